import { expect, test } from "vitest";
import { docketIn, lastTags } from "./taggable.ts";

function read(...docket: readonly string[]) {
  const tags = lastTags(docketIn(docket), "ca6", "defendant");
  return { effects: tags.effects.map(({ effect }) => effect), doubt: tags.unclear };
}

/** What a court of review does to rulings that gave no relief: they stand, or they are gone; nobody is held or removed. */
test.each([
  [
    "1|NOTICE OF APPEAL by Government from order certifying class of detainees.",
    "OPINION filed. [25-1 Reversed] We reverse the order certifying the class and remand.",
    ["class-decertified"],
  ],
  [
    "1|NOTICE OF APPEAL by Government from order of contempt and fines.",
    "OPINION filed. The finding of civil contempt is AFFIRMED; the per diem fine is REVERSED.",
    ["contempt-found"],
  ],
  [
    "1|NOTICE OF APPEAL by objector from order approving settlement.",
    "OPINION filed. The order giving final approval to the settlement is AFFIRMED.",
    ["settlement-approved"],
  ],
  ["1|NOTICE OF APPEAL by Government from an award of costs.", "OPINION filed. [25-1 Vacated]", []],
  [
    "1|NOTICE OF APPEAL by Government from order compelling production of flight logs.",
    "JUDGMENT. The order is affirmed.",
    ["disclosure-ordered"],
  ],
])("%s %s", (appeal, text, effects) => {
  const { effects: got, doubt } = read(appeal, `40|${text}`);
  expect([...new Set(got)]).toEqual(effects);
  expect(doubt).toBeNull();
});

test("a ruling that gave relief beside is reviewed as relief", () => {
  const { effects } = read(
    "1|NOTICE OF APPEAL by Government from order certifying a class and granting an injunction against removal.",
    "40|OPINION filed. [25-1 Affirmed]",
  );
  expect(effects).toEqual(["relief-affirmed"]);
});

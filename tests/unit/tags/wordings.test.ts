import { expect, test } from "vitest";
import { voices } from "./voices.ts";
import { wild } from "./wild.ts";
import { wordings } from "./wordings.ts";
import { effectNames, lastTags, rulingsTold, taggable } from "./taggable.ts";

test("the table is long", () => expect(wordings.length).toBeGreaterThan(150));

test.each([...wordings, ...wild, ...voices].map((wording) => [wording.text, wording] as const))(
  "%s",
  (text, wording) => {
    const tags = lastTags([taggable("99", text, "2021-01-01")], wording.court ?? "mied");
    expect(effectNames(tags)).toEqual([...(wording.effects ?? [])].toSorted());
    expect(tags.unclear, "unclear").toEqual(wording.unclear === true ? expect.any(String) : null);
    if (wording.kind !== undefined) expect(tags.kind).toBe(wording.kind);
    if (wording.until !== undefined) expect(tags.until).toBe(wording.until);
    if (wording.within !== undefined) expect(tags.within).toBe(wording.within);
    if (wording.dispositions !== undefined) expect(rulingsTold(tags).join(", ")).toBe(wording.dispositions);
  },
);

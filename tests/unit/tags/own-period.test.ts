import { describe, expect, test } from "vitest";
import { docketIn, lastTags } from "./taggable.ts";

/** Each effect of an order with its end and its time to act in. */
function read(text: string): readonly string[] {
  const docket = ["1|PETITION for Writ of Habeas Corpus filed by Ada Quill.", `9|${text}`];
  const tags = lastTags(docketIn(docket), "miwd");
  return tags.effects.map(({ effect, until, within }) => `${effect} ${until ?? "-"} ${within ?? "-"}`);
}

describe("two acts in one sentence", () => {
  test.each([
    [
      "ORDER. Respondents shall hold a bond hearing within 10 days and shall not transfer Petitioner until further order.",
      ["bond-hearing-ordered - 10 days", "transfer-barred further order -"],
    ],
    [
      "ORDER. Petitioner shall not be removed before April 3, 2021 and Respondents shall provide a bond hearing within 14 days.",
      ["removal-stayed 2021-04-03 -", "bond-hearing-ordered - 14 days"],
    ],
    [
      "ORDER staying removal until March 20, 2021, and directing Respondents to provide a bond hearing within 7 days.",
      ["removal-stayed 2021-03-20 -", "bond-hearing-ordered - 7 days"],
    ],
    [
      "ORDER. Respondents shall not remove Petitioner until further order, and shall file a response within 3 days.",
      ["removal-stayed further order -"],
    ],
  ])("have each their own time: %s", (text, effects) => {
    expect(read(text)).toEqual(effects);
  });
  test.each([
    [
      "ORDER. Respondents shall not remove Petitioner and shall not transfer him until March 9, 2021.",
      ["removal-stayed 2021-03-09 -", "transfer-barred 2021-03-09 -"],
    ],
    [
      "ORDER. Until March 9, 2021, Respondents shall not remove Petitioner and shall not transfer him.",
      ["removal-stayed 2021-03-09 -", "transfer-barred 2021-03-09 -"],
    ],
    [
      "ORDER. Respondents shall let Petitioner call counsel and shall tell class counsel of each arrest within 24 hours.",
      ["counsel-access-ordered - 24 hours"],
    ],
  ])("may share it: %s", (text, effects) => {
    expect(read(text)).toEqual(effects);
  });
});

describe("the event with which relief ends", () => {
  test.each([
    ["the motion is decided at the hearing set for next Tuesday", "decision on the motion"],
    ["the Court of Appeals rules on the motion filed last week", "decision on the motion"],
    ["the petition is decided, in light of the issues raised", "decision on the petition"],
    ["the appeal is decided because of the risk of harm", "decision of the appeal"],
  ])("is told without what follows it: %s", (event, until) => {
    expect(read(`ORDER. Removal is stayed until ${event}.`)).toEqual([`removal-stayed ${until} -`]);
  });
});

import { describe, expect, test } from "vitest";
import type { EntryTags } from "@/lib/tags/tags.ts";
import { docketIn, lastTags } from "./taggable.ts";

/** An order in the case of somebody who is held; filed on 2021-03-03. */
function ordered(text: string): EntryTags {
  const docket = [
    "1|PETITION for Writ of Habeas Corpus by Ada Quill",
    "2|MOTION for TRO against removal by Ada Quill",
    `3|ORDER. ${text}`,
  ];
  return lastTags(docketIn(docket), "mnd");
}

describe("until when an order lasts", () => {
  test.each([
    ["Until 11:59 p.m. on August 23, Respondents shall not remove Petitioner.", "2021-08-23T23:59"],
    ["Respondents shall not remove Petitioner until January 9.", "2022-01-09"],
    ["Removal is stayed through 5/5.", "2021-05-05"],
    ["Removal is stayed until 5:00 p.m. on 2/12.", "2022-02-12T17:00"],
    ["Petitioner may not be removed until at least May 5, 2021.", "2021-05-05"],
    ["Removal is stayed until 13/2.", null],
    [
      "Respondents are enjoined from removing Petitioner until 4:00 p.m. on the second business day after filing.",
      "4:00 p.m. on the second business day after filing",
    ],
    ["Respondents shall not move Petitioner out of Minnesota during the pendency of this case.", "end of the case"],
    ["Removal is stayed for the duration of this appeal.", "decision of the appeal"],
    ["Until a written ruling issues, Respondents shall not remove Petitioner.", "written ruling"],
    ["Respondents shall not remove Petitioner while the panel considers the motion.", "decision on the motion"],
    ["Petitioner shall be released and may not be re-arrested. This order runs through 7/10/2021.", "2021-07-10"],
    ["The bond is stayed until the undersigned has heard the parties on 4/24/2021 at 8:30 AM.", "2021-04-24T08:30"],
    ["Stay of removal pending appeal granted.", "decision of the appeal"],
    ["The motion for stay of removal pending appeal is provisionally granted.", "decision of the appeal"],
    ["Defendant shall be held without bail until trial.", "trial"],
    ["Defendant is ordered detained pending trial.", null],
  ])("%s", (text, until) => {
    expect(ordered(text).until).toBe(until);
  });
});

describe("by when it is to be obeyed", () => {
  test.each([
    ["By 5:00 PM on 6/27/2021 Petitioner is to be released.", "by 5:00 PM on 6/27/2021"],
    [
      "Respondents shall arrange Petitioner's return to the United States by November 22, 2021.",
      "by November 22, 2021",
    ],
    [
      "Respondents are RESTRAINED from removing Petitioner from the United States or from this judicial district for a period of 14 days.",
      "14 days",
    ],
    ["Respondents shall give Petitioner a bond hearing within 10 days of the request.", "10 days of the request"],
  ])("%s", (text, within) => {
    expect(ordered(text).within).toBe(within);
  });
});

describe("what is extended, set and granted to an extent", () => {
  test.each([
    ["A hearing on a preliminary injunction will be held on Wednesday, September 24, 2021, at 10:00 a.m.", "- set"],
    ["The 1 Petition is ALLOWED to this extent: an immigration judge shall hear him on bond.", "1 granted in part"],
  ])("%s", (text, wanted) => {
    expect(ordered(text).dispositions.map(({ of, outcome }) => `${of ?? "-"} ${outcome}`)).toEqual([wanted]);
  });
});

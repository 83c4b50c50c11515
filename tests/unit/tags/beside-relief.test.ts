import { describe, expect, test } from "vitest";
import type { EntryTags } from "@/lib/tags/tags.ts";
import { docketIn, effectNames, lastTags } from "./taggable.ts";

/** The last of these entries, tagged. */
function last(...lines: readonly string[]): EntryTags {
  return lastTags(docketIn(lines), "mnd");
}

const PETITION = "1|PETITION for Writ of Habeas Corpus filed by Binh Roe";
const GRANTED = "5|ORDER: The 1 Petition for Writ of Habeas Corpus is GRANTED. Respondents shall let Petitioner go.";

describe("what is ruled on beside the relief has no effect of the relief", () => {
  test.each([
    ["MOTION for Hearing re 1 Petition for Writ of Habeas Corpus by Binh Roe", "ORDER denying 9 Motion for Hearing."],
    ["MOTION for Oral Argument on 1 Petition for Writ of Habeas Corpus", "ORDER denying 9 Motion for Oral Argument."],
    ["MOTION for Evidentiary Hearing by Binh Roe re 1 Petition", "ORDER granting 9 Motion for Evidentiary Hearing."],
    ["MOTION to Appoint Counsel re 1 Petition for his release", "ORDER denying 9 Motion to Appoint Counsel."],
    [
      "MOTION to Enforce Judgment: to have the ankle monitor removed, filed by Binh Roe.",
      "ORDER granting 9 Motion. The writ was unconditional. Respondents shall remove the monitoring device.",
    ],
    [
      "MOTION to Enforce 5 Order to compel return of his driver's license and work permit by Binh Roe.",
      "ORDER granting 9 Motion. Respondents shall hand over the license within 3 days.",
    ],
  ])("%s", (motion, order) => {
    const tags = last(PETITION, GRANTED, `9|${motion}`, `12|${order}`);
    expect(effectNames(tags)).toEqual([]);
    expect(tags.unclear).toBeNull();
  });

  test.each([
    "granting 9 Motion for Summary Judgment. Honduras having issued a travel document, 1 Petition is DENIED.",
    "granting 9 Motion for Summary Judgment and denying the petition.",
    "granting 9 Motion for Summary Judgment; denying 1 Petition for Writ of Habeas Corpus. Detention remains lawful.",
  ])("a petition that is refused is not dismissed besides: %s", (text) => {
    expect(effectNames(last(PETITION, "9|MOTION for Summary Judgment by Warden", `12|ORDER ${text}`))).toEqual([
      "release-denied",
    ]);
  });

  test("another count of a petition that is granted in part", () => {
    const bar =
      "4|ORDER granting 2 Motion. Respondents are RESTRAINED from removing Petitioner from the United States.";
    const order =
      "14|ORDERED that the Petition (Dkt. No. 1) is GRANTED IN PART as to Count I, and an immigration judge shall conduct a bond hearing within seven days; and that the Petition is DENIED WITHOUT PREJUDICE as to Count II, the restraint on removal entered at Dkt. No. 4 being DISSOLVED.";
    const tags = last(PETITION, "2|MOTION for TRO by Binh Roe that he not be removed", bar, order);
    expect(effectNames(tags)).toEqual(["bond-hearing-ordered", "removal-stay-ended"]);
    expect(tags.dispositions).toEqual([{ of: "1", outcome: "granted in part" }]);
  });
});

describe("a hearing that stays ordered", () => {
  test.each([
    "ORDERED that Respondents' Motion for Reconsideration (Dkt. No. 9) of the Order directing a bond hearing is DENIED.",
    "ORDER: the request to reconsider the Order requiring a bond hearing is refused.",
    "ORDER denying 9 Motion to Reconsider 5 Order. Respondents shall hold the hearing by 5/1/2021.",
  ])("%s", (text) => {
    const given = "5|ORDER granting in part 1 Petition. An immigration judge shall hold a bond hearing within 7 days.";
    const tags = last(PETITION, given, "9|MOTION for Reconsideration by Warden", `12|${text}`);
    expect(effectNames(tags)).toEqual(["bond-hearing-ordered"]);
    expect(tags.direction).toBe("protects");
  });
});

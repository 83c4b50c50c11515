import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const DOCKET = [
  "PETITION for Writ of Habeas Corpus filed by Luis Ortega.",
  "MOTION for Temporary Restraining Order barring removal by Luis Ortega.",
  "TEMPORARY RESTRAINING ORDER staying removal.",
  "MOTION to Dismiss by Respondents.",
  "MOTION for Bond Hearing by Luis Ortega.",
];
const read = (text: string): readonly string[] => effectNames(lastTagsOf([...DOCKET, text]));

const ORDERS: readonly (readonly [words: string, effect: string])[] = [
  ["Petitioner's removal is stayed", "removal-stayed"],
  ["the TRO is dissolved", "removal-stay-ended"],
  ["the preliminary injunction is vacated", "removal-stay-ended"],
  ["removal may proceed", "removal-permitted"],
  ["the motion for a stay of removal is denied", "removal-stay-denied"],
  ["Petitioner shall be released on his own recognizance", "release-ordered"],
  ["bond is set at $5,000", "release-ordered"],
  ["the request for release is denied", "release-denied"],
  ["Respondents shall provide a bond hearing within 7 days", "bond-hearing-ordered"],
  ["5 Motion for Bond Hearing is denied", "bond-hearing-denied"],
  ["Respondents shall not transfer Petitioner out of this district", "transfer-barred"],
  ["Petitioner is remanded to the custody of ICE", "detention-ordered"],
];

const BEFORE = [
  "For the reasons stated on the record, ",
  "Upon consideration of 2 Motion and the response, ",
  "Without objection, ",
  "Over Respondents' objection, ",
  "Good cause appearing, ",
  "The Government's deadline to respond having passed, ",
  "Petitioner, a native of Iraq, has been detained since 2017. ",
  "Petitioner was ordered removed in 2009 and detained in 2025. ",
  "Respondents oppose the motion. ",
];
const BEHIND = [
  ", for the reasons stated on the record",
  ", over objection",
  ", and it is so ordered",
  ". A written order will issue",
  ". Counsel for Petitioner is granted leave to withdraw",
  ". A status conference is set for 5/20/2025 at 10:00 AM",
];

describe("what an order says does not hang on how it begins or ends", () => {
  test.each(BEFORE)("%s…", (before) => {
    for (const [words, effect] of ORDERS) {
      const text = before.endsWith(". ") ? words.charAt(0).toUpperCase() + words.slice(1) : words;
      expect(read(`ORDER: ${before}${text}.`), words).toEqual([effect]);
    }
  });

  test.each(BEHIND)("…%s", (behind) => {
    for (const [words, effect] of ORDERS) {
      const text = words.charAt(0).toUpperCase() + words.slice(1);
      expect(read(`ORDER: ${text}${behind}.`), words).toEqual([effect]);
    }
  });
});

import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

/** The tags of a minute entry or order behind one motion of an invented docket. */
function tagsOf(motion: string, text: string) {
  return lastTagsOf(["PETITION for Writ of Habeas Corpus filed by Ilse Marran.", motion, text]);
}

const BAIL = "MOTION for release on bail by Ilse Marran.";
const STAY = "MOTION to Stay Removal by Ilse Marran.";
const TRO = "MOTION for Temporary Restraining Order against removal by Ilse Marran.";

describe("what was ruled, told in one breath with the hearing", () => {
  test.each([
    [BAIL, "Minute Entry: Hearing was held and bond denied.", ["release-denied"]],
    [BAIL, "Minute Entry: Hearing held, bail denied.", ["release-denied"]],
    [BAIL, "Minute Entry: Hearing held and petitioner ordered released.", ["release-ordered"]],
    [BAIL, "Minute Entry: Bond hearing held before Judge Oake on 1/2/2020, and release ordered.", ["release-ordered"]],
    [BAIL, "Minute Entry: Hearing held and petitioner remanded to custody.", ["detention-ordered"]],
    [STAY, "Minute Entry: Hearing held on 1/2/2020 and motion denied.", ["removal-stay-denied"]],
    [STAY, "Minute Entry: Argument heard and motion granted.", ["removal-stayed"]],
    [TRO, "Minute Entry: Telephonic hearing was held and TRO issued.", ["removal-stayed"]],
    [TRO, "Minute Entry: Hearing held. The TRO issues.", ["removal-stayed"]],
    [TRO, "ORDER: A TRO shall issue.", ["removal-stayed"]],
    [TRO, "Minute Entry: TRO issued from the bench.", ["removal-stayed"]],
    [BAIL, "ORDER granting motion for release and 30 days to answer petition.", ["release-ordered"]],
    [STAY, "ORDER denying stay of removal and more time to answer petition.", ["removal-stay-denied"]],
  ])("%s %s", (motion, text, effects) => {
    expect(effectNames(tagsOf(motion, text))).toEqual(effects);
  });

  test.each([
    [BAIL, "Minute Entry: Hearing held and motion taken under advisement."],
    [BAIL, "TEXT ORDER: Respondent's letter at 8 reports that the hearing was held and bond denied."],
    [BAIL, "Minute Entry: Status conference held and counsel heard on scheduling."],
    [TRO, "ORDER: Since the TRO issued, Respondents have complied."],
    [BAIL, "ORDER: A bond hearing was held before the immigration judge and bond was denied."],
    [BAIL, "TEXT ORDER: According to Respondents, a bond hearing was held, bond denied."],
  ])("%s %s", (motion, text) => {
    expect(effectNames(tagsOf(motion, text))).toEqual([]);
  });
});

describe("who may not, with all that is told of them", () => {
  test.each([
    [
      "ORDER that no officer, or anyone acting with them, shall transfer Petitioner from the district.",
      "transfer-barred",
    ],
    [
      "ORDER: Neither Respondents, nor their agents, nor anyone acting with them, shall remove Petitioner.",
      "removal-stayed",
    ],
    [
      "It is ORDERED that neither Respondents nor their officers, agents, or employees, may remove Petitioner.",
      "removal-stayed",
    ],
    ["ORDER: No person acting for Respondents, or with notice of this order, may deport Petitioner.", "removal-stayed"],
    ["ORDER: No officer who learns of this order, or is told of it, may remove Petitioner.", "removal-stayed"],
    ["ORDER: No agent who has notice of this order, however he came by it, may remove Petitioner.", "removal-stayed"],
    ["ORDER: no class member, in Michigan or elsewhere, shall be removed.", "removal-stayed"],
    ["ORDER: no Iraqi national with a final order of removal, wherever held, shall be removed.", "removal-stayed"],
    ["ORDER: No one, including ICE, may remove Petitioner.", "removal-stayed"],
    ["ORDER: No officer or agent, having received this order, shall remove Petitioner.", "removal-stayed"],
    ["ORDER directing that no officer, or other agent, may deport Petitioner.", "removal-stayed"],
    ["ORDER: No Respondent, and no one acting for a Respondent, may transfer Petitioner.", "transfer-barred"],
    ["ORDER: It is ORDERED that no employee of ICE shall question a class member.", "contact-restricted"],
    ["ORDER staying removal of 12 Iraqi nationals.", "removal-stayed"],
  ])("%s", (text, effect) => {
    expect(effectNames(tagsOf(BAIL, text))).toEqual([effect]);
  });

  test.each([
    // Why something is ordered denies nothing of it.
    ["ORDER: No party objecting, Respondents may remove Petitioner.", "removal-permitted"],
    ["ORDER: Neither party objecting, Respondents shall release Petitioner.", "release-ordered"],
    ["ORDER: No respondent having objected, ICE may remove Petitioner.", "removal-permitted"],
    ["ORDER: No class member is subject to removal, and Respondents shall release Petitioner.", "release-ordered"],
    ["ORDER: No party has objected and Respondents shall release Petitioner.", "release-ordered"],
    ["ORDER: Neither side opposing it, the stay of removal is dissolved.", "removal-stay-ended"],
    ["ORDER: No officer objects, and Respondents shall release Petitioner.", "release-ordered"],
    ["ORDER: There being no objection, Respondents may remove Petitioner.", "removal-permitted"],
    ["ORDER: No security being required, Respondents are enjoined from removing Petitioner.", "removal-stayed"],
  ])("%s", (text, effect) => {
    expect(effectNames(tagsOf(BAIL, text))).toEqual([effect]);
  });
});

import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Ilse Marran.";

describe("what undoes an act that takes somebody's liberty protects him", () => {
  test.each([
    ["ORDER: The termination of Petitioner's parole is stayed.", ["release-ordered"]],
    ["ORDER staying the revocation of Petitioner's order of supervision.", ["release-ordered"]],
    ["ORDER: Respondents' practice of denying bond hearings is enjoined.", ["bond-hearing-ordered"]],
    ["ORDER: The policy of refusing bond hearings is unlawful.", ["bond-hearing-ordered"]],
    [
      "ORDER: Defendants' practice of denying bond hearings to those who entered without inspection is declared unlawful.",
      ["bond-hearing-ordered"],
    ],
    [
      "ORDER: Respondents shall restore Petitioner's parole and lift the curfew imposed on her rearrest.",
      ["release-ordered"],
    ],
    [
      "ORDER: Respondents shall give Petitioner a bond hearing within seven days of his re-arrest.",
      ["bond-hearing-ordered"],
    ],
    ["ORDER: Petitioner is entitled to relief from his continued detention.", ["release-ordered"]],
  ])("%s", (text, effects) => expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects));

  test.each([
    ["ORDER: The Court finds that Petitioner is not entitled to relief from his detention.", ["release-denied"]],
    [
      "ORDER: Petitioner is held under 8 U.S.C. 1225(b) and may be released only on parole. The petition is DENIED.",
      ["release-denied"],
    ],
    [
      "JUDGMENT: judgment is entered in favor of Respondents on all claims challenging the length of her detention.",
      ["judgment-entered", "release-denied"],
    ],
    ["ORDER: The injunction requiring notice before any removal is STAYED pending the appeal.", ["relief-stayed"]],
  ])("%s", (text, effects) => expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects));

  test("the motion of those who hold somebody asks for no relief of his", () => {
    const release = "ORDER granting the writ and ordering release of Petitioner.";
    const text = "ORDER granting Respondents' emergency motion. The release order is stayed for seven days.";
    expect(effectNames(lastTagsOf([release, text]))).toEqual(["release-stayed"]);
    const alone = lastTagsOf([release, "ORDER granting Respondents' emergency motion."]);
    expect(effectNames(alone)).toEqual([]);
    expect(alone.unclear).not.toBeNull();
  });

  test.each([
    ["ORDER: The order lifting the stay of removal is vacated.", ["removal-stayed"]],
    ["ORDER: The order dissolving the injunction against removal is vacated.", ["removal-stayed"]],
    ["ORDER: The stay of removal is vacated.", ["removal-stay-ended"]],
    ["ORDER: The denial of a stay of removal is vacated.", []],
  ])("%s", (text, effects) =>
    expect(effectNames(lastTagsOf([PETITION, "ORDER staying removal.", text]))).toEqual(effects),
  );

  test("why an order is vacated tells nothing of what it ordered", () => {
    const text = "ORDER vacating the no-transfer order as Petitioner has consented to be moved nearer to his family.";
    expect(effectNames(lastTagsOf(["ORDER barring transfer of Petitioner.", text]))).not.toContain("transfer-barred");
  });
});

describe("where people may not be sent, and by what they may not be moved", () => {
  test.each([
    [
      "ORDER: Defendants may not send any of the ten named Plaintiffs to the naval base at Guantanamo Bay.",
      "transfer-barred",
    ],
    ["ORDER: Plaintiffs may not be flown to Guantanamo Bay.", "transfer-barred"],
    ["ORDER: The government shall not defeat jurisdiction by moving Plaintiff out of Vermont.", "transfer-barred"],
    ["ORDER: Respondents are enjoined from evading this Court's review by deporting Petitioner.", "removal-stayed"],
  ])("%s", (text, effect) => expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([effect]));

  test.each([
    ["ORDER: The Marshal shall transport Petitioner from the county jail to Courtroom 3 for the hearing on June 2."],
    ["ORDER: Respondents shall bring Petitioner from Elm Detention Facility to the courthouse on June 2 for argument."],
    ["ORDER: Defendants shall not send exhibits to chambers at the naval base."],
  ])("%s", (text) => expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([]));
});

describe("who is in a class, and what is ordered for them in the same breath", () => {
  test.each([
    [
      "ORDER: The Court certifies a class of all noncitizens subject to the Proclamation and preliminarily enjoins their removal under it.",
      ["class-certified", "removal-stayed"],
    ],
    [
      "ORDER certifying a class of persons held more than six months and ordering that each be given a bond hearing.",
      ["bond-hearing-ordered", "class-certified"],
    ],
    ["ORDER certifying a class of persons who were removed and ordering the parties to confer.", ["class-certified"]],
  ])("%s", (text, effects) => expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects));
});

describe("standing orders", () => {
  test.each([
    [
      "ORDER: To allow time for briefing, the Court extends the restrictions of Standing Order 25-01 to March 1, 2020.",
      "removal-stay-extended",
    ],
    [
      "NOTICE from the Clerk: under Standing Order 25-01 respondents are restrained from removing petitioner for two days.",
      "removal-stayed",
    ],
  ])("%s", (text, effect) =>
    expect(effectNames(lastTagsOf([PETITION, "ORDER staying removal until Friday.", text]))).toEqual([effect]),
  );

  test("no stay stands", () =>
    expect(
      effectNames(lastTagsOf([PETITION, "ORDER granting motion to extend time. No stay of removal is in effect."])),
    ).toEqual([]));
});

describe("a motion that is dismissed", () => {
  const STAY = "EMERGENCY MOTION for Stay of Removal by Ilse Marran.";
  test.each([
    ["ORDER dismissing 2 Emergency Motion for want of jurisdiction.", ["removal-stay-denied"]],
    [
      "ORDER: This Court has no jurisdiction over the motion for stay, which is therefore dismissed.",
      ["removal-stay-denied"],
    ],
    ["ORDER dismissing 2 Emergency Motion at the request of Petitioner, who withdraws it.", []],
  ])("%s", (text, effects) => expect(effectNames(lastTagsOf([PETITION, STAY, text]))).toEqual(effects));
});

describe("what may be, and is not yet", () => {
  test.each([
    ["ORDER: Petitioner shall update his address by 5/1 or the case may be dismissed."],
    ["ORDER: Petitioner shall pay the fee by 5/1 or the petition will be dismissed."],
    ["ORDER: If the fee is not paid the petition may be denied."],
  ])("%s", (text) => expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([]));
});

describe("a court that will not issue what was asked", () => {
  const TRO = "MOTION for Temporary Restraining Order against removal by Ilse Marran.";
  test.each([
    ["MINUTE ENTRY: TRO hearing held by Zoom. Court declines to issue TRO.", ["removal-stay-denied"]],
    ["ORDER: The Court declines to enter the requested injunction.", ["removal-stay-denied"]],
    ["ORDER: The Court declines to issue a stay of discovery.", []],
  ])("%s", (text, effects) => expect(effectNames(lastTagsOf([PETITION, TRO, text]))).toEqual(effects));
});

describe("hearings that those who hold people are to schedule", () => {
  test.each([
    ["ORDER: Defendants shall schedule custody hearings for all class members within thirty days."],
    ["ORDER: Respondents shall schedule a bond hearing for Petitioner by May 1."],
  ])("%s", (text) => expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(["bond-hearing-ordered"]));
});

describe("whose motion is meant", () => {
  const MOTIONS = [
    "MOTION for release on bail by Ilse Marran.",
    "MOTION for extension of time filed by Respondent Warden.",
  ];
  test.each([
    ["ORDER: Petitioner's motion is denied.", ["release-denied"]],
    ["ORDER: Respondent's motion is granted. Answer due 5/1.", []],
  ])("%s", (text, effects) => expect(effectNames(lastTagsOf([PETITION, ...MOTIONS, text]))).toEqual(effects));

  test.each([
    ["ORDER: Respondents' motion is denied.", ["removal-stayed"]],
    ["ORDER: For the reasons stated in open court, Respondents' motion is granted.", ["removal-stay-ended"]],
  ])("to dissolve a TRO. %s", (text, effects) => {
    const before = ["ORDER granting TRO barring removal.", "MOTION to Dissolve TRO by Respondents."];
    expect(effectNames(lastTagsOf([PETITION, ...before, text]))).toEqual(effects);
  });

  test("a motion that nobody saw is in doubt", () => {
    const tags = lastTagsOf([PETITION, "ORDER: Petitioner's motion is denied."]);
    expect(tags.unclear).not.toBeNull();
  });
});

describe("harmless", () => {
  test.each([
    ["ORDER: Respondents shall list the members held and the date of their bond hearing in one spreadsheet."],
    ["ORDER: Respondents shall produce the warrant for her arrest and the notice of custody determination."],
    ["ORDER: The bond posted by Plaintiff under Rule 65(c) in the amount of $1,000 is released to counsel."],
    ["ORDER granting motion to compel execution of a release for medical records."],
    ["ORDER approving bond on appeal and staying execution of judgment."],
    [
      "ORDER of transfer: The petition is transferred to the United States District Court for Utah, where he is confined.",
    ],
    ["ORDER granting motion for interpreter at the June 4 bail hearing."],
    ["ORDER: The Clerk shall schedule a bail hearing for June 4."],
    ["ORDER: Counsel shall submit a proposed order of release by noon."],
    ["ORDER: Mail returned as undeliverable; petitioner apparently released. He shall give his address by 5/1."],
    ["ORDER enjoining removal of the monument from the square pending trial."],
    ["ORDER: Attorney Wick is removed as counsel; the Clerk shall remove him from the electronic notice list."],
    ["ORDER: Defendants shall answer interrogatories on what was done to bring the removed Plaintiff back."],
    ["ORDER denying motion to dismiss. Plaintiffs challenge the practice of denying bond hearings and state a claim."],
  ])("%s", (text) => {
    const tags = lastTagsOf([PETITION, text]);
    expect([tags.affectsDetention, tags.affectsRemoval]).not.toContain("yes");
  });
});

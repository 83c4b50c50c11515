import { describe, expect, test } from "vitest";
import { effectNames, lastTags, lastTagsOf, taggable } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";
const TRO = "TEMPORARY RESTRAINING ORDER: Respondents shall not remove petitioner.";
const DISSOLVE = "MOTION to Dissolve 2 TRO by Respondents.";
const STAY = "MOTION to stay removal by Luis Ortega.";

describe("beside a paper or a day, the order itself", () => {
  test.each([
    [
      "ORDER: Counsel shall file proposed order on transfer and respondents shall not remove petitioner.",
      "removal-stayed",
    ],
    [
      "ORDER: Respondents shall submit a proposed order for release and petitioner shall be released today.",
      "release-ordered",
    ],
    ["ORDER OF TRANSFER: petitioner's motion to be moved to Baker County is granted.", "transfer-permitted"],
    [
      "ORDER: The immigration court shall advance the date of petitioner's bond hearing to July 9.",
      "bond-hearing-ordered",
    ],
    [
      "ORDER: Respondents shall provide an interpreter at a bond hearing to be held within 7 days.",
      "bond-hearing-ordered",
    ],
    ["ORDER: Respondents are enjoined from removing Petitioner or altering his legal status.", "removal-stayed"],
    ["ORDER: Respondents shall not remove petitioner or alter his immigration status.", "removal-stayed"],
  ])("%s", (text, effect) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual([effect]);
  });
});

describe("to a court of another place, or from abroad", () => {
  test.each([
    [
      "ORDER: Respondents shall bring petitioner back from El Salvador to this court for a hearing.",
      ["return-ordered"],
    ],
    ["ORDER: ICE may take petitioner from this District to the immigration court in El Paso.", ["transfer-permitted"]],
    ["ORDER: Respondents shall transport Petitioner from the jail to the courthouse for a hearing.", []],
  ])("%s", (text, effects) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects);
  });
});

test("a warrant that is carried out is not merely shown", () => {
  const tags = lastTagsOf([PETITION, "ORDER: Respondents may execute the warrant for petitioner's arrest."]);
  expect(tags.affectsDetention).not.toBe("no");
});

describe("whose motion is ruled on", () => {
  test.each([
    ["ORDER: The Government's motion is GRANTED.", ["removal-stay-ended"]],
    ["ORDER: The Federal Respondents' motion is GRANTED.", ["removal-stay-ended"]],
    ["ORDER: The United States' motion is GRANTED.", ["removal-stay-ended"]],
    ["ORDER denying the Government's motion.", ["removal-stayed"]],
  ])("%s", (text, effects) => {
    expect(effectNames(lastTagsOf([PETITION, TRO, DISSOLVE, text]))).toEqual(effects);
  });

  test.each([
    ["MINUTE ORDER denying Petitioner's motion without prejudice.", ["removal-stay-denied"]],
    ["MINUTE ORDER granting the motion as modified.", ["removal-stayed"]],
    ["ORDER: Petitioner's motion, filed June 3, 2025, is GRANTED.", ["removal-stayed"]],
    ["ORDER: Petitioner Ortega's motion is GRANTED.", ["removal-stayed"]],
  ])("%s", (text, effects) => {
    expect(effectNames(lastTagsOf([PETITION, STAY, text]))).toEqual(effects);
  });

  test.each([
    [STAY, "ORDER GRANTING PETITIONER'S MOTION by Judge Roe."],
    [STAY, "ORDER: Petitioner's motion, which is unopposed, is GRANTED."],
    [STAY, "ORDER: Respondents' motion is GRANTED."],
    ["SUMMONS issued.", "ORDER granting Petitioner's motion. Respondents' answer is due 8/1."],
    ["SUMMONS issued.", "ORDER: Petitioner's motion is GRANTED. Status conference set for 8/1."],
  ])("in doubt: %s %s", (before, text) => {
    const tags = lastTagsOf([PETITION, before, text]);
    expect(effectNames(tags)).toEqual([]);
    expect(tags.affectsRemoval).toBe("unclear");
  });
});

test("a person beside evidence, and a detention order that is revoked", () => {
  const evidence = "ORDER: Defendants shall not destroy evidence or remove Mr. Roe.";
  expect(lastTagsOf([PETITION, evidence]).affectsRemoval).not.toBe("no");
  const revoked = "ORDER granting petitioner's motion to revoke the detention order pending appeal.";
  expect(effectNames(lastTagsOf([PETITION, revoked]))).toEqual(["release-ordered"]);
});

describe("a clerk's notice of a standing order", () => {
  test.each([
    ["In accordance with Standing Order 25-1, petitioner shall not be removed until July 9.", "removal-stayed"],
    ["Standing Order 2025-01 applies to this case. Petitioner shall not be removed until July 9.", "removal-stayed"],
    [
      "Pursuant to the Court's Standing Order 25-1, petitioner shall not be transferred out of the District.",
      "transfer-barred",
    ],
  ])("%s", (words, effect) => {
    expect(effectNames(lastTagsOf([PETITION, `CLERK'S NOTICE: ${words}`]))).toEqual([effect]);
  });
});

describe("what undid a stay is undone", () => {
  const lifted = [PETITION, "ORDER staying removal.", "ORDER lifting stay of removal."];

  test.each([["ORDER vacating 3 Order."], ["ORDER VACATING 3 Order Lifting Stay."]])("%s", (text) => {
    expect(effectNames(lastTagsOf([...lifted, text]))).toEqual(["removal-stayed"]);
  });

  test.each([
    ["ORDER: the order lifting the stay of removal is VACATED.", ["removal-stayed"], "yes"],
    ["ORDER: the order denying a stay of removal is VACATED.", [], "unclear"],
  ])("in a court of review: %s", (text, effects, affected) => {
    const entries = ["PETITION FOR REVIEW filed.", "ORDER granting stay of removal.", text];
    const tags = lastTags(
      entries.map((each, at) => taggable(String(at + 1), each)),
      "ca2",
    );
    expect(effectNames(tags)).toEqual(effects);
    expect(tags.affectsRemoval).toBe(affected);
  });

  test("a refusal that is vacated leaves open what stands", () => {
    const tags = lastTagsOf([PETITION, "ORDER denying 1 petition.", "ORDER vacating 2 Order."]);
    expect(effectNames(tags)).toEqual([]);
    expect(tags.affectsDetention).toBe("unclear");
  });

  test("a stay is reinstated that was lifted", () => {
    const text = "ORDER: the Court reinstates the stay of removal that it lifted on June 3.";
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(["removal-stayed"]);
  });
});

describe("an order that requires notice is stayed, and the stay of it lifted", () => {
  test.each([
    ["ORDER: The June 3 order requiring notice before removal is STAYED.", ["relief-stayed"]],
    ["ORDER granting motion to stay the order requiring notice before removal.", ["relief-stayed"]],
    ["ORDER: The stay of the order requiring notice before removal is lifted.", ["removal-stayed"]],
    ["ORDER requiring 72 hours' notice before removal.", ["removal-stayed"]],
  ])("%s", (text, effects) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects);
  });
});

describe("revocations", () => {
  test.each([
    ["ORDER: The Parole Board's revocation of parole is vacated.", ["release-ordered"]],
    ["ORDER: Magistrate Judge's order revoking release is reversed.", ["release-ordered"]],
  ])("%s", (text, effects) => {
    expect(effectNames(lastTagsOf([text]))).toEqual(effects);
  });
});

test.each([
  ["ORDER: petitioner may be granted bond only by the immigration judge; petition DENIED.", ["release-denied"]],
  ["ORDER: the court of appeals held the no-bond policy is unlawful; the parties shall brief its effect.", []],
])("what the law allows or another court held: %s", (text, effects) => {
  expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(effects);
});

describe("what clerks add to every order tells nothing of it", () => {
  test.each([
    ["MEMORANDUM OPINION AND ORDER. (Signed by Judge Jane Roe) Parties notified. (mxf4)"],
    ["ORDER Signed by Judge Jane Roe on 5/1/2025. Mailed notice."],
    ["OPINION AND ORDER: See attached. Notice mailed by Chambers. (abc)"],
    ["ORDER entered. Parties advised. Clerk to mail copy to petitioner."],
    ["ORDER. Signed by Judge Jane Roe on 5/1/2025. See order for details. (abc)"],
    ["ORDER. Signed by Judge Jane Roe on 5/1/2025. cc: all counsel/Deputy"],
    ["ORDER signed by Judge Jane Roe. (**5 PAGES, PRINT ALL**) (Ana Diaz, Prisoner ID: A12345) (MW)"],
    ["ORDER, Signed by Judge Jane Roe. Associated Cases: 1:25-cv-00123 (abc)"],
  ])("%s", (text) => {
    const tags = lastTagsOf([PETITION, text]);
    expect(tags).toMatchObject({ affectsDetention: "unclear", affectsRemoval: "unclear" });
  });

  test.each([
    ["ORDER setting briefing schedule. Mailed notice."],
    ["ORDER for Initial Pretrial Conference. (Signed by Judge Jane Roe) Parties notified. (mxf4)"],
    ["ORDER. The Clerk is directed to mail a copy of this order to Petitioner at the detention facility."],
  ])("%s", (text) => {
    expect(lastTagsOf([PETITION, text])).toMatchObject({ effects: [], unclear: null });
  });

  test("why an order was made that was seen", () => {
    const tags = lastTagsOf([PETITION, TRO, "MEMORANDUM OPINION re 2 Order. Signed by Judge Jane Roe. (lcjr2)"]);
    expect(tags).toMatchObject({ effects: [], unclear: null });
  });
});

test("a point of a list is no document", () => {
  const tags = lastTagsOf([PETITION, "MINUTE ORDER: 1) Plaintiffs' Motion is GRANTED; 2) Motion to Seal is DENIED."]);
  expect(tags.references).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { effectNames, lastTagsOf } from "./taggable.ts";

const PETITION = "PETITION for Writ of Habeas Corpus filed by Luis Ortega.";
const NOTICE = "NOTICE OF APPEAL as to 1 by Luis Ortega.";

describe("whoever signs it, and whatever the clerk adds, an order without a word of what it orders is in doubt", () => {
  test.each([
    "ORDER. Signed by Judge Ana de la Cruz on 3/3/2026.",
    "ORDER. Signed by Judge A.B. Quill on 3/3.",
    "ORDER. Signed by Senior U.S. District Judge Jane P. Quill-Fenn on 3/3/2026. (c/m 3/3/26 sat, Chambers)",
    "ORDER signed by District Judge Jane Quill on 3/3/2026 (Reporter Ann Fenn)",
    "MEMORANDUM Opinion and Order Signed by the Honorable J. Quill on 3/4/2026. Mailed notice (xyz, ).",
    "ORDER of the Court. Signed by the Hon. Jane Quill, United States District Judge, Western District of Texas.",
    "ORDER, see full text. Signed by Judge Jane Quill.",
    "ORDER. Clerk's Office to mail copy to Petitioner at Batavia. Signed by Hon. Jane Quill.",
    "ORDER filed. Original to chambers.",
    "Enter Memorandum Opinion and Order. Signed by the Honorable Jane Quill on 3/4/2026.",
    "ENTER MEMORANDUM OPINION AND ORDER.",
    "Enter Agreed Order.",
    "CONSENT JUDGMENT. Signed by Judge Quill.",
    "AGREED JUDGMENT",
  ])("%s", (text) => {
    expect(lastTagsOf([PETITION, text]).unclear).not.toBeNull();
  });

  test.each([
    "ORDER of USCA as to 2 Notice of Appeal filed by Luis Ortega.",
    "USCA ORDER (certified copy) as to 2 Notice of Appeal. USCA No. 26-1234.",
    "ORDER from Circuit Court of Appeals re 2 Notice of Appeal.",
    "USCA JUDGMENT as to 2 Notice of Appeal.",
  ])("of the court above: %s", (text) => {
    expect(lastTagsOf([PETITION, NOTICE, text]).unclear).not.toBeNull();
  });

  test.each([
    "ORDER of USCA dismissing appeal as to 2 Notice of Appeal.",
    "Enter Agreed Protective Order.",
    "FINAL JUDGMENT. Signed by Judge Quill.",
    "JUDGMENT for Petitioner. (dm, )",
    "ORDER setting briefing schedule. Signed by the Hon. Jane Quill.",
  ])("told: %s", (text) => {
    expect(lastTagsOf([PETITION, NOTICE, text]).unclear).toBeNull();
  });

  test("an opinion on an order that tells nothing tells no more", () => {
    expect(lastTagsOf([PETITION, "ORDER. Signed by Judge Quill.", "OPINION re 2 Order."]).unclear).not.toBeNull();
    expect(lastTagsOf([PETITION, "ORDER: Petitioner shall be released.", "OPINION re 2 Order."]).unclear).toBeNull();
  });
});

describe("an order behind what the clerk did", () => {
  test.each([
    "Set/Reset Hearings: ORDER: petition is granted. Status conference set for 5/5.",
    "Set/Reset Deadlines: ORDER granting 1 Petition for Writ. Response due 5/5.",
    "Set/Reset Deadlines and Hearings: TEXT ORDER: Petitioner shall be released.",
    "Enter Order: Petitioner shall be released.",
  ])("%s", (text) => {
    expect(effectNames(lastTagsOf([PETITION, text]))).toEqual(["release-ordered"]);
  });

  test.each(["Set/Reset Deadlines: Response due 5/5.", "Set/Reset Hearings: Status conference set for 5/5."])(
    "none: %s",
    (text) => {
      expect(lastTagsOf([PETITION, text])).toMatchObject({ author: "clerk", effects: [], unclear: null });
    },
  );

  test("a judge's name before the colon hides no ruling", () => {
    const tags = lastTagsOf([
      PETITION,
      "MOTION to Stay Removal",
      "MINUTE entry before the Honorable Ada Quill: Granted [2].",
    ]);
    expect(effectNames(tags)).toEqual(["removal-stayed"]);
    expect(tags.dispositions).toEqual([{ of: "2", outcome: "granted" }]);
  });
});

describe("whose motion it is, and of which day, tells nothing of what it asks for", () => {
  const MOTION = "MOTION for Temporary Restraining Order barring removal of Ms. Quill";
  test.each([
    "ORDER: Ms. Quill's motion of June 3 is DENIED.",
    "ORDER: Ms. Quill's renewed motion of June 3 is DENIED.",
    "ORDER: Denying motion of Ada Quill.",
    "ORDER: Motion filed by Ada Quill on June 3 denied.",
    "ORDER denying Ada Quill's 6/3/2026 motion.",
    "ORDER denying said motion.",
    "ORDER denying the above motion.",
    "TEXT ORDER: The motion filed last night is denied without prejudice to renewal.",
  ])("%s", (text) => {
    expect(effectNames(lastTagsOf([PETITION, MOTION, text]))).toEqual(["removal-stay-denied"]);
  });

  test.each([
    "ORDER granting motion of Jane Fenn to appear pro hac vice.",
    "ORDER granting motion by Amy Bell for leave to withdraw as counsel.",
  ])("told: %s", (text) => {
    expect(lastTagsOf([PETITION, MOTION, text])).toMatchObject({ effects: [], unclear: null });
  });
});

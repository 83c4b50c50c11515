import { describe, expect, test } from "vitest";
import { docketIn, effectNames, lastTags } from "./taggable.ts";

/** What the last entry of an appeal does, with what it affects. */
function above(texts: readonly string[], governmentSide: "appellant" | "appellee" = "appellant", courtId = "ca9") {
  const tags = lastTags(docketIn(texts), courtId, governmentSide);
  const effects = effectNames(tags);
  return `${effects.join("+")} ${tags.affectsDetention} ${tags.affectsRemoval}`;
}

describe("the docketing entry tells what was appealed from, however it goes on", () => {
  test.each([
    ["1|OPENED. Appeal by government from summary judgment declaring members bond-eligible.", "yes no"],
    ["1|CIVIL APPEAL DOCKETED by Appellant WARDEN, ELM HALL from order releasing Appellee.", "yes no"],
    ["1|NOTICE OF CIVIL APPEAL by Appellants from order that Ada Quill receive a bond hearing, FILED.", "yes no"],
    ["1|Petition for a writ of certiorari filed from judgment upholding an injunction against removals.", "no yes"],
    ["1|Government appeal of an order barring deportation of Ada Quill.", "no yes"],
  ])("%s", (docketed, affects) => {
    expect(above([docketed, "9|OPINION filed: AFFIRMED. [25-101]"])).toBe(`relief-affirmed ${affects}`);
    expect(above([docketed, "9|OPINION, vacating and remanding, by ARQ, FILED. [25-101]"])).toBe(
      `relief-vacated ${affects}`,
    );
  });
});

describe("a judgment about a hearing is no hearing", () => {
  const refused = "1|Civil case docketed. Appeal from the denial of a bond hearing in habeas.";
  const given = "1|OPENED. Appeal by government from order requiring further bond hearings.";
  test("refused and affirmed", () => {
    expect(above([refused, "9|OPINION FILED. The judgment refusing a hearing is affirmed."], "appellee")).toBe(
      "bond-hearing-denied yes no",
    );
  });
  test("given and vacated, and again with the mandate", () => {
    const opinion = "9|FILED OPINION: the judgment requiring hearings is vacated. [25-101]";
    expect(above([given, opinion])).toBe("relief-vacated yes no");
    expect(above([given, opinion, "12|MANDATE ISSUED. [25-101]"])).toBe("relief-vacated yes no");
  });
  test("a hearing that is taken off the calendar stays harmless", () => {
    expect(above([given, "9|ORDER: the hearing set for May 5 is vacated."])).toBe(" no no");
  });
});

test("an order that restrained removal is vacated beside a moot appeal", () => {
  const docketed = "1|Civil Case Docketed. Appeal by government from TRO against removal of one student.";
  expect(
    above([
      docketed,
      "9|ORDER filed: the appeal is dismissed as moot and the order restraining her removal is vacated.",
    ]),
  ).toBe("dismissed+relief-vacated no yes");
});

describe("relief against holding people is stayed with the order that gave it", () => {
  test.each([
    "1|Civil case docketed. Appeal from class-wide injunction barring detention of refugees.",
    "1|CIVIL APPEAL DOCKETED from preliminary injunction ordering that no person be detained at the Elm annex.",
    "1|CIVIL CASE docketed: appeal by the Government from a judgment that members must be heard on bond.",
  ])("%s", (docketed) => {
    const motion = "5|EMERGENCY MOTION for stay pending appeal filed by Appellants.";
    expect(above([docketed, motion, "9|ORDER FILED. Appellants' motion (DE 5) is granted."])).toBe(
      "relief-stayed yes no",
    );
  });
  test("a refusal lets the hearings go on", () => {
    const docketed =
      "1|CIVIL CASE docketed: appeal by the Government from a judgment that members must be heard on bond.";
    expect(above([docketed, "9|ORDER entered. The motion for stay pending appeal is denied."])).toBe(
      "bond-hearing-ordered yes no",
    );
  });
});

test("bond is heard anew by other verbs", () => {
  for (const verb of ["rehear", "revisit", "reassess"]) {
    const texts = [
      "1|PETITION for Writ of Habeas Corpus by Ada Quill.",
      `9|ORDER: the immigration court shall ${verb} bond by 10/31.`,
    ];
    const tags = lastTags(docketIn(texts), "nvd");
    expect(tags.effects.map(({ effect }) => effect)).toEqual(["bond-hearing-ordered"]);
  }
});

test("a memorandum of three judges is the court's", () => {
  const tags = lastTags(
    docketIn(["9|MEMORANDUM (Ada Roe, Bo Fenn and Cy Quill). The panel finds no error. AFFIRMED."]),
    "ca9",
    "appellee",
  );
  expect(tags).toMatchObject({ kind: "opinion", author: "court" });
});

test("leave that is granted beside an affirmance tells nothing of the ruling below", () => {
  const refused =
    "1|Civil case docketed. Appeal from the order denying the petition for writ of habeas corpus and release.";
  const opinion = "9|Opinion issued by court. Decision: Affirmed. Attorney Ada Quill is granted leave to withdraw.";
  expect(above([refused, opinion], "appellee", "ca11")).toBe("release-denied yes no");
});

import { describe, expect, test } from "vitest";
import { effectNames, lastTags, taggable } from "./taggable.ts";

/** The tags of the last of some entries of an appeal that the government brought. */
const onAppeal = (...texts: readonly string[]) =>
  lastTags(
    texts.map((each, at) => taggable(String(at + 1), each)),
    "ca9",
    "appellant",
  );

const HEARINGS = "NOTICE OF APPEAL by Warden from injunction requiring bond hearings";
const RELEASE = "NOTICE OF APPEAL by Warden from order granting the petition and releasing Petitioner";
const HERE = "NOTICE OF APPEAL by Warden from order directing transfer of Petitioner to Vermont";
const ENTERED = "ORDER: An administrative stay is entered.";

describe("where the government appeals, a stay by its name alone is one of the relief below", () => {
  test.each([
    [ENTERED],
    ["ORDER: A temporary administrative stay is hereby issued pending further order."],
    ["ORDER: An administrative stay is imposed to give the panel time to consider the motion."],
    ["ORDER: the appeal is held in abeyance; the stay entered on May 1 remains in effect."],
    [ENTERED, "ORDER: The administrative stay remains in effect pending further order."],
    [ENTERED, "ORDER: The administrative stay is extended through May 9."],
  ])("goes on: %s %s", (...texts) => {
    const tags = onAppeal(HEARINGS, ...texts.filter((each) => each !== undefined));
    expect(effectNames(tags)).toEqual(["relief-stayed"]);
    expect(tags.direction).toBe("permits");
  });

  test.each([
    [ENTERED, "ORDER: The administrative stay is dissolved."],
    [ENTERED, "ORDER: The administrative stay is VACATED."],
    ["ORDER: The administrative stay of the injunction is VACATED."],
    ["ORDER: the stay pending appeal entered on May 1 is dissolved."],
  ])("ends, and the relief goes on: %s %s", (...texts) => {
    const tags = onAppeal(HEARINGS, ...texts.filter((each) => each !== undefined));
    expect(effectNames(tags)).toEqual(["bond-hearing-ordered"]);
    expect(tags.direction).toBe("protects");
  });

  test.each([
    "ORDER: The administrative stay of the release order entered 5/1 is VACATED.",
    "ORDER VACATING the administrative stay; motion for stay pending appeal DENIED.",
    "ORDER: rehearing en banc is granted; the stay of the injunction entered by the panel is vacated.",
  ])("of a release: %s", (text) => {
    expect(effectNames(onAppeal(RELEASE, text))).toEqual(["release-ordered"]);
  });

  test("unless who is held asked for a stay of removal", () => {
    const tags = onAppeal(RELEASE, "MOTION by Appellee Ada Quill for stay of removal", ENTERED);
    expect(effectNames(tags)).toEqual(["removal-stayed"]);
  });
});

describe("an order to bring somebody to the court, which the government wants stayed", () => {
  test("goes on where that is refused", () => {
    const tags = onAppeal(
      HERE,
      "ORDER: The government's motion for a stay of the order that Petitioner be transferred to Vermont is DENIED. The administrative stay is VACATED.",
    );
    expect(effectNames(tags)).toEqual(["transfer-barred"]);
  });

  test("is stayed where it is granted", () => {
    const text = "ORDER: The motion for a stay of the transfer order is GRANTED.";
    expect(effectNames(onAppeal(HERE, text))).toEqual(["relief-stayed"]);
  });
});

describe("how appeals end without a ruling", () => {
  test.each([
    "ORDER: dismissed for failure to prosecute.",
    "ORDER dismissing case pursuant to joint motion under FRAP 42(b).",
    "CLERK ORDER dismissing for failure to pay the filing fee.",
  ])("%s", (text) => {
    expect(onAppeal(RELEASE, text)).toMatchObject({ unclear: null, affectsDetention: "no" });
    expect(effectNames(onAppeal(RELEASE, text))).toEqual(["dismissed"]);
  });
});

describe("for how long stands between relief and what it forbids", () => {
  const read = (text: string) => {
    const tags = lastTags([taggable("1", "PETITION for Review"), taggable("2", text)], "ca5");
    return [effectNames(tags), tags.until];
  };
  test.each([
    ["ORDER: Motion for injunction pending appeal barring his transfer is GRANTED.", "transfer-barred"],
    ["ORDER: The court issues an injunction pending appeal barring Petitioner's removal.", "removal-stayed"],
  ])("%s", (text, effect) => {
    expect(read(text)).toEqual([[effect], "decision of the appeal"]);
  });
});

test("a memorandum of three judges that opens with the stay is the court's", () => {
  const text =
    "FILED MEMORANDUM (QUILL, FENN and ROE) The temporary stay of removal shall continue in effect until issuance of the mandate. PETITION DENIED.";
  const tags = lastTags([taggable("1", "PETITION for Review"), taggable("2", text)], "ca9");
  expect([tags.kind, tags.author, tags.affectsRemoval]).toEqual(["opinion", "court", "yes"]);
});

describe("a stay that is named by what it stays", () => {
  const above = (text: string) => effectNames(lastTags([taggable("1", text)], "ca4"));
  test.each([
    ["ORDER granting a stay of the district court order directing petitioner's immediate release.", "release-stayed"],
    ["ORDER denying administrative stay of district court order requiring release of petitioner.", "release-ordered"],
    ["ORDER lifting administrative stay of the district court's bond hearing order.", "bond-hearing-ordered"],
    ["ORDER vacating our June 3 stay of the district court's injunction against removals.", "removal-stayed"],
    [
      "Order filed. The stay pending appeal of the district court's injunction barring removals, entered June 3, is VACATED.",
      "removal-stayed",
    ],
    ["ORDER granting stay of removal pending disposition of petition for review.", "removal-stayed"],
  ])("%s", (text, effect) => {
    expect(above(text)).toEqual([effect]);
  });

  test("and where nothing tells what was stayed, that is in doubt", () => {
    const tags = onAppeal(
      "Petition for writ of mandamus",
      "ORDER: The temporary stay of the district court's order is vacated.",
    );
    expect([effectNames(tags), tags.unclear === null]).toEqual([[], false]);
  });
});

describe("what was appealed from is not ordered again", () => {
  test.each([
    "OPINION filed. Reversed. Appeal from order granting habeas petition and ordering bond hearing under 1226(a).",
    "JUDGMENT ORDER filed. Decision: Reversed and remanded. Appeal from preliminary injunction requiring bond hearings.",
    "OPINION. Vacating and remanding. Appeal from order releasing petitioner from ICE detention.",
    "ORDER filed: We REVERSE and REMAND with instructions to deny the petition.",
    "ORDER filed: The appeal is DISMISSED. The judgment below is VACATED.",
  ])("%s", (text) => {
    expect(effectNames(onAppeal(RELEASE, text)).filter((each) => each !== "dismissed")).toEqual(["relief-vacated"]);
  });
});

describe("whoever filed it, the motion that is granted is the one on the docket", () => {
  test.each([
    [
      "PETITIONER MOTION filed by Mr. Lark to stay removal.",
      "ORDER filed GRANTING motion [6543210-2] filed by Mr. Lark.",
    ],
    ["MOTION for stay of removal filed by Petitioner.", "ORDER granting motion filed by Petitioner."],
    [
      "Filed (ECF) Petitioner Ada Quill Motion for stay of removal. [1234]",
      "Filed text clerk order (Deputy Clerk: DJV): Granting Motion (ECF Filing) filed by Petitioner.",
    ],
  ])("%s %s", (motion, order) => {
    const entries = [taggable("1", motion), taggable("2", order)];
    expect(effectNames(lastTags(entries, "ca9"))).toEqual(["removal-stayed"]);
  });

  test.each([
    ["extend", "removal-stay-extended"],
    ["expand", "removal-stay-expanded"],
  ])("a motion to %s an order by its number", (verb, effect) => {
    const texts = ["ORDER staying removal", `MOTION to ${verb} 1 by Petitioner`, "ORDER granting 2."];
    const entries = texts.map((text, at) => taggable(String(at + 1), text));
    expect(effectNames(lastTags(entries, "mied"))).toEqual([effect]);
  });

  test("a motion to lift a stay by its number asks for no stay", () => {
    const texts = ["ORDER staying removal for 14 days.", "MOTION to lift stay 1 by Respondents.", "ORDER granting 2."];
    const entries = texts.map((text, at) => taggable(String(at + 1), text));
    expect(effectNames(lastTags(entries, "mied"))).toEqual(["removal-stay-ended"]);
  });
});

import { describe, expect, test } from "vitest";
import { appealsNamed } from "@/lib/docket/appeals.ts";
import { circuitOf } from "@/lib/docket/circuits.ts";
import { courts } from "@/lib/docket/courts.ts";

const header = { courtId: "mied", docketNumber: "2:17-cv-11910", relatedDockets: [] };
const namedIn = (docketText: string, courtId = "mied") =>
  appealsNamed({ ...header, courtId }, [{ id: "e1", docketText }]).map(
    ({ courtId: court, docketNumber }) => `${court} ${docketNumber}`,
  );

describe("an appeal is found where a clerk names its number", () => {
  test.each([
    ["USCA Case Number 19-1080 for 457 Notice of Appeal filed by Adducci. (NAhm)", ["ca6 19-1080"]],
    ["Sixth Circuit Case Number 17-2171 for 110 Notice of Appeal", ["ca6 17-2171"]],
    [
      "ORDER from U.S. Court of Appeals - Sixth Circuit as to 87 Notice of Appeal [Appeal Case Number 17-02171]",
      ["ca6 17-2171"],
    ],
    ["LETTER from 6CCA regarding 30 Notice of Appeal; Appeals Court Case No.: 18-1233", ["ca6 18-1233"]],
    [
      "MANDATE of USCA as to 12 Notice of Appeal. USCA # 20-55, 20-56 and 20-57",
      ["ca6 20-55", "ca6 20-56", "ca6 20-57"],
    ],
    ["TRANSCRIPT ORDER FORM, Ninth Circuit Case Number 21-15123, filed by Doe", ["ca9 21-15123"]],
    ["Certificate of Service re 457 Notice of Appeal (19-1080) by Rebecca Adducci", ["ca6 19-1080"]],
    ["NOTICE OF APPEAL by Rebecca Adducci re 457 Order. Case No. 19-1080", ["ca6 19-1080"]],
    ["NOTICE OF APPEAL. Receipt No: AMIEDC-7654321 - Fee $ 505. Appeal No. 19-1080", ["ca6 19-1080"]],
    ["Notice of Cross-Appeal, docketed as 19-1081 and 19-1082", ["ca6 19-1081", "ca6 19-1082"]],
    ["Appeal to the Federal Circuit; USCA-Federal Circuit Case Number 15-1528", ["cafc 15-1528"]],
  ])("%s", (text, expected) => expect(namedIn(text)).toEqual(expected));

  test("the court's own circuit is meant where none is named", () =>
    expect(namedIn("USCA Case Number 22-2719", "nysd")).toEqual(["ca2 22-2719"]));

  test("each once, the header's first, whatever zeros are printed", () => {
    const related = {
      relation: "case in other court" as const,
      text: "6th Circuit, 17-02171",
      courtId: "ca6",
      docketNumber: "17-2171",
    };
    const found = appealsNamed({ ...header, relatedDockets: [related] }, [
      { id: "e1", docketText: "USCA Case Number 17-2171" },
      { id: "e2", docketText: "USCA Case Number 18-1233" },
      { id: "e3", docketText: "Appeal Case Number 18-01233" },
    ]);
    expect(found.map(({ docketNumber, entryId }) => [docketNumber, entryId])).toEqual([
      ["17-2171", null],
      ["18-1233", "e2"],
    ]);
  });
});

describe("other numbers are no appeals", () => {
  test.each([
    "NOTICE OF APPEAL by Rebecca Adducci re 87 Opinion and Order. Receipt No: 0645-6351 (No Fee)",
    "Appeal deadline set for 12-15-2017",
    "NOTICE OF APPEAL by Rebecca Adducci in case 17-11910",
    "NOTICE OF APPEAL by Rebecca Adducci re 457 Order entered on 11-20",
    "NOTICE OF APPEAL re 457 Order. Receipt No. 21-12345",
    "NOTICE of supplemental authority: Doe v. Roe, No. 18-1234 (6th Cir. 2019)",
    "USCA Appeal Fees received $505 receipt number 14-1234",
    "Related to 2:17-cv-11910",
    "Call the clerk of the Court of Appeals at 313-234-5000",
    "PETITION for certiorari, Supreme Court Case Number 19-1212",
    "",
  ])("“%s”", (text) => expect(namedIn(text)).toEqual([]));

  test("a docket on appeal names none", () => expect(namedIn("USCA Case Number 19-1080", "ca6")).toEqual([]));
});

test("every trial court has a circuit, and only trial courts have one", () => {
  for (const { id, kind } of courts)
    expect(circuitOf(id) === null, id).toBe(kind === "appeals" || kind === "multidistrict");
  expect(["nmid", "nmd", "prd", "dcd", "nebraskab", "vid", "arb", "cit"].map(circuitOf)).toEqual([
    "ca9",
    "ca10",
    "ca1",
    "cadc",
    "ca8",
    "ca3",
    "ca9",
    "cafc",
  ]);
});

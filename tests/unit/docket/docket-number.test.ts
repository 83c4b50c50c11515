import { expect, test } from "vitest";
import { docketCore, findDocketNumber, parseDocketNumber, sameDocketNumber } from "@/lib/docket/docket-number.ts";

test.each([
  ["2:17-cv-11910-MAG-DRG", "2:17-cv-11910", "17-cv-11910", ["MAG", "DRG"]],
  ["2:17-cv-1190", "2:17-cv-01190", "17-cv-1190", []],
  ["2:2017cv11910", "2:17-cv-11910", "17-cv-11910", []],
  ["16cv1322-JAH", "16-cv-01322", "16-cv-1322", ["JAH"]],
  ["1:18-mj-03161-KMW-1", "1:18-mj-03161", "18-mj-3161", ["KMW"]],
  ["1:09-cv-00523-N/A", "1:09-cv-00523", "09-cv-523", []],
  ["17-80033-CRJ7", "17-80033", "17-80033", ["CRJ7"]],
  ["17-02171", "17-02171", "17-2171", []],
  ["MDL No. 2724", "MDL No. 2724", "mdl-2724", []],
])("%s", (printed, text, core, initials) => {
  expect(parseDocketNumber(printed)).toMatchObject({ text, judgeInitials: initials });
  expect(docketCore(printed)).toBe(core);
});

test.each(["", "2017-06-15", "06/15/2017", "Hamama v. Adducci", "No. 5", "17-"])("%j is no docket number", (text) => {
  expect(parseDocketNumber(text)).toBeNull();
});

test("one docket however it is printed, and never two dockets", () => {
  expect(sameDocketNumber("2:17-cv-11910-MAG-DRG", "17-cv-11910")).toBe(true);
  expect(sameDocketNumber("17-2171", "17-02171")).toBe(true);
  expect(sameDocketNumber("2:17-cv-11910", "4:17-cv-11910")).toBe(false);
  expect(sameDocketNumber("2:17-cv-11910", "2:17-cr-11910")).toBe(false);
  expect(sameDocketNumber("17-11910", "2:17-cv-11910")).toBe(false);
});

test("the first number inside other words", () => {
  expect(findDocketNumber("6th Circuit, 17-02171")?.text).toBe("17-02171");
  expect(findDocketNumber("NYS/1:22-cv-10283")?.text).toBe("1:22-cv-10283");
  expect(findDocketNumber("Lead case MDL No. 2873 (Transferred)")?.text).toBe("MDL No. 2873");
  expect(findDocketNumber("filed 2017-06-15, see no. 12")).toBeNull();
});

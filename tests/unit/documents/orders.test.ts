import { expect, test } from "vitest";
import { pdfOf, typeset } from "./pdf.ts";
import {
  appellateOpinion,
  districtOrder,
  formOrder,
  ligatureOrder,
  otherDocketOrder,
  otherNumberOrder,
  partOfOrder,
  pleadingOrder,
  proposedOrder,
  recommendation,
  rotatedOrder,
  scannedOrder,
  twoColumnOpinion,
  unstampedOrder,
} from "./orders.ts";
import { readPdf } from "./read-pdf.ts";

const saying = ({ paragraphs }: Awaited<ReturnType<typeof readPdf>>) =>
  paragraphs.map(({ page, text }) => `p. ${page}: ${text}`);

test("a district court's order: its ruling and numbered parts, over two pages, without background and quotations", async () => {
  const words = await readPdf(await districtOrder());
  expect(saying(words)).toEqual([
    "p. 1: For the reasons stated above, the Court GRANTS Petitioners' motion for a preliminary injunction (Dkt. 77). Accordingly, it is hereby ordered as follows:",
    "p. 1: 1. Respondents are ENJOINED from removing any member of the Primary Class from the United States while this injunction is in force.",
    "p. 2: 2. Respondents shall file a report on the notice given to class members no later than August 7, 2017.",
    "p. 2: 3. This injunction shall remain in effect until October 23, 2017, unless the Court orders otherwise.",
    "p. 2: IT IS SO ORDERED.",
  ]);
  expect(words).toMatchObject({ pageCount: 2, pagesWithoutText: [], mismatch: null, warnings: [] });
});

test("pleading paper: the numbers of its lines and its foot are no words of the order", async () => {
  const words = await readPdf(await pleadingOrder(), { docketNumber: "3:18-cv-00777", documentNumber: "9" });
  expect(saying(words)).toEqual([
    "p. 1: ACCORDINGLY, IT IS HEREBY ORDERED that:",
    "p. 1: 1. Respondents shall provide Petitioner with an individualized bond hearing before an immigration judge within fourteen days of the date of this Order.",
    "p. 1: 2. Respondents shall not transfer Petitioner outside of the Northern District of California while this case is pending.",
    "p. 1: 3. The request for immediate release is DENIED without prejudice. The parties shall file a joint status report by March 30, 2018.",
    "p. 1: IT IS SO ORDERED.",
  ]);
  expect(words.warnings).toEqual([]);
});

test("a court of appeals: what it does, in whatever case, and not its dissent", async () => {
  const words = await readPdf(await appellateOpinion(), { docketNumber: "17-2171", documentNumber: "53" });
  expect(saying(words)).toEqual([
    "p. 1: For these reasons, we vacate the preliminary injunction of July 24, 2017 barring removal and remand for further proceedings consistent with this opinion.",
  ]);
  expect(words).toMatchObject({ mismatch: null, warnings: [] });
});

test("a form: only what is ticked", async () => {
  const form = { docketNumber: "1:20-cv-00042", documentNumber: "15" };
  const [, granted, ...rest] = saying(await readPdf(await formOrder(), form));
  expect(granted).toBe("p. 1: GRANTED and removal is STAYED until further order");
  expect(rest.join(" ")).not.toContain("DENIED");
  const [, denied] = saying(await readPdf(await formOrder(["[ ]", "[x]"]), form));
  expect(denied).toBe("p. 1: DENIED and removal may proceed");
  const blank = await readPdf(await formOrder(["[ ]", "[ ]"]), form);
  expect(saying(blank).join(" ")).not.toMatch(/GRANTED|DENIED/);
  expect(blank.warnings).toContain("It is a form with boxes: which of them are ticked was not read.");
});

test("two columns are read one after the other, and background before the ruling is left out", async () => {
  const words = await readPdf(await twoColumnOpinion(), { docketNumber: "19-8080", documentNumber: null });
  expect(words.paragraphs).toHaveLength(1);
  expect(words.paragraphs[0]!.text).toMatch(
    /^For the foregoing reasons, the petition for review is granted, the order of removal is vacated, and the case is remanded to the agency\. The stay of removal entered on April 3, 2020 remains in effect until the mandate issues\./,
  );
});

test.each(["turned page", "turned text"] as const)("a sheet set across is read (%s)", async (how) => {
  expect(saying(await readPdf(await rotatedOrder(how)))).toEqual([
    "p. 1: IT IS HEREBY ORDERED that the petition for a writ of habeas corpus is GRANTED and Respondents shall release Petitioner within seven days of this Order.",
  ]);
});

test("letters that a font draws as one sign are taken apart", async () => {
  expect(saying(await readPdf(ligatureOrder()))).toEqual([
    "p. 1: IT IS ORDERED that the officer shall file a certificate of release within seven days.",
  ]);
});

test("pictures of pages are named, though the court's system has stamped them", async () => {
  const all = await readPdf(await scannedOrder());
  expect(all).toMatchObject({ pagesWithoutText: [1, 2, 3], paragraphs: [], mismatch: null });
  expect(all.warnings).toEqual([
    "The file holds pictures of pages and no text: nothing could be read. Open it and set the tags by hand.",
  ]);
  const some = await readPdf(await scannedOrder([2]));
  expect(saying(some)).toEqual(["p. 2: IT IS ORDERED that the motion for a stay of removal is GRANTED."]);
  expect(some.warnings).toEqual(["Pages 1, 3 are pictures or blank: not read."]);
});

test("a file that names another docket or document is not taken for this one", async () => {
  expect((await readPdf(await otherDocketOrder())).mismatch).toBe(
    "Every page is stamped 4:19-cv-20202, and this docket is 2:17-cv-11910.",
  );
  expect((await readPdf(await otherNumberOrder())).mismatch).toBe(
    "Its pages are stamped ECF No. 88, and this entry is ECF No. 87.",
  );
  expect((await readPdf(await partOfOrder())).warnings).toEqual([
    "The stamp says 9 pages, and the file has 2: it may be only a part.",
  ]);
  const unstamped = await readPdf(await unstampedOrder());
  expect(unstamped.mismatch).toBeNull();
  expect(unstamped.warnings.join(" ")).toMatch(/bears no court stamp: its case number agrees/);
  expect((await readPdf(await unstampedOrder(), { docketNumber: "2:20-cv-12345" })).mismatch).toBe(
    "Its first page names the case 17-cv-11910, and this docket is 2:20-cv-12345.",
  );
});

test("a proposed order and a recommendation say what they are", async () => {
  expect((await readPdf(await proposedOrder())).warnings.join(" ")).toMatch(/proposed order/);
  const report = await readPdf(await recommendation());
  expect(report.paragraphs).toEqual([]);
  expect(report.warnings.join(" ")).toMatch(/report and recommendation: it recommends, and orders nothing/);
});

const setting = { left: 72, right: 540, top: 80, bottom: 700, leading: 26, onPage: () => undefined };
const sayingOf = async (paragraphs: readonly string[]) =>
  (await readPdf(await pdfOf((pdf) => typeset(pdf, ["Case No. 17-cv-11910", ...paragraphs], setting)))).paragraphs.map(
    ({ text }) => text,
  );

test("a restraining order in clauses, one of which ends in an hour", async () => {
  const clauses = [
    "ORDERED that Respondents, their agents and employees are temporarily restrained and enjoined from removing Petitioner from the United States;",
    "IT IS FURTHER ORDERED that this Order shall expire on March 16, 2025, at 5:00 p.m., unless extended;",
    "IT IS FURTHER ORDERED that a hearing on the motion for a preliminary injunction is set for March 14, 2025, at 2:00 p.m.",
  ];
  const words = await sayingOf([
    "# TEMPORARY RESTRAINING ORDER",
    "The Court finds that Petitioner is likely to succeed. The Government requests that the motion be denied.",
    "NOW, THEREFORE, it is hereby",
    ...clauses,
  ]);
  expect(words).toEqual(clauses);
});

test("what is announced at the beginning is left to the end, where it stands in full", async () => {
  const end =
    "For the foregoing reasons, the petition for a writ of habeas corpus (Doc. 1) is granted. Respondents shall release petitioner from custody within 48 hours. The motion to dismiss (Doc. 9) is denied as moot.";
  const start =
    "The magistrate judge recommended a denial. For the reasons that follow, the Court will grant the petition.";
  expect(await sayingOf(["# MEMORANDUM AND ORDER", start, "# CONCLUSION", end])).toEqual([end]);
  expect(await sayingOf(["# MEMORANDUM AND ORDER", start, "He has been held since May."])).toEqual([start]);
});

test("what the parties agree on and the court makes its order", async () => {
  const agreed =
    "The parties, through counsel, stipulate and agree that Respondents will not transfer Petitioner Jo Roe out of the Eastern District of Michigan before June 1, 2025.";
  expect(await sayingOf(["# STIPULATED ORDER", agreed, "IT IS SO ORDERED."])).toEqual([agreed, "IT IS SO ORDERED."]);
});

test("a list whose parts end in “; and”", async () => {
  const parts = [
    "1. Respondents shall release Petitioner from custody within 48 hours; and",
    "2. Respondents shall not transfer Petitioner out of this District.",
  ];
  expect(await sayingOf(["# ORDER", "IT IS HEREBY ORDERED that:", ...parts])).toEqual([
    "IT IS HEREBY ORDERED that:",
    ...parts,
  ]);
});

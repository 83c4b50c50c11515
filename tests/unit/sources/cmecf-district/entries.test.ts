import { describe, expect, test } from "vitest";
import { attachmentsIn } from "@/lib/sources/cmecf-district/attachments.ts";
import { outcomeOf, pageOf, rowOf, snapshotOf } from "./pages.ts";

const entriesOf = (rows: string, page = {}) => snapshotOf(pageOf(rows, page)).docket.entries;

describe("date entered", () => {
  test.each([
    ["ORDER. (KKra) (Entered: 01/25/2019)", "2019-01-25"],
    ["ORDER. (Entered: 01/25/2019 at 16:31:01)", "2019-01-25"],
    ["ORDER. (Entered: 01/25/2019) (KKra). Modified on 1/28/2019 (KKra).", "2019-01-25"],
    ["ORDER. (Entered: 01/25/2019) (Additional attachment(s) added on 2/1/2019: # 1 Map) (KKra).", "2019-01-25"],
    ['ORDER striking an entry "(Entered: 01/01/2001)". (Entered: 01/25/2019)', "2019-01-25"],
    ['ORDER striking an entry "(Entered: 01/01/2001)" of another docket. (KKra)', null],
    ["ORDER. (Entered: 13/45/2019)", null],
    ["ORDER. (KKra)", null],
  ])("%s", (text, entered) => {
    expect(entriesOf(rowOf("1", text))[0]!.dateEntered).toBe(entered);
  });

  test("is the column where the header says so, and the best that is known of the date filed", () => {
    const [entry] = entriesOf(rowOf("1", "ORDER. (KKra)", { date: "02/03/2019" }), { dates: "Date Entered" });
    expect(entry).toMatchObject({ dateEntered: "2019-02-03", dateFiled: "2019-02-03" });
  });
});

describe("numbers and links", () => {
  test("the entry's link is the one that says its number, in the number cell only", () => {
    const reference = `ORDER granting ${rowOf("5", "", { seq: "9" }).match(/<a.*<\/a>/)![0]} Motion. (Entered: 01/24/2019)`;
    const [linked, unlinked] = entriesOf(rowOf("6", reference, { seq: "17" }) + rowOf("7", reference));
    expect(linked).toMatchObject({ documentNumber: "6", pacerDocId: "09709100017", pacerSeqNo: "17" });
    expect(unlinked).toMatchObject({ documentNumber: "7", pacerDocId: null, pacerSeqNo: null, attachments: [] });
  });

  test("the fourth digit of a document id is 0, whichever link the court prints", () => {
    const row = rowOf("1", "ORDER.", { seq: "5" }).replaceAll("09709", "09719");
    expect(entriesOf(row)[0]!.pacerDocId).toBe("09709100005");
  });

  test("the addresses of older programs name case and entry, though no document id", () => {
    const old = (address: string, number: string) =>
      rowOf(`<a href="https://ecf.mieb.uscourts.gov/cgi-bin/${address}">${number}</a>`, "Order.");
    const rows =
      old("show_doc.pl?caseid=770001&de_seq_num=5&dm_id=812345&doc_num=2&pdf_header=1&magic_num=secretmagic", "2") +
      old("show_case_doc?3,770001,,,", "3") +
      old("show_temp.pl?file=812347-0--99999.pdf", "4");
    const { docket, problems } = snapshotOf(pageOf(rows));
    expect(docket.pacerCaseId).toBe("770001");
    expect(
      docket.entries.map(({ documentNumber, pacerSeqNo, pacerDocId }) => [documentNumber, pacerSeqNo, pacerDocId]),
    ).toEqual([
      ["2", "5", null],
      ["3", null, null],
      ["4", null, null],
    ]);
    expect(JSON.stringify([docket, problems])).not.toContain("secretmagic");
  });

  test("the magic number of a link is nowhere in what is read", () => {
    expect(JSON.stringify(outcomeOf(pageOf(rowOf("1", "ORDER.", { seq: "5" }))))).not.toContain("secretmagic");
  });

  test.each([
    ["13 (5 pgs)", "13"],
    ["13 (1,205 pgs; 3 docs)", "13"],
    ["12-1", "12-1"],
    ["doc", null],
    ["", null],
  ])("number cell %s", (printed, number) => {
    expect(entriesOf(rowOf(printed, "ORDER."))[0]!.documentNumber).toBe(number);
  });

  test("an entry whose link claims another case is told apart, without that case's sequence number, and reported", () => {
    const rows =
      rowOf("1", "A", { seq: "5" }) + rowOf("2", "B", { seq: "7" }) + rowOf("3", "C", { seq: "9", caseId: "666" });
    const { docket, problems, strangers } = snapshotOf(pageOf(rows));
    expect(docket.pacerCaseId).toBe("334455");
    expect(docket.entries.map((entry) => entry.pacerSeqNo)).toEqual(["5", "7", null]);
    expect(strangers).toEqual([2]);
    expect(problems).toEqual([
      { where: "entries", text: expect.stringContaining("another case than 334455: 3") },
      { where: "entry 3 of case 666", text: "not taken into this docket: C" },
    ]);
  });

  test("links of the header and of docket texts never name the page's case", () => {
    const caption = 'Okafor v. Lindqvist<br>Lead case: <a href="/cgi-bin/DktRpt.pl?777001">2:18-cv-13001</a>';
    const text = `ORDER re ${rowOf("5", "", { seq: "9", caseId: "777001" }).match(/<a.*<\/a>/)![0]}.`;
    const { docket } = snapshotOf(pageOf(rowOf("1", text), { caption }));
    expect(docket.pacerCaseId).toBeNull();
    expect(docket.relatedDockets).toMatchObject([{ relation: "lead case", docketNumber: "2:18-cv-13001" }]);
  });
});

describe("rows that are hard to read are kept and reported", () => {
  test("a table of entries that broken markup put into the date's cell is told whole", () => {
    const inner = rowOf("7", "ORDER granting the stay of removal. (Entered: 01/24/2019)").repeat(40);
    const outer = `<tr><td><table>${inner}${rowOf("8", "NOTICE at the very end.")}</table></td><td>1</td><td>ORDER.</td></tr>`;
    const { docket, problems } = snapshotOf(pageOf(outer));
    expect(docket.entries[0]?.docketText).toBe("ORDER.");
    expect(problems.map(({ text }) => text).join()).toContain("NOTICE at the very end.");
  });

  test.each([
    ["no date", rowOf("1", "ORDER.", { date: "" }), "no date"],
    ["no such day", rowOf("1", "ORDER.", { date: "02/30/2019" }), "date not read: 02/30/2019"],
    ["a word for a date", rowOf("1", "ORDER.", { date: "N/A" }), "date not read: N/A"],
    ["no text", rowOf("1", ""), "no docket text"],
    ["one cell", "<tr><td colspan=3>ORDER out of its place.</td></tr>", "no date"],
    ["two cells", "<tr><td>01/24/2019</td><td>ORDER.</td></tr>", null],
    ["five cells", "<tr><td>01/24/2019</td><td>1</td><td></td><td></td><td>ORDER.</td></tr>", null],
  ])("%s", (_name, row, problem) => {
    const { docket, problems } = snapshotOf(pageOf(rowOf("9", "NOTICE.") + row + rowOf("10", "NOTICE.")));
    expect(docket.entries).toHaveLength(3);
    expect(problems.map(({ where, text }) => `${where}: ${text}`)).toEqual(
      problem === null ? [] : [expect.stringContaining(`entry row 2: ${problem}`)],
    );
  });

  test("blank rows and a repeated header are no entries", () => {
    const blank =
      "<tr></tr><tr><td></td><td>&nbsp;</td><td> </td></tr><tr><td>Date Filed</td><th>#</th><td>Docket Text</td></tr>";
    expect(entriesOf(rowOf("1", "A") + blank + rowOf("2", "B"))).toHaveLength(2);
  });
});

describe("docket text", () => {
  test("keeps the court's words, white space collapsed, and says what is struck through", () => {
    const [entry] = entriesOf(
      rowOf("1", "ORDER\n &nbsp; <i>re</i> <s>Stay , denied</s> <b>x</b> <strike>and</strike> y &lt;b&gt;"),
    );
    expect(entry!.docketText).toBe("ORDER re Stay, denied x and y <b>");
    expect(entry!.struck.map(({ start, end }) => entry!.docketText.slice(start, end))).toEqual(["Stay, denied", "and"]);
  });

  test.each([
    ["SEALED DOCUMENT by Ada Okafor.", true],
    ["[RESTRICTED] DECLARATION.", true],
    ["*SEALED* MOTION.", true],
    ["ORDER granting motion to seal.", false],
    ["MOTION to unseal the SEALED DOCUMENT.", false],
  ])("%s restricted: %s", (text, restricted) => {
    expect(entriesOf(rowOf("1", text))[0]!.restricted).toBe(restricted);
    expect(entriesOf(rowOf("1", text, { seq: "4" }))[0]!.restricted).toBe(false);
  });
});

describe("attachments", () => {
  test.each([
    [
      "MOTION (Attachments: # 1 Exhibit A, # 2 Exhibit B (part 1), C)(Doe, Jane)",
      [
        [1, "Exhibit A"],
        [2, "Exhibit B (part 1), C"],
      ],
    ],
    [
      "MOTION (Attachments: # 1 Exhibit #1 of 4# 2 Order)",
      [
        [1, "Exhibit #1 of 4"],
        [2, "Order"],
      ],
    ],
    ["MOTION (Attachments: # (1) Exhibit A) (Entered: 01/02/2019)", [[1, "Exhibit A"]]],
    [
      "X (Attachments: # 1 A)(Additional attachment(s) added on 6/20/2017: # 3 Exhibit C) (KK).",
      [
        [1, "A"],
        [3, "Exhibit C"],
      ],
    ],
    ["MOTION (Attachments: # 1 never closed (Entered: 01/02/2019)", [[1, "never closed"]]],
    ["ORDER granting motion (# 12) in Courtroom #1 about attachments.", []],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected.map(([number, description]) => [number, description, null]));
  });

  test("a list without its word counts where the court links it; a link alone is enough", () => {
    expect(named("MOTION ( # 1 Pleading;, # 2 Order) .", [1, 2])).toEqual([
      [1, "Pleading", "id1"],
      [2, "Order", "id2"],
    ]);
    expect(named("EXHIBIT added on 12/22/2016: # 1 Exhibit", [1])).toEqual([[1, "", "id1"]]);
  });
});

function named(text: string, linked: readonly number[] = []) {
  const ids = new Map(linked.map((number) => [number, `id${number}`]));
  return attachmentsIn(text, ids).map((one) => [one.attachmentNumber, one.description, one.pacerDocId]);
}

describe("pages and sizes, where several documents can be opened at once", () => {
  const list = (seq: string) =>
    `<tr><td></td><td></td><td><table><tr><td><input type=checkbox name="document_334455_${seq}_0" value="8117526-1074119-64"></td><td>0</td><td>Main Document</td><td>64 pages</td></tr>
<tr><td><input type=checkbox name="document_334455_${seq}_1" value="8117527-38495-2"></td><td>1</td><td>Cover Sheet</td><td>2 pages</td></tr>
<tr><td><input type=checkbox name="document_334455_${seq}_2" value="odd"></td><td>2</td><td>Sealed Exhibit</td><td></td></tr></table></td></tr>`;
  const entry = rowOf("1", "COMPLAINT (Attachments: # 1 Civil Cover Sheet) (Entered: 01/24/2019)", { seq: "15" });

  test("enrich the entry above and its attachments, and change no words", () => {
    const { docket, problems } = snapshotOf(pageOf(`${entry}${list("15")}${rowOf("2", "ANSWER", { seq: "16" })}`));
    expect(problems).toEqual([]);
    expect(docket.entries.map(({ pageCount, fileSizeBytes }) => [pageCount, fileSizeBytes])).toEqual([
      [64, 1_074_119],
      [null, null],
    ]);
    expect(
      docket.entries[0]!.attachments.map((each) => [
        each.attachmentNumber,
        each.description,
        each.pageCount,
        each.fileSizeBytes,
      ]),
    ).toEqual([
      [1, "Civil Cover Sheet", 2, 38_495],
      [2, "Sealed Exhibit", null, null],
    ]);
  });

  test("of another entry change nothing", () => {
    const [plain] = snapshotOf(pageOf(entry)).docket.entries;
    expect(snapshotOf(pageOf(`${entry}${list("77")}`)).docket.entries).toEqual([plain]);
  });
});

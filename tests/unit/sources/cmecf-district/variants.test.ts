import { describe, expect, test } from "vitest";
import { pageOf, rowOf, snapshotOf } from "./pages.ts";

/* One docket in the markup of many courts and programs: whatever the page looks like, the entries are the same. */
const rows = [
  rowOf("1", "PETITION for Writ of Habeas Corpus filed by Ada Okafor. (Entered: 01/24/2019)", { seq: "2" }),
  rowOf("", "TEXT-ONLY ORDER setting a telephonic status conference. (Entered: 01/24/2019)"),
  rowOf("2", "SEALED DOCUMENT by Ada Okafor. (Entered: 01/25/2019)"),
  rowOf("3", "ORDER granting 2 Motion to Stay. (Entered: 01/26/2019)", { seq: "9", date: "01/26/2019" }),
];
const plain = pageOf(rows.join(""));
const { docket } = snapshotOf(plain);
const HEADER = /<tr><td style='font-weight:bold'>Date Filed[^]*?<\/tr>/;
const headerOf = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const inCells = (change: (cells: string[]) => string[]) =>
  plain.replace(/<tr><td width='94'[^]*?<\/tr>/g, (row) => {
    const cells = row.slice(4, -5).split(/(?=<td)/);
    return `<tr>${change(cells).join("")}</tr>`;
  });
const box = (value: string) => `<td><input type=checkbox name=all_documents value="334455_${value}"></td>`;

const variants: Readonly<Record<string, string>> = {
  "header cells with fonts and blanks": plain.replace(
    HEADER,
    headerOf("<b><font size=2>&nbsp;Date Filed&nbsp;</font></b>", "<b>No.</b>", "<i>Docket Text</i>"),
  ),
  "“Docket Date”": plain.replace("Date Filed</td><th>", "Docket Date</td><th>"),
  "“Filing Date”": plain.replace("Date Filed</td><th>", "Filing Date</td><th>"),
  "no attribute on any table": plain.replace(/<table[^>]*rules=all[^>]*>/, "<table>"),
  "blank rows between entries": plain.replaceAll(
    "</tr>\n<tr>",
    "</tr>\n<tr><td colspan=3>&nbsp;</td></tr><tr></tr><tr>",
  ),
  "a table of its own for each entry": plain.replaceAll(
    "</tr>\n<tr><td width",
    "</tr></table>\n<table border=1><tr><td width",
  ),
  "tables in blocks of their own": plain.replaceAll(
    "</tr>\n<tr><td width",
    "</tr></table></div><br><div><table border=1><tr><td width",
  ),
  "a blank column behind the date": inCells(([date = "", ...others]) => [date, "<td>&nbsp;</td>", ...others]),
  "pages below the number": inCells(([date = "", number = "", text = ""]) => [
    date,
    />\d/.test(number) ? number.replace("&nbsp;</td>", "&nbsp;<br>(5&nbsp;pgs)</td>") : number,
    text,
  ]),
  "page layout by tables": plain
    .replace('<div id="cmecfMainContent">', "<table><tr><td>Query Reports Utilities Logout</td></tr><tr><td>")
    .replace("</div></body>", "</td></tr></table></body>"),
  "a menu that speaks of logins and charges": plain.replace(
    "<body>",
    '<body><div id="topmenu">Case not found? PACER Login. To accept charges shown below, Logout</div>',
  ),
  "RECAP's button above the case": plain.replace(
    "CELLSPACING=5>",
    'CELLSPACING=5><tbody><tr><td><div id="recap-action-button" class="btn-group"><a id="view-docket-button">View on RECAP</a></div></td></tr>',
  ),
  "RECAP's icons beside the numbers": plain.replaceAll(
    /(<a href="https:\/\/ecf[^]*?<\/a>)/g,
    '$1<a class="recap-inline" href="https://storage.courtlistener.com/recap/x.pdf"><img src="x.svg"></a>',
  ),
  "several documents to tick, in front": inCells(([date = "", ...others]) => [
    date,
    others[0]?.includes("goDLS") ? box(/'334455','(\d+)'/.exec(others[0])?.[1] ?? "") : "<td></td>",
    ...others,
  ]).replace(HEADER, headerOf("Date Filed", "Select all / clear", "#", "Docket Text")),
  "several documents to tick, behind": inCells((cells) => [...cells, box("2")].slice(0, 4))
    .replace(HEADER, headerOf("Date Filed", "#", "Docket Text", "Select all / clear"))
    .replaceAll(/<td><input[^>]*><\/td>/g, "<td>&nbsp;</td>"),
};

describe("the same entries and the same header, printed with", () => {
  test.each(Object.entries(variants))("%s", (_name, html) => {
    expect(html).not.toBe(plain);
    const { docket: read, problems } = snapshotOf(html);
    expect(problems).toEqual([]);
    expect(read).toEqual({
      ...docket,
      entries: docket.entries.map((entry, at) => ({ ...entry, pageCount: read.entries[at]?.pageCount ?? null })),
    });
  });
});

test("flags are read in a page whose layout is a table around everything", () => {
  const flagged = plain.replace("<h3", "<table width='100%'><tr><td align=right>HABEAS, STAYED</td></tr></table><h3");
  const wrapped = flagged
    .replace('<div id="cmecfMainContent">', "<table><tr><td>")
    .replace("</div></body>", "</td></tr></table></body>");
  expect(wrapped).not.toBe(flagged);
  for (const html of [flagged, wrapped]) expect(snapshotOf(html).docket.flags).toEqual(["HABEAS", "STAYED"]);
});

describe("a table of entries without its header", () => {
  test("gives its entries, and the doubt what its dates are", () => {
    const { docket: read, problems } = snapshotOf(plain.replace(HEADER, ""));
    expect(read).toEqual(docket);
    expect(problems).toEqual([{ where: "entries", text: expect.stringContaining("no header") as unknown }]);
  });

  test("is not read by its counts of pages, which can be long", () => {
    const paged = inCells(([date = "", number = "", text = ""]) => [
      date,
      "<td></td>",
      />\d/.test(number) ? number.replace("&nbsp;</td>", "(3 pgs; 2 docs)</td>") : number,
      text,
    ]);
    const { docket: read } = snapshotOf(paged.replace(HEADER, ""));
    expect(read.entries.map(({ docketText }) => docketText)).toEqual(
      docket.entries.map(({ docketText }) => docketText),
    );
    expect(read.entries.map(({ documentNumber }) => documentNumber)).toEqual(
      docket.entries.map(({ documentNumber }) => documentNumber),
    );
  });

  test("is no table of the case's dates into which one entry strayed", () => {
    const stray = rowOf("9", "ORDER that strayed into the dates of the case. (Entered: 01/27/2019)");
    const label = (text: string) => `<tr><td>${text}:</td><td>03/04/2019</td></tr>`;
    const dates = `<table>${label("Plan confirmed")}${stray}${label("Date converted")}${label("341 meeting")}</table>`;
    const { docket: read, problems } = snapshotOf(pageOf(rows.join(""), { parties: dates }));
    expect(read.entries).toEqual(docket.entries);
    expect(problems).toEqual([
      { where: "outside the entries", text: expect.stringContaining("ORDER that strayed into") as unknown },
    ]);
  });

  test("is no table of parties, counts or dates of the case", () => {
    const others = [
      "<table><tr><td>01/24/2019</td><td>Sentence imposed</td><td>Probation for two years</td></tr></table>",
      "<table><tr><td>Jane Roe</td><td>represented by</td><td>John Doe, Suite 12</td></tr></table>",
      "<table><tr><td>01/24/2019</td><td>1</td><td>no</td></tr></table>",
    ];
    for (const table of others) {
      const { docket: read } = snapshotOf(pageOf(rows.join(""), { parties: table }));
      expect(read.entries).toEqual(docket.entries);
    }
  });
});

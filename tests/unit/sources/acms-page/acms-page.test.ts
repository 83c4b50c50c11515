import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { whyNotTrusted } from "@/lib/app/trust.ts";
import { acmsPage } from "@/lib/sources/acms-page/index.ts";
import { parsePage } from "@/lib/sources/parse-page.ts";

/* In the marks that the pages are known by: a table of the case, rows with their entries' ids, links, and buttons. */
const ADDRESS = "https://ca9-showdoc.azurewebsites.us/23-9914";
const guid = (n: number) => `a3da328e-2562-ee11-be6e-00000000000${n}`;
const controls = '<span class="document-controls"><button type="button">Open document</button> 3 pages</span>';

function rowOf(n: number, cells: readonly string[], attributes = ""): string {
  return `<tr data-docket-entry-id="${guid(n)}"${attributes}>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

const link = (n: number) =>
  `<a class="entry-link" href="#" data-docket-entry-id="${guid(n)}" data-doc-id="${guid(n + 4)}">${n}</a> ${controls}`;
const rows = [
  rowOf(1, [
    "10/03/2023",
    link(1),
    "<p>PETITION FOR REVIEW, on behalf of Petitioner Ada Okafor, FILED. [Entered: 10/04/2023 05:45 PM]</p>",
  ]),
  rowOf(2, ["10/05/2023", "2", "<p>SEALED DOCUMENT. [Entered: 10/05/2023 09:00 AM]</p>"], ' class="restricted"'),
  rowOf(3, [
    "10/06/2023",
    link(3),
    "<p>ORDER, granting a stay of removal until 11/06/2023. [Entered: 10/06/2023 01:00 PM]</p>",
  ]),
];
const CASE = `<table class="case-information"><tr><td>Case Number:</td><td>23-9914</td></tr>
<tr><td>Short Caption:</td><td>Okafor v. Attorney General, A099-999-999</td></tr><tr><td>Docketed:</td><td>10/03/2023</td></tr></table>`;

function pageOf(entries: string, header = CASE): string {
  return `<html><body><nav>ACMS</nav><div id="fullDocketContent">${header}<table><thead><tr><th>Date</th><th>No.</th><th>Text</th></tr></thead><tbody>${entries}</tbody></table></div></body></html>`;
}

function outcomeOf(html: string, address = ADDRESS) {
  return parsePage(new JSDOM(html, { url: address }).window.document, { url: new URL(address) });
}

function snapshotOf(html: string, address = ADDRESS) {
  const outcome = outcomeOf(html, address);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.snapshot;
}

describe("an ACMS docket page", () => {
  test("gives the case and its entries with their ids, without alien numbers and the words of buttons", () => {
    const { docket, problems, completeness, sourceId } = snapshotOf(pageOf(rows.join("")));
    expect({ problems, completeness, sourceId }).toEqual({
      problems: [],
      completeness: "unknown",
      sourceId: "acms-page",
    });
    expect(docket).toMatchObject({
      courtId: "ca9",
      docketNumber: "23-9914",
      caseName: "Okafor v. Attorney General",
      dateFiled: "2023-10-03",
    });
    expect(
      docket.entries.map((entry) => [
        entry.documentNumber,
        entry.dateFiled,
        entry.dateEntered,
        entry.pacerSeqNo,
        entry.restricted,
      ]),
    ).toEqual([
      ["1", "2023-10-03", "2023-10-04", guid(1), false],
      ["2", "2023-10-05", "2023-10-05", guid(2), true],
      ["3", "2023-10-06", "2023-10-06", guid(3), false],
    ]);
    expect(docket.entries[2]!.docketText).toBe(
      "ORDER, granting a stay of removal until 11/06/2023. [Entered: 10/06/2023 01:00 PM]",
    );
    expect(JSON.stringify(docket)).not.toMatch(/A099|Open document/);
  });

  test("is read the same whatever the order of its columns", () => {
    const turned = rows.map((row) => row.replace(/<td>([^]*)<\/td><td>([^]*)<\/td><td>/, "<td>$2</td><td>$1</td><td>"));
    expect(turned).not.toEqual(rows);
    expect(snapshotOf(pageOf(turned.join(""))).docket).toEqual(snapshotOf(pageOf(rows.join(""))).docket);
  });

  test("what cannot be read is told with its words, and costs no other row", () => {
    const odd = [
      rowOf(4, ["soon", "4", "ORDER of a day that nobody printed"]),
      '<tr data-docket-entry-id="x"><td>10/07/2023</td><td>5</td><td>LETTER from the clerk</td></tr>',
      rowOf(6, [""]),
    ];
    const { docket, problems } = snapshotOf(pageOf([...rows, ...odd].join("")));
    expect(docket.entries).toHaveLength(5);
    expect(problems.map(({ where, text }) => [where, text.split(".")[0]])).toEqual([
      ["entry row 4", "no date"],
      ["entry row 5", "id not read: x"],
      ["entry row 6", "no entry could be read"],
    ]);
    expect(problems[0]!.text).toContain("ORDER of a day");
  });

  test("without its table of the case has the number of its address, and says so", () => {
    const { docket, problems } = snapshotOf(pageOf(rows.join(""), ""));
    expect(docket.docketNumber).toBe("23-9914");
    expect(problems).toEqual([{ where: "header", text: expect.stringContaining("no table") as unknown }]);
  });

  test("of another court belongs to the court of its host, and to no other", () => {
    const address = ADDRESS.replace("ca9", "ca2");
    expect(snapshotOf(pageOf(rows.join("")), address).docket.courtId).toBe("ca2");
    expect(whyNotTrusted({ sourceId: "acms-page", courtId: "ca2" }, address)).toBeNull();
    expect(whyNotTrusted({ sourceId: "acms-page", courtId: "ca9" }, address)).toContain("another court");
    expect(whyNotTrusted({ sourceId: "acms-page", courtId: "ca2" }, "https://evil.azurewebsites.us/23-1")).toContain(
      "cannot speak",
    );
  });

  test("before ACMS has put its entries in is no docket", () => {
    expect(outcomeOf("<html><body><div id=box></div></body></html>").ok).toBe(false);
  });
});

test("nothing of ACMS is read from the start", () => {
  expect(acmsPage.matches).toEqual([]);
  expect(acmsPage.optionalMatches).toContain("https://ca9-showdoc.azurewebsites.us/*");
});

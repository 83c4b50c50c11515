import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { parsePage } from "@/lib/sources/parse-page.ts";
import { afterLooks, entry, snapshot } from "../../docket/sample.ts";

const SAVED = "https://saved.page.invalid/";
function outcomeOf(body: string, address: string) {
  const html = `<html><head><title>Yonan et al v. Brack</title><link rel="canonical" href="${address}"><script>var x = "Filing 9 hidden";</script></head><body>${body}</body></html>`;
  return parsePage(new JSDOM(html, { url: SAVED }).window.document, { url: new URL(SAVED) });
}

const JUSTIA = "https://dockets.justia.com/docket/michigan/miedce/2:2019cv99120/990101";
const docketPage = `<h1>Yonan et al v. Brack</h1><dl><dt>Case Number:</dt><dd>2:2019cv99120</dd><dt>Filed:</dt><dd>January 10, 2019</dd>
<dt>Presiding Judge:</dt><dd>Ada Lindqvist</dd><dt>Nature of Suit:</dt><dd>Habeas Corpus - Alien Detainee</dd></dl>
<p>This docket was last retrieved on March 6, 2019. A more recent docket listing may be available from PACER.</p>
<table><tr><td>March 4, 2019</td><td><strong>Filing</strong> 12 ORDER granting 9 Motion. Signed by Judge Lindqvist.</td></tr>
<tr><td>Opinion or Order</td><td>March 1, 2019 Filing 11 OPINION AND ORDER.<br>Continued on a second line.</td></tr>
<tr><td>Filing 10 NOTICE</td></tr></table>
<p>Access additional case information on PACER</p><p>Filing fees are explained here</p>`;

describe("Justia", () => {
  test("gives the filings that a docket page lists, and reports what has no date", () => {
    const outcome = outcomeOf(docketPage, JUSTIA);
    if (!outcome.ok) throw new Error(outcome.reason);
    const { docket, sourceId, completeness, criteria, problems } = outcome.snapshot;
    expect({ sourceId, completeness }).toEqual({ sourceId: "justia", completeness: "partial" });
    expect(criteria).toContain("March 6, 2019");
    expect(docket).toMatchObject({
      courtId: "mied",
      docketNumber: "2:19-cv-99120",
      pacerCaseId: "990101",
      caseName: "Yonan v. Brack",
      dateFiled: "2019-01-10",
      assignedTo: "Ada Lindqvist",
      natureOfSuit: "Habeas Corpus - Alien Detainee",
    });
    expect(docket.entries).toEqual([
      entry({
        documentNumber: "12",
        filed: "2019-03-04",
        docketText: "ORDER granting 9 Motion. Signed by Judge Lindqvist.",
      }),
      entry({
        documentNumber: "11",
        filed: "2019-03-01",
        docketText: "OPINION AND ORDER. Continued on a second line.",
      }),
      entry({ documentNumber: "10", docketText: "NOTICE" }),
    ]);
    expect(outcome.rows).toHaveLength(3);
    expect(problems.map(({ where }) => where)).toEqual(["filing 10"]);
  });

  test("gives the one entry of a filing's page", () => {
    const outcome = outcomeOf(
      "<h1>Yonan v. Brack, No. 2:2019cv99120 - Document 12 (E.D. Mich. 2019)</h1><p>Court Description: ORDER granting 9 Motion.</p>",
      "https://law.justia.com/cases/federal/district-courts/michigan/miedce/2:2019cv99120/990101/12/",
    );
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.snapshot.docket).toMatchObject({
      courtId: "mied",
      docketNumber: "2:19-cv-99120",
      caseName: "Yonan v. Brack",
    });
    expect(outcome.snapshot.docket.entries).toEqual([
      entry({ documentNumber: "12", docketText: "ORDER granting 9 Motion." }),
    ]);
    expect(outcome.snapshot.problems).toHaveLength(1);
  });

  test("refuses what it cannot be sure of", () => {
    for (const address of [
      JUSTIA,
      "https://dockets.justia.com/docket/narnia/narce/2:2019cv99120/1",
      "https://dockets.justia.com/search?q=1",
    ]) {
      expect(outcomeOf("<h1>Yonan v. Brack</h1>", address).ok, address).toBe(false);
    }
  });

  test("may add an entry and never changes what the court, a notice or CourtListener showed", () => {
    const outcome = outcomeOf(docketPage, JUSTIA);
    if (!outcome.ok) throw new Error(outcome.reason);
    const shown = entry({
      documentNumber: "12",
      filed: "2019-03-05",
      docketText: "ORDER denying 9 Motion (Entered: 03/05/2019)",
    });
    for (const sourceId of ["cmecf-district", "nef", "courtlistener"]) {
      const docket = { docketNumber: "2:19-cv-99120", pacerCaseId: "990101" };
      const { entries } = afterLooks([snapshot([shown], { sourceId, docket }), outcome.snapshot]).known;
      const known = entries.find((each) => each.docketText === shown.docketText);
      expect(known, sourceId).toMatchObject({ documentNumber: "12", dateFiled: "2019-03-05", versions: [] });
      expect(entries.filter(({ documentNumber }) => documentNumber === "11")).toHaveLength(1);
    }
  });
});

describe("the Clearinghouse", () => {
  const ADDRESS = "https://clearinghouse.net/case/99000/";
  const page = `<h1>Case: Yonan v. Brack</h1><p>2:19-cv-99120 | U.S. District Court for the Eastern District of Michigan</p><p>Filed Date: Jan. 10, 2019</p>
<table><tr><th>Title</th><th>Date</th></tr><tr><td>Opinion</td><td>2019</td></tr></table>
<table><thead><tr><th>ECF Number</th><th>Description</th><th>Date</th><th>Link</th></tr></thead>
<tbody><tr><td>12</td><td>ORDER granting 9 Motion</td><td>March 4, 2019</td><td>PACER</td></tr><tr><td></td><td>Minute Entry</td><td>soon</td><td></td></tr></tbody></table>`;

  test("gives the entries of its docket table", () => {
    const outcome = outcomeOf(page, ADDRESS);
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.snapshot).toMatchObject({ sourceId: "clearinghouse", completeness: "partial" });
    expect(outcome.snapshot.docket).toMatchObject({
      courtId: "mied",
      docketNumber: "2:19-cv-99120",
      caseName: "Yonan v. Brack",
    });
    expect(outcome.snapshot.docket.entries).toEqual([
      entry({ documentNumber: "12", filed: "2019-03-04", docketText: "ORDER granting 9 Motion" }),
      entry({ docketText: "Minute Entry" }),
    ]);
    expect(outcome.snapshot.problems.map(({ where }) => where)).toEqual(["entry row 2"]);
  });

  test.each([
    ["no table", page.replace("ECF Number", "Number of it")],
    ["no court", page.replace("Eastern District of Michigan", "somewhere")],
    ["no number", page.replace("2:19-cv-99120", "")],
  ])("with %s is refused", (_, html) => expect(outcomeOf(html, ADDRESS).ok).toBe(false));
});

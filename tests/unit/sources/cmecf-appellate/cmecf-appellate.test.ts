import { describe, expect, test } from "vitest";
import { withoutAlienNumbers } from "@/lib/sources/cmecf-appellate/alien-numbers.ts";
import { cmecfAppellate } from "@/lib/sources/cmecf-appellate/index.ts";
import { documentOf, fixtureHtml, fixturesOf, outcomeOf, snapshotOf } from "../courtlistener/page.ts";

const DOCKET = "https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=CaseSummary.jsp";
const page = (name: string) => fixtureHtml("cmecf-appellate", name);
/** The note across a row, which cannot be read and so casts doubt on the whole. */
const NOTE_ROW = /<tr><td colspan=3>The clerk's office.*?<\/tr>/;
const intact = page("ca6-full").replace(NOTE_ROW, "");

describe("saved pages", () => {
  test("rows are the page's own elements, one for each entry", () => {
    const outcome = outcomeOf(page("ca6-full"), DOCKET);
    if (!outcome.ok) throw new Error(outcome.reason);
    const { entries } = outcome.snapshot.docket;
    expect(outcome.rows).toHaveLength(entries.length);
    for (const [at, row] of outcome.rows.entries()) {
      expect(row.tagName).toBe("TR");
      expect(row.textContent).toContain(entries[at]!.docketText.slice(0, 20));
    }
  });

  test("reading leaves the page as it was", () => {
    const document = documentOf(page("ca6-full"), DOCKET);
    const before = document.documentElement.outerHTML;
    for (const step of cmecfAppellate.parse(document, { url: new URL(DOCKET) })) expect(step).toBeUndefined();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test("the same page without its comments gives the same docket", () => {
    const bare = page("ca6-full").replaceAll(/<!--[\s\S]*?-->/g, "");
    expect(snapshotOf(bare, DOCKET)).toEqual(snapshotOf(page("ca6-full"), DOCKET));
  });

  test("the same page without its form of entries gives the same entries", () => {
    const bare = page("ca6-full").replaceAll(/<\/?form\b[^>]*>/gi, "");
    expect(snapshotOf(bare, DOCKET).docket.entries).toEqual(snapshotOf(page("ca6-full"), DOCKET).docket.entries);
  });

  test("nothing of contact data is kept", () => {
    for (const { html } of fixturesOf("cmecf-appellate")) {
      const outcome = outcomeOf(html, DOCKET);
      if (outcome.ok) expect(JSON.stringify(outcome.snapshot)).not.toMatch(/555-|@|Example Street|P\.O\. Box|Direct:/);
    }
  });
});

describe("recognising", () => {
  test.each(cmecfAppellate.examples)("%s is %s", (address, kind) => {
    expect(cmecfAppellate.recognise(new URL(address))).toBe(kind);
  });

  test.each([
    "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?321020",
    "https://www.ca6.uscourts.gov/TransportRoom",
    "https://ecf.ca6.uscourts.gov.example.org/n/beam/servlet/TransportRoom",
  ])("%s is not its business", (address) => expect(cmecfAppellate.recognise(new URL(address))).toBeNull());

  test("every other court of appeals can be asked for", () => {
    expect(cmecfAppellate.optionalMatches).toHaveLength(12);
    expect(cmecfAppellate.optionalMatches).toContain("https://ecf.cadc.uscourts.gov/*TransportRoom*");
  });

  test("the court is the page's own, whatever the address says", () => {
    expect(snapshotOf(page("ca4-summary"), DOCKET).docket.courtId).toBe("ca4");
    const unnamed = page("ca4-summary").replace("United States Court of Appeals for the Fourth Circuit", "");
    expect(snapshotOf(unnamed, DOCKET).docket.courtId).toBe("ca6");
  });
});

test.each([
  ["nothing", "", "The page is blank."],
  ["a title alone", "<title>18-1233 Docket</title><body> </body>", "The page is blank."],
  [
    "a script to the login",
    `<body><script>location = "https://pacer.login.uscourts.gov/"</script></body>`,
    "The court asks you to log in.",
  ],
  ["a case that is not there", "<body>Case not found</body>", "The court found no such case."],
  ["a sealed case", "<body><p>This case is sealed.</p></body>", "The court does not show this case to this login."],
  [
    "the form for a report",
    "<body><form><input type=submit value='Run Docket Report'></form></body>",
    "This is the form for a docket report. Run the report to read the docket.",
  ],
  ["a session that ended", "<body>Your session has expired</body>", "The court asks you to log in."],
  ["something else", "<body>Opinions of this week</body>", "This page shows no docket that can be read here."],
])("%s in the place of a docket is told as what it is", (_name, html, reason) => {
  expect(outcomeOf(html, DOCKET)).toEqual({ ok: false, reason });
});

describe("alien numbers", () => {
  test.each([
    ["A099-123-456", ""],
    ["A 99 123 456", ""],
    ["A99123456", ""],
    ["A# 099 123 456", ""],
    ["Alien No. 099-123-456", ""],
    ["Agency No. A099-123-456", ""],
    ["Brill (A099-123-456) v. Attorney General", "Brill v. Attorney General"],
    ["Brill, A099-123-456, Petitioner", "Brill, Petitioner"],
    ["Brill and A 099 123 456", "Brill and"],
  ])("%s becomes %s", (printed, kept) => expect(withoutAlienNumbers(printed)).toBe(kept));

  test.each(["19-2044", "ALVARADO (#20575-509)", "Plan A 2019", "2:19-cv-10234", "A v. B, 099-123-4567"])(
    "%s holds none",
    (text) => expect(withoutAlienNumbers(text)).toBe(text),
  );

  test("none is left in the header of an agency's case", () => {
    const { docket } = snapshotOf(page("ca9-agency"), DOCKET);
    expect(JSON.stringify(docket)).not.toMatch(/123.?456/);
  });
});

test("what stands between the sides is no party, in one cell or in two", () => {
  const sides = (html: string) => snapshotOf(html, DOCKET).docket.parties.map(({ name }) => name);
  const whole = page("ca6-full");
  const between = /<tr><td[^>]*>\s*v\.[\s\S]*?<\/tr>/i;
  expect(whole).toMatch(between);
  expect(sides(whole.replace(between, "<tr><td>v.<br></td><td>&nbsp;</td></tr>"))).toEqual(sides(whole));
});

describe("how much of the docket a page shows", () => {
  test("a full docket report with entries and without dates is complete", () => expect(shown(intact)).toBe("complete"));

  test.each([
    ["a range of dates", "name='dateFrom' value=''", "name='dateFrom' value='01/01/2020'", "partial"],
    ["entries not asked for", "name='incDktEntries' value='Y'", "name='incDktEntries' value='N'", "partial"],
    ["a summary", "19-2044 Docket", "19-2044 Summary", "partial"],
    ["not the full docket", "name='fullDocketReport' value='Y'", "name='fullDocketReport' value='N'", "unknown"],
    ["another title", "<TITLE>19-2044 Docket", "<TITLE>19-2044", "unknown"],
  ])("%s is not", (_what, from, to, verdict) => {
    expect(intact).toContain(from);
    expect(shown(intact.replace(from, to))).toBe(verdict);
  });

  test("a page that breaks off among its entries is not", () => {
    expect(shown(intact.slice(0, intact.indexOf("VACATED and REMANDED")))).toBe("unknown");
  });

  test("a row that cannot be read casts doubt on the whole, and its text is kept", () => {
    const { completeness, problems } = snapshotOf(page("ca6-full"), DOCKET);
    expect(completeness).toBe("unknown");
    expect(problems).toEqual([{ where: "entry row 7", text: "The clerk's office left a note across the row." }]);
  });

  test("an empty result is no empty docket", () => {
    const undated = page("ca6-dated-none").replace("07/01/2030", "");
    expect(shown(undated)).toBe("unknown");
  });
});

describe("attachments", () => {
  test("without boxes for a combined PDF they are read the same", () => {
    const bare = intact.replaceAll(/<input class="selDocCl"[^>]*>/g, "");
    // The exact size stands in the box only.
    const { fileSizeBytes, ...printed } = first(intact)!;
    expect(fileSizeBytes).toBeGreaterThan(1_000);
    expect(printed.pageCount).toBeGreaterThan(0);
    expect(first(bare)).toEqual({ ...printed, fileSizeBytes: null });
    const columnless = intact.replaceAll(/<td align="center"><input class="selDocCl"[^>]*><\/td>/g, "");
    expect(first(columnless)).toEqual({ ...printed, fileSizeBytes: null });
  });

  test("an entry's own document has the pages printed below its number, and the bytes only where both agree", () => {
    const [entry] = snapshotOf(intact, DOCKET).docket.entries.filter(({ pageCount }) => pageCount !== null);
    expect(entry?.fileSizeBytes).toBeGreaterThan(1_000);
    const summed = intact.replaceAll(/sumSelected\(this,\d+,/g, "sumSelected(this,999,");
    expect(summed).not.toBe(intact);
    const [other] = snapshotOf(summed, DOCKET).docket.entries.filter(({ pageCount }) => pageCount !== null);
    expect(other).toEqual({ ...entry, fileSizeBytes: null });
  });

  test("one without a link keeps its description", () => {
    const unlinked = intact.replace(
      /<a href="https:\/\/ecf\.ca6\.uscourts\.gov\/docs1\/006113460001" onclick[^>]*>.*?<\/a>/,
      "",
    );
    expect(first(unlinked)).toEqual({ ...first(intact), pacerDocId: null });
  });

  test("documents of another filing are reported, not joined to the entry above", () => {
    const snapshot = snapshotOf(intact.replaceAll('value="6500301 ', 'value="6599999 '), DOCKET);
    expect(snapshot.docket.entries.flatMap((entry) => entry.attachments)).toEqual([]);
    expect(snapshot.problems[0]!.text).toMatch(/^documents without an entry: .*Declaration of A\. Okafor/);
  });

  test("the filing's id is learnt from them where the entry has no box of its own", () => {
    const bare = intact.replaceAll(/<input type=checkbox name='d'[^>]*>/g, "");
    expect(snapshotOf(bare, DOCKET).docket.entries.map((entry) => entry.pacerSeqNo)).toEqual([
      null,
      null,
      null,
      "6500301",
      null,
      null,
    ]);
  });
});

function shown(html: string) {
  return snapshotOf(html, DOCKET).completeness;
}

function first(html: string) {
  return snapshotOf(html, DOCKET).docket.entries[3]!.attachments[0];
}

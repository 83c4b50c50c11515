import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { instant } from "@/lib/calendar/date.ts";
import type { DocketSnapshot } from "@/lib/docket/docket.ts";
import { mergeSnapshot } from "@/lib/docket/merge.ts";
import { cmecfHistory } from "@/lib/sources/cmecf-history/index.ts";
import { parsePage } from "@/lib/sources/parse-page.ts";
import type { ParseOutcome } from "@/lib/sources/source.ts";
import { outcomeOf as docketOutcome, pageOf as docketPage, rowOf as docketRow } from "../cmecf-district/pages.ts";
import { unknownDocket } from "../../docket/sample.ts";
import { processorMs } from "../../processor-time.ts";

const folder = resolve(import.meta.dirname, "../../../fixtures/cmecf-history");
const cases = readdirSync(folder).toSorted();
const read = (name: string, file: string) => readFileSync(resolve(folder, name, file), "utf8");
const MIED = "https://ecf.mied.uscourts.gov/cgi-bin/HistDocQry.pl?120718293645102-L_1_0-1";

describe("saved pages", () => {
  test.each(cases)("%s is left as it was, and its rows are the page's own", (name) => {
    const page = new JSDOM(read(name, "page.html"), { url: MIED }).window.document;
    const before = page.documentElement.outerHTML;
    const outcome = parsePage(page, { url: new URL(MIED) });
    expect(page.documentElement.outerHTML).toBe(before);
    if (!outcome.ok) return;
    const { entries } = outcome.snapshot.docket;
    expect(outcome.rows).toHaveLength(entries.length);
    for (const [at, row] of outcome.rows.entries()) expect(row.textContent).toContain(entries[at]!.shortText);
  });

  test.each(cases)("%s gives nothing of the user's login or of what opens a document without one", (name) => {
    expect(JSON.stringify(outcomeOf(read(name, "page.html")))).not.toMatch(/secret|silverball|582026475734584/);
  });
});

test("what RECAP adds changes nothing", () => {
  expect(outcomeOf(read("recap-injected", "page.html"))).toMatchObject({
    snapshot: snapshotOf(read("documents", "page.html")),
  });
});

describe("how much is shown", () => {
  const withText = read("with-text", "page.html");

  test.each([
    ["History", "2:19-cv-10234-QRS-TUV", "complete"],
    ["Documents", "2:19-cv-10234-QRS-TUV", "partial"],
    ["History", "2:19-cv-10234-QRS-TUV Start date: 1/1/2020", "partial"],
    ["History", "2:19-cv-99999", "unknown"],
    ["Events", "2:19-cv-10234-QRS-TUV", "unknown"],
  ])("%s of %s is %s", (mode, criteria, completeness) => {
    const html = withText
      .replace(">History</h2>", `>${mode}</h2>`)
      .replace('</th><td align="LEFT"> 2:19-cv-10234-QRS-TUV', `</th><td align="LEFT"> ${criteria}`);
    expect(snapshotOf(html).completeness).toBe(completeness);
  });

  test("without a receipt nothing proves that all was shown", () => {
    expect(snapshotOf(withText.replace(/<hr>.*<\/center>/s, "")).completeness).toBe("unknown");
  });
});

test("the saved page of an unknown address belongs to the court that its links or its title name", () => {
  const url = new URL("https://saved.page.invalid/");
  const html = read("with-text", "page.html");
  const courtOf = (text: string) => {
    const outcome = parsePage(new JSDOM(text).window.document, { url });
    return outcome.ok && outcome.snapshot.docket.courtId;
  };
  expect(courtOf(html)).toBe("mied");
  const unlinked = html.replace(/<a href="https[^>]*>(\d)<\/a>/g, "$1");
  expect(courtOf(unlinked)).toBe("unknown");
  expect(courtOf(unlinked.replace("<title>", "<title>Western District of Michigan "))).toBe("miwd");
});

test("a report on a docket that is known adds short names and unnumbered entries, and takes no text away", () => {
  const rows = docketRow("1", "PETITION, long text (Entered: 01/23/2019)", { seq: "5", date: "01/23/2019" });
  const outcome = docketOutcome(docketPage(rows));
  if (!outcome.ok) throw new Error(outcome.reason);
  const first = mergeSnapshot(
    unknownDocket(outcome.snapshot.docket),
    outcome.snapshot,
    instant("2020-10-01T10:00:00.000Z"),
  );
  const second = mergeSnapshot(
    { docket: first.docket, entries: first.entries, snapshots: [first.snapshot] },
    snapshotOf(read("newest-first", "page.html")),
    instant("2020-10-02T10:00:00.000Z"),
  );
  expect(second.entries).toHaveLength(4);
  const petition = second.entries.find((entry) => entry.documentNumber === "1");
  expect(petition?.docketText).toContain("long text");
  expect(petition?.shortText).toBe("Petition for Writ of Habeas Corpus");
  expect(second.entries.filter((entry) => entry.shortText === "Minute Entry")).toHaveLength(2);
});

describe("hostile pages", () => {
  test("cut off anywhere: no exception, no login told", () => {
    for (const name of ["with-text", "bankruptcy"]) {
      const html = read(name, "page.html");
      for (let at = 0; at < html.length; at += 97) {
        const outcome = outcomeOf(html.slice(0, at));
        if (!outcome.ok) expect(outcome.reason).not.toContain("could not be read");
        expect(JSON.stringify(outcome)).not.toMatch(/secretuser|secretclient/);
      }
    }
  });

  test("script in a description or a docket text is text at most", () => {
    const html = read("with-text", "page.html")
      .replace("<td>Notice to Parties</td>", "<td>Notice <script>document.title='ran'</script>&lt;b&gt;</td>")
      .replace("TEXT-ONLY", "<img src=x onerror=1>&lt;img&gt; TEXT-ONLY");
    const [, notice] = snapshotOf(html).docket.entries;
    expect(notice).toMatchObject({ shortText: "Notice <b>" });
    expect(notice!.docketText).toMatch(/^<img> TEXT-ONLY/);
  });

  test("3,200 events: all of them, in short steps, at a cost that grows with their number only", () => {
    const [small, large] = [measure(800), measure(3200)];
    expect(large.entries).toBe(3200);
    expect(large.steps).toBeGreaterThan(3200);
    expect(large.ms).toBeLessThan(9 * small.ms + 500);
  }, 60_000);

  test("the same page without one event gives the same other events", () => {
    const html = read("newest-first", "page.html");
    const all = snapshotOf(html).docket.entries;
    const rows = html.match(/<tr valign="top">.*?<\/td>\s*<\/tr>(?=\s*(?:<tr valign|<\/tbody>))/gs)!;
    expect(rows).toHaveLength(4);
    for (const [at, row] of rows.entries()) {
      expect(snapshotOf(html.replace(row, "")).docket.entries).toEqual(all.toSpliced(at, 1));
    }
  });
});

function outcomeOf(html: string, url = MIED): ParseOutcome {
  return parsePage(new JSDOM(html, { url }).window.document, { url: new URL(url) });
}

function snapshotOf(html: string): DocketSnapshot {
  const outcome = outcomeOf(html);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.snapshot;
}

function measure(count: number): { readonly ms: number; readonly steps: number; readonly entries: number } {
  const html = read("newest-first", "page.html");
  const row = /<tr valign="top">.*?<\/td>\s*<\/tr>(?=\s*<tr valign)/s.exec(html)![0];
  const page = new JSDOM(html.replace(row, row.repeat(count - 3))).window.document;
  const began = processorMs();
  const reading = cmecfHistory.parse(page, { url: new URL(MIED) });
  let [step, steps] = [reading.next(), 1];
  for (; !step.done; steps++) step = reading.next();
  const entries = step.value.ok ? step.value.snapshot.docket.entries.length : 0;
  return { ms: processorMs() - began, steps, entries };
}

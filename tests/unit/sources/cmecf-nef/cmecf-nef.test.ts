import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { parsePage } from "@/lib/sources/parse-page.ts";
import type { ParseOutcome } from "@/lib/sources/source.ts";
import { processorMs } from "../../processor-time.ts";

const folder = resolve(import.meta.dirname, "../../../fixtures/cmecf-nef");
const cases = readdirSync(folder).toSorted();
const read = (name: string, file = "page.html") => readFileSync(resolve(folder, name, file), "utf8");
const MIED = "https://ecf.mied.uscourts.gov/cgi-bin/DisplayReceipt.pl";
/** How `npm run fixture` opens a page: at the source's first example. */
const FIXTURE = `${MIED}?321020,57`;

describe("saved pages", () => {
  test.each(cases)("%s: the page's own element is its row", (name) => {
    const outcome = outcomeOf(read(name), FIXTURE);
    if (!outcome.ok) return expect(name).toMatch(/^not-/);
    const { snapshot } = outcome;
    expect(outcome.rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining(snapshot.docket.entries[0]!.docketText.slice(0, 10)),
    ]);
  });

  test.each(cases)("%s is left as it was", (name) => {
    const page = new JSDOM(read(name), { url: MIED }).window.document;
    const before = page.documentElement.outerHTML;
    parsePage(page, { url: new URL(MIED) });
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test.each(cases)("%s: nothing is kept of magic numbers, of those served, and of file stamps", (name) => {
    const told = JSON.stringify(outcomeOf(read(name)));
    expect(told).not.toMatch(/magic|5551234|sablequill|Foundry|099 999|STAMP|8857590|https?:/);
  });
});

test("a filing in several cases gives one docket for each, with that case's own number and sequence number", () => {
  const outcome = outcomeOf(read("several-cases"));
  if (!outcome.ok) throw new Error(outcome.reason);
  const dockets = [outcome.snapshot, ...(outcome.others ?? [])].map(({ docket }) => docket);
  expect(dockets.map(({ docketNumber, pacerCaseId, entries }) => [docketNumber, pacerCaseId, entries.length])).toEqual([
    ["2:19-cv-10234", "334455", 1],
    ["2:19-cv-11999", "335001", 1],
  ]);
  expect(dockets.map(({ entries }) => [entries[0]!.documentNumber, entries[0]!.pacerSeqNo])).toEqual([
    ["31", "150"],
    ["8", "33"],
  ]);
});

describe("the address names the entry of a notice without document", () => {
  test.each([
    ["its own case", "?334455,71", "71"],
    ["another case", "?777001,71", null],
    ["none", "", null],
  ])("%s", (_what, query, seqNo) => {
    const outcome = outcomeOf(read("no-document"), MIED + query);
    expect(outcome.ok && outcome.snapshot.docket.entries[0]!.pacerSeqNo).toBe(seqNo);
    expect(outcome.ok && outcome.snapshot.docket.pacerCaseId).toBe("334455");
  });
});

describe("hostile pages", () => {
  test("cut off anywhere: no exception, nothing private told", () => {
    for (const name of ["one-case", "several-cases"]) {
      const html = read(name);
      for (let at = 0; at < html.length; at += 41) {
        const outcome = outcomeOf(html.slice(0, at));
        if (!outcome.ok) expect(outcome.reason).not.toContain("could not be read");
        expect(JSON.stringify(outcome)).not.toMatch(/5551234|sablequill|099 999/);
      }
    }
  });

  test("script in a docket text is text at most", () => {
    const html = read("one-case").replace("EMERGENCY", "<script>document.title='ran'</script>&lt;b&gt;EMERGENCY");
    const outcome = outcomeOf(html);
    expect(outcome.ok && outcome.snapshot.docket.entries[0]!.docketText).toMatch(/^<b>EMERGENCY MOTION/);
  });

  test("a docket text of half a megabyte, and 80,000 nodes behind it, are read at once", () => {
    const began = processorMs();
    const long = read("one-case")
      .replace("EMERGENCY", "EMERGENCY ".repeat(50_000))
      .replace("ibram@sablequill.example", "<br>x".repeat(40_000));
    const outcome = outcomeOf(long);
    expect(outcome.ok && outcome.snapshot.docket.entries[0]!.docketText.length).toBeGreaterThan(499_000);
    expect(processorMs() - began).toBeLessThan(30_000);
  }, 60_000);
});

function outcomeOf(html: string, url = MIED): ParseOutcome {
  return parsePage(new JSDOM(html, { url }).window.document, { url: new URL(url) });
}

import { describe, expect, test } from "vitest";
import { courtListener } from "@/lib/sources/courtlistener/index.ts";
import { documentOf, fixtureHtml, outcomeOf, snapshotOf, truncations } from "./page.ts";
import { processorMs } from "../../processor-time.ts";

const URL_OF_DOCKET = "https://www.courtlistener.com/docket/7654321/okafor-v-lindqvist/";
const oldDesign = fixtureHtml("courtlistener", "old-design");
const newDesign = fixtureHtml("courtlistener", "new-design");

describe("hostile and broken pages", () => {
  test("a script in a caption or a docket text is text at most, and is not run", () => {
    const html = newDesign
      .replace(">Lindqvist<", ">&lt;script&gt;document.title='run'&lt;/script&gt;<")
      .replace(
        "PETITION for Writ",
        "&lt;img src=x onerror=alert(1)&gt;PETITION <script>document.title='run'</script>for Writ",
      );
    const { docket } = snapshotOf(html, URL_OF_DOCKET);
    expect(docket.caseName).toBe("Okafor v. <script>document.title='run'</script>");
    expect(docket.entries[0]!.docketText).toMatch(/^<img src=x onerror=alert\(1\)>PETITION for Writ/);
  });

  test.each([
    ["old", oldDesign],
    ["new", newDesign],
  ])("the %s design cut off anywhere neither throws nor invents entries", (_name, html) => {
    const whole = new Set(snapshotOf(html, URL_OF_DOCKET).docket.entries.map((entry) => entry.courtListenerRow));
    for (const cut of truncations(html, 97)) {
      const outcome = outcomeOf(cut, URL_OF_DOCKET);
      if (!outcome.ok) expect(outcome.reason).not.toContain("could not be read");
      else for (const entry of outcome.snapshot.docket.entries) expect(whole).toContain(entry.courtListenerRow);
    }
  });

  test("a docket text that opens or closes boxes loses no later row", () => {
    for (const broken of ["<div><div>", "</div></div></div></div>", "<table><tr><td>", "<li><ul>"]) {
      const html = oldDesign.replace("Status Conference held", `${broken}Status Conference held`);
      const { entries } = snapshotOf(html, URL_OF_DOCKET).docket;
      expect(entries.map((entry) => entry.courtListenerRow)).toEqual([
        "entry-1",
        "minute-entry-88001",
        "entry-2",
        "entry-3",
        "minute-entry-88002",
        "entry-3",
      ]);
      expect(entries[2]!.shortText).toBe("Order on Motion for Temporary Restraining Order");
    }
  });

  test("a link that only looks like RECAP's storage is not kept as a free copy", () => {
    const html = newDesign
      .replaceAll("https://storage.courtlistener.com/", "https://storage.courtlistener.com.example.org/")
      .replaceAll("https://ecf.mied.uscourts.gov/", "https://ecf.mied.uscourts.gov.example.org/");
    const [entry] = snapshotOf(html, URL_OF_DOCKET).docket.entries;
    expect(entry).toMatchObject({ freeUrl: null, pacerDocId: null });
  });

  test("rows nested thousands deep are each read once, without recursion, in linear time", () => {
    const nested = (count: number) => {
      const rows = Array.from(
        { length: count },
        (_, at) => `<div class="row" id="entry-${at + 1}"><div>${at + 1}</div>`,
      );
      const first = '<div class="row odd" id="entry-1">';
      return documentOf(oldDesign.replace(first, `${rows.join("")}${first}`), URL_OF_DOCKET);
    };
    const document = nested(3000);
    const began = processorMs();
    const steps = courtListener.parse(document, { url: new URL(URL_OF_DOCKET) });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.ok && step.value.rows.length).toBe(3006);
    // Reading every inner row again with each outer one took minutes.
    expect(processorMs() - began).toBeLessThan(2000);
  });

  test("a page of 2,000 entries is read in many short steps", () => {
    const row = /<div class="row even" id="minute-entry-88001">[\s\S]*?(?=<div class="row odd" id="entry-2">)/.exec(
      oldDesign,
    )![0];
    const rows = Array.from({ length: 2000 }, (_, at) => row.replaceAll("88001", String(90_000 + at)));
    const document = documentOf(oldDesign.replace(row, rows.join("")), URL_OF_DOCKET);
    const steps = courtListener.parse(document, { url: new URL(URL_OF_DOCKET) });
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(count).toBeGreaterThan(100);
    expect(step.value.ok && step.value.rows.length).toBe(2005);
  });
});

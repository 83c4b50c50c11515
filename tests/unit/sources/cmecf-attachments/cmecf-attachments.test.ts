import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import type { DocumentMenu } from "@/lib/docket/docket.ts";
import { cmecfAttachments } from "@/lib/sources/cmecf-attachments/index.ts";
import { parsePage } from "@/lib/sources/parse-page.ts";
import type { ParseOutcome } from "@/lib/sources/source.ts";
import { processorMs } from "../../processor-time.ts";

const folder = resolve(import.meta.dirname, "../../../fixtures/cmecf-attachments");
const cases = readdirSync(folder).toSorted();
const read = (name: string, file = "page.html") => readFileSync(resolve(folder, name, file), "utf8");
const MIED = "https://ecf.mied.uscourts.gov/doc1/09708123456";
const MIEB = "https://ecf.mieb.uscourts.gov/doc1/096018015230";

describe("saved pages", () => {
  test.each(cases)("%s is left as it was, and gives nothing that opens a document without a login", (name) => {
    const page = new JSDOM(read(name), { url: MIED }).window.document;
    const before = page.documentElement.outerHTML;
    const outcome = parsePage(page, { url: new URL(MIED) });
    expect(page.documentElement.outerHTML).toBe(before);
    expect(JSON.stringify(outcome)).not.toContain("secret");
  });
});

test("what RECAP adds changes nothing", () => {
  expect(menuOf(read("recap-injected"))).toEqual(menuOf(read("with-sizes")));
});

describe("what is no list of documents is left alone", () => {
  test.each([
    ["a document", '<embed type="application/pdf" src="about:blank">'],
    ["a document in a frame", '<iframe src="/cgi-bin/show_temp.pl?file=1.pdf&type=application/pdf"></iframe>'],
    ["a bill", "<p>To accept charges shown below, click on the 'View Document' button.</p><a href='/doc1/1'>1</a>"],
    ["a letter", "<p>Document Selection Menu</p><p>of a restaurant</p>"],
  ])("%s", (_what, body) => {
    const page = new JSDOM(`<body>${body}</body>`, { url: MIED }).window.document;
    expect(cmecfAttachments.claims(page)).toBe(false);
    expect(parsePage(page, { url: new URL(MIED) })).not.toHaveProperty("menu");
  });
});

test("the case and the entry are read from the address where nothing on the page names them", () => {
  const html = read("parts").replace(/<tr><td colspan='4'>.*<\/tr>/s, "");
  expect(menuOf(html, MIEB)).toMatchObject({ pacerCaseId: null, pacerSeqNo: null, pacerDocId: "096018015230" });
  expect(menuOf(html, `${MIEB}?caseid=770001&de_seq_num=12`)).toMatchObject({
    pacerCaseId: "770001",
    pacerSeqNo: "12",
  });
});

describe("hostile pages", () => {
  test("cut off anywhere: no exception", () => {
    for (const name of ["with-sizes", "parts", "without-label"]) {
      const html = read(name);
      for (let at = 0; at < html.length; at += 53) {
        const outcome = outcomeOf(html.slice(0, at));
        if (!outcome.ok) expect(outcome.reason).not.toContain("could not be read");
      }
    }
  });

  test("4,000 documents: all of them, at a cost that grows with their number only", () => {
    const [small, large] = [measure(1000), measure(4000)];
    expect(large.count).toBe(4000);
    expect(large.ms).toBeLessThan(9 * small.ms + 500);
  }, 60_000);

  test("script in a name is text at most", () => {
    const html = read("with-sizes").replace("Index of Exhibits", "<script>document.title='ran'</script>&lt;b&gt;Index");
    expect(menuOf(html).attachments[0]!.description).toBe("<b>Index");
  });
});

function outcomeOf(html: string, url = MIED): ParseOutcome {
  return parsePage(new JSDOM(html, { url }).window.document, { url: new URL(url) });
}

function menuOf(html: string, url = MIED): DocumentMenu {
  const outcome = outcomeOf(html, url);
  if (outcome.ok || !outcome.menu) throw new Error("no list of documents");
  return outcome.menu;
}

function measure(count: number): { readonly ms: number; readonly count: number } {
  const html = read("without-label");
  const row = /<tr><td width=100 valign=top><a [^>]*>2<\/a>.*?<\/tr>/.exec(html)![0];
  const rows = Array.from({ length: count - 1 }, (_, at) => row.replace(">2</a>", `>${at + 2}</a>`)).join("\n");
  const page = new JSDOM(html.replace(row, rows), { url: MIED }).window.document;
  const began = processorMs();
  const outcome = parsePage(page, { url: new URL(MIED) });
  return { ms: processorMs() - began, count: outcome.ok ? 0 : (outcome.menu?.attachments.length ?? 0) };
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { until, type Tab } from "@/scripts/browsers/tab.ts";
import { openBench, replayAddresses, summaryOf, untilBeside, type Bench } from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";

interface StoredEntry {
  readonly documentNumber: string | null;
  readonly docketText: string;
  readonly pacerDocId: string | null;
  readonly pacerSeqNo: string | null;
  readonly pageCount: number | null;
  readonly attachments: readonly { readonly description: string; readonly pageCount: number | null }[];
}

const read = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/${name}/page.html`, import.meta.url)), "utf8");
const CASE_ID = "321020";

describe("pages of a court besides the docket report", () => {
  let bench: Bench;
  let own: Tab;
  beforeAll(async () => {
    bench = await openBench("chromium", { asOf: "2017-07-31" });
    await summaryOf(await bench.visit(replayAddresses.district));
    own = await bench.own("docket.html");
  });
  afterAll(() => bench?.close());
  const entries = () => rowsOf<StoredEntry>(own, "entries");

  test("a list of documents enriches its entry, adds none, and nothing is drawn on it", async () => {
    const before = await entries();
    const entry = before.find(({ pacerDocId, pacerSeqNo }) => pacerDocId !== null && pacerSeqNo !== null)!;
    const address = `https://ecf.mied.uscourts.gov/doc1/${entry.pacerDocId}`;
    bench.replay.put(address, { body: Buffer.from(menuOf(entry)) });
    const tab = await bench.running.newTab();
    await tab.goto(address);
    const enriched = await until(
      async () => (await entries()).find(({ pageCount }) => pageCount === 20) ?? null,
      "the entry with its page count",
    );
    expect(enriched).toMatchObject({ documentNumber: entry.documentNumber, docketText: entry.docketText });
    expect(enriched!.attachments).toContainEqual(expect.objectContaining({ description: "Index of Exhibits" }));
    expect(await entries()).toHaveLength(before.length);
    expect(await tab.evaluate(() => document.body.innerText)).not.toMatch(/Docketwatch/);
  });

  test("a report of events and a notice are read where they stand", async () => {
    const history = "https://ecf.mied.uscourts.gov/cgi-bin/HistDocQry.pl?120718293645102-L_1_0-1";
    bench.replay.put(history, { body: Buffer.from(read("cmecf-history/with-text")) });
    await untilBeside(await bench.visit(history), /4 entries read/);
    const notice = "https://ecf.mied.uscourts.gov/cgi-bin/DisplayReceipt.pl?334455,64";
    bench.replay.put(notice, { body: Buffer.from(read("cmecf-nef/one-case")) });
    await untilBeside(await bench.visit(notice), /1 entr\w+ read/);
  });
});

/** The fixture's list, of another entry. */
function menuOf({ pacerDocId, pacerSeqNo, documentNumber }: StoredEntry): string {
  return read("cmecf-attachments/with-sizes")
    .replaceAll("334455", CASE_ID)
    .replaceAll("'75'", `'${pacerSeqNo}'`)
    .replaceAll("09719100031", pacerDocId!.replace(/^(\d{3})\d/, "$11"))
    .replaceAll(">43</a>", `>${documentNumber}</a>`)
    .replaceAll("document_43_", `document_${documentNumber}_`);
}

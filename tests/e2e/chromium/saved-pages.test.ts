import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { copyWithHost, readsFromTheStart } from "@/scripts/browsers/extension-copy.ts";
import { builtExtension } from "@/scripts/browsers/launch.ts";
import { openBench, untilBeside } from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";

const CORPUS = fileURLToPath(new URL("../../../../shared/corpus/", import.meta.url));

/** Real pages, each under an address as its court gives it. They are not part of the project. */
const PAGES = [
  ["appellate-dockets/ca6_1", "https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=CaseSummary.jsp"],
  ["district-dockets/ned", "https://ecf.ned.uscourts.gov/cgi-bin/DktRpt.pl?101530778829613-L_1_0-1"],
  ["district-dockets/utd", "https://ecf.utd.uscourts.gov/cgi-bin/DktRpt.pl?829613101530778-L_1_0-1"],
] as const;

interface ExpectedDocket {
  readonly docket_number: string;
  readonly docket_entries: readonly { readonly document_number: string | null; readonly pacer_doc_id: string | null }[];
}

if (!existsSync(CORPUS)) console.log("Skipped: real saved pages; ../shared/corpus is not beside this checkout.");

describe.skipIf(!existsSync(CORPUS))("real saved pages under their real addresses", () => {
  test.each(PAGES)("%s", async (name, address) => {
    const expected = JSON.parse(readFileSync(`${CORPUS}${name}.json`, "utf8")) as ExpectedDocket;
    const url = new URL(address);
    const built = builtExtension("chromium");
    const extension = readsFromTheStart(built, url) ? built : copyWithHost(built, url.hostname);
    const bench = await openBench("chromium", { extension, hosts: [url.hostname] });
    try {
      bench.replay.put(address, { body: readFileSync(`${CORPUS}${name}.html`) });
      const tab = await bench.visit(address);
      await untilBeside(tab, /entries read/);
      await tab.clickBeside("button", "Watch");
      await untilBeside(tab, /are stored/);
      const own = await bench.own("docket.html");
      const stored = await rowsOf<{ documentNumber: string | null; pacerDocId: string | null }>(own, "entries");
      expect(stored.length).toBeGreaterThanOrEqual(expected.docket_entries.length);
      const ids = new Set(stored.map(({ pacerDocId }) => pacerDocId));
      for (const entry of expected.docket_entries) if (entry.pacer_doc_id) expect(ids).toContain(entry.pacer_doc_id);
    } finally {
      await bench.close();
    }
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copyWithHost } from "@/scripts/browsers/extension-copy.ts";
import { builtExtension } from "@/scripts/browsers/launch.ts";
import { openBench, untilBeside } from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";

const HOST = "ca9-showdoc.azurewebsites.us";
const ADDRESS = `https://${HOST}/23-9914`;

/** A page as ACMS sends it: the docket is put in when the user asks for it, without loading the page again. */
const PAGE = `<!doctype html><title>ACMS</title><body><div id="box"><button id="full">Full docket</button></div><script>
document.getElementById("full").addEventListener("click", () => {
  const row = (id, date, number, text) =>
    '<tr data-docket-entry-id="a3da328e-2562-ee11-be6e-00000000000' + id + '"><td>' + date + "</td><td>" + number + "</td><td>" + text + "</td></tr>";
  document.getElementById("box").innerHTML =
    '<div id="fullDocketContent"><table class="case-information"><tr><td>Case Number:</td><td>23-9914</td></tr>' +
    "<tr><td>Short Caption:</td><td>Okafor v. Attorney General</td></tr></table><table>" +
    row(1, "10/03/2023", "1", "PETITION FOR REVIEW. [Entered: 10/03/2023 05:45 PM]") +
    row(2, "10/06/2023", "2", "ORDER, granting a stay of removal. [Entered: 10/06/2023 01:00 PM]") + "</table></div>";
});
</script></body>`;

describe("ACMS pages", () => {
  test("are left alone until the user allows their host", async () => {
    const extension = builtExtension("chromium");
    const manifest = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8")) as Record<string, unknown>;
    expect(manifest["optional_host_permissions"]).toContain(`https://${HOST}/*`);
    expect(JSON.stringify([manifest["host_permissions"] ?? [], manifest["content_scripts"]])).not.toContain(
      "azurewebsites",
    );
  });

  test("are read as soon as the docket is put into the page, once their host is allowed", async () => {
    const extension = copyWithHost(builtExtension("chromium"), HOST);
    const bench = await openBench("chromium", { extension, hosts: [HOST] });
    try {
      bench.replay.put(ADDRESS, { body: Buffer.from(PAGE) });
      const tab = await bench.running.newTab();
      await tab.goto(ADDRESS);
      // Longer than a page is watched for what its scripts still put in.
      await new Promise((resolve) => setTimeout(resolve, 12_000));
      await tab.evaluate(() => document.getElementById("full")?.click());
      await untilBeside(tab, /2 entries read/);
      await tab.clickBeside("button", "Watch");
      await untilBeside(tab, /are stored/);
      const own = await bench.own("docket.html");
      const stored = await rowsOf<{ documentNumber: string | null; pacerSeqNo: string | null }>(own, "entries");
      expect(stored.map(({ documentNumber }) => documentNumber).toSorted()).toEqual(["1", "2"]);
      expect(stored[0]?.pacerSeqNo).toMatch(/^a3da328e-/);
    } finally {
      await bench.close();
    }
  });
});

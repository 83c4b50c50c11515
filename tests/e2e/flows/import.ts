import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BrowserKind } from "@/scripts/browsers/find.ts";
import type { Tab } from "@/scripts/browsers/tab.ts";
import { appealDocket, appealNumbers, districtDocket } from "@/scripts/replay/docket-data.ts";
import { appellateReport } from "@/scripts/replay/pages/cmecf-appellate.ts";
import { districtReport } from "@/scripts/replay/pages/cmecf-district.ts";
import { largeDocket } from "@/scripts/replay/variants/large.ts";
import { openBench, replayAddresses, untilShown, type Bench } from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";
import { openView } from "../support/docket-page.ts";
import { chooseFiles, dragFiles, type DroppedFile } from "../support/drop-files.ts";
import { webArchive } from "../../unit/app/saved-files.ts";

/** The replay's pages are in ASCII, so that a letter is a byte. */
const lettersOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
const ascii = (html: string) => html.replace(/[^\n\r\t -~]/g, (letter) => `&#${letter.codePointAt(0)};`);
/** Saved just now, so after the page was last looked at. */
const file = (name: string, letters: string): DroppedFile => ({ name, letters, changedMs: Date.now() });

/** Files of a docket that is known, of one that is not, and of none: shown, stored, taken back. */
export function importFiles(kind: BrowserKind): void {
  describe(`saved files, in ${kind}`, () => {
    let bench: Bench;
    let page: Tab;
    beforeAll(async () => {
      bench = await openBench(kind, { asOf: "2017-06-30" });
      await (await bench.visit(replayAddresses.district)).close();
      page = await bench.own("docket.html");
    });
    afterAll(() => bench?.close());

    const stored = async () => ({
      entries: (await rowsOf<{ id: string }>(page, "entries")).map(({ id }) => id).toSorted(),
      watched: (await rowsOf<{ key: string; watched: boolean }>(page, "dockets"))
        .flatMap(({ key, watched }) => (watched ? key : []))
        .toSorted(),
      looks: (await rowsOf<{ id: string }>(page, "snapshots")).length,
    });

    test("are shown before anything is stored, stored when the user says so, and taken back", async () => {
      const before = await stored();
      const later = districtDocket("2017-07-14");
      const added = later.entries.length - districtDocket("2017-06-30").entries.length;
      const other = largeDocket(30);
      const files = [
        file("hamama.html", ascii(districtReport(later))),
        file(
          "other.mhtml",
          lettersOf(
            webArchive(ascii(districtReport(other)), "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1"),
          ),
        ),
        file("news.html", "<!doctype html><html><body><h1>News of the day</h1><p>Nothing.</p></body></html>"),
      ];
      expect(added).toBeGreaterThan(3);

      await dragFiles(page, files, false);
      await untilShown(page, /Drop to import/);
      await dragFiles(page, files, true);
      const preview = await untilShown(page, /Nothing is stored yet/);
      expect(preview).not.toContain("Drop to import");
      expect(preview).toMatch(new RegExp(`hamama\\.html\\s+CM/ECF docket report, saved page`));
      expect(preview).toMatch(new RegExp(`${added} added as unread`));
      expect(preview).toMatch(/other\.mhtml\s+CM\/ECF docket report, web archive/);
      expect(preview).toMatch(/30 added\s+This docket is not stored yet: importing it also watches it/);
      expect(preview).toMatch(/news\.html\s+Not imported\s+This page shows no docket/);
      expect(await stored()).toEqual(before);

      await page.click("dialog button", "Import 2 dockets");
      await untilShown(page, new RegExp(`Imported: ${added + 30} entries added`));
      const after = await stored();
      expect(after.entries).toHaveLength(before.entries.length + added + 30);
      expect(after.watched).toHaveLength(before.watched.length + 1);
      expect(after.looks).toBe(before.looks + 2);

      await page.click("dialog button", "Undo this import");
      await untilShown(page, new RegExp(`taken back: ${added + 30} entries taken out`));
      expect(await stored()).toEqual(before);
      await page.click("dialog button", "Close");
    });

    test("can also be chosen with the button, one docket left out, and undone later from the list", async () => {
      const before = await stored();
      await openView(page, "Dockets");
      const [number = ""] = appealNumbers;
      const appeal = appealDocket(number, "2017-12-31")!;
      await chooseFiles(page, '.file-button input[type="file"]', [
        file("appeal.html", ascii(appellateReport(appeal))),
        file("hamama.html", ascii(districtReport(districtDocket("2017-07-14")))),
      ]);
      await untilShown(page, /appeal\.html\s+Appellate CM\/ECF, saved page/);
      await page.click('dialog input[type="checkbox"]', "");
      await page.click("dialog button", "Import");
      await untilShown(page, /Imported: /);
      await page.click("dialog button", "Close");
      expect((await stored()).entries.length).toBeGreaterThan(before.entries.length);
      expect((await stored()).entries.some((id) => id.startsWith("ca6:"))).toBe(false);
      await page.click('button[aria-label^="Undo the import"]', "");
      await untilShown(page, /The import was taken back/);
      expect(await stored()).toEqual(before);
      await page.click("dialog button", "Close");
      await untilShown(page, /Undone/);
    });
  });
}

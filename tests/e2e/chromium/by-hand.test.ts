import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ChromiumTab } from "@/scripts/browsers/chromium.ts";
import { until } from "@/scripts/browsers/tab.ts";
import { districtReport } from "@/scripts/replay/pages/cmecf-district.ts";
import { largeDocket } from "@/scripts/replay/variants/large.ts";
import { fill, openBench, replayAddresses, untilBeside, untilShown, type Bench } from "../support/bench.ts";
import { rowsOf } from "../support/database.ts";
import { openView } from "../support/docket-page.ts";

const URL_OF_OTHER = "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?777333444555666-L_1_0-1";
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What somebody else knows of an order of the other docket whose text does not say what it does. */
const otherPack = {
  format: "docketwatch-case-pack",
  version: 1,
  matter: {
    id: "roe-v-placeholder",
    name: "Roe v. Placeholder (shared record)",
    description: "A record that another firm shares.",
    dockets: [
      {
        courtId: "mied",
        docketNumber: "2:18-cv-13579",
        pacerCaseId: null,
        role: "trial court",
        below: null,
        governmentSide: "respondent",
        title: "habeas petition",
      },
    ],
    parties: [],
    knownEntries: [
      {
        courtId: "mied",
        docketNumber: "2:18-cv-13579",
        documentNumber: "5",
        dateFiled: "2018-11-18",
        title: "order of release",
        kind: "order",
        author: "court",
        effects: ["release-ordered"],
        affectsDetention: "yes",
        affectsRemoval: "no",
        direction: "protects",
        until: null,
        within: null,
        who: "Jane Roe",
        sources: ["the order itself"],
        certainty: "stated",
        note: "",
      },
    ],
  },
};

interface StoredEntry {
  readonly id: string;
  readonly docketKey: string;
  readonly documentNumber: string | null;
}
interface StoredTagsRow {
  readonly entryId: string;
  readonly tags: { readonly basis: string; readonly effects: readonly { readonly effect: string }[] };
}

describe("what the user adds to the program's reading", () => {
  let bench: Bench;
  let page: ChromiumTab;
  beforeAll(async () => {
    bench = await openBench("chromium", { asOf: "2017-07-31" });
    bench.replay.put(URL_OF_OTHER, { body: districtReport(largeDocket(40)), contentType: "text/html; charset=utf-8" });
    await (await bench.visit(replayAddresses.district)).close();
    page = (await bench.own("docket.html")) as ChromiumTab;
  });
  afterAll(() => bench?.close());

  const entryNumbered = async (number: string, docket: string) =>
    (await rowsOf<StoredEntry>(page, "entries")).find(
      ({ documentNumber, docketKey }) => documentNumber === number && docketKey.includes(docket),
    )!.id;
  const tagsOf = async (entryId: string) =>
    (await rowsOf<StoredTagsRow>(page, "tags")).find((row) => row.entryId === entryId)!.tags;
  const open = async (entryId: string) => {
    await page.goto(bench.running.extensionUrl(`docket.html#entry=${encodeURIComponent(entryId)}`));
    await page.reload();
    await untilShown(page, /What it does, and why/);
  };
  const expectAccessible = async () => {
    await page.page.evaluate(AXE);
    const found = (await page.page.evaluate(
      "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })",
    )) as {
      violations: readonly { id: string; nodes: readonly { html: string }[] }[];
    };
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
  };

  test("a tag set by hand stands after reloads, another visit and a restart, and is taken back", async () => {
    const id = await entryNumbered("87", "17-cv-11910");
    const read = await tagsOf(id);
    await open(id);
    await page.click("button", "Set tags by hand");
    await fill(page, '.correction-form select[aria-label="Add an effect"]', "transfer-barred");
    await page.page.fill(".correction-form textarea", "told from the bench");
    await expectAccessible();

    await page.click(".correction-form button", "Save");
    await untilShown(page, /Change what is set by hand/);
    await until(
      () => page.evaluate(() => document.activeElement?.textContent.includes("Change what is set by hand") ?? false),
      "the focus back on the button",
    );
    const set = await tagsOf(id);
    expect(set.basis).toBe("attorney");
    expect(set.effects.map(({ effect }) => effect)).toContain("transfer-barred");
    await expectAccessible();

    bench.replay.state.asOf = "2017-08-31";
    const tab = await bench.visit(replayAddresses.district);
    await tab.close();
    await bench.restart();
    page = (await bench.own("docket.html")) as ChromiumTab;
    await open(id);
    const shown = await untilShown(page, /told from the bench/);
    expect(shown).toMatch(/set by hand/);
    expect(shown).toMatch(/transfer barred/);
    expect((await tagsOf(id)).effects).toEqual(set.effects);

    await page.click("button", "Back to what the program reads");
    await until(async () => (await tagsOf(id)).basis !== "attorney", "the tags as read");
    expect((await tagsOf(id)).effects).toEqual(read.effects);
    expect(await rowsOf(page, "corrections")).toEqual([]);
  });

  test("a case pack is shown before it is taken in, settles an opaque order, is listed, and goes again", async () => {
    const tab = await bench.visit(URL_OF_OTHER);
    await tab.clickBeside("button", "Watch");
    await untilBeside(tab, /40 entries are stored/);
    await tab.close();
    const id = await entryNumbered("5", "18-cv-13579");
    expect((await tagsOf(id)).effects).toEqual([]);
    await page.reload();
    await openView(page, "Dockets");
    await page.page.setInputFiles('section[aria-labelledby="packs-title"] input[type="file"]', [
      { name: "roe.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(otherPack)) },
    ]);
    const preview = await untilShown(page, /1 known entry, 1 of them found among the stored ones/);
    expect(preview).toMatch(/E\.D\. Mich\. 2:18-cv-13579\s+habeas petition\s+· stored, 40 entries/);
    expect(await rowsOf(page, "packs")).toEqual([]);
    await page.page.locator(".pack-preview").scrollIntoViewIfNeeded();
    await expectAccessible();

    await page.click("button", "Import this case pack");
    await untilShown(page, /The case pack of Roe v\. Placeholder \(shared record\) is in/);
    await until(async () => (await tagsOf(id)).basis === "case pack", "the pack's word");
    expect((await tagsOf(id)).effects.map(({ effect }) => effect)).toEqual(["release-ordered"]);
    expect(await rowsOf(page, "notices")).toEqual([]);

    await page.goto(bench.running.extensionUrl("docket.html#matter=roe-v-placeholder"));
    await page.reload();
    const overview = await untilShown(page, /What a new reading changed: 1 entry/);
    expect(overview).toMatch(/effects: none/);
    await expectAccessible();

    await page.click("button", "Dismiss all");
    await until(async () => (await rowsOf(page, "tagChanges")).length === 0, "an empty list");

    await openView(page, "Dockets");
    await page.click("button", "Remove: the case pack");
    await until(async () => (await rowsOf(page, "packs")).length === 0, "the pack to go");
    await until(async () => (await tagsOf(id)).basis !== "case pack", "the tags as read");
  });

  test("a built-in record is saved as a file that can be taken in again, and a hostile file is refused in words", async () => {
    await openView(page, "Dockets");
    await page.click("button", "Save as a file: the case pack of Hamama v. Adducci");
    await untilShown(page, /Saved case-pack-hamama-v-adducci\.json/);
    const name = await until(
      async () => readdirSync(bench.downloads).find((file) => file.startsWith("case-pack")) ?? "",
      "the saved file",
    );
    const saved = JSON.parse(readFileSync(join(bench.downloads, name), "utf8")) as { format: string };
    expect(saved.format).toBe("docketwatch-case-pack");
    const choose = (text: string) =>
      page.page.setInputFiles('section[aria-labelledby="packs-title"] input[type="file"]', [
        { name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) },
      ]);
    await choose(JSON.stringify(saved));
    await untilShown(page, /Use it in place of the built-in record/);
    const isDisabled = () => document.querySelector<HTMLButtonElement>(".pack-preview button.primary")!.disabled;
    expect(await page.evaluate(isDisabled)).toBe(true);
    await page.click(".pack-preview button", "Cancel");
    const hostile = { ...otherPack, matter: { ...otherPack.matter, id: "<script>", name: "x\u202ey" } };
    await choose(JSON.stringify(hostile));
    await untilShown(page, /This case pack cannot be used\. In matter\./);
    expect(await rowsOf(page, "packs")).toEqual([]);
  });
});

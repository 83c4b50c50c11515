import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { parsePage } from "@/lib/sources/parse-page.ts";
import { changedByRemoval, faultsOf } from "../../../scripts/bench/fuzz/check.ts";
import { type Fault, fuzzOnce } from "../../../scripts/bench/fuzz/run.ts";
import { fixtureSeeds } from "../../../scripts/bench/fuzz/seeds.ts";
import { shallowPage } from "../../../scripts/shallow-page.ts";
import { processorMs } from "../processor-time.ts";

const PAGES = 500;
const url = new URL("https://saved.page.invalid/");
// A thousand pages need no window each.
const parser = new new JSDOM("").window.DOMParser();
const pageOf = (html: string) => parser.parseFromString(shallowPage(html), "text/html");

test(`${PAGES} pages changed by chance: no exception, no hang, no identity of another row, no text dropped`, async () => {
  const seeds = fixtureSeeds();
  expect(seeds.length).toBeGreaterThan(30);
  const faults: Fault[] = [];
  for (let seed = 1; seed <= PAGES; seed++) {
    const fault = await fuzzOnce(seeds, seed, { pageOf, now: processorMs });
    if (fault) faults.push(fault);
  }
  expect(faults).toEqual([]);
}, 120_000);

test("every page without one of its rows gives the same other entries", () => {
  let removals = 0;
  for (const { name, isPage, text } of fixtureSeeds()) {
    const whole = isPage ? parsePage(pageOf(text), { url }) : null;
    if (!whole?.ok || whole.others || whole.rows.length < 2) continue;
    for (let at = 0; at < whole.rows.length; at++) {
      const page = pageOf(text);
      const before = parsePage(page, { url });
      if (!before.ok) throw new Error(before.reason);
      before.rows[at]?.remove();
      const after = parsePage(page, { url });
      if (!after.ok) throw new Error(`${name} without row ${at}: ${after.reason}`);
      const changed = changedByRemoval(before.snapshot.docket.entries, at, after.snapshot.docket.entries);
      expect(changed, `${name} without row ${at}`).toEqual([]);
      removals++;
    }
  }
  expect(removals).toBeGreaterThan(50);
}, 60_000);

test("the check sees a row that a parser drops, and an identity that is another row's", () => {
  const habeas = fixtureSeeds().find(({ name }) => name.includes("habeas-full"));
  const page = pageOf(habeas?.text ?? "");
  const read = parsePage(page, { url });
  if (!read.ok) throw new Error(read.reason);
  expect(faultsOf(page, read)).toEqual([]);
  const { docket } = read.snapshot;
  const without = { ...read, snapshot: { ...read.snapshot, docket: { ...docket, entries: docket.entries.slice(1) } } };
  expect(faultsOf(page, { ...without, rows: read.rows.slice(1) })).toEqual([expect.stringMatching(/^dropped: /)]);
  const [first] = docket.entries;
  const borrowed = docket.entries.map((entry) => ({ ...entry, pacerSeqNo: first?.pacerSeqNo ?? null }));
  const mixed = { ...read, snapshot: { ...read.snapshot, docket: { ...docket, entries: borrowed } } };
  expect(faultsOf(page, mixed)).toContain(`two entries are seq:${first?.pacerSeqNo}`);
});

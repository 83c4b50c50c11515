import { unwrap } from "idb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { correctEntry } from "@/lib/app/correct-entry.ts";
import { noteEntry, starEntry } from "@/lib/app/mark-entries.ts";
import type { FirstReader } from "@/lib/app/ports.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { openDatabase } from "@/lib/storage/database.ts";
import { firstReader } from "@/lib/storage/first-reader.ts";
import { readFirstRows } from "@/lib/storage/first-rows.ts";
import { world } from "../app/world.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile } from "./memory.ts";
import { tagsByHand } from "../tags/by-hand.ts";

const KEY = "mied:2:19-cv-10101";
const COUNT = 60;
const OTHER = { docketNumber: "2:19-cv-10102", pacerCaseId: null, caseName: "Zoe v. Doe" };
const OTHER_KEY = "mied:2:19-cv-10102";
const ofMatter = (matterId: string) => ({ matterId, entryId: null });
const connect = () => openDatabase("test");

/** A docket whose newest entries have numbers of two lengths, and marks, notes and words by hand on some of them. */
async function stored(sequenceOf: (at: number) => string) {
  const ports = world();
  const rows = Array.from({ length: 130 }, (_, at) =>
    entry({
      documentNumber: `${at + 1}`,
      filed: `2019-01-${String(1 + Math.floor(at / 10)).padStart(2, "0")}`,
      docketText: `ORDER number ${at}, staying removal of petitioners`,
      pacerSeqNo: sequenceOf(at),
    }),
  );
  await recordDocket(ports, snapshot(rows), { watch: true });
  const [newest, second] = (await ports.store.newest(KEY, 2)).entries;
  await starEntry(ports, newest!.id, true);
  await noteEntry(ports, second!.id, "read this");
  await correctEntry(ports, second!.id, tagsByHand({ effects: ["release-ordered"], note: "heard it from the bench" }));
  return ports;
}

/** A store that must not be asked. */
const silent = (): FirstReader => ({
  dockets: vi.fn(),
  tallies: vi.fn(),
  damaged: vi.fn(),
  packs: vi.fn(),
  newest: vi.fn(),
});

beforeEach(emptyProfile);

describe("what is read while the page's program is loaded", () => {
  test.each([
    ["follow each other", (at: number) => `${930 + at}`],
    ["lie far apart", (at: number) => `${1_000 + ((at * 7_919) % 130) * 97}`],
  ])("is what the store gives, where the keys of the newest entries %s", async (_name, sequenceOf) => {
    const ports = await stored(sequenceOf);
    const store = silent();
    const first = firstReader(readFirstRows(unwrap(await connect()), ofMatter(KEY), COUNT), store);
    const newest = await first.newest(KEY, COUNT);
    const expected = await ports.store.newest(KEY, COUNT);
    expect(expected.entries).toHaveLength(COUNT);
    expect(newest.entries).toEqual(expected.entries);
    const byEntry = <T extends { readonly entryId: string }>(listed: readonly T[]) =>
      listed.toSorted((a, b) => (a.entryId < b.entryId ? -1 : 1));
    expect(byEntry(newest.tags)).toEqual(byEntry(expected.tags));
    expect(byEntry(newest.marks)).toEqual(byEntry(expected.marks));
    expect(newest.marks.length).toBeGreaterThan(1);
    expect(newest.corrections).toEqual(expected.corrections);
    expect(newest.corrections).toHaveLength(1);
    expect(await first.dockets()).toEqual(await ports.store.dockets());
    expect(await first.tallies()).toEqual(await ports.store.tallies());
    expect(store.newest).not.toHaveBeenCalled();
    expect(store.tallies).not.toHaveBeenCalled();
  });

  test("what is counted of other dockets is left alone, and asked of the store where it is wanted", async () => {
    const ports = await stored((at) => `${930 + at}`);
    await recordDocket(ports, snapshot([entry({})], { docket: OTHER }), { watch: true });
    const store = silent();
    const first = firstReader(readFirstRows(unwrap(await connect()), ofMatter(KEY), COUNT), store);
    expect(await first.dockets()).toHaveLength(2);
    expect(await first.tallies([KEY])).toEqual(await ports.store.tallies([KEY]));
    expect(store.tallies).not.toHaveBeenCalled();
    await first.tallies();
    await first.tallies([OTHER_KEY]);
    expect(store.tallies).toHaveBeenCalledTimes(2);
    expect(await ports.store.tallies([OTHER_KEY])).toEqual(
      (await ports.store.tallies()).filter(({ docketKey }) => docketKey === OTHER_KEY),
    );
  });

  test.each([
    ["by its name", ofMatter(KEY)],
    ["by an entry of one docket", { matterId: null, entryId: `${KEY}/seq:999` }],
    ["by an entry of the other", { matterId: null, entryId: `${OTHER_KEY}/seq:1` }],
  ])("a matter of two dockets is read with both: %s", async (_name, named) => {
    const ports = await stored((at) => `${930 + at}`);
    await recordDocket(ports, snapshot([entry({})], { docket: OTHER }), { watch: true });
    const database = await connect();
    await database.put("dockets", { ...(await database.get("dockets", OTHER_KEY))!, matterId: KEY });
    const first = firstReader(readFirstRows(unwrap(database), named, COUNT), silent());
    const keys = [KEY, OTHER_KEY];
    expect((await first.tallies(keys)).map(({ docketKey }) => docketKey).toSorted()).toEqual(keys);
    for (const key of keys) {
      expect((await first.newest(key, COUNT)).entries).toEqual((await ports.store.newest(key, COUNT)).entries);
    }
  });

  test("the store is asked for another docket, and for more entries than were read", async () => {
    const ports = await stored((at) => `${930 + at}`);
    const first = firstReader(readFirstRows(unwrap(await connect()), ofMatter(KEY), 10), ports.store);
    expect(await first.newest("mied:2:19-cv-99999", 10)).toEqual(await ports.store.newest("mied:2:19-cv-99999", 10));
    expect(await first.newest(KEY, 11)).toEqual(await ports.store.newest(KEY, 11));
    expect(
      await firstReader(
        readFirstRows(unwrap(await connect()), { matterId: null, entryId: null }, 10),
        ports.store,
      ).newest(KEY, 5),
    ).toEqual(await ports.store.newest(KEY, 5));
  });

  test("a docket that was not counted yet is counted by the store, and its entries are asked of it", async () => {
    const ports = await stored((at) => `${930 + at}`);
    await (await connect()).delete("tallies", KEY);
    const first = firstReader(readFirstRows(unwrap(await connect()), ofMatter(KEY), COUNT), ports.store);
    expect(await first.tallies()).toEqual(await ports.store.tallies());
    expect((await first.tallies())[0]?.entryCount).toBe(130);
    expect((await first.newest(KEY, COUNT)).entries).toEqual((await ports.store.newest(KEY, COUNT)).entries);
  });

  test("damaged rows are passed over", async () => {
    const ports = await stored((at) => `${930 + at}`);
    const [newest] = (await ports.store.newest(KEY, 1)).entries;
    await (await connect()).put("tags", { entryId: newest!.id, docketKey: KEY } as never);
    const first = firstReader(readFirstRows(unwrap(await connect()), ofMatter(KEY), COUNT), silent());
    const { entries, tags } = await first.newest(KEY, COUNT);
    expect(entries).toHaveLength(COUNT);
    expect(tags).toHaveLength(COUNT - 1);
  });
});

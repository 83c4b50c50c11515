import fc from "fast-check";
import { openDB } from "idb";
import { beforeEach, describe, expect, test } from "vitest";
import type { DocketStore, Scope, StoreWrites } from "@/lib/app/ports.ts";
import { inPlace, MOST_NAMED_UNREAD, tallyOf } from "@/lib/app/tally.ts";
import { instant, isoDate } from "@/lib/calendar/date.ts";
import { gapsBetween, missingNumbers } from "@/lib/digest/gaps.ts";
import type { DocketRecord, EntryMark, EntryRecord, SnapshotRecord } from "@/lib/docket/records.ts";
import { openDatabase } from "@/lib/storage/database.ts";
import { migrations } from "@/lib/storage/migrations.ts";
import { afterLooks, entry, snapshot } from "../docket/sample.ts";
import { emptyProfile, startedStore } from "./memory.ts";

beforeEach(emptyProfile);

const { known } = afterLooks([snapshot([entry({ documentNumber: "1", filed: "2019-01-10", docketText: "PETITION" })])]);
const sample = known.entries[0]!;
const look = known.snapshots[0]!;
const AT = instant("2019-03-01T12:00:00.000Z");
const docketKeys = ["mied:1", "mied:2"];
const docketOf = (key: string): DocketRecord => ({ ...known.docket, key });

const entries: fc.Arbitrary<EntryRecord> = fc
  .record({
    docketKey: fc.constantFrom(...docketKeys),
    at: fc.nat(7),
    documentNumber: fc.constantFrom(null, "1", "2", "3", "7", "43-1", "43-2"),
    pacerSeqNo: fc.constantFrom(null, "1", "2", "11"),
    day: fc.constantFrom(null, "2019-01-10", "2019-01-11", "2020-02-29"),
    novelty: fc.constantFrom("seed", "new", "back-filled"),
    isTwin: fc.boolean(),
    isAbsent: fc.boolean(),
  })
  .map(({ docketKey, at, day, isTwin, isAbsent, ...row }) => ({
    ...sample,
    ...row,
    id: `${docketKey}/e${at}`,
    docketKey,
    dateEntered: day === null ? null : isoDate(day),
    dateFiled: null,
    maybeSameAs: isTwin ? ["another"] : [],
    absentSince: isAbsent ? isoDate("2020-01-01") : null,
  }));
const looks: fc.Arbitrary<SnapshotRecord> = fc
  .record({ key: fc.constantFrom(...docketKeys), at: fc.nat(5) })
  .map(({ key, at }) => ({
    ...look,
    id: `${key} ${at % 3}`,
    docketKey: key,
    seenAt: instant(`2019-03-0${at + 1}T12:00:00.000Z`),
  }));
const marks: fc.Arbitrary<EntryMark> = fc
  .record({ key: fc.constantFrom(...docketKeys), at: fc.nat(7), state: fc.constantFrom("unread", "seen", "done") })
  .map(({ key, at, state }) => ({
    entryId: `${key}/e${at}`,
    docketKey: key,
    state,
    starred: false,
    note: "",
    updatedAt: AT,
  }));
const ids = fc.record({ key: fc.constantFrom(...docketKeys), at: fc.nat(7) }).map(({ key, at }) => `${key}/e${at}`);
const lookIds = fc.record({ key: fc.constantFrom(...docketKeys), at: fc.nat(2) }).map(({ key, at }) => `${key} ${at}`);
const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 6 });

interface Step {
  readonly scope: ReturnType<Scope>;
  readonly writes: StoreWrites;
}
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    scope: fc.constantFrom(...docketKeys, "every docket", "no docket"),
    writes: fc.record({
      entries: some(entries),
      marks: some(marks),
      snapshots: some(looks),
      remove: fc.record({ entries: some(ids), marks: some(ids), snapshots: some(lookIds) }),
    }),
  }),
  // A look that brought nothing.
  looks.map((each) => ({ scope: each.docketKey, writes: { snapshots: [each] } })),
  // What the user marks: only those entries are read.
  some(marks).map((written) => ({
    scope: { entryIds: written.map(({ entryId }) => entryId) },
    writes: { marks: written },
  })),
  fc.constantFrom(...docketKeys).map((key) => ({ scope: key, writes: { remove: { dockets: [key] } } })),
  fc.constantFrom(...docketKeys).map((key) => ({ scope: "no docket", writes: { dockets: [docketOf(key)] } })),
);

async function expectCounted(store: DocketStore): Promise<void> {
  const database = await openDatabase("test");
  const kept = new Map((await database.getAll("tallies")).map((tally) => [tally.docketKey, tally]));
  const inList = (await database.getAllFromIndex("entries", "by place")).length;
  const held = await database.count("entries");
  database.close();
  expect(inList).toBe(held);
  for (const { key } of await store.dockets()) {
    const contents = await store.contentsOf(key);
    expect(kept.get(key)).toEqual(tallyOf(key, contents));
    const newest = contents.entries.toSorted(inPlace).slice(0, 3);
    expect((await store.newest(key, 3)).entries).toEqual(newest);
  }
}

describe("a tally", () => {
  test("says what counting anew says, after whatever was written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 8 }), async (given) => {
        emptyProfile();
        const store = startedStore();
        await store.update(
          () => "no docket",
          () => ({ writes: { dockets: docketKeys.map(docketOf) }, value: null }),
        );
        for (const { scope, writes } of given) {
          await store.update(
            () => scope,
            () => ({ writes, value: null }),
          );
          await expectCounted(store);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("names the newest unread entries even when there are more than it names", async () => {
    const store = startedStore();
    const key = docketKeys[0]!;
    const many = Array.from({ length: MOST_NAMED_UNREAD + 5 }, (_, at) => ({
      ...sample,
      id: `${key}/e${at}`,
      docketKey: key,
      novelty: "new" as const,
      documentNumber: `${at + 1}`,
    }));
    await store.update(
      () => "no docket",
      () => ({ writes: { dockets: [docketOf(key)], entries: many }, value: null }),
    );
    for (const { id } of many.toReversed()) {
      const mark = { entryId: id, docketKey: key, state: "seen" as const, starred: false, note: "", updatedAt: AT };
      await store.update(
        () => ({ entryIds: [id] }),
        () => ({ writes: { marks: [mark] }, value: null }),
      );
    }
    await expectCounted(store);
    expect(await store.tallies()).toMatchObject([{ unreadCount: 0, latestUnread: [], entryCount: many.length }]);
  });
});

describe("a database of before there were tallies", () => {
  const rows = [1, 2, 3].map((at) => ({ ...sample, id: `${known.docket.key}/e${at}`, documentNumber: `${at}` }));

  beforeEach(async () => {
    const old = await openDB("test", 5, {
      upgrade(database, _from, _to, transaction) {
        for (const migrate of migrations.slice(0, 5)) migrate(database, transaction as never);
      },
    });
    await old.put("dockets", known.docket);
    for (const row of rows) await old.put("entries", row);
    old.close();
  });

  test("is read without them", async () => {
    const store = startedStore();
    expect(await store.tallies()).toMatchObject([{ entryCount: 3, numbers: [[1, 3]] }]);
    expect((await store.newest(known.docket.key, 2)).entries.map(({ documentNumber }) => documentNumber)).toEqual([
      "3",
      "2",
    ]);
  });

  test("is counted once, and every entry of it gets its place in the list", async () => {
    const store = startedStore();
    await store.settleTallies();
    await expectCounted(store);
    expect((await store.contentsOf(known.docket.key)).entries).toEqual(rows);
  });

  test("is counted by the first write of a docket too", async () => {
    const store = startedStore();
    await store.update(
      () => known.docket.key,
      () => ({ writes: { snapshots: [look] }, value: null }),
    );
    await expectCounted(store);
  });
});

test("gaps between runs of numbers are the missing numbers", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(40).map(String))), (numbers) => {
      const missing = missingNumbers(numbers);
      const seen = new Set(numbers.map(Number));
      const highest = Math.max(0, ...numbers.map(Number));
      const listed = missing.flatMap((gap) => {
        const [from = 0, to = from] = gap.split("–").map(Number);
        return Array.from({ length: to - from + 1 }, (_, at) => from + at);
      });
      const wanted = Array.from({ length: highest }, (_, at) => at + 1).filter((number) => !seen.has(number));
      expect(listed).toEqual(wanted);
    }),
  );
  expect(gapsBetween([])).toEqual([]);
});

import { openDB } from "idb";
import { beforeEach, describe, expect, test } from "vitest";
import type { DocketReader, StoreWrites } from "@/lib/app/ports.ts";
import { tallyOf } from "@/lib/app/tally.ts";
import { instant, isoDate } from "@/lib/calendar/date.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import { openDatabase } from "@/lib/storage/database.ts";
import { migrations } from "@/lib/storage/migrations.ts";
import { sampleDeadline } from "../components/samples.ts";
import { afterLooks, entry, snapshot } from "../docket/sample.ts";
import { emptyProfile, startedStore } from "./memory.ts";

beforeEach(emptyProfile);

const { known } = afterLooks([snapshot([entry({ documentNumber: "1", filed: "2019-01-10", docketText: "PETITION" })])]);
const { key } = known.docket;
const AT = instant("2019-01-01T00:00:00.000Z");

const rows = (
  [
    { id: "confirmed long ago", review: "confirmed", date: isoDate("2018-01-01") },
    { id: "confirmed without a day", review: "confirmed", date: null },
    { id: "offered, past", review: "offered", date: isoDate("2018-12-31") },
    { id: "offered, that day", review: "offered", date: isoDate("2019-01-01") },
    { id: "offered, waits", review: "offered", date: null },
    { id: "dismissed", review: "dismissed", date: isoDate("2019-02-01") },
    { id: "done", review: "confirmed", doneAt: AT },
    { id: "replaced", review: "confirmed", supersededBy: "another" },
    { id: "called off", review: "offered", status: "cancelled", date: null },
    { id: "satisfied", review: "confirmed", status: "satisfied" },
  ] as const satisfies readonly Partial<Deadline>[]
).map((part) => sampleDeadline({ docketKey: key, ...part }));
const DAY = isoDate("2019-01-01");
const confirmed = ["confirmed long ago", "confirmed without a day"];
const open = [...confirmed, "offered, that day", "offered, waits"];
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);
const idsOf = (found: readonly Deadline[]) => found.map(({ id }) => id).toSorted();

async function expectOpen(reader: DocketReader) {
  expect(idsOf(await reader.openDeadlines(null))).toEqual(confirmed);
  const found = await reader.openDeadlines(DAY);
  expect(found.toSorted(byId)).toEqual(rows.filter(({ id }) => open.includes(id)).toSorted(byId));
}

describe("the open deadlines", () => {
  test.each([1, 4, 6])("of version %i are the same before its dockets were gone through and after", async (version) => {
    const old = await openDB("test", version, {
      upgrade(database, _oldVersion, _newVersion, transaction) {
        for (const migrate of migrations.slice(0, version)) migrate(database, transaction as never);
      },
    });
    await old.put("dockets", known.docket);
    for (const row of rows) await old.put("deadlines", row);
    if (version === 6) {
      const { reachPlaced: _none, ...tally } = tallyOf(key, { entries: [], marks: [], snapshots: [] });
      await old.put("tallies", tally);
    }
    old.close();
    const store = startedStore();
    await expectOpen(store);
    // A write before that leaves what it does not touch to be placed later.
    await store.update(
      () => key,
      () => ({ writes: { deadlines: [rows[0]!] }, value: null }),
    );
    await expectOpen(store);
    await store.settleTallies();
    await expectOpen(store);
    const database = await openDatabase("test");
    expect(await database.countFromIndex("tallies", "by reach placed")).toBe(1);
    expect((await database.getAllKeysFromIndex("reaches", "by reach")).toSorted()).toEqual(
      [...open, "offered, past"].toSorted(),
    );
    database.close();
    // What is read is what was written, whoever reads it.
    expect((await store.deadlines()).toSorted(byId)).toEqual(rows.toSorted(byId));
    expect((await store.contentsOf(key)).deadlines.toSorted(byId)).toEqual(rows.toSorted(byId));
  });

  test("follow every write", async () => {
    const store = startedStore();
    const write = (writes: StoreWrites) =>
      store.update(
        () => key,
        () => ({ writes, value: null }),
      );
    await write({ dockets: [known.docket], deadlines: rows });
    await expectOpen(store);
    const [first, second] = rows;
    await write({ deadlines: [{ ...first!, doneAt: AT }] });
    expect(idsOf(await store.openDeadlines(null))).toEqual(["confirmed without a day"]);
    const dismissed: Deadline = { ...second!, review: "dismissed" };
    await store.replace([{ table: "deadlines", before: second!, after: dismissed }], {}, true);
    expect(await store.openDeadlines(null)).toEqual([]);
    // Something newer stands there: it is left alone.
    await store.replace([{ table: "deadlines", before: second!, after: second! }], {}, true);
    expect(await store.openDeadlines(null)).toEqual([]);
    await store.replace([{ table: "deadlines", before: dismissed, after: second! }], {}, true);
    await write({ deadlines: [first!], remove: { deadlines: ["offered, waits"] } });
    expect(idsOf(await store.openDeadlines(DAY))).toEqual([...confirmed, "offered, that day"]);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { followMatters, type FollowedMatters, type Follower, type Wanted } from "@/lib/app/follow-matters.ts";
import { correctEntry } from "@/lib/app/correct-entry.ts";
import type { FirstReader } from "@/lib/app/ports.ts";
import { addDeadline } from "@/lib/app/manage-deadlines.ts";
import { purgeDocket, watchDocket } from "@/lib/app/manage-dockets.ts";
import { markEntries, noteEntry, starEntry } from "@/lib/app/mark-entries.ts";
import { readMatters } from "@/lib/app/read-matter.ts";
import type { MatterView } from "@/lib/app/views.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { isoDate } from "@/lib/calendar/date.ts";
import { onChange } from "@/lib/storage/changes.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";
import { tagsByHand } from "../tags/by-hand.ts";

const KEY = "mied:2:19-cv-10101";
const rows = Array.from({ length: 90 }, (_, at) =>
  entry({
    documentNumber: `${at + 1}`,
    filed: `2019-01-${String(1 + Math.floor(at / 4)).padStart(2, "0")}`,
    docketText: at % 9 === 0 ? `ORDER number ${at}, staying removal of petitioners` : `NOTICE number ${at}`,
    pacerSeqNo: `${at + 1}`,
  }),
);
const released = tagsByHand({ effects: ["release-ordered"], note: "heard it from the bench" });
const one: Wanted = { whole: "one", matterId: null, entryId: null, also: "nothing" };

beforeEach(emptyProfile);
let stopAll: (() => void)[] = [];
afterEach(() => {
  for (const stop of stopAll) stop();
  stopAll = [];
});

/** A page over the store, told of every write. */
function page(store: ReturnType<typeof world>["store"], wanted: Wanted, first?: FirstReader) {
  const shown: FollowedMatters[] = [];
  let failure: unknown = null;
  const follower: Follower = followMatters({
    store,
    first,
    show: (matters) => shown.push(matters),
    fail: (error) => (failure = error),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  });
  stopAll.push(() => follower.stop(), onChange(follower.changed));
  follower.want(wanted);
  const last = () => shown.at(-1)?.matters[0];
  return { follower, shown, last, failure: () => failure };
}

async function untilAsStored(ports: ReturnType<typeof world>, last: () => unknown) {
  await vi.waitFor(async () => expect(last()).toEqual((await readMatters(ports.store))[0]), 5_000);
}

describe("a page over one docket", () => {
  test("shows counts and the newest entries first, and then all that reading everything at once gives", async () => {
    const ports = world();
    await recordDocket(ports, snapshot(rows), { watch: true });
    const { shown, last } = page(ports.store, one);
    await untilAsStored(ports, last);
    const first = shown[0]?.matters[0];
    expect(first?.partial).toEqual({ read: 60, total: 90 });
    expect(first?.health).toEqual(last()?.health);
    expect(first?.entries.map(({ entry: { id } }) => id)).toEqual(
      last()
        ?.entries.slice(0, 60)
        .map((view) => view.entry.id),
    );
  });

  test("the first screen is of what was read when the page began, and the rest of what is stored by then", async () => {
    const ports = world();
    await recordDocket(ports, snapshot(rows), { watch: true });
    const [dockets, tallies, newest] = await Promise.all([
      ports.store.dockets(),
      ports.store.tallies(),
      ports.store.newest(KEY, 60),
    ]);
    await starEntry(ports, newest.entries[0]!.id, true);
    const first: FirstReader = {
      dockets: async () => dockets,
      tallies: async () => tallies,
      damaged: async () => [],
      packs: async () => [],
      newest: async () => newest,
    };
    const { shown, last } = page(ports.store, one, first);
    await untilAsStored(ports, last);
    expect(shown[0]?.matters[0]?.partial).toEqual({ read: 60, total: 90 });
    expect(shown[0]?.matters[0]?.entries[0]?.mark.starred).toBe(false);
    expect(last()?.entries[0]?.mark.starred).toBe(true);
  });

  test("is as stored after every write, and reads no docket again for what touches single entries", async () => {
    const ports = world();
    await recordDocket(ports, snapshot(rows), { watch: true });
    const { last, failure } = page(ports.store, one);
    await untilAsStored(ports, last);
    const whole = vi.spyOn(ports.store, "contentsInPieces");
    const ids = last()!.entries.map((view) => view.entry.id);
    const acts = [
      () => markEntries(ports, ids.slice(0, 3), "unread"),
      () => starEntry(ports, ids[5]!, true),
      () => noteEntry(ports, ids[6]!, "read this"),
      () => markEntries(ports, ids.slice(0, 2), "done"),
      () =>
        addDeadline(ports, {
          docketKey: KEY,
          entryId: ids[0]!,
          what: "reply",
          date: isoDate("2019-04-01"),
          time: null,
        }),
      () =>
        recordDocket(
          ports,
          snapshot([
            ...rows,
            entry({ documentNumber: "91", filed: "2019-02-02", docketText: "NOTICE 91", pacerSeqNo: "91" }),
          ]),
          { watch: true },
        ),
      () => watchDocket(ports, KEY, false),
      () => correctEntry(ports, ids[4]!, released),
    ];
    for (const act of acts) {
      await act();
      await untilAsStored(ports, last);
    }
    expect(whole).not.toHaveBeenCalled();
    await purgeDocket(ports, KEY);
    await untilAsStored(ports, last);
    expect(failure()).toBeNull();
  });

  test("names unread entries without reading the others, where only a glance is wanted", async () => {
    const ports = world();
    await recordDocket(ports, snapshot(rows), { watch: true });
    await markEntries(ports, [`${KEY}/seq:7`], "unread");
    const contents = vi.spyOn(ports.store, "contentsInPieces");
    const { last } = page(ports.store, { ...one, whole: "none", also: "the newest unread" });
    await vi.waitFor(() => expect(last()?.entries).toHaveLength(1));
    expect(last()).toMatchObject({ unreadCount: 1, partial: { read: 1, total: 90 } });
    expect(contents).not.toHaveBeenCalled();
  });

  test("does not begin again when another entry of it is chosen", async () => {
    const ports = world();
    await recordDocket(ports, snapshot(rows), { watch: true });
    const { follower, last, shown } = page(ports.store, one);
    await untilAsStored(ports, last);
    const count = shown.length;
    follower.want({ ...one, entryId: `${KEY}/seq:3` });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown).toHaveLength(count);
  });
});

test("a matter that is wanted while the first lists are shown is read whole as well", async () => {
  const ports = world();
  await recordDocket(ports, snapshot(rows), { watch: true });
  const other = { docketNumber: "2:19-cv-10102", pacerCaseId: "333002", caseName: "Zoe v. Doe" };
  await recordDocket(ports, snapshot(rows, { docket: other }), { watch: true });
  const shown: FollowedMatters[] = [];
  const follower = followMatters({
    store: ports.store,
    show: (matters) => {
      const isFirst = shown.push(matters) === 1;
      if (isFirst) follower.want({ ...one, matterId: matters.matters[1]!.matterId });
    },
    fail: (error) => {
      throw error;
    },
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  });
  stopAll.push(() => follower.stop());
  follower.want(one);
  await vi.waitFor(() => expect(shown.at(-1)?.matters[1]?.entries).toHaveLength(rows.length), 5_000);
  expect(shown.at(-1)?.matters[1]?.partial).toBeUndefined();
});

test("of matters that are not shown a first screen may have the names alone, in the order in which they stay", async () => {
  const ports = world();
  for (const [docketNumber, caseName] of [
    ["2:19-cv-10101", "Roe v. Doe"],
    ["2:19-cv-10102", "Zoe v. Doe"],
    ["2:19-cv-10103", "Abel v. Doe"],
  ] as const) {
    const docket = { docketNumber, pacerCaseId: null, caseName };
    await recordDocket(ports, snapshot(rows, { docket }), { watch: true });
  }
  for (const key of [KEY, "mied:2:19-cv-10103"]) await watchDocket(ports, key, false);
  const counted = vi.spyOn(ports.store, "tallies");
  const { shown } = page(ports.store, { ...one, matterId: KEY, othersNamed: true });
  const isMeant = ({ matterId }: MatterView) => matterId === KEY;
  await vi.waitFor(() => expect(shown.at(-1)?.matters.find(isMeant)?.entries).toHaveLength(rows.length), 5_000);
  const [first, last] = [shown[0]!.matters, shown.at(-1)!.matters];
  expect(first.map(({ name }) => name)).toEqual(last.map(({ name }) => name));
  expect(first.map(({ name }) => name)).toEqual(["Zoe v. Doe", "Abel v. Doe", "Roe v. Doe"]);
  expect(first.find(isMeant)?.partial).toEqual({ read: 60, total: 90 });
  expect(first.find(isMeant)?.health).toEqual(last.find(isMeant)?.health);
  expect(first.filter((matter) => !isMeant(matter)).map(({ health, entries }) => [health, entries])).toEqual([
    [[], []],
    [[], []],
  ]);
  expect(last.every(({ health }) => health.length === 1)).toBe(true);
  expect(counted.mock.calls[0]).toEqual([[KEY]]);
});

test.each([
  ["counts of all", one],
  ["names of others", { ...one, othersNamed: true } as const],
])("what could not be read before the page began is asked of the store at once (%s)", async (_name, wanted) => {
  const ports = world();
  await recordDocket(ports, snapshot(rows), { watch: true });
  const refuse = () => Promise.reject(new Error("There is nothing stored yet."));
  const first = new Proxy({} as FirstReader, { get: () => refuse });
  const { last, shown, failure } = page(ports.store, wanted, first);
  await untilAsStored(ports, last);
  expect(shown[0]?.matters[0]?.partial).toEqual({ read: 60, total: 90 });
  expect(failure()).toBeNull();
});

test("where nothing is stored yet, the page says so instead of showing why nothing could be read before it", async () => {
  const ports = world();
  const refuse = () => Promise.reject(new DOMException("The operation was aborted.", "AbortError"));
  const { shown, failure } = page(ports.store, one, new Proxy({} as FirstReader, { get: () => refuse }));
  await vi.waitFor(() => expect(shown.length).toBeGreaterThan(0));
  expect(shown.at(-1)?.matters).toEqual([]);
  expect(failure()).toBeNull();
});

test("trouble of the store itself is told once, and read again after the next change", async () => {
  const { store, ...ports } = world();
  await recordDocket({ ...ports, store }, snapshot(rows), { watch: true });
  const refuse = () => Promise.reject(new Error("another window holds the old tables"));
  const shown: FollowedMatters[] = [];
  const failed: unknown[] = [];
  let isHeld = true;
  const held = new Proxy(store, {
    get: (target, name) => (isHeld ? refuse : Reflect.get(target, name)) as unknown,
  });
  const follower = followMatters({
    store: held,
    first: new Proxy({} as FirstReader, { get: () => refuse }),
    show: (matters) => shown.push(matters),
    fail: (error) => failed.push(error),
    pause: async () => undefined,
  });
  stopAll.push(() => follower.stop());
  follower.want(one);
  await vi.waitFor(() => expect(failed).toHaveLength(1));
  isHeld = false;
  follower.changed({ entryIds: [], dockets: null });
  await vi.waitFor(() =>
    expect(shown.at(-1)?.matters.some(({ entries }) => entries.length === rows.length)).toBe(true),
  );
  expect(failed).toHaveLength(1);
});

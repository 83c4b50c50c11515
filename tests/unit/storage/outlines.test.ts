import { beforeEach, expect, test, vi } from "vitest";
import { courtAnalysis } from "@/lib/app/court-analysis.ts";
import { purgeDocket } from "@/lib/app/manage-dockets.ts";
import { markEntries } from "@/lib/app/mark-entries.ts";
import { noteEntry } from "@/lib/app/mark-entries.ts";
import { recordDocket, recordNews } from "@/lib/app/record-docket.ts";
import { isoDate } from "@/lib/calendar/date.ts";
import { openDatabase } from "@/lib/storage/database.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile, startedStore, tickingClock } from "./memory.ts";

beforeEach(emptyProfile);

const KEY = "mied:2:19-cv-10101";
const ids = [1, 2, 3].map((number) => `${KEY}/seq:${number}`);
const rows = [1, 2, 3].map((number) =>
  entry({
    documentNumber: `${number}`,
    filed: "2019-01-10",
    entered: "2019-01-10",
    docketText: "NOTICE of filing",
    pacerSeqNo: `${number}`,
  }),
);
const stub = (number: number) =>
  entry({
    documentNumber: `${number}`,
    entered: "2019-03-02",
    shortText: "Notice (Other)",
    pacerSeqNo: `${number}`,
    pacerDocId: `097100${number}`,
  });
const feed = (number: number) => snapshot([stub(number)], { sourceId: "cmecf-rss", completeness: "partial" });

async function stored() {
  const clock = tickingClock();
  const ports = { store: startedStore(clock), clock, analysis: courtAnalysis };
  await recordDocket(ports, snapshot(rows), { watch: true });
  return ports;
}

async function outlineOf() {
  const database = await openDatabase("test");
  const row = await database.get("outlines", KEY);
  database.close();
  return row;
}

/** Whether news are taken in without reading the docket. */
async function isLittle({ store }: Awaited<ReturnType<typeof stored>>) {
  let read = false;
  await store.updateLittle(KEY, function* () {
    read = true;
    yield [];
    return null;
  });
  return read;
}

test("a docket that was read whole has an outline, which goes on with its news", async () => {
  const ports = await stored();
  const before = await outlineOf();
  expect(before?.content).toContain("seq:3");
  expect(await recordNews(ports, KEY, feed(4))).toBe("stored");
  const after = await outlineOf();
  expect(after?.content).toContain("seq:4");
  expect(after?.stamp).not.toBe(before?.stamp);
  expect((await ports.store.contentsOf(KEY)).entries).toHaveLength(4);
  expect(await ports.store.tallies()).toMatchObject([{ entryCount: 4, unreadCount: 1, numbers: [[1, 4]] }]);
});

test("marks leave the outline; what it is made from drops it, with every write that does not bring it along", async () => {
  const ports = await stored();
  await markEntries(ports, ids, "done");
  await noteEntry(ports, ids[0] ?? "", "mine");
  expect(await isLittle(ports)).toBe(true);
  const { entries, tags, deadlines } = await ports.store.contentsOf(KEY);
  for (const writes of [
    { entries: entries.slice(0, 1) },
    { tags: tags.slice(0, 1) },
    { remove: { entries: ids.slice(0, 1) } },
    { remove: { tags: ids.slice(1, 2) } },
  ]) {
    await recordDocket(ports, snapshot(rows, { completeness: "complete" }), { watch: true });
    await recordDocket(ports, snapshot([...rows, { ...stub(9), docketText: `NOTICE ${Math.random()}` }]), {
      watch: true,
    });
    expect(await isLittle(ports)).toBe(true);
    await ports.store.update(
      () => "no docket",
      () => ({ writes, value: undefined }),
    );
    expect(await isLittle(ports)).toBe(false);
    expect(await outlineOf()).toMatchObject({ content: null });
  }
  expect(deadlines).toEqual([]);
});

test("what was worked out outside a transaction brings its outline only if nothing came in between", async () => {
  const ports = await stored();
  const { store } = ports;
  const [row] = (await store.contentsOf(KEY)).tags;
  if (row === undefined) throw new Error("nothing was tagged");
  const outline = { docketKey: KEY, content: "made" };
  const again = [{ table: "tags", before: row, after: row, change: null, gone: null }] as const;
  const first = await store.replace(again, { follows: await store.outlineStamp(KEY) }, false);
  expect(await outlineOf()).toEqual({ docketKey: KEY, stamp: first, content: null });
  expect(await store.replace(again, { follows: first, outline }, true)).not.toBeNull();
  expect(await outlineOf()).toMatchObject({ content: "made" });
  const late = await store.outlineStamp(KEY);
  await store.replace(again, {}, true);
  expect(await store.replace(again, { follows: late, outline }, true)).toBeNull();
  expect(await outlineOf()).toMatchObject({ content: null });
});

test("nothing of it is left when the docket is deleted, nor comes back with what was read before", async () => {
  const ports = await stored();
  const follows = await ports.store.outlineStamp(KEY);
  await purgeDocket(ports, KEY);
  expect(await outlineOf()).toBeUndefined();
  await ports.store.replace([], { follows, outline: { docketKey: KEY, content: "text" } }, true);
  expect(await outlineOf()).toBeUndefined();
  expect(await ports.store.outlineStamp(KEY)).toBe("");
});

test("news are stored by reading the whole docket where the way by its outline breaks off", async () => {
  const ports = await stored();
  // As an outline that contradicts itself would have it: tags that are none.
  const readMore = vi.fn(() => ({ tags: [{}], deadlines: [], tagging: {}, ends: {} }) as never);
  const update = vi.spyOn(ports.store, "update");
  expect(await recordNews({ ...ports, analysis: { ...courtAnalysis, readMore } }, KEY, feed(4))).toBe("stored");
  expect(readMore).toHaveBeenCalledOnce();
  expect(update).toHaveBeenCalledOnce();
  expect((await ports.store.contentsOf(KEY)).entries).toHaveLength(4);
  expect((await outlineOf())?.content).toContain("seq:4");
  expect(await isLittle(ports)).toBe(true);
});

test("an outline that names entries which there are not is made anew from the whole docket", async () => {
  const ports = await stored();
  const database = await openDatabase("test");
  const row = await database.get("outlines", KEY);
  const content = JSON.parse(row?.content ?? "") as { columns: object };
  content.columns = { ...content.columns, ids: "seq:7\nseq:8\nseq:9" };
  await database.put("outlines", { ...row!, content: JSON.stringify(content) });
  database.close();
  const update = vi.spyOn(ports.store, "update");
  const near = snapshot([{ ...stub(4), dateEntered: isoDate("2019-01-11") }], {
    sourceId: "cmecf-rss",
    completeness: "partial",
  });
  expect(await recordNews(ports, KEY, near)).toBe("stored");
  expect(update).toHaveBeenCalledOnce();
  expect((await outlineOf())?.content).toContain("seq:3\\nseq:4");
});

import { beforeEach, describe, expect, test } from "vitest";
import { makeBackup } from "@/lib/app/backup.ts";
import { confirmDeadline } from "@/lib/app/manage-deadlines.ts";
import { purgeDocket } from "@/lib/app/manage-dockets.ts";
import { acceptReading, keepReading, removeReading } from "@/lib/app/manage-readings.ts";
import { readMatters } from "@/lib/app/read-matter.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { restoreBackup } from "@/lib/app/restore-backup.ts";
import { instant } from "@/lib/calendar/date.ts";
import type { DocumentWords } from "@/lib/documents/read-pages.ts";
import { requestOf } from "@/lib/messaging/requests.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";

beforeEach(emptyProfile);

const KEY = "mied:2:19-cv-10101";
const id = `${KEY}/seq:9`;
const order = entry({
  documentNumber: "9",
  filed: "2019-03-01",
  docketText: "ORDER re 4 Motion. Signed by Judge Ada Moot.",
  pacerSeqNo: "9",
});
const words: DocumentWords = {
  pageCount: 4,
  pagesWithoutText: [],
  paragraphs: [
    { page: 3, text: "1. Respondents shall immediately release Petitioner from custody." },
    { page: 3, text: "2. The parties shall file a joint status report by March 29, 2019." },
    { page: 4, text: "3. A status conference is set for April 4, 2019 at 10:00 a.m." },
  ],
  warnings: [],
  mismatch: null,
};
const file = { entryId: id, attachmentNumber: null, fileName: "order.pdf", words };
type Ports = ReturnType<typeof world>;

const viewOf = async (ports: Ports, entryId = id) =>
  (await readMatters(ports.store))
    .flatMap(({ entries }) => entries)
    .find((view) => view.entry.id === entryId || view.entry.formerIds.includes(entryId))!;
const datesOf = async (ports: Ports) =>
  (await viewOf(ports)).deadlines
    .filter(({ status }) => status !== "cancelled")
    .map(({ kind, date, quote }) => ({ kind, date, quote }));

async function withOrder() {
  const ports = world();
  await recordDocket(ports, snapshot([order]), { watch: true });
  expect((await viewOf(ports)).tags.unclear).not.toBeNull();
  return ports;
}

async function withReading() {
  const ports = await withOrder();
  await keepReading(ports, file);
  return ports;
}

describe("a document that was read", () => {
  test("gives its entry tags and dates with pages, in one step", async () => {
    const ports = await withReading();
    const view = await viewOf(ports);
    expect(view.tags).toMatchObject({ affectsDetention: "yes", unclear: null, basis: "document" });
    expect(view.tags.effects[0]).toMatchObject({ effect: "release-ordered", basis: "document" });
    expect(view.tags.effects[0]!.evidence[0]).toMatchObject({ page: 3 });
    expect(await datesOf(ports)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "deadline", date: "2019-03-29" }),
        expect.objectContaining({ kind: "hearing", date: "2019-04-04" }),
      ]),
    );
    const hearing = view.deadlines.find(({ kind }) => kind === "hearing")!;
    expect(hearing).toMatchObject({ entryId: id, review: "offered", span: { start: 0, end: 0 } });
    expect(hearing.warnings.join(" ")).toMatch(/read in the order's own text, p\. 4/);
    expect(view.readings).toEqual([
      expect.objectContaining({
        id: `${id}|main`,
        fileName: "order.pdf",
        paragraphs: words.paragraphs,
        accepted: false,
      }),
    ]);
  });

  test("says a date that the docket text says only once", async () => {
    const ports = world();
    const dated = { ...order, docketText: "ORDER. Joint status report due by 3/29/2019. Signed by Judge Ada Moot." };
    await recordDocket(ports, snapshot([dated]), { watch: true });
    const before = await datesOf(ports);
    expect(before.map(({ date }) => date)).toEqual(["2019-03-29"]);
    await keepReading(ports, file);
    expect((await datesOf(ports)).filter(({ date }) => date === "2019-03-29")).toEqual(before);
  });

  test("survives another look at the docket, and takes its own with it when it is removed", async () => {
    const ports = await withReading();
    await recordDocket(ports, snapshot([order]), { watch: false });
    expect((await viewOf(ports)).tags.basis).toBe("document");
    await removeReading(ports, `${id}|main`);
    const view = await viewOf(ports);
    expect(view.readings).toEqual([]);
    expect(view.tags.effects).toEqual([]);
    expect(view.tags.unclear).not.toBeNull();
    expect(await datesOf(ports)).toEqual([]);
    await removeReading(ports, `${id}|main`);
  });

  test("leaves a date that the user confirmed in place when it is removed", async () => {
    const ports = await withReading();
    const hearing = (await viewOf(ports)).deadlines.find(({ kind }) => kind === "hearing")!;
    await confirmDeadline(ports, hearing.id, {});
    await removeReading(ports, `${id}|main`);
    expect((await viewOf(ports)).deadlines.find((each) => each.id === hearing.id)).toMatchObject({
      review: "confirmed",
      date: "2019-04-04",
    });
  });

  test("is replaced by a second reading of the same document, and stands beside an attachment's", async () => {
    const ports = await withReading();
    await keepReading(ports, { ...file, fileName: "again.pdf" });
    await keepReading(ports, { ...file, attachmentNumber: "2", fileName: "annex.pdf" });
    expect((await viewOf(ports)).readings.map(({ fileName }) => fileName)).toEqual(["again.pdf", "annex.pdf"]);
  });

  test("of another entry is kept and not used, until the user says so", async () => {
    const ports = await withOrder();
    await keepReading(ports, { ...file, words: { ...words, mismatch: "It names another docket." } });
    expect((await viewOf(ports)).tags.effects).toEqual([]);
    expect(await datesOf(ports)).toEqual([]);
    await acceptReading(ports, `${id}|main`, true);
    expect((await viewOf(ports)).tags.effects.map(({ effect }) => effect)).toEqual(["release-ordered"]);
    await acceptReading(ports, `${id}|main`, false);
    expect((await viewOf(ports)).tags.effects).toEqual([]);
  });

  test("for an entry that is gone is refused", async () => {
    const ports = await withOrder();
    await expect(keepReading(ports, { ...file, entryId: `${KEY}/seq:404` })).rejects.toThrow(/not stored any more/);
  });

  test("goes with its docket when that is purged", async () => {
    const ports = await withReading();
    await purgeDocket(ports, KEY);
    expect((await ports.store.contentsOf(KEY)).readings).toEqual([]);
  });
});

describe("a reading follows its entry", () => {
  /** Two records of one order, known by different keys, that a third look joins. */
  const bySequence = entry({ filed: "2019-03-01", docketText: "ORDER re 4 Motion.", pacerSeqNo: "9" });
  const byDocument = entry({
    documentNumber: "9",
    filed: "2019-03-01",
    docketText: "ORDER",
    pacerDocId: "09709990009",
  });

  test("when two records turn out to be one", async () => {
    const ports = world();
    await recordDocket(ports, snapshot([bySequence]), { watch: true });
    await recordDocket(ports, snapshot([byDocument]), { watch: false });
    const ids = (await ports.store.contentsOf(KEY)).entries.map((each) => each.id);
    expect(ids).toHaveLength(2);
    for (const entryId of ids) await keepReading(ports, { ...file, entryId, fileName: `${entryId}.pdf` });
    await recordDocket(ports, snapshot([{ ...order, pacerDocId: "09709990009" }]), { watch: false });
    const { entries, readings } = await ports.store.contentsOf(KEY);
    expect(entries).toHaveLength(1);
    expect(readings).toEqual([
      expect.objectContaining({ id: `${entries[0]!.id}|main`, entryId: entries[0]!.id, fileName: `${ids[1]}.pdf` }),
    ]);
    expect((await viewOf(ports, entries[0]!.id)).tags.effects.map(({ effect }) => effect)).toEqual(["release-ordered"]);
  });

  test("into a backup and back, also where the entry has another id there", async () => {
    const ports = await withReading();
    const backup = await makeBackup(ports.store, await ports.settings.read(), instant("2019-04-01T12:00:00.000Z"));
    expect(backup).not.toContain("%PDF");
    emptyProfile();
    const anew = world();
    anew.clock.set("2019-05-01T12:00:00.000Z");
    await recordDocket(anew, snapshot([{ ...order, pacerSeqNo: null, pacerDocId: "09709990009" }]), { watch: true });
    const [known] = (await anew.store.contentsOf(KEY)).entries;
    expect(known!.id).not.toBe(id);
    const report = await restoreBackup(anew, backup);
    expect(report.warnings).toEqual([]);
    const { entries, readings } = await anew.store.contentsOf(KEY);
    expect(entries).toHaveLength(1);
    expect(readings.map((each) => each.id)).toEqual([`${entries[0]!.id}|main`]);
    expect((await viewOf(anew, entries[0]!.id)).tags.basis).toBe("document");
    const again = await restoreBackup(anew, backup);
    expect(again.added + again.updated).toBe(0);
  });
});

describe("the message that hands over what was read", () => {
  test("holds words and nothing else", () => {
    expect(requestOf("document/read", { ...file, bytes: "%PDF" })).toEqual(file);
  });

  test.each([
    ["a page that is no number", { ...words, paragraphs: [{ page: "3", text: "x" }] }],
    [
      "more paragraphs than an order has",
      { ...words, paragraphs: Array.from({ length: 201 }, () => ({ page: 1, text: "x" })) },
    ],
    ["a paragraph longer than a page", { ...words, paragraphs: [{ page: 1, text: "x".repeat(10_001) }] }],
    ["no words at all", null],
  ])("is refused with %s", (_what, bad) => {
    expect(() => requestOf("document/read", { ...file, words: bad })).toThrow(/cannot be used/);
  });
});

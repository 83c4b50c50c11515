import { beforeEach, describe, expect, test } from "vitest";
import { markEntries, noteEntry, starEntry } from "@/lib/app/mark-entries.ts";
import { addCuratedDockets, purgeDocket, watchDocket, watchDockets } from "@/lib/app/manage-dockets.ts";
import { notifyEntries } from "@/lib/app/notify-entries.ts";
import { readMatters } from "@/lib/app/read-matter.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { refreshAnalysis } from "@/lib/app/refresh.ts";
import type { DocketEntry, DocketSnapshot } from "@/lib/docket/docket.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";

beforeEach(emptyProfile);

const hamama = {
  courtId: "mied",
  docketNumber: "2:17-cv-11910",
  caseName: "Hamama et al v. Adducci",
  pacerCaseId: "321020",
};
const page = (entries: readonly DocketEntry[], fields: Partial<DocketSnapshot["docket"]> = {}) =>
  snapshot(entries, { docket: { ...hamama, ...fields } });

const petition = entry({
  documentNumber: "1",
  filed: "2019-02-01",
  docketText: "PETITION for writ of habeas corpus by John Doe",
  pacerSeqNo: "1",
});
const motion = entry({
  documentNumber: "2",
  filed: "2019-02-20",
  docketText: "MOTION to Stay Removal by John Doe",
  pacerSeqNo: "2",
});
const stay = entry({
  documentNumber: "3",
  filed: "2019-03-01",
  docketText:
    "ORDER granting 2 Motion to Stay Removal. Respondents shall not remove petitioner until 3/29/2019. Response due by 3/15/2019. (Entered: 03/01/2019)",
  pacerSeqNo: "3",
});
const see = (ports: ReturnType<typeof world>, entries: readonly DocketEntry[]) =>
  recordDocket(ports, page(entries), { watch: false });

describe("a docket page", () => {
  test("of Hamama is recorded from the first look, quietly; what appears later is new until it is read", async () => {
    const ports = world();
    const first = await see(ports, [petition, motion]);
    expect(first.summary).toMatchObject({
      watched: true,
      newCount: 0,
      lastVisit: null,
      docketKey: "mied:2:17-cv-11910",
    });
    expect(first.rows.map(({ isNew }) => isNew)).toEqual([false, false]);

    const second = await see(ports, [petition, motion, stay]);
    expect(second.rows.map(({ isNew }) => isNew)).toEqual([false, false, true]);
    expect(second.summary).toMatchObject({ newCount: 1, affectingCount: 1 });
    expect(second.summary.lastVisit).not.toBeNull();

    // Looking again does not make it read: unseen changes stack up until the user says so.
    const reply = entry({
      documentNumber: "4",
      filed: "2019-03-02",
      docketText: "RESPONSE to 2 Motion",
      pacerSeqNo: "4",
    });
    const third = await see(ports, [petition, motion, stay, reply]);
    expect(third.rows.map(({ isNew }) => isNew)).toEqual([false, false, true, true]);

    await markEntries(ports, [third.rows[2]!.entryId!, third.rows[3]!.entryId!], "seen");
    const fourth = await see(ports, [petition, motion, stay, reply]);
    expect(fourth.summary.newCount).toBe(0);
  });

  test("gets its rows' tags with the reason", async () => {
    const { rows } = await see(world(), [petition, motion, stay]);
    expect(rows[2]!.tags.effects.map(({ effect }) => effect)).toContain("removal-stayed");
    const [evidence] = rows[2]!.tags.effects[0]!.evidence;
    expect(stay.docketText.slice(evidence!.span.start, evidence!.span.end)).toBe(evidence!.quote);
    expect(rows[1]!.tags).toMatchObject({ kind: "motion", effects: [] });
  });

  test("of any other docket is tagged and answered, and not stored until it is watched", async () => {
    const ports = world();
    const other = snapshot([petition, stay]);
    const answer = await recordDocket(ports, other, { watch: false });
    expect(answer.summary).toMatchObject({ watched: false, newCount: 0, affectingCount: 1 });
    expect(answer.rows.map(({ entryId }) => entryId)).toEqual([null, null]);
    expect(await ports.store.dockets()).toEqual([]);
    const watched = await recordDocket(ports, other, { watch: true });
    expect(watched.summary.watched).toBe(true);
    expect((await ports.store.contentsOf(watched.summary.docketKey)).entries).toHaveLength(2);
  });

  test("is not taken for Hamama by its caption", async () => {
    const ports = world();
    const answer = await recordDocket(
      ports,
      page([petition], { docketNumber: "2:19-cv-10101", pacerCaseId: "333001" }),
      { watch: false },
    );
    expect(answer.summary.watched).toBe(false);
    expect(await ports.store.dockets()).toEqual([]);
  });

  test("of no longer watched dockets is not recorded; watching again goes on with what is stored", async () => {
    const ports = world();
    const { summary } = await see(ports, [petition]);
    await watchDocket(ports, summary.docketKey, false);
    expect((await see(ports, [petition, motion])).summary.watched).toBe(false);
    expect((await ports.store.contentsOf(summary.docketKey)).entries).toHaveLength(1);
    await watchDocket(ports, summary.docketKey, true);
    await see(ports, [petition, motion]);
    expect((await ports.store.contentsOf(summary.docketKey)).entries).toHaveLength(2);
  });

  test("with another case id under the same number is refused: nothing is merged, and it is said why", async () => {
    const ports = world();
    await see(ports, [petition]);
    const before = await ports.store.contentsOf("mied:2:17-cv-11910");
    const answer = await recordDocket(ports, page([stay], { pacerCaseId: "999" }), { watch: true });
    expect(answer.summary.problems[0]).toMatch(/case id \(999\).*not mixed/);
    expect(await ports.store.contentsOf("mied:2:17-cv-11910")).toEqual(before);
    expect((await ports.store.journal())[0]!.text).toBe(answer.summary.problems[0]);
  });

  test("that names another number under a known case id is refused", async () => {
    const ports = world();
    await see(ports, [petition]);
    const answer = await recordDocket(ports, page([stay], { docketNumber: "2:18-cv-00001" }), { watch: true });
    expect(answer.summary.problems[0]).toMatch(/carries the id of mied 2:17-cv-11910/);
    expect(await ports.store.dockets()).toHaveLength(1);
  });

  test("sent twice, as after the worker's death, changes nothing the second time", async () => {
    const ports = world();
    await see(ports, [petition]);
    await see(ports, [petition, stay]);
    const { snapshots: _first, ...once } = await ports.store.contentsOf("mied:2:17-cv-11910");
    const notices = await ports.store.notices();
    await see(ports, [petition, stay]);
    const { snapshots: _second, ...twice } = await ports.store.contentsOf("mied:2:17-cv-11910");
    expect(twice).toEqual(once);
    expect(await ports.store.notices()).toEqual(notices);
  });

  test("two messages at once are one after the other", async () => {
    const ports = world();
    await Promise.all([see(ports, [petition, motion]), see(ports, [petition, stay]), see(ports, [motion, stay])]);
    expect((await ports.store.contentsOf("mied:2:17-cv-11910")).entries).toHaveLength(3);
  });

  test("found under the curated dockets put there at installation", async () => {
    const ports = world();
    await addCuratedDockets(ports);
    await addCuratedDockets(ports);
    const before = await ports.store.dockets();
    expect(before.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["mied:2:17-cv-11910", "ca6:17-2171", "ca6:18-1233", "ca6:19-1080"]),
    );
    const answer = await see(ports, [petition]);
    expect(answer.summary.newCount).toBe(0);
    expect(await ports.store.dockets()).toHaveLength(before.length);
    const [matter] = await readMatters(ports.store);
    expect(matter).toMatchObject({ matterId: "hamama-v-adducci", unreadCount: 0 });
    // The trial court first; what was never opened is said by having no look, not by a warning.
    expect(matter!.health[0]!.docketLabel).toBe("E.D. Mich. 2:17-cv-11910");
    expect(matter!.health.map(({ lastSnapshot }) => lastSnapshot !== null)).toEqual([true, false, false, false, false]);
    expect(matter!.health.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(matter!.health.at(-1)!.docketLabel).toBe("U.S. Supreme Court 19-294");
  });
});

describe("what the user did with an entry", () => {
  test("stays through every merge, and an edit by the court brings it back unread", async () => {
    const ports = world();
    const { rows } = await see(ports, [petition, stay]);
    const id = rows[1]!.entryId!;
    await markEntries(ports, [id], "done");
    await starEntry(ports, id, true);
    await noteEntry(ports, id, "call the clerk");
    await see(ports, [petition, stay]);
    const edited = {
      ...stay,
      docketText: stay.docketText.replace("3/29/2019", "4/5/2019 (Modified on 3/4/2019 (AB))"),
    };
    const answer = await see(ports, [petition, edited]);
    expect(answer.rows[1]).toMatchObject({ isNew: false, edited: true });
    const [matter] = await readMatters(ports.store);
    const view = matter!.entries.find(({ entry: { id: other } }) => other === id)!;
    expect(view.mark).toMatchObject({ state: "unread", starred: true, note: "call the clerk" });
    expect(view.entry.versions).toMatchObject([
      { docketText: stay.docketText, annotation: "Modified on 3/4/2019 (AB)" },
    ]);
    expect(matter!.unreadCount).toBe(1);
  });

  test("moves along when two records turn out to be one", async () => {
    const ports = world();
    await see(ports, [petition]);
    const bySeq = entry({ filed: "2019-03-01", shortText: "Order", pacerSeqNo: "3" });
    const byDoc = entry({ filed: "2019-03-09", docketText: "ORDER granting 2 Motion", pacerDocId: "09705000003" });
    const copy = (rows: DocketEntry[], sourceId: string) =>
      recordDocket(ports, { ...page(rows), sourceId }, { watch: false });
    const [a] = (await copy([bySeq], "cmecf-rss")).rows;
    const [b] = (await copy([byDoc], "courtlistener")).rows;
    await noteEntry(ports, a!.entryId!, "first");
    await noteEntry(ports, b!.entryId!, "second");
    await see(ports, [petition, { ...stay, pacerDocId: "09705000003" }]);
    const { entries, marks } = await ports.store.contentsOf("mied:2:17-cv-11910");
    expect(entries).toHaveLength(2);
    expect(marks).toHaveLength(1);
    expect(marks[0]!.note).toContain("first");
    expect(marks[0]!.note).toContain("second");
    expect((await ports.store.entry(b!.entryId!))!.id).toBe(a!.entryId);
  });

  test("purging removes everything, and the page does not begin again by itself", async () => {
    const ports = world();
    const { summary } = await see(ports, [petition, stay]);
    await purgeDocket(ports, summary.docketKey);
    const contents = await ports.store.contentsOf(summary.docketKey);
    expect(Object.values(contents).every((rows) => rows.length === 0)).toBe(true);
    expect((await see(ports, [petition])).summary.watched).toBe(false);
    expect((await ports.store.contentsOf(summary.docketKey)).entries).toEqual([]);
  });
});

describe("trouble with the rules", () => {
  const broken = {
    rulesVersion: "broken",
    tagsOf: () => {
      throw new Error("a rule failed");
    },
    deadlinesOf: () => {
      throw new Error("a rule failed");
    },
  };

  test("loses no entry, is written down, and is made good by the next version", async () => {
    const ports = world({ analysis: broken });
    const answer = await see(ports, [petition, stay]);
    expect(answer.summary.problems.join()).toContain("a rule failed");
    expect(answer.rows[1]!.tags.unclear).toMatch(/could not be tagged/);
    expect((await ports.store.contentsOf("mied:2:17-cv-11910")).entries).toHaveLength(2);
    expect(await ports.store.journal()).toHaveLength(2);

    await refreshAnalysis({ ...world(), store: ports.store });
    const { tags, deadlines } = await ports.store.contentsOf("mied:2:17-cv-11910");
    expect(tags.find(({ entryId }) => entryId.endsWith("seq:3"))!.tags.effects.map(({ effect }) => effect)).toContain(
      "removal-stayed",
    );
    expect(deadlines.some(({ date }) => date === "2019-03-15")).toBe(true);
  });
});

describe("notifications of new entries", () => {
  test("come for what affects or may affect, name it, and come once", async () => {
    const ports = world();
    await see(ports, [petition]);
    const notice = entry({
      documentNumber: "5",
      filed: "2019-03-02",
      docketText: "NOTICE of appearance by Jane Roe",
      pacerSeqNo: "5",
    });
    await see(ports, [petition, stay, notice]);
    await notifyEntries(ports);
    await notifyEntries(ports);
    expect(ports.shown).toHaveLength(1);
    expect(ports.shown[0]!.title).toBe("ECF 3 · Order · removal stayed · Hamama (E.D. Mich.)");
    expect(ports.shown[0]!.message).toMatch(/^ORDER granting 2/);
  });

  test("more than three are told in one", async () => {
    const ports = world();
    await ports.settings.save({ ...(await ports.settings.read()), notifyNewEntries: "all" });
    await see(ports, [petition]);
    const many = [1, 2, 3, 4, 5].map((n) =>
      entry({ documentNumber: `${10 + n}`, filed: "2019-03-02", docketText: `NOTICE ${n}`, pacerSeqNo: `${10 + n}` }),
    );
    await see(ports, [petition, ...many]);
    await notifyEntries(ports);
    expect(ports.shown.map(({ title }) => title)).toEqual(["5 new or edited entries · Hamama (E.D. Mich.)"]);
  });

  test("a death between showing and crossing off repeats one and loses none", async () => {
    const ports = world();
    await see(ports, [petition]);
    await see(ports, [petition, stay]);
    const dying = { ...ports, notifier: { show: () => Promise.reject(new Error("the worker died")) } };
    await expect(notifyEntries(dying)).rejects.toThrow("died");
    await notifyEntries(ports);
    expect(ports.shown).toHaveLength(1);
  });
});

test("several dockets are let go and watched again at once; what is not stored any more is passed over", async () => {
  const ports = world();
  await addCuratedDockets(ports);
  const watched = async () => (await ports.store.dockets()).filter((docket) => docket.watched).map(({ key }) => key);
  const [first = "", second = "", ...rest] = await watched();
  await watchDockets(ports, [first, second, "gone"], false);
  expect(await watched()).toEqual(rest);
  await watchDockets(ports, [first], true);
  expect(await watched()).toEqual([first, ...rest]);
});

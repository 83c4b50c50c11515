import { beforeEach, describe, expect, test } from "vitest";
import { makeBackup } from "@/lib/app/backup.ts";
import { correctEntry, uncorrectEntry } from "@/lib/app/correct-entry.ts";
import { applyImport } from "@/lib/app/import-looks.ts";
import { noteEntry } from "@/lib/app/mark-entries.ts";
import { notifyEntries } from "@/lib/app/notify-entries.ts";
import { readMatters } from "@/lib/app/read-matter.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { refreshAnalysis } from "@/lib/app/refresh.ts";
import { restoreBackup } from "@/lib/app/restore-backup.ts";
import { undoImport } from "@/lib/app/undo-import.ts";
import { instant } from "@/lib/calendar/date.ts";
import { buildDigest } from "@/lib/digest/build.ts";
import { isoDate } from "@/lib/calendar/date.ts";
import { exporters } from "@/lib/exporters/registry.ts";
import { defaultSettings } from "@/lib/settings/settings.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";
import { tagsByHand } from "../tags/by-hand.ts";

beforeEach(emptyProfile);

const KEY = "mied:2:19-cv-10101";
const motion = entry({ documentNumber: "7", filed: "2019-02-20", docketText: "MOTION by Roe", pacerSeqNo: "7" });
const order = entry({
  documentNumber: "9",
  filed: "2019-03-01",
  docketText: "ORDER re 4 Motion. Signed by Judge Ada Moot.",
  pacerSeqNo: "9",
});
const id = `${KEY}/seq:9`;
const released = tagsByHand({ effects: ["release-ordered"], note: "heard it from the bench" });
const viewOf = async (ports: ReturnType<typeof world>, entryId = id) =>
  (await readMatters(ports.store))
    .flatMap(({ entries }) => entries)
    .find((view) => view.entry.id === entryId || view.entry.formerIds.includes(entryId))!;
const effectsOf = async (ports: ReturnType<typeof world>, entryId = id) =>
  (await viewOf(ports, entryId)).tags.effects.map(({ effect }) => effect);

async function corrected() {
  const ports = world();
  await recordDocket(ports, snapshot([motion, order]), { watch: true });
  expect((await viewOf(ports)).tags.unclear).not.toBeNull();
  await correctEntry(ports, id, released);
  return ports;
}

describe("tags set by hand", () => {
  test("stand at once, beside what the program reads", async () => {
    const view = await viewOf(await corrected());
    expect(view.tags).toMatchObject({ affectsDetention: "yes", unclear: null, basis: "attorney" });
    expect(view.read).toMatchObject({ effects: [] });
    expect(view.read!.unclear).not.toBeNull();
    expect(view.correction).toMatchObject({ note: "heard it from the bench", docketKey: KEY });
  });

  test("survive another look, new rules, and rules that fail", async () => {
    const ports = await corrected();
    await recordDocket(ports, snapshot([motion, order, { ...motion, documentNumber: "10", pacerSeqNo: "10" }]), {
      watch: false,
    });
    expect(await effectsOf(ports)).toEqual(["release-ordered"]);
    await refreshAnalysis({ ...ports, analysis: { ...ports.analysis, rulesVersion: "next" } });
    expect(await effectsOf(ports)).toEqual(["release-ordered"]);
    const failing = { ...ports.analysis, rulesVersion: "broken", tagsOf: () => expect.fail("a rule failed") };
    await refreshAnalysis({ ...ports, analysis: failing });
    expect(await effectsOf(ports)).toEqual(["release-ordered"]);
    await correctEntry({ ...ports, analysis: failing }, id, { ...released, effects: ["removal-stayed"] });
    expect(await effectsOf(ports)).toEqual(["removal-stayed"]);
  });

  test("are taken back, and the entry is as the program reads it", async () => {
    const ports = await corrected();
    await uncorrectEntry(ports, id);
    await uncorrectEntry(ports, id);
    const view = await viewOf(ports);
    expect(view).toMatchObject({ correction: null, read: null });
    expect(view.tags.unclear).not.toBeNull();
    expect((await ports.store.contentsOf(KEY)).corrections).toEqual([]);
  });

  test("come twice with the same message and change nothing the second time", async () => {
    const ports = await corrected();
    const before = await ports.store.contentsOf(KEY);
    await correctEntry(ports, id, released);
    expect(await ports.store.contentsOf(KEY)).toEqual(before);
  });

  test("are refused for an entry that is gone", async () => {
    await expect(correctEntry(await corrected(), "mied:9:99-cv-9/num:1", released)).rejects.toThrow(
      /not stored any more/,
    );
  });

  test("list no change of a new reading, and alert nobody", async () => {
    const ports = await corrected();
    expect((await ports.store.contentsOf(KEY)).tagChanges).toEqual([]);
    expect(await ports.store.notices()).toEqual([]);
  });

  test("move along when two records turn out to be one: the later one, with both notes", async () => {
    const ports = world();
    await recordDocket(ports, snapshot([motion]), { watch: true });
    const bySeq = entry({ filed: "2019-03-01", shortText: "Order", pacerSeqNo: "9" });
    const byDoc = entry({ filed: "2019-03-09", docketText: "ORDER granting 4 Motion", pacerDocId: "09705000009" });
    const look = async (row: typeof bySeq, sourceId: string) =>
      (await recordDocket(ports, snapshot([row], { sourceId }), { watch: false })).rows[0]!.entryId!;
    const a = await look(bySeq, "cmecf-rss");
    const b = await look(byDoc, "courtlistener");
    expect(a).not.toBe(b);
    await correctEntry(ports, a, { ...released, effects: ["removal-stayed"], note: "first" });
    await correctEntry(ports, b, { ...released, note: "second" });
    await recordDocket(ports, snapshot([motion, { ...order, pacerDocId: "09705000009" }]), { watch: false });
    const { corrections, tags } = await ports.store.contentsOf(KEY);
    expect(corrections).toHaveLength(1);
    expect(corrections[0]).toMatchObject({ entryId: a, effects: ["release-ordered"] });
    expect(corrections[0]!.note).toContain("first");
    expect(corrections[0]!.note).toContain("second");
    expect(tags.find(({ entryId }) => entryId === a)!.tags.effects.map(({ effect }) => effect)).toEqual([
      "release-ordered",
    ]);
  });

  test("go into a backup, and come back with it over what was tagged without them", async () => {
    const file = await makeBackup((await corrected()).store, defaultSettings, instant("2019-04-01T12:00:00.000Z"));
    emptyProfile();
    const ports = world();
    await recordDocket(ports, snapshot([motion, order]), { watch: true });
    expect(await effectsOf(ports)).toEqual([]);
    await restoreBackup(ports, file);
    expect(await effectsOf(ports)).toEqual(["release-ordered"]);
    expect((await viewOf(ports)).correction!.note).toBe("heard it from the bench");
    expect((await restoreBackup(ports, file)).updated).toBe(0);
  });

  test("in a backup that somebody else wrote are read as what they should be or left out", async () => {
    const file = await makeBackup((await corrected()).store, defaultSettings, instant("2019-04-01T12:00:00.000Z"));
    emptyProfile();
    const ports = world();
    const report = await restoreBackup(ports, file.replace('"release-ordered"\n', '"<img src=x>"\n'));
    expect(report.warnings.join()).toMatch(/1 of the corrections in the file are damaged/);
    expect(await effectsOf(ports)).toEqual([]);
  });

  test("keep an imported entry that an undo would take away, and stay with one that it puts back", async () => {
    const ports = world();
    await recordDocket(ports, snapshot([motion]), { watch: true });
    const savedAt = instant("2019-03-01T11:00:00.000Z");
    await applyImport(ports, "import-1", [
      { lookId: "look 1", fileName: "a.html", savedAt, snapshot: snapshot([motion, order]) },
    ]);
    await correctEntry(ports, id, released);
    const report = await undoImport(ports, "import-1");
    expect(report.kept).toMatchObject([{ entryId: id, because: "you set a tag of it by hand" }]);
    expect(await effectsOf(ports)).toEqual(["release-ordered"]);
  });

  test("are alerted by what they say; words that the court changes afterwards are always told", async () => {
    const ports = world();
    await recordDocket(ports, snapshot([motion]), { watch: true });
    await ports.settings.save({ ...defaultSettings, notifyNewEntries: "affecting" });
    const late = { ...order, filed: undefined, dateFiled: isoDate("2019-03-02") };
    await recordDocket(ports, snapshot([motion, late]), { watch: false });
    await correctEntry(ports, id, { ...released, effects: [] });
    await notifyEntries(ports);
    expect(ports.shown).toEqual([]);
    await recordDocket(
      ports,
      snapshot([motion, { ...late, docketText: `${order.docketText} (Modified on 3/4/2019)` }]),
      {
        watch: false,
      },
    );
    await notifyEntries(ports);
    expect(ports.shown.map(({ title }) => title).join()).toContain("edited by the court");
  });
});

describe("a digest", () => {
  async function written(exportNotes: boolean): Promise<string> {
    const ports = await corrected();
    await noteEntry(ports, id, "call Ann");
    const [matter] = await readMatters(ports.store);
    const digest = buildDigest({
      matterName: matter!.name,
      dockets: matter!.health.map(({ docket }) => docket),
      entries: matter!.entries,
      deadlines: [],
      snapshots: [],
      from: isoDate("2019-02-25"),
      to: isoDate("2019-03-03"),
      asOf: instant("2019-03-04T12:00:00.000Z"),
      settings: { ...defaultSettings, exportNotes },
    });
    return exporters.map((exporter) => exporter.write(digest)).join("\n");
  }

  test("says that a tag was set by hand, and why only where notes are exported", async () => {
    const without = await written(false);
    expect(without).toContain("set by hand");
    expect(without).toContain('"basis": "attorney"');
    expect(without).not.toContain("heard it from the bench");
    expect(without).not.toContain("rule by-hand");
    emptyProfile();
    const withNotes = await written(true);
    expect(withNotes).toContain("heard it from the bench");
    expect(withNotes).toContain("call Ann");
  });
});

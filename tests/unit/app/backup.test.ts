import { beforeEach, describe, expect, test } from "vitest";
import { makeBackup } from "@/lib/app/backup.ts";
import { addDeadline, confirmDeadline } from "@/lib/app/manage-deadlines.ts";
import { watchDocket } from "@/lib/app/manage-dockets.ts";
import { markEntries, noteEntry } from "@/lib/app/mark-entries.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { restoreBackup } from "@/lib/app/restore-backup.ts";
import { instant, isoDate } from "@/lib/calendar/date.ts";
import { defaultSettings } from "@/lib/settings/settings.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";

beforeEach(emptyProfile);

const docketKey = "mied:2:19-cv-10101";
const savedAt = instant("2019-04-01T12:00:00.000Z");
const order = entry({
  documentNumber: "9",
  filed: "2019-02-27",
  docketText: "ORDER setting hearing. Response due by 3/20/2019.",
  pacerSeqNo: "9",
});
const notice = entry({
  documentNumber: "10",
  filed: "2019-03-02",
  docketText: "NOTICE of appearance by Jane Roe",
  pacerSeqNo: "10",
});
const orderId = `${docketKey}/seq:9`;

/** A profile in use: an edited entry, marks, a note, deadlines, other settings. */
async function usedProfile() {
  const ports = world();
  await recordDocket(ports, snapshot([order]), { watch: true });
  const edited = { ...order, docketText: `${order.docketText} (Modified on 3/1/2019 (AB))` };
  const { rows } = await recordDocket(ports, snapshot([edited, notice]), { watch: false });
  await markEntries(ports, [rows[1]!.entryId!], "done");
  await noteEntry(ports, orderId, "call the clerk");
  await confirmDeadline(ports, rows[0]!.deadlines[0]!.id, {});
  await addDeadline(ports, {
    docketKey,
    entryId: orderId,
    what: "file the brief",
    date: isoDate("2019-04-01"),
    time: "14:00",
  });
  await ports.settings.save({ ...defaultSettings, reminderTime: "08:00" });
  return ports;
}
const fileOf = async (ports: ReturnType<typeof world>) => makeBackup(ports.store, await ports.settings.read(), savedAt);
const contentsOf = (ports: ReturnType<typeof world>) => ports.store.contentsOf(docketKey);

describe("decisions about deadlines", () => {
  /** A new profile that has already opened the docket, later than the backup was made. */
  async function openedAnew(rows: Parameters<typeof snapshot>[0], sourceId = "cmecf-district") {
    emptyProfile();
    const ports = world();
    ports.clock.set("2019-05-01T12:00:00.000Z");
    await recordDocket(ports, snapshot(rows, { sourceId }), { watch: true });
    return ports;
  }
  const responses = async (ports: ReturnType<typeof world>) =>
    (await contentsOf(ports)).deadlines.filter(({ what }) => /response/i.test(what));

  test("win against what the docket only offered since, and restoring again changes nothing", async () => {
    const used = world();
    const { rows } = await recordDocket(used, snapshot([order]), { watch: true });
    await confirmDeadline(used, rows[0]!.deadlines[0]!.id, { date: isoDate("2019-03-18"), what: "our response" });
    const file = await fileOf(used);
    const anew = await openedAnew([order]);
    await restoreBackup(anew, file);
    const restored = await responses(anew);
    expect(restored).toMatchObject([{ review: "confirmed", date: "2019-03-18", what: "our response" }]);
    await restoreBackup(anew, file);
    expect(await responses(anew)).toEqual(restored);
  });

  test("find their deadline also where the entry is known under another key", async () => {
    const used = world();
    const { rows } = await recordDocket(used, snapshot([order]), { watch: true });
    await confirmDeadline(used, rows[0]!.deadlines[0]!.id, {});
    const file = await fileOf(used);
    const anew = await openedAnew([{ ...order, pacerSeqNo: null }], "courtlistener");
    await restoreBackup(anew, file);
    expect(await responses(anew)).toMatchObject([{ review: "confirmed", date: "2019-03-20" }]);
  });

  test("of two the later one stays, whatever the docket did since", async () => {
    const used = world();
    const { rows } = await recordDocket(used, snapshot([order]), { watch: true });
    await confirmDeadline(used, rows[0]!.deadlines[0]!.id, {});
    const file = await fileOf(used);
    used.clock.set("2019-05-01T12:00:00.000Z");
    await confirmDeadline(used, rows[0]!.deadlines[0]!.id, { what: "the later word" });
    await restoreBackup(used, file);
    expect(await responses(used)).toEqual([]);
    expect((await contentsOf(used)).deadlines).toContainEqual(expect.objectContaining({ what: "the later word" }));
  });
});

describe("a backup", () => {
  test("restored into an empty profile gives everything back, tags included", async () => {
    const used = await usedProfile();
    const [file, before] = [await fileOf(used), await contentsOf(used)];
    emptyProfile();
    const empty = world();
    const report = await restoreBackup(empty, file);
    expect(report).toMatchObject({ updated: 0, kept: 0, warnings: [] });
    expect(report.added).toBeGreaterThan(4);
    expect(await contentsOf(empty)).toEqual(before);
    expect(await empty.settings.read()).toMatchObject({ reminderTime: "08:00" });
    expect(await fileOf(empty)).toBe(file);
  });

  test("restored where it came from changes nothing, however often", async () => {
    const used = await usedProfile();
    const file = await fileOf(used);
    for (let time = 0; time < 2; time++) {
      expect(await restoreBackup(used, file)).toMatchObject({ added: 0, updated: 0, warnings: [] });
      expect(await fileOf(used)).toBe(file);
    }
  });

  test("is the same file for the same content", async () => {
    const used = await usedProfile();
    expect(await fileOf(used)).toBe(await fileOf(used));
  });
});

describe("restoring an older backup into a profile that went on", () => {
  test("keeps the newer of two states and both of two notes, and does so once", async () => {
    const used = await usedProfile();
    const file = await fileOf(used);
    await noteEntry(used, orderId, "hearing moved");
    await markEntries(used, [orderId], "done");
    const later = entry({ documentNumber: "11", filed: "2019-03-05", docketText: "RESPONSE by Doe", pacerSeqNo: "11" });
    await recordDocket(used, snapshot([later]), { watch: false });
    const report = await restoreBackup(used, file);
    expect(report).toMatchObject({ added: 0, updated: 1 });
    const { marks, entries } = await contentsOf(used);
    const mark = marks.find(({ entryId }) => entryId === orderId)!;
    expect(mark.state).toBe("done");
    expect(mark.note).toBe("hearing moved\n\n[Another note on this entry:]\ncall the clerk");
    expect(entries).toHaveLength(3);
    expect(await restoreBackup(used, file)).toMatchObject({ added: 0, updated: 0 });
  });

  test("keeps the user's settings where they differ, and says so", async () => {
    const used = await usedProfile();
    const file = await fileOf(used);
    await used.settings.save({ ...defaultSettings, reminderTime: "07:00" });
    const { warnings } = await restoreBackup(used, file);
    expect(warnings).toEqual([expect.stringContaining("Yours were kept")]);
    expect(await used.settings.read()).toMatchObject({ reminderTime: "07:00" });
  });
});

test("a docket that is no longer watched stays so, and the report says what to press", async () => {
  const used = await usedProfile();
  const file = await fileOf(used);
  await watchDocket(used, docketKey, false);
  const { warnings } = await restoreBackup(used, file);
  expect(warnings).toEqual([
    "E.D. Mich. 2:19-cv-10101 is not watched here, though it was in the file: press Watch again under Dockets.",
  ]);
  expect((await used.store.dockets()).map(({ watched }) => watched)).toEqual([false]);
});

test("two installations that saw different things are brought together", async () => {
  const used = await usedProfile();
  const file = await fileOf(used);
  emptyProfile();
  const colleague = world();
  // The colleague saw the copy only, before the court edited the order, and one entry more.
  const copy = [
    { ...order, pacerSeqNo: null },
    entry({ documentNumber: "12", filed: "2019-03-09", docketText: "MOTION for bond" }),
  ];
  await recordDocket(colleague, { ...snapshot(copy), sourceId: "courtlistener" }, { watch: true });
  await noteEntry(colleague, `${docketKey}/num:9`, "ours");
  await restoreBackup(colleague, file);
  const { entries, marks, deadlines } = await contentsOf(colleague);
  expect(entries.map(({ documentNumber }) => documentNumber).toSorted()).toEqual(["10", "12", "9"]);
  const joined = entries.find(({ documentNumber }) => documentNumber === "9")!;
  expect(joined.id).toBe(`${docketKey}/num:9`);
  expect(joined.docketText).toContain("Modified on 3/1/2019");
  expect(joined.keys).toContain("seq:9");
  expect(joined.witnesses.map(({ sourceId }) => sourceId).toSorted()).toEqual(["cmecf-district", "courtlistener"]);
  expect(marks.find(({ entryId }) => entryId === joined.id)!.note).toContain("ours");
  expect(marks.find(({ entryId }) => entryId === joined.id)!.note).toContain("call the clerk");
  expect(deadlines.find(({ what }) => what === "file the brief")).toMatchObject({
    entryId: joined.id,
    review: "confirmed",
  });
  expect(await restoreBackup(colleague, file)).toMatchObject({ added: 0, updated: 0 });
});

describe("a file that cannot be used is refused in a sentence, and nothing is changed", () => {
  test.each([
    ["no JSON", "PK\u0003\u0004", "no Docketwatch backup"],
    ["other JSON", `{"format":"something else","version":1}`, "no Docketwatch backup"],
    ["a list", "[]", "no Docketwatch backup"],
    ["a newer version's", `{"format":"docketwatch-backup","version":99,"settings":{},"tables":{}}`, "newer version"],
  ])("%s", async (_what, file, sentence) => {
    const used = await usedProfile();
    const before = await fileOf(used);
    await expect(restoreBackup(used, file)).rejects.toThrow(sentence);
    expect(await fileOf(used)).toBe(before);
  });

  test("damaged rows are left out and counted; the rest is restored", async () => {
    const file = JSON.parse(await fileOf(await usedProfile())) as { tables: { entries: unknown[] } };
    file.tables.entries[1] = { id: 7 };
    emptyProfile();
    const empty = world();
    const report = await restoreBackup(empty, JSON.stringify(file));
    expect(report.warnings).toEqual([expect.stringMatching(/^1 of the entries in the file are damaged/)]);
    expect((await contentsOf(empty)).entries).toHaveLength(1);
  });

  test("a docket whose identity contradicts the stored one is left out", async () => {
    const file = await fileOf(await usedProfile());
    emptyProfile();
    const other = world();
    await recordDocket(other, snapshot([notice], { docket: { pacerCaseId: "777" } }), { watch: true });
    const report = await restoreBackup(other, file);
    expect(report.warnings[0]).toMatch(/left out.*not mixed/);
    expect((await contentsOf(other)).entries).toHaveLength(1);
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import { addDeadline, confirmDeadline, snoozeDeadline } from "@/lib/app/manage-deadlines.ts";
import { nameTrigger } from "@/lib/app/name-trigger.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { sendDueReminders } from "@/lib/app/send-due-reminders.ts";
import { isoDate } from "@/lib/calendar/date.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";

beforeEach(emptyProfile);

const docketKey = "mied:2:19-cv-10101";
const row = (documentNumber: string, filed: string, docketText: string) =>
  entry({ documentNumber, filed, entered: filed, docketText, pacerSeqNo: documentNumber });
const order = row(
  "9",
  "2019-02-27",
  "ORDER: Petitioner's traverse shall be filed no later than 14 days after the answer is filed. Signed by District Judge Ives.",
);
const answer = row("12", "2019-03-06", "ANSWER to Petition by All Respondents.");
const notice = row("13", "2019-03-08", "NOTICE of Supplemental Authority by All Respondents.");

type World = ReturnType<typeof world>;
const see = (ports: World, rows: readonly (typeof order)[]) => recordDocket(ports, snapshot(rows), { watch: true });
const deadlinesOf = async ({ store }: World) => (await store.contentsOf(docketKey)).deadlines;
const waiting = async (ports: World) => (await deadlinesOf(ports)).find(({ relative }) => relative !== null)!;
const entryIdOf = async ({ store }: World, number: string) =>
  (await store.contentsOf(docketKey)).entries.find(({ documentNumber }) => documentNumber === number)!.id;

describe("a waiting deadline in the ledger", () => {
  test("gets its day for review when its trigger is seen, and only then can be confirmed", async () => {
    const ports = world();
    await see(ports, [order]);
    const before = await waiting(ports);
    expect(before).toMatchObject({ date: null, review: "offered" });
    await expect(confirmDeadline(ports, before.id, {})).rejects.toThrow("no date yet");
    await see(ports, [order, answer]);
    const armed = await waiting(ports);
    expect(armed).toMatchObject({ id: before.id, date: "2019-03-20", review: "offered", trigger: { named: false } });
    expect(armed.warnings[0]).toContain("check that ECF 12");
    expect(armed.history.at(-1)?.act).toBe("its trigger came: 2019-03-20");
    expect(armed.sequence).toBeGreaterThan(before.sequence);
    await confirmDeadline(ports, armed.id, {});
    expect(await waiting(ports)).toMatchObject({ review: "confirmed", date: "2019-03-20" });
  });

  test("waits again when its trigger was struck; a confirmed one keeps its day and is warned about", async () => {
    const striking = row("14", "2019-03-11", "ORDER striking 12 Answer. Signed by District Judge Ives.");
    for (const isConfirmed of [false, true]) {
      await emptyProfile();
      const ports = world();
      await see(ports, [order, answer]);
      if (isConfirmed) await confirmDeadline(ports, (await waiting(ports)).id, {});
      await see(ports, [order, answer, striking]);
      const after = await waiting(ports);
      expect(after.date).toBe(isConfirmed ? "2019-03-20" : null);
      expect(after.warnings.join("\n")).toContain("ECF 12 of 2019-03-06 was stricken by ECF 14");
      if (isConfirmed) expect(after.warnings.at(-1)).toMatch(/^the docket now says no date .*: yours was kept$/);
      else expect(after.history.at(-1)?.act).toBe("waits again (it was 2019-03-20)");
    }
  });

  test("waits again when the court edits the entry that was taken for its trigger", async () => {
    const ports = world();
    await see(ports, [order, answer]);
    await see(ports, [
      order,
      { ...answer, docketText: "EXHIBIT re 1 Petition by All Respondents. Modified on 3/7/2019 (AB)" },
    ]);
    const after = await waiting(ports);
    expect(after).toMatchObject({ date: null, review: "offered" });
    expect(after.warnings[0]).toContain("gone or reads otherwise now (it gave 2019-03-20)");
    await see(ports, [
      order,
      { ...answer, docketText: "EXHIBIT re 1 Petition by All Respondents. Modified on 3/7/2019 (AB)" },
      notice,
    ]);
    expect((await waiting(ports)).warnings.filter((warning) => warning.startsWith("waits: "))).toHaveLength(1);
  });
});

describe("naming the trigger", () => {
  test("counts from it now and at every reading after, says who did it, and can be taken back", async () => {
    const ports = world();
    await ports.settings.save({ ...(await ports.settings.read()), userName: "Ada" });
    await see(ports, [order, answer, notice]);
    const { id } = await waiting(ports);
    const named = { docketKey, deadlineId: id, entryId: await entryIdOf(ports, "13") };
    await nameTrigger(ports, named);
    await nameTrigger(ports, named);
    const armed = await waiting(ports);
    expect(armed).toMatchObject({
      date: "2019-03-22",
      review: "offered",
      trigger: { entryId: named.entryId, named: true },
    });
    expect(armed.history.filter(({ act }) => act === "trigger named: ECF 13")).toMatchObject([{ by: "Ada" }]);
    await see(ports, [order, answer, notice, row("15", "2019-03-12", "NOTICE of Appearance by Ivo Lund.")]);
    expect(await waiting(ports)).toMatchObject({ date: "2019-03-22" });
    await nameTrigger(ports, { ...named, entryId: null });
    expect(await waiting(ports)).toMatchObject({ date: "2019-03-20", trigger: { named: false } });
  });

  test("is refused where it cannot count", async () => {
    const ports = world();
    await see(ports, [order, answer]);
    const { id } = await waiting(ports);
    await expect(nameTrigger(ports, { docketKey, deadlineId: id, entryId: "nothing" })).rejects.toThrow("not stored");
    await expect(nameTrigger(ports, { docketKey, deadlineId: "dl-0", entryId: null })).rejects.toThrow("not stored");
    await confirmDeadline(ports, id, {});
    const entryId = await entryIdOf(ports, "12");
    await expect(nameTrigger(ports, { docketKey, deadlineId: id, entryId })).rejects.toThrow("waits for review");
  });
});

describe("a snooze until the next entry", () => {
  const remind = async (ports: World) => {
    ports.shown.length = 0;
    await sendDueReminders(ports);
    return ports.shown.map(({ title }) => title);
  };
  async function snoozed() {
    const ports = world();
    await see(ports, [order]);
    const added = { docketKey, entryId: null, what: "file the brief", date: isoDate("2019-03-29"), time: null };
    const id = await addDeadline(ports, added);
    ports.clock.set("2019-03-22T13:00:00.000Z");
    expect(await remind(ports)).toEqual(["In 7 days: file the brief"]);
    await snoozeDeadline(ports, id, "next entry");
    return { ports, id };
  }

  test("holds the ladder until one comes, then reminds at once, and the ladder goes on", async () => {
    const { ports, id } = await snoozed();
    ports.clock.set("2019-03-26T14:00:00.000Z");
    expect(await remind(ports)).toEqual([]);
    // Seen again without anything new: nothing ends.
    await see(ports, [order]);
    expect(await remind(ports)).toEqual([]);
    await see(ports, [order, answer]);
    const woken = (await deadlinesOf(ports)).find((each) => each.id === id)!;
    expect(woken.snoozedForEntry).toBeUndefined();
    expect(woken.history.at(-1)?.act).toBe("snooze ended: ECF 12 came");
    expect(await remind(ports)).toEqual(["In 3 days: file the brief"]);
    expect(await remind(ports)).toEqual([]);
    ports.clock.set("2019-03-28T13:00:00.000Z");
    expect(await remind(ports)).toEqual(["Tomorrow: file the brief"]);
  });

  test("ends on the eve at the latest", async () => {
    const { ports } = await snoozed();
    ports.clock.set("2019-03-28T13:00:00.000Z");
    expect(await remind(ports)).toEqual([]);
    expect(ports.alarmAt()).toBe("2019-03-29T00:00:00.000Z");
    ports.clock.set("2019-03-29T00:00:00.000Z");
    expect(await remind(ports)).toEqual(["Tomorrow: file the brief"]);
  });

  test("can be taken back, or changed to a day", async () => {
    const { ports, id } = await snoozed();
    await snoozeDeadline(ports, id, null);
    const freed = (await deadlinesOf(ports)).find((each) => each.id === id)!;
    expect([freed.snoozedUntil, freed.snoozedForEntry]).toEqual([null, undefined]);
    ports.clock.set("2019-03-29T12:00:00.000Z");
    await expect(snoozeDeadline(ports, id, "next entry")).rejects.toThrow("before its day");
  });
});

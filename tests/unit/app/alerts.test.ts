import { beforeEach, describe, expect, test } from "vitest";
import { effectsLine } from "@/lib/app/alerts.ts";
import { unreadOfNotification } from "@/lib/app/alert-words.ts";
import { markEntries } from "@/lib/app/mark-entries.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { targetOfNotification } from "@/lib/app/send-due-reminders.ts";
import { snoozeEntries } from "@/lib/app/snooze-entries.ts";
import { tellWhatIsDue } from "@/lib/app/tell-what-is-due.ts";
import { instant } from "@/lib/calendar/date.ts";
import type { DocketEntry } from "@/lib/docket/docket.ts";
import { FOR_EVER } from "@/lib/watch/docket-watch.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile } from "../storage/memory.ts";
import { AlertWorld, tagsWith } from "./alert-world.ts";
import { world } from "./world.ts";

const KEY = "mied:2:19-cv-10101";
/** Noon in Detroit. */
const NOON = "2019-03-04T17:00:00.000Z";
const NIGHT = "2019-03-05T05:00:00.000Z";
const titles = (machine: AlertWorld) => machine.shown.map(({ notification }) => notification.title);
async function told(machine: AlertWorld): Promise<string[]> {
  const before = machine.shown.length;
  await tellWhatIsDue(machine.ports());
  return titles(machine).slice(before);
}

describe("a docket that is", () => {
  test("muted tells nothing, then or later, and says nothing of what came meanwhile", async () => {
    const machine = new AlertWorld(NOON);
    machine.watch(KEY, { mutedUntil: instant("2019-03-04T18:00:00.000Z") });
    machine.appears("1", tagsWith(["release-ordered"]));
    expect(await told(machine)).toEqual([]);
    machine.now += 2 * 3_600_000;
    expect(await told(machine)).toEqual([]);
    machine.appears("2", tagsWith([]));
    expect(await told(machine)).toEqual(["ECF 2 · Notice · Roe v. Doe (E.D. Mich.)"]);
  });

  test("snoozed tells one summary at its end, which names what was ordered", async () => {
    const machine = new AlertWorld(NOON);
    const until = instant("2019-03-04T20:00:00.000Z");
    machine.watch(KEY, { snoozedUntil: until });
    machine.appears("1", tagsWith([]));
    machine.appears("2", tagsWith(["release-ordered"]));
    expect(await told(machine)).toEqual([]);
    expect(machine.alarmAt).toBe(until);
    machine.goToAlarm();
    expect(await told(machine)).toEqual(["2 new or edited entries while it was snoozed · Roe v. Doe (E.D. Mich.)"]);
    expect(machine.shown[0]!.notification.message).toContain("ECF 2: release ordered");
  });

  test("snoozed for ever sets no alarm", async () => {
    const machine = new AlertWorld(NOON);
    machine.watch(KEY, { snoozedUntil: FOR_EVER });
    machine.appears("1", tagsWith([]));
    expect(await told(machine)).toEqual([]);
    expect(machine.alarmAt).toBeNull();
    expect(machine.state.notices).toHaveLength(1);
  });

  test("watched with its own wish is told by that, not by the settings", async () => {
    const machine = new AlertWorld(NOON, ["2:19-cv-10101", "2:19-cv-10102"]);
    machine.settings = { ...machine.settings, notifyNewEntries: "none" };
    machine.watch(KEY, { notify: "affecting" });
    machine.appears("1", tagsWith([]));
    machine.appears("2", tagsWith("unclear"));
    machine.appears("3", tagsWith(["release-ordered"]), "mied:2:19-cv-10102");
    expect(await told(machine)).toEqual(["ECF 2 · Order · effect unclear · Roe v. Doe (E.D. Mich.)"]);
  });
});

describe("the quiet hours", () => {
  const asleep = (break_: boolean) => {
    const machine = new AlertWorld(NIGHT);
    machine.settings = {
      ...machine.settings,
      quietHours: { from: "22:00", until: "07:00" },
      urgentEntriesBreakQuiet: break_,
    };
    return machine;
  };

  test.each([
    "removal-stay-ended",
    "removal-permitted",
    "release-stayed",
    "transfer-permitted",
    "detention-ordered",
  ] as const)("are broken by %s, unless the user sleeps on", async (effect) => {
    for (const mayBreak of [true, false]) {
      const machine = asleep(mayBreak);
      machine.appears("1", tagsWith([effect]));
      machine.appears("2", tagsWith(["class-certified"]));
      expect(await told(machine)).toHaveLength(mayBreak ? 1 : 0);
      machine.goToAlarm();
      expect(await told(machine)).toHaveLength(1);
    }
  });

  test("are not broken twice by one that is edited and means the same", async () => {
    const machine = asleep(true);
    const id = machine.appears("1", tagsWith(["release-ordered"]));
    expect(await told(machine)).toHaveLength(1);
    machine.now += 60_000;
    machine.changes(id, "edited entry", tagsWith(["release-ordered"]));
    expect(await told(machine)).toEqual([]);
    machine.goToAlarm();
    expect(await told(machine)).toEqual([
      "ECF 1 · edited by the court · Order · release ordered · Roe v. Doe (E.D. Mich.)",
    ]);
  });

  test("drop what the user has read by their end", async () => {
    const machine = asleep(true);
    machine.reads(machine.appears("1", tagsWith([])));
    machine.appears("2", tagsWith([]));
    expect(await told(machine)).toEqual([]);
    machine.goToAlarm();
    expect(await told(machine)).toEqual(["ECF 2 · Notice · Roe v. Doe (E.D. Mich.)"]);
  });
});

describe("a completion", () => {
  test("that changes what was told is told in its place; one that does not is not told", async () => {
    const machine = new AlertWorld(NOON);
    const id = machine.appears("1", tagsWith("unclear"));
    await told(machine);
    machine.changes(id, "completed entry", tagsWith("unclear"));
    expect(await told(machine)).toEqual([]);
    machine.changes(id, "completed entry", tagsWith(["removal-stayed"]));
    expect(await told(machine)).toEqual(["ECF 1 · now known: removal stayed · Roe v. Doe (E.D. Mich.)"]);
    expect(machine.shown[1]!.notification.id).toBe(machine.shown[0]!.notification.id);
    machine.changes(id, "completed entry", tagsWith(["removal-stayed"]));
    expect(await told(machine)).toEqual([]);
  });

  test("that takes a doubt away says so, even where only what affects is told", async () => {
    const machine = new AlertWorld(NOON);
    machine.settings = { ...machine.settings, notifyNewEntries: "affecting" };
    const id = machine.appears("1", tagsWith("unclear"));
    await told(machine);
    machine.changes(id, "completed entry", tagsWith([]));
    expect(await told(machine)).toEqual([
      "ECF 1 · now known: nothing for detention or removal · Roe v. Doe (E.D. Mich.)",
    ]);
  });

  test("of what was not to be told is told where it turns out to affect", async () => {
    const machine = new AlertWorld(NOON);
    machine.settings = { ...machine.settings, notifyNewEntries: "affecting" };
    const id = machine.appears("1", tagsWith([]));
    expect(await told(machine)).toEqual([]);
    machine.changes(id, "completed entry", tagsWith(["release-denied"]));
    expect(await told(machine)).toEqual(["ECF 1 · now known: release denied · Roe v. Doe (E.D. Mich.)"]);
  });

  test("of which no telling is on record is compared with what was read before", async () => {
    const machine = new AlertWorld(NOON);
    const id = machine.appears("1", tagsWith("unclear"));
    await told(machine);
    machine.told.clear();
    machine.changes(id, "completed entry", tagsWith(["removal-stayed"]), effectsLine(tagsWith("unclear")));
    expect(await told(machine)).toEqual(["ECF 1 · now known: removal stayed · Roe v. Doe (E.D. Mich.)"]);
    machine.told.clear();
    machine.changes(id, "completed entry", tagsWith(["removal-stayed"]), effectsLine(tagsWith(["removal-stayed"])));
    expect(await told(machine)).toEqual([]);
  });

  test("of what the user set by hand is no news", async () => {
    const machine = new AlertWorld(NOON);
    const id = machine.appears("1", tagsWith("unclear"));
    await told(machine);
    const evidence = { ruleId: "by-hand", span: { start: 0, end: 0 }, quote: "", via: null };
    const byHand = { ...tagsWith(["release-ordered"]), evidence: [evidence] };
    machine.changes(id, "completed entry", byHand, effectsLine(byHand));
    expect(await told(machine)).toEqual([]);
    machine.changes(id, "completed entry", byHand, effectsLine(tagsWith("unclear")));
    expect(await told(machine)).toHaveLength(1);
  });

  test("that comes before the name was told is told once, as new", async () => {
    const machine = new AlertWorld(NOON);
    const id = machine.appears("1", tagsWith("unclear"));
    machine.changes(id, "completed entry", tagsWith(["release-ordered"]));
    expect(await told(machine)).toEqual(["ECF 1 · Order · release ordered · Roe v. Doe (E.D. Mich.)"]);
    expect(await told(machine)).toEqual([]);
  });
});

test("many dockets at once are told in one, and a click leads to what is unread", async () => {
  const numbers = Array.from({ length: 12 }, (_none, at) => `2:19-cv-${10101 + at}`);
  const machine = new AlertWorld(NOON, numbers);
  for (const number of numbers) machine.appears("1", tagsWith([]), `mied:${number}`);
  expect(await told(machine)).toEqual(["12 new or edited entries · 12 dockets"]);
  expect(unreadOfNotification(machine.shown[0]!.notification.id)).toEqual({ unreadOf: null });
  for (const number of ["2", "3", "4", "5"]) machine.appears(number, tagsWith([]));
  await told(machine);
  const { notification } = machine.shown.at(-1)!;
  expect(await targetOfNotification(machine.ports().store, notification.id)).toEqual({
    place: { unreadOf: KEY },
    deadlineId: null,
  });
});

test("a system that shows nothing is tried again in a minute, and the user can read why", async () => {
  const machine = new AlertWorld(NOON);
  machine.appears("1", tagsWith([]));
  const lines: string[] = [];
  const ports = machine.ports();
  const deaf = {
    ...ports,
    store: {
      ...ports.store,
      update: ((scope, decide) =>
        ports.store.update(scope, (state) => {
          const decision = decide(state);
          lines.push(...(decision.writes.journal ?? []).map(({ text }) => text));
          return decision;
        })) as typeof ports.store.update,
    },
    notifier: { show: () => Promise.reject(new Error("notifications are off")) },
  };
  await expect(tellWhatIsDue(deaf)).rejects.toThrow("notifications are off");
  expect(lines).toEqual([expect.stringContaining("notifications are off")]);
  expect(Date.parse(machine.alarmAt!) - machine.now).toBe(60_000);
  expect(await told(machine)).toHaveLength(1);
});

describe("over the stored docket", () => {
  beforeEach(emptyProfile);

  const hamama = {
    courtId: "mied",
    docketNumber: "2:17-cv-11910",
    caseName: "Hamama et al v. Adducci",
    pacerCaseId: "321020",
  };
  const page = (...rows: DocketEntry[]) => snapshot(rows, { docket: hamama });
  const feed = (...rows: DocketEntry[]) => snapshot(rows, { docket: hamama, sourceId: "cmecf-rss" });
  const motion = entry({
    documentNumber: "2",
    filed: "2019-02-20",
    docketText: "MOTION to Stay Removal by John Doe",
    pacerSeqNo: "2",
  });
  const stub = entry({
    documentNumber: "3",
    entered: "2019-03-01",
    shortText: "Order on Motion to Stay",
    pacerSeqNo: "3",
  });
  const full = entry({
    documentNumber: "3",
    filed: "2019-03-01",
    docketText:
      "ORDER granting 2 Motion to Stay Removal. Respondents shall not remove petitioner. (Entered: 03/01/2019)",
    pacerSeqNo: "3",
  });
  const shown = (ports: ReturnType<typeof world>) => ports.shown.map(({ title }) => title);
  const markOf = async (ports: ReturnType<typeof world>, number: string) => {
    const { entries, marks } = await ports.store.contentsOf("mied:2:17-cv-11910");
    const id = entries.find(({ documentNumber }) => documentNumber === number)!.id;
    return { id, ...marks.find(({ entryId }) => entryId === id) };
  };

  test("a feed's name is told with its doubt, its full text as what is known now, once; and it is unread again", async () => {
    const ports = world();
    await recordDocket(ports, page(motion), { watch: true });
    await recordDocket(ports, feed(stub), { watch: true });
    await tellWhatIsDue(ports);
    expect(shown(ports)).toEqual(["ECF 3 · Order · effect unclear · Hamama (E.D. Mich.)"]);
    const { id } = await markOf(ports, "3");
    await markEntries(ports, [id], "done");
    await recordDocket(ports, feed(stub), { watch: true });
    await recordDocket(ports, page(motion, full), { watch: true });
    expect(await markOf(ports, "3")).toMatchObject({ state: "unread", returned: "its full text is known now" });
    await tellWhatIsDue(ports);
    expect(shown(ports).slice(1)).toEqual(["ECF 3 · now known: removal stayed · Hamama (E.D. Mich.)"]);
    await recordDocket(ports, page(motion, full), { watch: true });
    await recordDocket(ports, feed(stub), { watch: true });
    await tellWhatIsDue(ports);
    expect(ports.shown).toHaveLength(2);
    expect(await ports.store.notices()).toEqual([]);
  });

  test("an order told as unclear is told again when what it refers to is seen", async () => {
    const ports = world();
    const bare = { ...full, docketText: "ORDER granting 2 Motion. (Entered: 03/01/2019)" };
    const first = entry({
      documentNumber: "1",
      filed: "2019-02-01",
      docketText: "PETITION for writ of habeas corpus",
      pacerSeqNo: "1",
    });
    await recordDocket(ports, page(first), { watch: true });
    await recordDocket(ports, page(first, bare), { watch: true });
    await tellWhatIsDue(ports);
    expect(shown(ports)).toEqual(["ECF 3 · Order · effect unclear · Hamama (E.D. Mich.)"]);
    await recordDocket(ports, page(first, motion, bare), { watch: true });
    await tellWhatIsDue(ports);
    expect(shown(ports).slice(1)).toEqual(["ECF 3 · now known: removal stayed · Hamama (E.D. Mich.)"]);
  });

  test("a motion that was done comes back when it is ruled on, not when it is only heard", async () => {
    const ports = world();
    await recordDocket(ports, page(motion), { watch: true });
    const { id } = await markOf(ports, "2");
    await markEntries(ports, [id], "done");
    const heard = entry({
      documentNumber: "5",
      filed: "2019-03-01",
      docketText: "NOTICE of Hearing on 2 MOTION to Stay Removal set for 3/9/2019",
      pacerSeqNo: "5",
    });
    await recordDocket(ports, page(motion, heard), { watch: true });
    expect(await markOf(ports, "2")).toMatchObject({ state: "done" });
    await recordDocket(ports, page(motion, heard, full), { watch: true });
    expect(await markOf(ports, "2")).toMatchObject({ state: "unread", returned: "it was ruled on by ECF 3" });
    await markEntries(ports, [id], "done");
    await recordDocket(ports, page(motion, heard, full), { watch: true });
    expect(await markOf(ports, "2")).toMatchObject({ state: "done", returned: null });
  });

  test("a snoozed entry is unread again at its time, after the next entry, and not before", async () => {
    const ports = world();
    await recordDocket(ports, page(motion), { watch: true });
    const { id } = await markOf(ports, "2");
    await snoozeEntries(ports, [id], instant("2019-03-04T14:00:00.000Z"));
    await tellWhatIsDue(ports);
    expect(ports.alarmAt()).toBe("2019-03-04T14:00:00.000Z");
    expect(await markOf(ports, "2")).toMatchObject({ state: "seen", snoozedUntil: "2019-03-04T14:00:00.000Z" });
    ports.clock.set("2019-03-04T14:00:01.000Z");
    await tellWhatIsDue(ports);
    expect(await markOf(ports, "2")).toMatchObject({
      state: "unread",
      snoozedUntil: null,
      returned: "its snooze is over",
    });
    expect(ports.alarmAt()).toBeNull();
    await snoozeEntries(ports, [id], "next entry");
    await recordDocket(ports, page(motion), { watch: true });
    expect(await markOf(ports, "2")).toMatchObject({ state: "seen" });
    await recordDocket(ports, page(motion, { ...full, filed: "2019-03-05" } as DocketEntry), { watch: true });
    expect(await markOf(ports, "2")).toMatchObject({ state: "unread", returned: "another entry came" });
    expect((await ports.store.notices()).map(({ kind }) => kind)).toEqual(["new entry"]);
  });

  test("a snooze ends when the entry is marked, and its alarm with it", async () => {
    const ports = world();
    await recordDocket(ports, page(motion), { watch: true });
    const { id } = await markOf(ports, "2");
    await snoozeEntries(ports, [id], instant("2019-03-04T14:00:00.000Z"));
    await markEntries(ports, [id], "done");
    ports.clock.set("2019-03-04T15:00:00.000Z");
    await tellWhatIsDue(ports);
    expect(await markOf(ports, "2")).toMatchObject({ state: "done", snoozedUntil: null });
    expect(await ports.store.notices()).toEqual([]);
    await snoozeEntries(ports, [id], "next entry");
    await snoozeEntries(ports, [id], null);
    expect(await markOf(ports, "2")).toMatchObject({ state: "unread", snoozedUntil: null });
    expect(await ports.store.notices()).toEqual([]);
  });
});

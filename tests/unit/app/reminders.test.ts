import { beforeEach, describe, expect, test } from "vitest";
import {
  addDeadline,
  confirmDeadline,
  confirmDeadlines,
  dismissDeadline,
  closeDeadline,
  snoozeDeadline,
} from "@/lib/app/manage-deadlines.ts";
import { offerDeadline } from "@/lib/app/offer-deadline.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { sendDueReminders, targetOfNotification } from "@/lib/app/send-due-reminders.ts";
import { instant, isoDate } from "@/lib/calendar/date.ts";
import { defaultSettings } from "@/lib/settings/settings.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";

beforeEach(emptyProfile);

const docketKey = "mied:2:19-cv-10101";

async function watched() {
  const ports = world();
  const text = "ORDER setting hearing. Response due by 3/20/2019. (Entered: 02/27/2019)";
  const order = entry({
    documentNumber: "9",
    filed: "2019-02-27",
    entered: "2019-02-27",
    docketText: text,
    pacerSeqNo: "9",
  });
  const answer = await recordDocket(ports, snapshot([order]), { watch: true });
  return { ports, answer, entryId: answer.rows[0]!.entryId! };
}
const deadlinesOf = async (ports: ReturnType<typeof world>) => (await ports.store.contentsOf(docketKey)).deadlines;

describe("deadlines", () => {
  test("are offered from the text and remind only once confirmed", async () => {
    const { ports, answer } = await watched();
    const [offered] = answer.rows[0]!.deadlines.filter(({ date }) => date === "2019-03-20");
    expect(offered).toMatchObject({ review: "offered" });
    expect(answer.summary.nextDeadline).toMatchObject({ date: "2019-03-20", confirmed: false });
    await sendDueReminders(ports);
    expect(ports.alarmAt()).toBeNull();
    await confirmDeadline(ports, offered!.id, {});
    await sendDueReminders(ports);
    // 7 days before, at 09:00 in Detroit (which is on daylight time by then).
    expect(ports.alarmAt()).toBe("2019-03-13T13:00:00.000Z");
    expect(ports.shown).toEqual([]);
  });

  test("keep a history, and their sequence rises with every change and only then", async () => {
    const { ports, answer } = await watched();
    const { id } = answer.rows[0]!.deadlines[0]!;
    await confirmDeadline(ports, id, { date: isoDate("2019-03-21") });
    await confirmDeadline(ports, id, { date: isoDate("2019-03-21") });
    await closeDeadline(ports, id, "done");
    await closeDeadline(ports, id, "done");
    await closeDeadline(ports, id, null);
    await dismissDeadline(ports, id, "vacated");
    await dismissDeadline(ports, id, "vacated");
    const deadline = (await deadlinesOf(ports)).find((row) => row.id === id)!;
    expect(deadline.history.map(({ act }) => act)).toEqual([
      "offered",
      expect.stringMatching(/^confirmed, date 2019-03-20 → 2019-03-21/),
      "done",
      "not done after all",
      "dismissed: vacated",
    ]);
    expect(deadline).toMatchObject({ sequence: 4, review: "dismissed", dismissedBecause: "vacated", doneAt: null });
  });

  test("what the user decided stays when the docket is read again", async () => {
    const { ports, answer } = await watched();
    const { id } = answer.rows[0]!.deadlines[0]!;
    await confirmDeadline(ports, id, { date: isoDate("2019-03-18"), what: "our response" });
    const text = "ORDER setting hearing. Response due by 3/20/2019. (Entered: 02/27/2019) Modified on 2/28/2019 (AB)";
    await recordDocket(
      ports,
      snapshot([entry({ documentNumber: "9", filed: "2019-02-27", docketText: text, pacerSeqNo: "9" })]),
      { watch: false },
    );
    expect((await deadlinesOf(ports)).find((row) => row.id === id)).toMatchObject({
      date: "2019-03-18",
      what: "our response",
      review: "confirmed",
    });
  });

  test("by hand: added once however often the message comes", async () => {
    const { ports, entryId } = await watched();
    const added = { docketKey, entryId, what: "file the brief", date: isoDate("2019-04-01"), time: null };
    const ids = [await addDeadline(ports, added), await addDeadline(ports, added)];
    expect(new Set(ids).size).toBe(1);
    expect((await deadlinesOf(ports)).filter(({ what }) => what === "file the brief")).toMatchObject([
      { review: "confirmed", sequence: 0 },
    ]);
    await expect(addDeadline(ports, { ...added, docketKey: "mied:gone" })).rejects.toThrow("not stored any more");
  });

  test("by a rule that the user picks, with its arithmetic", async () => {
    const { ports, entryId } = await watched();
    const id = await offerDeadline(ports, { entryId, ruleId: "frcp-59-e", service: "electronic" });
    expect(await offerDeadline(ports, { entryId, ruleId: "frcp-59-e", service: "electronic" })).toBe(id);
    const deadline = (await deadlinesOf(ports)).find((row) => row.id === id)!;
    // 28 days after 27 February 2019.
    expect(deadline).toMatchObject({ date: "2019-03-27", review: "offered", entryId });
    expect(deadline.steps.length).toBeGreaterThan(1);
    await expect(offerDeadline(ports, { entryId, ruleId: "none", service: "mail" })).rejects.toThrow(
      "no deadline rule",
    );
  });
});

test("closed as missed or waived, with a word, it reminds no more; opened again it does", async () => {
  const { ports, answer } = await watched();
  const { id } = answer.rows[0]!.deadlines[0]!;
  await confirmDeadline(ports, id, {});
  await closeDeadline(ports, id, "waived", "stipulation of March 1");
  await closeDeadline(ports, id, "missed");
  const deadline = (await deadlinesOf(ports)).find((row) => row.id === id)!;
  expect(deadline).toMatchObject({ closedAs: "missed", doneAt: expect.any(String) });
  expect(deadline.history.slice(-2).map(({ act }) => act)).toEqual(["waived: stipulation of March 1", "missed"]);
  await sendDueReminders(ports);
  expect(ports.alarmAt()).toBeNull();
  await closeDeadline(ports, id, null);
  await sendDueReminders(ports);
  expect(ports.alarmAt()).not.toBeNull();
});

test("the ledger says who did what, where the user has given a name", async () => {
  const { ports, answer } = await watched();
  const { id } = answer.rows[0]!.deadlines[0]!;
  await ports.settings.save({ ...defaultSettings, userName: "T. Lindqvist" });
  await confirmDeadline(ports, id, {});
  expect((await deadlinesOf(ports)).find((row) => row.id === id)!.history.at(-1)).toMatchObject({
    act: "confirmed",
    by: "T. Lindqvist",
  });
});

test("several are confirmed at once; one without a date is left and named", async () => {
  const { ports, answer } = await watched();
  const ids = answer.rows.flatMap(({ deadlines }) => deadlines.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(0);
  expect(await confirmDeadlines(ports, [...ids, `${docketKey}/gone`])).toBe(ids.length);
  expect((await deadlinesOf(ports)).every(({ review }) => review === "confirmed")).toBe(true);
});

describe("reminders", () => {
  const remind = async (ports: ReturnType<typeof world>) => {
    await sendDueReminders(ports);
    return ports.shown.splice(0).map(({ title, message }) => `${title} | ${message}`);
  };

  test("come once each, on the court's clock", async () => {
    const { ports, entryId } = await watched();
    await addDeadline(ports, { docketKey, entryId, what: "file the brief", date: isoDate("2019-03-20"), time: null });
    ports.clock.set("2019-03-13T12:59:00.000Z");
    expect(await remind(ports)).toEqual([]);
    ports.clock.set("2019-03-13T13:00:00.000Z");
    expect(await remind(ports)).toEqual([
      "In 7 days: file the brief | Due Wed, Mar 20, 2019. E.D. Mich. 2:19-cv-10101.",
    ]);
    expect(await remind(ports)).toEqual([]);
    expect(ports.alarmAt()).toBe("2019-03-17T13:00:00.000Z");
    ports.clock.set("2019-03-19T13:00:00.000Z");
    expect((await remind(ports))[0]).toMatch(/^Tomorrow: file the brief/);
    // Nothing more to tell; when its day is over the badge must say that it is overdue.
    expect(ports.alarmAt()).toBe("2019-03-21T04:00:00.000Z");
  });

  test("after a sleep come at the next start, once, and say that they are late", async () => {
    const { ports, entryId } = await watched();
    await addDeadline(ports, { docketKey, entryId, what: "file the brief", date: isoDate("2019-03-20"), time: null });
    ports.clock.set("2019-03-18T20:00:00.000Z");
    const restarted = { ...world(), clock: ports.clock, settings: ports.settings };
    const told = await remind(restarted);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^file the brief \| Due Wed, Mar 20, 2019\..* This reminder is 31 hours late\.$/);
    expect(await remind(restarted)).toEqual([]);
  });

  test("a snooze holds it, the next step comes all the same, and the snooze itself reminds", async () => {
    const { ports, entryId } = await watched();
    const added = { docketKey, entryId, what: "file the brief", date: isoDate("2019-03-20"), time: null };
    const id = await addDeadline(ports, added);
    ports.clock.set("2019-03-13T13:00:00.000Z");
    await remind(ports);
    await snoozeDeadline(ports, id, instant("2019-03-15T14:00:00.000Z"));
    ports.clock.set("2019-03-14T13:00:00.000Z");
    expect(await remind(ports)).toEqual([]);
    expect(ports.alarmAt()).toBe("2019-03-15T14:00:00.000Z");
    ports.clock.set("2019-03-15T14:00:00.000Z");
    expect(await remind(ports)).toEqual([
      "In 5 days: file the brief | Due Wed, Mar 20, 2019. E.D. Mich. 2:19-cv-10101.",
    ]);
    expect(ports.alarmAt()).toBe("2019-03-17T13:00:00.000Z");
    await expect(snoozeDeadline(ports, id, instant("2019-03-21T14:00:00.000Z"))).rejects.toThrow("before its day");
  });

  test("more than three that can wait come together; what is due tomorrow comes alone", async () => {
    const { ports, entryId } = await watched();
    for (const what of ["one", "two", "three", "four"]) {
      await addDeadline(ports, { docketKey, entryId, what, date: isoDate("2019-03-20"), time: null });
    }
    await addDeadline(ports, { docketKey, entryId, what: "urgent", date: isoDate("2019-03-14"), time: null });
    ports.clock.set("2019-03-13T13:00:00.000Z");
    const shown = await remind(ports);
    expect(shown).toHaveLength(2);
    expect(shown[0]).toMatch(/^Tomorrow: urgent/);
    expect(shown[1]).toMatch(/^4 deadlines ahead \| Wed, Mar 20, 2019: /);
    expect(await remind(ports)).toEqual([]);
  });

  test("quiet hours hold them to their end; what comes within a day of it breaks them", async () => {
    const { ports, entryId } = await watched();
    await ports.settings.save({
      ...defaultSettings,
      reminderTime: "22:30",
      quietHours: { from: "22:00", until: "07:00" },
    });
    await addDeadline(ports, { docketKey, entryId, what: "far", date: isoDate("2019-03-20"), time: null });
    await addDeadline(ports, { docketKey, entryId, what: "near", date: isoDate("2019-03-14"), time: null });
    ports.clock.set("2019-03-14T02:30:00.000Z");
    expect((await remind(ports)).join()).toMatch(/^Tomorrow: near[^,]*, Mar 14/);
    expect(ports.alarmAt()).toBe("2019-03-14T11:00:00.000Z");
    ports.clock.set("2019-03-14T11:00:00.000Z");
    expect((await remind(ports)).join()).toMatch(/^In 7 days: far/);
  });

  test("a monthly test comes on the first of the month after it was switched on, once", async () => {
    const { ports } = await watched();
    await ports.settings.save({ ...defaultSettings, monthlyTestSince: "2019-03-01T12:00:00.000Z" });
    expect(await remind(ports)).toEqual([]);
    expect(ports.alarmAt()).toBe("2019-03-01T14:00:00.000Z");
    ports.clock.set("2019-03-01T14:00:00.000Z");
    expect(await remind(ports)).toEqual([
      "Docketwatch: monthly test reminder | Reminders reach you. 0 confirmed deadlines are open.",
    ]);
    expect(await remind(ports)).toEqual([]);
    expect(ports.alarmAt()).toBe("2019-04-01T13:00:00.000Z");
  });

  test("a docket that is quiet for years is still watched, and says so every month; a pause says that instead", async () => {
    const { ports } = await watched();
    await ports.settings.save({ ...defaultSettings, watchingSince: "2019-03-01T12:00:00.000Z" });
    ports.clock.set("2019-04-01T13:00:00.000Z");
    const [said = ""] = await remind(ports);
    expect(said).toMatch(/^Still watching 1 docket \| E\.D\. Mich\. .*: last entry /);
    expect(await remind(ports)).toEqual([]);
    expect((await targetOfNotification(ports.store, "watching|2019-04")).place).toBe("start");
    await ports.settings.save({
      ...defaultSettings,
      watchingSince: "2019-03-01T12:00:00.000Z",
      pausedUntil: "9999-12-31T00:00:00.000Z",
    });
    ports.clock.set("2020-01-01T14:30:00.000Z");
    expect((await remind(ports)).join()).toMatch(/^Watching is paused: 1 docket not checked/);
  });

  test("a death between showing and recording repeats it and loses none; a click finds the entry", async () => {
    const { ports, entryId } = await watched();
    await addDeadline(ports, { docketKey, entryId, what: "file the brief", date: isoDate("2019-03-20"), time: null });
    ports.clock.set("2019-03-13T13:00:00.000Z");
    const ids: string[] = [];
    const dying = {
      ...ports,
      notifier: {
        show: (notification: { id: string }) => {
          ids.push(notification.id);
          return Promise.reject(new Error("the worker died"));
        },
      },
    };
    await expect(sendDueReminders(dying)).rejects.toThrow("died");
    await sendDueReminders(ports);
    expect(ports.shown.map(({ id }) => id)).toEqual(ids);
    expect(ports.shown[0]!.message).toContain("You may have seen this reminder already.");
    const target = (id: string) => targetOfNotification(ports.store, id);
    expect(await target(ids[0]!)).toEqual({ place: { entryId }, deadlineId: ids[0]!.split("|")[0] });
    expect((await target(`new ${entryId}`)).place).toEqual({ entryId });
    expect((await target(`edited ${entryId} 2019-03-13T13:00:00.000Z`)).place).toEqual({ entryId });
    expect((await target(`group ${ids[0]}`)).place).toBe("deadlines");
    expect((await target("nothing known")).place).toBe("start");
  });
});

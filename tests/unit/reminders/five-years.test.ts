import { describe, expect, test } from "vitest";
import type { DocketReader, Notice, Notification } from "@/lib/app/ports.ts";
import { isStanding } from "@/lib/app/page-answer.ts";
import { sendDueReminders, type ReminderPorts } from "@/lib/app/send-due-reminders.ts";
import { addDays, instant, instantFromMs, isoDate, msOfInstant } from "@/lib/calendar/date.ts";
import { instantOf } from "@/lib/calendar/zone.ts";
import { deadlineClassOf } from "@/lib/deadlines/deadline-class.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import { quietUntil } from "@/lib/reminders/quiet-hours.ts";
import { timeZoneOf } from "@/lib/docket/merge-header.ts";
import type { DocketRecord } from "@/lib/docket/records.ts";
import { defaultSettings, type Settings } from "@/lib/settings/settings.ts";
import { chanceOf } from "@/scripts/bench/fuzz/random.ts";

/*
 * Five years of an attorney's machine: 500 deadlines in four courts, sleeps of up to a fortnight, browser restarts,
 * updates that drop the alarm, deaths of the worker at every wait, changes of the clock and journeys. The reminders
 * themselves, the store's rows and the alarm are the real ones; only the world is played.
 */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = msOfInstant(instant("2024-01-02T15:00:00.000Z"));
const END = START + 5 * 365 * DAY;
const COUNT = 500;
const COURTS = ["mied", "ca6", "cand", "hid"] as const;
const WORDS = ["notice of appeal", "response to the motion", "joint status report", "expert reports", "reply brief"];
const ZONES = ["America/Detroit", "America/Los_Angeles", "Asia/Baghdad", "Pacific/Kiritimati"];

class Death extends Error {}

interface Told {
  readonly ids: readonly string[];
  readonly wall: string;
  /** The true time, and what the clock was off by then. */
  readonly time: number;
  readonly offset: number;
  readonly zone: string;
}

class World {
  /** True time; the machine's clock shows it with `offset`. */
  time = START;
  offset = 0;
  zone = ZONES[0]!;
  alarmAt: string | null = null;
  asleepUntil = 0;
  settings: Settings;
  readonly deadlines = new Map<string, Deadline>();
  readonly notices = new Map<string, Notice>();
  readonly told: Told[] = [];
  /** True times at which the machine was put to sleep, woken, moved, set to another hour, or lost its alarm. */
  readonly disturbances: number[] = [];
  /** Reminders that were shown when the worker died before it could write that down. */
  readonly unrecorded = new Set<string>();
  readonly random: () => number;
  deathRate = 0;
  readonly #heard = new Set<string>();
  /** Written down as about to be shown. */
  #announced: readonly string[] = [];
  /** Shown, and not yet written down as shown. */
  #shown: readonly string[] = [];
  #isDeaf = false;
  #hasSetAlarm = false;

  constructor(seed: number, settings: Settings) {
    const { below } = chanceOf(seed);
    this.random = () => below(1_000_000) / 1_000_000;
    this.settings = settings;
  }

  wall = () => instantFromMs(this.time + this.offset);

  /** The world as the worker sees it; the worker may die before and after everything that it waits for. */
  ports(): ReminderPorts {
    const mortal = async <T>(work: () => T): Promise<T> => {
      if (this.random() < this.deathRate) throw new Death();
      const value = work();
      if (this.random() < this.deathRate) throw new Death();
      return value;
    };
    const dockets = COURTS.map((courtId) => ({ key: courtId, header: { courtId } }) as unknown as DocketRecord);
    const reader: Pick<DocketReader, "dockets" | "tallies" | "notices" | "openDeadlines"> = {
      dockets: () => mortal(() => dockets),
      tallies: () => mortal(() => []),
      notices: () => mortal(() => [...this.notices.values()]),
      // As the store does: what the user confirmed and what still stands.
      openDeadlines: () =>
        mortal(() => [...this.deadlines.values()].filter((each) => each.review === "confirmed" && isStanding(each))),
    };
    return {
      store: {
        ...reader,
        update: (
          _scope: unknown,
          decide: (state: never) => { writes: { notices?: readonly Notice[] }; value: never },
        ) =>
          mortal(() => {
            const { writes, value } = decide({} as never);
            const notices = writes.notices ?? [];
            for (const notice of notices) this.notices.set(notice.id, notice);
            if (notices.every(({ sentAt }) => sentAt === null)) this.#announced = notices.map(({ id }) => id);
            else this.#shown = [];
            return value;
          }),
      } as unknown as ReminderPorts["store"],
      notifier: { show: (notification) => mortal(() => this.#show(notification)) },
      alarm: {
        set: (at) =>
          mortal(() => {
            this.alarmAt = at;
            this.#hasSetAlarm = true;
          }),
      },
      settings: { read: () => mortal(() => this.settings) },
      clock: { now: this.wall },
      localZone: () => this.zone,
    };
  }

  #show({ id: shownId, message }: Notification): void {
    for (const id of this.#announced) {
      if (!this.#heard.has(id)) continue;
      expect(this.unrecorded, `${id} came twice`).toContain(id);
      if (id === shownId) expect(message).toMatch(/seen this reminder already/);
    }
    for (const id of this.#announced) this.#heard.add(id);
    this.told.push({ ids: this.#announced, wall: this.wall(), time: this.time, offset: this.offset, zone: this.zone });
    this.#shown = this.#announced;
  }

  /** One waking of the worker, as often as a death makes it necessary. True if it ended in peace. */
  async wake(): Promise<boolean> {
    this.#shown = [];
    if (this.#isDeaf) this.disturbances.push(this.time);
    this.#isDeaf = false;
    this.#hasSetAlarm = false;
    try {
      await sendDueReminders(this.ports());
      return true;
    } catch (error) {
      if (!(error instanceof Death)) throw error;
      for (const id of this.#shown) this.unrecorded.add(id);
      // Ended before its first wait was over: it is woken by whatever alarm there was, or by somebody at the desk.
      this.#isDeaf = !this.#hasSetAlarm;
      return false;
    }
  }

  async wakeForCertain(): Promise<void> {
    const rate = this.deathRate;
    this.deathRate = 0;
    expect(await this.wake()).toBe(true);
    this.deathRate = rate;
  }
}

function newDeadline(world: World, index: number): Deadline {
  const at = world.wall();
  const docketKey = COURTS[Math.floor(world.random() * COURTS.length)]!;
  const isHearing = world.random() < 0.25;
  return {
    id: `${docketKey}/${index}`,
    docketKey,
    entryId: null,
    what: WORDS[Math.floor(world.random() * WORDS.length)]!,
    kind: isHearing ? "hearing" : "deadline",
    date: addDays(isoDate(at.slice(0, 10)), 2 + Math.floor(world.random() * 80)),
    time: isHearing ? "09:30" : null,
    status: "set",
    ruleId: null,
    authority: null,
    relative: null,
    place: null,
    alternatives: [],
    steps: [],
    warnings: [],
    quote: null,
    span: null,
    review: "confirmed",
    dismissedBecause: null,
    doneAt: null,
    supersededBy: null,
    sequence: 0,
    createdAt: at,
    updatedAt: at,
    history: [{ at, act: "entered by hand" }],
  };
}

const ladderOf = (deadline: Deadline, settings: Settings) =>
  ({ ...settings.reminderLadders, other: settings.reminderDays })[deadlineClassOf(deadline)];

/** A person at the machine: new deadlines, moved ones, put-off reminders; what has passed is closed when all was told. */
async function atTheDesk(world: World, expected: Set<string>, count: { made: number }): Promise<void> {
  await world.wakeForCertain();
  const now = world.wall();
  // Nobody sits there in their own quiet hours.
  if (quietUntil(world.settings.quietHours, now, world.zone) !== null) return;
  for (const deadline of world.deadlines.values()) {
    const day = deadline.date!;
    if (deadline.doneAt === null && addDays(day, 3) < now.slice(0, 10)) {
      for (const days of ladderOf(deadline, world.settings)) expected.add(stepId(deadline, days));
      world.deadlines.set(deadline.id, { ...deadline, doneAt: now });
    } else if (
      deadline.doneAt === null &&
      addDays(day, -4) > now.slice(0, 10) &&
      (deadline.snoozedUntil ?? "") < now &&
      world.random() < 0.05
    ) {
      const until = instantFromMs(msOfInstant(now) + (1 + Math.floor(world.random() * 48)) * HOUR);
      world.deadlines.set(deadline.id, { ...deadline, snoozedUntil: until });
      expected.add(`${deadline.id}|${day}|snoozed ${until}`);
    }
  }
  const wanted = Math.ceil((COUNT * (world.time - START)) / (END - START - 120 * DAY));
  while (count.made < Math.min(COUNT, wanted)) {
    const made = newDeadline(world, count.made++);
    world.deadlines.set(made.id, made);
  }
  await world.wake();
}

const stepId = (deadline: Deadline, days: number) =>
  `${deadline.id}|${deadline.date}${deadline.time === null ? "" : `T${deadline.time}`}|${days}`;

async function live(world: World): Promise<ReadonlySet<string>> {
  const expected = new Set<string>();
  const count = { made: 0 };
  let desk = world.time;
  while (world.time < END) {
    // The next thing that happens: the alarm, or somebody at the desk, neither of them in a sleep.
    const alarm = world.alarmAt === null ? Infinity : msOfInstant(instant(world.alarmAt)) - world.offset;
    const next = Math.min(alarm, desk, END);
    world.time = Math.max(world.time + 1, next, world.asleepUntil);
    if (world.time >= desk) {
      chance(world);
      await atTheDesk(world, expected, count);
      desk = world.time + (2 + world.random() * 30) * HOUR;
    } else {
      world.alarmAt = instantFromMs(msOfInstant(world.wall()) + 60_000);
      await world.wake();
    }
  }
  world.time = END + 60 * DAY;
  while (quietUntil(world.settings.quietHours, world.wall(), world.zone) !== null) world.time += HOUR;
  await atTheDesk(world, expected, count);
  expect(count.made).toBe(COUNT);
  return expected;
}

/** What befalls a machine. */
function chance(world: World): void {
  const dice = world.random();
  if (dice < 0.2) world.disturbances.push(world.time);
  if (dice < 0.08) {
    world.asleepUntil = world.time + world.random() * 14 * DAY;
    world.disturbances.push(world.asleepUntil);
  } else if (dice < 0.11) world.alarmAt = null;
  else if (dice < 0.13) world.offset = Math.round((world.random() - 0.5) * 6 * HOUR);
  else if (dice < 0.16) world.offset = 0;
  else if (dice < 0.2) world.zone = ZONES[Math.floor(world.random() * ZONES.length)]!;
}

/**
 * Where nothing disturbed the machine, a reminder comes at its moment; where the worker keeps dying, after as many minutes
 * as it took to live on. How many were held to that.
 */
function onTime(world: World): number {
  let held = 0;
  for (const { ids, time, offset, zone } of world.told) {
    const [deadlineId = "", on = "", step = ""] = ids[0]!.split("|");
    const deadline = world.deadlines.get(deadlineId)!;
    if (step.startsWith("snoozed") || deadline.snoozedUntil) continue;
    const court = timeZoneOf(deadline.docketKey);
    const dueAt = instantOf(addDays(isoDate(on.slice(0, 10)), -Number(step)), world.settings.reminderTime, court);
    const shouldCome = msOfInstant(quietUntil(world.settings.quietHours, dueAt, zone) ?? dueAt) - offset;
    const isFresh = dueAt > deadline.createdAt;
    const isDisturbed = world.disturbances.some((at) => at > msOfInstant(dueAt) - offset - 7 * HOUR && at <= time);
    if (!isFresh || isDisturbed) continue;
    expect(time - shouldCome, `${ids[0]} was late`).toBeLessThan(world.deathRate === 0 ? 60_000 : 2 * HOUR);
    held++;
  }
  return held;
}

const quiet = { ...defaultSettings, quietHours: { from: "21:30", until: "07:15" } };

describe("five years, 500 deadlines", () => {
  test.each([
    [1, defaultSettings, 0],
    [2, defaultSettings, 0.03],
    [3, defaultSettings, 0.12],
    [4, quiet, 0.03],
    [5, { ...quiet, urgentBreaksQuiet: false, reminderTime: "23:10" }, 0.12],
  ])(
    "seed %i: every reminder is delivered, none early, none lost, none doubled without a crash",
    async (seed, settings, deathRate) => {
      const world = new World(seed, settings);
      world.deathRate = deathRate;
      const expected = await live(world);
      const heard = new Set(world.told.flatMap(({ ids }) => ids));
      expect([...expected].filter((id) => !heard.has(id))).toEqual([]);
      expect(expected.size).toBeGreaterThan(COUNT * 3);
      for (const { ids, wall } of world.told) {
        for (const id of ids) {
          const [deadlineId = "", on = "", step = ""] = id.split("|");
          const zone = timeZoneOf(deadlineId.split("/")[0]!);
          const dueAt = step.startsWith("snoozed")
            ? step.slice("snoozed ".length)
            : instantOf(addDays(isoDate(on.slice(0, 10)), -Number(step)), settings.reminderTime, zone);
          expect(wall >= dueAt, `${id} came early: ${wall} before ${dueAt}`).toBe(true);
        }
      }
      expect(onTime(world)).toBeGreaterThan(100);
      if (deathRate > 0) expect(world.unrecorded.size).toBeGreaterThan(0);
      else expect(new Set(heard).size).toBe(world.told.flatMap(({ ids }) => ids).length);
    },
  );
});

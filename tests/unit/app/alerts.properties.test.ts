import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectsLine } from "@/lib/app/alerts.ts";
import { tellWhatIsDue } from "@/lib/app/tell-what-is-due.ts";
import { instant, instantFromMs } from "@/lib/calendar/date.ts";
import { quietUntil } from "@/lib/reminders/quiet-hours.ts";
import { AlertWorld, countOf, Death, tagsWith } from "./alert-world.ts";

const QUIET = { from: "22:00", until: "07:00" };
const START = "2019-03-04T12:00:00.000Z";
const KEYS = ["mied:2:19-cv-10101", "mied:2:19-cv-10102"];
const world = () => {
  const made = new AlertWorld(START, ["2:19-cv-10101", "2:19-cv-10102"]);
  made.settings = { ...made.settings, quietHours: QUIET };
  return made;
};

/** Runs the worker until it is done; a worker that dies is started again by the alarm, or by the browser. */
async function run(given: AlertWorld, deaths: number[]): Promise<void> {
  for (;;) {
    given.dieAfter = deaths.shift() ?? Infinity;
    try {
      await tellWhatIsDue(given.ports());
      return;
    } catch (error) {
      if (!(error instanceof Death)) throw error;
      if (given.alarmAt !== null && given.now < Date.parse(given.alarmAt)) given.goToAlarm();
    }
  }
}

/** Lets the alarm ring until nothing is left that it is set for, which must come to an end. */
async function untilCalm(given: AlertWorld, deaths: number[]): Promise<void> {
  for (let rings = 0; given.alarmAt !== null; rings++) {
    if (rings > 100) throw new Error("the alarm is set again and again");
    given.goToAlarm();
    await run(given, deaths);
  }
}

const kind = fc.constantFrom("plain", "urgent", "unclear");
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant("appears" as const), what: kind, docket: fc.nat(1) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant("snoozes" as const),
      hours: fc.integer({ min: 1, max: 30 }),
      docket: fc.nat(1),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ does: fc.constant("waits" as const), minutes: fc.integer({ min: 1, max: 500 }) }),
  },
);
const deaths = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
const tagsOf = (what: string) =>
  tagsWith(what === "urgent" ? ["release-ordered"] : what === "unclear" ? "unclear" : []);

describe("alerts of new entries", () => {
  test("come once each, whatever quiet hours, snoozes and deaths; more often only where one fell between showing and writing down", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), deaths, async (steps, dying) => {
        const machine = world();
        const waiting = [...dying];
        let number = 0;
        let again = 0;
        for (const now of steps) {
          if (now.does === "appears") {
            machine.appears(`${++number}`, tagsOf(now.what), KEYS[now.docket]);
          } else if (now.does === "snoozes") {
            machine.watch(KEYS[now.docket]!, { snoozedUntil: instantFromMs(machine.now + now.hours * 3_600_000) });
          } else {
            machine.now += now.minutes * 60_000;
            if (machine.alarmAt !== null && Date.parse(machine.alarmAt) > machine.now) continue;
          }
          await runCounting();
        }
        while (machine.alarmAt !== null) {
          machine.goToAlarm();
          await runCounting();
        }
        const told = machine.shown.reduce((sum, { notification }) => sum + countOf(notification), 0);
        expect(told).toBeGreaterThanOrEqual(number);
        expect(told).toBeLessThanOrEqual(number + again);
        expect(machine.state.notices).toEqual([]);
        expect(machine.told.size).toBe(number);

        async function runCounting() {
          machine.unrecorded = [];
          for (;;) {
            machine.dieAfter = waiting.shift() ?? Infinity;
            try {
              await tellWhatIsDue(machine.ports());
              return;
            } catch (error) {
              if (!(error instanceof Death)) throw error;
              again += machine.unrecorded.reduce((sum, each) => sum + countOf(each), 0);
              machine.unrecorded = [];
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("break the quiet hours only where they are urgent, never a snooze, and the alarm stands for what is held", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), async (steps) => {
        const machine = world();
        const urgent = new Set<string>();
        let number = 0;
        for (const now of steps) {
          if (now.does === "appears") {
            const id = machine.appears(`${++number}`, tagsOf(now.what), KEYS[now.docket]);
            if (now.what !== "plain") urgent.add(id);
          } else if (now.does === "snoozes") {
            machine.watch(KEYS[now.docket]!, { snoozedUntil: instantFromMs(machine.now + now.hours * 3_600_000) });
          } else machine.now += now.minutes * 60_000;
          const before = machine.shown.length;
          await run(machine, []);
          const quiet = quietUntil(QUIET, machine.clock(), "America/Detroit") !== null;
          for (const { notification } of machine.shown.slice(before)) {
            const settled = [...machine.told.values()].filter(
              ({ notificationId }) => notificationId === notification.id,
            );
            for (const { entryId, docketKey } of settled) {
              if (quiet) expect(urgent.has(entryId)).toBe(true);
              const until = machine.watches.get(docketKey)?.snoozedUntil ?? null;
              expect(until === null || until <= machine.clock()).toBe(true);
            }
          }
          if (machine.state.notices.length > 0) {
            expect(machine.alarmAt).not.toBeNull();
            expect(Date.parse(machine.alarmAt!)).toBeGreaterThan(machine.now);
          }
        }
        await untilCalm(machine, []);
        expect(machine.state.notices).toEqual([]);
        expect(machine.shown.reduce((sum, { notification }) => sum + countOf(notification), 0)).toBe(number);
      }),
      { numRuns: 200 },
    );
  });

  test("leave what was told last as what holds, through edits, completions, deaths and quiet hours", async () => {
    const change = fc.record({
      entry: fc.nat(3),
      does: fc.constantFrom("edited entry" as const, "completed entry" as const),
      what: kind,
      minutes: fc.integer({ min: 0, max: 600 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), deaths, async (changes, dying) => {
        const machine = world();
        const waiting = [...dying];
        const ids = ["1", "2", "3", "4"].map((number) => machine.appears(number, tagsWith("unclear")));
        await run(machine, waiting);
        const current = new Map(ids.map((id) => [id, tagsWith("unclear")]));
        for (const { entry, does, what, minutes } of changes) {
          machine.now += minutes * 60_000 + 1000;
          const id = ids[entry]!;
          current.set(id, tagsOf(what));
          machine.changes(id, does, tagsOf(what));
          await run(machine, waiting);
        }
        await untilCalm(machine, waiting);
        for (const [id, tags] of current) expect(machine.told.get(id)!.effects).toBe(effectsLine(tags));
        expect(machine.state.notices).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test("a death at every single wait of a run loses nothing and repeats at most what it had just shown", async () => {
  for (let wait = 0; wait < 80; wait++) {
    const machine = world();
    machine.appears("1", tagsWith(["removal-stayed"]));
    machine.appears("2", tagsWith([]), KEYS[1]);
    machine.dieAfter = wait;
    await tellWhatIsDue(machine.ports()).catch((error: unknown) => {
      if (!(error instanceof Death)) throw error;
    });
    const died = machine.waits > wait;
    const unrecorded = machine.unrecorded.map(({ id }) => id);
    machine.dieAfter = Infinity;
    await tellWhatIsDue(machine.ports());
    const shown = machine.shown.map(({ notification }) => notification.id);
    expect(new Set(shown)).toEqual(new Set([`new ${KEYS[0]}/num:1`, `new ${KEYS[1]}/num:2`]));
    expect(shown.length).toBeLessThanOrEqual(2 + unrecorded.length);
    expect(machine.state.notices).toEqual([]);
    if (!died) return;
  }
  throw new Error("the run never came to its end");
});

test("an instant of the quiet hours' end is theirs no more", async () => {
  const machine = world();
  machine.now = Date.parse("2019-03-05T05:00:00.000Z");
  machine.appears("1", tagsWith([]));
  machine.appears("2", tagsWith([]));
  await run(machine, []);
  expect(machine.shown).toEqual([]);
  expect(machine.alarmAt).toBe(instant("2019-03-05T12:00:00.000Z"));
  machine.goToAlarm();
  await run(machine, []);
  expect(machine.shown.map(({ notification }) => notification.title)).toEqual([
    "2 new or edited entries in the quiet hours · Roe v. Doe (E.D. Mich.)",
  ]);
});

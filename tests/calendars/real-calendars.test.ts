import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { instant, isoDate } from "@/lib/calendar/date.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import { buildDigest } from "@/lib/digest/build.ts";
import { removalFile } from "@/lib/exporters/calendar/calendar-file.ts";
import { uidOf } from "@/lib/exporters/calendar/event.ts";
import { calendarOf, ics } from "@/lib/exporters/ics.ts";
import { deadline, input, settings } from "../unit/digest/week.ts";

/*
 * The files that Docketwatch writes, imported again and again into calendar programs that had no part in writing them:
 * Evolution's store and khal, both from Debian's packages (scripts/calendars/provide.ts).
 */
const folder = mkdtempSync(join(tmpdir(), "docketwatch-calendars-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = instant("2017-07-01T00:00:00.000Z");
const confirmed = { review: "confirmed", history: [{ at, act: "confirmed" }] } as const;
const brief = deadline("mied:2:17-cv-99110/40/brief", "2017-07-20", "Appellants’ brief", confirmed);
const hearing = deadline("mied:2:17-cv-99110/41/hearing", "2017-07-21", "Motion hearing", {
  ...confirmed,
  kind: "hearing",
  time: "14:00",
});
const briefMoved: Deadline = { ...brief, date: isoDate("2017-08-03"), sequence: 1 };
const hearingCancelled: Deadline = { ...hearing, status: "cancelled", sequence: 1 };

const week = (deadlines: readonly Deadline[], over: Partial<typeof settings> = {}) =>
  buildDigest(input({ deadlines, settings: { ...settings, ...over } }));

/** Where the programs keep what is theirs: nothing of the user's is read or written, nor their settings or session. */
function env(home: string): NodeJS.ProcessEnv {
  const runtime = join(home, "run");
  mkdirSync(runtime, { recursive: true, mode: 0o700 });
  return {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: "",
    XDG_DATA_HOME: "",
    XDG_CACHE_HOME: "",
    XDG_STATE_HOME: "",
    XDG_RUNTIME_DIR: runtime,
    GSETTINGS_BACKEND: "memory",
    DBUS_SESSION_BUS_ADDRESS: "",
  };
}

function saved(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

interface HeldEvent {
  readonly uid: string;
  readonly summary: string;
  readonly sequence: number;
  readonly start: string;
  readonly tzid: string | null;
  readonly cancelled: boolean;
  readonly alarms: number;
}

/** What Evolution holds after each of these files. */
function inEvolution(home: string, files: readonly string[]): HeldEvent[][] {
  mkdirSync(join(folder, home));
  const program = join(import.meta.dirname, "evolution.py");
  const ran = spawnSync("dbus-run-session", ["--", "/usr/bin/python3", program, ...files], {
    env: env(join(folder, home)),
    encoding: "utf8",
    timeout: 60_000,
  });
  if (ran.status !== 0) throw new Error(`Evolution's store failed: ${ran.stderr}`);
  return JSON.parse(ran.stdout.trim().split("\n").at(-1)!) as HeldEvent[][];
}

const of = (events: readonly HeldEvent[], id: string) => events.find(({ uid }) => uid === uidOf(id));

test("Evolution: an update replaces, a withdrawn date is struck, and a removal file takes it out", () => {
  const states = inEvolution("evolution", [
    saved("first.ics", ics.write(week([brief, hearing]))),
    saved("again.ics", ics.write(week([brief, hearing]))),
    saved("moved.ics", ics.write(week([briefMoved, hearing]))),
    saved("cancelled.ics", ics.write(week([briefMoved, hearingCancelled]))),
    saved("removal.ics", removalFile(calendarOf(week([briefMoved, hearingCancelled])))),
  ]);
  const [first, again, moved, cancelled, removed] = states as [
    HeldEvent[],
    HeldEvent[],
    HeldEvent[],
    HeldEvent[],
    HeldEvent[],
  ];
  expect(first.map(({ summary }) => summary.split(" (")[0]).toSorted()).toEqual([
    "Appellants’ brief",
    "Motion hearing",
  ]);
  expect(of(first, brief.id)).toMatchObject({ start: "20170720", sequence: 0, alarms: 4 });
  expect(of(first, hearing.id)).toMatchObject({ start: "20170721T140000" });
  expect(of(first, hearing.id)?.tzid).toContain("America/Detroit");
  expect(again).toEqual(first);
  expect(moved).toHaveLength(2);
  expect(of(moved, brief.id)).toMatchObject({ start: "20170803", sequence: 1 });
  expect(cancelled).toHaveLength(2);
  expect(of(cancelled, hearing.id)).toMatchObject({ cancelled: true, sequence: 1, alarms: 0 });
  expect(removed.map(({ uid }) => uid)).toEqual([uidOf(brief.id)]);
});

test.each(["standard", "outlook", "google"] as const)(
  "Evolution: a neutral file for %s updates the events of a full one",
  (calendarProfile) => {
    const [full, neutral] = inEvolution(`neutral-${calendarProfile}`, [
      saved(`full-${calendarProfile}.ics`, ics.write(week([brief, hearing], { calendarProfile }))),
      saved(
        `neutral-${calendarProfile}.ics`,
        ics.write(week([briefMoved, hearing], { calendarProfile, calendarNeutral: true })),
      ),
    ]) as [HeldEvent[], HeldEvent[]];
    expect(neutral.map(({ uid }) => uid)).toEqual(full.map(({ uid }) => uid));
    expect(neutral.map(({ summary }) => summary).toSorted()).toEqual(["Court deadline", "Court hearing"]);
    expect(of(neutral, brief.id)?.start).toBe("20170803");
  },
);

test("khal: an update replaces, and a withdrawn date is struck", () => {
  const home = join(folder, "khal");
  const calendar = join(home, "calendar");
  mkdirSync(calendar, { recursive: true });
  const config = saved(
    "khal.conf",
    `[calendars]\n[[work]]\npath = ${calendar}\n[locale]\nlocal_timezone = America/Detroit\ndefault_timezone = America/Detroit\n` +
      "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n" +
      "longdatetimeformat = %Y-%m-%d %H:%M\n[default]\ndefault_calendar = work\n",
  );
  const khal = (...args: string[]) => {
    const ran = spawnSync("/usr/bin/khal", ["-c", config, ...args], {
      env: env(home),
      encoding: "utf8",
      timeout: 60_000,
    });
    if (ran.status !== 0) throw new Error(`khal failed: ${ran.stderr}`);
    return ran.stdout;
  };
  const listed = (file: string, text: string) => {
    khal("import", "--batch", saved(file, text));
    return khal(
      "list",
      "2017-07-15",
      "30d",
      "--format",
      "{start-date} {start-time}|{title}|{status}",
      "--day-format",
      "",
    )
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line.includes("|"))
      .map((line) => line.replace(/ \(E\.D\. Mich\.[^|]*/, "").trimEnd());
  };
  expect(listed("k1.ics", ics.write(week([brief, hearing])))).toEqual([
    "2017-07-20 |Appellants’ brief|CONFIRMED",
    "2017-07-21 14:00|Motion hearing|CONFIRMED",
  ]);
  expect(listed("k2.ics", ics.write(week([briefMoved, hearingCancelled])))).toEqual([
    "2017-07-21 14:00|Cancelled: Motion hearing|CANCELLED",
    "2017-08-03 |Appellants’ brief|CONFIRMED",
  ]);
});

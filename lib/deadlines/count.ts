import type { CountDirection, CourtCalendar } from "../calendar/court-calendar.ts";
import type { Instant, IsoDate } from "../calendar/date.ts";
import { addDays, isoDate, msOfInstant, instantFromMs } from "../calendar/date.ts";
import { isWeekend } from "../calendar/holidays/federal.ts";
import type { DoubtKind } from "../calendar/holidays/holiday.ts";
import { instantOf, wallTimeIn } from "../calendar/zone.ts";
import { dayWords, plural } from "./count-words.ts";
import type { CountedDate } from "./deadline.ts";

export type CountUnit = "days" | "hours" | "weeks" | "months" | "business days";

/** A period as a rule or an order gives it. `count: 0` asks only whether the trigger day itself can be a last day. */
export interface Period {
  readonly count: number;
  readonly unit: CountUnit;
  readonly direction: CountDirection;
}

/** The event that starts a period: its day, and its time of day ("HH:MM") where the period is in hours. */
export interface Trigger {
  readonly date: IsoDate;
  readonly time: string | null;
}

export interface CountOptions {
  readonly calendar: CourtCalendar;
  /** Days added after the period under Rule 6(d) or 26(c): 3 for mail, the clerk or other consented means. */
  readonly addedDays?: number;
  /** Days on which the clerk's office is inaccessible: Rule 6(a)(3). */
  readonly inaccessible?: ReadonlySet<IsoDate>;
  /** Rule 6(a) before 2009-12-01: in periods of less than 11 days weekends and holidays were not counted. */
  readonly skipClosedDays?: boolean;
}

/** No court has counted before the first or will soon count after the second. */
const FIRST_DAY = "1789-01-01";
const LAST_DAY = "2199-12-31";
/** Two hundred years. */
const LONGEST_DAYS = 73_050;
const DAYS_IN: Readonly<Record<CountUnit, number>> = {
  days: 1,
  hours: 1 / 24,
  weeks: 7,
  months: 31,
  "business days": 2,
};

/**
 * True if a period from this day ends on a day that calendars know. Pages print days like 12/31/9999, and days that
 * cannot be written as year, month and day would be counted without end.
 */
export function canCount(from: IsoDate, { count, unit }: Period): boolean {
  return from >= FIRST_DAY && from <= LAST_DAY && count * DAYS_IN[unit] <= LONGEST_DAYS;
}

/** One consistent answer to the open questions of law: the kinds of doubtful day that count as holidays. */
type Reading = ReadonlySet<DoubtKind>;

interface OneCount {
  readonly date: string;
  readonly steps: readonly string[];
  /** The doubts that were met on the way, each with its reason. */
  readonly doubts: ReadonlyMap<DoubtKind, string>;
}

/**
 * Counts a period by Fed. R. Civ. P. 6(a)–(d), Fed. R. App. P. 26(a), (c) or Sup. Ct. R. 30.1 (the calendar decides which
 * days are holidays). Where the law is unsettled every reading is counted: the earliest date comes first, because it
 * is safe, and the others stand beside it with the reason.
 * @throws RangeError for a period in hours without a time, for counts that are no whole number ≥ 0, and where `canCount`
 * says no.
 */
export function countDeadline(from: Trigger, period: Period, options: CountOptions): CountedDate {
  if (!Number.isInteger(period.count) || period.count < 0) throw new RangeError(`not a period: ${period.count}`);
  if (period.unit === "hours" && from.time === null) throw new RangeError("a period in hours starts at a time of day");
  if (!canCount(from.date, period)) {
    throw new RangeError(
      `${plural(period.count, period.unit)} from ${from.date} cannot be counted: outside the calendar`,
    );
  }
  const strict = countUnder(new Set(), from, period, options);
  const counts = [strict];
  const seen = new Map(strict.doubts);
  // A reading can lead to days with further doubts, so kinds are added until none is left to ask.
  for (let kinds = 0; kinds < seen.size;) {
    kinds = seen.size;
    for (const reading of readingsOf([...seen.keys()])) {
      const count = countUnder(reading, from, period, options);
      counts.push(count);
      for (const [kind, why] of count.doubts) if (!seen.has(kind)) seen.set(kind, why);
    }
  }
  const byDate = new Map(counts.map((count) => [count.date, count]));
  const [safe = strict, ...later] = [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const whys = [...seen.values()];
  return {
    date: safe.date,
    endsAt: endOf(safe.date, options.calendar.timeZone),
    alternatives: later.map(({ date }) => ({ date, why: whys.join("; ") })),
    steps: [...safe.steps, ...later.map(({ date }) => `unsettled, so perhaps ${date}: ${whys.join("; ")}`)],
  };
}

/** Rule 6(a)(4)(A), FRAP 26(a)(4): a day ends at midnight by the court's clock, wherever the filer is. */
function endOf(date: string, timeZone: string): Instant {
  const [day = "", time] = date.split("T");
  return time === undefined
    ? instantOf(addDays(isoDate(day), 1), "00:00", timeZone)
    : instantOf(isoDate(day), time, timeZone);
}

function countUnder(reading: Reading, from: Trigger, period: Period, options: CountOptions): OneCount {
  const doubts = new Map<DoubtKind, string>();
  const day = new DayTest(reading, options.calendar, doubts);
  return period.unit === "hours"
    ? { ...countHours(from, period, options, day), doubts }
    : { ...countDays(from.date, period, options, day), doubts };
}

/** Whether a day can be a last day, on one reading of the law; remembers each doubt that mattered. */
class DayTest {
  readonly #reading: Reading;
  readonly #calendar: CourtCalendar;
  readonly #doubts: Map<DoubtKind, string>;

  constructor(reading: Reading, calendar: CourtCalendar, doubts: Map<DoubtKind, string>) {
    this.#reading = reading;
    this.#calendar = calendar;
    this.#doubts = doubts;
  }

  /** Why this day is none on which a period can end, or null. */
  closedBecause(date: IsoDate, direction: CountDirection): string | null {
    if (isWeekend(date)) return "a weekend day";
    const holiday = this.#calendar.legalHoliday(date, direction);
    if (!holiday) return null;
    if (holiday.doubt) this.#doubts.set(holiday.doubt.kind, `${date} is ${holiday.name}: ${holiday.doubt.why}`);
    return holiday.doubt && !this.#reading.has(holiday.doubt.kind) ? null : `${holiday.name}, ${holiday.authority}`;
  }
}

function countDays(from: IsoDate, period: Period, options: CountOptions, day: DayTest) {
  const { direction } = period;
  const steps: string[] = [`trigger: ${dayWords(from)} (not counted)`];
  const nominal = lastDayOf(from, options.skipClosedDays ? { ...period, unit: "business days" } : period, day);
  const side = direction === "forward" ? "after" : "before";
  const how = options.skipClosedDays ? ", weekends and holidays not counted (Rule 6(a) before 2009-12-01)" : "";
  if (period.count > 0) steps.push(`${plural(period.count, period.unit)} ${side}${how}: ${dayWords(nominal)}`);
  let last = rolled(nominal, direction, day, steps);
  const added = options.addedDays ?? 0;
  if (added > 0) {
    last = addDays(last, direction === "forward" ? added : -added);
    steps.push(`${plural(added, "days")} added for the kind of service: ${dayWords(last)}`);
    last = rolled(last, direction, day, steps);
  }
  const end = accessible(last, direction, options, day, steps);
  if (direction === "forward" && options.calendar.unknownStates.length > 0) {
    steps.push(
      `holidays that ${options.calendar.unknownStates.join(", ")} declares are not known here: check (Rule 6(a)(6)(C))`,
    );
  }
  return { date: end as string, steps };
}

function lastDayOf(from: IsoDate, { count, unit, direction }: Period, day: DayTest): IsoDate {
  const sign = direction === "forward" ? 1 : -1;
  if (unit === "months") return addMonths(from, sign * count);
  if (unit !== "business days") return addDays(from, sign * count * (unit === "weeks" ? 7 : 1));
  let date = from;
  for (let left = count; left > 0;) {
    date = addDays(date, sign);
    if (day.closedBecause(date, direction) === null) left -= 1;
  }
  return date;
}

/** Rule 6(a)(1)(C), (a)(5): on to the next court day, in the direction in which the period runs. */
function rolled(date: IsoDate, direction: CountDirection, day: DayTest, steps: string[]): IsoDate {
  let last = date;
  for (let why = day.closedBecause(last, direction); why !== null; why = day.closedBecause(last, direction)) {
    const next = addDays(last, direction === "forward" ? 1 : -1);
    steps.push(`${last} is ${why}, so: ${dayWords(next)}`);
    last = next;
  }
  return last;
}

/** Rule 6(a)(3): on to the first accessible court day, always forward, even for a period counted backward. */
function accessible(
  date: IsoDate,
  direction: CountDirection,
  { inaccessible, calendar }: CountOptions,
  day: DayTest,
  steps: string[],
): IsoDate {
  let last = date;
  while (inaccessible?.has(last) || calendar.inaccessible.has(last)) {
    const next = addDays(last, 1);
    steps.push(`the clerk's office is inaccessible on ${last} (Rule 6(a)(3)), so: ${dayWords(next)}`);
    last = next;
    for (let why = day.closedBecause(last, direction); why !== null; why = day.closedBecause(last, direction)) {
      steps.push(`${last} is ${why}, so: ${dayWords(addDays(last, 1))}`);
      last = addDays(last, 1);
    }
  }
  return last;
}

/** Rule 6(a)(2): real elapsed hours, never rounded; a closed last day moves the same time to the next open one. */
function countHours(from: Trigger, period: Period, options: CountOptions, day: DayTest) {
  const { timeZone } = options.calendar;
  const start = instantOf(from.date, from.time ?? "00:00", timeZone);
  const sign = period.direction === "forward" ? 1 : -1;
  const end = wallTimeIn(instantFromMs(msOfInstant(start) + sign * period.count * 3_600_000), timeZone);
  const side = period.direction === "forward" ? "after" : "before";
  const steps = [
    `trigger: ${dayWords(from.date)} ${from.time}, ${timeZone}`,
    `${plural(period.count, "hours")} ${side}, every hour counted: ${dayWords(end.date)} ${end.time}`,
  ];
  const last = rolled(end.date, period.direction, day, steps);
  return { date: `${accessible(last, period.direction, options, day, steps)}T${end.time}`, steps };
}

/** The same day of the month, or that month's last day where it has no such day. */
function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split("-").map(Number);
  const first = Date.UTC(year, month - 1 + months, 1);
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return addDays(isoDate(new Date(first).toISOString().slice(0, 10)), Math.min(dayOfMonth, length) - 1);
}

function readingsOf(kinds: readonly DoubtKind[]): Reading[] {
  let readings: DoubtKind[][] = [[]];
  for (const kind of kinds) readings = readings.flatMap((reading) => [reading, [...reading, kind]]);
  return readings.map((reading) => new Set(reading));
}

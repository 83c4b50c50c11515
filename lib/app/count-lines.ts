import * as v from "valibot";
import type { CourtCalendar, ExtraHolidays } from "../calendar/court-calendar.ts";
import { calendarFor, withHolidays } from "../calendar/court-calendar.ts";
import type { IsoDate } from "../calendar/date.ts";
import { isIsoDate, isoDate } from "../calendar/date.ts";
import { presidentialClosureDoubt } from "../calendar/holidays/closures.ts";
import type { LegalHoliday } from "../calendar/holidays/holiday.ts";
import { isClockTime } from "../calendar/zone.ts";
import { courtById } from "../docket/courts.ts";
import type { CountUnit, Period, Trigger } from "../deadlines/count.ts";
import { countDeadline } from "../deadlines/count.ts";
import { countRule } from "../deadlines/count-rule.ts";
import type { CountedDate } from "../deadlines/deadline.ts";
import { deadlineRules, ruleById, ruleInForce } from "../deadlines/registry.ts";

const dayText = v.pipe(v.string(), v.check(isIsoDate, "is no calendar date"));
/** "2026-11-20" or "2026-11-20T15:00". */
const triggerText = v.pipe(v.string(), v.check(isTriggerText, "is neither DATE nor DATETHH:MM"));

const lineSchema = v.looseObject({
  date: triggerText,
  period: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36_525)),
  unit: v.picklist(["days", "hours", "weeks", "months", "business_days", "business days"]),
  direction: v.optional(v.picklist(["forward", "backward"]), "forward"),
  court: v.optional(v.string()),
  state_holidays: v.optional(v.array(dayText), []),
  presidential: v.optional(v.array(dayText), []),
  inaccessible: v.optional(v.array(dayText), []),
  extra_days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  tags: v.optional(v.array(v.string()), []),
});
const anyObject = v.looseObject({});
type CountLine = v.InferOutput<typeof lineSchema>;

/** A line with its count: the safe date, the other readings, the steps. */
export type CountedLine = Record<string, unknown> & CountedDate;

/**
 * Counts one line of `count --batch`.
 * `state_holidays`: days that the court's state declares holidays. `presidential`: days closed by the President, which
 * are holidays only on one reading, unless `tags` says that the court itself ruled or gave notice ("opinion",
 * "court-notice"). `inaccessible`: the clerk's closed days. `extra_days`: the days of Rule 6(d).
 * @throws Error naming the field, for a line that is not of this shape.
 */
export function countLine(line: unknown): CountedLine {
  const read = v.safeParse(lineSchema, line);
  if (!read.success) throw new Error(firstIssue(read.issues));
  const counted = countDeadline(triggerOf(read.output.date), periodOf(read.output), {
    calendar: calendarOf(read.output),
    addedDays: read.output.extra_days,
    inaccessible: new Set(read.output.inaccessible.map(isoDate)),
  });
  // The line as it came: what the schema filled in is no part of it.
  return { ...v.parse(anyObject, line), ...counted };
}

/** What `count` was asked on the command line. */
export interface CountRequest {
  readonly ruleId: string | null;
  readonly days: number | null;
  readonly hours: number | null;
  readonly backward: boolean;
  /** "2026-11-20" or "2026-11-20T15:00". */
  readonly from: string;
  readonly courtId: string | null;
  readonly service: string | null;
}

/** Counts one period. @throws Error in one plain sentence for a request that cannot be counted. */
export function countRequest(request: CountRequest): CountedDate {
  if (!isTriggerText(request.from)) throw new Error(`--from ${request.from} is neither DATE nor DATETHH:MM`);
  if (request.service !== null && request.service !== "mail" && request.service !== "electronic") {
    throw new Error(`--service ${request.service} is neither mail nor electronic`);
  }
  const trigger = triggerOf(request.from);
  const rule = request.ruleId === null ? null : ruleById(request.ruleId);
  if (rule === undefined) {
    throw new Error(`there is no rule ${request.ruleId}; there are ${deadlineRules.map(({ id }) => id).join(", ")}`);
  }
  if (rule !== null && request.backward)
    throw new Error("a rule says itself which way it counts: leave --backward out");
  if (request.courtId !== null && !courtById(request.courtId)) {
    throw new Error(`--court ${request.courtId} is no federal court's id`);
  }
  const inForce = rule === null ? null : ruleInForce(rule, trigger.date);
  const period: Period = inForce?.period ?? {
    count: request.hours ?? request.days ?? 0,
    unit: request.hours === null ? "days" : "hours",
    direction: request.backward ? "backward" : "forward",
  };
  if (rule === null && request.days === null && request.hours === null) {
    throw new Error("say --rule ID, --days N or --hours N");
  }
  if (!Number.isInteger(period.count) || period.count < 0) throw new Error("the period must be a whole number");
  if (period.unit === "hours" && trigger.time === null) throw new Error("a period in hours needs --from DATETHH:MM");
  const calendar = calendarFor(request.courtId ?? "");
  const service = request.service === "mail" ? "mail" : "electronic";
  const counted =
    rule === null
      ? countDeadline(trigger, period, { calendar, addedDays: service === "mail" ? 3 : 0 })
      : countRule(rule, trigger, { calendar, service });
  const notes = inForce === null ? [] : ruleNotes(inForce, request.service === "mail");
  const { date, endsAt, alternatives, steps } = counted;
  return { date, endsAt, alternatives, steps: [...notes, ...steps] };
}

function ruleNotes(rule: { authority: string; certainty: string; threeDays: boolean }, mail: boolean): string[] {
  const notes = [rule.certainty === "V" ? rule.authority : `${rule.authority} (verify: its text was not read)`];
  if (mail && !rule.threeDays) notes.push("no days are added for mail: this period does not run from being served");
  return notes;
}

function calendarOf(line: CountLine): CourtCalendar {
  const ruledOn = line.tags.includes("opinion") || line.tags.includes("court-notice");
  const stateDays = line.state_holidays.map(isoDate);
  const extra: ExtraHolidays = {
    days: [
      ...stateDays.map((date): LegalHoliday => ({
        date,
        name: "a state holiday",
        authority: "6(a)(6)(C)",
        doubt: null,
      })),
      ...line.presidential.map((text): LegalHoliday => {
        const doubt = ruledOn ? null : { kind: "presidential closure" as const, why: presidentialClosureDoubt };
        return { date: isoDate(text), name: "a presidential closure", authority: "6(a)(6)(B)", doubt };
      }),
    ],
    forwardOnly: new Set(stateDays),
  };
  return withHolidays(calendarFor(line.court ?? ""), extra);
}

function periodOf(line: CountLine) {
  const unit: CountUnit = line.unit === "business_days" ? "business days" : line.unit;
  return { count: line.period, unit, direction: line.direction };
}

function triggerOf(text: string): Trigger {
  return { date: isoDate(text.slice(0, 10)), time: text.length > 10 ? text.slice(11) : null };
}

function isTriggerText(text: string): boolean {
  const date: IsoDate | string = text.slice(0, 10);
  return isIsoDate(date) && (text.length === 10 || (text[10] === "T" && isClockTime(text.slice(11))));
}

function firstIssue(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  return issue ? `${v.getDotPath(issue) ?? "the line"}: ${issue.message}` : "not a period to count";
}

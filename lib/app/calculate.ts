import { calendarFor } from "../calendar/court-calendar.ts";
import { isIsoDate } from "../calendar/date.ts";
import { longDay, plainDates, clockWords } from "../calendar/plain-dates.ts";
import { isClockTime } from "../calendar/zone.ts";
import { countDeadline } from "../deadlines/count.ts";
import type { CountUnit, Period, Trigger } from "../deadlines/count.ts";
import { countRule } from "../deadlines/count-rule.ts";
import type { Service } from "../deadlines/count-rule.ts";
import type { CountedDate, DeadlineRule } from "../deadlines/deadline.ts";
import { mustVerify, ruleById } from "../deadlines/registry.ts";
import { courtById } from "../docket/courts.ts";

export const countUnits: readonly CountUnit[] = ["days", "business days", "weeks", "months", "hours"];

/** What a person asks of the calculator. Texts are as typed. */
export interface CalculatorRequest {
  readonly courtId: string;
  /** For an appeal, the district court whose state's holidays count too (Fed. R. App. P. 26(a)(6)(C)); "" for none. */
  readonly belowId: string;
  /** "2026-11-20". */
  readonly from: string;
  /** "15:00" for periods in hours, else "". */
  readonly time: string;
  /** A rule's id, or null for a period of one's own. */
  readonly ruleId: string | null;
  readonly period: Period;
  readonly service: Service;
  /** Days on which the clerk's office was inaccessible (Rule 6(a)(3)), as typed: "2026-11-23, 2026-11-24". */
  readonly closed: string;
}

/** A date with the whole way to it. */
export interface Calculation extends CountedDate {
  /** The form of the rule that was in force, null for a period of one's own. */
  readonly rule: DeadlineRule | null;
  /** What to mind: rules whose text was not read, service that adds nothing. */
  readonly notes: readonly string[];
}

export type CalculatorAnswer =
  { readonly ok: true; readonly calculation: Calculation } | { readonly ok: false; readonly why: string };

/** Counts a period by a rule or by itself. What cannot be counted is said in a sentence. */
export function calculate(request: CalculatorRequest): CalculatorAnswer {
  const { from, time } = request;
  const rule = request.ruleId === null ? null : (ruleById(request.ruleId) ?? null);
  if (request.ruleId !== null && rule === null) return { ok: false, why: "Choose a rule." };
  if (!isIsoDate(from)) return { ok: false, why: "Give the day that the time runs from." };
  if (time !== "" && !isClockTime(time)) return { ok: false, why: "Give the hour as 15:00." };
  const closed = closedDays(request.closed);
  if (closed === null) return { ok: false, why: "Write closed days as 2026-11-23, 2026-11-24." };
  if (rule === null && (!Number.isInteger(request.period.count) || request.period.count < 1)) {
    return { ok: false, why: "Give the length of the period as a whole number." };
  }
  const trigger: Trigger = { date: from, time: time === "" ? null : time };
  const calendar = calendarFor(request.courtId, request.belowId === "" ? null : request.belowId);
  const options = { calendar, inaccessible: closed };
  try {
    if (rule === null) {
      const addedDays = request.service === "mail" ? 3 : 0;
      const counted = countDeadline(trigger, request.period, { ...options, addedDays });
      return { ok: true, calculation: { ...counted, rule: null, notes: [] } };
    }
    const { inForce, ...counted } = countRule(rule, trigger, { ...options, service: request.service });
    return { ok: true, calculation: { ...counted, rule: inForce, notes: notesOf(inForce, request.service) } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, why: `This cannot be counted: ${error.message}.` };
  }
}

function closedDays(text: string): ReadonlySet<Extract<Trigger["date"], string>> | null {
  const days = text.split(/[\s,;]+/).filter((word) => word !== "");
  return days.every(isIsoDate) ? new Set(days) : null;
}

function notesOf(rule: DeadlineRule, service: Service): string[] {
  const notes = mustVerify(rule) ? ["Verify: the text of this rule was not read when it was entered."] : [];
  if (service === "mail" && !rule.threeDays) {
    notes.push("No days are added for mail: this period does not run from being served.");
  }
  if (rule.note !== null) notes.push(rule.note);
  return notes;
}

/** The calculation as text to be pasted into a memorandum or an e-mail. */
export function calculationText(request: CalculatorRequest, { rule, notes, ...counted }: Calculation): string {
  const court = courtById(request.courtId)?.citation ?? request.courtId;
  return [
    `${dateWords(counted.date)} (${court})`,
    rule === null
      ? `${request.period.count} ${request.period.unit} ${request.period.direction === "backward" ? "before" : "after"} ${plainDates(request.from)}`
      : `${rule.title}: ${rule.authority}`,
    ...counted.steps.map((step) => `- ${plainDates(step)}`),
    ...counted.alternatives.map(({ date, why }) => `Another reading: ${dateWords(date)}: ${plainDates(why)}`),
    ...notes,
    "Counted by Docketwatch. No legal advice: check the date against the order and the rule.",
  ].join("\n");
}

/** "Wed, Mar 20, 2019", "Wed, Mar 20, 2019, 3:00 PM". */
export function dateWords(date: string): string {
  const day = date.slice(0, 10);
  if (!isIsoDate(day)) return date;
  return date.length > 10 ? `${longDay(day)}, ${clockWords(date.slice(11))}` : longDay(day);
}

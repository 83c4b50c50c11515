import * as v from "valibot";
import { isIsoDate, isoDate } from "../calendar/date.ts";
import type { DateKind, DateStatus, StatedDate } from "../deadlines/deadline.ts";
import { statedDates } from "../deadlines/stated.ts";

const lineSchema = v.looseObject({
  text: v.string(),
  court: v.optional(v.nullable(v.string()), null),
  date_filed: v.optional(v.nullable(v.pipe(v.string(), v.check(isIsoDate, "is no calendar date"))), null),
  date_entered: v.optional(v.nullable(v.pipe(v.string(), v.check(isIsoDate, "is no calendar date"))), null),
});

const anyObject = v.looseObject({});

/** A date as `deadlines` prints it. */
export interface DeadlineOnLine {
  readonly what: string;
  readonly kind: DateKind;
  readonly date: string | null;
  readonly time: string | null;
  readonly status: DateStatus;
  readonly relative: string | null;
  readonly computed: boolean;
  readonly supersedes: string | null;
  readonly place: string | null;
  readonly warnings: readonly string[];
  readonly evidence: StatedDate["evidence"];
}

/**
 * One line of `deadlines`: the same fields, and the dates that its text states.
 * @throws Error naming the field, for a line without `text` or with a date that is none.
 */
export function deadlineLine(
  line: unknown,
): Record<string, unknown> & { readonly deadlines: readonly DeadlineOnLine[] } {
  const read = v.safeParse(lineSchema, line);
  if (!read.success) {
    const [issue] = read.issues;
    throw new Error(`${v.getDotPath(issue) ?? "the line"}: ${issue.message}`);
  }
  const { text, court, date_filed, date_entered } = read.output;
  const dates = statedDates(
    {
      docketText: text,
      dateFiled: date_filed === null ? null : isoDate(date_filed),
      dateEntered: date_entered === null ? null : isoDate(date_entered),
    },
    court ?? "",
  );
  // The line as it came: what the schema filled in is no part of it.
  return { ...v.parse(anyObject, line), deadlines: dates.map(onLine) };
}

function onLine(stated: StatedDate): DeadlineOnLine {
  const { what, kind, date, time, status, relative, computed, supersedes, place, warnings, evidence } = stated;
  return { what, kind, date, time, status, relative, computed, supersedes, place, warnings, evidence };
}

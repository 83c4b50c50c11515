import type { CourtCalendar } from "../calendar/court-calendar.ts";
import type { IsoDate } from "../calendar/date.ts";
import { isoDate } from "../calendar/date.ts";
import { countDeadline } from "./count.ts";
import type { Trigger } from "./count.ts";
import type { CountedDate, DeadlineRule } from "./deadline.ts";
import { ruleInForce } from "./registry.ts";

/** How the paper that starts the period was served. */
export type Service = "electronic" | "mail";

export interface RuleCountOptions {
  readonly calendar: CourtCalendar;
  readonly service: Service;
  /** Days on which the clerk's office is inaccessible: Rule 6(a)(3). */
  readonly inaccessible?: ReadonlySet<IsoDate>;
}

/** A date counted by a rule, with the form of the rule that was in force. */
export interface RuleCount extends CountedDate {
  readonly inForce: DeadlineRule;
}

/** Days are days since the amendments of 2009; before, short periods left out weekends and holidays. */
const DAYS_ARE_DAYS = isoDate("2009-12-01");
const SHORT_PERIOD = 11;
/** Until Rule 6(d) and FRAP 26(c) were amended, electronic service added three days too. */
const NO_DAYS_FOR_ELECTRONIC = isoDate("2016-12-01");

/**
 * Counts a rule's period from its trigger by the law of that day: the form of the rule, the way of counting (before
 * 2009-12-01), and the three days for service (before 2016-12-01 for electronic service too).
 * @throws RangeError as `countDeadline` does.
 */
export function countRule(rule: DeadlineRule, from: Trigger, options: RuleCountOptions): RuleCount {
  const inForce = ruleInForce(rule, from.date);
  const added = inForce.threeDays && (options.service === "mail" || from.date < NO_DAYS_FOR_ELECTRONIC) ? 3 : 0;
  const counted = countDeadline(from, inForce.period, {
    calendar: options.calendar,
    addedDays: added,
    skipClosedDays: countsCourtDays(inForce, from.date),
    ...(options.inaccessible && { inaccessible: options.inaccessible }),
  });
  const why =
    added > 0 && options.service === "electronic"
      ? ["three days are added: until 2016-12-01 they were for electronic service too"]
      : [];
  return { ...counted, steps: [...why, ...counted.steps], inForce };
}

/** Whether the period left out weekends and holidays. The Supreme Court's Rule 30.1 never did. */
function countsCourtDays({ period, authority }: DeadlineRule, on: IsoDate): boolean {
  return (
    on < DAYS_ARE_DAYS &&
    period.unit === "days" &&
    period.count < SHORT_PERIOD &&
    !authority.startsWith("Sup. Ct. R.") &&
    !authority.startsWith("8 C.F.R.")
  );
}

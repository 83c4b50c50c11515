import type { MonthResult } from "./month.ts";

/** Many months together. */
export interface Total extends Omit<MonthResult, "seed" | "wrong"> {
  readonly months: number;
}

export function totalOf(results: readonly MonthResult[]): Total {
  const sum = (of: (result: MonthResult) => number) => results.reduce((all, each) => all + of(each), 0);
  return {
    months: results.length,
    carried: sum(({ carried }) => carried),
    stored: sum(({ stored }) => stored),
    doubled: sum(({ doubled }) => doubled),
    marked: sum(({ marked }) => marked),
    alertsDue: sum(({ alertsDue }) => alertsDue),
    alertsShown: sum(({ alertsShown }) => alertsShown),
    alertsDoubled: sum(({ alertsDoubled }) => alertsDoubled),
    outside: sum(({ outside }) => outside),
    gapsUnlisted: sum(({ gapsUnlisted }) => gapsUnlisted),
    happened: {
      requests: sum(({ happened }) => happened.requests),
      faults: sum(({ happened }) => happened.faults),
      deaths: sum(({ happened }) => happened.deaths),
      gaps: sum(({ happened }) => happened.gaps),
      missed: sum(({ happened }) => happened.missed),
      notifications: sum(({ happened }) => happened.notifications),
      toldApart: sum(({ happened }) => happened.toldApart),
    },
  };
}

/** All that matters in one line. */
export function summaryLine(total: Total): string {
  const { months, carried, stored, doubled, alertsDue, alertsShown, alertsDoubled, outside, gapsUnlisted } = total;
  return [
    `months ${months}`,
    `entries carried / stored / doubled ${carried} / ${stored} / ${doubled}`,
    `alerts due / shown / doubled ${alertsDue} / ${alertsShown} / ${alertsDoubled}`,
    `requests outside the list ${outside}`,
    `gaps unlisted ${gapsUnlisted}`,
  ].join(", ");
}

/** Whether any figure of the line is wrong, or anything else that the simulation noticed. */
export function isWrong(results: readonly MonthResult[]): boolean {
  const total = totalOf(results);
  return (
    total.carried === 0 ||
    total.carried !== total.stored ||
    total.alertsDue === 0 ||
    total.alertsDue !== total.alertsShown ||
    total.doubled + total.alertsDoubled + total.outside + total.gapsUnlisted > 0 ||
    results.some(({ wrong }) => wrong.length > 0)
  );
}

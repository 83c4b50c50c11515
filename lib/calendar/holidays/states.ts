import type { IsoDate } from "../date.ts";
import { addDays, isoDate, weekdayOf } from "../date.ts";
import type { LegalHoliday } from "./holiday.ts";
import { monday } from "./holiday.ts";

/** What a state's statute declares a holiday beyond the federal days. */
interface StateHolidays {
  readonly state: string;
  readonly authority: string;
  readonly days: readonly {
    readonly name: string;
    /** "02-12". */
    readonly monthDay: string;
    /** The Monday after counts when the day falls on a Sunday. */
    readonly mondayAfterSunday: boolean;
    readonly doubt: string;
  }[];
  readonly verifiedOn: IsoDate;
}

/**
 * State days for Fed. R. Civ. P. 6(a)(6)(C) and Fed. R. App. P. 26(a)(6)(C): forward periods only.
 * Days on which state offices or state courts close without a statute that declares a holiday (the Friday after
 * Thanksgiving, December 24 and 31, election day) are not among them.
 */
const stateHolidays: readonly StateHolidays[] = [
  {
    state: "MI",
    // The list: Jan 1; third Monday of January; Feb 12; third Monday of February; last Monday of May; June 19; July 4;
    // Labor Day; second Monday of October; Nov 11; Thanksgiving; Dec 25. Only Feb 12 is no federal holiday.
    authority: "Mich. Comp. Laws 435.101",
    days: [
      {
        name: "Lincoln's Birthday",
        monthDay: "02-12",
        mondayAfterSunday: true,
        doubt:
          "Michigan's statute lists February 12 as a public holiday, but no decision that applies it to a federal period was found",
      },
    ],
    verifiedOn: isoDate("2026-11-21"),
  },
  {
    state: "OH",
    // The list has no day that is not federal: no Lincoln's Birthday, no Friday after Thanksgiving.
    authority: "Ohio Rev. Code 1.14",
    days: [],
    verifiedOn: isoDate("2026-11-21"),
  },
];

/** The state's own legal holiday on this day, null for any other day and for states without data. */
export function stateHolidayOn(date: IsoDate, state: string): LegalHoliday | null {
  const known = stateHolidays.find((holidays) => holidays.state === state);
  if (!known) return null;
  for (const { name, monthDay, mondayAfterSunday, doubt } of known.days) {
    const doubtOf = { kind: "state holiday", why: doubt } as const;
    if (date.endsWith(monthDay)) return { date, name, authority: known.authority, doubt: doubtOf };
    if (mondayAfterSunday && weekdayOf(date) === monday && addDays(date, -1).endsWith(monthDay)) {
      return { date, name: `${name} (observed)`, authority: known.authority, doubt: doubtOf };
    }
  }
  return null;
}

/** True when the state's own days are known, so that a count can say where they are not. */
export function hasStateHolidays(state: string): boolean {
  return stateHolidays.some((holidays) => holidays.state === state);
}

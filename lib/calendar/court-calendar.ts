import { placeOf } from "./court-places.ts";
import type { IsoDate } from "./date.ts";
import { inaccessibleDaysOf } from "./holidays/closed-courts.ts";
import { presidentialClosureOn } from "./holidays/closures.ts";
import { federalHolidayOn } from "./holidays/federal.ts";
import type { LegalHoliday } from "./holidays/holiday.ts";
import { hasStateHolidays, stateHolidayOn } from "./holidays/states.ts";

export type CountDirection = "forward" | "backward";

/** What a court's calendar says about days. State holidays count only when a period runs forward: Rule 6(a)(6)(C). */
export interface CourtCalendar {
  readonly courtId: string;
  /** The clock by which the court's day ends. */
  readonly timeZone: string;
  /** States whose own holidays count; for an appeal that of the clerk and that of the district court. */
  readonly states: readonly string[];
  /** States among them whose statute is not in the data, so that a count can say so. */
  readonly unknownStates: readonly string[];
  /** Days on which the clerk's office is known to have been inaccessible: Rule 6(a)(3). */
  readonly inaccessible: ReadonlySet<IsoDate>;
  /** The legal holiday on this day with its authority and doubt, or null. Weekends are not holidays. */
  legalHoliday(date: IsoDate, direction: CountDirection): LegalHoliday | null;
}

/** Days that the caller knows to be holidays in a court, beyond what the data holds. */
export interface ExtraHolidays {
  readonly days: readonly LegalHoliday[];
  /** Which of them count only for forward periods. */
  readonly forwardOnly: ReadonlySet<IsoDate>;
}

/**
 * The calendar of a court.
 * @param below the district court of an appeal: Fed. R. App. P. 26(a)(6)(C) counts its state's holidays too.
 */
export function calendarFor(courtId: string, below: string | null = null): CourtCalendar {
  const place = placeOf(courtId);
  const places = below === null ? [place] : [place, placeOf(below)];
  const states = [...new Set(places.flatMap(({ state }) => (state === null ? [] : [state])))];
  return {
    courtId,
    timeZone: place.timeZone,
    states,
    inaccessible: inaccessibleDaysOf(courtId),
    unknownStates: states.filter((state) => !hasStateHolidays(state)),
    legalHoliday(date, direction) {
      const federal = federalHolidayOn(date);
      if (federal && federal.doubt === null) return federal;
      const ofState = direction === "forward" ? firstHoliday(states, (state) => stateHolidayOn(date, state)) : null;
      return federal ?? ofState ?? presidentialClosureOn(date);
    },
  };
}

/** The same calendar with days added; an added day without doubt removes the doubt that the calendar had. */
export function withHolidays(calendar: CourtCalendar, extra: ExtraHolidays): CourtCalendar {
  const byDate = new Map(extra.days.map((holiday) => [holiday.date, holiday]));
  return {
    ...calendar,
    legalHoliday(date, direction) {
      const known = calendar.legalHoliday(date, direction);
      const added = byDate.get(date);
      if (!added || (direction === "backward" && extra.forwardOnly.has(date))) return known;
      return known !== null && known.doubt === null ? known : added;
    },
  };
}

function firstHoliday(states: readonly string[], find: (state: string) => LegalHoliday | null): LegalHoliday | null {
  for (const state of states) {
    const holiday = find(state);
    if (holiday) return holiday;
  }
  return null;
}

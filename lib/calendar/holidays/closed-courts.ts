import type { IsoDate } from "../date.ts";
import { isoDate } from "../date.ts";

/**
 * Days on which the clerk's office of a court was inaccessible (Fed. R. Civ. P. 6(a)(3), Fed. R. App. P. 26(a)(3)):
 * the period ends on the first accessible day. Not here: closures by administrative leave, on which filing went on.
 */
const closedCourts: readonly {
  readonly courtId: string;
  readonly date: string;
  readonly why: string;
  readonly source: string;
}[] = [{ courtId: "mied", date: "2014-01-06", why: "snow and cold", source: "legalnews.com" }];

/** The days on which this court's clerk's office is known to have been inaccessible. */
export function inaccessibleDaysOf(courtId: string): ReadonlySet<IsoDate> {
  return new Set(closedCourts.filter((closed) => closed.courtId === courtId).map(({ date }) => isoDate(date)));
}

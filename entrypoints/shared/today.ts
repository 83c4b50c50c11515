import { instantFromMs, type Instant, type IsoDate } from "@/lib/calendar/date.ts";
import { dateIn } from "@/lib/calendar/zone.ts";
import { courtById } from "@/lib/docket/courts.ts";
import type { MatterView } from "@/lib/app/views.ts";

export const now = (): Instant => instantFromMs(Date.now());

/** Today on the clock of the matter's first court, on which its deadlines run. */
export function todayOf(matter: MatterView | undefined): IsoDate {
  const court = courtById(matter?.health[0]?.docket.header.courtId ?? "");
  return dateIn(now(), court?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** The day that it is where the day begins last: no court is behind it. */
export function earliestToday(): IsoDate {
  return dateIn(now(), "Etc/GMT+12");
}

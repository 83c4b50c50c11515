import type { Instant } from "../calendar/date.ts";
import { addDays } from "../calendar/date.ts";
import { dateIn, instantOf, wallTimeIn } from "../calendar/zone.ts";
import type { QuietHours } from "../settings/settings.ts";

/**
 * The end of the quiet hours that this moment lies in, null when it lies in none. The hours are the user's own, on the
 * clock of the place where the machine is now; they may go over midnight.
 */
export function quietUntil(quiet: QuietHours | null, now: Instant, localZone: string): Instant | null {
  if (quiet === null) return null;
  const { time } = wallTimeIn(now, localZone);
  const overMidnight = quiet.from > quiet.until;
  const isQuiet = overMidnight ? time >= quiet.from || time < quiet.until : time >= quiet.from && time < quiet.until;
  if (!isQuiet) return null;
  const today = dateIn(now, localZone);
  const endDay = overMidnight && time >= quiet.from ? addDays(today, 1) : today;
  const end = instantOf(endDay, quiet.until, localZone);
  // Where the clock is put forward over the end, the quiet hours are over.
  return end > now ? end : null;
}

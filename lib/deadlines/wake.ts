import type { Instant } from "../calendar/date.ts";
import type { EntryRecord } from "../docket/records.ts";
import type { Deadline } from "./deadline.ts";

/**
 * Ends the snooze of deadlines that were put off until the next entry, where one came since: it reminds from now on.
 * Entries that are only back-filled are no news.
 * @param entries of the docket of these deadlines
 */
export function wokenByEntries(
  deadlines: readonly Deadline[],
  entries: readonly EntryRecord[],
  now: Instant,
): readonly Deadline[] {
  if (!deadlines.some(({ snoozedForEntry }) => snoozedForEntry !== undefined)) return deadlines;
  return deadlines.map((deadline) => {
    const { snoozedForEntry: since, ...rest } = deadline;
    if (since === undefined) return deadline;
    const news = entries.find(
      ({ docketKey, novelty, firstSeenAt }) =>
        docketKey === deadline.docketKey && novelty === "new" && firstSeenAt > since,
    );
    if (!news) return deadline;
    const act = `snooze ended: ${news.documentNumber === null ? "an entry" : `ECF ${news.documentNumber}`} came`;
    return {
      ...rest,
      // Nothing to be told before its own reminders where the snooze was over by itself.
      snoozedUntil: deadline.snoozedUntil && deadline.snoozedUntil < now ? deadline.snoozedUntil : now,
      sequence: deadline.sequence + 1,
      updatedAt: now,
      history: [...deadline.history, { at: now, act }],
    };
  });
}

import { instant } from "../calendar/date.ts";
import type { Instant } from "../calendar/date.ts";
import type { DocketKey } from "../docket/records.ts";
import type { Settings } from "../settings/settings.ts";

/** Until it is taken back by hand. */
export const FOR_EVER: Instant = instant("9999-12-31T00:00:00.000Z");

/**
 * How the user wants one docket to be watched. A docket without such a row is watched as the settings say.
 * Mute: checked and recorded, no pop-ups, no summary. Snooze: pop-ups are held and come as one summary at its end.
 * Pause: not checked at all.
 */
export interface DocketWatch {
  readonly docketKey: DocketKey;
  readonly mutedUntil: Instant | null;
  readonly snoozedUntil: Instant | null;
  readonly pausedUntil: Instant | null;
  /** Minutes between two checks; null = as the settings say. */
  readonly everyMinutes: number | null;
  /** Which new entries are told; null = as the settings say. */
  readonly notify: Settings["notifyNewEntries"] | null;
  /** The firm's own number of the matter; "" for none. */
  readonly matterNumber: string;
  readonly note: string;
  readonly updatedAt: Instant;
}

/** The wishes for a docket that nobody set any for. */
export function plainWatch(docketKey: DocketKey, at: Instant): DocketWatch {
  return {
    docketKey,
    mutedUntil: null,
    snoozedUntil: null,
    pausedUntil: null,
    everyMinutes: null,
    notify: null,
    matterNumber: "",
    note: "",
    updatedAt: at,
  };
}

/** True while something lasts until `until`. */
export const lasts = (until: Instant | null, now: Instant): boolean => until !== null && until > now;

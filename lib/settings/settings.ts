import * as v from "valibot";

/** What the user can set. Stored as one item; read through `readSettings`, which repairs field by field. */
export interface Settings {
  /** Days before a confirmed deadline on which to remind; 0 is the day itself. Descending. */
  readonly reminderDays: readonly number[];
  /** The same for times to appeal, for responses and briefs, and for hearings; `reminderDays` is for all others. */
  readonly reminderLadders: ReminderLadders;
  /** "09:00" on the court's clock. */
  readonly reminderTime: string;
  /** Hours of the user's own clock in which nothing is shown that can wait; null for none. "22:00" to "07:00". */
  readonly quietHours: QuietHours | null;
  /** Whether a reminder may break the quiet hours when its deadline would come within a day of their end. */
  readonly urgentBreaksQuiet: boolean;
  /** Since when a test reminder comes on the first of every month; null for never. */
  readonly monthlyTestSince: string | null;
  /** Written beside what the user does to deadlines; "" for nothing. */
  readonly userName: string;
  /** Notify of new entries: every new one, only those that affect detention or removal (or may), or none. */
  readonly notifyNewEntries: "all" | "affecting" | "none";
  /** Whether an entry of the urgent class (stay, release, transfer, removal) may break the quiet hours. */
  readonly urgentEntriesBreakQuiet: boolean;
  /** Since when feeds are asked, the moment at which the user pressed Start; null: nothing is asked. */
  readonly watchingSince: string | null;
  /** No feed is asked until then, of whatever docket; null for no pause. */
  readonly pausedUntil: string | null;
  /** Minutes between two checks of a feed, unless a docket has its own. */
  readonly checkEveryMinutes: number;
  /** Draw marks and the summary on court pages. */
  readonly showOnPages: boolean;
  /** Include notes in digests. */
  readonly exportNotes: boolean;
  /** Include restricted entries' text in digests. */
  readonly exportRestricted: boolean;
  /** The program that calendar files are written for. */
  readonly calendarProfile: CalendarProfile;
  /** Calendar files name no case and are marked as private. */
  readonly calendarNeutral: boolean;
  /** Single-key shortcuts on our own pages. */
  readonly shortcuts: boolean;
}

export interface ReminderLadders {
  readonly appeal: readonly number[];
  readonly response: readonly number[];
  readonly hearing: readonly number[];
}

export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

export const calendarProfileIds = ["standard", "outlook", "google"] as const;
export type CalendarProfile = (typeof calendarProfileIds)[number];

export const defaultSettings: Settings = {
  reminderDays: [7, 3, 1, 0],
  reminderLadders: { appeal: [30, 14, 7, 3, 1], response: [7, 3, 1], hearing: [7, 1, 0] },
  reminderTime: "09:00",
  quietHours: null,
  urgentBreaksQuiet: true,
  monthlyTestSince: null,
  userName: "",
  notifyNewEntries: "affecting",
  urgentEntriesBreakQuiet: true,
  watchingSince: null,
  pausedUntil: null,
  checkEveryMinutes: 20,
  showOnPages: true,
  exportNotes: false,
  exportRestricted: false,
  calendarProfile: "standard",
  calendarNeutral: false,
  shortcuts: true,
};

/** A host is never asked more often than the first; days at most, so that a docket stays watched. */
export const FEWEST_MINUTES = 5;
export const MOST_MINUTES = 2_880;

const MAX_RUNGS = 12;

const ladderSchema = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365))),
  v.maxLength(MAX_RUNGS),
  v.transform((days) => [...new Set(days)].toSorted((a, b) => b - a)),
);
const clockSchema = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const ladderOr = (fallback: readonly number[]) => v.fallback(ladderSchema, () => [...fallback]);

/** Each field by itself: what cannot be read falls back to its default, and the others stay as the user set them. */
const settingsSchema = v.object({
  reminderDays: ladderOr(defaultSettings.reminderDays),
  reminderLadders: v.fallback(
    v.object({
      appeal: ladderOr(defaultSettings.reminderLadders.appeal),
      response: ladderOr(defaultSettings.reminderLadders.response),
      hearing: ladderOr(defaultSettings.reminderLadders.hearing),
    }),
    () => ({
      appeal: [...defaultSettings.reminderLadders.appeal],
      response: [...defaultSettings.reminderLadders.response],
      hearing: [...defaultSettings.reminderLadders.hearing],
    }),
  ),
  reminderTime: v.fallback(clockSchema, defaultSettings.reminderTime),
  quietHours: v.fallback(
    v.nullable(
      v.pipe(
        v.object({ from: clockSchema, until: clockSchema }),
        v.check(({ from, until }) => from !== until),
      ),
    ),
    defaultSettings.quietHours,
  ),
  urgentBreaksQuiet: v.fallback(v.boolean(), defaultSettings.urgentBreaksQuiet),
  monthlyTestSince: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), defaultSettings.monthlyTestSince),
  userName: v.fallback(v.pipe(v.string(), v.trim(), v.maxLength(80)), defaultSettings.userName),
  notifyNewEntries: v.fallback(v.picklist(["all", "affecting", "none"]), defaultSettings.notifyNewEntries),
  urgentEntriesBreakQuiet: v.fallback(v.boolean(), defaultSettings.urgentEntriesBreakQuiet),
  watchingSince: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), defaultSettings.watchingSince),
  pausedUntil: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), defaultSettings.pausedUntil),
  checkEveryMinutes: v.fallback(
    v.pipe(v.number(), v.integer(), v.minValue(FEWEST_MINUTES), v.maxValue(MOST_MINUTES)),
    defaultSettings.checkEveryMinutes,
  ),
  showOnPages: v.fallback(v.boolean(), defaultSettings.showOnPages),
  exportNotes: v.fallback(v.boolean(), defaultSettings.exportNotes),
  exportRestricted: v.fallback(v.boolean(), defaultSettings.exportRestricted),
  calendarProfile: v.fallback(v.picklist(calendarProfileIds), defaultSettings.calendarProfile),
  calendarNeutral: v.fallback(v.boolean(), defaultSettings.calendarNeutral),
  shortcuts: v.fallback(v.boolean(), defaultSettings.shortcuts),
});

/** Settings out of anything: storage, a backup, a message. Never throws; unreadable fields become their defaults. */
export function readSettings(value: unknown): Settings {
  const result = v.safeParse(settingsSchema, typeof value === "object" && value !== null ? value : {});
  return result.success ? result.output : defaultSettings;
}

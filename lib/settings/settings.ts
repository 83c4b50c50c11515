import * as v from "valibot";

/** What the user can set. Stored as one item; read through `readSettings`, which repairs field by field. */
export interface Settings {
  /** Days before a confirmed deadline on which to remind; 0 is the day itself. Descending. */
  readonly reminderDays: readonly number[];
  /** "09:00" on the court's clock. */
  readonly reminderTime: string;
  /** Notify of new entries: every new one, only those that affect detention or removal (or may), or none. */
  readonly notifyNewEntries: "all" | "affecting" | "none";
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

export const calendarProfileIds = ["standard", "outlook", "google"] as const;
export type CalendarProfile = (typeof calendarProfileIds)[number];

export const defaultSettings: Settings = {
  reminderDays: [7, 3, 1, 0],
  reminderTime: "09:00",
  notifyNewEntries: "affecting",
  showOnPages: true,
  exportNotes: false,
  exportRestricted: false,
  calendarProfile: "standard",
  calendarNeutral: false,
  shortcuts: true,
};

const MAX_RUNGS = 12;

/** Each field by itself: what cannot be read falls back to its default, and the others stay as the user set them. */
const settingsSchema = v.object({
  reminderDays: v.fallback(
    v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365))),
      v.maxLength(MAX_RUNGS),
      v.transform((days) => [...new Set(days)].toSorted((a, b) => b - a)),
    ),
    () => [...defaultSettings.reminderDays],
  ),
  reminderTime: v.fallback(v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)), defaultSettings.reminderTime),
  notifyNewEntries: v.fallback(v.picklist(["all", "affecting", "none"]), defaultSettings.notifyNewEntries),
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

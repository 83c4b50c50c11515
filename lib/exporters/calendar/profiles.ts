import type { CalendarProfile } from "../../settings/settings.ts";

/** What a calendar program does with a file, as far as the file must be written otherwise for it. */
export interface ProfileTraits {
  readonly id: CalendarProfile;
  readonly label: string;
  /** What the user should know before importing. */
  readonly says: string;
  /** every step: one alarm per step of the ladder. one: the program keeps one alarm per event. none: it ignores them. */
  readonly alarms: "every step" | "one" | "none";
  /** Whether an alarm may ring after the start of its event: at nine on a whole day that begins at midnight. */
  readonly alarmsAfterStart: boolean;
  /** Whether to say by Outlook's own property, too, that a deadline leaves its day free. */
  readonly busyStatus: boolean;
}

/** Choices in the order in which they are offered. Add one here, its id in `settings.ts`, and nowhere else. */
export const calendarProfiles: readonly ProfileTraits[] = [
  {
    id: "standard",
    label: "Apple Calendar, Thunderbird, Evolution and others",
    says: "Importing again updates what is there.",
    alarms: "every step",
    alarmsAfterStart: true,
    busyStatus: false,
  },
  {
    id: "outlook",
    label: "Outlook",
    says: "Outlook keeps one reminder for an event: the file carries the last one before the day itself. Docketwatch’s own reminders follow the whole ladder.",
    alarms: "one",
    alarmsAfterStart: false,
    busyStatus: true,
  },
  {
    id: "google",
    label: "Google Calendar",
    says: "Google Calendar ignores the reminders of imported files: it adds those that you set there. Import through its Settings, into a calendar of its own.",
    alarms: "none",
    alarmsAfterStart: false,
    busyStatus: false,
  },
];

/** The traits of a profile. */
export function profileOf(id: CalendarProfile): ProfileTraits {
  return calendarProfiles.find((profile) => profile.id === id) ?? standard;
}

const [standard] = calendarProfiles as readonly [ProfileTraits];

import type { IsoDate } from "@/lib/calendar/date.ts";
import type { ClosedAs, Deadline } from "@/lib/deadlines/deadline.ts";

/** What a person may change of an offered deadline before confirming it. */
export interface DeadlineEdit {
  readonly what: string;
  readonly date: IsoDate;
  readonly time: string | null;
}

/** What a person can do with deadlines; the entrypoints turn each into a message. */
export interface DeadlineActions {
  /** `edit` null: as offered. */
  readonly confirm: (deadlineId: string, edit: DeadlineEdit | null) => void;
  readonly dismiss: (deadlineId: string, because: string) => void;
  /** As offered; those without a date are left. */
  readonly confirmAll: (deadlineIds: readonly string[]) => void;
  /** `as` null: open again. */
  readonly close: (deadlineId: string, as: ClosedAs | null, because: string) => void;
  /** To the morning of a day, or until an entry comes on its docket; null takes the snooze back. */
  readonly snooze: (deadlineId: string, until: IsoDate | "next entry" | null) => void;
  /** "This entry is the trigger"; null lets the program look for it again. */
  readonly nameTrigger: (deadline: Pick<Deadline, "id" | "docketKey">, entryId: string | null) => void;
  readonly add: (docketKey: string, entryId: string | null, edit: DeadlineEdit) => void;
  readonly openEntry: (entryId: string) => void;
}

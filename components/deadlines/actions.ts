import type { IsoDate } from "@/lib/calendar/date.ts";

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
  readonly done: (deadlineId: string, done: boolean) => void;
  readonly add: (docketKey: string, entryId: string | null, edit: DeadlineEdit) => void;
  readonly openEntry: (entryId: string) => void;
}

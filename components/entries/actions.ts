import type { IsoDate } from "@/lib/calendar/date.ts";
import type { NamedAppeal } from "@/lib/docket/appeals.ts";
import type { EntryMark } from "@/lib/docket/records.ts";
import type { TagsByHand } from "@/lib/tags/correction.ts";

/** What a person can do with entries; the entrypoints turn each into a message. */
export interface EntryActions {
  readonly mark: (entryIds: readonly string[], state: EntryMark["state"]) => void;
  readonly star: (entryId: string, starred: boolean) => void;
  /** Until the morning of a day or the next entry of its docket; null takes it back. */
  readonly snooze: (entryId: string, until: IsoDate | "next entry" | null) => void;
  readonly note: (entryId: string, note: string) => void;
  readonly correct: (entryId: string, byHand: TagsByHand) => void;
  /** Back to what the program reads. */
  readonly uncorrect: (entryId: string) => void;
  readonly offerDeadline: (entryId: string, ruleId: string, service: "electronic" | "mail") => void;
  readonly addDeadline: (entryId: string) => void;
  readonly openEntry: (entryId: string) => void;
  readonly openDeadlines: () => void;
  /** As a docket of the matter of the docket that names it. */
  readonly watchAppeal: (docketKey: string, appeal: Pick<NamedAppeal, "courtId" | "docketNumber">) => void;
}

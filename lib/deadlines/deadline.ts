import type { IsoDate, Instant } from "../calendar/date.ts";
import type { TextSpan } from "../docket/docket.ts";

export type DateKind = "deadline" | "hearing" | "expiry" | "other";
export type DateStatus = "set" | "reset" | "continued" | "extended" | "cancelled" | "satisfied";

/** A date, hearing or period that a docket text states. A stated date is shown as it stands and never moved. */
export interface StatedDate {
  /** In the docket's words: "Scheduling Conference", "responses to 138 and 139". */
  readonly what: string;
  readonly kind: DateKind;
  /** Null when the text gives only a period that waits for a trigger. */
  readonly date: IsoDate | null;
  /** "14:00", the court's clock. */
  readonly time: string | null;
  readonly status: DateStatus;
  /** The period in words, when the date was or must be counted: "within 14 days of this order". */
  readonly relative: string | null;
  /** True when the date was counted by us rather than printed by the court. */
  readonly computed: boolean;
  readonly place: string | null;
  /** The date that this one replaces, when the text says so. */
  readonly supersedes: IsoDate | null;
  /** Doubts in words: "falls on a Saturday", "no year printed". */
  readonly warnings: readonly string[];
  readonly steps: readonly string[];
  readonly evidence: { readonly span: TextSpan; readonly quote: string };
}

/** A counted date with its arithmetic. */
export interface CountedDate {
  /** The safe (earliest) reading. "YYYY-MM-DD", or "YYYY-MM-DDTHH:MM" for periods in hours. */
  readonly date: string;
  /** When that ends: midnight by the court's clock for filing electronically (a paper must be in before the office closes). */
  readonly endsAt: Instant;
  /** Other readings where the law is unsettled, each with its reason. */
  readonly alternatives: readonly { readonly date: string; readonly why: string }[];
  /** The count in words, so that a person can check it. */
  readonly steps: readonly string[];
}

/** A provision that gives a period. Data; one entry per provision. */
export interface DeadlineRule {
  readonly id: string;
  readonly title: string;
  /** "Fed. R. App. P. 4(a)(1)(B)". */
  readonly authority: string;
  /** "entry of the judgment or order appealed from". */
  readonly trigger: string;
  readonly period: {
    readonly count: number;
    readonly unit: "days" | "hours" | "months" | "business days";
    readonly direction: "forward" | "backward";
  };
  readonly binds: string;
  /** Whether 3 days are added for service by mail, the clerk or other consented means. */
  readonly threeDays: boolean;
  readonly extendable: boolean;
  readonly verifiedOn: IsoDate;
  /** V: the operative text was read. S: a secondary source says so. M: unconfirmed, shown as "verify". */
  readonly certainty: "V" | "S" | "M";
  readonly note: string | null;
  /** Earlier forms, oldest first; each was in force for triggers before its `until`. */
  readonly earlier: readonly EarlierForm[];
}

/** What a provision said before an amendment. */
export interface EarlierForm {
  /** The first day on which the next form was in force. */
  readonly until: IsoDate;
  readonly authority: string;
  readonly period: DeadlineRule["period"];
}

/** done: met. missed: it passed unmet, and the user has taken note. waived: it need not be met. */
export type ClosedAs = "done" | "missed" | "waived";

export type Review = "offered" | "confirmed" | "dismissed";

/** One line of a deadline's history. */
export interface DeadlineAct {
  readonly at: Instant;
  readonly act: string;
  /** Who did it, where a person did and has given a name in Options. */
  readonly by?: string;
}

/** The entry that a waiting deadline runs from. */
export interface DeadlineTrigger {
  readonly entryId: string;
  /** A person named it; else the program found it. */
  readonly named: boolean;
}

/** A deadline or hearing in the ledger. Only confirmed ones remind and reach a calendar. */
export interface Deadline {
  /** Stable for ever; also the calendar UID's first part. */
  readonly id: string;
  readonly docketKey: string;
  readonly entryId: string | null;
  readonly what: string;
  readonly kind: DateKind;
  readonly date: IsoDate | null;
  readonly time: string | null;
  readonly status: DateStatus;
  readonly ruleId: string | null;
  readonly authority: string | null;
  readonly relative: string | null;
  readonly place: string | null;
  readonly alternatives: readonly { readonly date: string; readonly why: string }[];
  readonly steps: readonly string[];
  readonly warnings: readonly string[];
  readonly quote: string | null;
  readonly span: TextSpan | null;
  /** Of a waiting deadline whose trigger came or was named; absent for all others. */
  readonly trigger?: DeadlineTrigger;
  readonly review: Review;
  readonly dismissedBecause: string | null;
  /** When the user closed it. */
  readonly doneAt: Instant | null;
  /** How the user closed it; absent where nothing else is said: done. */
  readonly closedAs?: ClosedAs;
  /** No reminder before this moment; absent or null = none put off. */
  readonly snoozedUntil?: Instant | null;
  /** When it was snoozed until the next entry of its docket, which ends the snooze; absent = it was not. */
  readonly snoozedForEntry?: Instant;
  /** When the user last said that its reminder was seen; absent = never. */
  readonly reminderSeenAt?: Instant;
  /** The later deadline that replaced this one. */
  readonly supersededBy: string | null;
  /** Rises with every material change; calendar SEQUENCE. */
  readonly sequence: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** What was done to it, when, oldest first. */
  readonly history: readonly DeadlineAct[];
}

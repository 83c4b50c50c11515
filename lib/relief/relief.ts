import type { IsoDate } from "../calendar/date.ts";
import type { Certainty } from "../matters/matter.ts";
import type { EffectName, EntryKind, EntryTags, Who } from "../tags/tags.ts";

/** The five things that relief can be about (tags specification, section 4), in the order in which they are shown. */
export const reliefTracks = ["removal", "release", "bond hearings", "transfer", "contact"] as const;
export type ReliefTrackName = (typeof reliefTracks)[number];

/** How an interval ended, or will end; "in force" for one that nothing known ends. */
export type ReliefState = "in force" | "extended" | "expanded" | "stayed" | "vacated" | "expired" | "ended";

/** What the timeline reads of a docket entry. */
export interface ReliefEntry {
  readonly id: string;
  readonly documentNumber: string | null;
  readonly dateFiled: IsoDate | null;
  readonly dateEntered: IsoDate | null;
  readonly docketText: string;
  readonly restricted: boolean;
}

/** A docket of the matter. `docketNumber` null: a list that holds several dockets of that court. */
export interface ReliefDocket {
  readonly key: string;
  readonly courtId: string;
  readonly docketNumber: string | null;
  /** "E.D. Mich. 2:17-cv-11910". */
  readonly label: string;
  readonly entries: readonly { readonly entry: ReliefEntry; readonly tags: EntryTags }[];
}

/** An order as the timeline cites it: an entry that was seen, or one that only the matter's record tells of. */
export interface ReliefOrder {
  /** The entry's id; for an order of the record a name of its own. */
  readonly id: string;
  /** Null for an order that no docket held here shows. */
  readonly entryId: string | null;
  readonly docketKey: string;
  readonly docketLabel: string;
  readonly documentNumber: string | null;
  /** Filed, else entered; null where nothing tells the day. */
  readonly day: IsoDate | null;
  readonly kind: EntryKind;
  readonly effects: readonly EffectName[];
  /** The record's words for it; null where it has none. */
  readonly title: string | null;
  readonly certainty: Certainty;
  /** The entry's text may be shown to its parties only. */
  readonly restricted: boolean;
}

/** A span of days on which an order protects (or permits), with everything that made and ended it. */
export interface ReliefInterval {
  readonly id: string;
  readonly track: ReliefTrackName;
  /** Intervals of one chain are the same relief for the same people, one after another. */
  readonly chain: string;
  /** Null where the order's day is not known; then `fromEarliest` is the day before which it was not made. */
  readonly from: IsoDate | null;
  readonly fromEarliest: IsoDate | null;
  readonly until: IsoDate | "open";
  /** True if `until` itself is still covered, as a stated last day is. */
  readonly lastsThrough: boolean;
  readonly state: ReliefState;
  readonly direction: "protects" | "permits";
  readonly by: readonly ReliefOrder[];
  readonly endedBy: readonly ReliefOrder[];
  /** Copies of what made or ended it, which count for nothing more. */
  readonly merged: readonly ReliefOrder[];
  /** Rulings that refused to end it or affirmed it. */
  readonly upheldBy: readonly ReliefOrder[];
  readonly who: Who;
  /** As the orders state it: "2017-07-24T23:59", "decision on the motion". */
  readonly statedUntil: string | null;
  readonly within: string | null;
  /** "judgment; no mandate seen" when a vacatur could be dated by the judgment only. */
  readonly untilBasis: "judgment; no mandate seen" | null;
  readonly basis: "docket" | "record" | "docket and record";
  /** "unclear": it rests on an order that could be read in part only. */
  readonly certainty: Certainty | "unclear";
  /** Sentences: what a reader has to check. */
  readonly doubts: readonly string[];
}

/** A court order whose effect could not be read, with the tracks that it may have changed. */
export interface UnclearOrder {
  readonly order: ReliefOrder;
  /** For an order without a day the day before which it was not made. */
  readonly since: IsoDate | null;
  readonly tracks: readonly ReliefTrackName[];
  readonly why: string;
}

export interface ReliefTrack {
  readonly track: ReliefTrackName;
  /** By their first day, then by chain. */
  readonly intervals: readonly ReliefInterval[];
}

/** What every order of a matter did to the relief in force. It knows no today: a stated end that lies ahead is in it. */
export interface ReliefTimeline {
  readonly tracks: readonly ReliefTrack[];
  readonly unclear: readonly UnclearOrder[];
}

/** Effects that a track is made of; the rest of the vocabulary leaves the tracks alone. */
export type ReliefMove = "grant" | "extend" | "expand" | "end" | "permit" | "suspend" | "refuse";

export const movesOfEffects: Partial<
  Record<EffectName, { readonly track: ReliefTrackName; readonly move: ReliefMove }>
> = {
  "removal-stayed": { track: "removal", move: "grant" },
  "removal-stay-extended": { track: "removal", move: "extend" },
  "removal-stay-expanded": { track: "removal", move: "expand" },
  "removal-stay-denied": { track: "removal", move: "refuse" },
  "removal-stay-ended": { track: "removal", move: "end" },
  "removal-permitted": { track: "removal", move: "permit" },
  "return-ordered": { track: "removal", move: "grant" },
  "release-ordered": { track: "release", move: "grant" },
  "release-stayed": { track: "release", move: "suspend" },
  "detention-ordered": { track: "release", move: "permit" },
  "bond-hearing-ordered": { track: "bond hearings", move: "grant" },
  "transfer-barred": { track: "transfer", move: "grant" },
  "transfer-permitted": { track: "transfer", move: "permit" },
  "contact-restricted": { track: "contact", move: "grant" },
  "counsel-access-ordered": { track: "contact", move: "grant" },
};

/** Effects of a court of review on relief below. */
export const reviewEffects: ReadonlySet<EffectName> = new Set(["relief-vacated", "relief-affirmed", "relief-stayed"]);
/** Effects after which interim relief usually lapses, without the order saying so. */
export const endOfCaseEffects: ReadonlySet<EffectName> = new Set(["dismissed", "judgment-entered"]);

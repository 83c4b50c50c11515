import type { TextSpan } from "../docket/docket.ts";

/** The vocabulary of what a docket entry does. Every list is closed: a new word is added here and nowhere else. */
export const entryKinds = [
  "petition",
  "complaint",
  "motion",
  "response",
  "reply",
  "brief",
  "order",
  "opinion",
  "judgment",
  "mandate",
  "minute entry",
  "notice of hearing",
  "notice of appeal",
  "notice",
  "transcript",
  "stipulation",
  "letter",
  "status report",
  "declaration",
  "exhibit",
  "appearance",
  "certificate",
  "summons",
  "application",
  "clerk entry",
  "other",
] as const;
export type EntryKind = (typeof entryKinds)[number];

export const authors = ["court", "clerk", "petitioner", "respondent", "amicus", "other", "unknown"] as const;
/** The side, whatever the caption calls it: petitioner = the detainees, respondent = the government. */
export type Author = (typeof authors)[number];

export const outcomes = [
  "granted",
  "granted in part",
  "denied",
  "denied as moot",
  "withdrawn",
  "stricken",
  "taken under advisement",
  "affirmed",
  "affirmed in part",
  "reversed",
  "vacated",
  "remanded",
  "dismissed",
  "extended",
  "set",
  "none",
] as const;
export type Outcome = (typeof outcomes)[number];

/** Each effect and the group it belongs to. */
export const effectGroups = {
  "removal-stayed": "removal",
  "removal-stay-extended": "removal",
  "removal-stay-expanded": "removal",
  "removal-stay-denied": "removal",
  "removal-stay-ended": "removal",
  "removal-permitted": "removal",
  "return-ordered": "removal",
  "release-ordered": "detention",
  "release-denied": "detention",
  "bond-hearing-ordered": "detention",
  "bond-hearing-denied": "detention",
  "detention-ordered": "detention",
  "release-stayed": "detention",
  "transfer-barred": "custody",
  "transfer-permitted": "custody",
  "contact-restricted": "contact",
  "counsel-access-ordered": "contact",
  "class-certified": "class",
  "class-modified": "class",
  "class-decertified": "class",
  "relief-vacated": "appeal",
  "relief-affirmed": "appeal",
  "relief-stayed": "appeal",
  "disclosure-ordered": "record",
  unsealed: "record",
  sealed: "record",
  "sanctions-ordered": "conduct",
  "contempt-found": "conduct",
  "settlement-preliminarily-approved": "end",
  "settlement-approved": "end",
  dismissed: "end",
  "judgment-entered": "end",
} as const;
export type EffectName = keyof typeof effectGroups;
export const effectNames = Object.keys(effectGroups) as readonly EffectName[];

export type YesNoUnclear = "yes" | "no" | "unclear";
export type Direction = "protects" | "permits" | "mixed" | "neutral" | "unclear";
/** Where a tag comes from, weakest first. An attorney's word always wins. */
export type Basis = "text" | "reference" | "case pack" | "document" | "attorney";

export interface Disposition {
  /** The entry number ruled on, or null when the text names none. */
  readonly of: string | null;
  readonly outcome: Outcome;
}

/** Why a tag is there: the rule and the words, or the entry that was followed. */
export interface Evidence {
  readonly ruleId: string;
  /** Range in this entry's docket text. */
  readonly span: TextSpan;
  readonly quote: string;
  /** The document number of the entry that was followed to know, if any. */
  readonly via: string | null;
  /** The page of the entry's own document where the quote stands; the span says nothing then. */
  readonly page?: number;
}

export interface Who {
  readonly scope: "class" | "subclass" | "named persons" | "unknown";
  /** The words that say so, "" when unknown. */
  readonly words: string;
}

export interface Effect {
  readonly effect: EffectName;
  readonly evidence: readonly Evidence[];
  readonly until: string | null;
  readonly within: string | null;
  readonly who: Who;
  readonly basis: Basis;
}

/** All that is computed for one docket entry (tags specification, section 1). */
export interface EntryTags {
  readonly kind: EntryKind;
  readonly author: Author;
  readonly dispositions: readonly Disposition[];
  readonly effects: readonly Effect[];
  /** What a motion, petition, appeal or application asks for. A motion is never an effect. */
  readonly seeks: readonly EffectName[];
  readonly affectsDetention: YesNoUnclear;
  readonly affectsRemoval: YesNoUnclear;
  readonly direction: Direction;
  readonly until: string | null;
  readonly within: string | null;
  readonly who: Who;
  /** Evidence for kind, author, dispositions and doubt; an effect carries its own. */
  readonly evidence: readonly Evidence[];
  readonly basis: Basis;
  /** In words, when the effect of a court order could not be read: what is missing and what to open. */
  readonly unclear: string | null;
  /** Document numbers this entry refers to, in order of appearance. */
  readonly references: readonly string[];
  /** Routine entries (appearances, certificates of service …) may be folded in lists; nothing tagged or unclear is routine. */
  readonly routine: boolean;
}

/** What the tagger needs of an entry. */
export interface TaggableEntry {
  readonly documentNumber: string | null;
  readonly dateFiled: string | null;
  readonly docketText: string;
  readonly shortText: string | null;
  readonly struck: readonly TextSpan[];
  /** The docket text is only the name of the entry so far. */
  readonly isStub?: true;
}

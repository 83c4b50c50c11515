import type { IsoDate } from "../calendar/date.ts";
import type { Author, Direction, EffectName, EntryKind, YesNoUnclear } from "../tags/tags.ts";

/** How sure the curated record is of a fact: a source says it, it was worked out, or sources disagree. */
export type Certainty = "stated" | "inferred" | "disputed";

/** One docket of a matter and the government's side in it. */
export interface MatterDocket {
  readonly courtId: string;
  /** Without judges' initials: "2:17-cv-11910", "17-2171". */
  readonly docketNumber: string;
  readonly pacerCaseId: string | null;
  /** "trial court" or "appeal"; an appeal names the docket below. */
  readonly role: "trial court" | "appeal";
  /** Docket number of the docket below, null for the trial court. */
  readonly below: string | null;
  /** The side that the government has in this docket, in the caption's words reduced to two. */
  readonly governmentSide: "petitioner" | "respondent";
  readonly title: string;
}

/** A party or a group of counsel of the matter, as public filings name them. */
export interface MatterParty {
  readonly name: string;
  readonly side: "petitioner" | "respondent" | "amicus";
  readonly role: string;
}

/** A known docket entry: what it did, even where its docket text is opaque. */
export interface KnownEntry {
  readonly courtId: string;
  readonly docketNumber: string;
  /** Null where no source shows the number. */
  readonly documentNumber: string | null;
  /** Null where no source shows the day. */
  readonly dateFiled: IsoDate | null;
  /** What it is, in the record's own words. */
  readonly title: string;
  readonly kind: EntryKind;
  readonly author: Author;
  readonly effects: readonly EffectName[];
  readonly affectsDetention: YesNoUnclear;
  readonly affectsRemoval: YesNoUnclear;
  readonly direction: Direction;
  readonly until: string | null;
  readonly within: string | null;
  readonly who: string | null;
  readonly sources: readonly string[];
  readonly certainty: Certainty;
  readonly note: string;
}

/** A set of dockets followed together: a district docket and its appeals. Validated data (see `matter-schema.ts`). */
export interface Matter {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly dockets: readonly MatterDocket[];
  readonly parties: readonly MatterParty[];
  readonly knownEntries: readonly KnownEntry[];
}

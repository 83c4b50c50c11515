import type { IsoDate } from "../calendar/date.ts";
import type { EffectName } from "../tags/tags.ts";

/** How sure the curated record is of a fact. */
export type Certainty = "stated" | "inferred" | "disputed";

/** One docket of a matter and the government's side in it. */
export interface MatterDocket {
  readonly courtId: string;
  readonly docketNumber: string;
  readonly pacerCaseId: string | null;
  /** "trial court" or "appeal"; an appeal names the docket below. */
  readonly role: "trial court" | "appeal";
  readonly below: string | null;
  readonly governmentSide: "petitioner" | "respondent";
  readonly title: string;
}

/** A known order: what it did, even where its docket text is opaque. */
export interface KnownEntry {
  readonly courtId: string;
  readonly docketNumber: string;
  readonly documentNumber: string | null;
  readonly dateFiled: IsoDate;
  readonly title: string;
  readonly effects: readonly EffectName[];
  readonly until: string | null;
  readonly within: string | null;
  readonly who: string | null;
  readonly sources: readonly string[];
  readonly certainty: Certainty;
}

/** A set of dockets followed together: a district docket and its appeals. Validated data (see `matter-schema.ts`). */
export interface Matter {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly dockets: readonly MatterDocket[];
  readonly knownEntries: readonly KnownEntry[];
}

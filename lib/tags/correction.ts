import type { Instant } from "../calendar/date.ts";
import type { Author, Direction, EffectName, EntryKind, Who, YesNoUnclear } from "./tags.ts";

/**
 * What an attorney set by hand for one entry (tags specification, section 1: an attorney's word always wins and survives
 * re-tagging). A field that is null stays as it was computed.
 */
export interface Correction {
  readonly entryId: string;
  readonly docketKey: string;
  readonly kind: EntryKind | null;
  readonly author: Author | null;
  /** The whole list; an empty one says that the entry has no effect. */
  readonly effects: readonly EffectName[] | null;
  readonly affectsDetention: YesNoUnclear | null;
  readonly affectsRemoval: YesNoUnclear | null;
  readonly direction: Direction | null;
  /** Of every effect; "" says that there is no end. */
  readonly until: string | null;
  /** Of every effect; "" says that there is no period. */
  readonly within: string | null;
  readonly who: Who | null;
  /** Why, in the attorney's words. Never part of the tags, so that it reaches no page and no file unasked. */
  readonly note: string;
  readonly updatedAt: Instant;
}

/** The fields that can be set by hand, as the user's form gives them. */
export type TagsByHand = Omit<Correction, "entryId" | "docketKey" | "updatedAt">;

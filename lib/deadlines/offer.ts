import type { EntryTags } from "../tags/tags.ts";
import type { DeadlineDraft, OfferableEntry, OfferContext } from "./draft.ts";
import { ruleDrafts } from "./triggers.ts";
import { statedDrafts } from "./stated-drafts.ts";
import type { DatesOf } from "./stated-drafts.ts";
import type { OpenEnds } from "./open-ends.ts";
import { armWaiting, isWaiting } from "./waiting/arm.ts";
import type { ArmingInput } from "./waiting/arm.ts";

/** Rises when dockets that are stored would give other deadlines: they are read again. */
export const DEADLINE_RULES_VERSION = 1;

/** What else tells when a waiting deadline runs: the dockets below an appeal, and triggers that a person named. */
export interface OfferInputs extends Pick<ArmingInput, "below" | "related" | "named"> {
  /** What gives the dates that an entry states, where somebody kept them; absent = they are read from its text. */
  readonly datesOf?: DatesOf;
}

export const noOfferInputs: OfferInputs = { below: [], related: [], named: new Map() };

/**
 * All that a docket gives: the dates its entries state, with resets, continuances and cancellations followed from
 * entry to entry, waiting ones with their day where their trigger came, and the deadlines that rules attach to its
 * entries. Nothing here is confirmed; `mergeDeadlines`
 * brings it together with what the user decided.
 * @param entries in the docket's order, oldest first. @param tags of the same entries, in the same order.
 */
export function offerAll(
  entries: readonly OfferableEntry[],
  tags: readonly EntryTags[],
  context: OfferContext,
  inputs: OfferInputs = noOfferInputs,
): Offered {
  const stated = statedDrafts(entries, tags, context, inputs.datesOf);
  const { drafts, awaited, held } = ruleDrafts(entries, tags, stated, context);
  const waiting = new Set(stated.filter(isWaiting).map(({ relative }) => relative));
  return {
    drafts: [...armWaiting(stated, { entries, tags, context, ...inputs }), ...drafts],
    ends: { awaited, held, waiting: [...waiting] },
  };
}

export interface Offered {
  readonly drafts: readonly DeadlineDraft[];
  /** What an entry after the last one could still change. */
  readonly ends: OpenEnds;
}

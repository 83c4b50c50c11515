import type { TextSpan } from "../docket/docket.ts";
import type { Act } from "./acts.ts";
import { NO_CONCERN } from "./concerns.ts";
import { ABOUT_DETENTION, ABOUT_REMOVAL } from "./rules/harmless.ts";
import type { Basis, Disposition, EffectName, Outcome } from "./tags.ts";

/** An effect while an entry is being read. */
export interface Draft {
  readonly effect: EffectName;
  readonly ruleId: string;
  readonly span: TextSpan;
  readonly via: string | null;
  readonly basis: Basis;
  readonly clause: TextSpan;
  /** Where else the entry says the same: "granting Motion to Stay. Removal is stayed through June 20." */
  readonly alsoIn?: readonly TextSpan[];
  /** Gives way to anything stronger that the entry says (the bare grant of a habeas petition). */
  readonly weak: boolean;
  readonly outcome: Outcome | null;
  /** For the appeal effects: what the relief concerned. */
  readonly concerns: ReadonlySet<"detention" | "removal">;
}

/** The effect that an act has by its own words; what else is known of it is spread over this. */
export function draftOfAct(act: Act, clause: TextSpan, effect: EffectName, ruleId: string): Draft {
  return {
    effect,
    ruleId,
    span: act.verb,
    via: null,
    basis: "text",
    clause,
    weak: false,
    outcome: act.outcome,
    concerns: NO_CONCERN,
  };
}

/** An effect that a whole entry has by what another one did (`via`), as far as is known. */
export function draftFrom(
  effect: EffectName,
  ruleId: string,
  { span, via, concerns }: Pick<Draft, "span" | "via" | "concerns">,
): Draft {
  return { effect, ruleId, span, via, basis: "reference", clause: span, weak: false, outcome: null, concerns };
}

/** Doubt about one act of an order. */
export interface Doubt {
  readonly detention: boolean;
  readonly removal: boolean;
  /** In words: what is missing and what to open. */
  readonly why: string;
  readonly span: TextSpan;
  readonly via: string | null;
}

/** Doubt about what words speak of: detention, removal, or both where they name neither. */
export function doubtAbout(words: string, span: TextSpan, why: string): Doubt {
  return doubtOf(ABOUT_DETENTION.test(words), ABOUT_REMOVAL.test(words), span, why);
}

/** Doubt about what is known to be concerned, and about both where nothing is. */
export function doubtOf(detention: boolean, removal: boolean, span: TextSpan, why: string): Doubt {
  return { detention: detention || !removal, removal: removal || !detention, why, span, via: null };
}

/** Doubt about both; `via`: the entry that would tell. */
export function doubtOfBoth(span: TextSpan, why: string, via: string | null = null): Doubt {
  return { detention: true, removal: true, why, span, via };
}

/** Why there is doubt where relief ends in part. */
export const WHICH_PART = "which part of the relief ends is not told: open the order";

/** What the rulings of an entry give. */
export interface RulingResult {
  readonly dispositions: readonly Disposition[];
  readonly drafts: readonly Draft[];
  readonly doubts: readonly Doubt[];
  /** Ranges that were read as objects of rulings, not to be read again as decrees. */
  readonly read: readonly TextSpan[];
  /** At least one ruling was understood (or is known to be harmless). */
  readonly understood: boolean;
}

/** What an act of review gives. */
export interface Given {
  readonly drafts: Draft[];
  readonly doubts: Doubt[];
  readonly understood: boolean;
}

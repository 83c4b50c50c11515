import type { TextSpan } from "../docket/docket.ts";
import { vetoOf } from "./own-marks.ts";
import type { CompiledRule, PreparedSubject } from "./apply.ts";

/** What a rule would do to one entry. */
export interface Trial<T> {
  readonly of: T;
  readonly spans: readonly TextSpan[];
  /** Why it could not be quietened, null if it could. */
  readonly veto: string | null;
}

/** What a rule would do to all entries, as far as they were tried. */
export interface DryRun<T> {
  readonly tried: number;
  readonly total: number;
  readonly matched: number;
  /** Of those that match: tagged with an effect, or unclear. */
  readonly alreadyTagged: number;
  /** How many cannot be quietened, by reason, the commonest first. */
  readonly vetoes: readonly (readonly [reason: string, count: number])[];
  /** The first matches, in the order in which they were tried; those that a veto protects come among them. */
  readonly matches: readonly Trial<T>[];
  /** Set when the rule took too long and was stopped. */
  readonly isTooSlow: boolean;
}

/** So many matches are listed; the counts are of all. */
export const MOST_LISTED = 200;

/** Tries a rule on entries one after another, so that the caller can pause between them. */
export class DryRunner<T> {
  private tried = 0;
  private matched = 0;
  private alreadyTagged = 0;
  private isTooSlow = false;
  private readonly reasons = new Map<string, number>();
  private readonly matches: Trial<T>[] = [];
  private readonly rule: CompiledRule;
  private readonly total: number;

  constructor(rule: CompiledRule, total: number) {
    this.rule = rule;
    this.total = total;
  }

  tryOn(of: T, subject: PreparedSubject): void {
    this.tried++;
    const spans = this.rule.match(subject);
    if (spans === null) return;
    this.matched++;
    const { tags } = subject;
    if (tags === null || tags.effects.length > 0 || tags.unclear !== null) this.alreadyTagged++;
    const veto = vetoOf(tags);
    if (veto !== null) this.reasons.set(veto, (this.reasons.get(veto) ?? 0) + 1);
    if (this.matches.length < MOST_LISTED) this.matches.push({ of, spans, veto });
  }

  stopAsTooSlow(): void {
    this.isTooSlow = true;
  }

  result(): DryRun<T> {
    return {
      tried: this.tried,
      total: this.total,
      matched: this.matched,
      alreadyTagged: this.alreadyTagged,
      vetoes: [...this.reasons].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
      matches: [...this.matches],
      isTooSlow: this.isTooSlow,
    };
  }
}

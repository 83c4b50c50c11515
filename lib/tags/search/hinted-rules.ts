import { stemOf, stemsHeld, stemsRow } from "./grams.ts";
import type { Row } from "./grams.ts";

/** A rule that is worth trying on a text, and which of its hints stand there. */
export interface Hinted<Rule> {
  readonly rule: Rule;
  readonly hints: readonly string[];
}

interface Met<Rule> {
  readonly rule: Rule;
  readonly at: number;
  readonly hints: string[];
}

/** Rules each of which can only match a text in which one of its hints stands: of many rules the few that are worth trying. */
export class HintedRules<Rule extends { readonly hints: readonly string[] }> {
  /** Every hint once, since rules share them. */
  private readonly hints: readonly string[];
  /** The rules of each hint, with their places. */
  private readonly rules: readonly (readonly { readonly rule: Rule; readonly at: number }[])[];
  /** Made when first asked for: to find what stems share takes longer than to read a short docket. */
  private stems: Row | null = null;

  constructor(rules: readonly Rule[]) {
    this.hints = [...new Set(rules.flatMap(({ hints }) => hints))];
    this.rules = this.hints.map((hint) =>
      rules.flatMap((rule, at) => (rule.hints.includes(hint) ? [{ rule, at }] : [])),
    );
  }

  /** Those with a hint in `piece`, in lower case, in their order. `whole` holds every word of the piece (`Pattern.testIn`). */
  of(whole: string, piece: string): readonly Hinted<Rule>[] {
    const stems = (this.stems ??= stemsRow(this.hints.map(stemOf)));
    const met: Met<Rule>[] = [];
    for (const place of stemsHeld(whole, stems)) {
      const hint = this.hints[place] ?? "";
      if (!piece.includes(hint)) continue;
      for (const { rule, at } of this.rules[place] ?? []) {
        // Few are met: where one stands in their order is found sooner than all are sorted.
        let behind = met.length;
        while (behind > 0 && (met[behind - 1]?.at ?? 0) > at) behind--;
        const before = met[behind - 1];
        if (before?.at === at) before.hints.push(hint);
        else met.splice(behind, 0, { rule, at, hints: [hint] });
      }
    }
    return met;
  }
}

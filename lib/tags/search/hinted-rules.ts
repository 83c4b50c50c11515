import { stemOf, stemsHeld, stemsRow } from "./grams.ts";

/** Rules each of which can only match a text in which one of its hints stands: of many rules the few that are worth trying. */
export class HintedRules<Rule extends { readonly hints: readonly string[] }> {
  private readonly rules: readonly Rule[];
  /** Every hint once, since rules share them, with the places of its rules. */
  private readonly hints: readonly (readonly [hint: string, of: readonly number[]])[];
  private readonly stems: Int32Array;

  constructor(rules: readonly Rule[]) {
    const hints = new Map<string, number[]>();
    rules.forEach((rule, at) => {
      for (const hint of rule.hints) hints.set(hint, [...(hints.get(hint) ?? []), at]);
    });
    this.rules = rules;
    this.hints = [...hints];
    this.stems = stemsRow(Array.from(hints.keys(), stemOf));
  }

  /** Those with a hint in `piece`, in lower case, in their order. `whole` holds every word of the piece (`Pattern.testIn`). */
  of(whole: string, piece: string): readonly Rule[] {
    const met: boolean[] = [];
    for (const place of stemsHeld(whole, this.stems)) {
      const [hint, of] = this.hints[place] ?? ["", []];
      if (!of.every((at) => met[at] === true) && piece.includes(hint)) for (const at of of) met[at] = true;
    }
    return met.length === 0 ? [] : this.rules.filter((_, at) => met[at] === true);
  }
}

/** How a word stands in a sentence: "stay", "stays", "staying", "stayed", "a stay". */
export type Form = "base" | "active" | "gerund" | "participle" | "noun";

/**
 * The forms of an English verb. "bar*" doubles its last letter (barring, barred); "take/taken" names a participle of its
 * own.
 */
export function formsOf(verb: string): readonly (readonly [word: string, form: Form])[] {
  const [plain = "", irregular] = verb.split("/");
  const base = plain.replace("*", "");
  const stem = plain.endsWith("*") ? base + (base.at(-1) ?? "") : base;
  const endsInE = base.endsWith("e") && !base.endsWith("ee");
  const endsInY = /[^aeiou]y$/.test(base);
  const active = endsInY ? `${base.slice(0, -1)}ies` : /(?:[sxz]|[cs]h)$/.test(base) ? `${base}es` : `${base}s`;
  const gerund = endsInE ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  const regular = base.endsWith("e") ? `${base}d` : endsInY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [
    [base, "base"],
    [active, "active"],
    [gerund, "gerund"],
    [irregular ?? regular, "participle"],
  ];
}

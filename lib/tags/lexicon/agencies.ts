/** Agencies by their full names, whose words would mean something else by themselves. */
export const AGENCIES: readonly (readonly [name: string, words: readonly string[]])[] = [
  ["ice", ["immigration", "and", "customs", "enforcement"]],
  ["cbp", ["customs", "and", "border", "protection"]],
  ["dhs", ["department", "of", "homeland", "security"]],
  ["ice", ["immigration", "authorities"]],
  ["officials", ["federal", "authorities"]],
];

export const LAST_WORDS: ReadonlySet<string> = new Set(AGENCIES.map(([, words]) => words.at(-1) ?? ""));

/** The value of a text in JSON; undefined if it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** True if a text begins as a JSON object or list and holds all of these words near its beginning or end. */
export function looksLikeJson(text: string, ...words: readonly string[]): boolean {
  if (!/^[\uFEFF\s]{0,100}[[{]/.test(text.slice(0, 200))) return false;
  return words.every((word) => text.includes(`"${word}"`));
}

/** A value in words for a problem report, cut short. */
export function inWords(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 400);
  } catch {
    return "nested too deeply to be shown";
  }
}

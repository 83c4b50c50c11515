import { RE2JS } from "re2js";
import type { TextSpan } from "../docket/docket.ts";

/** A pattern is matched against no more of a text than this. */
export const LONGEST_MATCHED = 6_000;
/** Steps of the compiled pattern. Time per letter grows with them, so that 6,000 letters take some milliseconds at most. */
const MOST_STEPS = 600;
const MOST_SPANS = 20;

/** A regular expression of the user's, ready to run in time linear in the text. */
export interface Pattern {
  /** Null when it does not match; the words that it matched otherwise (empty when it matches without any). */
  spansIn(text: string): TextSpan[] | null;
}

/**
 * Compiles by RE2, whose matching is linear in the text whatever the pattern: no backtracking, so no look-around and
 * no back-references. Letter case does not count.
 */
export function compilePattern(
  source: string,
): { readonly ok: true; readonly pattern: Pattern } | { readonly ok: false; readonly reason: string } {
  try {
    const compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
    if (compiled.programSize() > MOST_STEPS) {
      return {
        ok: false,
        reason: "The pattern is too large to run on every entry: use smaller repeat counts or fewer alternatives.",
      };
    }
    return { ok: true, pattern: { spansIn: (text) => spansOf(compiled, text.slice(0, LONGEST_MATCHED)) } };
  } catch (error) {
    return { ok: false, reason: reasonOf(source, error) };
  }
}

function spansOf(compiled: RE2JS, text: string): TextSpan[] | null {
  // `test` runs an automaton that finds no place and is many times faster: most entries do not match.
  if (!compiled.test(text)) return null;
  const spans: TextSpan[] = [];
  const matcher = compiled.matcher(text);
  while (spans.length < MOST_SPANS && matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()];
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

/** What people bring from other engines, and what RE2 leaves out so as to stay linear. */
function reasonOf(source: string, error: unknown): string {
  if (/\(\?<?[=!]/.test(source))
    return "Look-ahead and look-behind, (?= …) and (?<= …), are not available: they could take for ever. “not after” does the commonest of them.";
  if (/\\[1-9]/.test(source)) return "Back-references such as \\1 are not available: they could take for ever.";
  const words = error instanceof Error ? error.message.replace(/^error parsing regexp: /i, "") : String(error);
  return `The pattern cannot be read: ${words.slice(0, 160)}.`;
}

import type { TextSpan } from "../docket/docket.ts";
import type { Who } from "./tags.ts";
import { pattern } from "./search/pattern.ts";

const SUBCLASS = pattern(/\bsub-?class(?:es)?(?: members?)?\b/);
const CLASS = pattern(
  /\b(?:(?:putative|nationwide|certified|primary|settlement|petitioner|plaintiff|provisional(?:ly certified)?) ){0,4}class(?:es)?(?: members?)?\b(?! action| counsel)/,
);
const NAMED = pattern(
  /\b(?:petitioner|plaintiff|applicant|appellant|defendant|detainee|material witness(?:es)?)(?:,? (?:[a-z][\w'-]+ ){1,3}(?=shall|is|may|be|from|on|in))?|\b(?:mr|ms|mrs)\.? [a-z][\w'-]+|\bas to [a-z][\w'-]+ [a-z][\w'-]+/,
);

const SCOPES = [
  ["subclass", SUBCLASS],
  ["class", CLASS],
  ["named persons", NAMED],
] as const;
/** Nothing tells for whom. */
export const NOBODY: Who = { scope: "unknown", words: "" };

/** For whom an effect is, with the words of the docket text that say so. `near`: the clause; the whole text is read next. */
export function whoOf(plain: string, text: string, near: TextSpan): Who {
  return (
    scopeIn(plain, plain.slice(near.start, near.end), text.slice(near.start, near.end)) ??
    scopeIn(plain, plain, text) ??
    NOBODY
  );
}

function scopeIn(whole: string, plain: string, text: string): Who | null {
  for (const [scope, name] of SCOPES) {
    const match = name.execIn(whole, plain);
    if (match) return { scope, words: text.slice(match.index, match.index + match[0].length).trim() };
  }
  return null;
}

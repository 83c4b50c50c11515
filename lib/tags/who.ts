import type { TextSpan } from "../docket/docket.ts";
import type { Who } from "./tags.ts";

const SUBCLASS = /\bsub-?class(?:es)?(?: members?)?\b/;
const CLASS =
  /\b(?:(?:putative|nationwide|certified|primary|settlement|petitioner|plaintiff|provisional(?:ly certified)?) )*class(?:es)?(?: members?)?\b(?! action| counsel)/;
const NAMED =
  /\b(?:petitioner|plaintiff|applicant|appellant|defendant|detainee|material witness(?:es)?)(?:,? (?:[a-z][\w'-]+ ){1,3}(?=shall|is|may|be|from|on|in))?|\b(?:mr|ms|mrs)\.? [a-z][\w'-]+|\bas to [a-z][\w'-]+ [a-z][\w'-]+/;

const UNKNOWN: Who = { scope: "unknown", words: "" };

/** For whom an effect is, with the words of the docket text that say so. `near`: the clause; the whole text is read next. */
export function whoOf(plain: string, text: string, near: TextSpan): Who {
  return (
    scopeIn(plain.slice(near.start, near.end), text.slice(near.start, near.end)) ?? scopeIn(plain, text) ?? UNKNOWN
  );
}

function scopeIn(plain: string, text: string): Who | null {
  const found: readonly (readonly [Who["scope"], RegExp])[] = [
    ["subclass", SUBCLASS],
    ["class", CLASS],
    ["named persons", NAMED],
  ];
  for (const [scope, pattern] of found) {
    const match = pattern.exec(plain);
    if (match) return { scope, words: text.slice(match.index, match.index + match[0].length).trim() };
  }
  return null;
}

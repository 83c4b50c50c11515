import type { TextSpan } from "../docket/docket.ts";
import { pattern } from "./search/pattern.ts";

/** Somebody, or what is done to somebody, as the subject of a sentence. */
const SUBJECT =
  "(?:the )?(?:respondents?|defendants?|government|ice|dhs|warden|petitioners?|plaintiffs?|class members?|(?:mr|ms|mrs)\\.? [a-z'-]+|he|she|they|(?:(?:his|her|their|petitioner's|plaintiff's) )?(?:removal|deportation|transfer|release)|(?:(?:bond|bail|custody|individualized) )+hearings?)";
/** A refusal, and behind it another sentence that the refusal does not govern. */
const REFUSED_FIRST = pattern(
  new RegExp(
    `\\b(?:den(?:ies|ied|ying)|declin(?:es|ing|ed)|refus(?:es|ing|ed)|overrul(?:es|ing|ed)|(?:without|of no|no) (?:legal |further )?(?:force|effect))\\b[^;]{0,200}?(?:,? and |, but |, so )(?=${SUBJECT} (?:shall|must|may|can|will|is|are)\\b)`,
  ),
);

/**
 * "denying 5 Motion to Extend Stay, and Respondents may remove Petitioner": two statements. What is refused in the first
 * is not refused in the second.
 */
export function statementsOf(plain: string, clauses: readonly TextSpan[]): readonly TextSpan[] {
  if (!REFUSED_FIRST.mayMatch(plain)) return clauses;
  return clauses.flatMap((clause) => {
    const found = REFUSED_FIRST.execIn(plain, plain.slice(clause.start, clause.end));
    if (found === null) return [clause];
    const joint = clause.start + found.index + found[0].length;
    return [
      { start: clause.start, end: joint },
      { start: joint, end: clause.end },
    ];
  });
}

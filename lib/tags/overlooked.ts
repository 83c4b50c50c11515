import type { TextSpan } from "../docket/docket.ts";
import { withoutTitles } from "./decrees.ts";
import type { KnownEntryText } from "./docket-memory.ts";
import type { Doubt, Draft } from "./draft.ts";
import { blank } from "./reading.ts";
import { ABOUT_DETENTION, ABOUT_REMOVAL } from "./rules/harmless.ts";

/** Somebody who is held, or who holds. */
const SOMEBODY =
  "(?:petitioners?|petr|plaintiffs?|defendants?|detainees?|class members?|members? of the class|respondents?|applicants?|the government|ice|dhs|officers|agents|(?:mr|ms|mrs)\\.? [a-z'-]+|he|she|they|him|her|them)";
const HOLDS_OR_MOVES =
  "(?:releas\\w+|freed?|liberty|at large|detain(?:ed|s|ing)?|detention|remov(?:e|ed|ing|al)|deport\\w*|repatriat\\w*|transfer\\w*|relocat\\w*|custody|(?:re-?)?arrest\\w*|bond|bail|remand\\w*|imprison\\w*|incarcerat\\w*|jail\\w*|supervision|parole\\w*|flown|flights?|expel\\w*)";
/** Words by which a court changes something, as against words that tell or ask. */
const CHANGES =
  "(?:shall|must|may|is to|are to|is|are|be|will|ordered|directed|permitted|allowed|authorized|forbidden|enjoined|restrained|barred|prohibited|entitled)";
const SPEAKS = new RegExp(
  `\\b${SOMEBODY}\\b[^;]{0,60}\\b${CHANGES}\\b[^;]{0,80}\\b${HOLDS_OR_MOVES}\\b|\\b${CHANGES}\\b[^;]{0,60}\\b${HOLDS_OR_MOVES}\\b[^;]{0,40}\\b${SOMEBODY}\\b|\\b(?:removal|deportation|release|detention|custody|transfer|bond|bail|re-?arrest)\\b[^;]{0,40}\\b(?:is|are|be|shall|must|may|hereby)\\b`,
);
/** Clauses that tell, ask or set a time, and other acts on papers. */
const ONLY_TELLS =
  /\b(?:hearings?|conference|argument|due|expert|briefs?|briefing|memorand\w+|respon(?:d|se|ses)|repl(?:y|ies)|file|filed|filing|submit|status reports?|advis(?:e|ing)|inform|whether|address|show cause|why|appear\w*|serv(?:e|ed|ice)|transcripts?|complaint|answer|motions?|objections?|discovery|depositions?|interpreter|held on|fees?|costs|caption|docket|substitut\w+|counsel|attorney|trial|plea|sentenc\w+|arraign\w*|conditions? of|modif\w+|was|were|had|has been|have been|having|because|since|argues?|contends?|states?|asks?|if|unless|moot|jurisdiction|certificate of appealability|monitor\w*|brought|recommendation|represents?|withdrawn|closed?|tracker|device|passport|property|belongings)\b/;

/**
 * The last net: words of a court that speak of somebody's holding, release, removal or transfer, in an order of which
 * nothing was read. Better to ask a person to open such an order than to pass it over.
 */
export function overlookedIn(
  known: KnownEntryText,
  clauses: readonly TextSpan[],
  read: readonly TextSpan[],
  drafts: readonly Draft[],
): Doubt[] {
  const sense = blank(known.reading.sense, read);
  const doubts: Doubt[] = [];
  for (const clause of clauses) {
    const start = Math.max(clause.start, known.head.end);
    if (start >= clause.end || drafts.some((draft) => draft.clause.start === clause.start)) continue;
    const piece = withoutTitles(sense.slice(start, clause.end), true);
    if (piece === null || !SPEAKS.test(piece) || ONLY_TELLS.test(piece)) continue;
    const detention = ABOUT_DETENTION.test(piece);
    const removal = ABOUT_REMOVAL.test(piece);
    doubts.push({
      detention: detention || !removal,
      removal: removal || !detention,
      why: "the words speak of holding or removing people, but what is ordered could not be read: open the document",
      span: { start, end: clause.end },
      via: null,
    });
  }
  return doubts;
}

/** A text longer than is read may order something further on. */
export function cutDoubt({ reading }: KnownEntryText): Doubt {
  const end = reading.text.length;
  return {
    detention: true,
    removal: true,
    why: "the text is longer than is read: read the rest of the entry",
    span: { start: Math.max(0, end - 80), end },
    via: null,
  };
}

import { blanked } from "./reading.ts";
import { SENSITIVE } from "./rules/harmless.ts";

const FILING = "(?:motion|application|request|petition)";
const DAY =
  "(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{2,4})?|today|yesterday(?: (?:morning|afternoon|evening))?|last (?:night|week|evening)|this (?:morning|afternoon|evening|date))";
/** "motion of June 3", "motion filed last night", "6/3/2026 motion". */
const WHEN = new RegExp(
  `(?<=\\b${FILING}s?,? )(?:(?:earlier|that was|which was|he|she|they|as|initially|originally) )?(?:(?:filed|dated|made|submitted|docketed|received) )?(?:(?:of|on|from) )?${DAY}\\b|(?:\\bof )?\\b${DAY} (?=(?:\\w+ )?${FILING}\\b)`,
  "gi",
);
/** "said motion", "the pending motion": the one that everybody has in mind. */
const THAT = new RegExp(
  `\\b(?:said|above|above-(?:referenced|captioned|mentioned)|aforementioned|foregoing|instant|present|outstanding|pending|subject) (?=(?:[\\w'-]+ )?${FILING}\\b)`,
  "g",
);
/** "motion of Jane Roe", "Jane Roe's motion": read in the words as they were written, since names have capitals. */
const NAMED = "(?:[Mm]otion|MOTION|[Aa]pplication|APPLICATION|[Rr]equest|REQUEST|[Pp]etition|PETITION)";
const NAME = "[A-Z][\\w.'-]{0,24}";
const WHO = new RegExp(
  `(?<=\\b${NAMED}[sS]?,? (?:\\[[\\d-]+\\] |\\(ECF Filing\\) )?(?:(?:filed|made|brought|submitted|FILED),? )?)(?:of|by|from|on behalf of|OF|BY|FROM) (?:the )?(?:${NAME}(?: (?:and )?|(?=\\W|$))){1,4}|(?<![\\w-])(?:${NAME} ){1,3}${NAME}(?<='s|'S|') +(?=(?:[\\w-]+ )?${NAMED}\\b)`,
  "g",
);
const NOT_NAMES =
  /\b(?:petitioner|plaintiff|respondent|defendant|government|class|counsel|parties|united states|court|judge|motion|order|emergency|joint|ordered|granting|denying)/i;

/** What one of the others begins or ends with: most objects of rulings hold none. */
const TELLS =
  /\b(?:motion|application|request|petition)s?,?(?: \[[\d-]+\]| \(ecf filing\))? (?:of|by|from|on|filed|dated|made|submitted|brought|docketed|received|earlier|that was|which was|he|she|they|as|initially|originally|today|yesterday|last|this|[a-z]{3,9}\.? \d)|'s? +(?:[\w-]+ )?(?:motion|application|request|petition)|\b(?:said|above|above-\w+|aforementioned|foregoing|instant|present|outstanding|pending|subject) |\d (?:\w+ )?(?:motion|application|request|petition)/;

/** The words of a ruling's object without whose filing it is and of which day: neither tells what it asks for. `original`: with its capitals. */
export function withoutWhoseAndWhen(piece: string, original: string): string {
  if (!TELLS.test(piece)) return piece;
  let bare = piece;
  for (const found of original.replace(WHEN, blanked).matchAll(WHO)) {
    const words = found[0];
    if (NOT_NAMES.test(words) || SENSITIVE.test(words.toLowerCase())) continue;
    bare = bare.slice(0, found.index) + blanked(words) + bare.slice(found.index + words.length);
  }
  return bare
    .replace(/ {2,}/g, " ")
    .replace(" (ecf filing)", "")
    .replace(BY_SIDE, "$3's $1$2")
    .replace(FILED, "")
    .replace(THAT, "")
    .replace(WHEN, "");
}

/** "motion filed by Petitioner": whose it is, as it is told elsewhere. */
const BY_SIDE =
  /\b(motion|application|request)( \[[\d-]+\])?,? (?:filed|made|brought|submitted) by (?:the )?(petitioner|respondent|plaintiff|defendant|appellant|applicant|government)s?\b(?! [a-z])/;
/** What is left of "motion filed by Jane Roe" without her. */
const FILED =
  /(?<=\b(?:motion|application|request|petition)s?(?: \[[\d-]+\])?),? (?:filed|made|brought|submitted)(?=\W*(?:(?:is|are)(?: hereby)?)?\W*$)/;

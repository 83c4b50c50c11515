import { sentencesOf } from "./sentences.ts";
import { GRANTING } from "./words.ts";

/**
 * Who speaks in a docket text: the court or its clerk; a party that asks for something (its dates are wishes);
 * a party that files something else (its dates are allegations).
 */
export type Speaker = "court" | "asking party" | "filing party";

export interface EntryVoice {
  readonly speaker: Speaker;
  /** Where the party's own title ends; what follows was added by the clerk or by CM/ECF. */
  readonly titleEnd: number;
}

/** Words that may stand before the name of the document: "Second Unopposed EMERGENCY Ex Parte". */
const ADJECTIVES =
  "(?:(?:assented(?:[- ]to| to)?|first|second|third|fourth|fifth|joint|unopposed|opposed|consent|emergency|urgent|expedited|ex parte|administrative|agreed|renewed|amended|corrected|supplemental|sealed|redacted|letter|unsealed|stipulated|notice of|motion|clerk's|plaintiffs?(?:'s?)?|defendants?(?:'s?)?|petitioners?(?:'s?)?|respondents?(?:'s?)?|appell(?:ant|ee)s?(?:'s?)?|government'?s?|streamlined|pro se|interim|final|status|case management|joint status|supplementary)[\\s/,-]{1,3}(?:and\\s|for\\s)?){0,6}";
const ASKS = new RegExp(
  `^[\\s"*[(]{0,4}${ADJECTIVES}(?:motions?(?!\\s+(?:hearing|conference|set\\b|deadline|cut|order\\b|terminated|referred|taken|under))|applications?|requests?|petition|stipulations?|proposed|letter motion|suggestion)\\b`,
  "i",
);
const FILES = new RegExp(
  `^[\\s"*[(]{0,4}${ADJECTIVES}(?:response|reply|answer|brief|memorandum (?!opinion|disposition|and order|order|decision)|declaration|affidavit|exhibits?|certificate|notice (?:by|of (?!(?:[\\w-]{2,14} ){0,3}(?:hearings?|conferences?|arguments?|trials?|sentencing|calendar|schedule)\\b|hearing|docketing|electronic|assignment|reassignment|reference|motion|setting|rescheduled|resetting|cancel|conference|trial|continu|status|oral|argument|briefing|determination|deficien|error|default|requirement|deadline|case))|status report|report(?! and| &|s and)|joint (?:statement|status|letter|report|proposed)|statement|objections?|opposition|return|complaint|amended complaint|appearance|summons|proof of service|waiver|affirmation|letter(?! order| from| sent| by the| to (?:all |the )?(?:counsel|parties|attorneys|appell))|amicus|(?:appellant|appellee|petitioner|respondent)'?s?'? (?:[a-z]+ ){0,2}brief)\\b`,
  "i",
);
/** The document is the court's after all: "STIPULATION AND ORDER", "Motion … is granted", "ORDERED". */
const COURT_AFTER_ALL =
  /\b(?:and (?:proposed )?order\b(?! to show)|so ordered|ordered that|order(?:ed)?:)|\b(?:is|are|was|were) (?:hereby )?(?:granted|denied|allowed|approved)\b/i;
const PROPOSED = /^[\s"*[(]{0,4}(?:joint )?proposed\b|\bproposed order\b/i;
/** A ruling in the text: "Motion … is granted", "Application (24A1) granted by Justice Roe extending …". */
const RULED =
  /\b(?:is|are|was|were|hereby|\)) (?:hereby )?(?:granted|allowed|approved|so ordered)\b|^application \([^)]{1,20}\) granted/i;

/** "Reply due within …", "Joint status report deadline": a clerk's line about a paper, not the paper. */
const STARTS_DUE =
  /^[\s"*[(]{0,4}(?:[\w'’/-]{1,20} ){1,4}(?:is |are |now |shall be |must be )?(?:due\b(?! to)|deadlines?\b|to be filed\b)/i;

/** Reads who speaks from how the docket text begins. */
export function voiceOf(text: string): EntryVoice {
  const firstEnd = sentencesOf(text)[0]?.end ?? text.length;
  const court: EntryVoice = { speaker: "court", titleEnd: 0 };
  const head = text.slice(0, 400);
  if (STARTS_DUE.test(head)) return court;
  if (ASKS.test(head)) {
    if (RULED.test(text)) return court;
    const proposed = PROPOSED.test(head);
    if (!proposed && COURT_AFTER_ALL.test(head.slice(0, 200)) && !/^[\s(["]*notice of motion/i.test(head)) return court;
    return { speaker: "asking party", titleEnd: firstEnd };
  }
  if (FILES.test(head)) {
    if (GRANTING.test(head) && /\bso ordered\b/i.test(text)) return court;
    return { speaker: "filing party", titleEnd: firstEnd };
  }
  return court;
}

import { pattern } from "./search/pattern.ts";

/** A condition that somebody who is free lives under, as against one that binds those who would hold or remove. */
const CONDITION =
  "(?:(?:the|a|an|his|her|their|that|this|those|these|certain|all|one|two|petitioner's|plaintiff's) ){0,3}(?:[\\w-]+ ){0,2}conditions? (?:of (?:his |her |their |the )?(?:pretrial |supervised )?(?:release|supervision|bail|bond|parole)\\b(?: (?:that|requiring|confining|limiting|restricting|which) [^;.,]{0,90}?)?|(?:confining|restricting|limiting|requiring|that)\\b(?=[^;.]{0,60}\\b(?:petitioner|plaintiff|him|her|his|he|she|detainee)\\b)(?![^;.]{0,60}\\b(?:remov|deport|transfer|notice))[^;.,]{0,90}?)";
/** "vacate the condition confining Petitioner to Virginia", "the condition that she wear a monitor is lifted". */
export const CONDITIONS_CHANGED = pattern(
  new RegExp(
    `\\b(?:vacat|remov|lift|modif|strik|delet|eliminat|relax|amend|terminat|suspend|waiv|eas)(?:e|es|ing|ed|y|ies|ied|s)? ${CONDITION}(?=,? (?:is|are|be|and|in|from|as|to)\\b|\\W*(?:$|[;.,]))|\\b${CONDITION} (?:is|are|be) (?:hereby )?(?:vacated|removed|lifted|modified|stricken|deleted|eliminated|relaxed|amended|terminated|suspended|waived|eased)`,
    "g",
  ),
);

/** True where what is ruled on, a piece of `whole`, is how somebody lives who is free: nobody is held, freed or moved by it. */
export function changesConditions(whole: string, piece: string): boolean {
  return CONDITIONS_CHANGED.allIn(piece, whole).length > 0;
}

/** "no abuse of discretion in the bail orders", "did not err in ordering release": what a court of review thinks of a ruling. */
export const NO_ERROR_FOUND = pattern(
  /\b(?:no|not|without|any|neither|nor|cannot)\b[^;.,]{0,30}\b(?:abuse[ds]?(?: of| its| his| her) ?(?:its |the )?discretion|errors?|err(?:ed|s)?|infirmity)\b(?: (?:in|by|when|where|with)\b[^;.,]*?(?=[;.,]|,? and (?:the |we |affirm|den|grant|dismiss|hold|vacat|order)|$))?/g,
);

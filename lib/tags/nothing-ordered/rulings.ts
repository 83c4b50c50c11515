import { CONDITIONS_CHANGED, NO_ERROR_FOUND } from "../conditions.ts";
import { MAIN } from "../main-sentence.ts";
import { pattern } from "../search/pattern.ts";
import type { Pattern } from "../search/pattern.ts";

/** "Tentative ruling posted that the class be decertified": nothing is ruled yet, unless the tentative is adopted. */
const TENTATIVE = pattern(
  /(?<!\badopt(?:s|ed|ing)? (?:its|the|that|this|his|her) )\btentative (?:rulings?|decisions?|opinions?|orders?)\b(?! (?:is|are|was|becomes?)\b)(?![^;.]*\b(?:adopt|becomes|final\b|confirm))[^;.]*/g,
);

/** "transfers must cease save for medical need or imminent removal": the exception orders nothing. */
const SAVE_FOR = pattern(
  /\b(?:save|except|other than) for (?:[\w'-]+,? ){0,5}?(?:imminent|impending|scheduled|effecting|executing|carrying out|actual|purposes of) (?:final )?(?:removal|deportation|release)\b/g,
);

/** "the motion is denied and the bond hearings shall go forward": the ruling is read by itself, and does not govern what follows. */
const RULED_FIRST = pattern(
  /(?<=^|[:;,.] )[^:;,.]{0,80}\b(?:motion|application|petition|request)\b[^:;,.]{0,24}\b(?:is|are) (?:hereby )?(?:granted|denied|dismissed|allowed|overruled)(?: (?:in part|as moot|with(?:out)? prejudice))?,? and (?=(?:the |all |any |no |each )?(?:[\w-]+ ){1,4}(?:shall|must)\b)/g,
);

/** "The Court ALLOWS the petition and orders a bond hearing": what is allowed was read, and is blank by now. */
const RULES_FIRST = pattern(
  /(?<=\b(?:court|judge|undersigned) )(?:hereby )?allows {6,}(?=(?:and )?(?:hereby |further |also )?(?:orders|directs|enjoins|stays|requires|releases|bars|prohibits)\b)/g,
);

/** What the court may or would do, leaves alone, finds no reason for or asks no more: none of it is ordered. */
const NOT_DONE = pattern(
  /\b(?:(?:inclined|prepared) to\b[^;.]*|unless [^;.]{0,120}\bthe court will\b[^;.]*|(?:will|does|shall) not disturb\b[^;.]*|(?<!\b(?:stated|announced|ruled|said|indicated|advised|held|ordered|told|that) (?:that )?(?:the )?)(?:court|judge|undersigned|it) would (?:grant|deny|restore|order|enter|stay|release|enjoin|modify|vacate|extend)\b(?:(?! (?:but|so) )[^;.,])*|(?:does|do|did) not (?:warrant|justify|merit|call for) (?:the |his |her |their |petitioner's |any )?(?:return|re-?detention|re-?arrest|removal|detention|release)\b(?:(?! (?:and|but|so) )[^;.,])*|(?:takes?|expresses|has) no (?:position|view|opinion)\b[^;.]*|(?:but |and )?not (?:as to|with (?:respect|regard) to|insofar as) (?:[^,;.]|(?<=\b(?:mr|ms|mrs|no))\.){1,80}(?:, which [^,;.]{1,60})?|but not (?:the )?(?:removal|deportation|transfers?|detention)\b)/g,
);

/** "shall comply with the order of June 2 as to transfer": an order is to be obeyed, and what it says stands in it. */
const OBEYED = pattern(
  /\b(?:comply(?:ing)? with|complies with|abide by|adhere to|conform to|obey|honor) (?:(?!restraining\b)[\w'/-]+ ){0,6}?orders?(?: \[?\d{1,4}\]?)?(?: (?:of|dated|entered|issued)(?: on)? [^;:.]{3,24}?)? (?:as to|on|re|about|governing|with (?:respect|regard) to) (?:(?:the|any|his|her|their|petitioner's) )?(?:transfers?|removals?|releases?|detention|deportations?|custody|bond|bail)\b[^;:.]*/g,
);

/** "contempt for violating the order barring removal and ordering her return": what was ordered before. */
const VIOLATED = pattern(
  new RegExp(
    `\\b(?:violat(?:ing|ed|es|ions? of)|disobey(?:ing|ed)|defying|defied|non-?compliance with|in breach of) (?:(?:the|its|this|that|his|her) )?(?:court'?s )?(?:(?!(?:due|fifth|constitution|statute)\\b)[\\w/-]+ ){0,5}?(?:orders?|injunctions?|tro|writ)\\b(?:,? (?:(?:of|dated|at|in) [^;:.]{3,24}? )?(?:barring|requiring|ordering|directing|staying|enjoining|prohibiting|forbidding|granting|to|not to|that)\\b(?:(?!(?:,| and| but|, and|, but) (?:${MAIN})|,? (?:and|but) (?:the court|it|respondents?|defendants?|petitioners?|orders|directs|enjoins|stays|extends|releases?|shall|must|may|is|are)\\b|, (?:the court|it|respondents?|defendants?|petitioners?|ice|the government) (?:is|are|shall|must|may|orders|directs)\\b)[^;:.])*)`,
    "g",
  ),
);

/** "REVERSED IN PART (removal injunction)": what was ruled on, by its name. */
const RULED_BY_NAME = pattern(
  /\((?:the )?(?:removal|deportation|detention|transfer|release)(?:-based|-related)? (?:\w+ )?(?:injunctions?|claims?|orders?|stay|tro)\)/g,
);

/** What the court would do, leaves alone or excepts, and rulings that are read elsewhere. */
export const rulings: readonly Pattern[] = [
  TENTATIVE,
  SAVE_FOR,
  RULED_FIRST,
  RULES_FIRST,
  OBEYED,
  VIOLATED,
  RULED_BY_NAME,
  NOT_DONE,
  CONDITIONS_CHANGED,
  NO_ERROR_FOUND,
];

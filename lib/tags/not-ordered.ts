import type { TextSpan } from "../docket/docket.ts";
import { doubtAbout } from "./draft.ts";
import type { Doubt } from "./draft.ts";
import { blank, blanked } from "./reading.ts";
import { pattern } from "./search/pattern.ts";

/** What is done to people, as far as notice before it was due. */
const DEED =
  "(?:[\\w'-]+ ){0,5}?(remov\\w+|deport\\w*|repatriat\\w*|transfer\\w*|relocat\\w*|moving|re-?det\\w+|re-?arrest\\w*|detaining|arresting)\\b";
const BEFORE = "(?:before|prior to|of|in advance of|ahead of|for)";
/** A duty to give notice that is taken away: "need not give notice before removing him". */
const NOTICE_NOT_DUE = pattern(
  new RegExp(
    `\\b(?:need not|no longer (?:need|required|obliged|obligated|ha(?:s|ve))|not (?:required|obliged|obligated|bound)|(?:relieved|excused|released|freed) (?:of|from)(?! (?:[\\w'-]+ ){0,3}(?:custody|detention|confinement|jail|prison|ice|dhs|respondents'?|supervision)\\b)|reliev(?:es|ing)|excus(?:es|ing))\\b[^;.]{0,70}\\b(?:notice|notify\\w*|notification)\\b(?:[^;.]{0,50}?\\b${BEFORE} ${DEED})?|\\bno (?:further |prior |advance |additional )*notice (?:need be|is|shall be) (?:given|required|provided)\\b[^;.]{0,50}?\\b${BEFORE} ${DEED}|\\b(?:requirement|obligation|duty|condition)\\b[^;.]{0,60}\\bnotice\\b[^;.]{0,60}?\\b${BEFORE} ${DEED}[^;.]{0,40}\\b(?:is|are) (?:hereby )?(?:lifted|vacated|dissolved|removed|ended|terminated|waived|withdrawn|rescinded)\\b`,
    "g",
  ),
);
/** What nobody must do any longer, where the duty was to somebody who was removed. */
const RETURN_NOT_DUE = pattern(/\bneed not (?:\w+ )?(?:return|bring|fly|facilitate)\b[^;.]*/g);

/** Somebody does not file or appear, or is to do so. */
const PAPERS =
  /\b(?:answer\w*|respond(?:s|ing)?|responses?|reply|files?|filed|filing|appears?|show cause|object\w*|oppos\w+|serve|submit\w*|brief)\b/;
const FAILS = /\b(?:fails?|failing|failure|neglects?|do(?:es)? not|ha(?:s|ve) not)\b/;
const CONDITION = pattern(/\b(?:if|should|unless|absent|failing|failure|in the event)\b/);
/** What may happen to relief some day, and has not. */
const MAY_END =
  /\bmay (?:lapse|expire|dissolve|terminate|be (?:lifted|dissolved|vacated|revoked|terminated|withdrawn|rescinded))\b|\b(?:will|shall) (?:lapse|expire|dissolve|terminate)\b/;
const WILL_ORDER =
  /\b(?:court|judge|undersigned|it) will (?:order|direct|grant|release|stay|enjoin|dissolve|lift|dismiss|deny)\b/;
const ANNOUNCED = /\b(?:will|shall|may|must)\b/;

/**
 * Where the words of a clause begin that only say what will be if somebody does not file or appear ("Should Respondents
 * fail to answer, Petitioner will be released"), or that relief may end some day; -1 for none. They reach to its end.
 */
function threatIn(plain: string, piece: string): number {
  const found = CONDITION.execIn(plain, piece);
  if (found === null) return -1;
  const before = piece.slice(0, found.index);
  const after = piece.slice(found.index);
  const comma = /,(?! \d{4}\b)/.exec(after)?.index ?? after.length;
  const condition = after.slice(0, comma);
  const isLead = /(?:^\W*|[:,] |\b(?:that|order|ordered|and) )$/.test(before);
  const main = isLead && comma < after.length ? after.slice(comma) : isLead ? condition : before;
  if (!ANNOUNCED.test(main) || /\b(?:not|no)\b/.test(isLead ? main : before)) return -1;
  if (!isLead && MAY_END.test(before)) return startOf(before);
  // "The Court will order release unless Respondents file a response by noon."
  if (!isLead && WILL_ORDER.test(before) && PAPERS.test(condition)) return startOf(before);
  const isMet = /^(?:unless|absent|failing|failure)/.test(condition);
  if (!PAPERS.test(condition) || !(isLead && isMet ? true : FAILS.test(condition))) return -1;
  if (condition.startsWith("failure") && !/\b(?:will|shall|may) (?:result|be|lead)\b/.test(after)) return -1;
  return isLead ? found.index : startOf(before);
}

/** Where the statement begins that ends with these words. */
function startOf(before: string): number {
  return Math.max(before.lastIndexOf(": "), before.lastIndexOf(", ")) + 1;
}

/** What the words of an order take away or only announce: blanked in `rest` for those who read on. */
export interface NotOrdered {
  readonly doubts: readonly Doubt[];
  readonly rest: string;
}

/** False where `notOrdered` finds nothing in a text. */
export function mayLeaveUndone(plain: string): boolean {
  return NOTICE_NOT_DUE.mayMatch(plain) || RETURN_NOT_DUE.mayMatch(plain) || CONDITION.mayMatch(plain);
}

/** Duties that end, and threats: neither the one nor the other orders what it names. `sense`: `plain`, blanked in part. */
export function notOrdered(plain: string, sense: string, clauses: readonly TextSpan[]): NotOrdered {
  const doubts: Doubt[] = [];
  let rest = sense;
  for (const found of NOTICE_NOT_DUE.allIn(rest, plain)) {
    const span = { start: found.index, end: found.index + found[0].length };
    const deed = found[1] ?? found[2] ?? found[3] ?? "";
    doubts.push(doubtAbout(deed, span, "notice is no longer due before it is done: open the document"));
  }
  rest = NOTICE_NOT_DUE.replaceIn(rest, blanked, plain);
  for (const found of RETURN_NOT_DUE.allIn(rest, plain)) {
    const span = { start: found.index, end: found.index + found[0].length };
    doubts.push(doubtAbout("removed", span, "a return need no longer be brought about: open the document"));
  }
  rest = RETURN_NOT_DUE.replaceIn(rest, blanked, plain);
  for (const { start, end } of CONDITION.testIn(plain, rest) ? clauses : []) {
    const at = threatIn(plain, rest.slice(start, end));
    if (at === -1) continue;
    const span = { start: start + at, end };
    const words = rest.slice(span.start, span.end);
    if (CONCERNS_RELIEF.test(words))
      doubts.push(doubtAbout(words, span, "what is to be hangs on what somebody does: nothing is ordered yet"));
    rest = blank(rest, [span]);
  }
  return { doubts, rest };
}

/** Words of holding, of removing, or of relief. */
const CONCERNS_RELIEF =
  /\b(?:remov(?:al|ed?|ing)|deport\w*|releas\w+|detain\w*|detention|bond|bail|custody|transfer\w*|re-?arrest\w*|tro|restraining order|injunction|writ)\b|\bstay of (?:his |her |their )?(?:removal|deportation)\b/;

import type { TextSpan } from "../docket/docket.ts";
import type { Lead } from "./lexicon/reader.ts";
import { OFFICERS } from "./main-sentence.ts";
import { directly } from "./search/pattern.ts";

/** What a part of a list begins with: its number, and a joint before or behind it. */
const NUMBERED = "^\\W*(?:and |or )?(?:\\(?[\\da-h]{1,2}[).] ?)?(?:and |or )?";
const VERBS =
  "remove|deport|transfer|move|(?:re-?)?detain|re-?arrest|release|provide|file|return|produce|hold|conduct|schedule|convene|afford|give|arrange|refrain|cease|facilitate|bring|keep|maintain|permit|ensure";

/** A clause that goes on with the words which govern the one before: "to release him", "(2) transferring him". */
export const GOES_ON = directly(
  new RegExp(
    `${NUMBERED}(?:to (?![^,;:.]{3,70}, [^;:.]{1,80}\\b(?:is|are|shall|must|may)\\b)[a-z]|\\w+ing\\b|(?:${VERBS})\\b(?! (?:is|are|was|were|of|on|shall|may|must|pending)\\b))`,
  ),
);

const BEGINS_PART = new RegExp(`${NUMBERED}(?:to [a-z]|\\w+ing\\b|(?:${VERBS})\\b)`);

/** True where a clause, or what is left of it without titles, may go on with the words of the one before (`GOES_ON`). */
export function mayGoOn(text: string): boolean {
  return BEGINS_PART.test(text) || text.includes("having ") || text.includes(":") || text.includes(";");
}

/** The operators of the part before (`lead`) that govern a clause of `sense`; null where it begins anew. */
export function leadInto(sense: string, clause: TextSpan, lead: Lead): Lead | null {
  const text = sense.slice(clause.start, clause.end);
  if (!GOES_ON.test(text) || beginsAnew(text, lead)) return null;
  if (lead().length === 0) return isCommand(text) ? commandOf(lead) : null;
  return isOwnCommand(sense, clause, text, lead) ? commandOf(lead) : lead;
}

/** "directing Respondents to show cause why …, and to maintain him within the District": the rest of a sentence that was parted. */
function isCommand(text: string): boolean {
  return /^\W*to (?:maintain|keep|refrain|cease|not)\b/.test(text);
}

/**
 * "denying the TRO and directing Respondents to release him", "staying removal; ordering his release": what is refused or
 * forbidden does not govern what the court orders behind it.
 */
function beginsAnew(text: string, lead: Lead): boolean {
  const governing = lead().map(({ operator }) => operator);
  if (governing.includes("deny")) return BEGINS_ORDER.test(text);
  return (
    governing.some((each) => each === "stop" || each === "stay" || each === "end" || each === "not") &&
    !governing.includes("ask") &&
    COURTS_OWN.test(text)
  );
}

const BEGINS = "^\\W*(?:and )?(?:(?:hereby|further|also|temporarily|instead) )*";
const BEGINS_ORDER = new RegExp(
  `${BEGINS}(?:directing|ordering|requiring|enjoining|staying|restraining|prohibiting|barring|releasing|granting|extending|compelling|setting)\\b`,
);
/** What only a court does: who is forbidden to remove people may also be forbidden to be "denying them hearings" or "requiring them to pay". */
const COURTS_OWN = new RegExp(
  `${BEGINS}(?:(?:directing|ordering|requiring|compelling|enjoining|restraining|prohibiting|barring|permitting|allowing|authorizing) ${OFFICERS}|ordering (?:that |(?:the |his |her |their |petitioners?'s? |plaintiffs?'s? )*(?:immediate )?(?:release|return|bond|bail))|(?:staying|dissolving|lifting|vacating|extending) |(?:granting|denying) (?:as moot |in part )?(?:\\[?\\d|(?:the |petitioners?'s? |respondents?'s? |plaintiffs?'s? |defendants?'s? )?(?:motion|petition|application)))`,
);

/**
 * "shall: (1) not transfer Petitioner; (2) release him", "shall not remove Petitioner; provide a bond hearing": a "not"
 * governs its own point, and nobody forbids what helps the one who is held. Where it stands before the first point
 * ("shall not (1) transfer him or (2) hold a hearing without counsel") it governs all of them.
 */
function isOwnCommand(sense: string, { start }: TextSpan, text: string, lead: Lead): boolean {
  if (!BEGINS_COMMAND.test(text) || !lead().some(({ operator }) => operator === "not" || operator === "stop"))
    return false;
  return !OF_ALL_POINTS.test(sense.slice(Math.max(0, start - 600), start));
}

/** The orders among the operators, without what forbids; a bare verb behind what was forbidden is a command. */
function commandOf(lead: Lead): Lead {
  return () => {
    const orders = lead().filter(({ operator }) => operator === "order");
    return orders.length > 0 ? orders : [{ operator: "order", form: "modal", at: -1 }];
  };
}

const BEGINS_COMMAND = new RegExp(
  `${NUMBERED}(?:(?:also|then|instead) )?(?:release|free|provide|afford|give|file|produce|conduct|schedule|convene|arrange|facilitate|bring|ensure|return (?:his|her|their|him|them|petitioners?|plaintiffs?)\\b|hold (?:an? |the |his |her )?(?:[\\w()-]+ ){0,3}hearings?)\\b`,
);
const OF_ALL_POINTS = /\b(?:not|from)(?: do any of the following)?:? ?\(?[1ai][).][^.]{0,580}$/;

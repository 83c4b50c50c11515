import type { TextSpan } from "../docket/docket.ts";
import { isAsciiWord } from "./letters.ts";

/** The first words of what a court says before it acts, by their first letters. */
const FIRST_WORDS: ReadonlyMap<number, readonly string[]> = Map.groupBy(
  [
    "having",
    "the",
    "upon",
    "on",
    "for",
    "given",
    "in",
    "so",
    "to",
    "after",
    "following",
    "based",
    "considering",
    "pursuant",
    "under",
    "consistent",
  ].map((word) => `${word} `),
  (word) => word.charCodeAt(0),
);
/** What stands before a statement that begins within a sentence. */
const LEADS_IN = ["that", "order", "the court"];
/** What a court says before it acts: what it read and heard, and that it has reasons. */
const LEAD =
  /^(?:(?:the (?:\w+ ){1,3})?having (?:\w+ly |now |also )?(?:considered|reviewed|heard|read|examined|weighed|received|conferred|studied|been (?:\w+ly |duly |well )?(?:advised|informed|told|notified|apprised|briefed|heard|submitted|presented)|held|come|convened)\b|(?:up)?on (?:(?:the|due|careful|full|further|its|an?|this court's|independent|de novo) )*(?:reviews?|consideration|(?:further )?reconsideration(?=,)|examination|reading|papers|record|foregoing|consent|submissions|arguments?|reasons?|findings)\b|(?:up)?on (?:(?:the|joint|agreed|unopposed|oral|an?|both|all|parties'?|sides'?|their|petitioners?(?:'s?)?|respondents?(?:'s?)?|government(?:'?s)?|counsel'?s?) )+(?:requests?|stipulations?|agreement|consent|motions?)(?=,)|for (?:(?:the|all|good|these|those|such|its|foregoing|following|same|above|substantial|sufficient) )*(?:reasons?|causes?)\b|given (?:the|that|this|its|all)\b|in (?:light|view|consideration) of\b|in order (?:that|to)\b|so (?:that|as to)\b|to (?:preserve|ensure|permit|allow|maintain|protect|enable|avoid|prevent|give|afford|safeguard|aid|allow)\b|after (?:(?:careful|due|full|further|a|the|oral) )*(?:reviewing|review|hearing|considering|consideration|arguments?|conferring|conference|briefing)\b|following (?:(?:a|the|oral|full|an|today's) )*(?:hearing|arguments?|conference|review|briefing|colloquy)\b|based (?:up)?on\b|considering )/;
/** The order on which the court's own statement rests: "Pursuant to the order of August 5, 2015, removal is stayed". */
const UNDER_ORDER =
  /^(?:pursuant to|in accordance with|consistent with|under) (?:(?:the|this|an?|its|our|that|court's|this court's) ){0,2}(?:(?:general|standing|administrative|prior|earlier|previous|amended|local|court|circuit|\w+ circuit(?:'s)?) )*(?:orders?|rules?|policy|practice|procedures?)(?: (?:of|dated|entered|issued|on|at|in|nos?\.?|ecf|dkt\.?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|\d[\w.()/-]*))*,/;
/** The main clause has a verb of its own; a list of papers has none. */
const SPEAKS =
  /\b(?:is|are|shall|must|may|will|can|cannot|should|i|it|grants?|den(?:y|ies)|orders?|directs?|enjoins?|stays?|extends?|finds?|holds?|concludes?|declines?|refuses?|lifts?|dissolves?|vacates?|releases?|sets?|enters?|issues?|adopts?|dismiss(?:es)?|affirms?|reverses?|remands?|certifies|grant(?:ed|ing)|den(?:ied|ying)|ordered|stayed|has|have|there|no|nothing)\b/;
/** A motion that is named by what it asks for may be all that tells what is ruled on. */
const NAMES_REQUEST =
  /\b(?:motions?|applications?|requests?|petitions?|stipulations?)\b(?: \S+){0,2} (?:to|for|of)\b|\d (?:\w+ ){0,4}(?:motion|application|petition|request)\b|\[\d|\b(?:mandate|remand)\b/;
/** "For reasons given orally the ban is prolonged by ten days, to …": the statement stands before the comma. */
const STATES =
  /^(?:(?!\b(?:that|which|who|because|where|when|as)\b)[^,])*\b(?:is|are|shall|must|may)\b|^[^,]*\b(?:the|this) (?:court|panel|undersigned)(?: (?:now|hereby|further|also))? (?:directs|orders|enjoins|stays|grants|denies|extends|lifts|dissolves|requires|forbids|prohibits|bars|permits|allows|declines|refuses|finds|sets|enters|issues|vacates)\b/;
const LONGEST = 260;

/** The words at the head of a statement that only say what the court considered: "Having reviewed the return, …". */
export function preamblesIn(plain: string, withRequests: boolean): TextSpan[] {
  if (!plain.includes(",") && !plain.includes("reason")) return [];
  const spans: TextSpan[] = [];
  for (let start = 0; start !== -1; start = nextStart(plain, start)) {
    if (!mayBegin(plain, start) || start < (spans.at(-1)?.end ?? 0) || !leadsOff(plain.slice(start, start + 90)))
      continue;
    const end = endOfPreamble(plain, start);
    if (end === -1 || (!withRequests && NAMES_REQUEST.test(plain.slice(start, end)))) continue;
    spans.push({ start, end });
  }
  return spans;
}

function leadsOff(words: string): boolean {
  return LEAD.test(words) || UNDER_ORDER.test(words);
}

/** The next word behind what a statement may stand behind, or -1. */
function nextStart(plain: string, from: number): number {
  for (let at = from + 1; at < plain.length; at++)
    if (plain.charCodeAt(at) === SPACE && mayStandBefore(plain.charCodeAt(at - 1))) return at + 1;
  return -1;
}

const SPACE = 32;

/** Where a statement can begin: the text, a sentence, a part of a list, or what is ordered. */
function mayBegin(plain: string, start: number): boolean {
  const words = FIRST_WORDS.get(plain.charCodeAt(start));
  if (words === undefined) return false;
  for (const word of words) if (plain.startsWith(word, start)) return start === 0 || leadsIn(plain, start - 1);
  return false;
}

/** The letters and signs with which ends what may stand before a statement. */
const LAST_BEFORE = Uint8Array.from({ length: 128 }, (_, code) =>
  "tr,.;:)".includes(String.fromCharCode(code)) ? 1 : 0,
);

function mayStandBefore(code: number): boolean {
  return code < 128 ? LAST_BEFORE[code] === 1 : code === EN_DASH || code === EM_DASH;
}

const EN_DASH = 0x2013;
const EM_DASH = 0x2014;

function leadsIn(plain: string, end: number): boolean {
  const last = plain[end - 1];
  if (last !== "t" && last !== "r" && last !== ",") return true;
  const to = last === "," ? end - 1 : end;
  return LEADS_IN.some((words) => {
    const from = to - words.length;
    return from >= 0 && plain.startsWith(words, from) && !isAsciiWord(plain.charCodeAt(from - 1));
  });
}

/** "For reasons given orally the ban is prolonged": the statement begins with its article. */
const NO_COMMA =
  /^for (?:(?:the|all|good|these|those) )*reasons? (?:(?:given|stated|set forth|placed|read|announced|explained|articulated) )?(?:orally|on the record|in open court|from the bench|at (?:the|today's) hearing|herein|below|above)(?= (?:the|no|respondents?|petitioners?|defendants?|plaintiffs?|removal|this|any)\b)/;

/** The place behind the comma after which the main clause begins, or -1. */
function endOfPreamble(text: string, start: number): number {
  const short = NO_COMMA.exec(text.slice(start, start + 120));
  if (short !== null) return start + short[0].length;
  if (STATES.test(text.slice(start, start + LONGEST))) return -1;
  const limit = Math.min(text.length, start + LONGEST);
  let last = -1;
  for (let at = text.indexOf(",", start); at !== -1 && at < limit; at = text.indexOf(",", at + 1)) {
    if (/[.;:] /.test(text.slice(last === -1 ? start : last, at).replace(/\b(?:no|nos|dkt|doc|v|u\.s|mr|ms)\. /g, "")))
      break;
    last = at + 1;
    const next = text.indexOf(",", last);
    if (SPEAKS.test(text.slice(last, next === -1 ? Math.min(text.length, last + 80) : Math.min(next, last + 80))))
      return last;
  }
  return last;
}

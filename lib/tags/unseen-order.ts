import type { TextSpan } from "../docket/docket.ts";
import type { DocketMemory, KnownEntryText, Ruled } from "./docket-memory.ts";
import { doubtOf } from "./draft.ts";
import type { Doubt } from "./draft.ts";
import { concernsIn } from "./concerns.ts";
import { touches } from "./polarity.ts";
import { referencesIn } from "./references.ts";
import { pattern } from "./search/pattern.ts";

const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const DAY = `(?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)`;
/** An order by its day, its number or the time since, and what becomes of it: "The order of May 1 is extended". */
const ACTED_ON = pattern(
  new RegExp(
    `\\b(?:the|this court's|the court's|its|our|that|(?:last week|yesterday|today|[a-z]+day)'s|\\[?\\d{1,4}\\]?) (?:(?:prior|previous|earlier|oral|bench|interim|temporary|emergency|text|minute|own|existing|above|${DAY}) ){0,3}orders?\\b(?! (?:to show|setting|of reference|scheduling|referring|appointing|granting leave|for (?:briefing|response)))(?:[^;.]|\\.(?= ?\\d)){0,60}\\b(?:is|are|has|have|shall|remains?|stands?|continues?|will)\\b[^;.]{0,24}\\b(?:extended|dissolved|vacated|lifted|modified|reinstated|expired|withdrawn|enforced|suspended|rescinded|continued?|permanent|superseded|clarified|amended|effect|force|stayed|terminated|annulled|binding)\\b`,
  ),
);
/** Orders about the course of a case. */
const OF_COURSE =
  /\b(?:schedul\w+|protective|pretrial|case management|brief\w*|discovery|confidential\w*|seal\w*|referral|reference|show cause|hearings?|conference|arguments?|deadlines?|time|fees?|filings?|pages?|caption|appoint\w*|consolidat\w+|reassign\w*|final order of removal|removal orders?|orders? of removal|immigration judge|bia|board|agency|protocol|stipulated|esi|correct\w*|spelling|typographical|clerical|class|certif\w+|in all other respects)\b/;

/**
 * "The order of May 1 is extended", where no such order is on the docket as it was seen: what it gave, and to whom, nobody
 * can tell from here.
 */
export function unseenOrder(
  known: KnownEntryText,
  memory: DocketMemory,
  clauses: readonly TextSpan[],
  rest: string,
): readonly Doubt[] {
  if (!memory.isDetention || memory.isAppellate || !ACTED_ON.mayMatch(known.reading.plain)) return [];
  for (const { start, end } of clauses) {
    const from = Math.max(start, Math.min(known.head.end, end));
    const piece = rest.slice(from, end);
    const found = ACTED_ON.execIn(known.reading.plain, piece);
    if (found === null || OF_COURSE.test(piece) || isSeen(known, memory, { start: from, end })) continue;
    const concerns = concernsIn(piece);
    return [
      doubtOf(
        concerns.has("detention"),
        concerns.has("removal"),
        { start: from + found.index, end: from + found.index + found[0].length },
        "what is done is done to an order that was not seen: open that order",
      ),
    ];
  }
  return [];
}

const UNDO =
  "(?:vacat|extend|dissolv|lift|modif|amend|clarif|correct|str(?:ik|uck|ick)|reconsider|stay|hold|continu|reinstat|supersed|enlarg|expand|rescind|withdr|enforc|terminat|revok|suspend)";
/** Before the number of an order: "vacating the order at ECF No. 3". */
const UNDONE = pattern(
  new RegExp(
    `\\b${UNDO}(?:e?s|ies|ing|ening|ying|rawing|awing)? (?:(?:the|its|prior|previous|this court's|effect of|in part|order|orders|opinion|at|of|in|ecf|dkt|doc|docket|nos?|no|entry|#)\\W{1,3}){0,5}[[(#]?$`,
  ),
);
/** Behind the number of an order: "3 Order remains in effect". */
const STANDS = pattern(
  new RegExp(
    `^[\\])]? (?:(?:text |minute |oral |opinion and )?order,? )?(?:is|are|was|shall be|shall|remains?|continues|stands)\\b[^;.]{0,50}?\\b(?:${UNDO}\\w*|held|abeyance|effect|force|place|binding)\\b`,
  ),
);
const OTHER_PAPER =
  /^[\])]? (?:(?!order)[\w'-]+ ){0,4}(?:motion|petition|letter|application|request|stipulation|notice|report|complaint|answer|response|hearing|deadline)/;

/**
 * "ORDER vacating 3", where what 3 orders could not be read: what is undone, nobody can tell from here either. The same
 * where 3 is known to hold or protect somebody, and no rule reads what becomes of it ("3 is held in abeyance").
 */
export function orderInDoubt(
  known: KnownEntryText,
  memory: DocketMemory,
  clauses: readonly TextSpan[],
): readonly Doubt[] {
  const { plain } = known.reading;
  if (memory.ruled.size === 0 || !(UNDONE.mayMatch(plain) || STANDS.mayMatch(plain))) return [];
  for (const { start, end } of clauses) {
    const piece = plain.slice(start, end);
    if (OF_COURSE.test(piece)) continue;
    for (const { number, start: from, end: to } of referencesIn(plain, start, end, memory.numbers)) {
      const doubtful = memory.byNumber.get(number)?.find(({ at }) => at !== known.at && mayHold(memory.ruled.get(at)));
      const before = plain.slice(Math.max(start, from - 80), from);
      const behind = plain.slice(to, to + 80);
      if (doubtful === undefined || OTHER_PAPER.test(behind) || /\bmotions?\b[^.;]*$/.test(before)) continue;
      if (!UNDONE.test(before) && !(STANDS.test(behind) && !SET_THERE.test(before))) continue;
      const groups = memory.ruled.get(doubtful.at)?.effects.map((effect) => touches(effect)) ?? [];
      const why = `what becomes of the order at ${number} could not be read: open the document`;
      return [
        {
          ...doubtOf(groups.includes("detention"), groups.includes("removal"), { start: from, end: to }, why),
          via: number,
        },
      ];
    }
  }
  return [];
}

/** "Depositions ordered at 31 are stayed": what stands there, and not the order. */
const SET_THERE = /\b(?:ordered|set|due|granted) (?:at|in|by)\W*$/;

/** What could not be read, or holds or protects somebody. */
function mayHold(ruled: Ruled | undefined): boolean {
  return ruled?.isInDoubt === true || ruled?.effects.some((effect) => touches(effect) !== null) === true;
}

/** The order is on the docket by its number; or, where it is named by none, there is one that it can be. */
function isSeen({ at, reading }: KnownEntryText, memory: DocketMemory, span: TextSpan): boolean {
  const named = referencesIn(reading.plain, span.start, span.end, memory.numbers);
  if (named.length > 0) return named.some(({ number }) => memory.numbers.has(number));
  for (const each of memory.ruled.keys()) if (each !== at) return true;
  return false;
}

import type { TextSpan } from "../docket/docket.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { asksForAnswer } from "./doubts.ts";
import { numbersIn, referencesIn } from "./references.ts";
import type { Disposition } from "./tags.ts";
import { pattern } from "./search/pattern.ts";

const HEARING_SET = pattern(
  /\b(?:(?:hearing|conference|argument|arraignment|trial|sentencing|fairness hearing)(?: (?:as to|on|re|upon) (?:[^.;]|(?<=\bno)\.){1,60})? (?:is |are )?(?:hereby |also )?(?:(?:re)?set|(?:re)?scheduled|continued|reset|rescheduled|noticed|adjourned|moved) (?:for|to|on|before|from)\b|will be (?:argued|heard) (?:on|at) \d|(?:hearing|conference|argument)\b[^.;]{0,60}\bis stricken and reset to\b|(?:hearing|conference|argument|trial) (?:will|shall) be held\b[^.;]{0,40}\b(?:on|at) \d|(?:hearing|conference|argument)\b[^.;]{0,110}\b(?:will|shall|is to) be held (?:(?:on|at|by \w+|via \w+|remotely|in person)(?: on| at)? )?(?:(?:mon|tues|wednes|thurs|fri)day,? (?:january|february|march|april|may|june|july|august|september|october|november|december) )?\d|has heard (?:the parties|argument|counsel) on \d|(?:moving|resetting|advancing|continuing|rescheduling|adjourning|postponing) (?:the |a |this )?(?:\w+ ){0,2}(?:hearing|conference|argument)\b[^.;]{0,60}\b(?:to|until|for) \d|will hear (?:counsel|argument|oral argument|the parties)\b[^.;]{0,40}\d|(?:setting|sets) (?:a |an |the )?(?:[\w-]+ ){0,3}(?:hearing|conference|argument)s? (?:for|on|at)\b|(?:final|fairness|approval|motion) hearing \d{1,2}\/|(?:scheduling|setting|resetting) (?:an? |the )?(?:[\w-]+ ){0,3}(?:hearing|conference|argument)\b[^.;]{0,80}\b(?:for|on|at) \d{1,2}\/|to be (?:argued|heard) (?:on|at) \d|hearing (?:was )?(?:held|begun|commenced) and continued to \d|(?:shall|must|(?:is|are) (?:directed|ordered) to) (?:personally )?appear (?:in person |personally |remotely )?(?:on|at) \d{1,2}\/|status call (?:is )?(?:moved|set|reset|continued) (?:to|for)\b|ordered to show cause at \d)|[.;] (?:oral )?(?:argument|hearing|conference) (?:on|for) \d{1,2}\/\d{1,2}\/\d{2,4} at \d/,
);
/** A hearing that was set and will not be held: "VACATING the conference set for 10/20", "the hearing set for 1/28 is cancelled". */
const TAKEN_OFF_CALENDAR = pattern(
  /\b(?:vacat(?:es|ing)|cancel(?:l?ing|s)|strik(?:es|ing)) (?:the |a |this )?(?:[\w-]+ ){0,4}(?:hearing|conference|argument|trial)s?(?: (?:now |previously |currently )?(?:set|scheduled|noticed) (?:for|on|to)[^.;]{0,40})?|\b(?:hearing|conference|argument|trial)s? (?:now |previously |currently )?(?:set|scheduled|noticed) (?:for|on)[^.;]{0,40}?\b(?:is|are) (?:hereby )?(?:vacated|cancell?ed|stricken)(?! and (?:re)?set)/g,
);
/** "until the hearing set for May 1": a day that was set before. */
const AWAITED_HEARING = pattern(
  /\b(?:until|before|pending|after|prior to|through) (?:the |that |its |this )(?:[\w-]+ ){0,3}(?:hearing|conference|argument|trial)\b[^.;,]{0,24}/g,
);
/** The same in other words: who shall appear and when, what is struck and reset, a bare day and hour. */
const HEARING_TOLD = pattern(
  /\b(?:parties|counsel|respondents?|petitioners?|defendants?|plaintiffs?) (?:shall|must|are (?:directed|ordered) to|are to) appear (?:in person |remotely |by \w+ )?(?:for|at) (?:an? |the )?(?:\w+ ){0,3}(?:hearing|conference|argument)\b[^.;]{0,20}\b(?:on|at) (?:\d|january|february|march|april|may |june|july|august|september|october|november|december)|\b(?:matter|case|hearing) (?:is |stands )?(?:hereby )?(?:continued|adjourned) to \d{1,2}\/\d|\b(?:strikes|vacates) the (?:[\w/-]+ ){0,3}(?:hearing|conference|argument)s? and resets it (?:to|for)\b|[.;] ?(?:hearing|argument|conference)(?: set)?:? (?:on )?(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:, \d{4})?,? at \d/,
);
/** More time was asked for and given: a later sentence says until when. */
const MORE_TIME = pattern(
  /\b(?:granting|grants?|granted|allowing|allowed)\b[^.;]{0,80}\b(?:extension of time|extend (?:the )?(?:time|deadline)|extend by|enlarge\w*|more time|stipulation (?:to|for) (?:an? )?exten\w+)\b|\b(?:motion|request)\b[^.;]{0,60}\b(?:to extend|extension of time|more time)\b[^;]{0,160}\bgranted\b/,
);
const NEW_DAY = pattern(
  /[.;:] [^.;]{0,90}\b(?:due|by|on or before|closes?|until|no later than|within|extended)\b[^.;]{0,24}\d/,
);
/** Longer time for a paper or a step, told in any words. */
const LONGER_TIME = pattern(
  /\b(?:extension|enlargement|extend|enlarge)\b (?:of )?(?:the |its |his |her |their )?(?:time|deadlines?)\b|\b(?:motion|request|application|stipulation)\b[^.;]{0,40}\b(?:exten[ds]\w*|additional time|more time)\b[^.;]{0,30}\b(?:time|deadlines?|days?|weeks?|brief|answer|respon[ds]e|return|reply)\b|\b(?:\w+-(?:day|week|month)|level \d) extension\b|\b(?:no|further) (?:further )?(?:extensions?|enlargements?) (?:are|is|will|shall)\b|[.;] no further (?:extensions?|enlargements?)\b/,
);
/** What was asked for was longer time and nothing else: granted, the time is longer, whatever the new day. */
const TIME_GRANTED = pattern(
  /\b(?:granting|grants|granted|allowing|approving|approves|allows)\b(?: in part)?[^.;:]{0,70}?\b(?:motions?|requests?|applications?|stipulations?)(?: \(\w+\))? (?:to|for) (?:an? )?(?:(?:first|second|third|further|short|brief|unopposed|[\w-]+(?:day|week)) )*(?:extension of (?:the )?(?:time|deadline)|enlargement of time|(?:extend|enlarge|extending) (?:the |its |his |her |their )?(?:[\w']+ )?(?:time|deadlines?))\b(?! (?:and|or) (?:to |for )?(?:stay|release|remov|tro|injunct))|\b(?:motions?|requests?|applications?)(?: \(\w+\))? (?:to|for) (?:an? )?(?:extension of (?:the )?(?:time|deadline)|enlargement of time|(?:extend|enlarge) (?:the |its |his |her |their )?(?:[\w']+ )?(?:time|deadlines?))\b[^;]{0,120}(?:[.:,;] {0,20}| )(?:is |are )?(?:hereby )?granted\b/,
);
/** The new day: "answer is now due on or before 11/21/2025", "deadline updated to 11/30/2020". */
const DUE_DAY = pattern(
  /\b(?:due|updated to|extended to|extended through|enlarged to|reset to|deadline)\b(?:[^.;]|\.(?=\d)){0,40}?(?:\d{1,2}\/\d{1,2}\/\d{2}|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\b)|\b(?:shall|must|may|to) (?:file|respond|answer|reply|serve)\b[^.;]{0,60}\b(?:by|on or before|no later than|until) (?:\d{1,2}\/\d{1,2}\/\d{2}|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\b)/,
);
/** The relief's own time, whatever else was granted. */
const RELIEF_EXTENDED = pattern(
  /\b(?:tro|restraining order|injunction|stay|restraints)\b(?:(?!\bnot\b)[^;.]){0,50}\bextended\b(?! to (?!and |midnight|noon|january|february|march|april|may |june|july|august|september|october|november|december)[a-z])|\benlarging the (?:date|time|deadline)\b/,
);
/** "by agreement the TRO remains in effect through …": both sides let it last longer. */
const KEPT_BY_AGREEMENT = pattern(
  /\b(?:tro|restraining order|injunction|stay|restraints?)\b(?:(?!\bnot\b)[^;.]){0,40}?\b(?:to |shall |will )?(?:remains?|stays?|continues?) in (?:full )?(?:place|effect|force)\b[^;.]{0,20}\b(?:through|until|to|for|pending)\b/,
);
const AGREED = pattern(/\b(?:stipulat\w+|by agreement|agreed|consent|on the agreement|parties' agreement)\b/);
/** What was granted is the longer time itself. */
const ASKS_LONGER = pattern(
  /\b(?:motion|application|request)\b[^.;]{0,30}\b(?:to|for|of)\b[^.;]{0,30}\b(?:extend|extension|enlarge|prolong|renew|continue)\b/,
);
const EXTENDED = pattern(
  /\b(?:tro|restraining order|injunction|stay)\b[^;.]{0,24}\b(?:shall|will) continue (?:through|until|to) |\bcarried forward (?:to|through|until)\b|\b(?:tro|restraining order|injunction|stay)\b[^;.]{0,24}\b(?:stay|remain) in (?:place|effect|force)\b[^;.]{0,24}\b(?:more|additional|further) (?:days?|weeks?|hours?)\b|\b(?=(?:is|are|be) )(?<!not )(?<!\bclass )(?<!\bclass \w+ at \d+ )(?:is|are|be)(?: hereby)? (?:extended|enlarged|prolonged|lengthened)\b|\b(?:extending|enlarging|lengthening|prolonging)\b|\bextends\b|\bcontinued in (?:full )?(?:force|effect) (?:through|until|to)\b|\bcontinuing (?:the (?:\w+ ){0,2}(?:stay|injunction|restraining order|tro)\b|\[?\d{1,4}\]? (?:\w+ ){0,3}(?:order|tro|stay|injunction) (?:until|through|to)\b)/,
);
/** "ORDER that the writ issue": the petition is granted. */
const WRIT_ISSUES = pattern(
  /\b(?:ordered that|order that|orders that) (?:the |a )?writ(?: of habeas corpus)? (?:shall |do )?issue\b|\bthe writ (?:of habeas corpus )?(?:shall|will|is to|must) (?:hereby )?issue\b(?! unless)/,
);
/** "STIPULATION AND ORDER by Judge Roe re 9 Stipulation": what is so ordered. */
const STIPULATION_NAMED = pattern(
  /\b(?:re:?|regarding|granting|on|approving) \[?(\d{1,4})\]? (?:\w+ )?stipulation\b|\bstipulation \[(\d{1,4})\]/,
);
const SETS_SCHEDULE = /^order setting (?:conditions|(?:a |the )?(?:\w+ )?schedule|forth|down|aside|deadlines)\b/;
const TAKEN_OFF = pattern(
  /\b(?:remove|delete|strike)\b(?: (?:docket|document|entry|ecf|no|dkt)\.?)* \[?(\d{1,4})\]?\b[^.;]{0,40}\b(?:from the docket|docket)?/,
);
/** "all pending motions are DENIED and stays VACATED": so a petition for review ends. */
const STAYS_VACATED = pattern(/\b(?:all|any|and|the) (?:other |pending )?stays (?:are |is )?(?:hereby )?vacated\b/);
/** "granting motion for voluntary dismissal under Rule 42(b)": the appeal is over. */
const APPEAL_GIVEN_UP = pattern(
  /\b(?:motions?|stipulations?|requests?)\b[^.;]{0,60}\b(?:voluntary dismissal|(?:voluntarily )?(?:dismiss|withdraw|dismissal of|withdrawal of) (?:the |this |its |their |his |her )?(?:appeals?|petition for review|case)\b)/,
);
const NOW_DUE = pattern(/\bnow due\b/);
const ARGUED =
  /^(?:cause|case|appeal)? ?(?:argued|submitted)\b|^oral argument heard\b|^case,? before [^;:]{1,60}\bheard\b/;

/** "Decision reserved.", "the court reserved ruling": nothing is decided yet. */
const RESERVED = pattern(
  /\barguments? (?:was |were |is )?(?:heard|held|presented)\b[^()]{0,60}\b(?:court|judge) will (?:issue|enter|render|rule)\b|\b(?:matters?|motions?|petition|case) (?:is |are |was |were |deemed |stands? |fully |hereby )*submitted\b(?! (?:by|to|with|for|on \d))|\b(?:decision|ruling|judgment) (?:is |was )?(?:hereby )?reserved\b|\b(?:court|judge) (?:reserves|reserved|reserving) (?:its )?(?:decision|ruling|judgment)\b/,
);

/** The dispositions of an entry: its rulings, and what the court set, extended, struck or took under advisement. */
export function wholeDispositions(
  known: KnownEntryText,
  ruled: readonly Disposition[],
  memory: DocketMemory,
  clauses: readonly TextSpan[],
): Disposition[] {
  const { reading, head, author } = known;
  if (author !== "court" && author !== "clerk") return [];
  const list: Disposition[] = [...ruled];
  const add = (of: string | null, outcome: Disposition["outcome"]): void => {
    if (!list.some((each) => each.outcome === outcome && each.of === of)) list.push({ of, outcome });
  };
  const opening = reading.plain.slice(head.start, head.start + 60);
  if (list.length === 0 && ARGUED.test(opening)) add(null, "taken under advisement");
  if (list.length === 0 && author === "court" && RESERVED.test(reading.plain)) addReserved(known, memory, add);
  const removed = author === "court" && list.length === 0 ? TAKEN_OFF.exec(reading.plain) : null;
  if (removed !== null && /\bclerk\b|\bdirect/.test(reading.plain)) add(removed[1] ?? null, "stricken");
  const isRuling =
    head.kind === "order" ||
    head.kind === "minute entry" ||
    head.kind === "opinion" ||
    head.kind === "judgment" ||
    head.kind === "letter" ||
    head.ruleId === "kind-streamlined-request-approved";
  const isGranted = list.some(({ outcome }) => outcome === "granted" || outcome === "granted in part");
  // "granting 26 Motion for Extension of Time. The notice is now due 6/10": the longer time is what was granted.
  const isAskedFor = isGranted && ASKS_LONGER.test(reading.plain);
  if (
    isRuling &&
    !isAskedFor &&
    (NOW_DUE.test(reading.plain) ||
      (!isGranted && EXTENDED.test(reading.plain)) ||
      RELIEF_EXTENDED.test(reading.plain) ||
      (KEPT_BY_AGREEMENT.test(reading.plain) && AGREED.test(reading.plain)) ||
      (isGranted && MORE_TIME.test(reading.plain) && NEW_DAY.test(reading.plain.slice(head.end))))
  )
    addExtended(known, memory, add);
  // "granting 26 Motion for Extension of Time. The answer is now due 6/10/2024": granted, and the day is another.
  else if (
    isRuling &&
    isGranted &&
    LONGER_TIME.test(reading.plain) &&
    (TIME_GRANTED.test(reading.plain) || DUE_DAY.test(reading.plain.slice(head.end))) &&
    !list.some(({ outcome }) => outcome === "extended")
  )
    add(null, "extended");
  if (
    isRuling &&
    author === "court" &&
    !(opening.startsWith("order setting ") && SETS_SCHEDULE.test(opening)) &&
    (HEARING_SET.test(AWAITED_HEARING.replaceIn(TAKEN_OFF_CALENDAR.replaceIn(reading.plain, "~"), "~")) ||
      HEARING_TOLD.test(reading.plain))
  )
    add(null, "set");
  const stipulation = head.isStipulated && head.kind === "order" ? STIPULATION_NAMED.exec(reading.plain) : null;
  if (stipulation !== null && !isGranted && !/\bprotective\b/.test(opening)) {
    const number = stipulation[1] ?? stipulation[2];
    if (number !== undefined && !list.some(({ of }) => of === number)) add(number, "granted");
  }
  if (head.isStipulated && head.kind === "order" && list.length === 0 && !/\bprotective\b/.test(opening)) {
    if (
      /^\W*(?:(?:joint )?stipulation )?(?:of |for |to )?(?:voluntary )?(?:dismiss\w*)/.test(
        reading.plain.slice(head.end, head.end + 44),
      )
    )
      add(null, "dismissed");
    else if (/\bstipulation\b|\bmotion\b/.test(opening.slice(0, 40))) add(null, "granted");
  }
  const tellsDismissal = opening.includes(" dismissal");
  if (tellsDismissal && list.length === 0 && /^(?:\w+ ){0,2}order (?:of|for) dismissal\b/.test(opening))
    add(null, "dismissed");
  if (
    tellsDismissal &&
    /^(?:\w+ )?judgment of dismissal\b/.test(opening) &&
    !list.some(({ outcome }) => outcome === "dismissed")
  )
    add(null, "dismissed");
  if (list.length === 0 && author === "court" && WRIT_ISSUES.test(reading.plain)) add(null, "granted");
  if (STAYS_VACATED.test(reading.plain)) add(null, "vacated");
  if (isGranted && memory.isAppellate && APPEAL_GIVEN_UP.test(reading.plain)) add(null, "dismissed");
  const isMixed =
    list.some(({ outcome }) => outcome === "vacated" || outcome === "reversed") && !AFFIRMS_ANOTHER.test(reading.plain);
  if (isMixed)
    list.forEach((each, at) =>
      each.outcome === "affirmed" ? (list[at] = { ...each, outcome: "affirmed in part" }) : null,
    );
  if (list.length === 0 && !asksForAnswer(known, clauses)) list.push(...onlyNamed(known, memory, clauses));
  return list;
}

/** "the order certifying the class is AFFIRMED", beside an injunction vacated: another ruling, affirmed whole. */
const AFFIRMS_ANOTHER = pattern(
  /[;.,] (?:and )?the (?:\w+ ){0,6}(?:order|certification|judgment|denial) [^;.]{0,60}\bis affirmed\b(?! in)/,
);

/** What was argued waits for its decision: "Oral argument held re 7 and 8. Decision reserved." */
function addReserved(
  known: KnownEntryText,
  memory: DocketMemory,
  add: (of: string | null, outcome: Disposition["outcome"]) => void,
): void {
  const { plain } = known.reading;
  const found = /\b(?:re:?|regarding|on) (?=\[?(?:ecf |dkt\.? |no\.? )*\d{1,4}\b(?!\/))[^.;]{1,160}/.exec(plain);
  const numbers = found ? numbersIn(plain, found.index, found.index + found[0].length, memory.numbers) : [];
  for (const number of numbers.length > 0 ? numbers : [null]) add(number, "taken under advisement");
}

/** "ORDER Extending 19 Order": what is extended has a number; else a time or relief is. */
function addExtended(
  known: KnownEntryText,
  memory: DocketMemory,
  add: (of: string | null, outcome: Disposition["outcome"]) => void,
): void {
  const { plain } = known.reading;
  const found = /\b(?:extending|extends) (?=\[?\d{1,4}\b)/.exec(plain);
  const [reference] = found ? referencesIn(plain, found.index, found.index + found[0].length + 20, memory.numbers) : [];
  add(reference?.number ?? null, "extended");
}

/** What is named is a filing that a court rules on. */
const NAMED_FILING = pattern(/^\]?\)? (?:[\w-]+ ){0,3}(?:motion|petition|application|letter|request)\b/);

/** "ORDER on 307 Motion", "Opinion and Order re 25 .": ruled on, outcome not told. */
function onlyNamed(known: KnownEntryText, memory: DocketMemory, clauses: readonly TextSpan[]): Disposition[] {
  const { plain } = known.reading;
  const first = clauses[0];
  if (known.author !== "court" || first === undefined) return [];
  const found = /^\W*(?:in )?(?:on|resolving|re:?|regarding) (?=\[?(?:ecf |dkt\.? |doc\.? |no\.? )*\[?\d)/.exec(
    plain.slice(known.head.end, first.end),
  );
  if (!found) return [];
  const start = known.head.end + found[0].length;
  const [reference] = referencesIn(plain, known.head.end, first.end, memory.numbers);
  if (reference === undefined || reference.start > start + 12) return [];
  const isBare = !/[a-z]{3}/.test(plain.slice(reference.end, first.end));
  return found[0].includes("re") && !isBare && !NAMED_FILING.test(plain.slice(reference.end, reference.end + 60))
    ? []
    : [{ of: reference.number, outcome: "none" }];
}

import type { TextSpan } from "../docket/docket.ts";
import { numbersNamed } from "./docket-memory.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { doubtAbout, doubtOfBoth } from "./draft.ts";
import type { Doubt } from "./draft.ts";
import { touches } from "./polarity.ts";
import { withoutHousekeeping } from "./housekeeping.ts";
import { namesReport } from "./report-adopted.ts";
import { GENERIC_RELIEF, SENSITIVE } from "./rules/harmless.ts";
import { requestsIn } from "./requests.ts";
import { contentWords, isHarmless, subjectOf, withoutSecrecy } from "./subject.ts";
import { pattern } from "./search/pattern.ts";

/** Orders whose words end with the name of a motion: "Order on Motion to Stay". */
const ON_SOMETHING = pattern(/\b(?:on|re|regarding|concerning|as to|resolving|addressing)\b/);

/** What happened, what somebody says, and what is done with things: none of it is ordered. */
const TELLS = pattern(
  /\b(?:was|were|has been|have been|had been|having been) (?:\w+ ){0,2}(?:released|removed|transferred|detained|deported|arrested|moved)\b|\b(?:represents?|represented|states?|stated|advises|advised|assures? the court|assured the court|undertakes?|promises?|promised) that\b.*|\b(?:monitor|tether|device|passport|property)\b.*|\bupon (?:his |her |their )?release\b|\bwhether\b.*|\b(?:is|are) (?:currently |now |being )*(?:held|detained|confined)\b|\b(?:remains|continues|continued)(?: to be)?(?: \w+)? (?:held|detained|confined|in (?:\w+ )?(?:custody|detention))\b|\bremains? (?:at liberty|free|released|on (?:bond|release|supervision))(?= otherwise| as before| on the (?:same|existing|other)| under the (?:same|existing|other))|\btransfer of (?:the |an? )?(?:exhibits?|documents?)\b/,
);

/** What stays unknown in a court order that rules on nothing and decrees nothing that was understood. */
export function doubtsOfOrder(known: KnownEntryText, memory: DocketMemory, clauses: readonly TextSpan[]): Doubt[] {
  const { sense } = known.reading;
  const head: TextSpan = { start: known.head.start, end: known.head.end };
  const title = clauses[0] ?? head;
  const numbers = numbersNamed(known, memory);
  const titleSpan = { start: known.head.end, end: title.end };
  const byTitle = titleDoubt(known, memory, titleSpan, numbers);
  const isAsked = asksForAnswer(known, clauses);
  const isAnswered = isAsked || (isOfLetter(sense, titleSpan) && tellsElsewhere(sense, clauses.slice(1)));
  if (explainsOrder(known, memory, numbers)) return [];
  if (byTitle !== null && !isAnswered) return byTitle;
  const doubts: Doubt[] = [];
  const told: string[] = [];
  for (const clause of isAsked ? clauses.slice(1) : clauses) {
    const piece = sense.slice(Math.max(clause.start, known.head.start), clause.end);
    if (clause === title && isOnlyAbout(known, title)) continue;
    if (
      (isUnread(piece) || (clause === title && partsOf(sense.slice(known.head.end, clause.end)).some(isUnread))) &&
      isSensitive(withoutHousekeeping(piece))
    )
      doubts.push(doubtAbout(piece, clause, "the words do not say what is ordered: open the document"));
    else told.push(piece);
  }
  if (doubts.length > 0 || isAsked || told.some(tellsSomething) || SETTLED.test(known.reading.plain)) return doubts;
  const unseen = numbers.find((number) => !memory.numbers.has(number));
  const own = known.entry.documentNumber;
  const open = unseen ?? own;
  const why = open === null ? "what is ordered is not told" : `what is ordered is not told: open ${open}`;
  return [doubtOfBoth(head, why, unseen ?? null)];
}

/** Words of holding or removing people, and none that say that nothing of the kind is ordered. */
function isUnread(piece: string): boolean {
  return !isHarmless(withoutSecrecy(piece)) && isSensitive(piece);
}

/** "REGARDING JURISDICTION AND STAY PENDING DETERMINATION": the first is harmless, and the second is not. */
function partsOf(title: string): readonly string[] {
  return /^\W*(?:re|regarding|concerning|addressing)\b[^:;]*$/.test(title) ? title.split(/\band\b/) : [];
}

/** "MEMORANDUM OPINION re 18 Order": why an order that was seen did what it did. */
function explainsOrder({ head, reading }: KnownEntryText, memory: DocketMemory, numbers: readonly string[]): boolean {
  if (head.kind !== "opinion" || !EXPLAINS.test(reading.plain.slice(head.end))) return false;
  const orders = memory.byNumber.get(numbers[0] ?? "") ?? [];
  // "ORDER. Signed by Judge Roe.", and then its opinion: neither tells what was ordered.
  return orders.some(
    ({ author, head: { end }, reading: { sense } }) => author === "court" && tellsSomething(sense.slice(end)),
  );
}

const EXPLAINS =
  /^\W*(?:re:?|regarding|in support of|supporting|explaining|accompanying|as to) \W*(?:(?:ecf|dkt|doc)\.? )?(?:no\. )?\[?\d{1,4}\]?,? (?:\w+ )?(?:order|judgment)\b/;

/** "Having been advised that the case is settled, …": a reason that tells why the case is closed. */
const SETTLED = pattern(/\b(?:settled|settlement|voluntar(?:y|ily))\b/);

function isSensitive(piece: string): boolean {
  return SENSITIVE.test(TELLS.replaceIn(piece, ""));
}

function tellsSomething(piece: string): boolean {
  const own = withoutHousekeeping(piece);
  return isHarmless(withoutSecrecy(own)) || contentWords(own) > 0;
}

const ONLY_ABOUT = pattern(
  /^\W*(?:re:?|on|regarding) (?:the )?(?:(?:parties'|petitioners?(?:'s?)?|plaintiffs?'?|respondents?'?|defendants?'?) )?(?:ecf no\. |dkt\. |doc\. )?\[?\d{1,4}\]? (?:(?:joint|supplemental|sealed) )*(?:(?:status )?(?:reports?|statements?|letters?)|notices?(?: \W{0,3}other\b| of (?:[\w']+ )?removal\b)?|(?:responses?|repl(?:y|ies)|briefs?|submissions?|memorand(?:um|a)|order)(?: to (?:the )?(?:order to )?show cause)?)\W*(?:(?:filed |submitted )?by\b[^;.:]*)?\W*$/,
);

/** "ORDER re 29 Joint Status Report by Judge Roe.": what a paper reported tells nothing of what is ordered. */
function isOnlyAbout({ head, reading }: KnownEntryText, title: TextSpan): boolean {
  return ONLY_ABOUT.test(reading.plain.slice(head.end, title.end));
}

const OF_PETITION = pattern(
  /^\W*(?:(?:for|directing|requiring|calling for|setting) [^.;:\d]{0,60}?)?(?:re:?|regarding|on|as to|to) \W*(?:ecf |dkt\.? |doc\.? |no\.? )*\d{1,4}\W* (?:[\w-]+ ){0,2}petition\b/,
);
const ANSWER = pattern(
  /\b(?:answer|response|respond|return|show cause|serve|served|service)\b[^;.]{0,60}\b(?:due|within|by|on|shall|must|directed|ordered)\b|\b(?:shall|must|directed to|ordered to) (?:\w+ ){0,3}(?:answer|respond|serve|show cause|file (?:an? |its |their |his )?(?:answer|response|return))\b|\b(?:shall|must|will) have\b[^.;]{0,40}\b(?:days?|weeks?|until)\b[^.;]{0,40}\b(?:answer|respond|response|return|serve|file)\b/,
);
/** "ORDER FOR RESPONSE re 1 Petition", "ORDER DIRECTING ANSWER to 2 Motion for TRO": the title says what is to be done. */
const FOR_ANSWER = pattern(
  /^\W*(?:for|directing|requiring|calling for|to) (?:an? |the |service and |respondents? to |(?:expedited|prompt|further|government'?s?) )*(?:(?:response|answer|return|opposition|reply)s?|respond|answer|serve|service)\b(?: (?:to|re:?|regarding|on|as to|by|and|of)\b|[^a-z]*$)/,
);

/** "ORDER re 1 Petition. Respondents shall file a return within 21 days.": nothing is ruled on yet, and that is told. */
export function asksForAnswer({ head, reading }: KnownEntryText, clauses: readonly TextSpan[]): boolean {
  const [title, ...rest] = clauses;
  if (title === undefined) return false;
  const named = reading.plain.slice(head.end, title.end);
  if (FOR_ANSWER.testIn(reading.plain, named)) return true;
  if (!OF_PETITION.testIn(reading.plain, named)) return false;
  return rest.some(({ start, end }) => ANSWER.testIn(reading.plain, reading.plain.slice(start, end)));
}

/** "re 29 Letter": a paper that asks for nothing the court must grant; what is done about it is told behind it. */
function isOfLetter(sense: string, title: TextSpan): boolean {
  return /\b(?:re:?|regarding|on) (?:\W|\d){0,8}(?:joint )?(?:letters?|notices?|status reports?|responses?|statements?|exhibits?)\b/.test(
    sense.slice(title.start, title.end),
  );
}

/** Another sentence orders something, and speaks of nobody's holding or removal. */
function tellsElsewhere(sense: string, clauses: readonly TextSpan[]): boolean {
  const rest = clauses.map(({ start, end }) => sense.slice(start, end));
  return (
    rest.some((piece) => /\b(?:shall|must|is|are|directs?|orders?)\b/.test(piece) && contentWords(piece) > 2) &&
    !rest.some(isSensitive)
  );
}

const PROCEDURE = pattern(
  /\b(?:re-?not(?:ing|ed|es)|on the papers|setting|scheduling|briefing|show cause|hearing|argument|referring|referr?ed)\b/,
);
const BOND_HEARING = pattern(/\b(?:bond|custody) hearing\b/g);

/** "on 12 Report and Recommendation". */
const ABOUT = /^\W*(?:on|re:?|regarding) (?:the )?(?:\[?\d{1,4}\]? )?/;
/** "Order on Motion to Dissolve": what would end, and did it. */
const ENDS_UNTOLD = /\bmotion (?:to|for) (?:dissolve|lift|dissolution|modify|enforce|vacate)\W*$/;

/** "ORDER re 563 Motion", "[Order on Motion for Release]": the subject is told, the outcome is not. */
function titleDoubt(
  known: KnownEntryText,
  memory: DocketMemory,
  title: TextSpan,
  numbers: readonly string[],
): Doubt[] | null {
  const piece = known.reading.sense.slice(title.start, title.end);
  const isAbout = ON_SOMETHING.test(piece) || known.isStub;
  const named = known.reading.sense.slice(known.head.start, title.end);
  const { plain } = known.reading;
  if (!isAbout || PROCEDURE.testIn(plain, BOND_HEARING.replaceIn(named, "", plain))) return null;
  if (
    isHarmless(withoutSecrecy(piece)) &&
    !known.isStub &&
    requestsIn(known.reading.sense, title.start, title.end).length === 0
  )
    return null;
  const subject = subjectOf(known, memory, title, numbers.slice(0, 3));
  const isOfReport = namesReport(piece.replace(ABOUT, ""));
  const isUntold =
    subject.requests.length === 0 &&
    !(subject.known === "harmless" && subject.via !== null) &&
    (isOfReport || ENDS_UNTOLD.test(piece));
  if (subject.isPartUntold === true || (isUntold && subject.known !== "unseen"))
    return [doubtOfBoth(title, "neither subject nor outcome is told: open the document")];
  if (subject.requests.length === 0) {
    if (subject.known === "unseen")
      return [doubtOfBoth(title, `the subject stands in entry ${subject.via ?? ""}: open it`, subject.via)];
    return GENERIC_RELIEF.test(piece) && !isHarmless(piece) && known.isStub
      ? [doubtOfBoth(title, "neither subject nor outcome is told: open the document")]
      : null;
  }
  const groups = subject.requests.map(({ effect }) => touches(effect));
  const detention = groups.some((group) => group === "detention" || group === "by subject");
  const removal = groups.some((group) => group === "removal" || group === "by subject");
  if (!detention && !removal) return [];
  return [
    {
      detention,
      removal,
      why: "the subject is told, the outcome is not: open the document",
      span: title,
      via: subject.via,
    },
  ];
}

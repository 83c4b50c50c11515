import type { TextSpan } from "../docket/docket.ts";
import type { Word } from "./reading.ts";
import { isWordCode, words } from "./letters.ts";
import { wordsOf } from "./reading.ts";
import { actGerunds, rulingVerbs } from "./rules/verbs.ts";
import type { Outcome } from "./tags.ts";
import { pattern } from "./search/pattern.ts";
import { WordTable, mixed } from "./search/word-table.ts";

/** One ruling: what was done, and the words that say to what. */
export interface Act {
  readonly outcome: Outcome;
  readonly verb: TextSpan;
  readonly object: TextSpan;
}

interface Mark {
  readonly outcome: Outcome | null;
  readonly form: "before" | "after";
  readonly start: number;
  readonly end: number;
  readonly inPart: boolean;
}

/** Words that may stand between the parts of a ruling: "granting in part and denying in part". */
const MODIFIERS = words(
  "in part as moot and or with without prejudice hereby conditionally provisionally partially therefore also is are " +
    "but largely the leave to amend refile renew being premature unnecessary untimely",
);
/** After these a gerund tells of another order, or of what was asked: "judgment denying a hearing", "motion for order staying". */
const TELLS_OF_ANOTHER = words(
  "order orders judgment judgments decision decisions opinion ruling rulings injunction letter motion motions for of by " +
    "before after without in not upon pending decree relief from against request petition application stipulation memorandum",
);
/** Before a participle these make it history or a condition. */
const HISTORY = words(
  "was were been had has have who having heretofore theretofore hitherto previously earlier when if unless until once being not already after before as",
);
/** "the stay is lifted and the motion is denied": the first is no ruling, but ends the object of the second. */
const PASSIVE_ACTS = words(
  "lifted dissolved stayed extended enjoined terminated revoked released detained certified unsealed sealed ordered " +
    "directed set reset continued restrained prolonged expanded modified decertified",
);
const PARTY_SAYS = words("argues argued argue contends contended contend asserts urges urged insists insisted");
const saysThat = (word: string, at: number, all: readonly string[]): boolean =>
  PARTY_SAYS.has(word) && all[at + 1] === "that";
const IS = words("is are hereby");
const JOINS = words("and but also hereby temporarily preliminarily further provisionally partially then thereby");
const ACTIVE_ACTS = words(
  "orders directs stays enjoins lifts dissolves extends modifies finds holds sets certifies imposes requires appoints " +
    "refers takes reserves declares transfers concludes permits authorizes restrains bars continues",
);

/** Of these the words before "is granted" make a condition, or tell of people; the others only tell how a filing came. */
const CONDITIONS = words("who when if unless until once not after before as");

const RESERVED = words("reserved deferred withheld");
/** As clerks type it. */
const RESERVES = words("reserves reservs reserving defers deferrs deferes deferres defering deferring");
/** A word at which a mark can begin or end. */
interface MarkWord {
  readonly word: string;
  /** It may tell of a ruling; the others only bound what is ruled on. */
  readonly mayRule: boolean;
}

const MAY_RULE: readonly string[] = [
  "under",
  "moot",
  "so",
  "turned",
  "turns",
  "turning",
  ...RESERVED,
  ...RESERVES,
  ...rulingVerbs.keys(),
];

/** Every such word: the others, most of a text, are passed over. */
const MARKS = new WordTable<MarkWord>(
  Array.from(new Set([...MAY_RULE, ...PASSIVE_ACTS, ...actGerunds, ...ACTIVE_ACTS]), (word) => ({
    word,
    mayRule: MAY_RULE.includes(word),
  })),
);

/** The rulings of one clause of `text` (lower case), in order. `headEnd`: where the entry's opening words end. */
export function actsIn(text: string, clause: TextSpan, headEnd: number): Act[] {
  const places = placesOfMarks(text, clause.start, clause.end);
  const acts: Act[] = [];
  if (places.length === 0) return acts;
  const all = wordsOf(text, clause.start, clause.end);
  const marks = joinParts(marksIn(text, all, places, headEnd), text);
  marks.forEach((mark, at) => {
    if (mark.outcome === null) return;
    acts.push({
      outcome: mark.outcome,
      verb: { start: mark.start, end: mark.end },
      object: objectOf(text, marks, at, clause),
    });
  });
  return acts;
}

const NO_PLACES: readonly number[] = [];

/** Which words of a stretch of text, counted from its first, are listed in `MARKS`; none where none of them may rule. */
function placesOfMarks(text: string, start: number, end: number): readonly number[] {
  const places: number[] = [];
  let mayRule = false;
  let count = 0;
  for (let at = start; at < end; at++) {
    let hash = 0;
    let to = at;
    for (let code = text.charCodeAt(to); isWordCode(code); code = to < end ? text.charCodeAt(to) : 0) {
      hash = mixed(hash, code);
      to++;
    }
    if (to === at) continue;
    const mark = MARKS.find(text, at, to, hash);
    if (mark !== null) {
      places.push(count);
      mayRule ||= mark.mayRule;
    }
    count++;
    at = to;
  }
  return mayRule ? places : NO_PLACES;
}

function marksIn(text: string, all: readonly Word[], places: readonly number[], headEnd: number): Mark[] {
  const marks: Mark[] = [];
  for (const at of places) {
    const mark =
      phraseMark(text, all, at) ??
      advisementMark(all, at) ??
      mootMark(all, at) ??
      verbMark(text, all, at, headEnd, marks.at(-1));
    if (mark === null) continue;
    // "finding as moot": one act, that begins with the gerund.
    const last = marks.at(-1);
    if (last !== undefined && last.outcome === null && last.start === mark.start && last.end < mark.end) marks.pop();
    if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push(mark);
  }
  return marks;
}

/** "taken under advisement", "takes motions under submission". */
function advisementMark(all: readonly Word[], at: number): Mark | null {
  const word = all[at];
  const next = all[at + 1];
  const reserved = reservedMark(all, at);
  if (reserved !== null) return reserved;
  if (word?.text !== "under" || next === undefined) return null;
  if (next.text !== "advisement" && next.text !== "submission") return null;
  const previous = all[at - 1];
  const start = previous && (previous.text === "taken" || previous.text === "taking") ? previous.start : word.start;
  return {
    outcome: "taken under advisement",
    form: previous?.text === "taking" ? "after" : "before",
    start,
    end: next.end,
    inPart: false,
  };
}

/** "ruling on 12 Motion is reserved", "reserves decision on 12 Motion": nothing is decided yet. */
function reservedMark(all: readonly Word[], at: number): Mark | null {
  const word = all[at];
  if (word === undefined) return null;
  const mark = { outcome: "taken under advisement" as const, start: word.start, end: word.end, inPart: false };
  if (RESERVED.has(word.text)) {
    const isTold = IS.has(all[at - 1]?.text ?? "");
    const isRuling = all
      .slice(Math.max(0, at - 24), at)
      .some(({ text }) => /^(?:rulings?|decision|determination)$/.test(text));
    return isTold && isRuling ? { ...mark, form: "before" } : null;
  }
  if (!RESERVES.has(word.text)) return null;
  return /^(?:rulings?|decision|judgment|determination)$/.test(all[at + 1]?.text ?? "")
    ? { ...mark, form: "after", end: all[at + 1]?.end ?? word.end }
    : null;
}

/** The texts of so many words before one. */
function textsBefore(all: readonly Word[], at: number, count: number): string[] {
  const texts: string[] = [];
  for (let i = Math.max(0, at - count); i < at; i++) texts.push(all[i]?.text ?? "");
  return texts;
}

const MOOTING = words("finding finds terminating terminates deeming deems");
const TURNS = words("turned turns turning");

/** "So ordered as to Doc. 10": granted. */
function phraseMark(text: string, all: readonly Word[], at: number): Mark | null {
  const [so, ordered] = [all[at], all[at + 1]];
  // "The motion is turned down."
  if (so !== undefined && ordered?.text === "down" && TURNS.has(so.text)) {
    const isBefore = so.text === "turned";
    if (isBefore && !IS.has(all[at - 1]?.text ?? "")) return null;
    const span = { start: so.start, end: ordered.end, inPart: false };
    return { outcome: "denied", form: isBefore ? "before" : "after", ...span };
  }
  if (so?.text !== "so" || ordered?.text !== "ordered") return null;
  // "MEMO ENDORSEMENT re: 21 Letter Motion. ENDORSEMENT: So ordered.": the endorsement itself grants what it stands on.
  if (ENDORSED.test(text.slice(Math.max(0, so.start - 40), so.start)))
    return { outcome: "granted", form: "before", start: so.start, end: ordered.end, inPart: false };
  if (!SO_ORDERED.test(text.slice(ordered.end, ordered.end + 40))) return null;
  return { outcome: "granted", form: "after", start: so.start, end: ordered.end, inPart: false };
}

const ENDORSED = /\b(?:motions?|applications?|requests?|letters?|stipulations?)(?: [^.;:]{0,20})?(?:\. {9,}|: )$/;
const SO_ORDERED =
  /^ ?(?:as to|re:?|on|with respect to) (?:the )?(?:ecf |dkt\.? |doc\.? |docket |d\.e\. |no\.? |# ?|\[)*\d{1,4}\b(?!\/)/;
const MOOTED = words("is are found deemed terminated rendered now");

/** "finding as moot 5 Motion", "the motion is moot", "deemed moot". */
function mootMark(all: readonly Word[], at: number): Mark | null {
  const word = all[at];
  if (word?.text !== "moot") return null;
  const near = textsBefore(all, at, 4);
  if (near.some((each) => rulingVerbs.has(each))) return null;
  const gerund = near.findIndex((each) => MOOTING.has(each));
  if (gerund !== -1) {
    const first = all[at - near.length + gerund] ?? word;
    return { outcome: "denied as moot", form: "after", start: first.start, end: word.end, inPart: false };
  }
  const isSaid = near.some((each) => MOOTED.has(each));
  return isSaid ? { outcome: "denied as moot", form: "before", start: word.start, end: word.end, inPart: false } : null;
}

/** What a verb in the past tense rules on follows it: "ORDER granted 14 MOTION", "the Court DENIED the motion". */
const FOLLOWS = pattern(
  /^\W*(?:(?:the|his|her|their|its|that|\d{1,4}) )?(?:[\w'-]+ ){0,4}?(?:motions?|petitions?|applications?|requests?|stipulations?)\b|^\W*relief\b|^\W*(?:as to|with respect to|insofar as) /,
);
const FILING = pattern(
  /\b(?:motions?|petitions?|applications?|requests?|stipulations?|relief|release|removal|stay|injunction|bond|bail|it|tro|writ)\b/,
);

function isPastTense(
  text: string,
  all: readonly Word[],
  at: number,
  end: number,
  headEnd: number,
  last: Mark | undefined,
): boolean {
  const near = textsBefore(all, at, 4);
  if (near.some((each) => IS.has(each) || each === "be")) return false;
  if (!FOLLOWS.test(text.slice(end, end + 80))) return false;
  if (last !== undefined) return last.form === "after" && last.outcome !== null;
  const start = Math.max(all[0]?.start ?? 0, headEnd);
  return !FILING.test(text.slice(start, all[at]?.start ?? start));
}

function verbMark(
  text: string,
  all: readonly Word[],
  at: number,
  headEnd: number,
  last: Mark | undefined,
): Mark | null {
  const word = all[at];
  if (word === undefined) return null;
  const verb = rulingVerbs.get(word.text);
  const previous = all[at - 1];
  // "3 Emergency Motion is not allowed"
  if (verb?.outcome === "granted" && verb.form === "participle" && previous?.text === "not") {
    const isSaid = IS.has(all[at - 2]?.text ?? "") && !/^(?:to|until|unless|as|in)$/.test(all[at + 1]?.text ?? "");
    return isSaid ? { outcome: "denied", form: "before", start: previous.start, end: word.end, inPart: false } : null;
  }
  if (verb === undefined) {
    if (PASSIVE_ACTS.has(word.text) && previous !== undefined && IS.has(previous.text)) {
      return { outcome: null, form: "before", start: word.start, end: word.end, inPart: false };
    }
    const isAct =
      (actGerunds.has(word.text) && beginsOwnAct(text, word, previous, headEnd)) ||
      (ACTIVE_ACTS.has(word.text) &&
        !isNounBefore(word, all[at + 1]) &&
        (previous?.text === "and" || previous?.text === "court" || goesOnAfter(text, previous, word, last)));
    return isAct ? { outcome: null, form: "after", start: word.start, end: word.end, inPart: false } : null;
  }
  if (!isLive(text, all, at, verb.form, headEnd)) return null;
  // "allows 3 TRO to lapse": nobody's request is granted.
  if (word.text.startsWith("allow") && TO_LAPSE.test(text.slice(word.end, word.end + 90))) return null;
  const { end, inPart, moot: isMoot } = modifiersAfter(all, at);
  // "is DENIED AND DISMISSED AS MOOT": one act.
  const moot = isMoot || text.startsWith(" and dismissed as moot", word.end);
  const isActive = verb.form !== "participle" || isPastTense(text, all, at, end, headEnd, last);
  return {
    outcome: outcomeWith(verb.outcome, inPart, moot),
    form: isActive ? "after" : "before",
    start: word.start,
    end,
    inPart,
  };
}

const TO_LAPSE = pattern(
  /^[^;.]{0,70}\bto (?:\w+ly )?(?:expire|lapse|end|run out|run its course|terminate|dissolve)\b/,
);

/** "motions are denied and stays vacated": several stays, of which the next word tells what becomes of them. */
function isNounBefore(word: Word, next: Word | undefined): boolean {
  return word.text === "stays" && next !== undefined && /^(?:vacated|lifted|dissolved|terminated)$/.test(next.text);
}

/** "The Court DENIES 1 Petition, LIFTS the stay": verbs of one court in a row. */
function goesOnAfter(text: string, previous: Word | undefined, word: Word, last: Mark | undefined): boolean {
  if (previous === undefined || last === undefined || last.form !== "after") return false;
  return (
    /^[\s,]*,[\s,]*$/.test(text.slice(previous.end, word.start)) &&
    /^(?:\w+e?s)\b/.test(text.slice(last.start, last.start + 14))
  );
}

function outcomeWith(outcome: Outcome, inPart: boolean, moot: boolean): Outcome {
  if (moot && outcome === "denied") return "denied as moot";
  if (inPart && outcome === "granted") return "granted in part";
  if (inPart && outcome === "affirmed") return "affirmed in part";
  return outcome;
}

function isLive(text: string, all: readonly Word[], at: number, form: string, headEnd: number): boolean {
  const word = all[at];
  if (word === undefined) return false;
  const previous = all[at - 1];
  if (form === "gerund") return beginsAct(text, word, previous, headEnd);
  if (form === "active")
    return previous === undefined || !(NO_RULER.has(previous.text) || isAgency(previous.text, all[at - 2]?.text));
  if (form === "base")
    return (
      previous?.text === "we" ||
      // "We see no abuse of discretion and affirm": one subject, two verbs.
      (previous?.text === "and" && all.slice(Math.max(0, at - 24), at).some(({ text: each }) => each === "we")) ||
      (previous?.text.endsWith("ly") === true && all[at - 2]?.text === "we") ||
      // "We find no likelihood of success and accordingly reverse."
      (/^(?:accordingly|therefore|thus|hence|consequently)$/.test(previous?.text ?? "") &&
        all[at - 2]?.text === "and" &&
        all.slice(Math.max(0, at - 24), at).some(({ text: each }) => each === "we")) ||
      (previous?.text === "will" && announces(all, at)) ||
      (previous?.text === "to" && /\border(?:ed)?\b/.test(all[at - 2]?.text ?? ""))
    );
  // "MINUTE entry before Judge Roe: Granted [2].": behind the colon the ruling begins.
  const isBehindOpening = previous !== undefined && BEHIND_NAME.test(text.slice(previous.end, word.start));
  const near = isBehindOpening ? [] : textsBefore(all, at, 3);
  // "vacated as improvidently granted": what was done before.
  if (/^(?:improvidently|erroneously|mistakenly|wrongly|inadvertently)$/.test(previous?.text ?? "")) return false;
  // "filed within the time allowed": what a rule allows.
  if (/^(?:allowed|granted)$/.test(word.text) && /^(?:time|period|days|extent)$/.test(previous?.text ?? ""))
    return false;
  // "held on the last day allowed"
  if (word.text === "allowed" && /^(?:day|date|maximum|limit|pages)$/.test(previous?.text ?? "")) return false;
  // "counsel argues that the writ must be granted": what a party says.
  if (near.includes("must") && textsBefore(all, at, 12).some(saysThat)) return false;
  // "except as to transfer, which is now allowed": leave to do something.
  if (word.text === "allowed" && near.includes("which")) return false;
  // "Petitioner shall be allowed back into the country": somebody, and no paper.
  if (word.text === "allowed" && /^(?:back|into|home)$/.test(all[at + 1]?.text ?? "")) return false;
  // "the stay is allowed to expire"
  if (
    word.text === "allowed" &&
    all[at + 1]?.text === "to" &&
    all[at + 2]?.text !== "the" &&
    all[at + 3]?.text !== "extent"
  )
    return false;
  // "the order from which this appeal was taken be vacated": what was stands before the wish.
  const isWished =
    near.at(-1) === "be" && /^(?:was|were|has|had|have)$/.test(near.find((each) => HISTORY.has(each)) ?? "");
  // "the motion previously filed is granted", "the hearing he had sought is denied": what is done is told by the last word.
  const past = near.at(-1) === "is" || near.at(-1) === "are" || near.at(-1) === "hereby" ? CONDITIONS : HISTORY;
  const isHistory = (each: string, place: number): boolean =>
    past.has(each) && !(each === "as" && near.at(-1) !== "as") && !(each === "once" && near[place - 1] === "at");
  if (!isWished && near.some(isHistory) && !isToldOfHearing(text, all, at)) return false;
  if (
    tellsOfDay(text, word, all.at(-1)?.end ?? word.end) &&
    !near.includes("is") &&
    !near.includes("are") &&
    !near.includes("hereby")
  )
    return false;
  // "the letter reports that the hearing was held and bond denied": what somebody tells.
  if (
    !near.includes("is") &&
    !near.includes("are") &&
    REPORTED.testIn(text, text.slice(all[0]?.start ?? 0, word.start))
  )
    return false;
  if (isCondition(text, all, at)) return false;
  // "the petition may be dismissed": nothing is dismissed yet.
  if (/^(?:dismissed|denied|granted)$/.test(word.text) && near.at(-1) === "be" && MAYBE.has(near.at(-2) ?? ""))
    return false;
  // "If no response is filed, the motion will be granted": nothing is granted yet.
  if (near.at(-1) === "be" && near.at(-2) === "will" && IF_NOT.test(text.slice(all[0]?.start ?? 0, word.start)))
    return false;
  // "leave granted on 5/1", "the order granted relief to": only the end of a noun or a form of "to be" makes it a ruling.
  const next = all[at + 1]?.text ?? "";
  // "The relief granted to Mr. Roe will continue": which relief it is.
  if (previous?.text === "relief" && /^(?:to|by|at|on|therein|below)$/.test(next) && all[at + 2]?.text !== "the")
    return false;
  // "The Court denied relief from the bench."
  if (next === "relief" && previous?.text === "court") return true;
  if (next === "by" && /^(?:justice|judge|the|chief|magistrate)$/.test(all[at + 2]?.text ?? "")) return true;
  // "affirmed by an equally divided court"
  if (
    word.text === "affirmed" &&
    next === "by" &&
    /^ by (?:an? )?(?:equally|evenly) divided\b/.test(text.slice(word.end, word.end + 28))
  )
    return true;
  if (near.includes("is") || near.includes("are")) return true;
  // "the immigration judge held the hearing and denied bond": what somebody else did.
  if (BENEFITS.has(next) && BY_AGENCY.testIn(text, text.slice(all[0]?.start ?? 0, word.start))) return false;
  // "every class member refused a hearing": whom it happened to.
  if (previous !== undefined && PEOPLE.has(previous.text) && (ARTICLES.has(next) || BENEFITS.has(next))) return false;
  return !["by", "him", "her", "them", "relief", "petitioner"].includes(next);
}

/** Behind these stands no verb of a court. */
const NO_RULER = new Set(["motion", "for", "to", "of"]);

/** "even if the IJ denies bond": what an agency does. */
function isAgency(word: string, before: string | undefined): boolean {
  return /^(?:ijs?|bia|dhs|ice|uscis|eoir)$/.test(word) || (word === "judge" && before === "immigration");
}

/** "MINUTE ENTRY: … The motion was granted from the bench.": minutes tell of their own hearing, and of no day before. */
function isToldOfHearing(text: string, all: readonly Word[], at: number): boolean {
  const [word, previous] = [all[at], all[at - 1]];
  if (word === undefined || !/^(?:was|were)$/.test(previous?.text ?? "")) return false;
  return (
    MINUTES.test(text.slice(0, 60)) &&
    REQUEST.test(text.slice(all[0]?.start ?? 0, previous?.start)) &&
    RULED_THERE.test(text.slice(word.end, word.end + 90))
  );
}

const MINUTES = /^\W*(?:[\w-]+ ){0,3}(?:minutes?\b|(?:oral|bench) ruling)/;
/** Nothing but the request stands before the verb. */
const REQUEST =
  /(?:^|[.:;,] |\band )\W*(?:the |this |that |his |her |petitioner's |plaintiffs?(?:'s?)? |respondents?' |oral |emergency |\[?\d{1,4}\]? )*(?:motion|application|request|bail|bond)s?(?: (?:for|to) [^.;:,]{3,60})? $/;
const RULED_THERE =
  /^ ?(?:in part |without prejudice |orally )*(?:(?:by the court|from the bench|on the record|in open court|at (?:the|today's|this) hearing|for (?:the )?reasons (?:stated|given|set forth|placed|announced)\b)[^.;]{0,40})?(?:[.;]|$)/;

const PEOPLE = words(
  "member members person persons people individual individuals detainee detainees noncitizen noncitizens those anyone everyone",
);
const ARTICLES = words("a an any such");

const REPORTED = pattern(
  /\b(?:respondents?|government|petitioners?|letter|report|notice|counsel|parties|ice|dhs)\b[^.;]{0,40}\b(?:reports?|reported|states?|stated|urg(?:es|ed)|insist(?:s|ed)|submit(?:s|ted)|ask(?:s|ed)|suggest(?:s|ed)|advis(?:es|ed)|indicat(?:es|ed)|inform(?:s|ed)|represent(?:s|ed)?)\b(?: \w+){0,3} that\b[^,;:]*$/,
);
const BENEFITS = words("bond bail release parole supervision asylum withholding");
const BY_AGENCY = pattern(
  /\b(?:immigration judge|ij|bia|board of immigration appeals|ice|dhs|uscis|agency|field office)\b[^,;:]*$/,
);

/** "the Court will grant the petition", in the opinion that comes with the order; no threat and no condition. */
function announces(all: readonly Word[], at: number): boolean {
  return (
    /^(?:court|we|i|undersigned|judge|and|therefore|accordingly)$/.test(all[at - 2]?.text ?? "") &&
    all.slice(0, at).some(({ text }) => text === "court" || text === "undersigned" || text === "we" || text === "i") &&
    !all.slice(0, at).some(({ text }) => /^(?:if|unless|failure|failing|absent|otherwise|should|whether)$/.test(text))
  );
}

const MAYBE = words("may might could");
const IF_NOT =
  /\b(?:if|unless|absent|failing|failure to)\b[^.;]*$|\bor (?:else )?(?:the|this|his|her|that) (?:[\w-]+ ){1,3}will be $/;
const SUBORDINATE = words("until till unless if whether when whenever");
const ENDS_CONDITION = words("and but or that then");

/** "until the sponsor is approved", "if the motion is denied": what may be is not ruled. */
function isCondition(text: string, all: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const word = all[i];
    const next = all[i + 1];
    if (word === undefined || next === undefined || ENDS_CONDITION.has(word.text)) return false;
    if (/[^\s'"()[\]]/.test(text.slice(word.end, next.start))) return false;
    if (SUBORDINATE.has(word.text)) return true;
  }
  return false;
}

/** "the bond granted on 1/2/2020 is revoked": history. `last`: where the clause ends, since what "is" behind it is something else. */
function tellsOfDay(text: string, { end }: Word, last: number): boolean {
  return (
    /^ (?:on |in |at |by |as )?(?:\d|\[|\(|#|ecf|dkt|doc|docket|no\b|january|february|march|april|may|june|july|august|september|october|november|december)/.test(
      text.slice(end, end + 18),
    ) && /\b(?:is|are)\b/.test(text.slice(end, Math.min(end + 90, last)))
  );
}

/** A gerund begins an act unless the word before it belongs to another order or to a request. */
function beginsAct(text: string, word: Word, previous: Word | undefined, headEnd: number): boolean {
  if (previous === undefined || previous.end <= headEnd) return true;
  const between = text.slice(previous.end, word.start);
  if (/[,:;()\]]/.test(between)) return true;
  // "the judgment of the district court granting the writ is reversed"
  if (
    previous.text === "court" &&
    /\b(?:district|circuit|trial|lower)\W+$/.test(text.slice(Math.max(0, previous.start - 12), previous.start))
  )
    return false;
  return (
    !TELLS_OF_ANOTHER.has(previous.text) || ANNOUNCED.test(text.slice(Math.max(0, previous.end - 60), previous.end))
  );
}

/** "the Court announced its ruling granting the motion": the ruling itself. */
const ANNOUNCED =
  /\b(?:announc|issu|stat|render|deliver|mak|made|enter|giv|gave)\w* (?:its|his|her|an?|the) (?:oral |bench |verbal )*(?:ruling|decision)s?$/;

/** Acts that are no rulings begin only where an act can begin: "…, enjoining", "and lifting"; not "a restraining order". */
function beginsOwnAct(text: string, word: Word, previous: Word | undefined, headEnd: number): boolean {
  if (previous === undefined || previous.end <= headEnd) return true;
  if (/[,:;()\]]/.test(text.slice(previous.end, word.start))) return true;
  if (previous.text === "and" && ORDER_BROKEN.test(text.slice(Math.max(0, previous.start - 160), previous.start)))
    return false;
  return JOINS.has(previous.text);
}

/** "for violating the order barring removal and ordering her return": both stood in the order that was broken. */
const ORDER_BROKEN =
  /\b(?:violat(?:ing|ed|ions? of)|disobey(?:ing|ed)|defying|breach of|non-?compliance with) (?:[\w'-]+ ){0,5}?(?:orders?|injunction|tro) (?:barring|requiring|enjoining|prohibiting|staying|directing|forbidding|ordering|not to) [^,;.]*$/;

function modifiersAfter(all: readonly Word[], at: number): { end: number; inPart: boolean; moot: boolean } {
  let end = all[at]?.end ?? 0;
  let inPart = false;
  let moot = false;
  for (let i = at + 1; i < Math.min(all.length, at + 7); i++) {
    const word = all[i];
    if (word === undefined || !MODIFIERS.has(word.text)) break;
    if (word.text === "part" && all[i - 1]?.text === "in") inPart = true;
    if (word.text === "moot") moot = true;
    if (word.text === "part" || word.text === "moot" || word.text === "prejudice") end = word.end;
  }
  return { end, inPart, moot };
}

/** "granting in part and denying in part 138 Motion" is one ruling; so is "GRANTED in part and DENIED in part". */
function joinParts(marks: readonly Mark[], text: string): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last && isSplit(last, mark, text)) {
      joined[joined.length - 1] = { ...last, outcome: "granted in part", end: mark.end, inPart: true };
    } else joined.push(mark);
  }
  return joined;
}

function isSplit(first: Mark, second: Mark, text: string): boolean {
  const pair = new Set([first.outcome, second.outcome]);
  const bothWays =
    (pair.has("granted") || pair.has("granted in part")) &&
    (pair.has("denied") || pair.has("denied as moot") || pair.has("dismissed"));
  if (!bothWays || !(first.inPart || second.inPart)) return false;
  return /^[\s,/&]*(?:and|but)?[\s,]*$/.test(text.slice(first.end, second.start));
}

/** The words that say what was ruled on: after a gerund or an active verb, before a participle. */
function objectOf(text: string, marks: readonly Mark[], at: number, clause: TextSpan): TextSpan {
  const mark = marks[at];
  if (mark === undefined) return { start: clause.start, end: clause.start };
  if (mark.form === "before") return beforeVerb(text, marks, at, clause);
  const next = marks[at + 1];
  if (next === undefined) {
    // "We grant the petition, set aside the Board's order, and direct …": the next verb of the same court.
    const more =
      text.slice(mark.start, mark.end).endsWith("t") || text.slice(mark.start, mark.end).endsWith("y")
        ? text.slice(mark.end, clause.end).search(NEXT_BASE)
        : -1;
    return { start: mark.end, end: more === -1 ? clause.end : mark.end + more };
  }
  if (next.form === "after") {
    const isShared = !/[a-z]{3}|\d/.test(text.slice(mark.end, next.start).replace(/\band\b/, ""));
    return isShared ? objectOf(text, marks, at + 1, clause) : { start: mark.end, end: next.start };
  }
  return { start: mark.end, end: Math.max(mark.end, joint(text, mark.end, next.start)) };
}

const NEXT_BASE =
  /,? (?:and )?(?:set aside|direct|order|instruct|hold) (?:the|that|respondents?|defendants?|petitioner|ice|dhs)\b/;

function beforeVerb(text: string, marks: readonly Mark[], at: number, clause: TextSpan): TextSpan {
  const mark = marks[at];
  const last = marks[at - 1];
  if (mark === undefined) return clause;
  // "AFFIRMED as to the bond hearings": the object follows.
  const isBare = !/[a-z0-9]{2}/.test(text.slice(last?.end ?? clause.start, mark.start));
  if (
    isBare &&
    /^(?:,? (?:as to|with respect to|insofar as|in so far as)\b|:)/.test(text.slice(mark.end, mark.end + 24))
  ) {
    return { start: mark.end, end: marks[at + 1]?.start ?? clause.end };
  }
  if (
    /^[\s,]*(?:(?:it|the|this|that|said) )*(?:motion|application|request|petition|it)[\s,]*(?:is|are)?(?: hereby)?\s*$/.test(
      text.slice(last?.end ?? clause.start, mark.start),
    ) &&
    /^,? (?:in part )?(?:insofar as|in so far as|to the extent) (?:that )?(?:it|they|petitioners?|plaintiffs?|respondents?) (?:seeks?|asks?|requests?|concerns?)\b/.test(
      text.slice(mark.end, mark.end + 60),
    )
  )
    return { start: mark.end, end: marks[at + 1]?.start ?? clause.end };
  if (last === undefined)
    return { start: ownStart(text, behindOpening(text, clause.start, mark.start), mark.start), end: mark.start };
  if (last.form === "after") return { start: joint(text, last.end, mark.start), end: mark.start };
  // "is stricken as legally insufficient and denied": why the first was done, and both of one paper.
  const isReason = /^ as (?!to\b)[a-z ]{3,60} and (?:is |are )?(?:hereby )?$/.test(text.slice(last.end, mark.start));
  if (isReason) return beforeVerb(text, marks, at - 1, clause);
  const isShared = !/[a-z0-9]{3}/.test(
    text.slice(last.end, mark.start).replace(/\b(?:and|is|are|the case|hereby)\b/g, ""),
  );
  return isShared ? beforeVerb(text, marks, at - 1, clause) : { start: last.end, end: mark.start };
}

/** "MINUTE ORDER by Judge Roe on 3/4/2020: Petitioner's motion is granted": what kind of entry it is, and nothing that is ruled on. */
function behindOpening(text: string, start: number, end: number): number {
  const cut = text.slice(start, end).lastIndexOf(": ");
  if (cut === -1) return start;
  const opening = text.slice(start, start + cut);
  const rest = text.slice(start + cut, end);
  if (/^\W*endorsed letters?$/.test(opening)) return start + cut + 2;
  const isOpening = RULED_NOUN.test(rest) ? !NAMES_PAPER.test(opening) : !/[a-z]/.test(rest) && KIND.test(opening);
  return isOpening ? start + cut + 2 : start;
}

/** A judge's name, blank by now, and a colon. */
const BEHIND_NAME = /^ {3,}: $/;

const KIND =
  /^\W*(?:[a-z-]+ ){0,2}(?:order|entry|endorsement|endorsed|ruling)(?: (?:before|by) (?:the )?(?:hon(?:orable|\.)|(?:[a-z]+ ){0,2}judge) *)?$/;

/** Some paper, by its name or by a number that is no day's. */
const NAMES_PAPER = pattern(
  /\b(?:motions?|petitions?|applications?|requests?|stipulations?|relief|release|removal|stay|injunction|bond|bail|tro|writ|letters?|objections?|reports?|dismissal|appeal|re)\b|(?<![/\d])\d{1,4}(?![/\d])/,
);

/** "continued detention is permissible and the petition is denied": what is ruled on begins behind the "and". */
function ownStart(text: string, start: number, end: number): number {
  const between = text.slice(start, end);
  const cut = between.lastIndexOf(" and ");
  if (cut === -1 || !RULED_NOUN.test(between.slice(cut))) return start;
  return SPEAKS.test(between.slice(0, cut)) ? start + cut + 5 : start;
}

const RULED_NOUN = /\b(?:motion|petition|application|request|hearing|conference|argument|deadline)\b/;
const SPEAKS =
  /\b(?:is|are|has|have|had|was|were|shall|must|no longer|expired|lapsed|ends|stands|continues|remains|finds|holds|shows|discerns|concludes|fails|failed)\b(?! (?:filed|made|brought)\b)/;

/** Where the next part begins between two verbs: the last "and" or comma. */
function joint(text: string, start: number, end: number): number {
  const between = text.slice(start, end);
  const cut = Math.max(between.lastIndexOf(" and "), between.lastIndexOf(", "), between.lastIndexOf(": "));
  return cut === -1 ? end : start + cut;
}

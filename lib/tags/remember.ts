import { askedIn } from "./asked.ts";
import { authorByNames, authorOf, captionSide } from "./author.ts";
import type { GovernmentSide } from "./author.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { headOf } from "./kind.ts";
import { learnedModel } from "./likeness/index.ts";
import type { LearnedModel } from "./likeness/model.ts";
import { learnNames } from "./names.ts";
import type { Names } from "./names.ts";
import { homeOf } from "./home.ts";
import { lazyList } from "./lazy-list.ts";
import { inOneByte } from "./one-byte.ts";
import { readAsCourts, readText } from "./reading.ts";
import { LazyNumbers, rulingsOf } from "./tag-state.ts";
import type { TagState } from "./tag-state.ts";
import type { Author, EntryKind, TaggableEntry } from "./tags.ts";

/** Papers that ask for nothing, whoever files them. */
const ASKS_NOTHING: ReadonlySet<EntryKind> = new Set([
  "exhibit",
  "declaration",
  "certificate",
  "summons",
  "transcript",
]);

/** Reads every entry of a docket once: kind, author and what is asked for, before anything is ruled on. */
export function remember(
  entries: readonly TaggableEntry[],
  context: Speaking,
): { readonly memory: DocketMemory; readonly names: Names } {
  const isAppellate = isCourtOfReview(context.courtId);
  const speakers = { governmentSide: context.governmentSide, isAppellate };
  const sideOf = sidesOf(context.governmentSide);
  const names: Names = { sides: new Map(), petitioners: new Set() };
  const read: KnownEntryText[] = [];
  for (const entry of entries) {
    const each = readEntry(entry, read.length, speakers);
    learnNames(inOneByte(entry.docketText), each.head, each.author, names, sideOf);
    read.push(each);
  }
  const known: KnownEntryText[] = [];
  const byNumber = new Map<string, KnownEntryText[]>();
  for (const own of read) {
    // Later entries tell who filed the earlier ones, whichever way the list runs.
    const each = own.author === "unknown" ? withAuthor(own, names, context.governmentSide) : own;
    known.push(each);
    const number = each.entry.documentNumber;
    if (number === null) continue;
    const others = byNumber.get(number);
    if (others) others.push(each);
    else byNumber.set(number, [each]);
  }
  return {
    names,
    memory: {
      learned: context.learned ?? learnedModel,
      numbers: new Set(byNumber.keys()),
      entries: known,
      byNumber,
      named: new Map(),
      ruled: new Map(),
      reliefs: [],
      filings: [],
      decided: new Set(),
      home: homeOf(context.courtId),
      isAppellate,
      isDetention: holdsSomebody(context.governmentSide),
      isReview: isAppellate && context.governmentSide === "respondent" && reviewsAgency(known),
      governmentAppeals:
        isAppealing(context.governmentSide) ||
        (isAppellate && context.governmentSide === "respondent" && appealsFromRelief(known)),
    },
  };
}

/** Reads a role of the caption; a docket has few, and names them in most of its entries. */
function sidesOf(governmentSide: GovernmentSide): (role: string) => Author | null {
  const known = new Map<string, Author | null>();
  return (role) => {
    let side = known.get(role);
    if (side === undefined) known.set(role, (side = captionSide(role, governmentSide)));
    return side;
  };
}

interface Speaking {
  readonly courtId: string;
  readonly governmentSide: GovernmentSide;
  readonly learned?: LearnedModel;
}

/**
 * The same where all but the last entries were read before: the earlier ones are read again only where somebody looks at
 * them. `names` learns from the new ones. Null for a court of review, of which every entry tells something.
 */
export function rememberMore(
  entries: readonly TaggableEntry[],
  state: TagState,
  names: Names,
  context: Speaking,
): DocketMemory | null {
  if (isCourtOfReview(context.courtId)) return null;
  const speakers = { governmentSide: context.governmentSide, isAppellate: false };
  const sideOf = sidesOf(context.governmentSide);
  for (let at = state.count; at < entries.length; at++) {
    const entry = entries[at];
    if (!entry) continue;
    const each = readEntry(entry, at, speakers);
    learnNames(inOneByte(entry.docketText), each.head, each.author, names, sideOf);
  }
  const known = lazyList(entries.length, (at) => {
    const each = readEntry(entries[at] ?? NOTHING, at, speakers);
    return each.author === "unknown" ? withAuthor(each, names, context.governmentSide) : each;
  });
  const byNumber = new LazyNumbers(entries, (at) => known[at]);
  return {
    learned: context.learned ?? learnedModel,
    numbers: byNumber.numbers(),
    entries: known,
    byNumber,
    named: new Map(),
    ruled: rulingsOf(state),
    reliefs: [...state.reliefs],
    decided: new Set(state.decided),
    filings: lazyList(state.filings.length, (at) => known[state.filings[at] ?? -1]),
    home: homeOf(context.courtId),
    isAppellate: false,
    isDetention: holdsSomebody(context.governmentSide),
    isReview: false,
    governmentAppeals: isAppealing(context.governmentSide),
  };
}

const NOTHING: TaggableEntry = { documentNumber: null, dateFiled: null, docketText: "", shortText: null, struck: [] };

function isCourtOfReview(courtId: string): boolean {
  return (
    (/^(?:ca|cadc$|cafc$|scotus)/.test(courtId) && !/^ca[a-z]{2,}/.test(courtId)) ||
    courtId === "cadc" ||
    courtId === "cafc"
  );
}

const holdsSomebody = (side: GovernmentSide) => !["none", "plaintiff"].includes(side);
const isAppealing = (side: GovernmentSide) => ["appellant", "petitioner", "applicant"].includes(side);

/** "Appeal by respondents from order granting habeas", "Appeal of order enjoining removal": whoever holds people lost below. */
function appealsFromRelief(entries: readonly KnownEntryText[]): boolean {
  return entries.some(
    ({ author, head, reading }) =>
      author !== "court" && APPEAL_KINDS.has(head.kind) && APPEALS_RELIEF.test(reading.plain),
  );
}

const APPEAL_KINDS: ReadonlySet<EntryKind> = new Set(["clerk entry", "notice of appeal", "other", "notice", "letter"]);
const APPEALS_RELIEF =
  /\bappeals?\b[^.;]{0,60}?\b(?:from|of) (?:(?:the|an?|district court'?s?|[\d/]+) )*(?:(?:orders?|judgments?|decisions?) )?(?:(?:granting|grant of) (?:(?:the|a|an|in part|petitioner's|class-wide|\d+) )*(?:petition|habeas|writ|release|bail|bond|preliminary injunction|injunction|tro)|(?:enjoining|barring|prohibiting|releasing|ordering|requiring|directing) (?!(?:plaintiff|petitioner)s? to (?:pay|file))|(?:preliminary )?injunction)\b/;

function reviewsAgency(entries: readonly KnownEntryText[]): boolean {
  const says = (pattern: RegExp): boolean => entries.some(({ reading }) => pattern.test(reading.plain));
  if (says(/\bpetitions? for review\b|\bboard of immigration appeals\b|\bbia\b/)) return true;
  return (
    says(/\bstay\b[^;]{0,20}\b(?:removal|deportation)\b/) &&
    !says(/\bdistrict court\b|\bhabeas\b|\bappeal from\b|\bnotice of appeal\b|\bappell(?:ant|ee)s?\b/)
  );
}

function readEntry(entry: TaggableEntry, at: number, speakers: Parameters<typeof authorOf>[3]): KnownEntryText {
  const reading = readText(entry.docketText, entry.struck);
  const head = headOf(reading, entry.shortText);
  const isFiling = (head.author === null && !ASKS_NOTHING.has(head.kind)) || head.kind === "other";
  const requests = isFiling ? askedIn(reading, head) : [];
  const author = authorOf(reading, head, requests, speakers);
  return {
    at,
    entry,
    reading: author === "court" || author === "clerk" ? readAsCourts(reading) : reading,
    head,
    author,
    requests,
    caseNumbers: caseNumbersIn(reading.plain),
    isStub: isStubText(entry.docketText),
  };
}

/** With the author whom other entries tell. */
function withAuthor(each: KnownEntryText, names: Names, governmentSide: GovernmentSide): KnownEntryText {
  return { ...each, author: authorByNames(each.reading, each.head, names, governmentSide) };
}

/** "[17-2171, 18-1233]": the appeals that an entry of a joint docket belongs to. */
function caseNumbersIn(plain: string): string[] {
  const found: string[] = [];
  let at = plain.indexOf("[");
  for (; at !== -1; at = plain.indexOf("[", at + 1)) {
    if (plain[at + 3] !== "-") continue;
    const inside = /^\[((?:\d\d-\d{2,5}(?:, ?)?){1,6})\]/.exec(plain.slice(at, at + 80))?.[1];
    if (inside !== undefined) found.push(...inside.split(/, ?/).filter((each) => each !== ""));
  }
  return found;
}

/** A feed's or a list's short name: "[Order on Motion to Stay] ( 46 )", "Order on Stipulation". */
function isStubText(text: string): boolean {
  if (text.length < 90 && !/\.\s+\w/.test(text) && /^\s*(?:[\w'/-]+ ){0,3}order(?:s? (?:on|re)\b.*)?\s*$/i.test(text))
    return true;
  return text.trimStart().startsWith("[") && /^\s*\[[^\]]{1,120}\]\s*(?:\(\s*\d+\s*\))?\s*$/.test(text);
}

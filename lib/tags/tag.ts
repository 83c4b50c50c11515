import { compareDays } from "../calendar/date.ts";
import type { GovernmentSide } from "./author.ts";
import { withBelow } from "./below.ts";
import type { DocketBelow } from "./below.ts";
import type { TextSpan } from "../docket/docket.ts";
import { agreedEnd } from "./agreed-end.ts";
import { clausesOf } from "./clauses.ts";
import { tellsOrder } from "./clerk-tells.ts";
import { composeTags } from "./compose.ts";
import { decreesIn } from "./decrees.ts";
import { wholeDispositions } from "./dispositions.ts";
import { numbersNamed } from "./docket-memory.ts";
import type { DocketMemory, KnownEntryText, Ruled } from "./docket-memory.ts";
import { doubtsOfOrder } from "./doubts.ts";
import { doubtOfBoth } from "./draft.ts";
import type { Doubt, Draft, RulingResult } from "./draft.ts";
import { explainedIn } from "./explained.ts";
import { hintedIn } from "./hinted.ts";
import { watchedList } from "./lazy-list.ts";
import type { LearnedModel } from "./likeness/model.ts";
import { secondLook } from "./likeness/second-look.ts";
import { endsWithReview, lastsUntilReview, lostReviewDrafts } from "./lost-review.ts";
import { mandateDrafts } from "./mandates.ts";
import { changedRelief, cutDoubt, overlookedIn } from "./overlooked.ts";
import { isWithin, partedRuling, rulingsInParts } from "./parted-ruling.ts";
import { touches } from "./polarity.ts";
import { leftToSome, notOnlyAbout, notReached } from "./reach.ts";
import { blank } from "./reading.ts";
import { refusedOthers } from "./refused-others.ts";
import { reliefActsIn } from "./relief-acts.ts";
import { isRelief, reliefGranted, reliefReferred, reliefTold } from "./relief.ts";
import { remember } from "./remember.ts";
import { ruledAloud } from "./ruled-aloud.ts";
import { rulingsOf } from "./rulings.ts";
import { pattern } from "./search/pattern.ts";
import { settleDrafts } from "./settle.ts";
import { statementsOf } from "./statements.ts";
import { printOfContext, printWith, stateOf } from "./tag-state.ts";
import type { TagState } from "./tag-state.ts";
import type { EffectName, EntryKind, EntryTags, Outcome, TaggableEntry } from "./tags.ts";
import { orderInDoubt, unseenOrder } from "./unseen-order.ts";
import { untoldJudgment } from "./untold-judgment.ts";
import { withWideStays } from "./wide-stay.ts";

/** Grows with every change of the rules, so that stored tags are known to be old. */
export const TAG_RULES_VERSION = 20;

/** Filings that ask a court for something. */
const REQUESTS: ReadonlySet<EntryTags["kind"]> = new Set([
  "motion",
  "application",
  "petition",
  "complaint",
  "stipulation",
]);

/** What the tagger must know of a docket besides its entries. */
export interface TagContext {
  readonly courtId: string;
  /** What the caption calls the government: "respondent", "defendant", "appellant" …, "none". */
  readonly governmentSide: GovernmentSide;
  /** Of an appeal: the docket below, tagged. What is affirmed, vacated or stayed is looked up there (see `below.ts`). */
  readonly below?: DocketBelow;
  /** What was learned from labelled orders; what the program carries where it is not given. */
  readonly learned?: LearnedModel;
}

/**
 * Tags all entries of one docket, in the order given. Entries may come oldest or newest first; references are
 * followed within the docket. Pure: the same entries give the same tags.
 */
export function tagDocket(entries: readonly TaggableEntry[], context: TagContext): EntryTags[] {
  return tagAll(entries, context).tags;
}

/** The same, with where the tagger stands at the end; null where later entries cannot be read from there. */
export function tagAll(
  entries: readonly TaggableEntry[],
  context: TagContext,
): { readonly tags: EntryTags[]; readonly state: () => TagState | null } {
  const { memory, names } = remember(entries, context);
  const { tags, filings, looksThrough } = tagInOrder(memory, orderOfDates(entries));
  const read: EntryTags[] = [];
  for (let at = 0; at < entries.length; at++) {
    const each = tags.get(at);
    if (each !== undefined) read.push(each);
  }
  const isLast = !memory.isAppellate && context.below === undefined && !looksThrough;
  return {
    tags: context.below && memory.isAppellate ? withBelow(read, entries, context.below) : read,
    state: () =>
      isLast
        ? stateOf(memory, names, entries.reduce(printWith, printOfContext(context)), entries.length, filings)
        : null,
  };
}

/** What reading some entries in their order gave. */
interface ReadInOrder {
  readonly tags: ReadonlyMap<number, EntryTags>;
  /** The places of those that ask the court for something. */
  readonly filings: readonly number[];
  /** One of them looked through all others, later ones too: what it gives may change with each new entry. */
  readonly looksThrough: boolean;
}

/** Reads the entries at these places, and remembers what they did. */
export function tagInOrder(memory: DocketMemory, order: readonly number[]): ReadInOrder {
  const { entries } = memory;
  let looksThrough = false;
  const watched = { ...memory, entries: watchedList(entries, () => (looksThrough = true)) };
  const tags = new Map<number, EntryTags>();
  const filings: number[] = [];
  for (const at of order) {
    const known = entries[at];
    if (known === undefined) continue;
    const tagged = tagEntry(known, watched);
    tags.set(at, tagged.tags);
    for (const number of decidedBy(known, tagged.tags)) memory.decided.add(number);
    if (tagged.ruled !== null) {
      memory.ruled.set(at, tagged.ruled);
      if (tagged.ruled.effects.some(givesOrStaysRelief)) memory.reliefs.push(at);
    }
    if (known.author !== "court" && REQUESTS.has(known.head.kind)) {
      memory.filings.push(known);
      filings.push(at);
    }
  }
  return { tags, filings, looksThrough };
}

/** After these nothing is left to rule on. */
const DECIDED: ReadonlySet<Outcome> = new Set([
  "granted",
  "granted in part",
  "denied",
  "denied as moot",
  "withdrawn",
  "stricken",
  "dismissed",
]);

/** What an order ruled on: by the numbers that it names, or where it names none by the entries that told what it did. */
function decidedBy({ author }: KnownEntryText, { dispositions, effects }: EntryTags): readonly string[] {
  if (author !== "court" && author !== "clerk") return [];
  const ruled = dispositions.filter(({ outcome }) => DECIDED.has(outcome));
  if (ruled.length === 0) return [];
  const named = ruled.flatMap(({ of }) => of ?? []);
  if (named.length > 0) return named;
  return effects.flatMap(({ evidence }) => evidence.flatMap(({ via }) => via ?? []));
}

function givesOrStaysRelief(effect: EffectName): boolean {
  return isRelief(effect) || effect === "relief-stayed" || effect === "release-stayed";
}

/** Indexes by date; entries of one day in the order of the list (turned round when the list runs newest first). */
export function orderOfDates(entries: readonly TaggableEntry[]): number[] {
  const first = entries.find(({ dateFiled }) => dateFiled !== null)?.dateFiled ?? "";
  const last = entries.findLast(({ dateFiled }) => dateFiled !== null)?.dateFiled ?? "";
  const order: number[] = [];
  const dates: string[] = [];
  for (const { dateFiled } of entries) {
    order.push(order.length);
    dates.push(dateFiled ?? "");
  }
  if (first > last) order.reverse();
  let latest = "";
  let isInOrder = true;
  for (const at of order) {
    // What has no date stands with the entry before it.
    const date = entries[at]?.dateFiled ?? latest;
    if (date < latest) isInOrder = false;
    latest = date;
    dates[at] = date;
  }
  return isInOrder ? order : order.toSorted((a, b) => compareDays(dates[a] ?? "", dates[b] ?? ""));
}

/** How much of an entry is the court's own word. */
interface Standing {
  /** Docketed in error, only proposed, or without a word. */
  readonly isVoid: boolean;
  readonly isRecommendation: boolean;
  readonly isMandate: boolean;
  readonly isCourt: boolean;
  /** The court, or its clerk telling what it did. */
  readonly speaksForCourt: boolean;
}

function standingOf({ reading, head, author }: KnownEntryText, clauses: readonly TextSpan[]): Standing {
  const isVoid = reading.docketedInError || head.isProposed || reading.plain.trim() === "";
  const isRecommendation = head.ruleId === "kind-report-and-recommendation";
  const isCourtsClerk =
    author === "clerk" &&
    (head.kind === "order" ||
      head.kind === "judgment" ||
      (NOTICES.has(head.kind) && tellsOrder(reading.plain, clauses)));
  const isCourt = (author === "court" || isCourtsClerk) && !isRecommendation && !isVoid;
  const speaksForCourt = isCourt || (author === "clerk" && !isVoid);
  return { isVoid, isRecommendation, isMandate: head.kind === "mandate", isCourt, speaksForCourt };
}

/** Entries of clerks that may hold an order of the court. */
const NOTICES: ReadonlySet<EntryKind> = new Set(["notice", "notice of hearing", "clerk entry", "letter"]);

interface Tagged {
  readonly tags: EntryTags;
  readonly ruled: Ruled | null;
}

function tagEntry(known: KnownEntryText, memory: DocketMemory): Tagged {
  const references = numbersNamed(known, memory);
  if (mayAct(known)) return tagActing(known, memory, references);
  const tags = composeTags({
    known,
    drafts: [],
    doubts: [],
    dispositions: [],
    references: unique(references),
    memory,
  });
  return { tags, ruled: null };
}

/** Most entries are filings: in them only a standing order's stay is read. */
function mayAct({ reading, head, author }: KnownEntryText): boolean {
  if (author === "court" || author === "clerk" || head.kind === "mandate" || head.kind === "judgment") return true;
  // The sense holds no word that the text lacks.
  return reading.plain.includes("stay") && reading.sense.includes("stay");
}

const NOTHING_RULED: RulingResult = { dispositions: [], drafts: [], doubts: [], read: [], understood: false };
const NOTHING_UNDERSTOOD: ReadonlySet<number> = new Set();

function tagActing(known: KnownEntryText, memory: DocketMemory, references: readonly string[]): Tagged {
  const { reading } = known;
  const clauses = statementsOf(reading.plain, clausesOf(reading.text));
  const { isVoid, isRecommendation, isMandate, isCourt, speaksForCourt } = standingOf(known, clauses);
  const ruled = speaksForCourt && (!isMandate || isCourt) ? rulingsOf(known, memory, clauses) : NOTHING_RULED;
  const parted = isCourt && !isMandate ? partedRuling(known, memory, clauses) : null;
  const rulings = parted === null ? ruled : rulingsInParts(ruled, parted);
  const mandate = isMandate && !isVoid ? mandateDrafts(known, memory, references, rulings.drafts.length > 0) : null;
  // What is not the object of a ruling: blanked once for all who read on.
  const rest = blank(reading.sense, rulings.read);
  const {
    drafts: decreed,
    doubts: notOrdered,
    understood,
  } = isVoid || isRecommendation || isMandate
    ? { drafts: [], doubts: [], understood: NOTHING_UNDERSTOOD }
    : decreesIn(known, memory, clauses, rest, isCourt);
  const decrees = parted === null ? decreed : decreed.filter((each) => !isWithin(each, parted));
  const open = understood.size === 0 ? clauses : clauses.filter(({ start }) => !understood.has(start));
  const acts =
    isCourt && !isMandate
      ? reliefActsIn(known, memory, clauses, rest, decrees.concat(rulings.drafts), understood)
      : { drafts: speaksForCourt ? notedExpiry(known, memory, clauses, rest) : [], doubts: [] };
  const reached = notReached(known, [...decrees, ...acts.drafts]);
  const about = notOnlyAbout(known, [...(isCourt ? rulings.drafts : []), ...reached.drafts]);
  const given = [...about.drafts, ...(mandate?.drafts ?? [])];
  if (isCourt && !isMandate)
    given.push(...lostReviewDrafts(known, memory, given), ...refusedOthers(known, rulings, given));
  const settled = settleDrafts(withWideStays(given, known, memory), known, memory.isAppellate);
  const explained = settled.length > 0 || !isCourt ? NOTHING_EXPLAINED : explainedIn(known, memory);
  const drafts = explained.drafts.length > 0 ? explained.drafts : settled;
  const concerned = withConcern(drafts, known, memory);
  const doubts = isMandate
    ? (mandate?.doubts ?? [])
    : isCourt
      ? courtDoubts(
          known,
          memory,
          open,
          rulings,
          rest,
          drafts.concat(decrees.filter((each) => reached.drafts.includes(each))),
          notOrdered.concat(acts.doubts, explained.doubts, reached.doubts, about.doubts),
        ).concat(leftToSome(known, concerned))
      : [];
  const dispositions =
    isVoid || isRecommendation ? [] : wholeDispositions(known, rulings.dispositions, memory, clauses);
  const named = unique(references);
  const told = withUntold(known, memory, doubts, concerned);
  const isSilent = told.length === 0 && concerned.length === 0;
  const likened =
    isCourt && !isMandate && (isSilent || memory.learned.looksAtAll === true)
      ? secondLook(known, memory, clauses, dispositions, named)
      : [];
  const tags = composeTags({
    known,
    drafts: concerned,
    doubts: told.concat(likened),
    dispositions,
    references: named,
    memory,
  });
  return { tags, ruled: ruledBy(known, isMandate, isCourt, drafts, tags) };
}

/** "CLERK'S NOTATION: The TRO, not having been extended, expired on 5/7": a clerk may tell that the time of relief is over. */
function notedExpiry(
  known: KnownEntryText,
  memory: DocketMemory,
  clauses: Parameters<typeof reliefActsIn>[2],
  rest: string,
): Draft[] {
  if (memory.reliefs.length === 0 || !/\b(?:expired|lapsed)\b/.test(known.reading.plain)) return [];
  return reliefActsIn(known, memory, clauses, rest, []).drafts.filter(({ ruleId }) => ruleId === "relief-has-run-out");
}

const NOTHING_EXPLAINED = { drafts: [], doubts: [] };

/** Relief that is only named concerns what the order above it concerned. */
function withConcern(drafts: readonly Draft[], known: KnownEntryText, memory: DocketMemory): readonly Draft[] {
  if (!drafts.some(lacksConcern)) return drafts;
  const above = memory.isAppellate ? reliefTold(known, memory) : reliefGranted(known, memory, known.reading.sense);
  if (above === null) return drafts;
  return drafts.map((draft) => (lacksConcern(draft) ? { ...draft, concerns: above.concerns } : draft));
}

/** Relief below that is only named: on the docket that gave it, the order that gave it tells what it was about. */
function lacksConcern({ effect, concerns }: Draft): boolean {
  return effect.startsWith("relief-") && concerns.size === 0;
}

/** "the order modifying the injunction with respect to refugees is stayed": a subject is told, and it is another one. */
const NAMES_SUBJECT =
  /\b(?:with respect to|concerning|regarding|requiring|directing|modifying|prohibiting|compelling|in favor of)\b/;

/** Relief that is stayed, affirmed or vacated, and nothing tells what it was about: somebody must look. */
function withUntold(
  known: KnownEntryText,
  memory: DocketMemory,
  doubts: readonly Doubt[],
  drafts: readonly Draft[],
): readonly Doubt[] {
  const untold = drafts.find(lacksConcern);
  if (untold === undefined || doubts.length > 0) return doubts;
  // "the TRO at 33 is stayed", where 33 restricts what agents may ask: told, and neither holding nor removing.
  if (reliefReferred(known, memory, untold.span) !== null) return doubts;
  if (NAMES_SUBJECT.test(known.reading.plain.slice(untold.span.start, untold.span.end))) return doubts;
  const why = "what the relief concerned is not told: open the order that gave it";
  return [doubtOfBoth({ start: known.head.start, end: known.head.end }, why)];
}

/** Doubt about rulings, about relief acted on by name, and about words of holding or removing that nothing read. */
function courtDoubts(
  known: KnownEntryText,
  memory: DocketMemory,
  clauses: Parameters<typeof doubtsOfOrder>[2],
  rulings: RulingResult,
  rest: string,
  drafts: readonly Draft[],
  byName: readonly Doubt[],
): readonly Doubt[] {
  const doubts = doubtsOf(known, memory, clauses, rulings, drafts);
  const isRead = drafts.some(
    ({ effect }) => touches(effect) !== null || effect.startsWith("contact") || effect.startsWith("counsel"),
  );
  if (doubts.length > 0 || isRead) return doubts;
  const beyond = known.reading.cut ? [cutDoubt(known)] : [];
  if (byName.length > 0) return [...byName, ...beyond];
  const passed = [
    ...overlookedIn(known, clauses, rest, drafts),
    ...changedRelief(known, memory, clauses, rest),
    ...ruledAloud(known, memory, rulings.dispositions.length > 0),
    ...untoldJudgment(known, memory, drafts),
    ...unseenOrder(known, memory, clauses, rest),
    ...agreedEnd(known, memory, drafts),
  ];
  const last = passed.length > 0 ? passed : orderInDoubt(known, memory, clauses);
  return [...(last.length > 0 ? last : hintedIn(known, memory, clauses)), ...beyond];
}

/** A motion for a stay is granted, and the next words say that it is the case that waits. */
const PROCEEDINGS_STAYED = pattern(
  /\bmotion (?:to|for(?: an?)?) stay\b(?! (?:of )?(?:removal|deport|release))[^;]{0,60}[.;:] ?(?:the |this |all )?(?:above-captioned )?(?:case|action|matter|proceedings?|litigation|discovery) (?:is|are) (?:hereby )?stayed\b/,
);

/** Doubts stand only while the order's other words do not tell what it did. */
function doubtsOf(
  known: KnownEntryText,
  memory: DocketMemory,
  clauses: Parameters<typeof doubtsOfOrder>[2],
  rulings: RulingResult,
  drafts: readonly Draft[],
): readonly Doubt[] {
  if (known.reading.sense.includes("~~~") && /\b(?:is to|are to|shall|must|may)\b/.test(known.reading.plain)) return [];
  if (PROCEEDINGS_STAYED.test(known.reading.plain) && drafts.length === 0 && rulings.dispositions.length === 1)
    return [];
  const decreed = drafts.some(({ outcome }) => outcome === null) || endsCase(drafts);
  if (rulings.doubts.length > 0) {
    const concerned = rulings.doubts.filter((doubt) => doubt.via === null || !decreed);
    const reliefs = drafts.filter(({ effect }) => effect.startsWith("relief-"));
    const isUntold = reliefs.length > 0 && reliefs.every(({ concerns }) => concerns.size === 0);
    return decreed ? concerned.filter(() => isUntold) : rulings.doubts;
  }
  if (drafts.length > 0 || rulings.understood || known.head.kind === "minute entry" || known.head.kind === "letter")
    return [];
  if (rulings.dispositions.length > 0) return [];
  return doubtsOfOrder(known, memory, clauses);
}

/** "granting 22 Joint Motion. The case is DISMISSED": what was granted is told by what follows. */
function endsCase(drafts: readonly Draft[]): boolean {
  return drafts.length === 1 && drafts[0]?.ruleId === "dismisses-case" && drafts[0].effect === "dismissed";
}

function ruledBy(
  { author, head: { kind }, reading }: KnownEntryText,
  isMandate: boolean,
  isCourt: boolean,
  drafts: readonly Draft[],
  tags: EntryTags,
): Ruled | null {
  if (drafts.length === 0 && !(isCourt && ["opinion", "judgment", "order"].includes(kind))) return null;
  if (author === "clerk" && !isMandate && drafts.length === 0) return null;
  const concerns = new Set<"detention" | "removal">();
  for (const draft of drafts) draft.concerns.forEach((each) => concerns.add(each));
  const untilMandate =
    tags.effects.some(
      ({ effect, until }) =>
        effect.startsWith("removal-stay") &&
        until !== null &&
        (until.includes("issuance of the mandate") || ENDS_WITH_APPEAL.test(until)),
    ) ||
    // "Mandate issue date is 3/25; the stay terminates on that date".
    (tags.effects.some(({ effect }) => effect === "removal-stay-ended") && ENDS_WITH_MANDATE.test(reading.plain));
  return {
    effects: drafts.map(({ effect }) => effect),
    concerns,
    untilMandate,
    ...(lastsUntilReview(tags.effects) ? { untilReview: true } : {}),
    ...(endsWithReview(drafts) ? { endsWithReview: true } : {}),
    isUnclear: tags.unclear !== null && ["opinion", "judgment"].includes(kind),
    ...(isCourt && tags.unclear !== null ? { isInDoubt: true } : {}),
  };
}

/** An appeal is over with its mandate. */
const ENDS_WITH_APPEAL = /^(?:this appeal|(?:duration|decision|end) of (?:the|this) appeal)$/;

const ENDS_WITH_MANDATE = pattern(/\bmandate issue date\b[^.]{0,80}\bstay\b[^.]{0,60}\bthat (?:date|day)\b/);

function unique(numbers: readonly string[]): readonly string[] {
  return numbers.length < 2 ? numbers : [...new Set(numbers)];
}

import type { TextSpan } from "../docket/docket.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import type { Doubt, Draft } from "./draft.ts";
import { ownPeriod } from "./own-period.ts";
import { byDateOf, periodsIn, timeToComply, untilOf } from "./period.ts";
import type { Periods, Telling } from "./period.ts";
import { directionOf, touches } from "./polarity.ts";
import type { Request } from "./requests.ts";
import type { Basis, Disposition, Effect, EffectName, EntryTags, Evidence, Who, YesNoUnclear } from "./tags.ts";
import { NOBODY, whoOf } from "./who.ts";
import { pattern } from "./search/pattern.ts";

const ROUTINE_KINDS = new Set([
  "appearance",
  "certificate",
  "summons",
  "transcript",
  "clerk entry",
  "exhibit",
  "declaration",
]);

/** What an order may want done by a day. */
const HAS_A_DAY: ReadonlySet<EffectName> = new Set(["bond-hearing-ordered", "release-ordered", "return-ordered"]);

/** Effects that last for a time, and so can have an end. */
const LASTING: ReadonlySet<EffectName> = new Set([
  "removal-stayed",
  "removal-stay-extended",
  "removal-stay-expanded",
  "transfer-barred",
  "contact-restricted",
  "counsel-access-ordered",
  "release-ordered",
  "release-stayed",
  "relief-stayed",
  "detention-ordered",
  "settlement-approved",
  "dismissed",
  "sealed",
  "removal-stay-ended",
]);

/** Everything known of an entry, put into the fields of the tags specification. */
export function composeTags(given: {
  readonly known: KnownEntryText;
  readonly drafts: readonly Draft[];
  readonly doubts: readonly Doubt[];
  readonly dispositions: readonly Disposition[];
  readonly references: readonly string[];
  readonly memory: DocketMemory;
}): EntryTags {
  const { known, drafts, doubts, dispositions, references } = given;
  const { head, author } = known;
  // Most entries do nothing that is tagged.
  const isQuiet = drafts.length === 0 && doubts.length === 0;
  const done = isQuiet ? NOTHING_DONE : doneBy(given);
  return {
    kind: head.kind,
    author,
    dispositions,
    effects: done.effects,
    seeks: author === "court" || author === "clerk" ? [] : sought(known.requests),
    affectsDetention: done.affectsDetention,
    affectsRemoval: done.affectsRemoval,
    direction: done.direction,
    until: done.until,
    within: done.within,
    who: done.effects[0]?.who ?? whoAsks(known),
    evidence: evidenceOf(known, doubts),
    basis: done.basis,
    unclear: done.unclear,
    references,
    routine: isQuiet && isRoutine(known),
  };
}

/** What an entry's effects and doubts tell of it. */
type Done = Pick<
  EntryTags,
  "effects" | "affectsDetention" | "affectsRemoval" | "direction" | "until" | "within" | "basis" | "unclear"
>;

const NOTHING_DONE: Done = {
  effects: [],
  affectsDetention: "no",
  affectsRemoval: "no",
  direction: "neutral",
  until: null,
  within: null,
  basis: "text",
  unclear: null,
};

function doneBy(given: Parameters<typeof composeTags>[0]): Done {
  const { known, drafts, doubts, memory } = given;
  const effects: Effect[] = [];
  const periods = periodsIn(known.entry.dateFiled, known.reading.plain);
  const names: EffectName[] = [];
  for (const draft of drafts) {
    effects.push(effectOf(known, draft, drafts, memory, periods));
    names.push(draft.effect);
  }
  const isUnclear = doubts.length > 0;
  const staysRemoval = names.some((each) => each === "removal-stayed" || each === "removal-stay-extended");
  return {
    effects,
    affectsDetention: affects("detention", drafts, doubts),
    affectsRemoval: affects("removal", drafts, doubts),
    direction: staysRemoval && tellsLostReview(known) ? "mixed" : directionOf(names, isUnclear, isSplit(given, names)),
    until: effects.find(({ until }) => until !== null)?.until ?? null,
    within: effects.find(({ within }) => within !== null)?.within ?? null,
    basis: basisOf(effects, doubts),
    unclear: isUnclear ? [...new Set(doubts.map(({ why }) => why))].join("; ") : null,
  };
}

/** The court met both sides half-way. */
function isSplit(given: Parameters<typeof composeTags>[0], names: readonly EffectName[]): boolean {
  const { drafts, dispositions } = given;
  return (
    names.length > 0 &&
    (drafts.some(({ outcome, effect }) => outcome === "granted in part" && effect === "detention-ordered") ||
      (names.includes("relief-stayed") && dispositions.some(({ outcome }) => outcome === "granted in part")) ||
      isAgreed(given))
  );
}

/** What is asked for in so many words. */
function sought(requests: readonly Request[]): EffectName[] {
  const effects: EffectName[] = [];
  for (const { weak, effect } of requests) if (!weak) effects.push(effect);
  return effects;
}

/** For whom a filing asks. */
function whoAsks({ requests, head, reading }: KnownEntryText): Who {
  if (requests.length === 0) return NOBODY;
  return whoOf(reading.plain, reading.text, { start: head.start, end: reading.plain.length });
}

function effectOf(
  known: KnownEntryText,
  draft: Draft,
  drafts: readonly Draft[],
  memory: DocketMemory,
  periods: Periods,
): Effect {
  const { reading } = known;
  const spans = [draft.clause, ...(draft.alsoIn ?? [])];
  const own = (tell: Telling): string | null => {
    for (const span of spans) {
      const told = ownPeriod(draft, drafts, reading.plain, span, tell);
      if (told !== null) return told;
    }
    return null;
  };
  const isRefusal = draft.outcome === "denied" || draft.outcome === "denied as moot";
  return {
    effect: draft.effect,
    evidence: [evidence(known, draft.ruleId, draft.span, draft.via)],
    until: isRefusal || !hasEnd(draft) ? null : endOf(known, draft, memory, own(periods.until)),
    within: own(periods.within) ?? dayToAct(known, draft, spans) ?? (isRefusal ? null : timeToComply(reading.plain)),
    who: whoOf(reading.plain, reading.text, draft.clause),
    basis: draft.basis,
  };
}

/** Whether an end is told of what an act gives: few things that an order does last for a time. */
function hasEnd(draft: Draft): boolean {
  return (LASTING.has(draft.effect) || isLonger(draft)) && draft.ruleId !== "ends-stay-of-relief";
}

/** "the TRO is extended to May 6", whatever the TRO orders. */
function isLonger({ ruleId }: Draft): boolean {
  return ruleId === "asks-longer-by-name" || ruleId === "relief-is-extended-by-name";
}

/** When what an act gives ends. `own`: the end that its own clauses tell. */
function endOf(known: KnownEntryText, draft: Draft, memory: DocketMemory, own: string | null): string | null {
  const told = own ?? endElsewhere(known);
  if (draft.effect === "removal-stay-ended") return isDay(told) ? told : null;
  return told ?? endReferred(draft, memory) ?? pendingAppeal(draft, known.reading.plain);
}

/** The end that the entry tells which was followed to know the effect. */
function endReferred(draft: Draft, memory: DocketMemory): string | null {
  const via = draft.via === null ? undefined : memory.byNumber.get(draft.via)?.[0];
  if (
    via === undefined ||
    draft.ruleId === "relief-goes-on-by-name" ||
    draft.ruleId === "relief-is-given-by-name" ||
    draft.effect === "dismissed"
  )
    return null;
  const end = untilOf(via.reading.plain, via.entry.dateFiled, via.reading.plain);
  // "extending the TRO 3 by 14 days": the day that 3 states is the one that no longer ends it.
  const isPastEnd = via.author === "court" && (isLonger(draft) || draft.effect === "removal-stay-extended");
  return isPastEnd && isDay(end) ? null : end;
}

/** The day by which an order wants something done, told in the clauses that order it. */
function dayToAct({ reading }: KnownEntryText, { effect }: Draft, spans: readonly TextSpan[]): string | null {
  if (!HAS_A_DAY.has(effect)) return null;
  for (const { start, end } of spans) {
    const day = byDateOf(reading.plain.slice(start, end), reading.text.slice(start, end));
    if (day !== null) return day;
  }
  return null;
}

/** What has ended lasts until no event; an order may end it on a day to come, or with the mandate. */
function isDay(until: string | null): boolean {
  return until !== null && (until === "issuance of the mandate" || /^\d{4}-\d\d-\d\d/.test(until));
}

/** "Granting in part the motion for stay pending appeal. The injunction is stayed except …": the motion says until when. */
function pendingAppeal({ effect }: Draft, plain: string): string | null {
  return effect === "relief-stayed" && /\bstay pending (?:the |its |disposition of the )?appeal\b/.test(plain)
    ? "decision of the appeal"
    : null;
}

const ENDS_ELSEWHERE = pattern(
  /(?:^|[.;] |\band )(?:the |this |said |such )*(?:temporary restraining order|tro|(?:preliminary )?injunction|(?:administrative |temporary )*stay(?: of removal)?|restraints|order(?: (?:at|in) (?:ecf no\. |dkt\. |doc\. )?\[?\d{1,4}\]?)?) (?:is |shall be |shall |will |to )?(?:effective|remains?|runs?|expires?|(?:lapses?|terminates?|ends?) (?:on|at)|be in effect|in effect|continues?|extended)\b[^;]{0,90}/,
);

/** "TRO effective through 8/26/2025", "this order expires …": the end of relief told in a sentence of its own. */
function endElsewhere({ reading, entry }: KnownEntryText): string | null {
  const found = ENDS_ELSEWHERE.exec(reading.plain);
  return found === null ? null : untilOf(found[0], entry.dateFiled, reading.plain);
}

function evidence(
  known: KnownEntryText,
  ruleId: string,
  span: { start: number; end: number },
  via: string | null,
): Evidence {
  const start = Math.min(span.start, known.reading.text.length);
  const end = Math.max(start, Math.min(span.end, known.reading.text.length));
  return { ruleId, span: { start, end }, quote: known.reading.text.slice(start, end), via };
}

function evidenceOf(known: KnownEntryText, doubts: readonly Doubt[]): Evidence[] {
  const { head, reading } = known;
  const all = [evidence(known, head.ruleId, head, null)];
  if (reading.docketedInError || head.isProposed) all.push(evidence(known, "void", head, null));
  for (const doubt of doubts) all.push(evidence(known, "unclear", doubt.span, doubt.via));
  return all;
}

function affects(group: "detention" | "removal", drafts: readonly Draft[], doubts: readonly Doubt[]): YesNoUnclear {
  const isYes = drafts.some(({ effect, concerns }) => {
    const touched = touches(effect);
    return touched === group || (touched === "by subject" && concerns.has(group));
  });
  if (isYes) return "yes";
  return doubts.some((doubt) => doubt[group]) ? "unclear" : "no";
}

function basisOf(effects: readonly Effect[], doubts: readonly Doubt[]): Basis {
  const isFollowed = effects.some(({ basis }) => basis === "reference") || doubts.some(({ via }) => via !== null);
  return isFollowed ? "reference" : "text";
}

const TELLS_LOST_REVIEW = pattern(/\bpetitions?(?: for review)? (?:is |are )?(?:hereby )?(?:denied|dismissed)\b/);

/** The petition for review is lost, though the stay goes on for a while. */
function tellsLostReview({ reading, author }: KnownEntryText): boolean {
  return author === "court" && TELLS_LOST_REVIEW.test(reading.plain);
}

/** Relief given up by agreement of both sides. */
function isAgreed({ known, memory, references }: Parameters<typeof composeTags>[0]): boolean {
  if (known.author !== "court") return false;
  if (known.head.isStipulated) return true;
  return (
    references.some((number) => (memory.byNumber.get(number) ?? []).some((each) => each.head.kind === "stipulation")) &&
    /\bstipulation\b/.test(known.reading.plain)
  );
}

/** Filings that nobody needs to read to know what the court did. */
function isRoutine({ head, reading, author }: KnownEntryText): boolean {
  if (author === "court") return false;
  if (ROUTINE_KINDS.has(head.kind)) return true;
  return head.kind === "motion" && /\bpro hac vice\b/.test(reading.plain);
}

import type { TextSpan } from "../docket/docket.ts";
import { actsIn } from "./acts.ts";
import type { Act } from "./acts.ts";
import { appealDrafts, isAppealOutcome } from "./appeals.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import type { Doubt, Draft, RulingResult } from "./draft.ts";
import { effectOfRuling } from "./polarity.ts";
import { referencesIn } from "./references.ts";
import type { Reference } from "./references.ts";
import { reviewsRemoval } from "./generic-subject.ts";
import { reliefInForce, reliefWords } from "./relief.ts";
import { stayOf } from "./relief-acts.ts";
import { requestsIn } from "./requests.ts";
import { subjectOf } from "./subject.ts";
import type { Subject } from "./subject.ts";
import type { Disposition, Outcome } from "./tags.ts";

const NOTHING_RULED = new Set<Outcome>(["taken under advisement", "withdrawn", "stricken", "set", "extended"]);
/** The object is the rest of what was ruled on before: "denying it in part", "the remainder is denied". */
const PRONOUN =
  /^\W*(?:and |but |otherwise |as to )*(?:(?:it|them|the (?:rest|remainder|balance|motion|motions)(?: of (?:it|the motion|the petition))?|in part|all other respects|otherwise|all other requests?)(?: |$)|in all other respects)/;
const REQUEST_NOUN = /\b(?:motions?|petitions?|applications?|requests?|stipulations?|complaint|objections?|relief)\b/;

/** Reads every ruling of an order: dispositions, effects by subject and polarity, and what stays in doubt. */
export function rulingsOf(known: KnownEntryText, memory: DocketMemory, clauses: readonly TextSpan[]): RulingResult {
  const { plain } = known.reading;
  if (known.head.kind === "clerk entry")
    return { dispositions: [], drafts: [], doubts: [], read: [], understood: false };
  const found: { act: Act; clause: TextSpan }[] = [];
  for (const clause of clauses) {
    for (const act of actsIn(plain, clause, known.head.end)) found.push({ act, clause });
  }
  const result = {
    dispositions: [] as Disposition[],
    drafts: [] as Draft[],
    doubts: [] as Doubt[],
    read: [] as TextSpan[],
  };
  const adoptions: Doubt[] = [];
  let understood = false;
  for (const { act: whole, clause } of found) {
    const own = { ...whole, object: titleOf(plain, whole) };
    const act = isBareVerb(plain, own, clause) ? { ...own, object: titleBefore(known, clauses, clause) } : own;
    const outcome = splitOutcome(plain, act);
    if (outcome === null) continue;
    const references = ruledOn(known, memory, act.object, found.length);
    if (isRestOf(plain, act, references, result.dispositions)) {
      result.drafts.push(...draftsOf(known, memory, { ...act, outcome }, clause, []).drafts);
      result.read.push(act.object);
      continue;
    }
    if (references.length > 0 || isRuledOn(plain, act.object))
      result.dispositions.push(...dispositionsOf(references, outcome));
    const about = isBareNoun(plain, act.object) ? titleOn(known, clauses, clause) : null;
    const given = draftsOf(known, memory, { ...act, outcome, object: about ?? act.object }, clause, references);
    result.drafts.push(...given.drafts);
    if (given.isAdoption === true) adoptions.push(...given.doubts);
    else result.doubts.push(...given.doubts);
    if (given.understood) understood = true;
    if (TAKES_BACK.test(plain.slice(act.verb.start, act.verb.end))) result.read.push(act.verb);
    if (isAppealOutcome(known, memory, act) || REQUEST_NOUN.test(plain.slice(act.object.start, act.object.end)))
      result.read.push(act.object);
  }
  if (result.dispositions.length === 0) result.drafts.push(...soOrdered(known, clauses));
  if (!understood && result.drafts.length === 0) result.doubts.push(...adoptions);
  return { ...result, understood };
}

/** "STIPULATION AND ORDER for release", "JOINT MOTION … and Order Thereon": what the parties agreed is ordered. */
function soOrdered(known: KnownEntryText, clauses: readonly TextSpan[]): Draft[] {
  const { head, reading } = known;
  const title = clauses.find((clause) => clause.end > head.start);
  if (title === undefined || !head.isStipulated || head.kind !== "order") return [];
  if (/\b(?:briefing|schedul\w+|time|deadlines?|protective)\b/.test(reading.plain.slice(head.start, title.end)))
    return [];
  return requestsIn(reading.sense, head.start, title.end)
    .filter(({ weak }) => !weak)
    .map((request) => ({
      effect: request.effect,
      ruleId: request.ruleId,
      span: { start: request.start, end: request.end },
      via: null,
      basis: "text" as const,
      clause: title,
      weak: false,
      outcome: "granted" as const,
      concerns: new Set<"detention" | "removal">(),
    }));
}

/** "ORDER on 11 Motion for bond hearing. The motion is DENIED": the title says what the motion is. */
function titleOn(known: KnownEntryText, clauses: readonly TextSpan[], clause: TextSpan): TextSpan | null {
  const { head, reading } = known;
  const title = clauses.find((each) => each.end > head.end);
  if (title === undefined || title.end > clause.start) return null;
  const span = { start: Math.max(title.start, head.end), end: title.end };
  const isNamed =
    /^\W*(?:on|re:?|regarding|resolving|upon consideration of|considering)\b[^.;]{0,60}\b(?:motion|application|request)\b/.test(
      reading.plain.slice(span.start, span.end),
    );
  return isNamed && requestsIn(reading.sense, span.start, span.end).some(({ weak }) => !weak) ? span : null;
}

function isBareNoun(plain: string, object: TextSpan): boolean {
  return /^\W*(?:it is )?(?:hereby |ordered |that )*(?:the |this |said )*(?:motion|application|request)\W*(?:is|are|be)?(?: hereby)?\W*$/.test(
    plain.slice(object.start, object.end),
  );
}

/** "ORDER re: Motion to dismiss. GRANTED.": the verb stands alone, its object is the title before it. */
function isBareVerb(plain: string, act: Act, clause: TextSpan): boolean {
  const rest = plain.slice(clause.start, act.verb.start) + plain.slice(act.verb.end, clause.end);
  return act.outcome !== "affirmed" && !/[a-z0-9]/.test(rest);
}

function titleBefore({ head }: KnownEntryText, clauses: readonly TextSpan[], clause: TextSpan): TextSpan {
  const before = clauses.findLast((each) => each.end <= clause.start);
  if (before === undefined) return { start: clause.start, end: clause.start };
  return { start: Math.max(before.start, head.end), end: Math.max(before.end, head.end) };
}

/** A title ends with the colon that introduces what is ordered: "granting 28 Motion to Modify: the class is limited to …". */
function titleOf(plain: string, { verb, object }: Act): TextSpan {
  if (verb.start > object.start) return object;
  const piece = plain.slice(object.start, object.end);
  const colon = /: /.exec(piece)?.index ?? -1;
  const isTitle = colon !== -1 && REQUEST_NOUN.test(piece.slice(0, colon));
  return isTitle ? { start: object.start, end: object.start + colon } : object;
}

/** "granting 50 Motion to Compel in part and denying it in part": the first says it all, the second is dropped. */
function splitOutcome(plain: string, act: Act): Outcome | null {
  const object = plain.slice(act.object.start, act.object.end);
  if (PRONOUN.test(object) && act.outcome !== "granted" && act.verb.start < act.object.start) return null;
  if (act.outcome === "granted" && /\bin part\W*(?:and\W*)?$/.test(object)) return "granted in part";
  if (act.outcome === "denied" && /\b(?:as|is|are) moot\W*$/.test(object)) return "denied as moot";
  return act.outcome;
}

/** Things that courts rule on; "claims of privilege" sustained in part are none of them. */
const RULED_THING =
  /\b(?:motions?|petitions?|applications?|requests?|stipulations?|complaints?|objections?|appeals?|cases?|actions?|judgments?|orders?|injunctions?|settlements?|opinions?|decisions?|leave|relief|writ|claims? (?:is|are)|matter|convictions?|sentences?|removal|release|bond|bail|stay|it|report|proceedings?|disposition|consent decree|approval|certiorari|rehearing|detention|tro)\b/;

function isRuledOn(plain: string, object: TextSpan): boolean {
  const piece = plain.slice(object.start, object.end);
  return RULED_THING.test(piece)
    ? !/\bclaims? of\b|\bprivilege/.test(piece)
    : !/[a-z]{4}/.test(
        piece.replace(
          /\b(?:filed|judgment|order|opinion|hereby|with|without|prejudice|reasons?|stated|record|for)\b/g,
          "",
        ),
      );
}

/** Verbs that would spoil the reading of the words beside them as the court's own act. */
const TAKES_BACK = /^(?:den|grant|vacat|affirm|revers|moot|overrul|refus|declin)/;

/** What is refused without a number after a grant in part is the rest of the same motion. */
function isRestOf(plain: string, act: Act, references: readonly Reference[], before: readonly Disposition[]): boolean {
  if (references.length > 0) return false;
  const last = before.at(-1);
  if (last?.outcome !== "granted in part" || last.of === null) return false;
  return /\brequest|\bremainder|\brest\b|\bportion|\bother respects/.test(
    plain.slice(act.object.start, act.object.end),
  );
}

function dispositionsOf(references: readonly Reference[], outcome: Outcome): Disposition[] {
  if (references.length === 0) return [{ of: null, outcome }];
  return references.map(({ number }) => ({ of: number, outcome }));
}

/** The entries that an act rules on: the head of its object and what is listed with it, else what the entry is "re". */
function ruledOn(known: KnownEntryText, memory: DocketMemory, object: TextSpan, actCount: number): Reference[] {
  const { plain } = known.reading;
  const all = referencesIn(plain, object.start, object.end, memory.numbers);
  const own = all.filter((reference, at) => isHeadOfObject(plain, object, reference, all[at - 1]));
  if (own.length > 0) return own;
  const piece = plain.slice(object.start, object.end);
  if (/\b(?:that|this|such|said) (?:request|motion|application)\b/.test(piece)) {
    const before = referencesIn(plain, known.head.end, object.start, memory.numbers).at(-1);
    if (before !== undefined) return [before];
  }
  const related = relatedDocuments(plain, memory);
  if (related.length > 0 && actCount === 1) return related;
  if (all.length === 0 && actCount > 1) return titleReference(plain, memory, known.head.end, object, piece);
  if (all.length > 0 || !/\bmotions?\b|\bdisposition\b|\bapplications?\b|\bpetition\b|^\W*$/.test(piece)) return [];
  return actCount === 1 ? reList(plain, memory, object.start) : [];
}

/** "re: 1 Petition … the petition is DENIED; the stay is VACATED": the title's one document of that name is meant. */
function titleReference(
  plain: string,
  memory: DocketMemory,
  headEnd: number,
  object: TextSpan,
  piece: string,
): Reference[] {
  const noun = /\b(petition|motion|application)\b(?! for)/.exec(piece)?.[1];
  if (noun === undefined || !/^\W*(?:re:?|on|regarding) /.test(plain.slice(headEnd, headEnd + 14))) return [];
  const listed = reList(plain, memory, object.start).filter(
    ({ start, end }) => start < object.start && plain.slice(end, end + 40).includes(noun),
  );
  return listed.length === 1 ? listed : [];
}

/** "(Related Doc # 22)", "(related document(s) 14, 15)". */
function relatedDocuments(plain: string, memory: DocketMemory): Reference[] {
  const found = /\brelated doc(?:ument)?(?:\(s\)|s)?\b[^)]{0,80}/.exec(plain);
  return found ? referencesIn(plain, found.index, found.index + found[0].length, memory.numbers) : [];
}

/** "Motion Hearing held on 12/20/2017 re 138 MOTION …, 139 MOTION … and 135 MOTION": what the hearing was about. */
function reList(plain: string, memory: DocketMemory, before: number): Reference[] {
  const at = plain.search(/\b(?:re:?|regarding|on) \[?\d/);
  if (at === -1) return [];
  const stop = plain.slice(at).search(/\bdisposition\b|\.\s|;/);
  const end = stop === -1 ? Math.max(before, at + 200) : at + stop;
  return referencesIn(plain, at, Math.min(end, plain.length), memory.numbers).filter(
    (reference, index, all) => index === 0 || reference.named || all[index - 1]?.named === true,
  );
}

/** A document that is only a reason: "in light of 13, the action is dismissed". */
const ASIDE =
  /\b(?:in (?:light|view) of|pursuant to|as (?:set forth|stated|ordered|directed) (?:in|at)|following|see|ordered at|given)\W*(?:the |\[|\(|ecf |no\.? |dkt\.? |doc\.? |# ?)*$/;

function isHeadOfObject(plain: string, object: TextSpan, reference: Reference, last: Reference | undefined): boolean {
  if (last === undefined && ASIDE.test(plain.slice(Math.max(object.start, reference.start - 40), reference.start)))
    return false;
  if (last === undefined) return !isInsideTitle(plain.slice(object.start, reference.start), reference.named);
  const between = plain.slice(last.end, reference.start);
  if (/^\W*$/.test(between)) return true;
  return /(?:,|\band|&|;|\/)\W*(?:the |as moot )?\W*(?:ecf|dkt|doc|no|nos|\.|\W)*$/.test(between);
}

/** "motion to vacate 32 Order": the number is part of the title, not the motion's own. */
function isInsideTitle(before: string, isNamed: boolean): boolean {
  if (!isNamed) return false;
  const title = /\b(?:motions?|requests?|applications?|petition|stipulation)\b(?<rest>.*)$/s.exec(before)?.groups?.[
    "rest"
  ];
  return title !== undefined && /\b(?:to|for|of|re|regarding|from|under|with)\b/.test(title);
}

function draftsOf(
  known: KnownEntryText,
  memory: DocketMemory,
  act: Act,
  clause: TextSpan,
  references: readonly Reference[],
): { drafts: Draft[]; doubts: Doubt[]; understood: boolean; isAdoption?: boolean } {
  const nothing = { drafts: [], doubts: [], understood: true };
  if (NOTHING_RULED.has(act.outcome)) return nothing;
  if (isAppealOutcome(known, memory, act)) return appealDrafts(known, memory, act, clause);
  const numbers = references.map(({ number }) => number);
  if (act.outcome === "dismissed" && ENDS_CASE.test(objectOf(known, act))) {
    return { drafts: [dismissal(act, clause)], doubts: [], understood: true };
  }
  const subject = subjectOf(
    known,
    memory,
    act.object,
    numbers.length > 0 ? numbers : numbersIn(known, memory, act.object),
  );
  if (subject.known === "harmless") return nothing;
  // What was ordered before stands; adopting a report does what the rest of the order says.
  if (
    subject.requests.length === 0 &&
    act.outcome === "denied" &&
    /\benforce\b/.test(objectOf(known, act) || known.reading.plain.slice(act.object.start, act.object.end))
  )
    return nothing;
  if (subject.requests.length === 0)
    return { drafts: [], doubts: [doubtOf(act, subject)], understood: false, isAdoption: act.outcome === "none" };
  return { ...effectsOfSubject(known, memory, act, clause, subject), understood: true };
}

/** What is dismissed when a case ends; a motion dismissed as moot is none of it. */
const ENDS_CASE =
  /\b(?:petition|case|action|complaint|matter|lawsuit|claims?|proceeding)s?\b(?! (?:for review|for rehearing|for (?:a )?(?:panel|certiorari)))/;

function objectOf(known: KnownEntryText, act: Act): string {
  const piece = known.reading.plain.slice(act.object.start, act.object.end);
  return /\bmotions?\b/.test(piece) && !/\bpetition\b/.test(piece) ? "" : piece;
}

function dismissal(act: Act, clause: TextSpan): Draft {
  return {
    effect: "dismissed",
    ruleId: "dismisses-case",
    span: act.verb,
    via: null,
    basis: "text",
    clause,
    weak: false,
    outcome: act.outcome,
    concerns: new Set(),
  };
}

function numbersIn(known: KnownEntryText, memory: DocketMemory, span: TextSpan): string[] {
  return referencesIn(known.reading.plain, span.start, span.end, memory.numbers).map(({ number }) => number);
}

function effectsOfSubject(
  known: KnownEntryText,
  memory: DocketMemory,
  act: Act,
  clause: TextSpan,
  subject: Subject,
): { drafts: Draft[]; doubts: Doubt[] } {
  const drafts: Draft[] = [];
  const doubts: Doubt[] = [];
  const isReview = reviewsRemoval(memory);
  for (const asked of lesserOfAlternatives(subject, act.outcome)) {
    const request =
      isReview && asked.effect === "relief-stayed" ? { ...asked, effect: "removal-stayed" as const } : asked;
    const base = {
      ruleId: request.ruleId,
      span: subject.via === null ? { start: request.start, end: request.end } : act.verb,
      via: subject.via,
      basis: subject.via === null ? ("text" as const) : ("reference" as const),
      clause,
      weak: request.weak,
      outcome: act.outcome,
      concerns: new Set<"detention" | "removal">(),
    };
    if (request.effect === "relief-stayed") {
      const stay = stayOfRelief(known, memory, act);
      if (stay.doubt) doubts.push(stay.doubt);
      drafts.push(...stay.effects.map((each) => ({ ...base, ...each })));
      continue;
    }
    const isMootDenial = act.outcome === "denied as moot";
    const isDismissal = act.outcome === "dismissed";
    const effect = isDismissal
      ? request.weak || /\bpetition|\bcase|\baction|\bcomplaint/.test(objectOf(known, act))
        ? ("dismissed" as const)
        : null
      : isMootDenial && request.weak
        ? ("dismissed" as const)
        : effectOfRuling(request.effect, act.outcome);
    if (effect !== null)
      drafts.push({
        ...base,
        effect,
        weak: request.weak && effect !== "dismissed",
      });
  }
  return { drafts, doubts };
}

/** A grant in part of "release or a bond hearing" is the lesser of the two. */
function lesserOfAlternatives(subject: Subject, outcome: Outcome): Subject["requests"] {
  const hasHearing = subject.requests.some(({ effect }) => effect === "bond-hearing-ordered");
  if (outcome !== "granted in part" || !hasHearing) return subject.requests;
  return subject.requests.filter(({ effect }) => effect !== "release-ordered");
}

/** A ruling on a stay of relief: granted, the relief is stayed; refused, the relief goes on. */
function stayOfRelief(
  known: KnownEntryText,
  memory: DocketMemory,
  act: Act,
): { effects: Pick<Draft, "effect" | "concerns" | "via" | "basis">[]; doubt: Doubt | null } {
  const told = reliefWords(known.reading.sense);
  const relief = reliefInForce(known, memory, act.object) ?? (told === null ? null : { ...told, via: null });
  const isGrant = act.outcome === "granted" || act.outcome === "granted in part";
  const via = relief?.via ?? null;
  const basis = via === null ? ("text" as const) : ("reference" as const);
  if (isGrant) {
    const concerns = relief?.concerns ?? new Set<"detention" | "removal">();
    const effect = relief === null ? "relief-stayed" : stayOf(relief, known, memory);
    return { effects: [{ effect, concerns, via, basis }], doubt: null };
  }
  if (relief === null || relief.effects.length === 0) {
    return {
      effects: [],
      doubt: { detention: true, removal: true, why: "which relief goes on is not told", span: act.verb, via: null },
    };
  }
  return {
    effects: relief.effects.map((effect) => ({ effect, concerns: relief.concerns, via, basis })),
    doubt: null,
  };
}

function doubtOf(act: Act, subject: Subject): Doubt {
  const why =
    subject.via === null
      ? "what was ruled on is not told"
      : `what was ruled on stands in entry ${subject.via}, which was not seen or does not say: open ${subject.via}`;
  return { detention: true, removal: true, why, span: act.verb, via: subject.via };
}

import type { TextSpan } from "../docket/docket.ts";
import type { Act } from "./acts.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { sharesCase } from "./docket-memory.ts";
import type { Doubt, Draft } from "./draft.ts";
import { effectOfRuling } from "./polarity.ts";
import { reviewsRemoval } from "./generic-subject.ts";
import { reliefTold } from "./relief.ts";
import { referencesIn } from "./references.ts";
import { requestsIn } from "./requests.ts";
import { ABOUT_DETENTION, ABOUT_REMOVAL } from "./rules/harmless.ts";
import { WHEN_UNDONE } from "./rules/undone.ts";
import type { EffectName, Outcome } from "./tags.ts";

type Concern = "detention" | "removal";
interface Given {
  readonly drafts: Draft[];
  readonly doubts: Doubt[];
  readonly understood: boolean;
}

const REVIEW_OUTCOMES = new Set<Outcome>(["affirmed", "affirmed in part", "reversed", "vacated", "remanded"]);
const NOT_A_JUDGMENT =
  /\b(?:(?<!bond |bond-|custody |detention )hearings?|trial|conference|deadlines?|schedul\w+|custody|state court|superior court|county|default|sentence|conviction)\b/;
const REFUSAL = /\b(?:den(?:y|ies|ied|ying|ial)|dismiss\w*|refus\w+|declin\w+|rejecting)\b/;
const RELIEF =
  /\b(?:injunctions?|grant\w*|bond[- ]hearings?|class-wide order|order (?:barring|staying|enjoining|releasing|requiring|directing|compelling|for release)|stay|writ|release order|bond[- ]hearing order|restraining order|class-wide|relief|order of release|ordering)\b/;
const ONLY_PROCEDURE =
  /\b(?:rehearing|en banc|certiorari|leave|extension|extend|expedite|in forma pauperis|appoint\w*|seal|withdraw|amicus|oral argument)\b/;

/** True for what a court of review does to a ruling below (and for vacating an earlier order of the same docket). */
export function isAppealOutcome(known: KnownEntryText, memory: DocketMemory, act: Act): boolean {
  const object = known.reading.plain.slice(act.object.start, act.object.end);
  if (REVIEW_OUTCOMES.has(act.outcome)) return !/\bcustody\b/.test(object);
  if (/\bpetitions? for review\b/.test(object) || isReviewPetition(known, memory, act, object)) return true;
  return act.outcome === "dismissed" && /\bappeals?\b/.test(object);
}

/** Effects of affirming, vacating or reversing, by what the ruling below was. */
export function appealDrafts(known: KnownEntryText, memory: DocketMemory, act: Act, clause: TextSpan): Given {
  const object = known.reading.sense.slice(act.object.start, act.object.end);
  const harmless: Given = { drafts: [], doubts: [], understood: true };
  if (
    act.outcome !== "affirmed" &&
    act.outcome !== "affirmed in part" &&
    /\b(?:certifying (?:the |a )?(?:class|subclass)|class certification)\b/.test(object)
  ) {
    return { drafts: [{ ...classDraft(act, clause) }], doubts: [], understood: true };
  }
  if (act.outcome === "remanded" || NOT_A_JUDGMENT.test(object) || ONLY_PROCEDURE.test(object)) return harmless;
  if (/\bpetitions? for review\b/.test(object) || isReviewPetition(known, memory, act, object)) return harmless;
  if (reviewsRemoval(memory)) return reviewDrafts(known, memory, act, clause);
  const own = stayedRelief(known, memory, object) === null ? vacatesOwnOrder(known, memory, act, clause) : null;
  if (own !== null) return own;
  if (!REVIEW_OUTCOMES.has(act.outcome)) return dismissedAppeal(act, clause);
  const below = rulingBelow(known, memory, act, clause);
  const draft = (effect: EffectName, ruleId: string): Draft => ({
    effect,
    ruleId,
    span: act.verb,
    via: below.via,
    basis: below.via === null ? "text" : "reference",
    clause,
    weak: false,
    outcome: act.outcome,
    concerns: below.concerns,
  });
  const doubt: Doubt = {
    detention: true,
    removal: true,
    why: "what the ruling below did is not told: open the order appealed from",
    span: act.verb,
    via: below.via,
  };
  const isAffirmed = act.outcome === "affirmed" || act.outcome === "affirmed in part";
  if (below.was === "refusal") {
    if (!isAffirmed) return harmless;
    const effects = below.requested.map((each) => effectOfRuling(each, "denied")).filter((each) => each !== null);
    if (effects.length === 0) return { drafts: [], doubts: [doubt], understood: false };
    return { drafts: effects.map((each) => draft(each, "affirms-refusal")), doubts: [], understood: true };
  }
  if (below.was === "stay of relief") {
    const effects = below.relief.map((each) => draft(each, "ends-stay-of-relief"));
    return { drafts: isAffirmed ? [] : effects, doubts: effects.length > 0 ? [] : [doubt], understood: true };
  }
  if (below.was === "unknown") return { drafts: [], doubts: [doubt], understood: false };
  const effect = isAffirmed ? "relief-affirmed" : "relief-vacated";
  const isKnown = below.concerns.size > 0;
  return {
    drafts: [draft(effect, isAffirmed ? "affirms-relief" : "vacates-relief")],
    doubts: isKnown ? [] : [{ ...doubt, why: "what the relief concerned is not told: open the order appealed from" }],
    understood: isKnown,
  };
}

/** On a petition for review only the stay of removal is relief; an agency's decision vacated and remanded is none. */
function reviewDrafts(known: KnownEntryText, memory: DocketMemory, act: Act, clause: TextSpan): Given {
  const object = known.reading.sense.slice(act.object.start, act.object.end);
  if (act.outcome === "vacated" && /\bstays?\b/.test(object))
    return {
      drafts: [{ ...classDraft(act, clause), effect: "removal-stay-ended", ruleId: "vacates-stay-of-removal" }],
      doubts: [],
      understood: true,
    };
  if (!REVIEW_OUTCOMES.has(act.outcome) && /\bappeals?\b|\bcase\b/.test(object)) return dismissedAppeal(act, clause);
  return vacatesOwnOrder(known, memory, act, clause) ?? { drafts: [], doubts: [], understood: true };
}

/** "PETITION DISMISSED" in a court of review, where no habeas petition is spoken of, is the petition for review. */
function isReviewPetition(known: KnownEntryText, memory: DocketMemory, act: Act, object: string): boolean {
  return (
    memory.isAppellate &&
    !REVIEW_OUTCOMES.has(act.outcome) &&
    /^\W*(?:the )?petition\W*$/.test(object) &&
    !/\bhabeas\b/.test(known.reading.plain)
  );
}

/** A court that vacates its own stay or order ends it; a court of review vacates a ruling below. */
function vacatesOwnOrder(known: KnownEntryText, memory: DocketMemory, act: Act, clause: TextSpan): Given | null {
  if (act.outcome !== "vacated") return null;
  const { sense, plain } = known.reading;
  const object = sense.slice(act.object.start, act.object.end);
  const draft = (effect: EffectName, via: string | null): Draft => ({
    effect,
    ruleId: "vacates-own-order",
    span: act.verb,
    via,
    basis: via === null ? "text" : "reference",
    clause,
    weak: false,
    outcome: null,
    concerns: new Set(),
  });
  const isPlainStay = /\b(?:temporary|administrative) stay\b/.test(object) && wasRemovalStayed(memory);
  if (/\bstay of (?:\w+ ){0,2}(?:removal|deportation)\b/.test(object) || isPlainStay) {
    return { drafts: [draft("removal-stay-ended", null)], doubts: [], understood: true };
  }
  if (memory.isAppellate || /\b(?:usca|court of appeals|circuit)\b/.test(plain)) return null;
  if (
    /\b(?:injunction|tro|restraining order|stay|order (?:barring|enjoining|staying))\b/.test(object) &&
    ABOUT_REMOVAL.test(object)
  ) {
    return { drafts: [draft("removal-stay-ended", null)], doubts: [], understood: true };
  }
  const numbers = referencesIn(plain, act.object.start, act.object.end, memory.numbers).map(({ number }) => number);
  const drafts: Draft[] = [];
  for (const number of numbers) {
    for (const each of memory.byNumber.get(number) ?? []) {
      for (const effect of memory.ruled.get(each.at)?.effects ?? []) {
        const undone = WHEN_UNDONE[effect];
        if (undone !== undefined) drafts.push(draft(undone, number));
      }
    }
  }
  const seen = numbers.length > 0 && numbers.every((number) => memory.numbers.has(number));
  if (drafts.length > 0 || seen) return { drafts, doubts: [], understood: true };
  return isOrderWithoutSubject(object) ? null : { drafts: [], doubts: [], understood: true };
}

function wasRemovalStayed(memory: DocketMemory): boolean {
  return [...memory.ruled.values()].some(({ effects }) => effects.some((each) => each.startsWith("removal-stay")));
}

function isOrderWithoutSubject(object: string): boolean {
  return /\b(?:injunction|tro|restraining order|stay|order|judgment)\b/.test(object);
}

function dismissedAppeal(act: Act, clause: TextSpan): Given {
  const draft: Draft = {
    effect: "dismissed",
    ruleId: "dismisses-appeal",
    span: act.verb,
    via: null,
    basis: "text",
    clause,
    weak: false,
    outcome: act.outcome,
    concerns: new Set(),
  };
  return { drafts: [draft], doubts: [], understood: true };
}

function classDraft(act: Act, clause: TextSpan): Draft {
  return {
    effect: "class-decertified",
    ruleId: "undoes-certification",
    span: act.verb,
    via: null,
    basis: "text",
    clause,
    weak: false,
    outcome: act.outcome,
    concerns: new Set(),
  };
}

interface Below {
  readonly was: "relief" | "refusal" | "stay of relief" | "unknown";
  readonly concerns: ReadonlySet<Concern>;
  readonly requested: readonly EffectName[];
  readonly relief: readonly EffectName[];
  readonly via: string | null;
}

/** What was appealed from: by the ruling's object, the rest of the entry, the entries of the same appeal. */
function rulingBelow(known: KnownEntryText, memory: DocketMemory, act: Act, clause: TextSpan): Below {
  const { sense } = known.reading;
  const object = sense.slice(act.object.start, act.object.end);
  const stayed = stayedRelief(known, memory, object);
  if (stayed) return stayed;
  const own = describe(object, sense.slice(clause.start, clause.end));
  const both = /\b(?:both|injunctions|orders|judgments)\b/.test(object) || known.caseNumbers.length > 1;
  const whole = own.was === "unknown" || own.concerns.size === 0 ? describe(sense, sense) : own;
  const told =
    own.was === "unknown" ? whole : { ...own, concerns: own.concerns.size > 0 ? own.concerns : whole.concerns };
  if (told.was !== "unknown" && told.concerns.size > 0 && !(both && told.was === "relief")) return told;
  const sources = memory.entries.filter(
    (each) => each.at !== known.at && sharesCase(known, each) && tellsOfBelow(each),
  );
  let was = told.was === "unknown" && memory.governmentAppeals ? "relief" : told.was;
  const concerns = new Set(told.concerns);
  const requested = new Set(told.requested);
  let via: string | null = null;
  for (const source of sources) {
    const found = describe(source.reading.sense, source.reading.sense);
    if (found.was !== "unknown" && was === "unknown") was = found.was;
    const adds = [...found.concerns].filter((each) => !concerns.has(each));
    if (adds.length > 0 || (told.was === "unknown" && found.was !== "unknown")) via ??= source.entry.documentNumber;
    adds.forEach((each) => concerns.add(each));
    found.requested.forEach((each) => requested.add(each));
  }
  return { was, concerns, requested: [...requested], relief: [], via };
}

/** Entries that say what an appeal is from: the docketing entry and notices of appeal. */
function tellsOfBelow(each: KnownEntryText): boolean {
  return (
    ["clerk entry", "notice of appeal", "brief", "motion", "application", "order", "letter"].includes(each.head.kind) &&
    /\bappeal(?:s|ing)? (?:from|of)\b|\bdistrict court(?:'s)?\b|\bgrant(?:ing|ed) (?:the )?(?:habeas|writ|petition|bond)|\b(?:release|bond) order\b|\border (?:of|granting|denying|barring)|\bnotice of appeal\b|\binjunction\b/.test(
      each.reading.sense,
    )
  );
}

/** "the order heretofore entered by Justice Roe is vacated", "the administrative stay is vacated": the end of a stay of relief. */
function stayedRelief(known: KnownEntryText, memory: DocketMemory, object: string): Below | null {
  if (!/\b(?:stay|order (?:heretofore |previously )?entered by)\b/.test(object) || ABOUT_REMOVAL.test(object))
    return null;
  const isStay = [...memory.ruled].some(
    ([at, ruled]) =>
      at !== known.at && (ruled.effects.includes("relief-stayed") || ruled.effects.includes("release-stayed")),
  );
  const told = isStay ? reliefTold(known, memory) : null;
  if (told === null) return null;
  return { was: "stay of relief", concerns: told.concerns, requested: [], relief: told.effects, via: told.via };
}

/** What words say of a ruling below. `object` names it, `around` may tell its subject. */
function describe(object: string, around: string): Below {
  const was =
    REFUSAL.test(object) && !/\binstructions? to dismiss/.test(object)
      ? "refusal"
      : RELIEF.test(object)
        ? "relief"
        : "unknown";
  return {
    was,
    concerns: concernsOf(object, around),
    requested: was === "refusal" ? requestsIn(object, 0, object.length).map(({ effect }) => effect) : [],
    relief: [],
    via: null,
  };
}

function concernsOf(object: string, around: string): ReadonlySet<Concern> {
  const own = concernsIn(object);
  return own.size > 0 ? own : concernsIn(around);
}

/** Detention, removal or both, by the words. */
export function concernsIn(piece: string): ReadonlySet<Concern> {
  const concerns = new Set<Concern>();
  if (ABOUT_REMOVAL.test(piece)) concerns.add("removal");
  if (ABOUT_DETENTION.test(piece)) concerns.add("detention");
  return concerns;
}

/** A mandate does what the judgment did that it sends down. */
export function mandateDrafts(known: KnownEntryText, memory: DocketMemory, references: readonly string[]): Given {
  const referenced = references.flatMap((number) => memory.byNumber.get(number) ?? []);
  const earlier = memory.entries.filter(
    (each) => each.at !== known.at && memory.ruled.has(each.at) && sharesCase(known, each),
  );
  const candidates = referenced.some((each) => memory.ruled.has(each.at)) ? referenced : earlier;
  const judgments = candidates.filter((each) => ["opinion", "judgment", "order"].includes(each.head.kind));
  const inDoubt = judgments.findLast((each) => memory.ruled.get(each.at)?.isUnclear === true);
  const span = { start: known.head.start, end: known.head.end };
  for (const judgment of judgments.toSorted(byOrder(memory)).toReversed()) {
    const ruled = memory.ruled.get(judgment.at);
    const passed = (ruled?.effects ?? []).filter((each) => each.startsWith("relief-") && each !== "relief-stayed");
    if (!ruled || passed.length === 0) continue;
    const via = judgment.entry.documentNumber;
    return {
      drafts: passed.map((effect) => ({
        effect,
        ruleId: "mandate-of-judgment",
        span,
        via,
        basis: "reference",
        clause: span,
        weak: false,
        outcome: null,
        concerns: ruled.concerns,
      })),
      doubts:
        ruled.concerns.size > 0
          ? []
          : [
              {
                detention: true,
                removal: true,
                why: `what the relief concerned is not told in ${via ?? "the judgment"}`,
                span,
                via,
              },
            ],
      understood: true,
    };
  }
  const ending = memory.entries.findLast(
    (each) => each.at !== known.at && memory.ruled.get(each.at)?.untilMandate === true,
  );
  if (ending !== undefined) {
    const via = ending.entry.documentNumber;
    const base = {
      ruleId: "mandate-ends-stay",
      span,
      via,
      basis: "reference" as const,
      clause: span,
      weak: false,
      outcome: null,
    };
    return {
      drafts: [{ ...base, effect: "removal-stay-ended", concerns: new Set(["removal"] as const) }],
      doubts: [],
      understood: true,
    };
  }
  const decided =
    inDoubt === undefined &&
    judgments.some((each) => /\b(?:affirmed|vacated|reversed|denied|dismissed|granted)\b/.test(each.reading.plain));
  if (decided) return { drafts: [], doubts: [], understood: true };
  const doubt = {
    detention: true,
    removal: true,
    why: "the judgment that this mandate sends down was not seen: open it",
    span,
    via: inDoubt?.entry.documentNumber ?? references[0] ?? null,
  };
  return { drafts: [], doubts: [doubt], understood: false };
}

function byOrder(memory: DocketMemory): (a: KnownEntryText, b: KnownEntryText) => number {
  const order = [...memory.ruled.keys()];
  const place = new Map(order.map((at, index) => [at, index]));
  return (a, b) => (place.get(a.at) ?? -1) - (place.get(b.at) ?? -1);
}

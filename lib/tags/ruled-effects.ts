import type { TextSpan } from "../docket/docket.ts";
import type { Act } from "./acts.ts";
import { NOBODY_ASKS } from "./asked.ts";
import { isBroughtBack } from "./brought-back.ts";
import { CHANGE_ASKED } from "./change-asked.ts";
import { NO_CONCERN } from "./concerns.ts";
import { entryNumbered, newestOf, sharesCase } from "./docket-memory.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { WHICH_PART, doubtOfBoth, draftOfAct } from "./draft.ts";
import type { Doubt, Draft } from "./draft.ts";
import { reviewsRemoval } from "./generic-subject.ts";
import { effectOfRuling, touches } from "./polarity.ts";
import { numbersIn } from "./references.ts";
import { stayOf } from "./relief-acts.ts";
import { newestStayAsked, reliefInForce, reliefOf, reliefReferred, reliefTold, reliefWords } from "./relief.ts";
import type { Relief } from "./relief.ts";
import { WHEN_UNDONE } from "./rules/undone.ts";
import { pattern } from "./search/pattern.ts";
import type { Subject } from "./subject.ts";
import type { EffectName, Outcome } from "./tags.ts";

/** "denying stay pending review", where who is held appeals and asked for a stay of deportation: that is the stay. */
function staysOwnRemoval({ reading }: KnownEntryText, memory: DocketMemory): boolean {
  return (
    memory.isAppellate &&
    !memory.governmentAppeals &&
    STAY_PENDING.test(reading.plain) &&
    newestStayAsked(memory) === "removal-stayed"
  );
}

const STAY_PENDING = pattern(/\bstay pending (?:the |his |her |further )?(?:appeal|review|disposition)\b/);

export function effectsOfSubject(
  known: KnownEntryText,
  memory: DocketMemory,
  act: Act,
  clause: TextSpan,
  subject: Subject,
): { drafts: Draft[]; doubts: Doubt[] } {
  const drafts: Draft[] = [];
  const doubts: Doubt[] = [];
  let unread: TextSpan | null = null;
  const expired = expiredRelief(known, memory, act, clause);
  if (expired.length > 0) return { drafts: expired, doubts };
  const isReview = reviewsRemoval(memory) || staysOwnRemoval(known, memory);
  for (const asked of lesserOfAlternatives(subject, act.outcome)) {
    const request =
      isReview && asked.effect === "relief-stayed"
        ? { ...asked, effect: "removal-stayed" as const }
        : asked.effect === "return-ordered" && isBroughtBack(wordsOfRequest(known, memory, subject, asked), memory)
          ? { ...asked, effect: "transfer-barred" as const }
          : asked;
    const base = {
      ruleId: request.ruleId,
      span: subject.via === null ? { start: request.start, end: request.end } : act.verb,
      via: subject.via,
      basis: subject.via === null ? ("text" as const) : ("reference" as const),
      clause,
      weak: request.weak,
      outcome: act.outcome,
      concerns: NO_CONCERN,
    };
    if (request.effect === "relief-stayed" && request.ends === true) {
      const told = reliefTold(known, memory) ?? reliefReferred(known, memory, act.object);
      const stays = told === null ? "relief-stayed" : stayOf(told, known, memory);
      const kept = act.outcome.startsWith("denied") ? [stays] : (told?.effects ?? []);
      drafts.push(...kept.map((effect) => ({ ...base, effect, concerns: told?.concerns ?? base.concerns })));
      continue;
    }
    // "The government's motion to stay the order that she be transferred here": nobody who holds people asks for what protects them.
    if (
      request.effect === "transfer-barred" &&
      memory.isAppellate &&
      memory.governmentAppeals &&
      ASKS_STAY.test(wordsAround(known, act))
    ) {
      const effect = act.outcome.startsWith("granted") ? "relief-stayed" : "transfer-barred";
      if (act.outcome.startsWith("granted") || act.outcome.startsWith("denied"))
        drafts.push({ ...base, effect, concerns: new Set(["detention"] as const) });
      continue;
    }
    if (request.effect === "relief-stayed") {
      const stay = stayOfRelief(known, memory, act, request.relief ?? null);
      if (stay.doubt) doubts.push(stay.doubt);
      drafts.push(...stay.effects.map((each) => ({ ...base, ...each })));
      continue;
    }
    if (request.enforces === true && act.outcome !== "granted" && act.outcome !== "granted in part") continue;
    // "granting in part 12 Motion to Dissolve": which part ends is told elsewhere, or not at all.
    if (request.ruleId === "asks-end-by-name" && act.outcome === "granted in part")
      doubts.push(doubtOfBoth(act.verb, WHICH_PART, subject.via));
    // "granting 5 Motion to Dissolve or Modify": which of the two.
    if (
      request.ruleId === "asks-end-by-name" &&
      act.outcome === "granted" &&
      OR_LESS.test(wordsOfRequest(known, memory, subject, asked)) &&
      !IS_OVER.test(known.reading.plain.slice(clause.end))
    )
      doubts.push(doubtOfBoth(act.verb, HOW_CHANGED, subject.via));
    if (
      request.ruleId === CHANGE_ASKED &&
      request.ends === true &&
      act.outcome.startsWith("granted") &&
      !isClarified(known, clause)
    )
      doubts.push(doubtOfBoth(act.verb, HOW_CHANGED, subject.via));
    // "granting in part 9 Motion to Dismiss": what is left goes on.
    if (request.effect === "dismissed" && act.outcome === "granted in part") continue;
    // "DENYING AS MOOT the request to clarify 3 Order": nothing was left to change, and nothing goes on.
    if (request.ends === true && request.ruleId === CHANGE_ASKED && act.outcome === "denied as moot") continue;
    if (request.ends === true) {
      if (act.outcome.startsWith("denied")) drafts.push({ ...base, effect: request.effect });
      continue;
    }
    if (
      memory.isAppellate &&
      request.effect === "removal-stay-ended" &&
      !isReview &&
      isOfCourtBelow(known, memory, act, wordsOfRequest(known, memory, subject, asked))
    ) {
      if (act.outcome.startsWith("granted"))
        drafts.push({ ...base, effect: "relief-vacated", concerns: new Set(["removal"] as const) });
      else drafts.push({ ...base, effect: "removal-stayed" });
      continue;
    }
    // "denying Petitioner's request to be moved nearer to his family": he stays where he is, and nobody is barred.
    if (
      request.effect === "transfer-permitted" &&
      act.outcome.startsWith("denied") &&
      isOwnWish(known, memory, act, subject)
    )
      continue;
    const isMootDenial = act.outcome === "denied as moot";
    if (isMootDenial && MOOT_REFUSES_NOTHING.has(request.effect) && !request.weak) continue;
    if (isMootDenial && !request.weak && isOnlyFound(known, act, clause)) continue;
    const isDismissal = act.outcome === "dismissed";
    const effect = isDismissal
      ? request.weak || /\bpetition|\bcase|\baction|\bcomplaint/.test(objectOf(known, act))
        ? ("dismissed" as const)
        : isRefused(known, clause)
          ? effectOfRuling(request.effect, "denied")
          : null
      : isMootDenial && request.weak
        ? ("dismissed" as const)
        : // Whoever asks that an order for hearings end asks for no hearings: refused, the hearings go on.
          request.effect === "bond-hearing-denied" &&
            (request.ruleId === "asks-end-by-name" || /(?:^|-)end-/.test(request.ruleId)) &&
            act.outcome === "denied"
          ? "bond-hearing-ordered"
          : effectOfRuling(request.effect, act.outcome);
    if (effect !== null)
      drafts.push({
        ...base,
        effect,
        weak: request.weak && effect !== "dismissed",
      });
    else if (act.outcome === "denied" && (NOBODY_ASKS.has(request.effect) || request.ruleId === "asks-relief-by-name"))
      unread ??= act.verb;
  }
  if (drafts.length === 0 && doubts.length === 0 && unread !== null)
    doubts.push(doubtOfBoth(unread, "what was refused could not be read"));
  return { drafts, doubts };
}

/** "denying 4 as moot, the TRO having expired": whatever was asked, what protected is over. */
function expiredRelief(known: KnownEntryText, memory: DocketMemory, act: Act, clause: TextSpan): Draft[] {
  if (act.outcome !== "denied as moot" || memory.reliefs.length === 0) return [];
  const { plain } = known.reading;
  const found = EXPIRED.execIn(plain, plain.slice(clause.start, clause.end));
  if (found === null) return [];
  const relief = reliefInForce(known, memory, act.object, found[0]);
  return (relief?.effects ?? [])
    .map((effect) => WHEN_UNDONE[effect])
    .filter((effect) => effect !== undefined)
    .map((effect) => ({
      ...draftOfAct(act, clause, effect, "moot-for-relief-expired"),
      via: relief?.via ?? null,
      basis: relief?.via == null ? "text" : "reference",
    }));
}

/** Relief by its name, of which the term is over. */
const EXPIRED = pattern(
  /\b(?:tro|restraining order|injunction|stay|restraints)\b[^;.]{0,40}\b(?:having|has|have|had)\b(?: \w+){0,2} (?:expired|lapsed|ended|run (?:its course|out))\b|\b(?:expiration|expiry|lapse) of (?:the |its )?(?:\w+ ){0,2}(?:tro|restraining order|injunction|stay|restraints)\b|\b(?:tro|restraining order|injunction|stay|restraints)\b (?:expired|lapsed|ended)\b/,
);

/** "to vacate the order enjoining removal": an order below; a stay that this docket gave is no order of another court. */
function isOfCourtBelow(
  { head, reading }: KnownEntryText,
  memory: DocketMemory,
  { object }: Act,
  asked: string,
): boolean {
  const words = `${reading.sense.slice(Math.max(object.start, head.end), object.end)} ${asked}`;
  if (/\b(?:injunctions?|restraining order|tro|judgment|district court)\b/.test(words)) return true;
  const isOwn = [...memory.ruled.values()].some(({ effects }) =>
    effects.some((each) => each.startsWith("removal-stay")),
  );
  return !isOwn && /\b(?:injunction|order|judgment)\b/.test(reading.sense);
}

/** The words of a request, in the filing that was followed to know it or in the order's own. */
function wordsOfRequest(
  known: KnownEntryText,
  memory: DocketMemory,
  { via }: Subject,
  { start, end }: Subject["requests"][number],
): string {
  const source = via === null ? known : (entryNumbered(memory, via, known.at) ?? known);
  return source.reading.sense.slice(start, end + 60).replace(/[;.].*$/, "");
}

function wordsAround({ reading }: KnownEntryText, { object }: Act): string {
  return reading.plain.slice(object.start, object.end);
}

const ASKS_STAY =
  /\b(?:motion|application|request)\b[^;.]{0,30}\bstay\b[^;.]{0,60}\borders?\b|\bstay of (?:the |its )?(?:[\w'-]+ ){0,4}(?:transfer|return) order\b/;

/** Somebody who is held asks to be moved. */
function isOwnWish({ reading, at }: KnownEntryText, memory: DocketMemory, { object }: Act, { via }: Subject): boolean {
  if (via !== null) return entryNumbered(memory, via, at)?.author === "petitioner";
  return OWN_WISH.test(reading.plain.slice(object.start, object.end));
}

const OWN_WISH =
  /\b(?:petitioner|plaintiff|detainee)(?:'s|s'?)? (?:[\w-]+ ){0,3}(?:motion|request|application)\b|\b(?:his|her|their) (?:[\w-]+ )?(?:motion|request|application) (?:to be|for (?:an? )?(?:transfer|relocation))\b/;

/** Whoever asks in vain to be let out asks for something: moot, it was not refused. */
const MOOT_REFUSES_NOTHING: ReadonlySet<EffectName> = new Set([
  "release-ordered",
  "bond-hearing-ordered",
  "transfer-barred",
]);

/** "finding as moot 8 Motion for Stay of Removal": nothing is refused, unless it is moot because the stay came too late. */
function isOnlyFound({ reading }: KnownEntryText, { verb }: Act, clause: TextSpan): boolean {
  return (
    !/\b(?:den(?:y|ies|ied|ying)|refus\w+)\b/.test(reading.plain.slice(verb.start, verb.end)) &&
    !/\b(?:been|was|is|already) (?:\w+ )?(?:removed|deported)\b|\bremoval (?:has|having|was|took place)\b/.test(
      reading.plain.slice(clause.start, clause.end),
    )
  );
}

/** "granting 18 Motion for Clarification. Nothing in the prior order prevents …": what the order means is told behind. */
function isClarified({ reading }: KnownEntryText, { start, end }: TextSpan): boolean {
  return (
    /\bclarif/.test(reading.plain.slice(start, end)) &&
    /\b(?:nothing|does not|did not|shall|may|must|bars?|forbids?|prohibits?|prevents?|permits?|allows?|requires?|applies|means|covers?)\b/.test(
      reading.plain.slice(end),
    ) &&
    !/\b(?:remov\w+|deport\w*|transfer\w*|mov(?:e|es|ed|ing)|re-?det\w+|detain\w*|arrest\w*|releas\w+)\b/.test(
      reading.plain.slice(end),
    )
  );
}

/** "dismissing 3 Motion to Stay Removal for want of jurisdiction": whoever asked gets nothing. */
function isRefused({ reading }: KnownEntryText, { start, end }: TextSpan): boolean {
  return !AT_WISH.test(reading.plain.slice(start, end)) && REFUSES.test(reading.plain);
}

const AT_WISH = pattern(/\b(?:moot\w*|withdr\w+|voluntar\w+|stipulat\w+|agree\w*|settle\w*)\b/);
const REFUSES = pattern(
  /\b(?:jurisdiction|power|authority|merit|meritless|frivolous|untimely|premature|improper|failure|fail(?:s|ed)|barred|lacks?|1252)\b/,
);

const OR_LESS = pattern(
  /\b(?:dissol\w+|vacat\w+|lift\w*|terminat\w+|rescind\w*|set aside)\b[^;.]{0,40}\bor\b[^;.]{0,30}\b(?:modif\w+|narrow\w*|amend\w*|limit\w*|clarif\w+|alter\w*)\b/,
);
const IS_OVER = pattern(
  /\b(?:injunctions?|tro|restraining order|stay|restraints|order)\b[^;.]{0,30}\b(?:is|are)(?: hereby)? (?:dissolved|vacated|lifted|terminated|rescinded|set aside)\b/,
);
const HOW_CHANGED = "how the relief changes is not told: open the order";

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
  named: EffectName | null,
): { effects: Pick<Draft, "effect" | "concerns" | "via" | "basis">[]; doubt: Doubt | null } {
  const told = reliefWords(known.reading.sense);
  const relief =
    (named === null ? null : reliefOf([named], null)) ??
    reliefOfMotion(known, memory, act) ??
    reliefInForce(known, memory, act.object) ??
    pendingStayOf(known, memory) ??
    (told === null ? null : { ...told, via: null });
  const isGrant = act.outcome === "granted" || act.outcome === "granted in part";
  const other = relief === null || relief.effects.length === 0 ? otherOrderOf(known, memory, act) : null;
  if (other !== null) {
    const goesOn = isGrant ? [] : other.effects;
    const basis = "reference" as const;
    return { effects: goesOn.map((effect) => ({ effect, concerns: NO_CONCERN, via: other.via, basis })), doubt: null };
  }
  const via = relief?.via ?? null;
  const basis = via === null ? ("text" as const) : ("reference" as const);
  if (isGrant) {
    const concerns = relief?.concerns ?? NO_CONCERN;
    const effect = relief === null ? "relief-stayed" : stayOf(relief, known, memory);
    return { effects: [{ effect, concerns, via, basis }], doubt: null };
  }
  if (relief === null || relief.effects.length === 0) {
    return {
      effects: [],
      doubt: doubtOfBoth(act.verb, "which relief goes on is not told"),
    };
  }
  // Notice to counsel that comes with a bar is part of the bar, and goes on with it.
  const main = relief.effects.filter((effect) => touches(effect) !== null);
  return {
    effects: (main.length > 0 ? main : relief.effects).map((effect) => ({
      effect,
      concerns: relief.concerns,
      via,
      basis,
    })),
    doubt: null,
  };
}

/** "denying 34 Motion", where 34 asks to stay 27: the relief of 27, and not the newest that the docket knows. */
function reliefOfMotion(known: KnownEntryText, memory: DocketMemory, { object }: Act): Relief | null {
  if (reliefWords(known.reading.sense.slice(object.start, object.end)) !== null) return null;
  for (const number of numbersOf(known, memory, object)) {
    for (const each of memory.byNumber.get(number) ?? []) {
      if (each.at === known.at || each.author === "court") continue;
      const relief = reliefReferred(each, memory, { start: 0, end: each.reading.plain.length });
      if (relief === null) continue;
      // Notice to counsel that comes with a bar is part of the bar, and goes on with it.
      const main = relief.effects.filter((effect) => touches(effect) !== null);
      return main.length > 0 ? { ...relief, effects: main } : relief;
    }
  }
  return null;
}

/** What an order may do that holds and removes nobody. */
const HOLDS_NOBODY: ReadonlySet<EffectName> = new Set([
  "disclosure-ordered",
  "unsealed",
  "sealed",
  "sanctions-ordered",
]);

/** "denying 19 Motion to Stay 16 Order", where 16 orders records to be given out: that goes on, and no relief does. */
function otherOrderOf(
  known: KnownEntryText,
  memory: DocketMemory,
  { object }: Act,
): { readonly effects: readonly EffectName[]; readonly via: string } | null {
  for (const number of numbersOf(known, memory, object)) {
    for (const motion of memory.byNumber.get(number) ?? []) {
      if (motion.at === known.at || motion.author === "court") continue;
      for (const via of numbersOf(motion, memory, { start: 0, end: motion.reading.plain.length })) {
        const effects = (memory.byNumber.get(via) ?? []).flatMap(({ at }) => memory.ruled.get(at)?.effects ?? []);
        if (effects.length > 0 && effects.every((each) => HOLDS_NOBODY.has(each))) return { effects, via };
      }
    }
  }
  return null;
}

/** The relief that the newest motion for a stay of it names. */
function pendingStayOf(known: KnownEntryText, memory: DocketMemory): Relief | null {
  for (const each of newestOf(memory.filings)) {
    const named = sharesCase(known, each) ? each.requests.find(({ relief }) => relief) : undefined;
    if (named?.relief) return reliefOf([named.relief], each.entry.documentNumber);
  }
  return null;
}

export function objectOf(known: KnownEntryText, act: Act): string {
  const piece = known.reading.plain.slice(act.object.start, act.object.end);
  return /\bmotions?\b/.test(piece) && !/\bpetition\b/.test(piece) ? "" : piece;
}

/** The document numbers in a part of an entry. */
export function numbersOf({ reading }: KnownEntryText, memory: DocketMemory, { start, end }: TextSpan): string[] {
  return numbersIn(reading.plain, start, end, memory.numbers);
}

import type { TextSpan } from "../docket/docket.ts";
import type { Act } from "./acts.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { doubtOfBoth, draftOfAct } from "./draft.ts";
import type { Doubt, Draft, Given } from "./draft.ts";
import { otherRulingBelow } from "./other-rulings-below.ts";
import { rulingBelow, stayedRelief } from "./ruling-below.ts";
import { partOfRelief } from "./part-of-relief.ts";
import { effectOfRuling } from "./polarity.ts";
import { reviewsRemoval, STAY_OF_RELIEF } from "./generic-subject.ts";
import { reliefInForce, reliefReferred, reliefWords } from "./relief.ts";
import type { Relief } from "./relief.ts";
import { numbersIn, referencesIn } from "./references.ts";
import { requestsIn } from "./requests.ts";
import { ABOUT_REMOVAL } from "./rules/harmless.ts";
import { touches } from "./polarity.ts";
import { WHEN_UNDONE } from "./rules/undone.ts";
import type { EffectName, Outcome } from "./tags.ts";
import { pattern } from "./search/pattern.ts";

const REVIEW_OUTCOMES = new Set<Outcome>(["affirmed", "affirmed in part", "reversed", "vacated", "remanded"]);
const NOT_A_JUDGMENT = pattern(
  /\b(?:(?<!bond |bond-|custody |detention )hearings?|submission|trial|conference|deadlines?|schedul\w+|custody|state court|superior court|county|default|sentence|conviction)\b/,
);
/** "vacating 3 TRO and the hearing set for 5/1": relief ends, whatever is taken off the calendar with it. */
const RELIEF_FIRST = pattern(
  /^\W*(?:order\W+)?(?:[^,;.]{0,60}\b(?:having|passed|being)\b[^,;.]{0,60}, )?(?:the |its |that |(?:ecf |dkt\.? |doc\.? |no\.? )*\[?\d{1,4}\]? )*(?:[\w-]+ )?(?:tro|temporary restraining order|injunction|stay of (?:\w+ )?(?:removal|deportation))\b(?! (?:hearing|argument|conference|briefing|motion))/,
);
/** "the judgment refusing a hearing is affirmed": what was decided about it below, and no day in court. */
const RULING_ON_HEARING =
  /^\W*(?:[^;.]{0,40}: )?(?:(?:we|therefore|accordingly|and) )*(?:the |that |this |district court's |court's |its )*(?:\w+ )?(?:judgments?|orders?|injunctions?|decisions?|rulings?|denial|refusal|decrees?) (?:of |that |which )?(?:refus|den|declin|requir|order|direct|grant|compel|award|giv|mandat|withhold|a |any |such )\w*/;
const ONLY_PROCEDURE = pattern(
  /\b(?:class certification|certification of (?:the|a) (?:class|subclass)|rehearing|en banc|certiorari|leave|extension|extend|expedite|in forma pauperis|appoint\w*|seal|withdraw|amicus|oral argument)\b/,
);

const REQUEST = pattern(/\b(?:motion|application|request)\b/);
const TO_CUSTODY = pattern(
  /^\W*(?:(?:petitioner|plaintiff|defendant|detainee|mr|ms|mrs|him|her|them)\b[\w .'-]{0,30} )?(?:in)?to (?:the )?(?:\w+ ){0,4}(?:custody|marshal|usms)\b/,
);
const CUSTODY = pattern(/\bcustody\b/);
const FOR_REVIEW = pattern(/\bpetitions? for review\b/);
const APPEAL = pattern(/\bappeals?\b/);
const CERTIFICATION = pattern(
  /\b(?:certif(?:ying|ied) (?:the |a )?(?:\w+ )?(?:class|subclass)|class certification|certification of (?:the |a )?(?:\w+ )?(?:class|subclass))\b/,
);

/** True for what a court of review does to a ruling below (and for vacating an earlier order of the same docket). */
export function isAppealOutcome(known: KnownEntryText, memory: DocketMemory, act: Act): boolean {
  const object = known.reading.plain.slice(act.object.start, act.object.end);
  if (isIntoCustody(known.reading.plain, act)) return false;
  if (REVIEW_OUTCOMES.has(act.outcome)) return !CUSTODY.test(object);
  if (isForReview(object) || isReviewPetition(known, memory, act, object)) return true;
  return act.outcome === "dismissed" && APPEAL.test(object);
}

/** "she is remanded to the custody of the Marshal": nothing goes back to another court. */
export function isIntoCustody(plain: string, { outcome, verb }: Act): boolean {
  return outcome === "remanded" && TO_CUSTODY.test(plain.slice(verb.end, verb.end + 60));
}

/** "motion to stay removal until disposition of the petition for review": what is ruled on stands before "until". */
function headOf(object: string): string {
  return REQUEST.test(object) || STAY_FIRST.test(object)
    ? object.replace(/\b(?:until|pending|during|while|filed by|for review of)\b.*$/, "")
    : object;
}

/** "granting stay of removal pending disposition of petition for review": the stay. */
const STAY_FIRST =
  /^\W*(?:an? |the )?(?:(?:temporary|emergency|administrative|unopposed) )*stay (?:of (?:removal|deportation) )?(?:pending|until)\b/;

/** The petition for review is what is ruled on; few objects speak of one, and fewer need their head to be found. */
function isForReview(object: string): boolean {
  return FOR_REVIEW.test(object) && FOR_REVIEW.test(headOf(object));
}

/** Effects of affirming, vacating or reversing, by what the ruling below was. */
export function appealDrafts(known: KnownEntryText, memory: DocketMemory, act: Act, clause: TextSpan): Given {
  const object = known.reading.sense.slice(act.object.start, act.object.end);
  const harmless: Given = { drafts: [], doubts: [], understood: true };
  if (act.outcome !== "affirmed" && act.outcome !== "affirmed in part" && CERTIFICATION.test(object)) {
    return {
      drafts: [draftOfAct(act, clause, "class-decertified", "undoes-certification")],
      doubts: [],
      understood: true,
    };
  }
  if (CERTIFICATION.test(object) && !/\b(?:injunctions?|relief|judgments?)\b/.test(object)) return harmless;
  const other = REVIEW_OUTCOMES.has(act.outcome) ? otherRulingBelow(known, memory, act) : null;
  if (other !== null) return reviewedOther(other, act, clause);
  const isOther =
    NOT_A_JUDGMENT.test(object) &&
    !(act.outcome === "vacated" && RELIEF_FIRST.test(object)) &&
    !(memory.isAppellate && RULING_ON_HEARING.test(object));
  if (act.outcome === "remanded" || isOther || ONLY_PROCEDURE.test(object)) return harmless;
  if (isForReview(object) || isReviewPetition(known, memory, act, object))
    // An opinion refuses what it does not dismiss; an order that dismisses the petition ends the case.
    return act.outcome === "dismissed" && known.head.kind === "order" && !isPartly(known.reading.plain, act)
      ? dismissedAppeal(act, clause)
      : harmless;
  if (reviewsRemoval(memory)) return reviewDrafts(known, memory, act, clause);
  const directed = directedBelow(known, memory, act, clause);
  if (directed !== null) return directed;
  const own = stayedRelief(known, memory, object) === null ? vacatesOwnOrder(known, memory, act, clause) : null;
  if (own !== null) return own;
  if (act.outcome === "affirmed" && !memory.isAppellate) {
    const upheld = upheldHere(object);
    if (upheld !== null)
      return {
        drafts: [draftOfAct(act, clause, upheld, "upholds-magistrate")],
        doubts: [],
        understood: true,
      };
  }
  if (!memory.isAppellate && (act.outcome === "reversed" || act.outcome === "vacated") && OF_MAGISTRATE.test(object))
    return undoneHere(object, act, clause);
  if (!REVIEW_OUTCOMES.has(act.outcome)) return dismissedAppeal(act, clause);
  const below = rulingBelow(known, memory, act, clause);
  const draft = (effect: EffectName, ruleId: string): Draft => ({
    ...draftOfAct(act, clause, effect, ruleId),
    via: below.via,
    basis: below.via === null ? "text" : "reference",
    concerns: below.concerns,
  });
  const untold = "what the ruling below did is not told: open the order appealed from";
  const doubt = doubtOfBoth(act.verb, untold, below.via);
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

/** A contempt, a sanction, a settlement or a class that stands on review stands; one that does not is gone. */
function reviewedOther(was: EffectName, act: Act, clause: TextSpan): Given {
  const isAffirmed = act.outcome === "affirmed" || act.outcome === "affirmed in part";
  const effect = isAffirmed ? (was === "class-certified" ? null : was) : (WHEN_UNDONE[was] ?? null);
  const ruleId = isAffirmed ? "affirms-other-ruling" : "undoes-other-ruling";
  return { drafts: effect === null ? [] : [draftOfAct(act, clause, effect, ruleId)], doubts: [], understood: true };
}

const DIRECTED =
  /\bwith (?:instructions|directions) (?:that (?:the )?(?:\w+ ){0,4}(?:be|is) (?:released|given|granted|afforded)|to (?:grant|issue|order|release|enter|hold|provide|direct|set|enjoin|stay|bar|prohibit|restrain)\b)[^;.]*|\b(?:direct(?:s|ing|ed)?|order(?:s|ing|ed)?|instruct(?:s|ing|ed)?) (?:the )?(?:district|lower|trial) court to (?:grant|issue|order|release|enter|hold|provide|direct|set|enjoin|stay|bar|prohibit|restrain)\b[^;.]*/;

/** "Reversed and remanded with directions to grant the writ": what the court below must now order is ordered. */
function directedBelow(known: KnownEntryText, memory: DocketMemory, act: Act, clause: TextSpan): Given | null {
  // On the docket below it is the mandate that tells of it.
  if (!memory.isAppellate && known.head.kind !== "mandate") return null;
  if (memory.governmentAppeals || act.outcome.startsWith("affirmed")) return null;
  const found = DIRECTED.exec(known.reading.sense.slice(clause.start, clause.end));
  if (found === null) return null;
  const start = clause.start + found.index;
  const asked = requestsIn(known.reading.sense, start, start + found[0].length);
  const effects = asked.map(({ effect }) => effect).filter((effect) => DIRECTS.has(effect));
  if (effects.length === 0) return null;
  const drafts = effects.map((effect) => ({
    ...draftOfAct(act, clause, effect, "directs-court-below"),
    span: { start, end: start + found[0].length },
    outcome: null,
  }));
  return { drafts, doubts: [], understood: true };
}

const DIRECTS: ReadonlySet<EffectName> = new Set([
  "release-ordered",
  "bond-hearing-ordered",
  "return-ordered",
  "removal-stayed",
]);

/** A district judge who affirms a magistrate judge's order of release or detention orders the same. */
function upheldHere(object: string): EffectName | null {
  if (!/\bmagistrate\b|\border of (?:release|detention)\b|\b(?:release|detention) order\b/.test(object)) return null;
  if (/\bdetention\b|\bdetaining\b|\brevo(?:king|cation of) (?:\w+ )?(?:release|bond|bail)\b/.test(object))
    return "detention-ordered";
  return /\breleas/.test(object) ? "release-ordered" : null;
}

const OF_MAGISTRATE = pattern(/\bmagistrate\b/);

/** "REVERSING MAGISTRATE JUDGE: the 9 bond is revoked": on one docket an order is undone, and no relief of a court below. */
function undoneHere(object: string, act: Act, clause: TextSpan): Given {
  const was = upheldHere(object);
  const effect = was === "release-ordered" ? "release-stayed" : was === "detention-ordered" ? "release-ordered" : null;
  if (effect !== null)
    return { drafts: [draftOfAct(act, clause, effect, "undoes-magistrate")], doubts: [], understood: true };
  const why = "what the magistrate judge had ordered is not told: open the order that is undone";
  return {
    drafts: [],
    doubts: [{ detention: true, removal: false, why, span: act.verb, via: null }],
    understood: false,
  };
}

/** On a petition for review only the stay of removal is relief; an agency's decision vacated and remanded is none. */
function reviewDrafts(known: KnownEntryText, memory: DocketMemory, act: Act, clause: TextSpan): Given {
  const object = known.reading.sense.slice(act.object.start, act.object.end);
  const isOfStay = REFUSED_STAY.test(object) || UNDID_STAY.test(object) || UNDID_ANY_STAY.test(object);
  if (act.outcome === "vacated" && !isOfStay && (/\bstays?\b/.test(object) || isOwnStay(known, memory, act)))
    return {
      drafts: [draftOfAct(act, clause, "removal-stay-ended", "vacates-stay-of-removal")],
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
    /(?:^|\)|\b(?:decision|disposition):| {6})\W*(?:the )?petitions?\W*$/.test(object) &&
    !/\bhabeas\b/.test(known.reading.plain)
  );
}

/** "our temporary order [7] is vacated", where 7 stayed removal on this very docket. */
function isOwnStay({ reading }: KnownEntryText, memory: DocketMemory, { object }: Act): boolean {
  return referencesIn(reading.plain, object.start, object.end, memory.numbers).some(({ number }) =>
    (memory.byNumber.get(number) ?? []).some(
      ({ at }) => memory.ruled.get(at)?.effects.some((effect) => effect === "removal-stayed") === true,
    ),
  );
}

/** "the order heretofore entered on April 2, 2024 is vacated": an order of this docket that stayed removal. */
function isOwnOrderOfDay(known: KnownEntryText, memory: DocketMemory, { object }: Act): boolean {
  const piece = known.reading.plain.slice(object.start, object.end);
  if (!/\b(?:orders?|stay|injunction)\b[^;.]{0,60}\b(?:entered|issued|of|dated)\b/.test(piece)) return false;
  return reliefReferred(known, memory, object)?.effects.includes("removal-stayed") === true;
}

/** "the Immigration Judge's bond decision is vacated": whether it let somebody go is not told, mostly it did not. */
function isAgencysUntold(object: string): boolean {
  return AGENCYS.test(object) && !/\bstay of\b/.test(object) && !(LETS_GO.test(object) && !REFUSES.test(object));
}

const AGENCYS =
  /\b(?:ijs?|immigration (?:judge|court)s?|bia|board(?: of immigration appeals)?|agency)(?:'s|s')? (?:[\w/]+ ){0,4}(?:bond|custody|release|detention|redetermination)\b|\b(?:bond|custody|release|detention|redetermination) (?:[\w-]+ ){0,4}(?:of|by|from) the (?:ij|immigration (?:judge|court)|bia|board)\b/;
const LETS_GO =
  /\b(?:grant(?:ing|ed|s)?|order(?:ing|ed|s)?|sett?(?:ing|s)?|allow(?:ing|ed|s)?|of) (?:\w+ ){0,2}(?:bond|release|bail)\b|\b(?:grant of bond|release order|bond grant)\b/;
const REFUSES = /\b(?:revers|den(?:y|ie|ial)|refus|revok|vacat)\w*/;

/** A court that vacates its own stay or order ends it; a court of review vacates a ruling below. */
function vacatesOwnOrder(known: KnownEntryText, memory: DocketMemory, act: Act, clause: TextSpan): Given | null {
  if (act.outcome !== "vacated") return null;
  const { sense, plain } = known.reading;
  const object = sense.slice(act.object.start, act.object.end);
  const draft = (effect: EffectName, via: string | null): Draft => ({
    ...draftOfAct(act, clause, effect, "vacates-own-order"),
    via,
    basis: via === null ? "text" : "reference",
    outcome: null,
  });
  if (REFUSED_STAY.test(object) || isAgencysUntold(plain.slice(act.object.start, act.object.end)))
    return standsMeanwhile(act);
  const undidAny = UNDID_ANY_STAY.test(object) && (memory.isReview || wasRemovalStayed(memory));
  if (undidAny || UNDID_STAY.test(object))
    return { drafts: [draft("removal-stayed", null)], doubts: [], understood: true };
  const isPlainStay = /\b(?:temporary|administrative) stay\b/.test(object) && wasRemovalStayed(memory);
  if (/\bstay of (?:\w+ ){0,2}(?:removal|deportation)\b/.test(object) || isPlainStay) {
    return { drafts: [draft("removal-stay-ended", null)], doubts: [], understood: true };
  }
  const isOwn = memory.isAppellate && (isOwnStay(known, memory, act) || isOwnOrderOfDay(known, memory, act));
  if (isOwn) return { drafts: [draft("removal-stay-ended", null)], doubts: [], understood: true };
  if (memory.isAppellate || OF_COURT_ABOVE.test(ON_REMAND.replaceIn(plain, ""))) return null;
  if (
    /\b(?:injunction|tro|restraining order|stay|order (?:barring|enjoining|staying))\b/.test(object) &&
    ABOUT_REMOVAL.test(object)
  ) {
    return { drafts: [draft("removal-stay-ended", null)], doubts: [], understood: true };
  }
  const numbers = numbersIn(plain, act.object.start, act.object.end, memory.numbers);
  const restored =
    restoredBy(memory, numbers) ?? (STAY_OF_RELIEF.test(object) ? reliefInForce(known, memory, act.object) : null);
  if (restored !== null)
    return {
      drafts: restored.effects.map((effect) => draft(effect, restored.via)),
      doubts: [],
      understood: true,
    };
  const whole = sense.slice(clause.start, clause.end);
  const ofDay = numbers.length === 0 ? reliefReferred(known, memory, act.object) : null;
  const drafts: Draft[] = [];
  for (const effect of partOfRelief(whole, ofDay?.effects ?? []).effects) {
    const undone = WHEN_UNDONE[effect];
    if (undone !== undefined) drafts.push(draft(undone, ofDay?.via ?? null));
  }
  for (const number of numbers) {
    for (const each of memory.byNumber.get(number) ?? []) {
      const part = partOfRelief(whole, memory.ruled.get(each.at)?.effects ?? []);
      if (part.isUntold && part.effects.length > 0)
        return { drafts: [], doubts: [untoldPart(act, number)], understood: false };
      for (const effect of part.effects) {
        const undone = WHEN_UNDONE[effect];
        if (undone !== undefined) drafts.push(draft(undone, number));
      }
    }
  }
  if (drafts.length === 0 && ALL_ORDERS.test(object) && memory.reliefs.length > 0) {
    const relief = reliefInForce(known, memory, act.object);
    for (const effect of relief?.effects ?? []) {
      const undone = WHEN_UNDONE[effect];
      if (undone !== undefined) drafts.push(draft(undone, relief?.via ?? null));
    }
  }
  if (drafts.length === 0)
    for (const { effect, weak } of requestsIn(sense, act.object.start, beforeReason(sense, act.object))) {
      const undone = weak ? undefined : WHEN_UNDONE[effect];
      if (undone !== undefined) drafts.push(draft(BARS_ARREST.test(object) ? "detention-ordered" : undone, null));
    }
  if (drafts.length === 0 && /\b(?:injunction|tro|restraining order|restraints|stay)\b/.test(object)) {
    const told = reliefWords(known.reading.sense);
    const relief = reliefInForce(known, memory, act.object) ?? (told === null ? null : { ...told, via: null });
    const part = partOfRelief(whole, relief?.effects ?? []);
    if (part.isUntold && part.effects.length > 0)
      return { drafts: [], doubts: [untoldPart(act, relief?.via ?? "the order")], understood: false };
    for (const effect of part.effects) {
      const undone = WHEN_UNDONE[effect];
      if (undone !== undefined) drafts.push(draft(undone, relief?.via ?? null));
    }
  }
  const seen = numbers.length > 0 && numbers.every((number) => memory.numbers.has(number));
  const undid = drafts.length === 0 && seen ? undidOf(memory, numbers) : [];
  if (undid.includes("removal-stay-ended")) drafts.push(draft("removal-stayed", numbers[0] ?? null));
  else if (undid.length > 0) return standsMeanwhile(act, numbers[0]);
  if (drafts.length > 0 || seen) return { drafts, doubts: [], understood: true };
  if (!isOrderWithoutSubject(object)) return { drafts: [], doubts: [], understood: true };
  const why = "what the vacated order did is not told: open the order that is vacated";
  return {
    drafts: [],
    doubts: [doubtOfBoth(act.verb, why, numbers[0] ?? null)],
    understood: false,
  };
}

function standsMeanwhile({ verb }: Act, number: string | null = null): Given {
  const why = "what stands meanwhile is not told: open the order";
  return { drafts: [], doubts: [doubtOfBoth(verb, why, number)], understood: false };
}

/** "vacating 3 Order", where 3 ended or refused something that people are held or removed by. */
function undidOf(memory: DocketMemory, numbers: readonly string[]): readonly EffectName[] {
  const orders = numbers.flatMap((number) => memory.byNumber.get(number) ?? []);
  return orders.flatMap(({ at }) => memory.ruled.get(at)?.effects ?? []).filter((effect) => touches(effect) !== null);
}

/** "the order lifting the stay is vacated", where there was a stay of removal. */
const UNDID_ANY_STAY = pattern(
  /\border\b[^.;]{0,30}\b(?:lifting|dissolving|terminating|vacating|ending|rescinding|withdrawing|that (?:lifted|dissolved|terminated|vacated|ended)) (?:the |that |a |our )?(?:(?:temporary|administrative) )*stay\b(?! of (?!(?:\w+ ){0,2}(?:removal|deportation)\b(?! proceedings)))/,
);
/** "the order lifting the stay of removal is vacated": the stay stands again. */
const UNDID_STAY = pattern(
  /\b(?:lift(?:s|ed|ing)?|dissol(?:ves?|ved|ving|ution of)|terminat(?:es?|ed|ing|ion of)|vacat(?:es?|ed|ing|ur of)|end(?:s|ed|ing)?|rescind(?:s|ed|ing)?|rescission of|withdr(?:aws?|awing|awal of)|revok(?:es?|ed|ing)|revocation of)\b[^.;]{0,40}\b(?:stays? of|(?:injunction|tro|restraining order) (?:against|barring|of|on)) (?:\w+ ){0,2}(?:removal|deportation)\b(?! proceedings)/,
);
/** "the denial of a stay of removal is vacated", or of a motion to lift it: it is to be decided anew. */
const REFUSED_STAY = pattern(
  /\b(?:denial of|den(?:y|ies|ied|ying)|refus(?:al|es|ed|ing))\b[^.;]{0,60}\bstays? of (?:\w+ ){0,2}(?:removal|deportation)\b/,
);

/** "vacating the no-transfer order as Petitioner has consented to be moved": where it begins why it is vacated. */
function beforeReason(sense: string, { start, end }: TextSpan): number {
  const reason = REASON.exec(sense.slice(start, end));
  return reason === null ? end : start + reason.index;
}

const REASON = pattern(
  /\b(?:because|since|inasmuch as|now that|given that|in (?:light|view) of|as (?:the )?(?:petitioners?|plaintiffs?|respondents?|defendants?|government|parties|counsel|he|she|they|it|(?:mr|ms|mrs)\.? [\w'-]+) (?:has|have|is|are|was|were|had|will|no longer|now|consents?|agrees?)\b)/,
);

const OF_COURT_ABOVE = pattern(/\b(?:usca|court of appeals|circuit)\b/);
/** What the court above did before; what is done now is done here. */
const ON_REMAND = pattern(
  /\b(?:on|upon|after|following) (?:the )?(?:limited )?(?:remand|mandate) (?:from|of|by) (?:the )?(?:\w+ ){0,4}(?:court of appeals|circuit)(?: for the \w+ circuit)?\b/g,
);

function untoldPart({ verb }: Act, number: string): Doubt {
  const why = `which part of ${number} ends is not told: open the order`;
  return doubtOfBoth(verb, why);
}

/** "vacating 44 Order and the stay of 35 Injunction", where 44 stayed 35: the relief of 35 is in force again. */
function restoredBy(memory: DocketMemory, numbers: readonly string[]): Relief | null {
  const stay = numbers
    .flatMap((number) => memory.byNumber.get(number) ?? [])
    .find(({ at }) =>
      memory.ruled.get(at)?.effects.some((effect) => effect === "relief-stayed" || effect === "release-stayed"),
    );
  if (stay === undefined) return null;
  return reliefReferred(stay, memory, { start: stay.head.start, end: stay.reading.plain.length });
}

/** "the Court vacates all prior orders" */
const ALL_ORDERS =
  /\ball (?:of )?(?:the |its )?(?:prior |previous |earlier |interim |existing )*(?:orders|relief)\b|\b(?:prior|previous|earlier|interim) orders\b/;

/** Without a bar on arrest somebody may be arrested; nobody's release is stayed. */
const BARS_ARREST =
  /\b(?:injunctions?|tro|restraining order|bar|ban|prohibition|order) (?:on|against|barring|enjoining|prohibiting|forbidding)\b[^;]{0,30}\b(?:re-?)?(?:det(?:ention|ain\w*)|arrest\w*)/;

function wasRemovalStayed(memory: DocketMemory): boolean {
  return [...memory.ruled.values()].some(({ effects }) => effects.some((each) => each.startsWith("removal-stay")));
}

function isOrderWithoutSubject(object: string): boolean {
  return (
    /\b(?:injunction|tro|restraining order|stay|order|judgment)\b/.test(object) &&
    !/\bstay of (?:\w+ ){0,2}(?:discovery|proceedings?|briefing|case|action|deadlines?)\b|\b(?:scheduling|protective|briefing) order\b/.test(
      object,
    )
  );
}

function isPartly(plain: string, { verb }: Act): boolean {
  return (
    /^\W*in part\b/.test(plain.slice(verb.end, verb.end + 12)) || /\bin part\b/.test(plain.slice(verb.start, verb.end))
  );
}

function dismissedAppeal(act: Act, clause: TextSpan): Given {
  return { drafts: [draftOfAct(act, clause, "dismissed", "dismisses-appeal")], doubts: [], understood: true };
}

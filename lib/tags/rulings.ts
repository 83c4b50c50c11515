import type { TextSpan } from "../docket/docket.ts";
import { actsIn } from "./acts.ts";
import type { Act } from "./acts.ts";
import { appealDrafts, isAppealOutcome, isIntoCustody } from "./appeals.ts";
import { NOBODY_ASKS } from "./asked.ts";
import { isBroughtBack } from "./brought-back.ts";
import { NO_CONCERN } from "./concerns.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { changesConditions } from "./conditions.ts";
import { draftOfAct } from "./draft.ts";
import type { Doubt, Draft, Given, RulingResult } from "./draft.ts";
import { effectOfRuling, touches } from "./polarity.ts";
import { referencesIn } from "./references.ts";
import type { Reference } from "./references.ts";
import { reviewsRemoval } from "./generic-subject.ts";
import { listedIn } from "./listed.ts";
import { reliefGranted, reliefInForce, reliefOf, reliefReferred, reliefTold, reliefWords } from "./relief.ts";
import type { Relief } from "./relief.ts";
import { entryNumbered, newestOf, sharesCase } from "./docket-memory.ts";
import { stayOf } from "./relief-acts.ts";
import { requestsIn } from "./requests.ts";
import { ruledOn } from "./ruled-on.ts";
import { SENSITIVE } from "./rules/harmless.ts";
import { isOnPeople } from "./split-by-people.ts";
import { isHarmless, subjectOf, titleAsks } from "./subject.ts";
import type { Subject } from "./subject.ts";
import { REQUEST_NOUN, isBareNoun, isBareVerb, titleBefore, titleOf, titleOn } from "./titles.ts";
import type { Disposition, EffectName, Outcome } from "./tags.ts";
import { pattern } from "./search/pattern.ts";

const NOTHING_RULED = new Set<Outcome>(["taken under advisement", "withdrawn", "stricken", "set", "extended"]);
/** The object is the rest of what was ruled on before: "denying it in part", "the remainder is denied". */
const PRONOUN = pattern(
  /^\W*(?:and |but |otherwise |as to )*(?:(?:it|them|the (?:rest|remainder|balance|motion|motions)(?: of (?:it|the motion|the petition))?|in part|all other respects|otherwise|all other requests?)(?: |$)|in all other respects)/,
);

/** Reads every ruling of an order: dispositions, effects by subject and polarity, and what stays in doubt. */
export function rulingsOf(known: KnownEntryText, memory: DocketMemory, clauses: readonly TextSpan[]): RulingResult {
  const { plain } = known.reading;
  if (known.head.kind === "clerk entry" && known.head.ruleId !== "kind-streamlined-request-approved")
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
  const adopted: Draft[] = [];
  let understood = false;
  let first: Act | undefined;
  const refusals: EffectName[] = [];
  let last: { readonly act: Act; readonly references: readonly Reference[] } | null = null;
  for (const { act: whole, clause } of found) {
    if (isLeave(known, whole)) continue;
    if (last !== null && rulesOnOthers(known, memory, whole, clause, last.act)) {
      const { outcome, verb } = whole;
      result.dispositions.push(...dispositionsOf(last.references, outcome));
      result.drafts.push(...draftsOf(known, memory, { ...last.act, outcome, verb }, clause, last.references).drafts);
      result.read.push(whole.object);
      continue;
    }
    const own = { ...withRefusal(plain, whole), object: ownPart(plain, whole, clause) };
    const act = isBareVerb(plain, own, clause) ? { ...own, object: titleBefore(known, clauses, clause) } : own;
    first ??= act;
    const outcome = splitOutcome(plain, act, act === first);
    // "denying 24 Letter Motion. ENDORSEMENT: Denied.": said twice.
    if (own !== act && result.dispositions.at(-1)?.outcome === act.outcome) continue;
    if (isSaidAgain(plain, whole, clause, result.dispositions)) {
      result.drafts = result.drafts.map((each) => ({ ...each, alsoIn: [...(each.alsoIn ?? []), clause] }));
      continue;
    }
    if (outcome === null) {
      splitLast(result.dispositions, act);
      continue;
    }
    if (isUnwilling(plain, act) && ruledOn(known, memory, act.object, found.length).length === 0) continue;
    if (LIFTS_SEAL.testIn(plain, plain.slice(act.object.start, act.object.end))) continue;
    const written = withTrailing(known, act, ruledOn(known, memory, act.object, found.length));
    // "Motion Hearing held re 5 MOTION for Release. Argued and GRANTED.": what was heard is ruled on.
    const references = written.length === 0 && own !== act ? filingsIn(known, memory, act.object) : written;
    const isOutcome = own !== act && isReviewOutcome(known, memory, clause);
    if (!isOutcome && isRestOf(plain, act, references, result.dispositions)) {
      if (outcome.startsWith("denied"))
        refusals.push(...requestsIn(known.reading.sense, act.object.start, act.object.end).map(({ effect }) => effect));
      // "class-wide relief is denied": of what was asked for, the class gets nothing.
      const isForClass = last !== null && CLASS_WIDE.test(plain.slice(act.object.start, act.object.end));
      const rest = isForClass && last !== null ? last.references : [];
      const asked = isForClass && last !== null ? { ...last.act, verb: act.verb, outcome } : { ...act, outcome };
      result.drafts.push(...draftsOf(known, memory, asked, clause, rest).drafts);
      result.read.push(act.object);
      continue;
    }
    // "strikes the status hearing and resets it": a day, no paper.
    const isDayStruck =
      act.outcome === "stricken" && references.length === 0 && DAY.test(plain.slice(act.object.start, act.object.end));
    const isAgain =
      isDayStruck ||
      (references.length === 0 &&
        /\b(?:likewise|also)\W*$/.test(plain.slice(act.object.start, act.verb.start)) &&
        result.dispositions.at(-1)?.outcome === outcome);
    const isSame = references.length === 0 && isApprovalOf(plain, act, result.dispositions);
    if (
      !isAgain &&
      !isSame &&
      !isIntoCustody(plain, act) &&
      (isOutcome || references.length > 0 || isRuledOn(plain, act.object))
    )
      result.dispositions.push(...dispositionsOf(references, outcome));
    const about = isBareNoun(plain, act.object) ? titleOn(known, clauses, clause) : null;
    const given =
      about === null
        ? draftsOfAll(known, memory, { ...act, outcome }, clause, references)
        : draftsOf(known, memory, { ...act, outcome, object: about }, clause, references);
    const isAdopted = plain.startsWith("adopt", act.verb.start) || plain.startsWith("accept", act.verb.start);
    (isAdopted ? adopted : result.drafts).push(...given.drafts);
    last = { act: { ...act, outcome, object: about ?? act.object }, references };
    if (outcome.startsWith("denied"))
      refusals.push(...requestsIn(known.reading.sense, act.object.start, act.object.end).map(({ effect }) => effect));
    if (given.isAdoption === true || RECONSIDERS.test(plain.slice(act.object.start, act.object.end)))
      adoptions.push(...given.doubts);
    else result.doubts.push(...given.doubts);
    if (given.understood) understood = true;
    const isRead = given.drafts.length > 0;
    const isRequested = REQUEST_NOUN.testIn(plain, plain.slice(act.object.start, act.object.end));
    const isReview = isAppealOutcome(known, memory, act);
    if ((isRead || isRequested || isReview) && TAKES_BACK.test(plain.slice(act.verb.start, act.verb.end)))
      result.read.push(act.verb);
    if (isRead || isRequested || isReview) result.read.push(act.object);
  }
  result.dispositions = withoutRepeats(result.dispositions);
  // What a report recommends is what the court does, unless the court says itself what it does.
  if (!result.drafts.some(({ effect }) => touches(effect) !== null)) result.drafts.push(...adopted);
  if (refusals.length > 0)
    result.drafts = result.drafts.filter(
      ({ basis, effect, outcome }) =>
        basis !== "reference" || outcome !== "granted in part" || !refusals.includes(effect),
    );
  if (result.dispositions.length === 0) result.drafts.push(...soOrdered(known, memory, clauses));
  if (!understood && result.drafts.length === 0) result.doubts.push(...adoptions);
  return { ...result, understood };
}

/** "ORDER granting 8 Motion. Granted, but brevity is appreciated.": the ruling once more, with a remark. */
function isSaidAgain(plain: string, { verb, outcome }: Act, clause: TextSpan, before: readonly Disposition[]): boolean {
  if (before.length !== 1 || before[0]?.outcome !== outcome || /[a-z0-9]/.test(plain.slice(clause.start, verb.start)))
    return false;
  const rest = plain.slice(verb.end, clause.end);
  return !REQUEST_NOUN.test(rest) && !/\[\d|\bas to\b|\bin part\b|\binsofar\b|\bto the extent\b/.test(rest);
}

const OPPOSITES: ReadonlySet<string> = new Set(["granted denied", "affirmed vacated", "affirmed reversed"]);

/** "GRANTED as to Osei Banda; DENIED as to Ada Fenn": the same thing is ruled on once more, for others. */
function rulesOnOthers(known: KnownEntryText, memory: DocketMemory, act: Act, clause: TextSpan, last: Act): boolean {
  const { text, plain } = known.reading;
  return (
    (OPPOSITES.has(`${last.outcome} ${act.outcome}`) || OPPOSITES.has(`${act.outcome} ${last.outcome}`)) &&
    isOnPeople(text, plain, act.verb, clause) &&
    !REQUEST_NOUN.test(plain.slice(act.object.start, act.object.end)) &&
    numbersIn(known, memory, act.object).length === 0
  );
}

/** "granting 27 Motion for Injunction; granting 27 Motion to Certify": one filing, ruled on once. */
function withoutRepeats(dispositions: readonly Disposition[]): Disposition[] {
  return dispositions.filter(
    ({ of, outcome }, at) =>
      of === null || dispositions.findIndex((each) => each.of === of && each.outcome === outcome) === at,
  );
}

/** "allowing them until September 30 to cure". */
const GIVES_TIME =
  /^\W*(?:them|him|her|(?:the )?(?:defendants?|respondents?|petitioners?|plaintiffs?|government|parties|counsel)|\d+) (?:\w+ ){0,3}(?:until|days?|hours?|weeks?|months?|time|leave)\b/;

/** "ORDER allowing the removal of Mr. Roe": leave to do something, and no ruling on a paper. */
function isLeave({ reading }: KnownEntryText, { verb, object }: Act): boolean {
  const piece = reading.sense.slice(object.start, object.end);
  return (
    reading.plain.startsWith("allow", verb.start) &&
    verb.start < object.start &&
    (GIVES_TIME.test(reading.plain.slice(object.start, object.end)) ||
      /\b(?:remov(?:al|e)|deport\w*|transfer\w*|relocat\w*|repatriat\w*|re-?arrest|re-?det\w+|release)\b/.test(
        piece,
      )) &&
    !REQUEST_NOUN.test(piece.replace(/\b(?:at|on|upon) (?:his|her|their) (?:own )?(?:request|motion)\b/, ""))
  );
}

/** "STIPULATION AND ORDER for release", "JOINT MOTION … and Order Thereon": what the parties agreed is ordered. */
function soOrdered(known: KnownEntryText, memory: DocketMemory, clauses: readonly TextSpan[]): Draft[] {
  const { head, reading } = known;
  const title = clauses.find((clause) => clause.end > head.start);
  if (title === undefined || !head.isStipulated || head.kind !== "order") return [];
  if (
    /\b(?:briefing|schedul\w+|time|deadlines?|protective|re-?not(?:e|es|ed|ing)|noting date)\b/.test(
      reading.plain.slice(head.start, title.end),
    )
  )
    return [];
  const { requests, via } = titleAsks(known, memory, withoutSince(reading.sense), {
    start: head.start,
    end: title.end,
  });
  return requests
    .filter(({ weak }) => !weak)
    .map((request) => ({
      effect: request.effect,
      ruleId: request.ruleId,
      span: { start: request.start, end: request.end },
      via,
      basis: via === null ? ("text" as const) : ("reference" as const),
      clause: title,
      weak: false,
      outcome: "granted" as const,
      concerns: NO_CONCERN,
    }));
}

/** "…, Petitioner having been released": why the parties agreed. */
function withoutSince(sense: string): string {
  return sense.replace(/, [^,;:.]{1,60} having [^;:.]{1,120}/, (words) => " ".repeat(words.length));
}

/** "granting 50 Motion to Compel in part and denying it in part": the first says it all, the second is dropped. */
function splitOutcome(plain: string, act: Act, isFirst: boolean): Outcome | null {
  const object = plain.slice(act.object.start, act.object.end);
  if (!isFirst && PRONOUN.testIn(plain, object) && act.outcome !== "granted" && act.verb.start < act.object.start)
    return null;
  if (
    !isFirst &&
    act.outcome === "denied" &&
    /\band (?:is |are )?(?:hereby )?otherwise\W*$/.test(plain.slice(Math.max(0, act.verb.start - 24), act.verb.start))
  )
    return null;
  if (act.outcome === "granted" && TO_AN_EXTENT.test(plain.slice(act.verb.end, act.verb.end + 40)))
    return "granted in part";
  if (act.outcome === "granted" && IN_PART.testIn(plain, object)) return "granted in part";
  if (act.outcome === "granted" && REST_WAITS.test(plain.slice(act.verb.end, act.verb.end + 200)))
    return "granted in part";
  if (act.outcome === "denied" && AS_MOOT.testIn(plain, object)) return "denied as moot";
  return act.outcome;
}

/** "granting 39 Motion as to A and denying it otherwise": 39 is granted in part. */
function splitLast(dispositions: Disposition[], { outcome }: Act): void {
  const last = dispositions.at(-1);
  if (last?.outcome === "granted" && (outcome === "denied" || outcome === "denied as moot"))
    dispositions[dispositions.length - 1] = { ...last, outcome: "granted in part" };
}

/** "The panel withdraws its prior order": it is gone. */
const OWN_ORDER =
  /^\W*(?:its|our|the|this court's|that|the court's) (?:(?:prior|earlier|previous|own|\[?\d{1,4}\]?) )*(?:orders?|rulings?)\b/;

/** "AFFIRMING AND ADOPTING REPORT OF MAGISTRATE JUDGE": what a magistrate judge proposed, and no ruling below. */
const ADOPTED = pattern(
  /^\W*(?:and adopting )?(?:the |that |this |\[?\d{1,4}\]? |magistrate |judge'?s? |\w+'s )*(?:reports?|r&r|recommend(?:ation|ed)|findings|proposed)\b/,
);

/** A rejected request is refused; a rejected report, objection or argument is none. */
function withRefusal(plain: string, act: Act): Act {
  if (
    act.outcome === "withdrawn" &&
    act.verb.start < act.object.start &&
    OWN_ORDER.test(plain.slice(act.object.start, act.object.end))
  )
    return { ...act, outcome: "vacated" };
  if (act.outcome === "affirmed" && ADOPTED.test(plain.slice(act.object.start, act.object.end)))
    return { ...act, outcome: "none" };
  if (act.outcome !== "none" || !plain.startsWith("reject", act.verb.start)) return act;
  const object = plain.slice(act.object.start, act.object.end);
  const isRequest = /\b(?:motions?|requests?|applications?|petitions?|pleas?|bids?)\b/.test(object);
  return isRequest &&
    !/\b(?:reports?|recommendations?|objections?|arguments?|contentions?|claims?|settlement|filings?)\b/.test(object)
    ? { ...act, outcome: "denied" }
    : act;
}

const ALL_PENDING = pattern(
  /^\W*(?:and |that )*(?:all|any) (?:other |remaining |pending |outstanding |such )+(?:motions?|requests?|applications?)(?: and (?:motions?|requests?|applications?))?\W*(?:not \w+ \w+ )?(?:is|are|be)?(?: hereby)?(?: terminated as)?\W*$/,
);
/** What was ruled before stands: beside an order that says what it does, no doubt of its own. */
const RECONSIDERS = pattern(/\b(?:reconsider\w*|rehearing|rule 5?9\(e\)|alter or amend)\b/);
const IN_PART = pattern(/\bin part\W*(?:and\W*)?$/);
const AS_MOOT = pattern(
  /\b(?:as|is|are) moot\W*$|\bas moot,? (?:in (?:light|view) of|because|given|due to|following|since|upon|by reason of|as a result of|for the reasons?|pursuant to)\b/,
);

/** "is granted to this extent: …". */
const TO_AN_EXTENT =
  /^\W*(?:only )?to (?:(?:that|this|the following|a limited) extent\b|the (?:limited |sole |narrow )?extent that\b)/;

/** "is granted as to those on Exhibit B, and entered and continued as to the rest". */
const REST_WAITS = pattern(
  /^\W*(?:as to|with respect to|insofar as)\b[^.;]{1,110}?\b(?:continued|denied|reserved|deferred|taken under advisement|held in abeyance)\b[^.;]{0,12}\b(?:as to|with respect to|for) (?:the |all )(?:rest|remainder|others?|remaining)\b/,
);

/** Things that courts rule on; "claims of privilege" sustained in part are none of them. */
const RULED_THING = pattern(
  /\b(?:motions?|petitions?|applications?|requests?|stipulations?|complaints?|objections?|appeals?|cases?|actions?|judgments?|orders?|injunctions?|settlements?|opinions?|decisions?|leave|relief|writ|claims? (?:is|are)|matter|convictions?|sentences?|removal|release|bond|bail|stay|it|report|proceedings?|disposition|consent decree|approval|certiorari|rehearing|detention|tro)\b/,
);

const PRIVILEGE = pattern(/\bclaims? of\b|\bprivilege/);

/** "GRANTED in part; DENIED in part; REMANDED.": each is an outcome of the review. */
function isReviewOutcome({ head, reading }: KnownEntryText, memory: DocketMemory, clause: TextSpan): boolean {
  return (
    memory.isAppellate &&
    (head.kind === "opinion" || head.kind === "judgment") &&
    /^\W*(?:granted|denied|dismissed|affirmed|vacated|reversed|remanded)(?: in part)?\W*$/.test(
      reading.plain.slice(clause.start, clause.end),
    )
  );
}

/** "FILED MEMORANDUM (ROE, FENN and QUILL) DENIED.": who decided is no part of what was decided. */
const PANEL = pattern(/\([^()\d]{2,90}\)/);

function isRuledOn(plain: string, object: TextSpan): boolean {
  const piece = PANEL.replaceIn(plain.slice(object.start, object.end), " ");
  return RULED_THING.test(piece)
    ? !PRIVILEGE.test(piece)
    : !/[a-z]{4}/.test(
        piece.replace(
          /\b(?:filed|judgment|order|opinion|memorandum|hereby|with|without|prejudice|reasons?|stated|record|for)\b/g,
          "",
        ),
      );
}

/** Verbs that would spoil the reading of the words beside them as the court's own act. */
const TAKES_BACK = /^(?:den|grant|vacat|affirm|revers|moot|overrul|refus|declin|withdr)/;

/** "Motion for stay is DENIED. [9]": the number stands behind. */
function withTrailing({ reading }: KnownEntryText, { verb }: Act, references: Reference[]): Reference[] {
  if (references.length > 0) return references;
  const found = /^\.? ?\[(\d{1,3})\](?! ?\[\d\d-)/.exec(reading.plain.slice(verb.end, verb.end + 12));
  const number = found?.[1];
  return number === undefined
    ? []
    : [{ number, start: verb.end, end: verb.end + (found?.[0].length ?? 0), named: false }];
}

/** What is refused without a number after a grant in part is the rest of the same motion. */
function isRestOf(plain: string, act: Act, references: readonly Reference[], before: readonly Disposition[]): boolean {
  if (!act.outcome.startsWith("denied") && references.length > 0) return false;
  const last = before.at(-1);
  if (last?.outcome !== "granted in part") return false;
  if (references.length > 0) return references.every(({ number }) => number === last.of);
  const piece = plain.slice(act.object.start, act.object.end);
  return PART_OF_MOTION.test(piece) || (act.outcome.startsWith("denied") && !OWN_FILING.test(piece));
}

const CLASS_WIDE = pattern(
  /\b(?:class-?wide|class) relief\b|\brelief (?:as to|for|on behalf of) (?:the )?(?:putative |proposed )?class\b/,
);

const PART_OF_MOTION = pattern(
  /\brequest|\bdemand|\bremainder|\brest\b|\bportion|\bother respects|^\W*(?:it |the motion )?(?:is |are )?(?:as to|with respect to|insofar as|to the extent) /,
);
/** Filings that are ruled on by themselves, as against what one of them asked for. */
const OWN_FILING = pattern(
  /\b(?:motions?|petitions?|applications?|stipulations?|objections?|complaints?|cases?|actions?|appeals?|claims?|certificate)\b/,
);

const AS_TO = pattern(/^\W*(?:only )?(?:as to|with respect to|insofar as) /);

/** "granted as to re-arrest and denied as to costs": the second verb rules on what follows it. */
function ownPart(plain: string, act: Act, clause: TextSpan): TextSpan {
  const { verb, object } = act;
  const isBetween =
    verb.start > object.start &&
    (plain.startsWith("grant", verb.start) || plain.startsWith("den", verb.start)) &&
    AS_TO.test(plain.slice(object.start, object.end)) &&
    /^\W*(?:as to|with respect to|insofar as) /.test(plain.slice(verb.end, clause.end));
  return isBetween ? { start: verb.end, end: clause.end } : titleOf(plain, act);
}

/** Nothing is refused where release or other relief has left nothing to decide. */
const MOOT_BY_RELIEF = pattern(
  /\b(?:in (?:light|view) of|because|given|now that|due to|following|since|upon|having been|by reason of|as a result of)\b[^;]{0,80}\b(?:releas\w+|at liberty|freed|set free|reopen\w*|agreement|stipulat\w+|grant\w*)\b|\bhaving (?:been (?:releas|freed|paroled|let go)\w*|left (?:custody|detention))\b/,
);

/** "vacating the seal on 9": a seal is lifted, and nothing is ruled on. */
const LIFTS_SEAL = pattern(/^\W*(?:order\W+)?(?:and )?(?:that )?(?:the |its )?seal\b/);

/** "declines to prolong the stay": the court's own words say what that does. */
function isUnwilling(plain: string, { verb, object }: Act): boolean {
  return (
    /^(?:declin|refus)/.test(plain.slice(verb.start, verb.end)) && UNWILLING.test(plain.slice(object.start, object.end))
  );
}

/** "declines to prolong the stay": nobody's motion is ruled on in so many words. */
const UNWILLING = pattern(
  /^\W*to (?!(?:grant|consider|entertain|hear)\b)[a-z]+\b(?![^.;]*\b(?:motions?|applications?|requests?)\b)/,
);

const DAY = pattern(/\b(?:hearing|conference|argument|deadlines?|trial|setting|calendar)\b/);

/** "56 Motion is GRANTED. The settlement is approved": what the motion asked for is no second ruling. */
function isApprovalOf(plain: string, { verb }: Act, before: readonly Disposition[]): boolean {
  return plain.startsWith("approv", verb.start) && before.some(({ outcome }) => outcome.startsWith("granted"));
}

function dispositionsOf(references: readonly Reference[], outcome: Outcome): Disposition[] {
  if (references.length === 0) return [{ of: null, outcome }];
  return references.map(({ number }) => ({ of: number, outcome }));
}

interface GivenByRuling extends Given {
  readonly isAdoption?: boolean;
}

/** What a ruling on several filings does by each of them. */
function draftsOfAll(
  known: KnownEntryText,
  memory: DocketMemory,
  act: Act,
  clause: TextSpan,
  references: readonly Reference[],
): GivenByRuling {
  const listed = references.length < 2 ? [] : listedIn(known.reading.plain, act.object, references);
  if (listed.length < 2) return draftsOf(known, memory, act, clause, references);
  const all = listed.map((each) => draftsOf(known, memory, { ...act, object: each.object }, clause, each.references));
  return {
    drafts: all.flatMap(({ drafts }) => drafts),
    doubts: all.flatMap(({ doubts }) => doubts),
    understood: all.some(({ understood }) => understood),
    isAdoption: all.some(({ isAdoption }) => isAdoption === true),
  };
}

function draftsOf(
  known: KnownEntryText,
  memory: DocketMemory,
  act: Act,
  clause: TextSpan,
  references: readonly Reference[],
): GivenByRuling {
  const nothing = { drafts: [], doubts: [], understood: true };
  const words = known.reading.plain.slice(act.object.start, act.object.end);
  // "striking 3 Order": what 3 gave is gone with it.
  if (
    (act.outcome === "stricken" || (act.outcome === "withdrawn" && RELIEF_AT_END.test(words))) &&
    references.some(({ number }) => gaveRelief(memory, number))
  )
    return appealDrafts(known, memory, { ...act, outcome: "vacated" }, clause);
  if (NOTHING_RULED.has(act.outcome)) return nothing;
  if (changesConditions(known.reading.plain.slice(act.object.start, Math.max(act.object.end, act.verb.end))))
    return nothing;
  // "OVERRULING objections [9]": what they object to is decided by what is done with the report.
  if (OBJECTIONS.test(words)) return nothing;
  // "all other pending motions are denied", "[24-1 Granted and Remanded]": what ends with the case that is decided.
  if (act.outcome !== "granted" && ALL_PENDING.test(words)) return nothing;
  if (
    reviewsRemoval(memory) &&
    (known.head.kind === "opinion" || known.head.kind === "judgment") &&
    !/\b(?:motions?|applications?|requests?|stays?|bail|release|petitions?|injunction|orders?)\b/.test(words)
  )
    return nothing;
  if (act.outcome === "none" && known.reading.plain.startsWith("reject", act.verb.start)) return nothing;
  if (
    known.reading.plain.startsWith("sustain", act.verb.start) &&
    !/\b(?:claims?|counts?|petition|objections?|challenges?)\b/.test(words) &&
    /\bdetention\W*(?:is |hereby )*$|\b(?:his|her|their|'s|s') (?:continued )?detention\b/.test(
      known.reading.plain.slice(act.object.start, act.object.end),
    )
  )
    return {
      drafts: [draftOfAct({ ...act, outcome: "none" }, clause, "release-denied", "sustains-detention")],
      doubts: [],
      understood: true,
    };
  // "remands to the immigration judge for a new bond hearing": that there be one.
  if (act.outcome === "remanded" && !memory.isAppellate && FOR_HEARING.test(words))
    return {
      drafts: [draftOfAct({ ...act, outcome: "none" }, clause, "bond-hearing-ordered", "remands-for-hearing")],
      doubts: [],
      understood: true,
    };
  if (isAppealOutcome(known, memory, act)) return appealDrafts(known, memory, act, clause);
  const numbers = references.map(({ number }) => number);
  if (act.outcome === "dismissed" && ENDS_CASE.test(objectOf(known, act))) {
    const draft = draftOfAct(act, clause, "dismissed", "dismisses-case");
    return {
      drafts: [isOnMerits(known, memory, act, clause) ? { ...draft, effect: "release-denied" } : draft],
      doubts: [],
      understood: true,
    };
  }
  const subject = subjectOf(
    known,
    memory,
    act.object,
    numbers.length > 0 ? numbers : numbersIn(known, memory, act.object),
  );
  if (subject.known === "harmless" && act.outcome.startsWith("granted") && ENFORCES.test(words)) {
    const doubts = enforcedDoubts(known, memory, act, subject.via ?? numbers[0] ?? null);
    return { drafts: [], doubts, understood: doubts.length === 0 };
  }
  if (subject.known === "harmless")
    return act.outcome === "denied" && /\benforce\b/.test(words)
      ? notEnforced(known, memory, act, clause, { ...subject, via: subject.via ?? numbers[0] ?? null })
      : nothing;
  if (act.outcome === "denied as moot" && MOOT_BY_RELIEF.test(known.reading.plain.slice(clause.start, clause.end)))
    return nothing;
  // What was ordered before stands; adopting a report does what the rest of the order says.
  if (
    subject.requests.length === 0 &&
    act.outcome === "denied" &&
    /\benforce\b/.test(objectOf(known, act) || known.reading.plain.slice(act.object.start, act.object.end))
  )
    return notEnforced(known, memory, act, clause, subject);
  if (subject.known === "unseen" && isToldBehind(known, act, clause)) return nothing;
  if (subject.requests.length === 0)
    return { drafts: [], doubts: [doubtOf(act, subject)], understood: false, isAdoption: act.outcome === "none" };
  const given = effectsOfSubject(known, memory, act, clause, subject);
  if (subject.isPartUntold === true) given.doubts.push(untoldRelief(act));
  return { ...given, understood: true };
}

const ENFORCES = pattern(
  /\b(?:motions?|applications?|requests?) (?:to|for) (?:enforce|enforcement of|compel compliance with|carry out) (?:the |this court's |its |\d{1,4} )*(?:\w+ ){0,2}(?:orders?|judgments?|injunction|writ|memorandum|opinion|tro)\b/,
);

/** "granting Motion to Enforce Judgment": what was ordered is ordered again, or more, and nothing tells which. */
function enforcedDoubts(known: KnownEntryText, memory: DocketMemory, { verb }: Act, via: string | null): Doubt[] {
  const relief = memory.isAppellate ? null : reliefGranted(known, memory, "");
  if (relief === null || relief.concerns.size === 0) return [];
  const why = "an order that gave relief is enforced, and how is not told: open the document";
  const detention = relief.concerns.has("detention");
  return [{ detention, removal: relief.concerns.has("removal"), why, span: verb, via }];
}

/** A refusal to enforce an order takes no order away; whoever asked for the hearing that it gave gets none. */
function notEnforced(
  known: KnownEntryText,
  memory: DocketMemory,
  act: Act,
  clause: TextSpan,
  { via }: Subject,
): GivenByRuling {
  const motion = via === null ? null : entryNumbered(memory, via, known.at);
  const asksAnew =
    motion !== null && ASKS_HEARING.test(motion.reading.plain) && /\bhearings?\b/.test(motion.reading.plain);
  if (
    !asksAnew ||
    memory.isAppellate ||
    reliefGranted(known, memory, "")?.effects.includes("bond-hearing-ordered") !== true
  )
    return { drafts: [], doubts: [], understood: true };
  const draft = draftOfAct({ ...act, outcome: "denied" }, clause, "bond-hearing-denied", "enforces-no-hearing");
  return { drafts: [{ ...draft, via, basis: "reference" }], doubts: [], understood: true };
}

/** What is wrong with the hearing that was held, or that there be another. */
const ASKS_HEARING = pattern(
  /\b(?:new|second|another|further|proper|compliant|hold|conduct|provide|held|redetermination) (?:[\w-]+ ){0,3}hearings?\b|\bburden\b[^;]{0,60}\bon (?:the )?(?:petitioner|plaintiff|him|her)\b|\b(?:deficient|inadequate|defective|sham|unlawful|noncompliant) (?:[\w-]+ ){0,2}hearing\b/,
);

/** "granting motion for class certification and a preliminary injunction", and nothing tells what the injunction is about. */
function untoldRelief({ verb }: Act): Doubt {
  const why = "what relief is ruled on beside the rest is not told: open the document";
  return { detention: true, removal: true, why, span: verb, via: null };
}

/** "the temporary relief granted at 5 is withdrawn", and not "5 Injunction is of no force, and the class certification …". */
const RELIEF_AT_END = pattern(/\b(?:order|relief|injunction|tro|stay|restraints?)\b[^,;]{0,30}$/);

const OBJECTIONS = pattern(
  /^\W*(?:the |all |his |her |their |any |\d{1,4} |\[\d{1,4}\] |(?:petitioner|plaintiff|respondent|defendant|government)(?:s'|'s|s)? |remaining |other )*objections?\b(?!.*\b(?:petition|motion|writ)\b)/,
);

const FOR_HEARING = pattern(
  /\bfor (?:an? |the )?(?:[\w-]+ ){0,3}(?:bond|custody|bail) (?:re-?determination )?hearing\b/,
);

function gaveRelief(memory: DocketMemory, number: string): boolean {
  const ruled = (memory.byNumber.get(number) ?? []).flatMap(({ at }) => memory.ruled.get(at)?.effects ?? []);
  return reliefOf(ruled, number) !== null;
}

/** "granting 3 Letter Request: the response is due 3/1": what was asked for stands behind the colon. */
function isToldBehind({ reading }: KnownEntryText, { object, verb }: Act, clause: TextSpan): boolean {
  if (verb.start > object.start || reading.plain[object.end] !== ":") return false;
  const rest = reading.sense.slice(object.end + 1, clause.end);
  return isHarmless(rest) && !SENSITIVE.test(rest);
}

/** What is dismissed when a case ends; a motion dismissed as moot is none of it. */
const ENDS_CASE = pattern(
  /\b(?:petition|case|action|complaint|matter|lawsuit|claims?|proceeding|(?:application|request)s? for (?:\w+ ){0,4}(?:habeas|writ))s?\b(?! (?:for review|for rehearing|for (?:a )?(?:panel|certiorari)))/,
);

/** A habeas petition dismissed with prejudice is refused, unless the parties agreed or nothing was left to decide. */
function isOnMerits(known: KnownEntryText, memory: DocketMemory, act: Act, clause: TextSpan): boolean {
  const piece = known.reading.plain.slice(clause.start, clause.end);
  return (
    memory.isDetention &&
    !memory.isAppellate &&
    /\bpetition\b|\bhabeas\b|\bwrit\b/.test(objectOf(known, act)) &&
    /\bwith prejudice\b|\bon the merits\b/.test(piece) &&
    !/\b(?:moot|stipulat\w*|agree\w*|voluntar\w*|settle\w*|jurisdiction)\b/.test(known.reading.plain)
  );
}

function objectOf(known: KnownEntryText, act: Act): string {
  const piece = known.reading.plain.slice(act.object.start, act.object.end);
  return /\bmotions?\b/.test(piece) && !/\bpetition\b/.test(piece) ? "" : piece;
}

function numbersIn(known: KnownEntryText, memory: DocketMemory, span: TextSpan): string[] {
  return referencesIn(known.reading.plain, span.start, span.end, memory.numbers).map(({ number }) => number);
}

/** The numbers that stand before the name of a filing: "re 5 MOTION". */
function filingsIn(known: KnownEntryText, memory: DocketMemory, span: TextSpan): Reference[] {
  return referencesIn(known.reading.plain, span.start, span.end, memory.numbers).filter(({ named }) => named);
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
  let unread: TextSpan | null = null;
  const isReview = reviewsRemoval(memory);
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
    if (request.effect === "relief-stayed") {
      const stay = stayOfRelief(known, memory, act, request.relief ?? null);
      if (stay.doubt) doubts.push(stay.doubt);
      drafts.push(...stay.effects.map((each) => ({ ...base, ...each })));
      continue;
    }
    if (request.enforces === true && act.outcome !== "granted" && act.outcome !== "granted in part") continue;
    // "granting in part 12 Motion to Dissolve": which part ends is told elsewhere, or not at all.
    if (request.ruleId === "asks-end-by-name" && act.outcome === "granted in part")
      doubts.push({ detention: true, removal: true, why: WHICH_PART, span: act.verb, via: subject.via });
    if (request.ends === true) {
      if (act.outcome.startsWith("denied")) drafts.push({ ...base, effect: request.effect });
      continue;
    }
    if (
      memory.isAppellate &&
      request.effect === "removal-stay-ended" &&
      /\b(?:injunction|order|judgment)\b/.test(known.reading.sense)
    ) {
      if (act.outcome.startsWith("granted"))
        drafts.push({ ...base, effect: "relief-vacated", concerns: new Set(["removal"] as const) });
      else drafts.push({ ...base, effect: "removal-stayed" });
      continue;
    }
    const isMootDenial = act.outcome === "denied as moot";
    if (isMootDenial && MOOT_REFUSES_NOTHING.has(request.effect) && !request.weak) continue;
    if (isMootDenial && !request.weak && isOnlyFound(known, act, clause)) continue;
    const isDismissal = act.outcome === "dismissed";
    const effect = isDismissal
      ? request.weak || /\bpetition|\bcase|\baction|\bcomplaint/.test(objectOf(known, act))
        ? ("dismissed" as const)
        : null
      : isMootDenial && request.weak
        ? ("dismissed" as const)
        : // Whoever asks that an order for hearings end asks for no hearings: refused, the hearings go on.
          request.effect === "bond-hearing-denied" && request.ruleId === "asks-end-by-name" && act.outcome === "denied"
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
    doubts.push({ detention: true, removal: true, why: "what was refused could not be read", span: unread, via: null });
  return { drafts, doubts };
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

const WHICH_PART = "which part of the relief ends is not told: open the order";

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
      doubt: { detention: true, removal: true, why: "which relief goes on is not told", span: act.verb, via: null },
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
  for (const number of numbersIn(known, memory, object)) {
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

/** The relief that the newest motion for a stay of it names. */
function pendingStayOf(known: KnownEntryText, memory: DocketMemory): Relief | null {
  for (const each of newestOf(memory.filings)) {
    const named = sharesCase(known, each) ? each.requests.find(({ relief }) => relief) : undefined;
    if (named?.relief) return reliefOf([named.relief], each.entry.documentNumber);
  }
  return null;
}

function doubtOf(act: Act, subject: Subject): Doubt {
  const why =
    subject.via === null
      ? "what was ruled on is not told"
      : `what was ruled on stands in entry ${subject.via}, which was not seen or does not say: open ${subject.via}`;
  return { detention: true, removal: true, why, span: act.verb, via: subject.via };
}

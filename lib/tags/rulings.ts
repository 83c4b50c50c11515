import type { TextSpan } from "../docket/docket.ts";
import { actsIn } from "./acts.ts";
import type { Act } from "./acts.ts";
import { isAppealOutcome, isIntoCustody } from "./appeals.ts";
import { NO_CONCERN } from "./concerns.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import type { Doubt, Draft, RulingResult } from "./draft.ts";
import { touches } from "./polarity.ts";
import type { Reference } from "./references.ts";
import { blanked } from "./reading.ts";
import { requestsIn } from "./requests.ts";
import { FORMER, filingBefore } from "./filing-before.ts";
import { ALL_PENDING, draftsOf, draftsOfAll, filingsIn } from "./ruled-drafts.ts";
import { numbersOf } from "./ruled-effects.ts";
import { reportAdopted } from "./report-adopted.ts";
import { ruledOn } from "./ruled-on.ts";
import { pattern } from "./search/pattern.ts";
import { isOnPeople } from "./split-by-people.ts";
import { titleAsks } from "./subject.ts";
import type { Disposition, Outcome } from "./tags.ts";
import { REQUEST_NOUN, isBareNoun, isBareVerb, titleBefore, titleBehind, titleOf, titleOn } from "./titles.ts";

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
  const refused: TextSpan[] = [];
  let last: { readonly act: Act; readonly references: readonly Reference[] } | null = null;
  for (const { act: whole, clause } of found) {
    if (isLeave(known, whole)) continue;
    if (whole.outcome === "denied" && NOT_EXPRESSLY.testIn(plain, plain.slice(clause.start, whole.verb.end))) continue;
    if (last !== null && rulesOnOthers(known, memory, whole, clause, last.act)) {
      const { outcome, verb } = whole;
      const ruled = plain.slice(last.act.object.start, last.act.object.end);
      const isOne =
        ONE_PAPER.test(ruled) ||
        (BENEFIT.test(ruled) && !BENEFIT.test(plain.slice(last.act.verb.end, whole.verb.start)));
      if (isOne) splitByPeople(result.dispositions, last.references, last.act.outcome, outcome);
      else result.dispositions.push(...dispositionsOf(last.references, outcome));
      result.drafts.push(...draftsOf(known, memory, { ...last.act, outcome, verb }, clause, last.references).drafts);
      result.read.push(whole.object);
      continue;
    }
    // "declines to adopt 13 Report": nobody's request is refused, and nothing that it proposes is done.
    if (whole.outcome === "denied" && NOT_ADOPTED.test(plain.slice(whole.object.start, whole.object.end))) {
      result.dispositions.push(...dispositionsOf(ruledOn(known, memory, whole.object, found.length), "none"));
      result.read.push(whole.object);
      understood = true;
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
    const object = plain.slice(act.object.start, act.object.end);
    if (LIFTS_SEAL.testIn(plain, object)) continue;
    const isBare = isBareNoun(plain, act.object);
    const direct = withTrailing(known, act, ruledOn(known, memory, act.object, found.length));
    const report = act.outcome === "none" && direct.length === 0 ? reportAdopted(known, memory, act.object) : [];
    const isNamedBefore = direct.length === 0 && (isBare || FORMER.testIn(plain, object));
    const written = isNamedBefore ? filingBefore(known, memory, act.object) : direct;
    // "Motion Hearing held re 5 MOTION for Release. Argued and GRANTED.": what was heard is ruled on.
    const references =
      report.length > 0 ? report : written.length === 0 && own !== act ? filingsIn(known, memory, act.object) : written;
    const isOutcome = own !== act && isReviewOutcome(known, memory, clause);
    // "GRANTED as to Count I …; DENIED as to Count II": of the same petition, and what the count asked is not told.
    if (isOtherCount(plain, act, clause, result.dispositions)) {
      result.read.push(act.verb, act.object);
      continue;
    }
    if (!isOutcome && isRestOf(plain, act, references, result.dispositions)) {
      if (outcome.startsWith("denied")) refused.push(act.object);
      // "class-wide relief is denied": of what was asked for, the class gets nothing.
      const isForClass = last !== null && CLASS_WIDE.testIn(plain, object);
      const rest = isForClass && last !== null ? last.references : [];
      const asked = isForClass && last !== null ? { ...last.act, verb: act.verb, outcome } : { ...act, outcome };
      result.drafts.push(...draftsOf(known, memory, asked, clause, rest).drafts);
      result.read.push(act.object);
      continue;
    }
    // "strikes the status hearing and resets it": a day, no paper.
    const isDayStruck =
      references.length === 0 &&
      ((act.outcome === "stricken" && DAY.test(object)) || (act.outcome === "vacated" && DAY_ALONE.test(object)));
    // "granting a temporary stay while the motion is considered": nobody's paper is ruled on.
    const isOwnStay =
      act.outcome === "granted" && act.verb.start < act.object.start && OWN_STAY.test(object) && !isAskedStay(object);
    const isPending = result.dispositions.some((each) => each.outcome === outcome) && ALL_PENDING.test(object);
    const isAgain =
      isDayStruck ||
      isOwnStay ||
      isPending ||
      (references.length === 0 &&
        result.dispositions.at(-1)?.outcome === outcome &&
        /\b(?:likewise|also)\W*$/.test(plain.slice(act.object.start, act.verb.start)));
    const isSame = references.length === 0 && isApprovalOf(plain, act, result.dispositions);
    if (
      !isAgain &&
      !isSame &&
      !isIntoCustody(plain, act) &&
      (isOutcome || references.length > 0 || isRuledOn(plain, act.object))
    )
      result.dispositions.push(...dispositionsOf(references, outcome));
    const about =
      extentOf(plain, act, clause) ??
      (isBare ? titleOn(known, clauses, clause) : null) ??
      (written === direct || written[0] === undefined ? null : titleBehind(known, written[0].end));
    const given =
      about === null || references.length > 1
        ? draftsOfAll(known, memory, { ...act, outcome }, clause, references, about)
        : draftsOf(known, memory, { ...act, outcome, object: about }, clause, references);
    const isAdopted = plain.startsWith("adopt", act.verb.start) || plain.startsWith("accept", act.verb.start);
    (isAdopted ? adopted : result.drafts).push(...given.drafts);
    last = { act: { ...act, outcome, object: about ?? act.object }, references };
    if (outcome.startsWith("denied")) refused.push(act.object);
    if (given.doubts.length > 0) {
      const isOfBefore = given.isAdoption === true || RECONSIDERS.testIn(plain, object);
      (isOfBefore ? adoptions : result.doubts).push(...given.doubts);
    }
    if (given.understood) understood = true;
    const isRead = given.drafts.length > 0;
    // "Without objection, Petitioner is remanded to the custody of ICE": an act with somebody, not a ruling on the objection.
    const isOnRequest = isRead || REQUEST_NOUN.testIn(plain, object) || isAppealOutcome(known, memory, act);
    if (isOnRequest && !isIntoCustody(plain, act)) {
      if (TAKES_BACK.test(plain.slice(act.verb.start, act.verb.end))) result.read.push(act.verb);
      result.read.push(act.object);
    }
    // "The Government has moved to dissolve the injunction. The motion is DENIED.": what was asked for is nobody's act.
    if (isRead && about !== null) result.read.push(about);
  }
  result.dispositions = withoutRepeats(result.dispositions);
  // What a report recommends is what the court does, unless the court says itself what it does.
  if (!result.drafts.some(({ effect }) => touches(effect) !== null)) result.drafts.push(...adopted);
  // "granting in part 5 Motion …; the request for release is denied": what is refused in so many words was no part of it.
  if (refused.length > 0 && result.drafts.some(isPartOfFiling)) {
    const refusals = refused.flatMap(({ start, end }) => requestsIn(known.reading.sense, start, end));
    result.drafts = result.drafts.filter(
      (draft) => !isPartOfFiling(draft) || !refusals.some(({ effect }) => effect === draft.effect),
    );
  }
  if (result.dispositions.length === 0) result.drafts.push(...soOrdered(known, memory, clauses));
  if (!understood && result.drafts.length === 0) result.doubts.push(...adoptions);
  return { ...result, understood };
}

/** What a filing that was followed asks for, of which a part is granted. */
function isPartOfFiling({ basis, outcome }: Draft): boolean {
  return basis === "reference" && outcome === "granted in part";
}

/** "ORDER granting 8 Motion. Granted, but brevity is appreciated.": the ruling once more, with a remark. */
function isSaidAgain(plain: string, { verb, outcome }: Act, clause: TextSpan, before: readonly Disposition[]): boolean {
  if (before.length !== 1 || before[0]?.outcome !== outcome || /[a-z0-9]/.test(plain.slice(clause.start, verb.start)))
    return false;
  const rest = plain.slice(verb.end, clause.end);
  // "overruling the objections; denying 6": another paper, by its number.
  const other = /^\W*(?:(?:ecf|dkt|doc|docket|no|nos)\b\W*)*(\d{1,4})\b/.exec(rest)?.[1];
  if (other !== undefined && other !== before[0].of) return false;
  return !REQUEST_NOUN.test(rest) && !/\[\d|\bas to\b|\bin part\b|\binsofar\b|\bto the extent\b/.test(rest);
}

const OPPOSITES: Partial<Record<Outcome, readonly Outcome[]>> = {
  granted: ["denied"],
  denied: ["granted"],
  affirmed: ["vacated", "reversed"],
  vacated: ["affirmed"],
  reversed: ["affirmed"],
};

/** "GRANTED as to Osei Banda; DENIED as to Ada Fenn": the same thing is ruled on once more, for others. */
function rulesOnOthers(known: KnownEntryText, memory: DocketMemory, act: Act, clause: TextSpan, last: Act): boolean {
  const { text, plain } = known.reading;
  return (
    OPPOSITES[last.outcome]?.includes(act.outcome) === true &&
    isOnPeople(text, plain, act.verb, clause) &&
    !REQUEST_NOUN.test(plain.slice(act.object.start, act.object.end)) &&
    numbersOf(known, memory, act.object).length === 0
  );
}

/** Of several applications each is ruled on by itself. */
const ONE_PAPER = pattern(/\b(?:motion|petition|application|request)\b/);

/** "Bail is ALLOWED as to nine of them; DENIED as to Mr. Roe": one ruling, unless the thing is named again. */
const BENEFIT = pattern(/\b(?:bail|bond|release|relief)\b(?! (?:applications|motions|requests))/);

/** What is granted as to some and denied as to others is granted in part; other rulings stand side by side. */
function splitByPeople(
  dispositions: Disposition[],
  references: readonly Reference[],
  before: Outcome,
  outcome: Outcome,
): void {
  if (before !== "granted" && outcome !== "granted") {
    dispositions.push(...dispositionsOf(references, outcome));
    return;
  }
  for (const { of } of dispositionsOf(references, outcome)) {
    const at = dispositions.findLastIndex((each) => each.of === of && each.outcome === before);
    if (at !== -1) dispositions[at] = { of, outcome: "granted in part" };
  }
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
      /\b(?:remov(?:al|e)|deport\w*|transfer\w*|(?:expedited|limited|early|jurisdictional) discovery|depositions?|relocat\w*|repatriat\w*|re-?arrest|re-?det\w+|release)\b/.test(
        piece,
      )) &&
    !REQUEST_NOUN.test(
      piece.replace(
        /\b(?:document|discovery) requests\b|\b(?:at|on|upon) (?:his|her|their) (?:own )?(?:request|motion)\b/,
        "",
      ),
    )
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
  return sense.replace(/, [^,;:.]{1,60} having [^;:.]{1,120}/, blanked);
}

/** "granting 50 Motion to Compel in part and denying it in part": the first says it all, the second is dropped. */
function splitOutcome(plain: string, act: Act, isFirst: boolean): Outcome | null {
  const object = plain.slice(act.object.start, act.object.end);
  // "affirming the order as to some, and reversing it as to those within": another part has its own outcome.
  const isOfPart =
    (act.outcome === "reversed" || act.outcome === "vacated") &&
    /^\W*it (?:as to|insofar|with respect|to the extent|in its)\b/.test(object);
  if (
    !isFirst &&
    !isOfPart &&
    PRONOUN.testIn(plain, object) &&
    act.outcome !== "granted" &&
    act.verb.start < act.object.start
  )
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
  if (act.outcome === "granted" && REST_WAITS.testIn(plain, plain.slice(act.verb.end, act.verb.end + 200)))
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
  /^\W*(?:its|our|the|this court's|that|the court's) (?:(?:prior|earlier|previous|own|\[?\d{1,4}\]?) )*(?:orders?|rulings?)\b|^\W*(?:(?:its|our|the|this court's|that|\[?\d{1,4}\]?) ){0,2}(?:(?:administrative|temporary|interim|emergency|preliminary) ){0,2}(?:stays?|injunction|restraining order|tro)\b(?! (?:motion|application|request|papers|brief))/;

/** "At Mr. Roe's request, the TRO is withdrawn": relief, and no motion for it. */
const RELIEF_IS =
  /(?:^|,|\bthat)(?:(?!\b(?:motions?|requests?|applications?|petitions?)\b)[^,]){0,160}\b(?:stays?|injunction|restraining order|tro)(?: of (?:\w+ ){0,2}(?:removal|deportation))? (?:is|are|be)(?: hereby)?\W*$/;

/** "AFFIRMING AND ADOPTING REPORT OF MAGISTRATE JUDGE": what a magistrate judge proposed, and no ruling below. */
const ADOPTED = pattern(
  /^\W*(?:and adopting )?(?:the |that |this |\[?\d{1,4}\]? |magistrate |judges? |\w+'s )*(?:reports?|r&r|recommend(?:ation|ed)|findings|proposed)\b|^\W*(?:the |that |u\.?s\.? |united states )*(?:magistrate judge|mag\. judge)(?:'?s|s')? (?:[^.;:]{0,30}? )?(?:orders?|rulings?|decisions?)\b/,
);

const NOT_ADOPTED = pattern(
  /^\W*to (?:adopt|accept|follow|approve) (?:the |that |this |\[?\d{1,4}\]? |magistrate |judges? |\w+'s )*(?:reports?|r&r|recommendations?|findings)\b(?!.*\bas moot\b)/,
);

/** A rejected request is refused; a rejected report, objection or argument is none. */
function withRefusal(plain: string, act: Act): Act {
  if (
    act.outcome === "withdrawn" &&
    (act.verb.start < act.object.start ? OWN_ORDER : RELIEF_IS).test(plain.slice(act.object.start, act.object.end))
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

/** What was ruled before stands: beside an order that says what it does, no doubt of its own. */
const RECONSIDERS = pattern(/\b(?:reconsider\w*|rehearing|rule 5?9\(e\)|alter or amend)\b/);
const IN_PART = pattern(/\bin part\W*(?:and\W*)?$/);
const AS_MOOT = pattern(
  /\b(?:as|is|are) moot\W*(?:and\W*)?$|\bas moot,? (?:in (?:light|view) of|because|given|due to|following|since|upon|by reason of|as a result of|for the reasons?|pursuant to)\b|\bas moot,? (?:[\w'-]+ ){1,8}(?:having|has|have|had)\b/,
);

/** "is granted to this extent: …". */
const TO_AN_EXTENT =
  /^,? (?:only |but only )?(?:to (?:(?:that|this|the following|a limited) extent\b|the (?:limited |sole |narrow )?extent\b)|insofar as )/;

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
  if (act.outcome.startsWith("denied") && OTHERWISE.test(piece)) return true;
  return PART_OF_MOTION.test(piece) || (act.outcome.startsWith("denied") && !OWN_FILING.test(piece));
}

/** "The motion is otherwise denied": of the same motion, what was not granted. */
const OTHERWISE = pattern(
  /^\W*(?:\d{1,2}[.)] )?(?:otherwise|in all other respects),? (?:the |this |that )?(?:motion|petition|application|request|it)\W*(?:is|are)?(?: hereby)?\W*$|^\W*(?:\d{1,2}[.)] )?(?:the |this |that )?(?:motion|petition|application|request|it)\W*(?:is|are)(?: hereby)? (?:otherwise|in all other respects)\W*$/,
);

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

const COUNT = pattern(
  /^[^.;:,]{0,30}?\b(?:as to|with respect to|on) (?:the |its |his |her )?(?:other |remaining |second |third |fourth |alternative )*(?:counts?|claims?|grounds?|causes? of action)\b/,
);

function isOtherCount(plain: string, act: Act, clause: TextSpan, before: readonly Disposition[]): boolean {
  if (!act.outcome.startsWith("denied") || before.at(-1)?.outcome !== "granted in part") return false;
  return (
    /^\W*(?:and |that |but )*(?:the |it\b)?(?: ?petition| ?application| ?motion)?\W*(?:is |are )?(?:otherwise )?\W*$/.test(
      plain.slice(act.object.start, act.object.end),
    ) && COUNT.test(plain.slice(act.verb.end, clause.end))
  );
}

const AS_TO = pattern(/^\W*(?:only )?(?:as to|with respect to|insofar as) /);

/** "granted as to re-arrest and denied as to costs": the second verb rules on what follows it. */
function ownPart(plain: string, act: Act, clause: TextSpan): TextSpan {
  const { verb, object } = act;
  const isBetween =
    verb.start > object.start &&
    (plain.startsWith("grant", verb.start) || plain.startsWith("den", verb.start)) &&
    AS_TO.testIn(plain, plain.slice(object.start, object.end)) &&
    /^\W*(?:as to|with respect to|insofar as) /.test(plain.slice(verb.end, clause.end));
  return isBetween ? { start: verb.end, end: clause.end } : titleOf(plain, act);
}

/** "vacating the seal on 9": a seal is lifted, and nothing is ruled on. */
const LIFTS_SEAL = pattern(
  /^\W*(?:order\W+)?(?:and )?(?:that )?(?:the |its )?(?:seal(?:ing orders?)?\b|orders? (?:of [^;.]{1,24} )?(?:\w+ )?sealing\b)/,
);

/** "declines to prolong the stay": the court's own words say what that does. */
function isUnwilling(plain: string, { verb, object }: Act): boolean {
  return (
    (plain.startsWith("declin", verb.start) || plain.startsWith("refus", verb.start)) &&
    UNWILLING.test(plain.slice(object.start, object.end))
  );
}

/** "declines to prolong the stay": nobody's motion is ruled on in so many words. */
const UNWILLING = pattern(
  /^\W*to (?!(?:grant|consider|entertain|hear)\b|(?:issue|enter|award) (?:an? |the |any )?(?:[\w-]+ ){0,2}(?:tro|restraining order|injunction|relief)\b)[a-z]+\b(?![^.;]*\b(?:motions?|applications?|requests?)\b)/,
);

/** "is ALLOWED to the extent it seeks a bond hearing": of all that was asked, what is granted. */
const EXTENT = pattern(
  /^,? (?:(?:in part|only|solely|but only),? )*(?:insofar as|in so far as|to the (?:limited |sole |narrow )?extent(?: that)?) (?=(?:it|he|she|they|[\w-]+s?'?s?|the \w+|(?:mr|ms|mrs)\.? [\w'-]+) (?:seeks?|asks?|requests?|sought|asked|prays)\b)/,
);

function extentOf(plain: string, { verb, object }: Act, clause: TextSpan): TextSpan | null {
  if (object.start >= verb.end) return null;
  const lead = EXTENT.execIn(plain, plain.slice(verb.end, clause.end));
  if (lead === null) return null;
  const start = verb.end + lead[0].length;
  const stop = plain
    .slice(start, clause.end)
    .search(/,? (?:and|but) (?:is |are |it is )?(?:hereby |otherwise )*denied\b/);
  return { start, end: stop === -1 ? clause.end : start + stop };
}

/** "the hearing set for tomorrow is VACATED": a day, no order. */
const DAY_ALONE = pattern(
  /(?:^|\bthat |[,;:.] |\band )\W*(?:the |this |all |any |tomorrow's |today's |that )*(?:[\w/-]+ ){0,3}(?:hearing|conference|argument|deadline|date|setting|trial)s?(?: (?:now |currently |previously )?(?:set|scheduled|noticed|calendared|on|of|for)\b(?:(?!\b(?:orders?|judgment|stay|injunction)\b)[^;]){0,60}?)?\W*(?:is|are)?(?: hereby)?\W*$/,
);
const OWN_STAY = pattern(/^\W*(?:an? |the )?(?:(?:temporary|administrative|interim|brief|immediate|limited) )+stay\b/);

function isAskedStay(object: string): boolean {
  return /\b(?:motions?|requests?|applications?)\b/.test(
    object.replace(/\b(?:while|until|pending|to (?:allow|permit)|so that)\b.*/, ""),
  );
}

/** "All relief not expressly granted is denied": what every judgment of some courts ends with. */
const NOT_EXPRESSLY = pattern(
  /\b(?:relief|requests?|claims?|motions?)\b[^.;]{0,40}\bnot (?:expressly |specifically |otherwise )*(?:granted|addressed|disposed of|ruled on)\b/,
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

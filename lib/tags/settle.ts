import { NO_CONCERN, concernOf } from "./concerns.ts";
import type { KnownEntryText } from "./docket-memory.ts";
import type { Draft } from "./draft.ts";
import { touches } from "./polarity.ts";
import type { EffectName } from "./tags.ts";
import { pattern } from "./search/pattern.ts";

/** Effects that cannot both come from one act: the first of each pair gives way to the second. */
const GIVES_WAY: readonly (readonly [EffectName, EffectName])[] = [
  ["removal-stayed", "removal-stay-extended"],
  ["removal-stayed", "removal-stay-expanded"],
  ["release-ordered", "release-stayed"],
  ["release-denied", "release-stayed"],
  ["release-denied", "detention-ordered"],
  ["removal-stayed", "relief-stayed"],
  ["release-stayed", "relief-stayed"],
  ["settlement-approved", "settlement-preliminarily-approved"],
  ["class-certified", "class-modified"],
  ["class-certified", "class-decertified"],
  ["class-modified", "class-decertified"],
  ["transfer-barred", "transfer-permitted"],
];

/** "granting 26 Motion. Plaintiffs E.F. and G.H. are covered by the TRO": the second says what the first gives. */
function isToldBy(told: Draft, granted: Draft): boolean {
  return (
    granted.basis === "reference" &&
    granted.outcome === "granted" &&
    told.outcome === null &&
    told.effect === "removal-stay-expanded"
  );
}

/** Relief that only goes on, where the same order says for how long. */
const GOES_ON: ReadonlySet<string> = new Set(["relief-goes-on-by-name", "dated-relief-goes-on"]);

/** One effect once, the strong over the weak, and what a judgment adds by being one. */
export function settleDrafts(given: readonly Draft[], known: KnownEntryText, isAppellate: boolean): Draft[] {
  const all: Draft[] = [];
  for (const draft of given) {
    // "his parole was terminated and the termination is set aside": it was, and is no more.
    if (
      draft.effect === "release-stayed" &&
      given.some((each) => each.ruleId === "undoes-a-termination" && sameClause(each, draft))
    )
      continue;
    if (isLonger(draft, known) || (isAppellate && lastsToMandate(draft, known)))
      all.push({ ...draft, effect: "removal-stay-extended" });
    else if (isIfNoHearing(draft, known)) all.push({ ...draft, effect: "bond-hearing-ordered" });
    else all.push(isAppellate && isReliefBelow(draft, known) ? { ...draft, effect: "relief-vacated" } : draft);
  }
  const judgment = isAppellate ? bareJudgment(all, known) : judgmentDraft(all, known);
  if (judgment !== null) all.push(judgment);
  if (all.length === 0) return [];
  const strong = all.filter(({ weak }) => !weak);
  const isRefused = all.some(
    ({ effect, outcome }) => outcome?.startsWith("denied") === true || effect.endsWith("-denied"),
  );
  const isSpelledOut = all.some(isTold);
  const kept = all.filter((draft) => {
    if (
      isOnlyItsTerm(draft, known) &&
      // What nothing else in the order gives has its end told, which must not be passed over.
      all.some((each) => touches(each.effect) !== null && !isOnlyItsTerm(each, known)) &&
      (endsWithMandate(draft, known)
        ? all.some((each) => each.effect.startsWith("removal-stay") && each !== draft)
        : !isRefused || all.some((each) => each.effect === "removal-stayed" && each !== draft))
    )
      return false;
    // "granting in part 12 Motion to Dissolve. The injunction no longer applies to B": the part is told.
    if (
      draft.ruleId === "asks-end-by-name" &&
      draft.outcome === "granted in part" &&
      all.some(({ effect, outcome }) => outcome === null && touches(effect) !== null)
    )
      return false;
    if (draft.effect === "class-certified" && draft.basis === "reference" && CLASS_WAITS.test(known.reading.plain))
      return false;
    if (isTermOfNew(draft, known) && all.some((each) => isGivenAnew(each, draft))) return false;
    if (endsOnDay(draft, known) && all.some((each) => givesStay(each))) return false;
    if (isSpelledOut && (isOnlyAsked(draft, all) || isAdoptedInPart(draft, known))) return false;
    if (GOES_ON.has(draft.ruleId) && all.some(({ effect }) => effect === "removal-stay-extended"))
      return draft.effect !== "removal-stayed";
    if (
      draft.effect === "removal-stayed" &&
      draft.outcome === "denied" &&
      all.some(({ effect, outcome }) => effect === "removal-stay-extended" && outcome === null)
    )
      return false;
    // "motion for a stay is granted. The order releasing him is stayed": the second says what the first stays.
    if (
      draft.effect === "relief-stayed" &&
      draft.ruleId === "asks-stay-by-name" &&
      all.some(({ effect, outcome }) => effect === "release-stayed" && outcome === null)
    )
      return false;
    // "the bond order is stayed, and Petitioner shall remain detained": what comes of the stay.
    if (
      draft.effect === "release-denied" &&
      draft.ruleId.endsWith("continued-detention") &&
      all.some(({ effect }) => effect === "release-stayed")
    )
      return false;
    // "application for stay is granted. The injunction is stayed": the second says what the first stays.
    if (
      draft.effect === "removal-stayed" &&
      draft.basis === "reference" &&
      draft.ruleId === "asks-relief-by-name" &&
      all.some(({ effect, outcome }) => effect === "relief-stayed" && outcome === null)
    )
      return false;
    if (isWithoutSecurity(draft, known) || isAnswerFiled(draft, known)) return false;
    if (isHeldOn(draft, known) && all.some(({ effect }) => effect === "release-denied")) return false;
    if (draft.weak && known.author === "clerk" && known.head.kind !== "judgment") return false;
    if (
      draft.effect === "dismissed" &&
      all.some(({ effect }) => effect === "release-denied") &&
      DENIED_AND_DISMISSED.test(known.reading.plain)
    )
      return false;
    if (draft.effect === "dismissed" && isOnlyMotionOf(draft) && all.some(isPetitionRefused)) return false;
    if (draft.effect === "release-ordered" && isAlternative(known, draft)) return false;
    if (draft.weak && strong.some((each) => displacesWeak(each, draft))) return false;
    if (
      draft.outcome === "denied as moot" &&
      all.some((each) => isGrantOfRelief(each) && (!each.weak || each.outcome === "granted"))
    )
      return false;
    return !GIVES_WAY.some(
      ([effect, stronger]) =>
        draft.effect === effect &&
        strong.some((each) => each.effect === stronger && (sameClause(each, draft) || isToldBy(each, draft))),
    );
  });
  const settled: Draft[] = [];
  for (const draft of kept) {
    const at = settled.findIndex((each) => each.effect === draft.effect);
    const before = settled[at];
    if (before === undefined) {
      settled.push(draft);
      continue;
    }
    const isBetter = (before.basis === "reference" && draft.basis === "text") || (before.weak && !draft.weak);
    const [better, other] = isBetter ? [draft, before] : [before, draft];
    settled[at] = {
      ...better,
      concerns: new Set([...before.concerns, ...draft.concerns]),
      alsoIn: [...(before.alsoIn ?? []), other.clause],
    };
  }
  const told = () => new Set(all.flatMap(({ concerns, effect }) => [...concerns, ...concernsOf(effect)]));
  for (const [at, draft] of settled.entries()) {
    if (draft.concerns.size > 0) continue;
    settled[at] = { ...draft, concerns: draft.effect.startsWith("relief-") ? told() : concernsOf(draft.effect) };
  }
  return settled;
}

/** "Motion for TRO 5 is GRANTED. Class certification is taken under advisement", where 5 asks for both. */
const CLASS_WAITS = pattern(
  /\bclass certification\b[^.;]{0,60}\b(?:(?:is|are|be|remains?) (?:taken |held )?(?:under (?:advisement|submission)|in abeyance)|(?:is|are) (?:reserved|deferred|not (?:reached|decided))|taken under (?:advisement|submission))|\b(?:reserv|defer)\w* (?:ruling |decision |judgment |on )*(?:the (?:request|motion) for )?class certification\b/,
);

/** "granting 9 Motion for Summary Judgment; 1 Petition is DENIED": the government asked that the case end, and so it does. */
function isOnlyMotionOf({ ruleId, outcome }: Draft): boolean {
  return ruleId === "asks-dismissal" && outcome === "granted";
}

function isPetitionRefused({ effect, outcome, weak }: Draft): boolean {
  return effect === "release-denied" && outcome === "denied" && weak;
}

/** "The injunction barring removal is set aside", in a court of review: the order of the court below. */
function isReliefBelow({ effect, outcome, span }: Draft, { reading }: KnownEntryText): boolean {
  return (
    effect === "removal-stay-ended" &&
    outcome === null &&
    /\b(?:injunction(?! pending)|restraining order|judgment)\b[^;.]{0,200}\b(?:set|dissolved|lifted|quashed|undone|invalidated)\b/.test(
      reading.sense.slice(span.start, span.end + 12),
    )
  );
}

/** "the stay shall expire on 8/26/2025": where nothing is refused, that is how long it lasts. */
function isOnlyItsTerm({ effect, ruleId, span }: Draft, { reading }: KnownEntryText): boolean {
  return (
    // "granting Motion to Dissolve Injunction": what was asked for, and no term.
    ruleId !== "asks-end-by-name" &&
    (effect === "removal-stay-ended" || ruleId === "relief-is-ended-by-name") &&
    // "allows the stay to expire": that it may is decided now.
    !/\b(?:allow|let|permit)\w*\b/.test(reading.plain.slice(Math.max(0, span.start - 40), span.end)) &&
    /\b(?:shall|will|to|must) (?:automatically )?(?:expire|end|lapse|terminate|dissolve)\b/.test(
      reading.plain.slice(span.start, span.end + 12),
    )
  );
}

/** "granting a stay. The stay expires on 3/6/2024": the day until which it is given. */
function endsOnDay({ effect, outcome, span }: Draft, { reading }: KnownEntryText): boolean {
  return (
    effect === "removal-stay-ended" &&
    outcome === null &&
    /\b(?:expires|ends|lapses|terminates|dissolves) (?:on|at) (?!once)/.test(
      reading.plain.slice(span.start, span.end + 12),
    )
  );
}

function givesStay({ effect, outcome }: Draft): boolean {
  return effect.startsWith("removal-stay") && (outcome === "granted" || outcome === "granted in part");
}

/** "granting 2 Motion for TRO. The TRO barring removal remains in effect until 5/20": how long what is given lasts. */
function isTermOfNew({ effect, outcome, span }: Draft, { reading }: KnownEntryText): boolean {
  return (
    effect === "removal-stay-extended" &&
    outcome === null &&
    !/\b(?:exten|prolong|renew|enlarg|lengthen)/.test(reading.plain.slice(span.start, span.end + 20))
  );
}

function isGivenAnew(each: Draft, { clause }: Draft): boolean {
  return (
    each.effect === "removal-stayed" &&
    (each.outcome === "granted" ||
      each.outcome === "granted in part" ||
      (each.outcome === null && each.basis === "text" && each.clause.start < clause.start))
  );
}

/** "the stay will expire upon issuance of the mandate": no day is told, so that nothing else tells when it ends. */
function endsWithMandate({ clause }: Draft, { reading }: KnownEntryText): boolean {
  return /\b(?:shall|will|to|must) (?:automatically )?(?:expire|end|lapse|terminate|dissolve|be (?:lifted|dissolved|vacated|terminated)) (?:automatically )?(?:up)?(?:on|with|when) (?:the )?(?:issuance of (?:the )?|issuing of (?:the )?)?(?:court's )?mandate\b/.test(
    reading.plain.slice(clause.start, clause.end),
  );
}

/** "ORDER extending 5 TRO: Petitioner shall not be removed until …": the bar that is spelled out is the longer one. */
function isLonger({ effect, outcome, basis }: Draft, { head, reading }: KnownEntryText): boolean {
  return (
    effect === "removal-stayed" &&
    outcome === null &&
    basis === "text" &&
    EXTENDS.test(reading.sense.slice(head.start, head.end + 160))
  );
}

/** "The stay of removal remains in place until the mandate issues": beyond the decision until which it was given. */
function lastsToMandate({ effect, outcome, clause }: Draft, { reading }: KnownEntryText): boolean {
  return (
    effect === "removal-stayed" &&
    outcome === null &&
    /\bstay\b[^.;]{0,60}\b(?:continues?|remains?|stands?|continued|kept|(?:left|keeping) in (?:place|effect|force))\b[^.;]{0,40}\b(?:until|through|pending)\b[^.;]{0,30}\bmandate\b/.test(
      reading.plain.slice(clause.start, clause.end),
    )
  );
}

const EXTENDS =
  /^(?:\w+ ){0,3}order(?: \w+){0,2} (?:extending|continuing|prolonging|renewing) (?:the |its )?(?:[\w/,-]+ ){0,4}(?:tro|temporary restraining order|stay|injunction|restraints)\b/;

/** Effects that a court's own words state when it spells out what it grants. */
const SPELLS_OUT: ReadonlySet<EffectName> = new Set([
  "removal-stayed",
  "release-ordered",
  "bond-hearing-ordered",
  "transfer-barred",
  "contact-restricted",
  "counsel-access-ordered",
  "return-ordered",
]);

/** What a granted motion asked for, known only by reference, gives way to what the order spells out. */
function isOnlyAsked(draft: Draft, all: readonly Draft[]): boolean {
  const { outcome, basis, effect } = draft;
  if (basis !== "reference" || !(SPELLS_OUT.has(effect) || effect === "class-certified")) return false;
  return outcome === "granted in part" || (outcome === "granted" && all.some((each) => spellsOut(each, draft)));
}

/** "granting 1 Petition. Counsel to be told two hours ahead": that spells out nothing of who is let out. */
function spellsOut(each: Draft, asked: Draft): boolean {
  if (!isTold(each) || (isTheWrit(asked) && !mayBeTheWrit(each))) return false;
  return touches(each.effect) !== null || touches(asked.effect) === null;
}

function isTold({ outcome, basis, effect }: Draft): boolean {
  return outcome === null && basis === "text" && SPELLS_OUT.has(effect);
}

/** "ADOPTING 19 Report IN PART. ICE shall not transfer …": of what was recommended, only what the order spells out. */
function isAdoptedInPart({ outcome, basis, span, clause }: Draft, { reading }: KnownEntryText): boolean {
  return (
    outcome === "none" &&
    basis === "reference" &&
    reading.plain.startsWith("adopt", span.start) &&
    /\bin part\b/.test(reading.plain.slice(span.start, clause.end))
  );
}

const DENIED_AND_DISMISSED = pattern(
  /\bdenied and dismissed\b|\bdenying and dismissing\b|\bpetition\b[^;]{0,60}\bdismissed (?:with prejudice|on the merits)\b/,
);

const HEARING_OR_RELEASE = pattern(
  /\bhearing\b[^;]{0,120}\bor(?:,? in the alternative,?| else| otherwise|,? failing (?:that|which),?)?,? (?:shall |must )?(?:immediately )?releas|\bhearing\b[^;]{0,160}\b(?:failing which|or else|absent which)\b,? (?:the )?(?:petitioner|plaintiff|he|she|they|class members?|(?:mr|ms|mrs)\.? [\w'-]+) (?:shall|must|is to|are to|will) be (?:immediately )?(?:releas|freed|set free)/,
);

/** "shall file a return with supporting records", "shall file a letter stating where he is held": an answer to the court. */
function isAnswerFiled({ ruleId, span, clause }: Draft, { reading }: KnownEntryText): boolean {
  if (ruleId !== "orders-disclosure") return false;
  const words = reading.plain.slice(clause.start, clause.end);
  return (
    FILES_ANSWER.testIn(reading.plain, reading.plain.slice(span.start, clause.end)) &&
    !GIVES_PAPERS.testIn(reading.plain, words)
  );
}

const FILES_ANSWER = pattern(
  /\bfile\b[^;.]{0,50}\b(?:returns?|letters?|answers?|responses?|oppositions?|briefs?|certified (?:administrative )?record)\b/,
);
const GIVES_PAPERS = pattern(/\b(?:produc\w+|disclos\w+|turn(?:ed)? over|hand(?:ed)? over|furnish\w*|give|serve)\b/);

/** "Respondents are enjoined from re-detaining Petitioner. No bond.": the security for an injunction. */
function isWithoutSecurity({ effect, clause }: Draft, { reading }: KnownEntryText): boolean {
  return (
    effect === "release-denied" &&
    NO_SECURITY.test(reading.plain.slice(clause.start, clause.end)) &&
    INJUNCTION.test(reading.plain)
  );
}

/** "No bond; Petitioner will stay where he is": held on, and no bar on moving him. */
function isHeldOn({ effect, span, clause }: Draft, { reading }: KnownEntryText): boolean {
  return (
    effect === "transfer-barred" &&
    /\b(?:will|is to|remains?|stays?) (?:\w+ )?(?:stay |remain )?where (?:he|she|they) (?:is|are)\b/.test(
      reading.plain.slice(span.start, clause.end),
    )
  );
}

const NO_SECURITY =
  /^\W*no (?:bond|security)(?: (?:is|shall be|need be))?(?: (?:required|ordered|posted|set|due|necessary))?\W*$/;
const INJUNCTION = pattern(/\b(?:injunction|restraining order|tro|enjoin\w*|restrained)\b/);

/** "a bond hearing within 7 days or, in the alternative, release": the release is what failure brings. */
function isAlternative(known: KnownEntryText, { clause, effect }: Draft): boolean {
  const piece = known.reading.plain.slice(clause.start, clause.end);
  return effect === "release-ordered" && HEARING_OR_RELEASE.test(piece);
}

/** "ORDERED that petitioner be released if no hearing is held": that there be one. */
const IF_NO_HEARING = pattern(
  /\bif (?:no (?:such |bond |custody |timely )*hearing is|none is|(?:the|that|such a|a) (?:bond |custody )?hearing is not|it is not) (?:so )?(?:held|had|given|provided|conducted)\b/,
);

function isIfNoHearing({ effect, clause, outcome }: Draft, { reading }: KnownEntryText): boolean {
  return (
    effect === "release-ordered" &&
    outcome === null &&
    IF_NO_HEARING.testIn(reading.plain, reading.plain.slice(clause.start, clause.end))
  );
}

function sameClause(a: Draft, b: Draft): boolean {
  return a.clause.start === b.clause.start;
}

/** The bare grant or refusal of a habeas petition says less than the order's own words. */
function displacesWeak(each: Draft, weak: Draft): boolean {
  if (each.effect === weak.effect) return false;
  // "the petition is granted in part: Respondents shall let counsel visit": the part is spelled out.
  if (weak.outcome === "granted in part" && each.outcome === null && SPELLS_OUT.has(each.effect)) return true;
  if (weak.effect === "release-denied")
    return sameClause(each, weak) && (each.effect === "bond-hearing-denied" || each.effect === "removal-stay-denied");
  if (isTheWrit(weak) && !mayBeTheWrit(each)) return false;
  return touches(each.effect) !== null;
}

/** A petition that is granted in full, of which no more is known than that it asks for the writ. */
function isTheWrit({ effect, outcome, weak }: Draft): boolean {
  return weak && effect === "release-ordered" && outcome === "granted";
}

/** "granting 1 Petition; dissolving 3 TRO": who is let out is not told by what becomes of a bar on removal or transfer. */
function mayBeTheWrit({ effect, basis }: Draft): boolean {
  if (effect === "removal-stayed" || effect === "return-ordered") return basis === "text";
  return !BESIDE_THE_WRIT.has(effect);
}

const BESIDE_THE_WRIT: ReadonlySet<EffectName> = new Set([
  "removal-stay-extended",
  "removal-stay-denied",
  "removal-stay-ended",
  "removal-permitted",
  "transfer-barred",
  "transfer-permitted",
]);

function isGrantOfRelief(each: Draft): boolean {
  return ["release-ordered", "removal-stayed", "bond-hearing-ordered", "return-ordered"].includes(each.effect);
}

function concernsOf(effect: EffectName): ReadonlySet<"detention" | "removal"> {
  return concernOf(touches(effect));
}

/** "JUDGMENT ENTERED AND FILED.", in a court of review: that there is one, and not a word of what it says. */
function bareJudgment(found: readonly Draft[], { head, reading }: KnownEntryText): Draft | null {
  if (head.kind !== "judgment" || found.length > 0 || reading.docketedInError || head.isProposed) return null;
  if (!/\bentered\b/.test(reading.plain.slice(head.start, head.end + 24))) return null;
  if (TELLS_JUDGMENT.test(reading.plain.slice(head.start))) return null;
  const span = { start: head.start, end: head.end };
  return { ...ENTERED, span, clause: span };
}

const TELLS_JUDGMENT = pattern(
  /\b(?:affirm|vacat|revers|remand|dismiss|den(?:y|ied|ying)|grant|order|decree|adjudg|injunct|petition|motion|opinion|for the reasons|costs|pursuant|accord)/,
);

const ENTERED = {
  effect: "judgment-entered",
  ruleId: "judgment",
  via: null,
  basis: "text",
  weak: false,
  outcome: null,
  concerns: NO_CONCERN,
} as const;

const REVIEWED = pattern(/\b(?:affirmed|vacated|reversed|remanded|circuit judges?)\b/);
const JUDGMENT_ENTERED = pattern(
  /(?<!\b(?:the|that|this|its|our|a|from|of) (?:final |amended )?)\bjudgment (?:is |shall be |will be |to be )?(?:hereby )?entered\b|\bjudgment (?:is|shall be|be) (?:hereby )?(?:given|rendered|granted|awarded|directed) (?:for|in favor of|to|against)\b|\b(?:the|that|this|final|amended) judgment (?:is|shall be|will be|be|to be)(?: hereby)? entered\b|^\W*entered judgment\b|(?<=[.;] )enter (?:final )?(?:order and )?judgment\b|; judgment\.|\b(?:enters|entering) (?:final )?judgment\b|\bfinal judgment shall enter\b|\b(?:direct|order)(?:s|ing) (?:the )?entry of (?:partial )?(?:final )?judgment\b/,
);

/** A judgment of a trial court ends the case. An appellate "JUDGMENT, Affirmed" is read as an appeal's outcome. */
function judgmentDraft(found: readonly Draft[], known: KnownEntryText): Draft | null {
  const { head, reading } = known;
  const isJudgment = head.kind === "judgment" && !reading.docketedInError && !head.isProposed;
  const says = isJudgment || known.author !== "court" ? null : JUDGMENT_ENTERED.execIn(reading.plain, reading.sense);
  if (
    !(isJudgment || says !== null) ||
    found.some(({ effect }) => effect === "judgment-entered") ||
    known.caseNumbers.length > 0 ||
    REVIEWED.test(reading.plain)
  )
    return null;
  const span =
    says === null ? { start: head.start, end: head.end } : { start: says.index, end: says.index + says[0].length };
  return { ...ENTERED, span, clause: span };
}

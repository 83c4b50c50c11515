import type { TextSpan } from "../docket/docket.ts";
import type { Act } from "./acts.ts";
import { appealDrafts, isAppealOutcome } from "./appeals.ts";
import { CHANGE_ASKED } from "./change-asked.ts";
import { concernsIn } from "./concerns.ts";
import { changesConditions } from "./conditions.ts";
import { entryNumbered, numbersNamed } from "./docket-memory.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { doubtAbout, doubtOfBoth, draftOfAct } from "./draft.ts";
import type { Doubt, Draft, Given } from "./draft.ts";
import { reviewsRemoval } from "./generic-subject.ts";
import { listedIn } from "./listed.ts";
import { referencesIn } from "./references.ts";
import type { Reference } from "./references.ts";
import { touches } from "./polarity.ts";
import { isRelief, reliefGranted, reliefOf } from "./relief.ts";
import { effectsOfSubject, numbersOf, objectOf } from "./ruled-effects.ts";
import { namesReport } from "./report-adopted.ts";
import { SENSITIVE } from "./rules/harmless.ts";
import { pattern } from "./search/pattern.ts";
import { isHarmless, subjectOf } from "./subject.ts";
import type { Subject } from "./subject.ts";
import type { Outcome } from "./tags.ts";

const NOTHING_RULED = new Set<Outcome>(["taken under advisement", "withdrawn", "stricken", "set", "extended"]);

/** Nothing is refused where release or other relief has left nothing to decide. */
const MOOT_BY_RELIEF = pattern(
  /\b(?:in (?:light|view) of|because|given|now that|due to|following|since|upon|having been|by reason of|as a result of)\b[^;]{0,80}\b(?:releas\w+|at liberty|freed|set free|reopen\w*|agreement|stipulat\w+|grant\w*)\b|\bhaving (?:been (?:releas|freed|paroled|let go)\w*|left (?:custody|detention))\b|\b(?:injunctions?|tro|restraining order|stay(?: of removal)?)\b[^;.]{0,20}\b(?:having|has|have|was|were|is)\b(?: now| already| since| been)* (?:issued|entered|granted|extended|continued|renewed|converted|in (?:effect|place|force))\b|\b(?:in (?:light|view) of|given|due to|following|by reason of|as a result of)\b[^;.]{0,40}?\b(?<!\b(?:expir|den(?:ied|ial|y)|dissol|vacat|revers)[^;.]{0,40})(?:preliminary injunction|permanent injunction|extension of (?:the )?(?:tro|stay|injunction)|(?:entry|issuance|grant) of (?:the |an? )?(?:[\w-]+ )?(?:injunction|tro|stay))\b(?! (?:hearing|motion|having (?:expired|been (?:denied|vacated|dissolved))))/,
);

export const ALL_PENDING = pattern(
  /^\W*(?:and |that )*(?:all|any) (?:other |remaining |pending |outstanding |such )+(?:motions?|requests?|applications?)(?: and (?:motions?|requests?|applications?))?\W*(?:not \w+ \w+ )?(?:is|are|be)?(?: hereby)?(?: terminated as)?\W*$/,
);

interface GivenByRuling extends Given {
  readonly isAdoption?: boolean;
}

/** What a ruling on several filings does by each of them. */
export function draftsOfAll(
  known: KnownEntryText,
  memory: DocketMemory,
  act: Act,
  clause: TextSpan,
  references: readonly Reference[],
  title: TextSpan | null = null,
): GivenByRuling {
  const object = title ?? act.object;
  const { plain } = known.reading;
  const listed = references.length < 2 ? [] : listedIn(plain, spanOf(plain, object, references), references);
  if (listed.length < 2) return draftsOf(known, memory, { ...act, object }, clause, references);
  const all = listed.map((each) => draftsOf(known, memory, { ...act, object: each.object }, clause, each.references));
  return {
    drafts: all.flatMap(({ drafts }) => drafts),
    doubts: all.flatMap(({ doubts }) => doubts),
    understood: all.some(({ understood }) => understood),
    isAdoption: all.some(({ isAdoption }) => isAdoption === true),
  };
}

/** "Hearing on 4 MOTION to Stay and 6 MOTION for Release. Both motions are DENIED": what is ruled on stands with its number. */
function spanOf(plain: string, object: TextSpan, references: readonly Reference[]): TextSpan {
  const first = references[0];
  const last = references.at(-1);
  if (first === undefined || last === undefined || !first.named || first.start >= object.start) return object;
  const stop = plain.slice(last.end, last.end + LONGEST_TITLE).search(/[.;](?= |$)/);
  return { start: first.start, end: stop === -1 ? Math.min(plain.length, last.end + LONGEST_TITLE) : last.end + stop };
}

const LONGEST_TITLE = 120;

export function draftsOf(
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
  // "withdrawing 7 Order granting petition", and 7 was not seen.
  if (
    (act.outcome === "stricken" || act.outcome === "withdrawn") &&
    (act.verb.start < act.object.start || /^\W*(?:order\W+)?\[?\d{1,4}\]? (?:[\w']+ ){0,2}order\b/.test(words)) &&
    OWN_RULING_BACK.test(words) &&
    !references.some(({ number }) => memory.numbers.has(number))
  )
    return appealDrafts(known, memory, { ...act, outcome: "vacated" }, clause);
  if (NOTHING_RULED.has(act.outcome)) return nothing;
  const { plain } = known.reading;
  const ruling = plain.slice(Math.min(act.object.start, act.verb.start), Math.max(act.object.end, act.verb.end));
  if (changesConditions(plain, ruling)) return nothing;
  // "granting motion to withdraw her motion for a stay": what it asked for is asked no more.
  if (WITHDRAWS.test(words)) return nothing;
  // "OVERRULING objections [9]": what they object to is decided by what is done with the report.
  if (OBJECTIONS.test(words)) return { ...nothing, understood: false };
  // "all other pending motions are denied", "[24-1 Granted and Remanded]": what ends with the case that is decided.
  if (act.outcome !== "granted" && ALL_PENDING.test(words)) return nothing;
  if (
    reviewsRemoval(memory) &&
    (known.head.kind === "opinion" || known.head.kind === "judgment") &&
    !/\b(?:motions?|applications?|requests?|stays?|bail|release|petitions?|injunction|orders?)\b/.test(words)
  )
    return nothing;
  if (act.outcome === "none" && known.reading.plain.startsWith("reject", act.verb.start))
    // "ORDER rejecting 9 Report and Recommendation": what is done instead is told elsewhere, or not at all.
    return isReport(memory, words, references)
      ? { drafts: [], doubts: [untoldReport(act)], understood: false, isAdoption: true }
      : nothing;
  // "accepts the explanation and makes no finding of contempt": nothing that was asked for is done.
  if (act.outcome === "none" && known.reading.plain.startsWith("accept", act.verb.start) && EXCUSE.test(words))
    return nothing;
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
  // "vacating the panel opinion": the court's own ruling is gone, and nothing below is.
  if (act.outcome === "vacated" && memory.isAppellate && OWN_RULING.test(words))
    return { drafts: [], doubts: [untoldMeanwhile(act)], understood: false };
  // "DISMISSED for failure to prosecute": the appeal, whatever its name.
  if (memory.isAppellate && act.outcome === "dismissed" && isWholeAppeal(known, act))
    return {
      drafts: [{ ...draftOfAct(act, clause, "dismissed", "dismisses-appeal"), outcome: null }],
      doubts: [],
      understood: true,
    };
  if (isAppealOutcome(known, memory, act)) return appealDrafts(known, memory, act, clause);
  const numbers = references.map(({ number }) => number);
  // "the claim for damages is dismissed": the rest goes on.
  if (act.outcome === "dismissed" && ONE_CLAIM.test(words)) return nothing;
  if (act.outcome === "dismissed" && ENDS_CASE.test(objectOf(known, act))) {
    const draft = draftOfAct(act, clause, "dismissed", "dismisses-case");
    return {
      drafts: [isOnMerits(known, memory, act, clause) ? { ...draft, effect: "release-denied" } : draft],
      doubts: [],
      understood: true,
    };
  }
  // "ORDER adopting the R&R", which was not seen.
  if (act.outcome === "none" && numbers.length === 0 && !memory.isAppellate && namesReport(words))
    return { drafts: [], doubts: [untoldReport(act)], understood: false, isAdoption: true };
  const again = act.outcome === "denied" ? refusedAgain(known, memory, act, clause, numbers) : [];
  if (again.length > 0) return { drafts: again, doubts: [], understood: true };
  const subject = asToPart(
    subjectOf(known, memory, act.object, numbers.length > 0 ? numbers : numbersOf(known, memory, act.object)),
    known.reading.plain.slice(act.verb.end, clause.end),
  );
  const isObeyed = subject.requests.every(({ ruleId, enforces }) => ruleId === CHANGE_ASKED && enforces === true);
  if (
    (subject.known === "harmless" || (subject.requests.length > 0 && isObeyed)) &&
    act.outcome.startsWith("granted") &&
    ENFORCES.test(words)
  ) {
    const doubts = enforcedDoubts(known, memory, act, subject.via ?? numbers[0] ?? null);
    return { drafts: [], doubts, understood: doubts.length === 0 };
  }
  if (subject.known === "harmless")
    return act.outcome === "denied" && /\benforce\b/.test(words)
      ? notEnforced(known, memory, act, clause, { ...subject, via: subject.via ?? numbers[0] ?? null })
      : nothing;
  // "finding as moot 2 Motion for TRO; granting 1 Petition": what it asked for is decided with the case.
  if (act.outcome === "denied as moot" && subject.known === "unseen" && DECIDES_CASE.test(known.reading.plain))
    return nothing;
  if (act.outcome === "denied as moot" && MOOT_BY_RELIEF.test(known.reading.plain.slice(clause.start, clause.end)))
    return nothing;
  // What was ordered before stands; adopting a report does what the rest of the order says.
  if (
    isObeyed &&
    act.outcome === "denied" &&
    /\benforce\b/.test(objectOf(known, act) || known.reading.plain.slice(act.object.start, act.object.end))
  )
    return notEnforced(known, memory, act, clause, subject);
  if (subject.known === "unseen" && isToldBehind(known, act, clause)) return nothing;
  if (subject.requests.length === 0)
    return {
      drafts: [],
      doubts: [untoldSubject(act, subject, words)],
      understood: false,
      isAdoption: act.outcome === "none",
    };
  if (isStayOfCase(known, memory, act, subject)) return nothing;
  const given = effectsOfSubject(known, memory, act, clause, subject);
  if (subject.isPartUntold === true) given.doubts.push(untoldRelief(act));
  // "adopting in part the report", which recommended several things.
  if (act.outcome === "none" && IN_PART.test(known.reading.plain.slice(act.verb.start, act.object.end)))
    given.doubts.push(untoldReport(act));
  return { ...given, understood: given.drafts.length > 0 || given.doubts.length === 0 };
}

/** "preliminary injunction GRANTED as to removal only": of what the docket says was asked for, only what is named. */
function asToPart(subject: Subject, behind: string): Subject {
  const part = AS_TO_PART.exec(behind)?.[1];
  if (part === undefined || subject.requests.length < 2) return subject;
  const concerns = concernsIn(part);
  const requests = subject.requests.filter(({ effect }) => {
    const group = touches(effect);
    return (group === "detention" || group === "removal") && concerns.has(group);
  });
  return requests.length > 0 ? { ...subject, requests } : subject;
}

const AS_TO_PART =
  /^(?:,? (?:only|solely|in part))* (?:as to|with respect to|regarding) (?:the |his |her |their |petitioner's )?((?:removal|deportation|transfers?|detention|release|custody)\b)(?! (?:and|or)\b)/;

const WITHDRAWS = pattern(
  /\bto withdraw,? (?:without prejudice,? )?(?:(?:the|his|her|their|its|earlier|prior|pending|previous|emergency|\d+) ){0,4}(?:motion|application|request)s?\b(?! to (?:dissolve|lift|vacate|terminate|modify|end))/,
);

/** The next words say that it is the case that goes on waiting. */
const CASE_STAYED = pattern(
  /[.;:] (?:(?:all|the|this|these|any|such) )?(?:(?:above-captioned|unreached|remaining|pending|other|pretrial|scheduling|case|unexpired) ){0,3}(?:deadlines?|case|action|matter|proceedings?|litigation|discovery|briefing)\b[^.;]{0,120}?\b(?:is|are|remains?|shall (?:be|remain)) (?:hereby |further |also )?(?:stayed|held in abeyance)\b/,
);
const OF_PEOPLE = /\b(?:removal|deport\w*|transfer|injunction|tro|restraining order|release)\b/;

/** "granting 75 Motion to Extend Stay. All unreached deadlines are stayed": on a docket on which no relief was given. */
function isStayOfCase(known: KnownEntryText, memory: DocketMemory, { verb }: Act, subject: Subject): boolean {
  if (memory.reliefs.length > 0 || memory.isAppellate) return false;
  const { plain } = known.reading;
  if (!subject.requests.every(({ ruleId }) => ruleId.startsWith("asks-longer")) || !CASE_STAYED.mayMatch(plain))
    return false;
  const filed = numbersNamed(known, memory).map((number) => entryNumbered(memory, number, known.at)?.reading.sense);
  return (
    ![plain, ...filed].some((each) => each !== undefined && OF_PEOPLE.test(each)) &&
    CASE_STAYED.testIn(plain, plain.slice(verb.end))
  );
}

const ASKS_AGAIN = pattern(
  /\b(?:motions?|applications?|requests?|petitions?)\b(?:[^.;]|(?<=\b(?:mr|ms|mrs|dr))\.){0,90}\b(?:reconsider|rehear)/,
);

/** "denying Motion to reconsider [19]", where 19 asks again for the stay that 15 refused: it stays refused. */
function refusedAgain(
  known: KnownEntryText,
  memory: DocketMemory,
  act: Act,
  clause: TextSpan,
  numbers: readonly string[],
): Draft[] {
  const { plain } = known.reading;
  const object = plain.slice(act.object.start, act.object.end);
  const filings = numbers
    .flatMap((number) => memory.byNumber.get(number) ?? [])
    .filter(({ author, reading }) => author !== "court" && author !== "clerk" && ASKS_AGAIN.test(reading.plain));
  if (filings.length === 0 && !ASKS_AGAIN.test(object)) return [];
  const orders = [...numbers, ...filings.flatMap((filing) => numbersNamed(filing, memory))].flatMap(
    (number) => memory.byNumber.get(number) ?? [],
  );
  for (const order of orders) {
    const effects = order.at === known.at ? [] : (memory.ruled.get(order.at)?.effects ?? []);
    const refused = effects.filter((effect) => effect.endsWith("-denied"));
    if (refused.length === 0 || effects.some(isRelief)) continue;
    const via = order.entry.documentNumber;
    return refused.map((effect) => ({
      ...draftOfAct(act, clause, effect, "refuses-again"),
      via,
      basis: via === null ? "text" : "reference",
    }));
  }
  return [];
}

/** What somebody tells the court, and no report that proposes something. */
const EXCUSE = pattern(
  /^\W*(?:the |that |this |his |her |their |its |counsel's |(?:government|respondent|petitioner|plaintiff|defendant)s?(?:'s?)? |\d{1,4} )*(?:\w+ )?(?:explanations?|apolog(?:y|ies)|excuses?|representations?|assurances?|responses?|showing|accounts?|certifications?|statements?|answers?|declarations?)\b/,
);

const DECIDES_CASE = pattern(
  /\b(?:granting|grants|denying|denies|dismissing|dismisses)\b[^.;]{0,30}\b(?:petition|habeas|writ|case|action)\b(?! for review)|\b(?:petition|habeas|writ|case|action)\b(?! for review)[^.;]{0,40}\b(?:is|are) (?:hereby )?(?:conditionally )?(?:granted|denied|dismissed)\b(?! as moot)/,
);

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
    (motion !== null && ASKS_HEARING.test(motion.reading.plain) && /\bhearings?\b/.test(motion.reading.plain)) ||
    HEARD_ENOUGH.test(known.reading.plain);
  if (
    !asksAnew ||
    memory.isAppellate ||
    reliefGranted(known, memory, "")?.effects.includes("bond-hearing-ordered") !== true
  )
    return { drafts: [], doubts: [], understood: true };
  const draft = draftOfAct({ ...act, outcome: "denied" }, clause, "bond-hearing-denied", "enforces-no-hearing");
  return { drafts: [{ ...draft, via, basis: "reference" }], doubts: [], understood: true };
}

/** "the hearing held was the hearing this Court required; he is not entitled to another": there will be none. */
const HEARD_ENOUGH = pattern(
  /\bhearings?\b[^;.]{0,80}\b(?:was (?:the (?:hearing|one)|all|what|enough|sufficient|adequate)|were (?:sufficient|adequate)|complied|complies|satisf(?:ied|ies)|conformed|comported|comports|sufficed|met)\b|\b(?:not (?:entitled to|warrant|require)|no)\b[^;.]{0,12} (?:another|a second|second|a new|new|further)\b(?: (?:[\w-]+ ){0,2}(?:hearings?|one|bite)\b|[^a-z]*(?:[;.]|$))|\b(?:received|was given|was afforded|has had|got) (?:the|a|an) (?:[\w-]+ ){0,3}hearing\b/,
);

/** What is wrong with the hearing that was held, or that there be another. */
const ASKS_HEARING = pattern(
  /\b(?:new|second|another|further|proper|compliant|hold|conduct|provide|held|redetermination) (?:[\w-]+ ){0,3}hearings?\b|\bburden\b[^;]{0,60}\bon (?:the )?(?:petitioner|plaintiff|him|her)\b|\b(?:deficient|inadequate|defective|sham|unlawful|noncompliant) (?:[\w-]+ ){0,2}hearing\b/,
);

function untoldReport({ verb }: Act): Doubt {
  return doubtOfBoth(verb, "what is done with what the report recommends is not told: open the document");
}

function isReport(memory: DocketMemory, words: string, references: readonly Reference[]): boolean {
  return (
    !memory.isAppellate &&
    (namesReport(words) ||
      references.some(({ number }) =>
        memory.byNumber.get(number)?.some(({ head }) => head.ruleId === "kind-report-and-recommendation"),
      ))
  );
}

/** "granting motion for class certification and a preliminary injunction", and nothing tells what the injunction is about. */
function untoldRelief({ verb }: Act): Doubt {
  const why = "what relief is ruled on beside the rest is not told: open the document";
  return doubtOfBoth(verb, why);
}

/** "the temporary relief granted at 5 is withdrawn", and not "5 Injunction is of no force, and the class certification …". */
const RELIEF_AT_END = pattern(/\b(?:order|relief|injunction|tro|stay|restraints?)\b[^,;]{0,30}$/);

const OBJECTIONS = pattern(
  /^\W*(?:the |all |his |her |their |any |\d{1,4} |\[\d{1,4}\] |(?:petitioner|plaintiff|respondent|defendant|government)(?:s'|'s|s)? |remaining |other )*objections?\b(?!.*\b(?:petition|motion|writ)\b)/,
);

const FOR_HEARING = pattern(
  /\bfor (?:an? |the )?(?:[\w-]+ ){0,3}(?:bond|custody|bail) (?:re-?determination )?hearing\b/,
);

/** "7 Order granting …", "its opinion and order": a ruling, and no paper of a party. */
const IN_PART = /^\W*\w+(?: and \w+)? in part\b|\b(?:as modified|with modifications?)\b/;

const OWN_RULING_BACK =
  /^\W*(?:(?:the|its|this|that|prior|previous|earlier|(?:this |the )?court's|memorandum|opinion|order|and|&|\[?\d{1,4}\]?) )*(?:orders?|opinion|judgment|injunction|tro)\b(?! (?:to show cause|setting|scheduling|of (?:reference|referral|reassignment|recusal)|for (?:briefing|response)|re(?:garding)? (?:briefing|scheduling)))/;

function gaveRelief(memory: DocketMemory, number: string): boolean {
  const ruled = (memory.byNumber.get(number) ?? []).flatMap(({ at }) => memory.ruled.get(at)?.effects ?? []);
  return reliefOf(ruled, number) !== null;
}

/** "granting 3 Letter Request: the response is due 3/1": what was asked for stands behind the colon. */
function isToldBehind({ reading }: KnownEntryText, { object, verb }: Act, clause: TextSpan): boolean {
  const end = verb.start > object.start ? verb.end : object.end;
  if (reading.plain[end] !== ":") return false;
  const stop = verb.start > object.start ? reading.sense.indexOf(". ", end) : clause.end;
  const rest = CASE_WAITS.replaceIn(reading.sense.slice(end + 1, stop === -1 ? undefined : stop), " ");
  return isHarmless(rest) && !SENSITIVE.test(rest);
}

const CASE_WAITS = pattern(
  /\b(?:proceedings?|case|briefing|discovery|action|appeal|matter)(?: in this court)? (?:is|are) (?:hereby )?(?:stayed|held in abeyance)\b/g,
);

/** What is dismissed when a case ends; a motion dismissed as moot is none of it. */
const ENDS_CASE = pattern(
  /\b(?:petition|case|action|complaint|matter|lawsuit|claims?|proceeding|(?:application|request)s? for (?:\w+ ){0,4}(?:habeas|writ))s?\b(?! (?:for review|for rehearing|for (?:a )?(?:panel|certiorari)))/,
);

/** Nothing is named that is dismissed but the appeal or the case, and why. */
function isWholeAppeal({ reading: { plain } }: KnownEntryText, { object, verb }: Act): boolean {
  const words = plain.slice(object.start, object.end);
  return object.start <= verb.start
    ? /^\W*(?:(?:clerk'?s? )?order(?: filed)?\W+)?$/.test(words) && FOR_WHAT.test(plain.slice(verb.end, verb.end + 60))
    : /^ (?:(?:the|this) )?(?:appeal|case|cause|proceeding) (?:pursuant to|under|on|for|as)\b/.test(words) ||
        FOR_WHAT.test(words);
}

const FOR_WHAT =
  /^,? (?:for (?:failure|want|lack)|pursuant to (?:fed|frap|rule|cir|\d|the (?:joint|parties|stipulat))|under (?:fed|frap|rule|cir)|on (?:the )?(?:joint|unopposed|appellants?'s?|petitioners?'s?) motion|voluntarily)/;

const OWN_RULING = pattern(
  /\b(?:panel(?:'s)?|our|this court's|the court's own)(?: \w+){0,2} (?:opinion|decision|judgment)\b|\b(?:opinion|decision|judgment) of (?:this court|(?:the|a) (?:three-judge )?panel)\b/,
);

function untoldMeanwhile({ verb }: Act): Doubt {
  const why = "the court's own decision is vacated, and what stands meanwhile is not told: open the order";
  return doubtOfBoth(verb, why);
}

/** One of several claims, and not that a person be let go. */
const ONE_CLAIM = pattern(
  /^\W*(?:[\w ]{0,24}order\W+)?(?:and )?(?:the |plaintiffs?'? |petitioners?'? |(?:plaintiff|petitioner)'s )?(?:(?!habeas|detention|release|bond)[\w-]+ ){0,3}(?:claim|count) (?:(?:for|under|of|based|alleging|one|two|three|four|five|[ivx]+|\d) (?:(?!habeas|release|bond hearing)[\w.'-]+ ?){0,8})?(?:is |are )?(?:hereby )?\W*$/,
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

/** The numbers that stand before the name of a filing: "re 5 MOTION". */
export function filingsIn(known: KnownEntryText, memory: DocketMemory, span: TextSpan): Reference[] {
  return referencesIn(known.reading.plain, span.start, span.end, memory.numbers).filter(({ named }) => named);
}

function untoldSubject(act: Act, subject: Subject, words: string): Doubt {
  const why =
    subject.via === null
      ? "what was ruled on is not told"
      : `what was ruled on stands in entry ${subject.via}, which was not seen or does not say: open ${subject.via}`;
  const about = ABOUT_ISSUES.exec(words)?.[1];
  return about === undefined
    ? doubtOfBoth(act.verb, why, subject.via)
    : { ...doubtAbout(about, act.verb, why), via: subject.via };
}

/** "Motion for Preliminary Injunction on Detention Issues": what is told of its subject. */
const ABOUT_ISSUES = pattern(
  /\b(?:on|re|regarding|concerning|as to|based on) (?:the |her |his |their )?((?:prolonged )?(?:detention|custody|bond|bail|release|removal|deportation)(?: and (?:detention|custody|release|removal|deportation))?)[- ](?:issues?|matters?|conditions?|questions?|relief)\b/,
);

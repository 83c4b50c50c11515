import { withChange } from "./change-asked.ts";
import { concernsIn } from "./concerns.ts";
import { touches } from "./polarity.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { entryNumbered, newestOf, numbersNamed } from "./docket-memory.ts";
import { withoutDates } from "./filing-dates.ts";
import { endedBeside, genericRequests } from "./generic-subject.ts";
import { reliefBeside } from "./relief-beside.ts";
import { forWhom } from "./for-whom.ts";
import { bareFiling, bareWithMore, pendingFiling, pendingFilings, severalFilings } from "./pending-filing.ts";
import type { BareFiling } from "./pending-filing.ts";
import { REPRESENTED } from "./represented.ts";
import { requestsIn } from "./requests.ts";
import type { Request } from "./requests.ts";
import {
  ABOUT_DETENTION,
  ABOUT_REMOVAL,
  GENERIC_RELIEF,
  harmlessRules,
  NO_SUBJECT,
  SENSITIVE,
} from "./rules/harmless.ts";
import { withoutThought } from "./thought-of-request.ts";
import { withoutWhoseAndWhen } from "./whose-and-when.ts";
import { blanked, wordsOf } from "./reading.ts";
import type { Author, EffectName } from "./tags.ts";
import { pattern } from "./search/pattern.ts";

/** What a ruling is about, and how that is known. */
export interface Subject {
  readonly requests: readonly Request[];
  /** Number of the entry that told it. */
  readonly via: string | null;
  readonly known: "own words" | "reference" | "harmless" | "unseen" | "unknown";
  /** Beside what is told, relief is ruled on of which nothing tells what it is about. */
  readonly isPartUntold?: boolean;
}

/** "the petition", "1 Petition": in a case against those who detain, the petition for the writ. */
const BARE_PETITION = pattern(
  /^\W*(?:[^;.]{0,150}\b(?:is|are|has|have|finds|holds|discerns|sees|shows)\b[^;.]{0,100}\band |[^;.]{0,200}(?:[:;,)]|\b(?:that|reasons|herein|therein|record|below|above|court)) +)?(?:on the merits )?(?:as (?:premature|unripe|untimely|meritless) )?(?:the |this |his |her |instant |verified |amended |habeas |[\w-]+'s |\d{1,4} |\[\d{1,4}\] )*petition\W*(?:\d{1,4}|\(.{0,20}\))?(?:,? (?:as to|challenging|concerning|regarding|contesting|insofar as it (?:challenges|contests|attacks|concerns)) (?:his |her |the |petitioner's )?(?:\w+ ){0,2}(?:detention|custody))?(?: as (?:premature|unripe|untimely|meritless))?(?: under (?:zadvydas|section \d+|\u00a7 ?\d+))?(?:,? with(?:out)? prejudice\b[^;]{0,80})?\W*(?:is |are |be |and |hereby |in part |conditionally |provisionally |therefore |accordingly |thus |also )*\W*$/,
);

/** "both the petition and motion to dismiss", "1 Petition and 4 Motion": the petition, and something beside it. */
const PETITION_AND =
  /^\W*(?:both )?(?:the |his |her |petitioner's |habeas |instant |verified |amended |\[?\d{1,4}\]? )*petition(?: \[?\d{1,4}\]?)?,? (?:and|&|as well as) (?=(?:[\w'-]+ |\[?\d{1,4}\]? ){0,5}motions?\b)/;

/** The subject of a ruling: its own words, else the entries it rules on. */
export function subjectOf(
  known: KnownEntryText,
  memory: DocketMemory,
  whole: { readonly start: number; readonly end: number },
  numbers: readonly string[],
): Subject {
  const { sense, plain } = known.reading;
  const lead = HURRIES.exec(plain.slice(whole.start, whole.end))?.[1]?.length ?? forWhom(known.reading, whole);
  const span = { start: whole.start + lead, end: whole.end };
  const told = REPRESENTED.replaceIn(withoutCause(sense, span), blanked, plain);
  const own = withChange(known, plain, span, protectedFrom(requestsIn(told, span.start, span.end), sense, span));
  // "motion to expedite 2 Motion to Stay Removal": granted, it decides nothing of what the other motion asks.
  if (ABOUT_FILING.test(known.reading.plain.slice(span.start, span.end))) {
    const rest = own.filter(({ effect }) => touches(effect) === null);
    return { requests: rest, via: null, known: rest.length > 0 ? "own words" : "harmless" };
  }
  const piece = onlySubject(sense.slice(span.start, span.end));
  if (HEARING_ON_RELIEF.test(piece) && !speaksOfPeople(piece)) return { requests: [], via: null, known: "harmless" };
  const both = memory.isDetention && !memory.isAppellate ? PETITION_AND.exec(piece)?.[0].length : undefined;
  if (both !== undefined) {
    const beside = subjectOf(known, memory, { start: span.start + both, end: span.end }, numbers.slice(1));
    const bare = { effect: "release-ordered", ruleId: "bare-petition", weak: true, ...span } as const;
    return { requests: [bare, ...beside.requests], via: beside.via, known: "own words" };
  }
  const strong = own.filter((each) => !each.weak);
  // "granting 5 Motion to Compel", where 5 asks that Petitioner be kept in the District: what is compelled stands in 5.
  if (strong.length === 1 && strong[0]?.ruleId === "asks-disclosure" && BARE_COMPEL.test(piece)) {
    const compelled = follow(known, memory, numbers);
    if (compelled !== null && compelled.requests.some(({ effect }) => touches(effect) !== null))
      return { ...compelled, requests: compelled.requests.filter(({ effect }) => touches(effect) !== null) };
  }
  if (strong.length > 0 && !strong.every(({ effect }) => BY_NAME.has(effect) && !speaksOfPeople(piece)))
    return withBeside(known, memory, span, own);
  if (OF_COURSE.testIn(plain, piece)) return { requests: [], via: null, known: "harmless" };
  const followed = partOf(piece, follow(known, memory, numbers) ?? pendingSubject(known, memory, piece));
  const isPetition = BARE_PETITION.test(piece) && memory.isDetention && !memory.isAppellate;
  if (isPetition && (followed === null || followed.requests.length === 0)) {
    return {
      requests: [{ effect: "release-ordered", ruleId: "bare-petition", weak: true, start: span.start, end: span.end }],
      via: null,
      known: "own words",
    };
  }
  if (followed && followed.requests.length > 0) return followed;
  const petition = petitionNamed(known, memory, numbers);
  if (petition !== null)
    return {
      requests: [{ effect: "release-ordered", ruleId: "bare-petition", weak: true, start: span.start, end: span.end }],
      via: petition,
      known: "reference",
    };
  // "emergency motion 18", where 18 was not seen: no word of what it asks for.
  if (
    followed?.known === "unseen" &&
    /\bemergency\b/.test(piece) &&
    !NAMES_RELIEF.test(piece) &&
    !(isHarmless(piece) && !SENSITIVE.test(piece))
  )
    return followed;
  const generic = genericRequests(known, memory, span);
  if (generic !== null) {
    const subject: Subject = { ...generic, known: generic.via === null ? "own words" : "reference" };
    // "preliminary injunction granted as to removal only"
    return partOf(piece, subject) ?? subject;
  }
  // "Motion to Extend Stay" where nobody is held and nothing was stayed: another stay.
  const isOtherStay =
    !memory.isDetention &&
    !memory.isAppellate &&
    memory.reliefs.length === 0 &&
    own.length > 0 &&
    own.every(({ effect }) => BY_NAME.has(effect));
  if (isOtherStay || (own.length === 0 && !memory.isDetention && !memory.isAppellate && isPrivate(known, memory)))
    return { requests: [], via: null, known: "harmless" };
  if (own.length > 0) return { requests: own, via: null, known: "own words" };
  const beside = memory.isDetention ? reliefBeside(known, memory, span) : null;
  if (beside !== null && beside.length > 0) return { requests: beside, via: null, known: "own words" };
  if (beside !== null) return { requests: [], via: null, known: "unknown" };
  if (isHarmless(piece)) return { requests: [], via: null, known: "harmless" };
  if (followed?.known === "unseen" && hasSubject(piece) && tellsSubject(piece))
    return { requests: [], via: null, known: "harmless" };
  if (followed && followed.via !== null) return followed;
  const bareWords = onlySubject(
    withoutWhoseAndWhen(sense.slice(span.start, span.end), known.reading.text.slice(span.start, span.end)),
  );
  const several = severalFilings(bareWords, memory);
  if (several !== null) return severalPending(pendingFilings(known, memory, several), several.least, memory);
  const bare = bareFiling(bareWords, memory);
  const pending = bare === null ? null : pendingFiling(known, memory, bare);
  if (pending !== null) {
    const via = pending.entry.documentNumber;
    const requests = askedBy(pending, memory);
    if (requests.length > 0) return { requests, via, known: "reference" };
    if (isHarmless(pending.reading.sense))
      return mayMeanMore(known, memory, pending)
        ? { requests: [], via: null, known: "unknown" }
        : { requests: [], via, known: "harmless" };
  }
  const reviewed = UNNAMED_REQUEST.test(piece) ? follow(known, memory, numbersNamed(known, memory).slice(0, 3)) : null;
  if (reviewed !== null && reviewed.requests.length > 0) return reviewed;
  if (!isNamed(known, bareWords, span, bare) || isPendingByMore(known, memory, bareWords))
    return { requests: [], via: null, known: "unknown" };
  return { requests: [], via: null, known: "harmless" };
}

/** "The motion is granted", where nothing was ruled yet on another one that matters, either. */
function mayMeanMore(known: KnownEntryText, memory: DocketMemory, pending: KnownEntryText): boolean {
  const { documentNumber } = pending.entry;
  if (!memory.isDetention || documentNumber === null || memory.decided.has(documentNumber)) return false;
  const others = pendingFilings(known, memory, { least: 1, most: Number.POSITIVE_INFINITY, side: null });
  return others.some(
    (each) => each !== pending && askedBy(each, memory).some(({ effect }) => touches(effect) !== null),
  );
}

/** "ORDER granting 2", where 2 is "FIRST AMENDED PETITION": in a case against those who detain, the petition for the writ. */
function petitionNamed(known: KnownEntryText, memory: DocketMemory, numbers: readonly string[]): string | null {
  if (!memory.isDetention || memory.isAppellate) return null;
  for (const number of numbers) {
    const target = entryNumbered(memory, number, known.at);
    if (
      target?.head.kind === "petition" &&
      target.author !== "respondent" &&
      !OTHER_PETITION.test(target.reading.plain)
    )
      return number;
  }
  return null;
}

const OTHER_PETITION =
  /\b(?:for review|rehearing|certiorari|mandamus|pro hac vice|attorney admission|fees|forfeit\w*|ancillary|enforce\w*|removal from|state court|naturalization|intervene|class action)\b/;

/** The words that may tell what is asked for. */
function onlySubject(words: string): string {
  return withoutThought(withoutSecrecy(withoutRoute(REASONS.replaceIn(words, ""))));
}

/** "Petitioner's motion filed on June 3 is GRANTED", where the newest of his that is pending asks for something that matters. */
function isPendingByMore(known: KnownEntryText, memory: DocketMemory, piece: string): boolean {
  const filing = bareWithMore(piece, memory);
  const pending = filing === null ? null : pendingFiling(known, memory, filing);
  return pending !== null && askedBy(pending, memory).some(({ effect }) => touches(effect) !== null);
}

/** What is ruled on is named, by its own words or, for "granting Petitioner's motion. Her reply is due 5/9", by the next. */
function isNamed(
  { reading }: KnownEntryText,
  piece: string,
  { start, end }: { readonly start: number; readonly end: number },
  bare: BareFiling | null,
): boolean {
  if (!hasSubject(piece)) return false;
  if (bare === null) return true;
  const { plain } = reading;
  const next = /^[^.;]{0,80}/.exec(plain.slice(end, end + 120).replace(/^\W*(?:granted|allowed)?\W*/, ""))?.[0] ?? "";
  if (bare.side !== null && OTHER_SIDE[bare.side]?.test(next) === true) return false;
  return /\b(?:grant|allow)/.test(plain.slice(Math.max(0, start - 20), end + 16)) && ABOUT_TIME.test(next);
}

const ABOUT_TIME = /\b(?:time|deadlines?|due|adjourned|pages?|briefs?|caption|fees?|reply)\b/;
/** What the other side is to do tells nothing of what was asked. */
const OTHER_SIDE: Partial<Record<Author, RegExp>> = {
  petitioner: /\b(?:respondent|defendant|government)/,
  respondent: /\b(?:petitioner|plaintiff)/,
};

/** What several filings ask for that are ruled on together. */
function severalPending(filings: readonly KnownEntryText[], least: number, memory: DocketMemory): Subject {
  const requests = filings.flatMap((each) => askedBy(each, memory));
  const via = filings.find((each) => askedBy(each, memory).length > 0)?.entry.documentNumber ?? null;
  if (requests.length > 0) return { requests, via, known: "reference" };
  const isKnown = filings.length >= least && filings.every(isHarmlessFiling);
  return { requests: [], via: null, known: isKnown ? "harmless" : "unknown" };
}

const BARE_COMPEL = pattern(
  /^\W*(?:[\w'-]+ |(?:ecf|dkt|doc|docket|d[ei])\.? (?:no\. )?|\[?\d{1,4}\]? ){0,6}motion to compel\W*(?:(?:at |ecf|dkt|doc|docket|d[ei])\W*(?:nos?\W*)?)?(?:\d{1,4}|\[\d{1,4}\])?\W*(?:is|are)?(?: hereby)?\W*$/,
);

/** What a ruling's own words tell, with the relief that they only name beside it. */
function withBeside(
  known: KnownEntryText,
  memory: DocketMemory,
  span: { readonly start: number; readonly end: number },
  own: readonly Request[],
): Subject {
  const told = { requests: [...own, ...endedBeside(known, memory, span, own)], via: null, known: "own words" as const };
  if (!memory.isDetention || told.requests.some(({ effect }) => touches(effect) !== null)) return told;
  const beside = reliefBeside(known, memory, span);
  if (beside === null) return told;
  return { ...told, requests: [...told.requests, ...beside], isPartUntold: beside.length === 0 };
}

/** "motion to expedite and motion for release": the second is what is asked for. */
const HURRIES = pattern(
  /^(\W*(?:[\w'-]+ ){0,4}?(?:motion|application|request) (?:to expedite|for expedited (?:consideration|review|hearing)),? and )(?:[\w'-]+ |\[?\d{1,4}\]? ){0,3}(?:motion|application|request|petition)\b/,
);
/** Motions about when and how another filing is answered, read or kept. */
const ABOUT_FILING = pattern(
  /^\W*(?:[\w'-]+\]? ){0,6}?(?:motions?|applications?|requests?) (?:to|for) (?:an? )?(?:withdraw|expedite|file under seal|seal|hold in abeyance|hold (?=[^;,]{0,60}\babeyance\b)|(?:stay|defer|reserve) (?:a )?ruling|extension of (?:time|deadline)|enlargement of time|(?:additional|more) time|(?:extend|enlarge) (?:the |its |his |her |their )?(?:time|deadlines?)|shorten (?:the )?time)\b(?:(?!\band\b)[^;,]){0,90}\b(?:motion|application|petition|request|letter)\b|^\W*(?:(?!(?:and|stay|stays|releas\w*|bond|bail|tro|injunction|restraining|remov\w*|deport\w*|transfer|dissol\w*)\b)[\w'-]+[\]:]? ){0,8}?(?:(?:more|additional|further|extra) (?:[\w-]+ ){0,2}?|(?:\d+|seven|ten|fourteen|one|two|three) (?:[\w-]+ )??)(?:time|days?|weeks?) (?:(?:in|within) which )?to (?:answer|respond|oppose|reply|file (?:an? |its |his |her |their )?(?:answer|response|opposition|reply))\b(?:(?!\band\b)[^;,]){0,90}\b(?:motion|application|petition|request|letter|stay|release)\b/,
);
/** "Motion for Extension of Time to Answer 1", "Motion for Pro Hac Vice re 1 Petition": the number only tells what it goes with. */
const OF_COURSE = pattern(
  /^\W*(?:(?!\b(?:and|to|for|stay|release|removal|injunction|restraining)\b)[a-z'-]+ ){0,4}(?:motions?|applications?|requests?) (?:to|for) (?:an? |the |leave to )*(?:admission|pro hac vice|appear|extension of (?:time|deadlines?)|enlargement of time|(?:additional|more) time|excess pages|exceed pages?|(?:extend|enlarge) (?:the )?(?:time|deadlines?|page)|file (?:excess|oversized?|sur-?reply|amicus)|withdraw as)\b(?:(?!\b(?:and|stay\w*|order|releas\w*|remov\w*|transfer\w*|injunction|tro|restraining)\b)[^;,\d])*?(?:\b(?:re:?|regarding|as to|answer|respond to|reply(?: re)?|response(?: to)?)\W{1,4}(?:ecf |dkt\.? |doc\.? |nos?\.? |#|\[|\()*\d{1,4}\b(?! motion)[^;,]{0,80})?$/,
);
const NAMES_RELIEF = pattern(
  /\b(?:tro|restrain\w*|injunct\w+|enjoin|stay\w*|relief|lift\w*|dissol\w+|vacat\w+|extend\w*|continu\w+|remov\w+|deport\w*|releas\w+|detain\w*|detention|bond|bail|transfer\w*)\b/,
);

const SPEAKS_OF_HOLDING =
  /\b(?:detain\w*|detention|deport\w*|habeas|custody|immigration|noncitizens?|aliens?|removal|releas\w+|bail|bond|jail|prison\w*|inmates?|ice|dhs)\b/;
const TELLS_SUBJECT =
  /\b(?:injunction|restraining order|tro|enjoin\w*|restrain\w*|stay)\b[^;.]{0,20}\b(?:against|barring|prohibiting|preventing|from|of|preserving|directing|requiring|to (?:prevent|stop|bar|halt|prohibit|preserve|compel)) (?:the |any |its |further )?[a-z]{4}/;

/** An injunction between parties none of whom holds anybody, that says what it forbids, in a docket without a word of holding people. */
function isPrivate(known: KnownEntryText, memory: DocketMemory): boolean {
  if (!TELLS_SUBJECT.test(known.reading.sense)) return false;
  return ![known, ...newestOf(memory.filings)].some(({ reading }) => SPEAKS_OF_HOLDING.test(reading.sense));
}

/** "16 Motion (SEALED)", "SEALED MOTION": who may read a paper is not what it asks for. */
const SECRECY = pattern(
  /\b(?:sealed|restricted|ex parte)\b(?= (?:[\w-]+ ){0,2}(?:motion|application|document|event|petition)\b)|\b((?:motion|application|petition|document|event)s?) [([](?:sealed|restricted|under seal|filed under seal|ex parte)[)\]]/g,
);

/** An application that names nothing but its way to the Court stays one of which no more is known. */
function withoutRoute(piece: string): string {
  const rest = ROUTE.replaceIn(piece, "");
  return rest !== piece && /\b(?:stay|injunction|tro|vacate|relief|removal|release|detention)\b/.test(rest)
    ? rest
    : piece;
}

/** Words without "sealed" and the like before the name of a filing: they say nothing of what it is about. */
export function withoutSecrecy(text: string): string {
  return SECRECY.replaceIn(text, (_, filing: string | undefined) => filing ?? "");
}

/** "presented to Justice Roe and by her referred to the Court": how a paper came to who rules on it. */
const ROUTE = pattern(
  /\b(?:(?:presented|submitted|addressed) to (?:the )?(?:chief )?justice\b[^,;.]{0,60}?)?(?:and by (?:him|her) )?referred to the court\b|\b(?:presented|submitted) to (?:the )?(?:chief )?justice\b/,
);

/** Why it was ruled so, and where more of it stands, is no subject. */
const REASONS = pattern(
  /\bfor (?:the |good |all )*(?:reasons?|cause)\b(?:[^;]{0,160}, (?=(?:the |this |his |her |\[?\d{1,4}\]? |petitioner's )*(?:petition|motion|application)s?\b)|.*$)|[\s,;(-]+see\b.*$/,
);

/** "GRANTED as to deportation": of all that was asked, only what is named. */
const PART = pattern(/(?:^|\b)(?:as to|with respect to|insofar as|to the extent)\b/);

function partOf(piece: string, whole: Subject | null): Subject | null {
  if (whole === null || !PART.test(piece)) return whole;
  const concerns = concernsIn(piece);
  if (concerns.size === 0) return whole;
  const requests = whole.requests.filter(({ effect }) => {
    const group = touches(effect);
    return (group === "detention" || group === "removal") && concerns.has(group);
  });
  return requests.length > 0 ? { ...whole, requests } : whole;
}

/** "denying as moot 5 Motion in light of Petitioner's release": what led to the ruling is not what was asked. */
const CAUSE = pattern(
  /\b(?:motion|application|petition|request|extension)\b[^;]{0,120}?(\b(?:in (?:light|view) of|because|given (?:that|the|his|her|petitioner)|due to|as a result of|now that|inasmuch as)\b[^,;]*)/,
);

function withoutCause(sense: string, span: { start: number; end: number }): string {
  const found = CAUSE.exec(sense.slice(span.start, span.end));
  const cause = found?.[1];
  if (!found || cause === undefined) return sense;
  const end = span.start + found.index + found[0].length;
  return sense.slice(0, end - cause.length) + " ".repeat(cause.length) + sense.slice(end);
}

/** What a motion for a restraining order, an injunction or a stay is granted "as to" is what must not happen. */
const FORBIDDEN: Partial<Record<EffectName, EffectName>> = {
  "detention-ordered": "release-ordered",
  "transfer-permitted": "transfer-barred",
  "removal-permitted": "removal-stayed",
};
const MOTION_TO_FORBID = pattern(
  /\b(?:motions?|applications?|requests?) (?:for (?:an? )?|to )(?:\w+ ){0,3}(?:tro|restraining order|injuncti\w+|enjoin|restrain|stay)\b/,
);

const BEGINS_PART = pattern(/^\W*(?:it |the motion )?(?:is |are )?(?:as to|with respect to|insofar as it concerns) /);

function protectedFrom(own: readonly Request[], sense: string, span: { start: number; end: number }): Request[] {
  const isPart = own.length > 0 && BEGINS_PART.test(sense.slice(span.start, span.end));
  if (!isPart || !MOTION_TO_FORBID.test(sense.slice(0, span.start))) return [...own];
  return own.map((each) => ({ ...each, effect: FORBIDDEN[each.effect] ?? each.effect }));
}

/** "Upon review of 18 and 19, the informal application is DENIED": what was asked stands in what was reviewed. */
const UNNAMED_REQUEST = pattern(
  /^\W*(?:the |this |his |her |their |(?:petitioner|plaintiff|applicant|movant|detainee)s?(?:'s?)? |informal |letter |renewed |present |further |additional |instant )*(?:applications?|requests?|letters?)\W*(?:is |are )?(?:hereby )?\W*$/,
);

/** A part of a motion that was named before, or of the newest that is pending. */
function pendingSubject(known: KnownEntryText, memory: DocketMemory, piece: string): Subject | null {
  if (!PART.test(piece) || concernsIn(piece).size === 0) return null;
  return follow(known, memory, numbersNamed(known, memory).slice(0, 2));
}

/** Requests that a title without people in it makes about whatever relief the docket knows. */
const BY_NAME: ReadonlySet<string> = new Set(["removal-stay-extended", "removal-stay-expanded", "removal-stay-ended"]);

/** A hearing on relief is no relief: "stipulation continuing preliminary injunction hearing". */
const HEARING_ON_RELIEF = pattern(
  /\b(?:injunction|tro|stay|restraining order) (?:motion )?(?:hearing|argument)\b|\b(?:continu\w+|extend\w*|reset\w*|adjourn\w*|mov(?:e|ing)) (?:the |a |this )?(?:[\w-]+ ){0,2}(?:hearing|argument|conference)s? (?:on|re|regarding|as to) (?:the |\[?\d{1,4}\]? )?(?:motion for (?:an? )?)?(?:\w+ ){0,2}(?:injunction|tro|stay|restraining order)\b/,
);

function speaksOfPeople(piece: string): boolean {
  return ABOUT_REMOVAL.test(piece) || ABOUT_DETENTION.test(piece);
}

/** Reads the entries that are ruled on. Null when no number is named. */
function follow(known: KnownEntryText, memory: DocketMemory, numbers: readonly string[]): Subject | null {
  let unseen: string | null = null;
  let harmless: string | null = null;
  const requests: Request[] = [];
  let via: string | null = null;
  for (const number of numbers) {
    const target = entryNumbered(memory, number, known.at);
    if (target === null) {
      unseen ??= number;
      continue;
    }
    const asked = askedBy(target, memory);
    if (asked.length > 0) {
      via ??= number;
      requests.push(...asked.filter((each) => !requests.some((other) => other.effect === each.effect)));
    } else if (isHarmlessFiling(target)) harmless ??= number;
    else unseen ??= number;
  }
  if (requests.length > 0) return { requests, via, known: "reference" };
  if (unseen !== null) return { requests: [], via: unseen, known: "unseen" };
  return harmless === null ? null : { requests: [], via: harmless, known: "harmless" };
}

/** What a motion for an injunction asks for is relief, whatever else its entry speaks of, unless its title names another thing. */
const ASKS_INJUNCTION = pattern(
  /^\W*(?:[\w'-]+ ){0,5}?(?:motions?|applications?|requests?) (?:for|to) (?:an? |the )?(?:[\w-]+ ){0,3}(?:injunctions?|injunctive relief|restraining order|tro)\b(?! (?:hearing|bond|briefing))[^a-z]{0,4}(?:$|(?:filed )?by\b|and\b|or\b|with\b|pursuant\b|under\b|oral\b|hearing\b|motion\b|\(|\.)/,
);

/** A report on these may recommend anything. */
const REPORTED_ON = pattern(
  /\b(?:petition|writ|habeas|injunctions?|tro|restraining order|releas\w+|remov(?:al|ed|ing)|bond|bail|custody|detention|stay)\b/,
);

/** True where nothing a filing asks for holds or removes anybody. */
function isHarmlessFiling({ head, reading }: KnownEntryText): boolean {
  if (head.ruleId === "kind-report-and-recommendation" && REPORTED_ON.test(reading.sense)) return false;
  const words = withoutSecrecy(withoutDates(reading.sense, reading.plain));
  return !ASKS_INJUNCTION.test(words.slice(Math.min(head.start, words.length))) && isHarmless(words);
}

const harmless = harmlessRules.map(({ when }) => pattern(when));

/** What a filing asks for; where it only names relief, what the docket says of it. */
function askedBy(target: KnownEntryText, memory: DocketMemory): readonly Request[] {
  const { reading } = target;
  const requests = withChange(target, reading.sense, { start: 0, end: reading.sense.length }, target.requests);
  if (requests.length > 0 && !isByName(requests, reading.sense)) return requests;
  const named = byName(target, memory);
  // "to continue the stay imposed by 6 Order" asks for no stay of 6.
  const isStay = requests.length > 0 && named.some(({ effect }) => effect === "relief-stayed");
  return named.length > 0 && !isStay ? named : requests;
}

/** Only "the stay" or "the TRO" is to be longer, wider or at an end: which, the words do not tell. */
function isByName(requests: readonly Request[], words: string): boolean {
  return requests.length > 0 && requests.every(({ effect }) => BY_NAME.has(effect)) && !speaksOfPeople(words);
}

/** What the title of a stipulation that is so ordered asks for, relief by its name as the docket tells it. */
export function titleAsks(
  known: KnownEntryText,
  memory: DocketMemory,
  sense: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly requests: readonly Request[]; readonly via: string | null } {
  const piece = sense.slice(start, end);
  const requests = requestsIn(sense, start, end);
  if (HEARING_ON_RELIEF.test(piece))
    return { requests: requests.filter(({ effect }) => !BY_NAME.has(effect)), via: null };
  const named = isByName(requests, piece) ? genericRequests(known, memory, { start, end }) : null;
  return named === null || named.requests.some(({ effect }) => effect === "relief-stayed")
    ? { requests, via: null }
    : named;
}

/** "STIPULATION keeping 12 Temporary Restraining Order in force": relief that a filing only names. */
function byName(target: KnownEntryText, memory: DocketMemory): readonly Request[] {
  if (target.author === "court" || target.author === "clerk") return [];
  const { head, reading } = target;
  const filing = { ...target, reading: { ...reading, sense: withoutDates(reading.sense, reading.plain) } };
  const generic = genericRequests(filing, memory, { start: head.start, end: reading.sense.length });
  return generic?.requests ?? [];
}

/** True when the words name a subject that changes neither detention nor removal, and no relief. */
export function isHarmless(piece: string): boolean {
  return harmless.some((each) => each.test(piece));
}

/** True when words are left that name a subject, and none of them speaks of holding or removing people. */
export function hasSubject(piece: string): boolean {
  if (SENSITIVE.test(piece) || GENERIC_RELIEF.test(piece)) return false;
  return contentWords(piece) > 0;
}

/** "Administrative Motion to Relate Cases", "Joint Discovery Letter": the title tells, though its entry was not seen. */
const NAMES_SUBJECT = pattern(
  /\b(?:motions?|applications?|requests?|stipulations?|letters?|letter briefs?)(?: \(.{0,30}\))? (?:to|for|of|re|regarding|concerning|requesting|seeking|that) [a-z]{3}|\b(?:motions?|applications?|requests?|stipulations?|letters?): [a-z]{3}/,
);
/** What is done to an order or to people is told by none of these alone. */
const MAY_BE_RELIEF = pattern(
  /\b(?:enforc|compel|vacat|modif|amend|alter|clarif|reconsider|exten[ds]|continu(?!e the (?:hearing|conference))|lift|dissol|set aside|quash|return|transport|bring|brought|facilitat|produc|allow|permit|forbid|prevent|prohibit|bar\b|order|judgment|protect|safeguard|emergency|immediate|compl[iy]|appear|deliver|access|visit|class|appl(?:y|ies)|relax|suspend|rescind|discharg|reinstat|surrender|travel|move\b|moving|hold|keep|preserv|maintain|status quo)\w*/,
);

function tellsSubject(piece: string): boolean {
  return NAMES_SUBJECT.test(piece) && !MAY_BE_RELIEF.test(piece);
}

/** Of a word (`isWordCode`): no digit, apostrophe or hyphen. */
function beginsWithLetter(word: string): boolean {
  return word.charCodeAt(0) >= LETTER_A;
}

const LETTER_A = 97;

/** Words that are neither names of filings nor numbers. */
export function contentWords(piece: string): number {
  let count = 0;
  for (const { text } of wordsOf(piece, 0, Math.min(piece.length, 1500))) {
    if (text.length > 2 && !NO_SUBJECT.has(text) && beginsWithLetter(text)) count++;
  }
  return count;
}

import type { TextSpan } from "../docket/docket.ts";
import { NO_CONCERN } from "./concerns.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { entryNumbered, numbersNamed, requestsBefore } from "./docket-memory.ts";
import { doubtAbout, WHICH_PART } from "./draft.ts";
import type { Doubt, Draft, RulingResult } from "./draft.ts";
import { pattern } from "./search/pattern.ts";
import type { Disposition, EffectName } from "./tags.ts";

/** "granted as to removal", "denying it with respect to his transfer": a ruling on a part of what was asked, told by its subject. */
const PART = pattern(
  /\b(grant|den)(?:s|ed|ies|ied|ing|ying)(?: in part)?,?(?: (?:it|relief|the (?:motion|request|application|petition)))? (?:only )?(?:as to|with (?:respect|regard) to|as regards|insofar as (?:it|he|she) (?:seeks?|asks? for|requests?|concerns?)|to the extent (?:that )?(?:it|he|she) (?:seeks?|asks? for|requests?|concerns?)) ([^.;:,]{3,70}?)(?=[.;:,]|$| (?:and|but) (?:is |are |otherwise |is otherwise )?(?:den|grant)| signed\b)/g,
);
/** "granting 12 Motion for TRO as to removal but denying as to transfer": the part that is ruled on first. */
const FIRST_PART = pattern(
  /\b(grant|den)(?:ed|ing|ying|ied) (?:(?!as to\b)[\w[\]'’#-]+ ){1,14}?(?:as to|with (?:respect|regard) to) ([^.;:,]{3,70}?)(?:,? (?:and|but)|,) (?:den|grant)(?:ed|ies|ied|ing|ying)(?: it)? (?:as to|with (?:respect|regard) to)/g,
);
/** "and is otherwise denied": the part stands against all the rest. */
const REST = pattern(
  /\b(?:otherwise|in all other respects|as to (?:the (?:rest|remainder|balance)|all else|everything else)),? (?:is |are )?(?:hereby )?(?:denied|granted)\b|\b(?:denied|granted|denying|granting)(?: it)? (?:otherwise|in all other respects|as to (?:the (?:rest|remainder|balance)|all else|everything else))\b/,
);
/** What the people ask who are held: what stops, frees or gives a hearing. */
const PROTECTIVE =
  /\b(?:tro|restraining order|injunct\w+|enjoin|stay of (?:removal|deportation|transfer)|stay (?:removal|deportation|transfer)|habeas|writ|petition|release|bail|bond hearing)\b/;
const ADVERSE =
  /\b(?:dissolv\w+|vacat\w+|lift\w*|terminat\w+|modif\w+|dismiss\w*|reconsider\w*|re-?detain\w*|clarif\w+|compel|strike|seal|(?:respondents?|defendants?|government)(?:'s?|s')? (?:\w+ ){0,3}(?:motion|request|application)|pending appeal|motion (?:by|of) (?:the )?(?:respondents?|defendants?|government)|(?:usa|ice|dhs|warden)'s (?:\w+ )?(?:\d+ )?motion|stay (?:of )?(?:(?:the|its|this court's|\[?\d{1,4}\]?) ){0,2}(?:(?:district court's|bond|release|bail) )?(?:orders?|injunctions?|release|judgment|bond|bail)|extend\w*|summary judgment)\b/;

/** What was ruled before or elsewhere, what may be, whom a part is about, and papers that ask for nothing of this. */
const TOLD = pattern(
  /\b(?:previously|earlier|inclined|would be|if (?:granted|denied)|district court|(?:was|were) (?:\w+ )?(?:granted|denied)|discovery|depositions?|fees|monitor|access to|medical|persons? (?:held|in|with)|members (?:in|with|held)|petitioners (?:in|with)|noncitizens|those)\b/,
);

const ENDS_RELIEF = pattern(
  /\bmotions? (?:\[?\d{1,4}\]? )?to (?:dissolve|vacate|lift|terminate|modify|narrow)(?:\b(?! )| (?:by\b|filed\b|(?:[\w'-]+ ){0,4}(?:injunctions?|tro|restraining order|stay)\b))/,
);

/** Of what a part speaks, the narrowest first; what it comes to where it is granted, and where it is denied. */
const SUBJECTS: readonly (readonly [about: RegExp, granted: EffectName, denied: EffectName])[] = [
  [
    /\b(?:bond|custody|bail|individualized) (?:re-?determination )?hearings?\b/,
    "bond-hearing-ordered",
    "bond-hearing-denied",
  ],
  [
    /\b(?:transfer(?:s|red|ring)?|relocation|relocating)\b(?! of (?:the |this )?(?:venue|case|action|matter))/,
    "transfer-barred",
    "transfer-permitted",
  ],
  [
    /\b(?:removal|removing|removed|deport\w*|repatriat\w*)\b(?! of (?:the |this )?(?:case|action|matter))/,
    "removal-stayed",
    "removal-stay-denied",
  ],
  [
    /\b(?:releas(?:e|ed|ing)|bail|re-?detention|re-?detain\w*|detention|detaining|re-?arrest\w*|custody)\b(?! (?:conditions|of (?:documents|records|information)))/,
    "release-ordered",
    "release-denied",
  ],
];
const OTHER_THINGS =
  /\b(?:records?|documents?|files?|discovery|fees|costs|conditions|counts?|class|schedule|hearing date)\b/;

/** What a ruling in parts comes to. */
export interface PartedRuling {
  readonly drafts: readonly Draft[];
  readonly doubts: readonly Doubt[];
  /** The words that were read, and all effects that are told by them: nobody else reads them. */
  readonly spans: readonly TextSpan[];
  readonly settled: ReadonlySet<EffectName>;
}

/**
 * A motion of those who are held, granted as to one thing and denied as to another; null where a ruling is not parted so,
 * or where it is not known that the motion asks for protection.
 */
export function partedRuling(
  known: KnownEntryText,
  memory: DocketMemory,
  clauses: readonly TextSpan[],
): PartedRuling | null {
  const { plain } = known.reading;
  const found = [...PART.allIn(plain), ...FIRST_PART.allIn(plain)];
  if (found.length === 0) return null;
  const parts = found.flatMap((part) => draftOf(part, clauses));
  // One part that is not read, another motion, or what is told of before: the rest must not be taken for the whole.
  if (parts.length < found.length || numbersNamed(known, memory).length > 1 || isTold(plain, found, clauses))
    return null;
  const outcomes = new Set(found.map(([, verb]) => verb));
  const isSplit = outcomes.size > 1 || REST.test(plain);
  if (parts.length === 0 || !isSplit) return null;
  const drafts = parts.map(({ draft }) => draft);
  const read = { spans: drafts.map(({ span }) => span), settled: new Set(parts.flatMap(({ both }) => both)) };
  // What is left of relief is not told by the part that goes.
  if (ENDS_RELIEF.test(plain) || asked(known, memory).some(({ reading }) => ENDS_RELIEF.test(reading.plain)))
    return { ...read, drafts: [], doubts: drafts.map(({ span }) => doubtOfPart(plain, span)) };
  return asksProtection(known, memory) ? { ...read, drafts, doubts: [] } : null;
}

/** True where a sentence with a part tells of something else; what other sentences tell does not matter. */
function isTold(plain: string, found: readonly RegExpExecArray[], clauses: readonly TextSpan[]): boolean {
  return (
    TOLD.mayMatch(plain) &&
    clauses.some(
      ({ start, end }) =>
        found.some(({ index }) => start <= index && index < end) && TOLD.test(plain.slice(start, end)),
    )
  );
}

/** The rulings of an order with what its parts come to, in place of what was read of them otherwise. */
export function rulingsInParts(rulings: RulingResult, parted: PartedRuling): RulingResult {
  const others = rulings.drafts.filter((each) => !parted.settled.has(each.effect) && !isWithin(each, parted));
  return {
    ...rulings,
    drafts: others.concat(parted.drafts),
    doubts: [...parted.doubts],
    dispositions: inPart(rulings.dispositions),
  };
}

/** What is granted and denied by parts is granted in part, once. */
function inPart(dispositions: readonly Disposition[]): Disposition[] {
  const whole =
    dispositions.find((each) => grantsOrDenies(each) && each.of !== null) ?? dispositions.find(grantsOrDenies);
  return dispositions.flatMap((each) => {
    if (each === whole) return [{ ...each, outcome: "granted in part" as const }];
    return grantsOrDenies(each) && (each.of === null || each.of === whole?.of) ? [] : [each];
  });
}

function grantsOrDenies({ outcome }: Disposition): boolean {
  return outcome === "granted" || outcome === "denied" || outcome === "granted in part";
}

/** True for what was read from the words of a part. */
export function isWithin({ span }: Draft, { spans }: PartedRuling): boolean {
  return spans.some(({ start, end }) => span.start < end && start < span.end);
}

function draftOf(
  part: RegExpExecArray,
  clauses: readonly TextSpan[],
): { readonly draft: Draft; readonly both: readonly EffectName[] }[] {
  const words = part[2] ?? "";
  const subject = OTHER_THINGS.test(words) ? undefined : SUBJECTS.find(([about]) => about.test(words));
  if (subject === undefined) return [];
  const isGranted = part[1] === "grant";
  const [, granted, denied] = subject;
  const span = { start: part.index, end: part.index + part[0].length };
  const clause = clauses.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
  return [
    {
      draft: {
        effect: isGranted ? granted : denied,
        ruleId: "ruled-in-parts",
        span,
        via: null,
        basis: "text",
        clause,
        weak: false,
        outcome: isGranted ? "granted" : "denied",
        concerns: NO_CONCERN,
      },
      both: [granted, denied],
    },
  ];
}

function doubtOfPart(plain: string, span: TextSpan): Doubt {
  return doubtAbout(plain.slice(span.start, span.end), span, WHICH_PART);
}

/** By the order's own words, by the entries that it names, or by what is pending. */
function asksProtection(known: KnownEntryText, memory: DocketMemory): boolean {
  const filings = asked(known, memory);
  const own = known.reading.plain;
  if (ADVERSE.test(own)) return false;
  if (filings.some(({ author, reading }) => author === "respondent" || ADVERSE.test(reading.plain))) return false;
  return PROTECTIVE.test(own) || filings.some((each) => PROTECTIVE.test(each.reading.plain));
}

/** The entries that are named, else what is pending. */
function asked(known: KnownEntryText, memory: DocketMemory): readonly KnownEntryText[] {
  const numbers = numbersNamed(known, memory);
  if (numbers.length === 0) return requestsBefore(memory).slice(0, 1);
  return numbers.flatMap((number) => entryNumbered(memory, number, known.at) ?? []);
}

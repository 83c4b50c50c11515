import type { Reading } from "./reading.ts";
import { kindRules } from "./rules/kinds.ts";
import type { Author, EntryKind } from "./tags.ts";
import { RulesByBeginning } from "./search/beginnings.ts";
import { pattern } from "./search/pattern.ts";
import { isCourtSpeaking } from "./voice.ts";

/** How an entry opens. */
export interface Head {
  readonly kind: EntryKind;
  readonly author: Author | null;
  readonly ruleId: string;
  /** Place of the words that name the kind. */
  readonly start: number;
  readonly end: number;
  readonly isProposed: boolean;
  readonly isStipulated: boolean;
  readonly isJoint: boolean;
}

/** Words before the kind that do not change it. */
const ADJECTIVE =
  /^(?:text[- ]only entry|ecf filer|filed(?= motion)|-sealed-|redacted version of|unredacted version of|text[- ]only|text|electronic|paperless|endorsed(?! letters?\b)|sealed|redacted|emergency|urgent|time[- ]sensitive|unopposed|opposed|joint|agreed(?= (?:motion|request|application|stip))|consent(?= (?:motion|request|application|letter))|ex parte(?:\/consent)?(?= (?:\w+ )?motion)|consented|renewed|amended|corrected|supplemental|second|first|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)|superseding|provisionally|under seal|public|non-?document|interim|further|verified|expedited|assented-to|partially|copy of|certified copy of|attested copy of|true copy of|notice of errata to|errata to|rule 58(?:\([a-e]\))?(?= (?:final )?judgment)|separate(?= judgment)|usca|u\.s\. ?c\.a\.|u\.s\.c\.a\.|uscca|filed|virtual|remote|unsealed|restricted|sua sponte|[\d]+(?=\s+[a-z])|the|a|an|this|--|-|\*+|\||:|>+|~+|"|'|#)(?=[\s:*-]|$)\s*/;
/** "This is a text only entry; no document issued. ORDER denying …": where the words stand, before what they are. */
const NO_DOCUMENT =
  /^(?:this is an? )?(?:text|docket text|docket)[- ]only (?:docket )?entry(?:[;,.:] ?(?:no (?:document|pdf|attachment|image)s?|there is no)\b[^.;]{0,60})?[.;:]\s*/;
/** "Judge Roe: ELECTRONIC ORDER entered …": the judge's name is blank by now. */
const BY_JUDGE =
  /^(?:by )?(?:(?:chief|magistrate|senior|district|u\.s\.|us|united states|hon\.?|honorable) )*(?:judge|justice)\s{2,}:?\s*(?:,? jr\.?)?:?\s*/;
/** The first letters of what that can begin with. */
const BEGINS_JUDGE = "bcmsduhj";
const BRACKETED = /^(?:\([^()]{0,200}\)|\[[^[\]]{1,40}\](?=\s*[a-z(]))\s*/;

/** "**DOCKETED IN ERROR, wrong case**": the clerk's note before the name. */
const STARRED = /^\*{1,3}[^*]{2,120}\*{1,3}\s*(?=[a-z])/;

/** "DOCKETED IN ERROR: ORDER granting …": what was docketed so. */
const WRONGLY_DOCKETED =
  /^(?:docketed|filed|entered|posted) in error\b[^:;.]{0,60}[:;.]\s*(?=(?:\w+ ){0,3}(?:order|opinion|judgment|memorandum|minute|motion)\b)/;

/** "Enter MEMORANDUM OPINION AND ORDER", "Set/Reset Hearings: ORDER granting …": what the clerk does, before what the court did. */
const CLERKS_ACT =
  /^(?:enter(?:ed)?[:,]? (?=(?:(?:agreed|stipulated|consent|written|separate|the|an?|final) )*(?:memorandum opinion|opinion|order|judgment)\b)|(?:set|reset|terminate|set\/reset)(?: [a-z]+(?: and [a-z]+)?)?[:.] (?=(?:(?:text|minute|electronic|paperless|docket|oral|agreed|memorandum|opinion and) )*order\b(?! (?:to show cause|setting|of reference))))/;

/** "///ORDER granting 6 Motion": some clerks mark orders so. */
const SLASHES = /^\/{2,6}\s*(?=[a-z])/;

const STIPULATED = /\bstipulat|\bagreed\b|\bconsent\b/;

/** Kind and author as the opening words tell them. */
export function headOf(reading: Reading, shortText: string | null): Head {
  const opening = openingOf(reading.plain);
  const rest = reading.plain.slice(opening.start, opening.start + 260);
  const named = kindRuleOf(rest, reading.plain) ?? behindParty(reading.plain, rest);
  if (named !== null) {
    const { rule, found } = named;
    if (rule.author === null && !opening.isProposed && isCourtSpeaking(reading.plain, opening.start, rule.kind))
      return {
        ...SPOKEN,
        // "STIPULATION for Release. SO ORDERED.": what the parties agreed is what is ordered.
        isStipulated: rule.kind === "stipulation",
        start: opening.start,
        end: opening.start,
      };
    const end = endOfHead(reading.plain, opening.start + found.index + found[0].length);
    return {
      kind: rule.kind,
      author: rule.author,
      ruleId: rule.id,
      start: opening.start,
      end,
      isProposed: opening.isProposed,
      isStipulated: STIPULATED.test(reading.plain.slice(0, end)),
      isJoint: opening.isJoint,
    };
  }
  return { ...unnamed(reading, shortText, opening.start), start: opening.start, end: opening.start };
}

/** An order that does not call itself one. */
const SPOKEN = {
  kind: "order",
  author: "court",
  ruleId: "kind-words-of-order",
  isProposed: false,
  isStipulated: false,
  isJoint: false,
} as const;

function unnamed(reading: Reading, shortText: string | null, start: number): Omit<Head, "start" | "end"> {
  const plainHead = { isProposed: false, isStipulated: false, isJoint: false };
  if (shortText !== null && shortText.toLowerCase() !== reading.plain.trim() && /^\s*order\b/i.test(shortText)) {
    return { kind: "order", author: "court", ruleId: "kind-short-text", ...plainHead };
  }
  if (JUDGE_SPEAKS.test(reading.plain.slice(start, start + 120))) return SPOKEN;
  if (saysOrdered(reading.plain) || isCourtSpeaking(reading.plain, start, null)) return SPOKEN;
  return { kind: "other", author: null, ruleId: "kind-unnamed", ...plainHead };
}

/** "(IN CHAMBERS) by Judge Roe: …": what follows the judge's name, blank by now, is the court's. */
const JUDGE_SPEAKS =
  /^\(in chambers[^()]{0,40}\)\s*by (?:(?:chief|magistrate|senior|district) )*(?:judge|justice)\s{2,}:/;

/** Ninth Circuit: the filer stands before the name of what was filed. */
const FILED_ELECTRONICALLY = /^\s*(?:filed|submitted) \(ecf\)/;
const FILER_FIRST =
  /^(?:appellants?|appellees?|petitioners?|respondents?|intervenors?|movants?|amic(?:us|i)(?: curiae)?) [^.;:()[\]]{0,150}?(?=\b(?:motions?|reply|response|opposition|citation|letter|correspondence|status report|statement|notice|petition for (?:panel )?rehearing|(?:opening |answering |reply |supplemental )?brief)\b)/;

/** "Filed (ECF) Appellant Field Office Director EMERGENCY Motion to stay": the kind behind the filer's name. */
function behindParty(plain: string, opening: string): ReturnType<typeof kindRuleOf> {
  if (!FILED_ELECTRONICALLY.test(plain)) return null;
  const filer = FILER_FIRST.exec(opening)?.[0];
  if (filer === undefined) return null;
  const named = kindRuleOf(opening.slice(filer.length));
  if (named !== null) named.found.index += filer.length;
  return named;
}

/** Filings by the first word of their name, and the kinds that may begin with it. */
const FIRST_WORDS: Readonly<Record<string, readonly EntryKind[]>> = {
  motion: ["motion", "order", "minute entry", "clerk entry"],
  motions: ["motion", "order", "clerk entry"],
  notice: [
    "notice",
    "notice of appeal",
    "notice of hearing",
    "appearance",
    "motion",
    "clerk entry",
    "transcript",
    "order",
    "other",
  ],
  response: ["response", "order"],
  responses: ["response"],
  opposition: ["response"],
  objection: ["response"],
  objections: ["response"],
  answer: ["response"],
  return: ["response", "summons"],
  reply: ["reply"],
  memorandum: ["brief", "opinion", "order", "response", "other"],
  brief: ["brief", "response"],
  declaration: ["declaration", "response"],
  affidavit: ["declaration", "certificate"],
  letter: ["letter", "motion", "brief", "response", "order", "opinion"],
  application: ["application", "order"],
  petition: ["petition", "order"],
  exhibit: ["exhibit"],
  exhibits: ["exhibit"],
  statement: ["status report", "response", "certificate", "other"],
  order: ["order", "opinion", "judgment", "other"],
  stipulation: ["stipulation", "order"],
  certificate: ["certificate", "clerk entry"],
  transcript: ["transcript"],
  initial: ["minute entry", "clerk entry", "status report", "other"],
  summons: ["summons"],
  complaint: ["complaint"],
};

/** A map, not the record itself: a text may open with "constructor". */
const searches = kindRules.map((rule) => ({ rule, search: pattern(rule.when) }));

const byBeginning = (all: typeof searches) => new RulesByBeginning(all, ({ rule }) => rule.when);
const rulesOfOthers = byBeginning(searches);
const rulesByFirstWord: ReadonlyMap<string, typeof rulesOfOthers> = new Map(
  Object.entries(FIRST_WORDS).map(([word, kinds]) => [
    word,
    byBeginning(searches.filter(({ rule }) => kinds.includes(rule.kind))),
  ]),
);

/** The first rule that names the kind of an opening (lower case). `whole`: the text that it opens. */
export function kindRuleOf(
  opening: string,
  whole = opening,
): { rule: (typeof kindRules)[number]; found: RegExpExecArray } | null {
  for (const { rule, search } of (rulesByFirstWord.get(firstWordOf(opening)) ?? rulesOfOthers).of(opening)) {
    const found = search.execIn(whole, opening);
    if (found) return { rule, found };
  }
  return null;
}

function firstWordOf(opening: string): string {
  let end = 0;
  while (opening.charCodeAt(end) >= 97 && opening.charCodeAt(end) <= 122) end++;
  return opening.slice(0, end);
}

const GOES_ON = /^,? *(?:and|&|\/) *(?:final )?(?:order|judgment|opinion|decree|writ)s?\b/;

/** What joins another name to the one that ends here stands right behind it (`GOES_ON`). */
function mayGoOn(plain: string, end: number): boolean {
  let at = plain[end] === "," ? end + 1 : end;
  while (plain[at] === " ") at++;
  return plain[at] === "&" || plain[at] === "/" || plain.startsWith("and", at);
}

/** "MEMORANDUM OPINION" goes on with "AND ORDER", which belongs to the name. */
function endOfHead(plain: string, end: number): number {
  const more = mayGoOn(plain, end) ? GOES_ON.exec(plain.slice(end, end + 40)) : null;
  return more ? end + more[0].length : end;
}

/** An entry that opens with no name of a kind but is signed, or says what is ordered. */
function saysOrdered(plain: string): boolean {
  return /\b(?:it is (?:hereby |so )?ordered|so ordered|(?:signed|entered|ordered|issued) by (?:\w+ ){0,3}judge|signed by (?:the )?hon(?:orable)?\b|is hereby (?:granted|denied|ordered)|\b(?:motion|petition|application|request)\b[^;]{0,200}\b(?:is |are |be )?(?:granted|denied))\b/.test(
    plain,
  );
}

function openingOf(plain: string): { start: number; isProposed: boolean; isJoint: boolean } {
  let start = skipSpace(plain, 0);
  let isJoint = false;
  for (let step = 0; step < 14; step++) {
    const piece = plain.slice(start, start + 220);
    const found = leadIn(piece);
    if (found === undefined || found.length === 0) break;
    if (found.startsWith("joint") || found.startsWith("agreed")) isJoint = true;
    start = skipSpace(plain, start + found.length);
  }
  return {
    start,
    isProposed:
      (plain.startsWith("proposed", start) && /^proposed\b(?! findings)/.test(plain.slice(start, start + 20))) ||
      plain.startsWith("[proposed", start),
    isJoint,
  };
}

/** What stands before the name of the kind: a mark, an adjective, the judge, a bracket. */
function leadIn(piece: string): string | undefined {
  const first = piece[0];
  if (first === "[" && /^\[[a-z]/.test(piece)) return first;
  const marked = first === "*" ? STARRED.exec(piece) : first === "/" ? SLASHES.exec(piece) : null;
  return (
    marked?.[0] ??
    (first === "t" || first === "d" ? NO_DOCUMENT.exec(piece)?.[0] : undefined) ??
    (first === "e" || first === "s" || first === "r" || first === "t" ? CLERKS_ACT.exec(piece)?.[0] : undefined) ??
    ADJECTIVE.exec(piece)?.[0] ??
    (piece.includes(" in error") ? WRONGLY_DOCKETED.exec(piece)?.[0] : undefined) ??
    (first !== undefined && BEGINS_JUDGE.includes(first) ? BY_JUDGE.exec(piece)?.[0] : undefined) ??
    (first === "(" || first === "[" ? bracketed(piece) : undefined)
  );
}

/** A bracketed lead-in ("(DOCKETED IN ERROR …)", "[12]"), never "(IN CHAMBERS)". */
function bracketed(piece: string): string | undefined {
  const found = BRACKETED.exec(piece)?.[0];
  return found === undefined || found.startsWith("(in chambers") ? undefined : found;
}

function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && (text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 160)) i++;
  return i;
}

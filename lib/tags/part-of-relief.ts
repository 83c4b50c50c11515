import { blanked } from "./reading.ts";
import { WHEN_UNDONE } from "./rules/undone.ts";
import { pattern } from "./search/pattern.ts";
import type { EffectName } from "./tags.ts";

/** What of standing relief an act of the court takes in. */
export interface PartOfRelief {
  readonly effects: readonly EffectName[];
  /** What the words leave out: "but not as to transfer, which is permitted". */
  readonly leftOut: readonly EffectName[];
  /** A part is meant that the words only number: "vacated as to paragraph 2". */
  readonly isUntold: boolean;
}

/** Whom or what an act leaves out. */
const LEAVES_OUT = pattern(
  /\b(?:but |and |though )?(?:not|except|other than|save|apart from)(?: only)? (?:as to|for|with (?:respect|regard) to|insofar as|in so far as|to the extent(?: that)?|as (?:it|they) (?:bars?|concerns?|forbids?|limits?|applies to))\b(?:[^;.]|(?<=\b(?:mr|ms|mrs|no))\.){0,120}|\bbut not (?:the )?(?:removal|deportation|transfers?|detention)\b[^;.]{0,60}/g,
);
/** The words name a part of what was ordered. */
const NAMES_PART = pattern(
  /\b(?:so much|portions?|parts?|paragraphs?|sections?|provisions?|insofar|in so far|to the extent|as to|with (?:respect|regard) to|as (?:it|they) (?:bars?|concerns?|forbids?|limits?)|only|to (?:permit|allow|enable)|partially)\b|\b(?:transfer|removal|deportation|contact|interview) (?:bar|ban|restriction|prohibition|provision|requirement|condition|restraint)s?\b|\bnotice (?:requirement|obligation|condition|period)\b/,
);
/** The act goes so far and no further. */
const NO_FURTHER =
  /\b(?:only|solely|insofar|in so far|to the extent|so much|as (?:it|they) (?:bars?|concerns?|forbids?|limits?))\b/;
/** A part that has only its place in the order for a name, or none. */
const NUMBERED_PART =
  /\b(?:paragraphs?|parts?|sections?|subsections?|items?|clauses?|provisions?|subparts?|points?) (?:nos?\. ?)?\(?(?:\d{1,2}|[ivx]{1,4}|[a-h]|one|two|three|four|five|six)\b\)?|¶+ ?\d|\b(?:first|second|third|fourth|fifth|last|final|penultimate) (?:\w+ )?(?:paragraph|sentence|provision|clause)\b|\b(?:vacat|rescind|dissolv|lift|withdr)\w* in part\b(?! and)|\bnotice (?:requirement|obligation|condition|period)\b/;

const SUBJECTS: readonly (readonly [group: string, words: RegExp])[] = [
  ["transfer", /\b(?:transfer\w*|notice|hous(?:e|ed|ing)|relocat\w*|mov(?:e|ed|ing)|held)\b/],
  ["removal", /\b(?:remov\w+|deport\w*|repatriat\w*)\b/],
  ["bond-hearing", /\b(?:bond|bail|custody)[ -](?:or custody )?(?:re-?determination )?(?:hearings?|determinations?)\b/],
  ["release", /\b(?:releas\w+|re-?arrest\w*|re-?det\w+)\b/],
  ["contact", /\b(?:interview\w*|question\w*|communicat\w+|contact\w*)\b/],
  ["counsel", /\b(?:counsel|attorneys?|visits?|visitation|calls)\b/],
];

function namesSubject(words: string): boolean {
  return SUBJECTS.some(([, subject]) => subject.test(words));
}

function isNamed(effect: EffectName, words: string): boolean {
  return SUBJECTS.some(([group, subject]) => effect.startsWith(group) && subject.test(words));
}

/** `piece` without the words that leave somebody or something out, every place kept. */
export function withoutException(piece: string): string {
  return LEAVES_OUT.replaceIn(piece, blanked);
}

/** Of all that was given, what the words of a clause name: "so much of 3 Order as limits where Petitioner may be housed". */
export function partOfRelief(piece: string, effects: readonly EffectName[]): PartOfRelief {
  const rest = withoutException(piece);
  const exception = LEAVES_OUT.allIn(piece)
    .map(([words]) => words)
    .join(" ");
  const person = /\bwho (?:may|can)(?: now)? be (?:(removed|deported)|transferred)\b/.exec(exception);
  const excepted = exception === "" || person !== null ? [] : effects.filter((effect) => isNamed(effect, exception));
  const taken = effects.filter((effect) => !excepted.includes(effect));
  const leftOut = person === null ? undone(excepted, exception) : [forPerson(person)];
  if (!NAMES_PART.test(rest) || taken.length === 0)
    return { effects: taken, leftOut, isUntold: excepted.length === 0 && NUMBERED_PART.test(rest) };
  const named = taken.length < 2 ? [] : taken.filter((effect) => isNamed(effect, rest));
  const isElsewhere = NO_FURTHER.test(rest) && !taken.some((effect) => isNamed(effect, rest)) && namesSubject(rest);
  if (isElsewhere) return { effects: [], leftOut, isUntold: false };
  const isUntold = named.length === 0 && !taken.some((effect) => isNamed(effect, rest)) && NUMBERED_PART.test(rest);
  return { effects: named.length > 0 ? named : taken, leftOut, isUntold };
}

/** What is not extended ends. A transfer by its name is one, whatever else was given. */
function undone(excepted: readonly EffectName[], exception: string): EffectName[] {
  const named = /\btransfer/.test(exception) ? new Set([...excepted, "transfer-barred" as const]) : new Set(excepted);
  return [...named].map((effect) => WHEN_UNDONE[effect]).filter((effect) => effect !== undefined);
}

function forPerson(found: RegExpExecArray): EffectName {
  return found[1] === undefined ? "transfer-permitted" : "removal-permitted";
}

import type { TextSpan } from "../docket/docket.ts";
import type { Draft } from "./draft.ts";
import type { Telling } from "./period.ts";
import type { EffectName } from "./tags.ts";

/** Where a sentence goes on with another act: ", and shall not …", "and directing …", "and Respondents must …". */
const JOINT =
  /,? (?:and|but) (?=(?:shall|must|may|will|directs|orders|directing|ordering|requiring|enjoining|restraining|staying|barring|prohibiting|extending|releasing)\b|(?!the (?:hearing|motion|case)\b)(?:[a-z'.]+ ){1,4}(?:shall|must|may not)\b)/g;

/** What lasts for a time, as against what is to be done in one. */
const BARS: ReadonlySet<EffectName> = new Set([
  "removal-stayed",
  "removal-stay-extended",
  "removal-stay-expanded",
  "transfer-barred",
  "contact-restricted",
  "relief-stayed",
  "release-stayed",
]);

/** What is to be done in court. */
const ON_PAPER =
  /\b(?:file|respond|answer|brief|briefs|report|confer|serve|submit|reply|appear|produce|notify the court|show cause|pay)\b/;

/** The parts of a sentence that each say an act of their own. */
function partsOf(clause: string): readonly TextSpan[] {
  const parts: TextSpan[] = [];
  let start = 0;
  for (const { index } of clause.matchAll(JOINT)) {
    parts.push({ start, end: index });
    start = index;
  }
  return [...parts, { start, end: clause.length }];
}

/**
 * "shall hold a hearing within 10 days and shall not transfer him until further order": the days are the hearing's, the end
 * is the bar's. What stands with another act is this one's too where both last, or both are to be done. `tell`: what a
 * clause tells of one of the two (`Periods`).
 */
export function ownPeriod(
  draft: Draft,
  drafts: readonly Draft[],
  plain: string,
  at: TextSpan,
  tell: Telling,
): string | null {
  const clause = plain.slice(at.start, at.end);
  const whole = tell(clause);
  if (whole === null || !clause.includes(" and ")) return whole;
  const parts = partsOf(clause);
  if (parts.length < 2) return whole;
  const mine = placeOf(draft, parts, at);
  if (mine === null) return whole;
  const isShared = (place: TextSpan): boolean => {
    const there = drafts.filter((each) => placeOf(each, parts, at) === place);
    if (there.length === 0) return !ON_PAPER.test(clause.slice(place.start, place.end));
    return there.some((each) => each === draft || BARS.has(each.effect) === BARS.has(draft.effect));
  };
  const read = ({ start, end }: TextSpan): string | null => tell(clause.slice(start, end));
  const own = read(mine);
  if (own !== null) return own;
  const holder = parts.find((place) => read(place) !== null);
  return holder === undefined || isShared(holder) ? whole : null;
}

/** The part in which the words of an act end. */
function placeOf({ span }: Draft, parts: readonly TextSpan[], { start, end }: TextSpan): TextSpan | null {
  if (span.end <= start || span.end > end) return null;
  return parts.find((part) => span.end - start <= part.end) ?? null;
}

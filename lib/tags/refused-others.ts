import type { KnownEntryText } from "./docket-memory.ts";
import { draftOfAct } from "./draft.ts";
import type { Draft, RulingResult } from "./draft.ts";
import { touches, whenDenied } from "./polarity.ts";
import { pattern } from "./search/pattern.ts";

/** "denying relief as to the remaining seven Petitioners", "As to all others the motion is DENIED". */
const REFUSED_OTHERS = pattern(
  /\b(?:den(?:y|ies|ied|ying))\b(?:(?!\bmotions? (?:to|for)\b)[^.;:]){0,50}\b(?:as to|with respect to|with regard to|for) (?:the |all )+(?:remaining|others?|rest)\b(?! (?:relief|requests?|claims?|respects|motions?|issues?|counts?|matters?))|\b(?:as to|with respect to|for) (?:the |all )+(?:remaining|others?|rest)\b(?! (?:relief|requests?|claims?|respects|motions?|issues?|counts?|matters?))[^.;:]{0,40}\b(?:is|are) (?:hereby )?denied\b/,
);

/** Who asks that relief wait or end is refused nothing that the detained asked for. */
const AGAINST_RELIEF = pattern(
  /\b(?:motions?|applications?|requests?) (?:to|for) (?:an? |the )?(?:\w+ )?(?:stay(?! of (?:removal|deportation))|lift|dissol\w+|vacat\w+|modif\w+|revo\w+|end)\b/,
);

/**
 * "granting in part 2 Motion for TRO; directing the release of Mr. Roe and Mr. Fenn; denying relief as to the remaining
 * Petitioners": what some get by the order's own words the others are refused.
 */
export function refusedOthers(known: KnownEntryText, ruled: RulingResult, given: readonly Draft[]): Draft[] {
  if (!ruled.dispositions.some(({ outcome }) => outcome === "granted in part")) return [];
  const found = REFUSED_OTHERS.exec(known.reading.plain);
  if (found === null || AGAINST_RELIEF.test(known.reading.plain)) return [];
  const span = { start: found.index, end: found.index + found[0].length };
  const own = given.filter(
    ({ effect, outcome, basis }) => outcome === null && basis === "text" && touches(effect) !== null,
  );
  return own.flatMap(({ effect }) => {
    const refused = whenDenied[effect];
    if (refused === undefined || given.some((each) => each.effect === refused)) return [];
    const act = { outcome: "denied" as const, verb: span, object: span };
    return [draftOfAct(act, span, refused, "refused-to-others")];
  });
}

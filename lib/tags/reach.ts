import type { KnownEntryText } from "./docket-memory.ts";
import { doubtOf } from "./draft.ts";
import type { Doubt, Draft } from "./draft.ts";
import { touches } from "./polarity.ts";
import { pattern } from "./search/pattern.ts";

/** People for whom relief stands, or no longer does. */
const PEOPLE =
  "(?:(?:the|those|these|all|any|only|just|each|other|two|three|four|\\d+) )*(?:[\\w-]+ ){0,2}(?:plaintiffs?|petitioners?|persons?|people|individuals|members|noncitizens|detainees|organizations|parties|(?:sub)?class(?:es)?|mr\\.?|ms\\.?|mrs\\.?|him|her|them)\\b";
const WIDE = "(?:class-?wide|nationwide|universal)";
/** Relief is cut down to some of those whom it protected. */
const FOR_SOME = pattern(
  new RegExp(
    `\\b(?:narrow|limit|confin|restrict|curtail|cut back)(?:s|ed|ing|e|es)?\\b[^;.]{0,60}?\\b(?:to|in favor of) ${PEOPLE}|\\bonly (?:to|for|in favor of|as to|with respect to) ${PEOPLE}|\\b(?:insofar|in so far) as\\b[^;.]{0,40}?\\b(?:${WIDE}|(?:appl(?:y|ies)|extends?) to ${PEOPLE}|(?:covers?|protects?|benefits?|reach(?:es)?|concerns?|includes?) ${PEOPLE})|\\bto the extent(?: that)?\\b[^;.]{0,40}?\\b(?:${WIDE}|(?:appl(?:y|ies)|extends?) to ${PEOPLE}|(?:covers?|protects?|benefits?|reach(?:es)?|concerns?|includes?) ${PEOPLE})|\\b(?:except|other than|save|apart from) (?:only )?(?:as to|for|with (?:respect|regard) to|insofar as) ${PEOPLE}|\\b(?:as to|for) (?:all|everyone|everybody|anyone|those|persons) (?:but|except|other than) |\\bas to ${PEOPLE} only\\b|\\bas to (?:(?:the|those|any|all) )?(?:class )?(?:members|persons|people|individuals|noncitizens|detainees|petitioners|plaintiffs|those) (?:who|whose|held|detained|ordered|not)\\b`,
  ),
);
/** What is done to relief as such. */
const ACTS_ON_RELIEF =
  /^(?:relief-is-(?:narrowed|ended)-|vacates-own-order|asks-end-by-name|numbered-order-undone|stop-.*end|stay-.*end)/;

/** "The injunction is narrowed to the named plaintiffs only": for whom it no longer stands, somebody must look. */
export function leftToSome({ reading }: KnownEntryText, drafts: readonly Draft[]): readonly Doubt[] {
  if (drafts.length === 0 || !FOR_SOME.mayMatch(reading.plain)) return [];
  const touched = drafts.find(
    ({ ruleId, clause, effect, outcome }) =>
      touches(effect) !== null &&
      outcome === null &&
      ACTS_ON_RELIEF.test(ruleId) &&
      FOR_SOME.testIn(reading.plain, reading.plain.slice(clause.start, clause.end)),
  );
  if (touched === undefined) return [];
  const of = (group: "detention" | "removal"): boolean => drafts.some(({ concerns }) => concerns.has(group));
  const why = "the relief ends for some and stands for others: open the order to see for whom";
  return [doubtOf(of("detention"), of("removal"), touched.clause, why)];
}

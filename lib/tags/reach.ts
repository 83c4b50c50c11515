import type { KnownEntryText } from "./docket-memory.ts";
import { doubtOf } from "./draft.ts";
import type { Doubt, Draft } from "./draft.ts";
import { touches } from "./polarity.ts";
import { ABOUT_DETENTION, ABOUT_REMOVAL } from "./rules/harmless.ts";
import { WHEN_UNDONE } from "./rules/undone.ts";
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

/** "The stay of removal does not extend to Mr. Roe": what it says is for whom, or for what, the relief does not stand. */
const NOT_REACHED = pattern(
  /\b(?:stay|injunction|tro|order|restraints?|relief|bar|ban|prohibition)\b(?:(?!\b(?:stay|injunction|tro|order|restraints?|relief|bar|ban|prohibition)\b)[^.;]){0,80}?\b(?:does|do|did|shall|will) not (?:apply|extend to|cover|reach|encompass|include|protect|bar|prevent|prohibit|preclude|forbid)\b/,
);
const SOMEBODY = new RegExp(
  `^ (?:to )?(?:${PEOPLE}|(?:the |any |those |all )?(?:(?:class|named) )?(?:members?|petitioner|plaintiff)|[a-z]\\. [a-z])`,
);
const OTHERWISE = pattern(
  /\botherwise (?:stays?|remains?|stands?|continues?|is {1,5}in)\b|\b(?:stays?|remains?) [^.;]{0,30}\botherwise\b/,
);
const WHO_LONG = 80;
/** "the transfer bar": so far behind the act stands what the relief is called. */
const NEAR = 2;
/** What is not barred is told by the words behind. */
const BARS = /(?:bar|prevent|prohibit|preclude|forbid)$/;

/** Drafts of which the words say that they do not stand: for people, undone; for what else, in doubt. */
export function notReached({ reading: { plain } }: KnownEntryText, drafts: readonly Draft[]): Reached {
  // "the ban does not bar his transfer to Ohio and otherwise stays in place"
  if (drafts.length === 0 || !NOT_REACHED.mayMatch(plain) || OTHERWISE.test(plain)) return { drafts, doubts: [] };
  const doubts: Doubt[] = [];
  const left = drafts.flatMap((draft): readonly Draft[] => {
    const { clause, effect, outcome, ruleId } = draft;
    const undone = WHEN_UNDONE[effect];
    if (outcome !== null || undone === undefined) return [draft];
    const isTitle = ruleId === "relief-goes-on-by-name";
    const [start, end] = isTitle ? [clause.start, plain.length] : [clause.start, clause.end];
    const found = NOT_REACHED.execIn(plain, plain.slice(start, end));
    const at = found === null ? 0 : start + found.index + found[0].length;
    // An exception that another order is named for: "shall not transfer him, but the order does not prohibit …".
    if (found === null || draft.span.start >= at || (!isTitle && draft.span.end + NEAR < start + found.index))
      return [draft];
    const isRemoval = touches(effect) === "removal";
    const next = plain.slice(at, at + WHO_LONG);
    // "removal is stayed, but this order does not bar his detention": another matter.
    if (BARS.test(found[0]) && !(isRemoval ? ABOUT_REMOVAL : ABOUT_DETENTION).test(next)) return [draft];
    if (SOMEBODY.test(next) && !BARS.test(found[0]) && !isTitle) return [{ ...draft, effect: undone }];
    doubts.push(
      doubtOf(
        !isRemoval,
        isRemoval,
        clause,
        "for whom or for what the relief does not stand is not read: open the order",
      ),
    );
    return [];
  });
  return { drafts: left, doubts };
}

/** "STIPULATED ORDER regarding detention of class members": what it is about, and not that they be detained. */
const ONLY_ABOUT = /^orders? (?:re:?|regarding|concerning|on|as to|about) /;
const NAMED_ONLY = /^ask-(?:detention|transfer|removal)$/;
/** "STIPULATED ORDER regarding release": agreed on, and how stands in the paper. */
const NAMED_BY_CONSENT = /^ask-(?:release|bail|bond-hearing)$/;
const CONSENT = /^\W*(?:stipulat|consent|agreed)/;

/** Drafts without those that a title only names, which are in doubt where nothing else is told. */
export function notOnlyAbout({ reading: { plain } }: KnownEntryText, drafts: readonly Draft[]): Reached {
  const isNamed = ({ ruleId, span }: Draft): boolean =>
    (NAMED_ONLY.test(ruleId) || (NAMED_BY_CONSENT.test(ruleId) && CONSENT.test(plain))) &&
    ONLY_ABOUT.test(plain.slice(span.start, span.end));
  const named = drafts.find(isNamed);
  if (named === undefined) return { drafts, doubts: [] };
  const left = drafts.filter((draft) => !isNamed(draft));
  const isRemoval = touches(named.effect) === "removal";
  const doubt = doubtOf(
    !isRemoval,
    isRemoval,
    named.span,
    "the subject is told, the outcome is not: open the document",
  );
  return { drafts: left, doubts: left.length === 0 ? [doubt] : [] };
}

interface Reached {
  readonly drafts: readonly Draft[];
  readonly doubts: readonly Doubt[];
}

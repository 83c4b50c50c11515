import type { TextSpan } from "../docket/docket.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { referencesIn } from "./references.ts";
import type { Reference } from "./references.ts";
import { pattern } from "./search/pattern.ts";

/** One filing, named by what it is and nothing else: "the motion is". */
const ONE = pattern(/\b(?:motion|application|request|petition|stipulation)\b/);
/** "both motions are", "the motions are". */
const SEVERAL = pattern(
  /^\W*(?:(?:both|all|each) (?:of )?)?(?:the |these |those |said )?(?:motions|applications|requests|petitions|filings)\W*(?:are|be)?(?: hereby)?\W*$/,
);
export const FORMER = pattern(
  /^\W*the (former|latter)(?: (?:motion|application|request))?\W*(?:is|be)?(?: hereby)?(?:and|but|while)?\W*$/,
);
const NAMED = pattern(/^[\])]?,? (?:[\w'’-]+ ){0,5}?(?:motion|application|request|petition|stipulation|letter)\b/);
const BEHIND = pattern(
  /\b(?:motion|application|request|petition|stipulation)\b[^.;]{0,90}?[\s([]*(?:(?:ecf|dkt|doc|docket|entry|nos?)[.\s#]*)*$/,
);
const SIDE = pattern(
  /\b(?:in (?:support|opposition)|(?:re(?:spons|pl)\w+|opposition|objections?|brief|declaration|exhibit|order|judgment|opinion|injunction|report)\b[^.;,]{0,20}\W*(?:to|of|at|in|on|ecf|dkt|doc|no|nos)?)\W*$/,
);

/** "Having considered 4 and the opposition": a number alone. */
const CONSIDERED = pattern(
  /\b(?:consider(?:ed|ing|ation of)|review(?:ed|ing|s| of)|read|before (?:the court|it) (?:is|are)|re:?|regarding|on)[\s([]*(?:(?:the|ecf|dkt|doc|docket|entry|nos?)[.\s#]*)*[[(]?$/,
);

/** What is filed under this number asks the court for something. */
function isRequest(memory: DocketMemory, number: string): boolean {
  return (memory.byNumber.get(number) ?? []).some(
    ({ author, head }) =>
      author !== "court" && author !== "clerk" && (head.kind === "motion" || head.kind === "application"),
  );
}

/**
 * "The Court has reviewed 17 Motion for Bail and the opposition at 19. The motion is DENIED.": the one filing of the text
 * before that somebody can have asked with. None where there are several, unless both or all of them are ruled on, or the
 * former or the latter.
 */
export function filingBefore({ head, reading }: KnownEntryText, memory: DocketMemory, object: TextSpan): Reference[] {
  const { plain } = reading;
  const piece = plain.slice(object.start, object.end);
  const isSeveral = SEVERAL.test(piece);
  const place = FORMER.exec(piece)?.[1];
  if (!(isSeveral || place !== undefined || ONE.test(piece)) || /\boral\b/.test(piece)) return [];
  const found = referencesIn(plain, head.end, object.start, memory.numbers).filter(({ number, start, end }) => {
    if (NAMED.test(plain.slice(end, end + 80))) return true;
    const before = plain.slice(Math.max(head.end, start - 140), start);
    if (CONSIDERED.test(before)) return isRequest(memory, number);
    return BEHIND.test(before) && !SIDE.test(before);
  });
  const numbers = new Set(found.map(({ number }) => number));
  const each = [...numbers].flatMap((number) => found.find((one) => one.number === number) ?? []);
  if (place !== undefined) return each.length === 2 ? each.slice(place === "former" ? 0 : 1).slice(0, 1) : [];
  if (isSeveral) return each;
  return numbers.size === 1 ? found.slice(0, 1) : [];
}

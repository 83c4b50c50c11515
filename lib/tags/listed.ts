import type { TextSpan } from "../docket/docket.ts";
import type { Reference } from "./references.ts";
import { pattern } from "./search/pattern.ts";

/** One of the filings that an act rules on together, with the words that are its own. */
export interface Listed {
  readonly object: TextSpan;
  readonly references: readonly Reference[];
}

/** Filings in the plural share the words before their numbers: "the motions for class certification 8 and 10". */
const SHARED = pattern(/\b(?:motions|applications|petitions|requests|stipulations)\b/);
const FILING = pattern(/\b(?:motions?|applications?|petitions?|requests?|stipulations?|letters?)\b/);
const NAMED = pattern(/^\W*(?:[\w'-]+ ){0,6}?(?:motions?|applications?|petitions?|requests?|stipulations?)\b/);

/**
 * "granting 9 Motion for TRO and 10 Motion to Certify Class": two filings, of which each asks for something of its own.
 * What one of them tells must not hide the other.
 */
export function listedIn(plain: string, object: TextSpan, references: readonly Reference[]): readonly Listed[] {
  const [first, ...others] = references;
  const whole = [{ object, references }];
  if (first === undefined || others.length === 0) return whole;
  if (references.some(({ start, end }) => start < object.start || end > object.end)) return whole;
  const before = plain.slice(object.start, first.start);
  // "Motion for TRO [9] and Motion to Certify Class [10]": the numbers stand behind.
  const isBehind = !first.named && FILING.test(before);
  if (isBehind && SHARED.test(before) && others.every((each) => !NAMED.test(plain.slice(each.start, each.end + 1))))
    return sharesWords(plain, references) && tellsWhat(before) ? whole : cutAt(object, references, isBehind);
  return cutAt(object, references, isBehind);
}

/** Nothing but commas and the like between the numbers. */
function sharesWords(plain: string, references: readonly Reference[]): boolean {
  return references.every((each, at) => {
    const last = references[at - 1];
    return last === undefined || !/[a-z]{4}/.test(plain.slice(last.end, each.start));
  });
}

/** "motions for class certification", as against "motions". */
function tellsWhat(before: string): boolean {
  return /\b(?:motions|applications|petitions|requests|stipulations) (?:for|to)\b/.test(before);
}

function cutAt(object: TextSpan, references: readonly Reference[], isBehind: boolean): Listed[] {
  return references.map((each, at) => {
    const last = references[at - 1];
    const next = references[at + 1];
    const start = last === undefined ? object.start : isBehind ? last.end : each.start;
    const end = next === undefined ? object.end : isBehind ? each.end : next.start;
    return { object: { start, end }, references: [each] };
  });
}

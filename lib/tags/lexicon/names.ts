import { listsAt } from "./sentence.ts";
import type { Token } from "./sentence.ts";
import { IN, knownWord } from "./vocabulary.ts";

/** After these a capital begins the name of an officer, a judge or a lawyer. */
const TITLES =
  /^(?:judge|justice|magistrate|director|secretary|warden|sheriff|commissioner|administrator|attorney|esq|by|per|hon|deputy|assistant)$/;
/** After these a capital begins the name of a place. */
const PLACES = /^(?:in|at|near|to|into|outside|within|via|through)$/;
const PARTS =
  /^(?:district|state|commonwealth|county|city|republic|department|university|bureau|office|kingdom|town|division)$/;
const FACILITIES =
  /^(?:county|jail|facility|center|centre|district|police|university|prison|court|inc|llc|airport|hospital|camp|division|parish|times)$/;

const PETITIONER = knownWord("petitioner");
const ROLES = new Set(
  "petitioner petitioners plaintiff plaintiffs mr ms mrs detainee member appellant appellants appellee appellees".split(
    " ",
  ),
);

/** Puts a person's name ("Tomas Vasko", "A.B.M.") in the place of one token that stands for somebody who is held. */
export function withNames(tokens: Token[], original: string): Token[] {
  const named: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const length = isName(tokens, at, original);
    const last = tokens[at + length - 1];
    if (length === 0 || last === undefined) {
      named.push(token);
      continue;
    }
    if (!isHeldBefore(tokens, at) || FACILITIES.test(tokens[at + length]?.word ?? "")) {
      named.push(...tokens.slice(at, at + length));
      at += length - 1;
      continue;
    }
    const title = named.at(-1);
    // "Petitioner Vasko", "Mr. Vasko": the title says who it is.
    if (title !== undefined && ROLES.has(title.word) && token.gap === "space" && !title.owns)
      named[named.length - 1] = { ...title, end: last.end, owns: last.owns };
    else named.push({ ...token, word: PETITIONER.word, known: PETITIONER, end: last.end, owns: last.owns });
    at += length - 1;
  }
  return named;
}

/** The number of words of the name that begins at `at`, 0 for none. */
function isName(tokens: readonly Token[], at: number, original: string): number {
  let length = 0;
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (token === undefined || (i > at && (token.gap !== "space" || tokens[i - 1]?.owns === true))) break;
    if (!hasCapital(original, token) || (token.known.lists & (IN.noted | IN.noNames)) !== 0) break;
    length++;
  }
  const first = tokens[at];
  const before = at < 1 ? undefined : tokens[at - 1];
  if (first === undefined || first.word.includes(".")) return length;
  // A capital alone at the head of a sentence is no name, and a title has capitals everywhere.
  if (at === 0 || first.gap === "colon" || before === undefined) return length > 1 ? length : 0;
  return hasCapital(original, before) && !ROLES.has(before.word) ? 0 : length;
}

function hasCapital(original: string, { start, word }: Token): boolean {
  const first = original.charCodeAt(start);
  if (!((first >= 65 && first <= 90) || (first >= 192 && first <= 222))) return false;
  if (word.includes(".")) return true;
  const second = original.charCodeAt(start + 1);
  return word.length > 2 && ((second >= 97 && second <= 122) || second > 222 || second === 39);
}

function isHeldBefore(tokens: readonly Token[], at: number): boolean {
  const before = at < 1 ? "" : (tokens[at - 1]?.word ?? "");
  const lists = listsAt(tokens, at - 1);
  if (TITLES.test(before) || PLACES.test(before) || (lists & (IN.counsel | IN.court)) !== 0) return false;
  if ((lists & IN.holders) !== 0 && before !== "defendant" && before !== "defendants") return false;
  return before !== "of" || !PARTS.test(tokens[at - 2]?.word ?? "");
}

import type { TextSpan } from "../docket/docket.ts";

/** Clauses longer than this are cut, so that no rule ever reads a long stretch at once. */
const LONGEST = 900;

/** Words after which a full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  (
    "v vs no nos dkt dkts doc docs mr mrs ms dr hon mag jr sr st fed crim civ app inc corp co ltd dist dept u.s s.ct " +
    "cir r p f supp id ex al assoc gen sec attys atty def pl pet resp esq ecf rec d.e e.g i.e cal mich mass tex ind ill wash"
  ).split(" "),
);

/** Splits a docket text into clauses: sentences, parts between semicolons, and numbered parts. */
export function clausesOf(text: string): TextSpan[] {
  const clauses: TextSpan[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const isLong = i - start >= LONGEST;
    if (!isLong && isInside(text.charCodeAt(i))) continue;
    const ends = endsClause(text, i) || (isLong && isSpace(text[i]));
    if (!ends && !startsNumberedPart(text, i)) continue;
    const end = ends ? i + 1 : i;
    if (end > start) clauses.push({ start, end });
    start = end;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}

/** No clause ends or begins at a letter, at a digit or at a blank. */
function isInside(code: number): boolean {
  return code >= 48 ? code <= 57 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) : code === 32;
}

function isSpace(letter: string | undefined): boolean {
  return letter === " " || letter === "\u00a0" || letter === "\t";
}

function endsClause(text: string, at: number): boolean {
  const letter = text[at];
  if (letter === ";" || letter === "\n" || letter === "!" || letter === "?") return true;
  if (letter !== ".") return false;
  const next = text[at + 1];
  if (next !== undefined && !isSpace(next) && next !== ")" && next !== '"') return false;
  return (!isAbbreviation(text, at) || endsWithInitials(text, at)) && startsSentence(text, at + 1);
}

function isAbbreviation(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 12 && isLetterOrDot(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, at).toLowerCase();
  return (
    (word.length === 1 && word >= "a") ||
    ABBREVIATIONS.has(word) ||
    (word[1] === "." && /^(?:[a-z]\.)+[a-z]$/.test(word))
  );
}

/** "released: E.A.M., R.S.T. The applications of …": a sentence may end with somebody's initials. */
function endsWithInitials(text: string, at: number): boolean {
  return (
    text[at - 2] === "." &&
    /^\.\s(?:The|All|Any|No|This|These|Those|Each|Petitioners?|Respondents?|Defendants?|Plaintiffs?|It|Such|Bail|Bond|Release)\s/.test(
      text.slice(at, at + 16),
    )
  );
}

function isLetterOrDot(code: number): boolean {
  return code === 46 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** A capital, a digit or a bracket begins the next sentence; a small letter goes on with this one. */
function startsSentence(text: string, at: number): boolean {
  let i = at;
  while (i < text.length && (isSpace(text[i]) || text[i] === ")" || text[i] === '"')) i++;
  const code = text.charCodeAt(i);
  return i >= text.length || !(code >= 97 && code <= 122);
}

/** "(1) adopting", "2) denying": numbered parts of an order. */
function startsNumberedPart(text: string, at: number): boolean {
  if (text[at] !== "(" || at === 0 || !isSpace(text[at - 1])) return false;
  const close = text[at + 2] === ")" ? at + 2 : text[at + 3] === ")" ? at + 3 : -1;
  if (close === -1) return false;
  const inside = text.slice(at + 1, close);
  return (
    /^(?:\d{1,2}|[ivx]{1,2}|[a-h])$/.test(inside) &&
    isSpace(text[close + 1]) &&
    /^(?:[a-zA-Z]|\[?\d{1,4}\]? [A-Z])/.test(text.slice(close + 2, close + 9)) &&
    !/^(?:calendar |business |court )?(?:days?|hours?|weeks?|months?|years?)\b/i.test(text.slice(close + 2, close + 20))
  );
}

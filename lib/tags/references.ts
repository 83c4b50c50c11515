import type { Word } from "./reading.ts";
import { isDigit, isDigitCode, isWordCode, words } from "./letters.ts";

/** A document number named in a docket text, with its place. */
export interface Reference {
  readonly number: string;
  readonly start: number;
  readonly end: number;
  /** A word for a filing follows: "36 Motion". */
  readonly named: boolean;
}

/** "138", "81-2". Years are told apart by their surroundings. */
const NUMBER = /^\d{1,4}(?:-\d{1,2})?$/;

/** After these a number is a document number. */
const LEADS = words(
  "ecf dkt dkts doc docs docket document documents de di entry entries filing filings docketed instrument instruments item clerk's",
);
/** Before these a bare number is a document number: "36 Motion". */
export const filings: ReadonlySet<string> = words(
  "motion motions petition petitions order orders ruling decision decree emergency first second third fourth amended joint unopposed opposed " +
    "assented assented-to stipulation stipulations application request requests complaint notice report renewed opinion judgment response " +
    "reply letter consent sealed ex agreed proposed supplemental expedited memorandum brief objection objections " +
    "declaration exhibit findings mandate transcript minute corrected temporary preliminary status unredacted redacted " +
    "stipulated plaintiff plaintiffs plaintiff's plaintiffs' defendant defendants defendant's defendants' petitioner " +
    "petitioner's petitioners petitioners' respondent's respondents' government's class verified material writ text " +
    "electronic oral cross application applications answer return traverse bail bond administrative r&r recommendation",
);
/** Directly before a number these make it a document number, unless a unit follows. */
const RULED = words(
  "granting denying dismissing striking vacating adopting re regarding remove staying modifying amending clarifying " +
    "dissolving lifting approving grants denies part moot prejudice mooting overruling sustaining withdrawing " +
    "referencing motion application request petition stipulation motions document order orders",
);
/** Weak leads: only for numbers that the docket holds. */
const WEAK = words(
  "of at on to in and under by with injunction tro judgment opinion stay " +
    "extending extends prolonging prolongs lengthening continuing continues renewing renews reinstating reinstates " +
    "reviving expanding expands enlarging narrowing enforcing correcting superseding supersedes rescinding rescinds " +
    "revoking revokes suspending suspends holding holds amends vacates dissolves lifts stays modifies clarifies",
);
const MONTHS =
  "jan feb mar apr may jun jul aug sep sept oct nov dec january february march april may june july august " +
  "september october november december";
const MONTH_NAMES = words(MONTHS);
const NOT_AFTER = words(
  `${MONTHS} ` +
    "rule rules section sections title courtroom no nos case chapter page pages lr local form judge room suite article " +
    "phase count counts exhibit exhibits volume level tier age usc c.f.r cfr general within box " +
    "number numbers act floor ctrm crm dept department div division every usca proclamation executive least than past last next over about",
);
const UNITS = words(
  "day days hour hours minute minutes month months year years week weeks people persons members percent pages page " +
    "am pm a.m p.m copies copy business calendar court u.s.c c.f.r usc cfr f fed others other class individuals men " +
    "women defendants detainees f.3d f.4th s.ct u.s million thousand times feet cubic",
);

/** "motion for leave to file excess pages 18 is granted": what is counted would stand behind its number. */
const COUNTED = words("pages counts exhibits rules sections claims");

/** In which of the lists a word stands, as bits: most words stand in none, and one look tells. */
const IN = { leads: 1, filings: 2, ruled: 4, weak: 8, notAfter: 16, units: 32, counted: 64, months: 128 };
const LISTS: readonly (readonly [bit: number, list: ReadonlySet<string>])[] = [
  [IN.leads, LEADS],
  [IN.filings, filings],
  [IN.ruled, RULED],
  [IN.weak, WEAK],
  [IN.notAfter, NOT_AFTER],
  [IN.units, UNITS],
  [IN.counted, COUNTED],
  [IN.months, MONTH_NAMES],
];
const listsOfWords = new Map<string, number>();
for (const [bit, list] of LISTS) for (const word of list) listsOfWords.set(word, (listsOfWords.get(word) ?? 0) | bit);

function listsOf(word: string): number {
  return listsOfWords.get(word) ?? 0;
}

/** A word beside a number, and the lists that it stands in. */
interface Beside {
  readonly text: string;
  readonly lists: number;
}

function beside(text: string): Beside {
  return { text, lists: listsOf(text) };
}
const RULED_ON =
  /^ (?:is|are|be) (?:hereby )?(?:granted|denied|dismissed|stricken|withdrawn|moot|allowed|approved|adopted|sustained|overruled)/;

/** "8 U.S.C. 1252", "28 C.F.R. 16". */
const CITED = /^ (?:u\. ?s\. ?c|c\. ?f\. ?r|f\. ?\d|s\. ?ct|u\.s\. \d)/;

/** The document numbers alone (`referencesIn`). */
export function numbersIn(plain: string, start: number, end: number, known: ReadonlySet<string>): string[] {
  const numbers: string[] = [];
  for (const { number } of referencesIn(plain, start, end, known)) numbers.push(number);
  return numbers;
}

/** The document numbers that a stretch of text refers to, in order. `known` are the numbers of the docket's entries. */
export function referencesIn(plain: string, start: number, end: number, known: ReadonlySet<string>): Reference[] {
  const found: Reference[] = [];
  // Most texts hold many words and few numbers: the words around are read only where a word begins with a digit.
  let floor = -1;
  for (let i = start; i < end; i++) {
    if (!isDigitCode(plain.charCodeAt(i))) continue;
    if (floor === -1) floor = wordStart(plain, start - LEAD);
    const begin = i;
    i = wordEnd(plain, i, end);
    if (begin < floor || (begin > floor && isWordCode(plain.charCodeAt(begin - 1)) && !isJoinedToLead(plain, begin)))
      continue;
    if (i - begin > 4 && plain[begin - 1] === "[" && plain[i] === "]" && known.has(plain.slice(begin, i))) {
      found.push({ number: plain.slice(begin, i), start: begin, end: i, named: false });
      continue;
    }
    if (i - begin > LONGEST_NUMBER || isPartOfSomething(plain, begin, i)) continue;
    const word = { text: plain.slice(begin, i), start: begin, end: i };
    if (!isNumber(word.text)) continue;
    const next = beside(wordAfter(plain, i, end));
    if (plain[begin - 1] !== "-" && !isDocumentNumber({ plain, floor, word, next, known, last: found.at(-1) }))
      continue;
    found.push({ number: word.text, start: begin, end: i, named: (next.lists & IN.filings) !== 0 });
  }
  return found;
}

/** "[DE-16]", "ECF-16". */
function isJoinedToLead(plain: string, begin: number): boolean {
  return (
    plain[begin - 1] === "-" && /(?:^|[^a-z'-])(?:de|ecf|dkt|doc)-$/.test(plain.slice(Math.max(0, begin - 5), begin))
  );
}

/** "9999-99". */
const LONGEST_NUMBER = 7;

/** Mostly the word is all digits, and no pattern is needed to tell. */
function isNumber(word: string): boolean {
  if (word.length > 4) return NUMBER.test(word);
  for (let i = 1; i < word.length; i++) if (!isDigitCode(word.charCodeAt(i))) return NUMBER.test(word);
  return true;
}

/** Where the word that `at` stands in ends. */
function wordEnd(plain: string, at: number, end: number): number {
  let to = at;
  while (to < end && isWordCode(plain.charCodeAt(to))) to++;
  return to;
}

/** The next word, "" when there is none before `end`. */
function wordAfter(plain: string, at: number, end: number): string {
  let from = at;
  while (from < end && !isWordCode(plain.charCodeAt(from))) from++;
  return plain.slice(from, wordEnd(plain, from, end));
}

/** Where the word before `at` begins, not further back than `floor`; `floor` when there is none. */
function startBefore(plain: string, at: number, floor: number): number {
  let from = at;
  while (from > floor && !isWordCode(plain.charCodeAt(from - 1))) from--;
  while (from > floor && isWordCode(plain.charCodeAt(from - 1))) from--;
  return from;
}

/** The word that begins at `start`, "" when none does. */
function wordFrom(plain: string, start: number, end: number): string {
  return plain.slice(start, wordEnd(plain, start, end));
}

/** So much is read before a stretch to know what leads into it. */
const LEAD = 24;

function wordStart(plain: string, from: number): number {
  if (from <= 0) return 0;
  const space = plain.indexOf(" ", from);
  return space === -1 ? from : space;
}

const DOLLAR = 36;
const PERCENT = 37;
const COMMA = 44;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const LETTER_O = 111;
const TILDE = 126;
const PARAGRAPH = 167;

/** Dates, money, citations, times and rule numbers: "6/21/2017", "$1,500", "28:2241", "6.4". */
function isPartOfSomething(plain: string, start: number, end: number): boolean {
  const before = plain.charCodeAt(start - 1);
  if (before === DOT) {
    if (plain.charCodeAt(start - 2) !== LETTER_O) return true;
  } else if (isSignBefore(before)) return true;
  if (before === COMMA && isDigitCode(plain.charCodeAt(start - 2))) return true;
  const after = plain.charCodeAt(end);
  if (after === PERCENT) return true;
  const isJoined = after === SLASH || after === COLON || after === DOT || after === COMMA;
  return isJoined && isDigitCode(plain.charCodeAt(end + 1));
}

function isSignBefore(code: number): boolean {
  return (
    code === SLASH || code === COLON || code === DOLLAR || code === PERCENT || code === PARAGRAPH || code === TILDE
  );
}

/** "the June 9, 2020 injunction": the year of a date is no document, whatever follows it. */
function isDayBefore(plain: string, start: number, day: string, month: string): boolean {
  return plain.startsWith(", ", start - 2) && day.length <= 2 && isDigit(day[0]) && (listsOf(month) & IN.months) !== 0;
}

/** A number with what is needed to tell whether it is a document's: the words around it and the number before. */
interface Numbered {
  readonly plain: string;
  /** No word before this place counts. */
  readonly floor: number;
  readonly word: Word;
  readonly next: Beside;
  readonly known: ReadonlySet<string>;
  readonly last: Reference | undefined;
}

function isDocumentNumber({ plain, floor, word, next, known, last }: Numbered): boolean {
  const from = startBefore(plain, word.start, floor);
  const previous = beside(wordFrom(plain, from, word.start));
  const isYears = isYear(word.text);
  const wordBeforeThat = () => wordFrom(plain, startBefore(plain, from, floor), from);
  if (isYears && isDayBefore(plain, word.start, previous.text, wordBeforeThat())) return false;
  const before = plain[word.start - 1];
  if ((before === "[" && plain[word.end] === "]") || before === "#" || plain.startsWith("# ", word.start - 2))
    return true;
  if ((previous.lists & IN.leads) !== 0) return true;
  if ((previous.text === "no" || previous.text === "nos") && LEADS.has(wordBeforeThat())) return true;
  if (before === "(") return false;
  if (previous.text === "at" && !isYears && filings.has(wordBeforeThat())) return true;
  // "REPORT OF MAGISTRATE JUDGE 14 ; Closing Case": so the program writes the number of what was picked from its list.
  if (previous.text === "judge" && known.has(word.text) && /^ [.;,]/.test(plain.slice(word.end, word.end + 2)))
    return true;
  // "Motion to Expedite Discovery 20 , the parties having agreed", "Motion for Injunction 28 without prejudice".
  if (isBehindTitle(plain, word, previous)) return true;
  // "ORDER by Judge Ames: 88 Motion to Seal": a colon, and the number is none of the word before it.
  const isBeforeFiling = (next.lists & IN.filings) !== 0;
  const isApart = isBeforeFiling && plain.startsWith(": ", word.start - 2);
  const isSaid = next.text === "is" || next.text === "are" || next.text === "be";
  const isRuledOn = isSaid && RULED_ON.test(plain.slice(word.end, word.end + 26));
  if (isRuledOn && known.has(word.text) && (previous.lists & IN.counted) !== 0) return true;
  if (isUnit(next) && !isMinuteOrder(plain, word.end)) return false;
  if ((previous.lists & IN.notAfter) !== 0 && !isApart) return false;
  // Every citation has a full stop behind its first letter.
  if (plain[word.end + 2] === "." && CITED.test(plain.slice(word.end, word.end + 8))) return false;
  if (isPointOfList(plain, word)) return false;
  if (isBeforeFiling || (next.text.includes("'") && /[a-z](?:'s|s')$/.test(next.text))) return true;
  if (isYears) return false;
  if ((previous.lists & IN.ruled) !== 0 || isRuledOn) return true;
  if (last !== undefined && isList(plain.slice(last.end, word.start))) return true;
  return known.has(word.text) && ((previous.lists & IN.weak) !== 0 || isLastWord(plain, word));
}

/** "1) Plaintiffs' Motion is granted; 2) …": nothing was opened that the bracket closes. */
function isPointOfList(plain: string, { start, end }: Word): boolean {
  return plain[end] === ")" && !/\([^()]*$/.test(plain.slice(Math.max(0, start - 60), start));
}

/** Clerks who pick the filing's name from a list have its number behind it. */
function isBehindTitle(plain: string, { text, start, end }: Word, previous: Beside): boolean {
  if ((previous.lists & IN.notAfter) !== 0 || plain[start - 1] !== " " || previous.text.length < 3) return false;
  if (isYear(text) || !/^[a-z]{3,}$/.test(previous.text)) return false;
  const behind = plain.slice(end, end + 20);
  if (!/^ (?:[.,;](?= |$)|with(?:out)? prejudice|as moot)/.test(behind) && !isInsideSentence(plain, start, behind))
    return false;
  return /\b(?:motions?|petitions?|applications?|requests?|stipulations?)\b[^.;,:\d]{0,90}$/.test(
    plain.slice(Math.max(0, start - 120), start),
  );
}

/** "72 hours", "72 hours' notice". */
function isUnit({ text, lists }: Beside): boolean {
  return (
    (lists & IN.units) !== 0 || (text.includes("'") && /^(?:minute|hour|day|week|month|year)(?:s'|'s)$/.test(text))
  );
}

/** "vacating 3 Minute Order": no span of time. */
function isMinuteOrder(plain: string, end: number): boolean {
  return plain.startsWith(" minute order", end) || plain.startsWith(" minute entry", end);
}

/** "Agreed motion to seal 238 the list of names is granted", "motion for extension of time 147 to respond to 145". */
function isInsideSentence(plain: string, start: number, behind: string): boolean {
  return (
    /^ (?:to (?:respond|answer|reply|file|plead|move)|the|filed|seeking|requesting|by (?:the )?(?:plaintiff|petitioner|defendant|respondent|government))/.test(
      behind,
    ) &&
    /\b(?:motions?|applications?|requests?) (?:to|for) (?:[a-z'-]+ ){1,6}$/.test(
      plain.slice(Math.max(0, start - 90), start),
    )
  );
}

function isYear(number: string): boolean {
  return number.length === 4 && (number.startsWith("19") || number.startsWith("20")) && /^\d{4}$/.test(number);
}

/** "36 is DENIED", "application 15 ." : the number closes the noun. */
function isLastWord(plain: string, { end }: Word): boolean {
  return /^ ?(?:\.|;|,|\)|$| is | are | and )/.test(plain.slice(end, end + 6));
}

/** What stands between two numbers of one list: ", ", " and ", "-". */
function isList(between: string): boolean {
  return between.length < 8 && /^(?:,|,? and|,? &|-)\s*$/.test(between.trim());
}

/** The parts of a docket number, as far as it prints them. */
export interface DocketNumber {
  /** Without judges' initials and defendant suffix: "2:17-cv-11910", "17-2171", "MDL No. 2724". */
  readonly text: string;
  /** The divisional office's digit, null where none is printed. */
  readonly office: string | null;
  /** Two digits; empty for a multidistrict number. */
  readonly year: string;
  /** "cv", "cr", "mj", "bk"; null for appeals and for numbers without a type. "mdl" for a multidistrict number. */
  readonly type: string | null;
  /** Without leading zeros. */
  readonly serial: string;
  /** Judges' initials in the order printed: assigned, then referred. */
  readonly judgeInitials: readonly string[];
}

/** "2:17-cv-11910-MAG-DRG", "1:18-mj-03161-KMW-1", "2:2017cv11910", "16cv1322-JAH", "5:18-~gr-00001". */
const DISTRICT = /^(?:(\d{1,2}):)?(?:19|20)?(\d{2})[-\s]?~?([a-z]{1,5})[-\s]?(\d{1,7})(?!\d)(.{0,80})/i;
/** "17-2171", "17-80033-CRJ7", "8:18-00997", "17-02171". */
const PLAIN = /^(?!\d{4}-\d{2}-\d{2})(?:(\d{1,2}):)?(?:19|20)?(\d{2})-(\d{1,7})(?!\d)(.{0,80})/;
/** "MDL No. 2724", "MDL 2724". */
const MULTIDISTRICT = /^MDL\s{0,3}(?:No\.?|#)?\s{0,3}(\d{1,5})\b/i;
/** Where a docket number may begin inside other text. */
const START =
  /(?:^|[^\w:-])(?=\d{1,2}:(?:\d{2}|\d{4})-|\d{1,2}:\d{4}[a-z]|(?:\d{2}|\d{4})-(?:[a-z]{1,5}-)?\d|\d{2}[a-z]{2}\d|MDL\b)/i;

/** Reads a docket number that stands at the start of the text; null if none does. */
export function parseDocketNumber(text: string): DocketNumber | null {
  const trimmed = text.trimStart().slice(0, 120);
  return readDistrict(trimmed) ?? readPlain(trimmed) ?? readMultidistrict(trimmed);
}

/** The first docket number inside a text ("6th Circuit, 17-02171"); null if there is none. */
export function findDocketNumber(text: string): DocketNumber | null {
  const found = START.exec(text.slice(0, 2000));
  return found ? parseDocketNumber(text.slice(found.index).replace(/^[^\dM]/i, "")) : null;
}

/**
 * What stays the same however a docket number is printed: type, year and serial. "17-cv-11910" of
 * "2:17-cv-11910-MAG-DRG"; "17-2171" of "17-02171". Text that is no docket number is its own core.
 */
export function docketCore(text: string): string {
  const number = parseDocketNumber(text);
  if (!number) return text.trim().toLowerCase();
  if (number.type === "mdl") return `mdl-${number.serial}`;
  return number.type === null ? `${number.year}-${number.serial}` : `${number.year}-${number.type}-${number.serial}`;
}

/** True if both are the number of one docket of the same court: equal cores, and offices that do not differ. */
export function sameDocketNumber(a: string, b: string): boolean {
  if (docketCore(a) !== docketCore(b)) return false;
  const offices = [parseDocketNumber(a)?.office ?? null, parseDocketNumber(b)?.office ?? null];
  return offices[0] === null || offices[1] === null || offices[0] === offices[1];
}

function readDistrict(text: string): DocketNumber | null {
  const [, office, year = "", printedType = "", serial = "", tail = ""] = DISTRICT.exec(text) ?? [];
  if (serial === "") return null;
  const type = printedType.toLowerCase();
  const number = `${year}-${type}-${serial.padStart(5, "0")}`;
  return {
    text: office === undefined ? number : `${office}:${number}`,
    office: office ?? null,
    year,
    type,
    serial: withoutZeros(serial),
    judgeInitials: initialsIn(tail),
  };
}

function readPlain(text: string): DocketNumber | null {
  const [, office, year = "", serial = "", tail = ""] = PLAIN.exec(text) ?? [];
  if (serial === "") return null;
  const number = `${year}-${serial}`;
  return {
    text: office === undefined ? number : `${office}:${number}`,
    office: office ?? null,
    year,
    type: null,
    serial: withoutZeros(serial),
    judgeInitials: initialsIn(tail),
  };
}

function readMultidistrict(text: string): DocketNumber | null {
  const serial = MULTIDISTRICT.exec(text)?.[1];
  if (serial === undefined) return null;
  const bare = withoutZeros(serial);
  return { text: `MDL No. ${bare}`, office: null, year: "", type: "mdl", serial: bare, judgeInitials: [] };
}

/** "-MAG-DRG" → MAG, DRG; "-SPL-1" → SPL. */
function initialsIn(tail: string): string[] {
  const suffix = /^(?:-[A-Za-z0-9/]{1,8})*/.exec(tail)?.[0] ?? "";
  return suffix.split("-").filter((part) => /^[A-Z][A-Z0-9]{0,4}$/.test(part));
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, "");
}

import { appealsCourtIn, circuitOf } from "./circuits.ts";
import { courtById } from "./courts.ts";
import type { Docket } from "./docket.ts";
import { parseDocketNumber, sameDocketNumber } from "./docket-number.ts";
import type { EntryId, EntryRecord } from "./records.ts";

/** An appeal that a trial court's docket names, with the words that name it. */
export interface NamedAppeal {
  /** "ca6". */
  readonly courtId: string;
  /** "19-1080". */
  readonly docketNumber: string;
  /** The first entry that names it; null where the header does. */
  readonly entryId: EntryId | null;
  /** As printed around the number. */
  readonly words: string;
}

/** Docket numbers of courts of appeals; a district's number, a date or a telephone number has something before or after. */
const NUMBER = /(?<![\w:/-])(\d{2})-0{0,2}(\d{2,6})(?![\w/-])/g;
/**
 * What a clerk writes before the number of an appeal: "USCA Case Number", "6th Circuit Case No.", "Appeals Court Case
 * Number:", "Appellate Case", "Court of Appeals Docket #".
 */
const CUE =
  /(?:\busca\b|\bu\.s\.c\.a\.|\bcourt of appeals\b|\bappeals? (?:court|case|docket|no\b|nos\b|number)|\bappellate\b|\bcircuit\b|\bcir\.|\bcca\b|\bca[1-9]\b)[^;\n]{0,40}$/i;
/** "Notice of Appeal … 19-1080": such a number may be a date's or a short form of the docket's own, which courts print too. */
const NOTICE_CUE = /\bnotices? of (?:interlocutory |cross[ -])?appeals?\b[^;\n]{0,60}$/i;
const FEWEST_DIGITS = 4;
/** Numbers after the first of a list: "18-1233, 18-1234 and 18-1235". */
const LIST = /^(?:\s|,|;|&|\/|and|\()*$/i;
/** The number of another case that is only cited, of the Supreme Court, of a receipt just before it, or of a state's court. */
const NOT_THIS_CASE =
  /\bv\.? [^.;]{1,60}$|\bsupreme court\b|\breceipt\b[^;]{0,30}$|\bf\.\s?(?:2d|3d|4th)\b|\bin re [^.;]{1,60}$/i;
const BEFORE = 70;
const AFTER = 25;

/**
 * The appeals that a docket of a trial court names, each once, in the order in which they appear: in its header ("Case in
 * other court"), then in its entries ("USCA Case Number 19-1080"). Where no circuit is named, it is the court's own.
 */
export function appealsNamed(
  header: Pick<Docket, "courtId" | "docketNumber" | "relatedDockets">,
  entries: readonly Pick<EntryRecord, "id" | "docketText">[],
): readonly NamedAppeal[] {
  const own = circuitOf(header.courtId);
  if (own === null) return [];
  const inHeader = header.relatedDockets.flatMap(({ relation, courtId, docketNumber, text }) =>
    relation === "case in other court" && docketNumber !== null && courtById(courtId ?? "")?.kind === "appeals"
      ? [{ courtId: courtId ?? own, docketNumber, entryId: null, words: text }]
      : [],
  );
  const inEntries = entries.flatMap(({ id, docketText }) =>
    appealsIn(docketText, own, parseDocketNumber(header.docketNumber)).map((found) => ({ ...found, entryId: id })),
  );
  return [...inHeader, ...inEntries].filter(
    (appeal, at, all) => all.findIndex((other) => isSameAppeal(other, appeal)) === at,
  );
}

export function isSameAppeal(
  a: Pick<NamedAppeal, "courtId" | "docketNumber">,
  b: Pick<NamedAppeal, "courtId" | "docketNumber">,
): boolean {
  return a.courtId === b.courtId && sameDocketNumber(a.docketNumber, b.docketNumber);
}

function appealsIn(
  docketText: string,
  own: string,
  below: ReturnType<typeof parseDocketNumber>,
): Omit<NamedAppeal, "entryId">[] {
  const found: Omit<NamedAppeal, "entryId">[] = [];
  let endOfLast = -1;
  let courtOfLast = own;
  for (const match of docketText.matchAll(NUMBER)) {
    const [number, year = "", serial = ""] = match;
    const before = docketText.slice(Math.max(0, match.index - BEFORE), match.index);
    const continues = endOfLast >= 0 && LIST.test(docketText.slice(endOfLast, match.index));
    const isOwn = below !== null && below.year === year && Number(below.serial) === Number(serial);
    const isNamed = CUE.test(before) || (serial.length >= FEWEST_DIGITS && !isOwn && NOTICE_CUE.test(before));
    if (!continues && (!isNamed || NOT_THIS_CASE.test(before))) continue;
    endOfLast = match.index + number.length;
    courtOfLast = continues ? courtOfLast : (appealsCourtIn(before) ?? own);
    const words = docketText.slice(Math.max(0, match.index - BEFORE), endOfLast + AFTER).trim();
    found.push({ courtId: courtOfLast, docketNumber: `${year}-${serial}`, words });
  }
  return found;
}

import { addDays, compareDays, isIsoDate, monthDigits } from "../calendar/date.ts";
import type { DocketBelow } from "./below.ts";
import type { EntryTags, TaggableEntry } from "./tags.ts";

/** A ruling of the docket below, as an appeal may speak of it. */
export interface RulingBelow {
  readonly entry: TaggableEntry;
  readonly tags: EntryTags;
  /** The day of filing and, where the text prints another one, the day of entry: appeals name either. */
  readonly days: readonly string[];
}

const RULINGS: ReadonlySet<EntryTags["kind"]> = new Set(["order", "opinion", "judgment", "minute entry"]);

/** True for the entries of a docket below that its appeals look at. */
export function tellsAnAppeal({ kind, author }: EntryTags): boolean {
  return kind === "notice of appeal" || (author === "court" && RULINGS.has(kind));
}

/** "(Entered: 07/24/2017)", "[Entered: 07/24/2017 03:20 PM]". */
const ENTERED = /\bEntered: (\d{1,2})\/(\d{1,2})\/(\d{4})/i;
/** "7/24/2017", "07-24-2017" or "July 24, 2017", "Nov. 20, 2018". */
const DAY =
  /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b|\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? (\d{1,2}),? (\d{4})\b/gi;
/** What is appealed from. A day or a number tells which one where this stands shortly before it. */
const NAMED = /\b(?:orders?|judgments?|decisions?|injunctions?|opinions?|rulings?|decrees?)\b/i;
const BEFORE_DAY = /(?:\bof|\bdated|\bentered|\bissued|\bfiled|\brendered|\bon|\band|,|\()\s*(?:on\s*)?$/i;
/** "(ECF No. 87)", "Dkt. 87", "R. 87, Page ID# …", "Doc. No. [87]"; only where the docket below is spoken of. */
const NUMBER = /\b(?:ecf|dkt|doc|docket|document|r|re)\b\.?,? ?(?:entry |no\.? |nos\.? |# ?)?\[?(\d{1,4})\b/gi;
const SPEAKS_OF_BELOW =
  /\b(?:appeal(?:s|ed|ing)? (?:from|of)|appealed|notice of appeal|district court|lower court|below|originating)\b/i;
const LOOK_BACK = 90;
/** Entries tell in their first words what they are about. */
const MOST_TEXT = 4_000;

/** The rulings of a docket below, oldest first. */
export function rulingsBelow({ entries, tags }: DocketBelow): RulingBelow[] {
  return entries
    .flatMap((entry, at) => {
      const tag = tags[at];
      if (tag === undefined || tag.author !== "court" || !RULINGS.has(tag.kind)) return [];
      return [{ entry, tags: tag, days: daysOf(entry) }];
    })
    .toSorted((a, b) => compareDays(a.entry.dateFiled ?? "", b.entry.dateFiled ?? ""));
}

function daysOf({ dateFiled, docketText }: TaggableEntry): string[] {
  const [, month, day, year] = ENTERED.exec(docketText.slice(-200)) ?? [];
  const entered = dayFrom(year, month, day);
  return [...new Set([dateFiled, entered].filter((each) => each !== null))];
}

/** The rulings below that a text names, by number or day; by what they did where it names neither. */
export function rulingsNamed(text: string, rulings: readonly RulingBelow[], isTrialCourt = false): RulingBelow[] {
  const words = text.slice(0, MOST_TEXT);
  const byNumber = isTrialCourt || SPEAKS_OF_BELOW.test(words) ? numbersIn(words) : [];
  const numbered = rulings.filter(
    ({ entry }) => entry.documentNumber !== null && byNumber.includes(entry.documentNumber),
  );
  if (numbered.length > 0) return numbered;
  const days = daysNamed(words);
  const ofYear = daysWithoutYear(words);
  const dated = rulings.filter((ruling) =>
    ruling.days.some((day) => days.includes(day) || ofYear.includes(day.slice(5))),
  );
  if (dated.length > 0) return weighty(dated);
  return described(words, rulings);
}

function numbersIn(words: string): string[] {
  return [...words.matchAll(NUMBER)]
    .filter(({ index }) => NAMED.test(words.slice(Math.max(0, index - LOOK_BACK), index)))
    .flatMap(([, number]) => number ?? []);
}

function daysNamed(words: string): string[] {
  return [...words.matchAll(DAY)].flatMap((found) => {
    const before = words.slice(Math.max(0, found.index - LOOK_BACK), found.index);
    if (!NAMED.test(before) || !BEFORE_DAY.test(before)) return [];
    const [, month, day, year, name = "", dayInWords, yearInWords] = found;
    return dayFrom(year ?? yearInWords, month ?? monthDigits(name), day ?? dayInWords) ?? [];
  });
}

/** "the district court's June 6 order": month and day of the ruling, "06-06". */
const DAY_OF_YEAR =
  /\b(?:district court|court below|lower court|judge)['’]s (jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? (\d{1,2})(?:, \d{4},?)? (?:\w+ ){0,3}(?:orders?|judgments?|decisions?|injunctions?|opinions?|rulings?)\b/gi;

function daysWithoutYear(words: string): string[] {
  return [...words.matchAll(DAY_OF_YEAR)].map(
    ([, name = "", day = ""]) => `${monthDigits(name)}-${day.padStart(2, "0")}`,
  );
}

function dayFrom(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(text) ? text : null;
}

/** Of several orders of one day those that gave or refused something; all where none did. */
function weighty(rulings: readonly RulingBelow[]): RulingBelow[] {
  const telling = rulings.filter(({ tags }) => tags.effects.length > 0);
  return telling.length > 0 ? telling : [...rulings];
}

/** "the order granting a preliminary injunction", "judgment denying the petition for a writ of habeas corpus". */
const DESCRIBED =
  /\b(?:orders?|judgments?|decisions?|opinions?|rulings?)\b(?: that)? (grant\w*|issu\w+|enter\w+|enjoin\w+|bar\w+|stay\w+|requir\w+|direct\w+|order\w+|releas\w+|den(?:y|ying|ied|ies)|dismiss\w+|refus\w+)\b([^.;\]]{0,100})/gi;
const REFUSES = /^(?:den|dismiss|refus)/i;
/** What is granted or refused, and the words by which a docket text of it is known. */
const THINGS: readonly (readonly [thing: RegExp, words: RegExp])[] = [
  [/\bpreliminary injunction\b/i, /\bpreliminary injunction\b/i],
  [/\b(?:tro|temporary restraining order)\b/i, /\b(?:tro|temporary restraining order)\b/i],
  [/\binjunction\b/i, /\binjunction\b/i],
  [/\b(?:habeas|writ)\b/i, /\b(?:habeas|writ|petition)\b/i],
  [/\bbond\b|\bcustody hearing/i, /\bbond\b|\bcustody hearing/i],
  [/\brelease\b/i, /\breleas/i],
  [/\bremoval\b|\bdeport/i, /\bremoval\b|\bdeport/i],
  [/\bclass cert/i, /\bclass\b/i],
];

const MOST_DESCRIBED = 6;

/** The latest ruling that did so, about that thing. */
function described(words: string, rulings: readonly RulingBelow[]): RulingBelow[] {
  const found: RulingBelow[] = [];
  for (const [, act = "", object = ""] of [...words.matchAll(DESCRIBED)].slice(0, MOST_DESCRIBED)) {
    const isRefusal = REFUSES.test(act);
    const things = THINGS.filter(([thing]) => thing.test(`${act} ${object}`));
    if (things.length === 0) continue;
    const isSuch = ({ tags, entry }: RulingBelow) =>
      tags.effects.some(({ effect }) => effect.endsWith("-denied") === isRefusal && effect !== "dismissed") &&
      things.every(([, known]) => known.test(entry.docketText.slice(0, MOST_TEXT)));
    const latest = rulings.findLast(isSuch);
    if (latest) found.push(latest);
  }
  return [...new Set(found)];
}

/**
 * The rulings that the notices of appeal on the docket below name. Of several notices the one that bears the appeal's
 * number, else the last one before the appeal was docketed: courts of appeals open a docket within days of it.
 */
export function rulingsNoticed(
  below: DocketBelow,
  rulings: readonly RulingBelow[],
  appeal: { readonly numbers: readonly string[]; readonly openedOn: string | null },
): RulingBelow[] {
  const notices = below.entries.flatMap((entry, at) => {
    const tags = below.tags[at];
    return tags?.kind === "notice of appeal" ? [{ entry, tags }] : [];
  });
  const numbered = notices.filter(({ entry }) => appeal.numbers.some((number) => entry.docketText.includes(number)));
  const opened = appeal.openedOn;
  const before = notices
    .filter(({ entry: { dateFiled } }) => isShortlyBefore(dateFiled, opened, DAYS_TO_DOCKET))
    .toSorted((a, b) => compareDays(a.entry.dateFiled ?? "", b.entry.dateFiled ?? ""));
  const noticed = numbered.length > 0 ? numbered : before.slice(-1);
  // No notice was seen: the one ruling that can have been appealed from.
  if (notices.length === 0 && opened !== null) return onlyInTime(rulings, opened);
  return [...new Set(noticed.flatMap(({ entry, tags }) => noticedIn(entry, tags, rulings)))];
}

/** The ruling that did something in the time in which it could be appealed from; none where there are several. */
function onlyInTime(rulings: readonly RulingBelow[], day: string | null): RulingBelow[] {
  const inTime = rulings.filter(
    ({ entry: { dateFiled }, tags: { effects } }) =>
      effects.length > 0 && isShortlyBefore(dateFiled, day, DAYS_TO_APPEAL),
  );
  return inTime.length === 1 ? inTime : [];
}

const DAYS_TO_DOCKET = 45;
/** Fed. R. App. P. 4(a)(1)(B): where the United States is a party, 60 days from the entry of the order. */
const DAYS_TO_APPEAL = 60;

function noticedIn(entry: TaggableEntry, tags: EntryTags, rulings: readonly RulingBelow[]): RulingBelow[] {
  const referred = rulings.filter(
    ({ entry: { documentNumber } }) => documentNumber !== null && tags.references.includes(documentNumber),
  );
  if (referred.length > 0) return referred;
  const named = rulingsNamed(entry.docketText, rulings, true);
  if (named.length > 0) return named;
  return onlyInTime(rulings, entry.dateFiled);
}

function isShortlyBefore(date: string | null, than: string | null, days: number): boolean {
  if (date === null || than === null || !isIsoDate(than)) return false;
  return date <= than && date >= addDays(than, -days);
}

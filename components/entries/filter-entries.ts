import type { EntryView } from "@/lib/app/views.ts";
import type { IsoDate } from "@/lib/calendar/date.ts";
import { ownLabels } from "@/lib/rules/own-marks.ts";
import { isOrder } from "../text/wording.ts";
import { dateBounds } from "./date-words.ts";
import { searchedTexts, type Searched } from "./searched-text.ts";

/** What the list is narrowed to. Every part must hold; `noFilter` shows all. */
export interface EntryFilter {
  readonly unread: boolean;
  readonly starred: boolean;
  readonly orders: boolean;
  readonly detention: boolean;
  readonly removal: boolean;
  readonly unclear: boolean;
  /** One docket, or null for all of the matter. */
  readonly docketKey: string | null;
  /** One of the user's own labels, or null for any. */
  readonly label: string | null;
  /** Words that all occur in the docket text or the note, and number ranges: "stay 301-400", ">=600"; and days: "orders since 1 Aug". */
  readonly text: string;
}

export const noFilter: EntryFilter = {
  unread: false,
  starred: false,
  orders: false,
  detention: false,
  removal: false,
  unclear: false,
  docketKey: null,
  label: null,
  text: "",
};

export function isFiltering(filter: EntryFilter): boolean {
  return Object.entries(filter).some(([name, value]) => value !== noFilter[name as keyof EntryFilter]);
}

/**
 * The entries that the filter keeps, in order. "Affects detention" and "affects removal" keep the unclear ones
 * too: doubt is never filtered away.
 * @param keepId the entry being read: it stays in view when reading or unstarring it takes it out of the filter
 */
export function filterEntries(entries: readonly EntryView[], filter: EntryFilter, keepId: string | null): EntryView[] {
  const accepts = textTest(filter.text, entries[0]?.entry.dateEntered ?? entries[0]?.entry.dateFiled ?? null);
  const searched = filter.text.trim() === "" ? null : searchedTexts(entries);
  return entries.filter(
    (view, at) =>
      // First, because it looks at nothing of the entry but its text: most fail it.
      (searched === null || accepts(view, searched, at)) &&
      (view.entry.id === keepId ||
        ((!filter.unread || view.mark.state === "unread") && (!filter.starred || view.mark.starred))) &&
      (!filter.orders || isOrder(view.tags)) &&
      (!filter.detention || view.tags.affectsDetention !== "no") &&
      (!filter.removal || view.tags.affectsRemoval !== "no") &&
      (!filter.unclear || view.tags.unclear !== null) &&
      (filter.label === null || ownLabels(view.own).includes(filter.label)) &&
      (filter.docketKey === null || view.entry.docketKey === filter.docketKey),
  );
}

/** "301-400". */
const RANGE = /^(\d{1,6})-(\d{1,6})$/;
/** ">=600", "<20". */
const BOUND = /^(<=|>=|<|>)(\d{1,6})$/;
/** "#43". */
const EXACT = /^#(\d{1,6})$/;

/** Whether the entry at that place of the list passes. */
type ViewTest = (view: EntryView, searched: Searched, at: number) => boolean;

/** @param newest the day of the newest entry: "1 Aug" is the last one before it */
function textTest(text: string, newest: IsoDate | null): ViewTest {
  const { from, to, rest } = dateBounds(text, newest);
  const isDated = from !== null || to !== null;
  const words = isDated ? rest.replace(/^\s*orders?\b/i, "") : rest;
  const ordersOnly = words !== rest;
  const tests = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => numberTest(word) ?? wordTest(word));
  return (view, searched, at) =>
    tests.every((test) => test(view, searched, at)) &&
    (!isDated || isBetween(view, from, to)) &&
    (!ordersOnly || isOrder(view.tags));
}

function isBetween({ entry }: EntryView, from: IsoDate | null, to: IsoDate | null): boolean {
  const day = entry.dateEntered ?? entry.dateFiled;
  return day !== null && (from === null || day >= from) && (to === null || day <= to);
}

function numberTest(word: string): ViewTest | null {
  const range = RANGE.exec(word);
  if (range) return within(Number(range[1]), Number(range[2]));
  const exact = EXACT.exec(word);
  if (exact) return within(Number(exact[1]), Number(exact[1]));
  const bound = BOUND.exec(word);
  if (!bound) return null;
  const limit = Number(bound[2]);
  switch (bound[1]) {
    case ">=":
      return within(limit, Infinity);
    case "<=":
      return within(0, limit);
    case ">":
      return within(limit + 1, Infinity);
    default:
      return within(0, limit - 1);
  }
}

/** An entry without a number is within no bounds. */
function within(from: number, to: number): ViewTest {
  return (_view, { numbers }, at) => {
    const number = numbers[at] ?? Number.NaN;
    return number >= from && number <= to;
  };
}

function wordTest(word: string): ViewTest {
  const mayBeNumber = /\d/.test(word);
  return ({ entry }, { texts }, at) =>
    (texts[at] ?? "").includes(word) || (mayBeNumber && entry.documentNumber === word);
}

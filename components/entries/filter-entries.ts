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
export function filterEntries(
  entries: readonly EntryView[],
  filter: EntryFilter,
  keepId: string | null,
): readonly EntryView[] {
  if (!isFiltering(filter)) return entries;
  const { found, from, to, ordersOnly } = searchFor(filter.text, entries);
  const isDated = from !== null || to !== null;
  const { docketKey, label } = filter;
  return entries.filter(
    (view, at) =>
      // First, because it looks at nothing of the entry: most fail it.
      (found === null || found[at] === 1) &&
      (!isDated || isBetween(view, from, to)) &&
      (!ordersOnly || isOrder(view.tags)) &&
      (view.entry.id === keepId ||
        ((!filter.unread || view.mark.state === "unread") && (!filter.starred || view.mark.starred))) &&
      (!filter.orders || isOrder(view.tags)) &&
      (!filter.detention || view.tags.affectsDetention !== "no") &&
      (!filter.removal || view.tags.affectsRemoval !== "no") &&
      (!filter.unclear || view.tags.unclear !== null) &&
      (label === null || ownLabels(view.own).includes(label)) &&
      (docketKey === null || view.entry.docketKey === docketKey),
  );
}

/** "301-400". */
const RANGE = /^(\d{1,6})-(\d{1,6})$/;
/** ">=600", "<20". */
const BOUND = /^(<=|>=|<|>)(\d{1,6})$/;
/** "#43". */
const EXACT = /^#(\d{1,6})$/;

/** What a search asks for: of each entry whether it has all words and numbers, and the days in between. */
interface Sought {
  /** 1 for every entry that has them; null where none are asked for. */
  readonly found: Uint8Array | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly ordersOnly: boolean;
}

function searchFor(text: string, entries: readonly EntryView[]): Sought {
  // "1 Aug" is the last one before the newest entry.
  const newest = entries[0]?.entry.dateEntered ?? entries[0]?.entry.dateFiled ?? null;
  const { from, to, rest } = dateBounds(text, newest);
  const isDated = from !== null || to !== null;
  const words = isDated ? rest.replace(/^\s*orders?\b/i, "") : rest;
  const asked = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = asked.length === 0 ? null : entriesWith(asked, searchedTexts(entries));
  return { found, from, to, ordersOnly: words !== rest };
}

function entriesWith(words: readonly string[], { numbers, holding }: Searched): Uint8Array {
  const all = words.map((word) => {
    const bounds = boundsOf(word);
    return bounds === null ? holding(word) : within(bounds, numbers);
  });
  const [first = new Uint8Array(), ...others] = all;
  for (const other of others) for (let at = 0; at < first.length; at++) if (other[at] !== 1) first[at] = 0;
  return first;
}

function isBetween({ entry }: EntryView, from: IsoDate | null, to: IsoDate | null): boolean {
  const day = entry.dateEntered ?? entry.dateFiled;
  return day !== null && (from === null || day >= from) && (to === null || day <= to);
}

type Bounds = readonly [from: number, to: number];

function boundsOf(word: string): Bounds | null {
  const range = RANGE.exec(word);
  if (range) return [Number(range[1]), Number(range[2])];
  const exact = EXACT.exec(word);
  if (exact) return [Number(exact[1]), Number(exact[1])];
  const bound = BOUND.exec(word);
  if (!bound) return null;
  const limit = Number(bound[2]);
  switch (bound[1]) {
    case ">=":
      return [limit, Infinity];
    case "<=":
      return [0, limit];
    case ">":
      return [limit + 1, Infinity];
    default:
      return [0, limit - 1];
  }
}

/** An entry without a number is within no bounds. */
function within([from, to]: Bounds, numbers: Float64Array): Uint8Array {
  const found = new Uint8Array(numbers.length);
  for (let at = 0; at < found.length; at++) {
    const number = numbers[at] ?? Number.NaN;
    if (number >= from && number <= to) found[at] = 1;
  }
  return found;
}

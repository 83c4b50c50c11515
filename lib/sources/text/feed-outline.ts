import { instantFromMs, msOfInstant, type Instant } from "../../calendar/date.ts";
import { courtByHost } from "../../docket/courts.ts";
import { collapseWhitespace } from "../../docket/text.ts";
import { unescapedOnce } from "./entities.ts";
import { feedInstant } from "./feed-date.ts";
import { rootNameOf } from "./xml.ts";

/**
 * What a feed is made of, found without reading its items: a court's feed tells of every case of the court, and all but
 * a few items of it are of no watched docket.
 */
export interface FeedOutline {
  readonly kind: "rss" | "atom";
  /** All that stands before the first item. */
  readonly head: string;
  /** The text of each item that is whole, in the feed's order; null where the markup is too odd to part it safely. */
  readonly items: readonly string[] | null;
  readonly itemCount: number;
  /** The file ends before its end: the items that are whole are there. */
  readonly isCut: boolean;
  /** When the items were entered, as far as they say so. */
  readonly times: readonly Instant[];
  /** When the court made the feed; null if it does not say, and for CourtListener's, which repeats an entry's day. */
  readonly builtAt: Instant | null;
  /** "Docket entries of type: all"; null if it does not say. */
  readonly carries: string | null;
  /** The court that the feed says it is of; null if it does not say. */
  readonly courtId: string | null;
}

const NAMES = { rss: "item", atom: "entry" } as const;
const BUILT = /<lastBuildDate>\s{0,20}(?:<!\[CDATA\[)?([^<\]]{1,80})/;
const ENTERED = /<pubDate>\s{0,20}(?:<!\[CDATA\[)?([^<\]]{1,80})/;
const PUBLISHED = /<(?:published|updated)>\s{0,20}([^<]{1,60})/;
const DESCRIPTION = /<description>\s{0,200}(?:<!\[CDATA\[)?([^<\]]{1,500})/;
const LINK = /<link>\s{0,20}(?:<!\[CDATA\[)?([^<\]\s]{1,300})/;

/** The parts of a feed; null for a text that does not begin as one. */
export function outlineOf(text: string): FeedOutline | null {
  const root = rootNameOf(text);
  const kind = root === "rss" ? "rss" : root === "feed" ? "atom" : null;
  if (kind === null) return null;
  const { items, end } = itemsIn(text, NAMES[kind]);
  const first = text.search(kind === "rss" ? /<item[\s>]/ : /<entry[\s>]/);
  const head = first < 0 ? text : text.slice(0, first);
  // Most feeds quote nothing, and need not be looked through item by item.
  const isPlain = !QUOTES.some((quote) => text.includes(quote));
  const whole = isPlain || (items.every(isWhole) && isWhole(head)) ? items : null;
  const link = LINK.exec(head)?.[1] ?? "";
  return {
    kind,
    head,
    items: whole,
    itemCount: items.length,
    isCut: text.indexOf(`</${root}`, end) < 0,
    times: timesOf(items, kind),
    builtAt: kind === "rss" ? feedInstant(BUILT.exec(head)?.[1] ?? "") : null,
    carries: collapseWhitespace(unescapedOnce(DESCRIPTION.exec(head)?.[1] ?? "")) || null,
    courtId: URL.canParse(link) ? (courtByHost(new URL(link).hostname)?.id ?? null) : null,
  };
}

/** Every element of a name from its beginning to its end, and where the last of them ends. */
function itemsIn(text: string, name: string): { readonly items: string[]; readonly end: number } {
  const [open, close] = [`<${name}`, `</${name}>`];
  const items: string[] = [];
  let end = 0;
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at)) {
    const after = text.charAt(at + open.length);
    if (after !== ">" && after.trim() !== "") {
      at += open.length;
      continue;
    }
    const closing = text.indexOf(close, at);
    if (closing < 0) break;
    end = closing + close.length;
    items.push(text.slice(at, end));
    at = end;
  }
  return { items, end };
}

const QUOTES = ["<![CDATA[", "]]>", "<!--", "-->"] as const;

/** False where a quoted end may have been taken for the end of an item. */
function isWhole(part: string): boolean {
  return count(part, "<![CDATA[") === count(part, "]]>") && count(part, "<!--") === count(part, "-->");
}

function count(text: string, what: string): number {
  let times = 0;
  for (let at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + what.length)) times++;
  return times;
}

function timesOf(items: readonly string[], kind: FeedOutline["kind"]): Instant[] {
  const days = new Map<string, Instant | null>();
  return items.flatMap((item) => {
    const printed = (kind === "rss" ? ENTERED : PUBLISHED).exec(item)?.[1]?.trim() ?? "";
    return (kind === "rss" ? courtInstant(printed, days) : isoInstant(printed)) ?? [];
  });
}

/** "Fri, 03 Feb 2023", "10:58:42", "MST". */
const DAY_TIME_ZONE = /^([A-Za-z]{3}, \d{2} [A-Za-z]{3} \d{4}) ([01]\d|2[0-3]):([0-5]\d):([0-5]\d) ([A-Z]{1,4})$/;

/** As `feedInstant`, with the beginnings of days that were read before: a feed prints thousands of moments of few days. */
function courtInstant(printed: string, days: Map<string, Instant | null>): Instant | null {
  const [, day, hours, minutes, seconds, zone] = DAY_TIME_ZONE.exec(printed) ?? [];
  if (day === undefined) return feedInstant(printed);
  const key = `${day} 00:00:00 ${zone}`;
  let begins = days.get(key);
  if (begins === undefined) {
    begins = feedInstant(key);
    days.set(key, begins);
  }
  if (begins === null) return null;
  const passed = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
  return instantFromMs(msOfInstant(begins) + passed * 1_000);
}

function isoInstant(printed: string): Instant | null {
  const ms = /^\d{4}-\d{2}-\d{2}T/.test(printed) ? Date.parse(printed) : Number.NaN;
  return Number.isNaN(ms) ? null : instantFromMs(ms);
}

/** A digit that is written as a character reference hides a number from a search. */
const HIDDEN_DIGIT = /&#(?:x0{0,4}3\d|0{0,4}(?:4[89]|5[0-7]));/i;
const CASE_ID = /(?:DktRpt\.pl\?|[?&;]case_?id=|show_case_doc\?\d{1,6},)(\d{1,12})(?!\d)/gi;

/**
 * The items that hold one of the marks, or the case id of an item that does: every item of the cases that the marks are
 * of, and some others. All items where the feed could not be parted.
 */
export function itemsWith({ items }: FeedOutline, marks: readonly string[]): readonly string[] | null {
  if (items === null) return null;
  const found = items.map((item) => marks.some((mark) => item.includes(mark)) || hidesDigit(item));
  const ids = new Set(items.flatMap((item, index) => (found[index] === true ? caseIdsIn(item) : [])));
  const others = [...ids].filter((id) => !marks.includes(id));
  return items.filter((item, index) => found[index] === true || others.some((id) => item.includes(id)));
}

function hidesDigit(item: string): boolean {
  return item.includes("&#") && HIDDEN_DIGIT.test(item);
}

function caseIdsIn(item: string): string[] {
  return Array.from(item.matchAll(CASE_ID), ([, id = ""]) => id);
}

/** A feed of the same head with these items only; at least one. */
export function feedOf({ kind, head }: Pick<FeedOutline, "kind" | "head">, items: readonly string[]): string {
  // RSS 1.0 has the items beside the channel.
  const isInChannel = kind === "rss" && !head.includes("</channel");
  return `${head}${items.join("\n")}${kind === "atom" ? "</feed>" : isInChannel ? "</channel></rss>" : "</rss>"}`;
}

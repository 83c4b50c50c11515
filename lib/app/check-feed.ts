import { msOfInstant } from "../calendar/date.ts";
import type { Instant } from "../calendar/date.ts";
import { courtById } from "../docket/courts.ts";
import type { DocketSnapshot } from "../docket/docket.ts";
import type { DocketKey, DocketRecord } from "../docket/records.ts";
import { textHash } from "../docket/text.ts";
import { MOST_ENTRIES } from "../sources/courtlistener-atom/index.ts";
import type { SliceOptions } from "../sources/slices.ts";
import { feedOf, itemsWith, outlineOf, type FeedOutline } from "../sources/text/feed-outline.ts";
import { readText, textFileOf } from "../sources/text-registry.ts";
import { askedFor } from "../watch/feeds-of.ts";
import {
  begun,
  failed,
  readWhole,
  unchanged,
  withoutNetwork,
  type FailedCheck,
  type WholeReading,
} from "../watch/feed-states.ts";
import type { Feed, FeedState } from "../watch/feed.ts";
import { bodyPrint } from "../watch/body-print.ts";
import { lookedFor, marksOf } from "../watch/new-items.ts";
import { windowGaps, windowOf } from "../watch/windows.ts";
import type { Analysis } from "./analysis.ts";
import type { Clock, DocketStore } from "./ports.ts";
import { readApiPage } from "./read-api-page.ts";
import { nothingNew, saveTaken, takeNews, type News } from "./take-news.ts";
import type { FeedAnswer, FeedAsker, WatchStore } from "./watch-ports.ts";

export interface FeedPorts {
  readonly store: DocketStore;
  readonly watch: WatchStore;
  readonly asker: FeedAsker;
  readonly clock: Clock;
  readonly analysis: Analysis;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly slices: SliceOptions;
}

export interface FeedCheck {
  readonly feed: Feed;
  readonly state: FeedState | undefined;
  /** Of all dockets. */
  readonly dockets: readonly DocketRecord[];
  /** The addresses that may be asked at all. */
  readonly wanted: ReadonlySet<string>;
}

/** What came of asking one feed. */
export interface FeedResult {
  readonly failure: FailedCheck | null;
  readonly changed: readonly DocketKey[];
}

/** A court's day is about as long as its feed; a server whose clock is further ahead is not believed. */
const MOST_AHEAD_MS = 86_400_000;

/**
 * Asks one feed and takes in what it brings. The order of the writes makes every death harmless: what is stored of the
 * dockets comes first, what says that it was taken comes after, and what makes the next answer "nothing new" comes last.
 * @throws StorageError when not even the feed's own state can be kept
 */
export async function checkFeed(ports: FeedPorts, check: FeedCheck): Promise<FeedResult> {
  const { feed, state, dockets, wanted } = check;
  const { watch, asker, clock, random } = ports;
  const keys = askedFor(feed);
  const asked = dockets.filter(({ key }) => keys.includes(key));
  const started = begun(feed, state, clock.now());
  // Another docket, or a new name of one: the server must send all of it, though it may be the same as before.
  const isSameQuestion = started.readFor === lookedFor(asked);
  await watch.saveFeed(started);
  const purpose = PURPOSE_OF[feed.kind];
  const condition = isSameQuestion ? started : { etag: null, lastModified: null };
  const { etag, lastModified } = condition;
  const answer = await asker.ask({ address: feed.address, purpose, etag, lastModified }, wanted);
  if (answer.answer === "unchanged") {
    const now = clock.now();
    await noteEmptyFor(ports, feed, started, now);
    await watch.saveFeed(unchanged(feed, started, now, random()));
    return { failure: null, changed: [] };
  }
  if (answer.answer === "failed") return fail(ports, feed, started, answer);
  const taking = { feed, started, asked, answer };
  return feed.kind === "courtlistener api" ? takeApiAnswer(ports, taking) : takeAnswer(ports, taking);
}

const PURPOSE_OF = {
  court: "court feed",
  courtlistener: "CourtListener feed",
  "courtlistener api": "CourtListener API",
} as const;

/** A court's feed that was empty days ago and is empty now may have shown something in between. */
async function noteEmptyFor({ watch }: FeedPorts, feed: Feed, state: FeedState, now: Instant): Promise<void> {
  const { window: span } = state;
  if (feed.kind !== "court" || span === null || span.oldest !== null) return;
  const gaps = windowGaps(feed, state, { at: now, window: span, isJoined: null }, now);
  if (gaps.length > 0) await watch.saveGaps(gaps);
}

async function fail(ports: FeedPorts, feed: Feed, state: FeedState, failure: FailedCheck): Promise<FeedResult> {
  const now = ports.clock.now();
  const isOffline = failure.why === "offline";
  await ports.watch.saveFeed(
    isOffline ? withoutNetwork(state, failure.text, now) : failed(feed, state, failure, now, ports.random()),
  );
  return { failure, changed: [] };
}

/** What the API answers has no outline to part it by: it is of one docket and read whole. */
async function takeApiAnswer(ports: FeedPorts, taking: Taking): Promise<FeedResult> {
  const { feed, started, asked, answer } = taking;
  const { text } = textFileOf(answer.bytes, null);
  const readFor = lookedFor(asked);
  const readAs = textHash(text);
  const isKnown = started.readFor === readFor && started.readAs === readAs;
  const page = await readApiPage(feed, asked, { bytes: answer.bytes, text, name: null }, ports.slices);
  if (typeof page === "string") {
    return fail(ports, feed, started, { why: "not a feed", text: page, retryAfterMs: null });
  }
  const { snapshots, count } = page;
  const reading = isKnown ? nothingNew : await takeNews(ports, feed, { snapshots, asked, isCut: false });
  // CourtListener's feed of the same docket is asked far more often and shows more: what it may have lost, it says itself.
  const about = { builtAt: null, window: windowOf([], count, null, feed.kind), isJoined: true, carries: null };
  return settle(ports, taking, reading, { ...about, readFor, readAs });
}

interface Taking {
  readonly feed: Feed;
  readonly started: FeedState;
  /** The dockets that it is read for. */
  readonly asked: readonly DocketRecord[];
  readonly answer: Extract<FeedAnswer, { readonly answer: "new" }>;
}

async function takeAnswer(ports: FeedPorts, taking: Taking): Promise<FeedResult> {
  const { feed, started, asked, answer } = taking;
  const readFor = lookedFor(asked);
  const bodyAs = bodyPrint(answer.bytes);
  const same = asRead(feed, started, { readFor, bodyAs });
  if (same !== null) return settle(ports, taking, nothingNew, same);
  const { text } = textFileOf(answer.bytes, null);
  const outline = outlineOf(text);
  const why = whyNotThisFeed(feed, text, outline);
  if (outline === null || why !== null) {
    return fail(ports, feed, started, { why: "not a feed", text: why ?? "", retryAfterMs: null });
  }
  const ours = oursOf(feed, asked, outline, text);
  const readAs = ours.print;
  const isKnown = started.readFor === readFor && started.readAs === readAs && !outline.isCut;
  const reading = isKnown ? nothingNew : await readNews(ports, taking, ours.text, outline);
  if (typeof reading === "string") {
    return fail(ports, feed, started, { why: "not a feed", text: reading, retryAfterMs: null });
  }
  if (reading.failures.length === 0 && outline.isCut) {
    await saveTaken(ports.watch, reading);
    return { ...(await fail(ports, feed, started, cutOff(feed))), changed: reading.changed };
  }
  return settle(ports, taking, reading, {
    builtAt: outline.builtAt,
    window: windowOf(outline.times, outline.itemCount, outline.builtAt, feed.kind),
    isJoined: feed.kind === "court" ? null : outline.itemCount < MOST_ENTRIES || isKnown || reading.isJoined,
    carries: outline.carries,
    readFor,
    readAs,
    bodyAs,
  });
}

/** What reading it again would find, where the last whole reading was of the very same feed; else null. */
function asRead(
  { kind }: Feed,
  { window, carries, ...state }: FeedState,
  { readFor, bodyAs }: { readonly readFor: string; readonly bodyAs: string },
): Found | null {
  if (state.readFor !== readFor || state.bodyAs !== bodyAs || state.readAs === undefined || window === null)
    return null;
  const { builtAt } = window;
  return { builtAt, window, isJoined: kind === "court" ? null : true, carries, readFor, readAs: state.readAs, bodyAs };
}

type Found = Pick<WholeReading, "window" | "isJoined" | "carries" | "readFor" | "readAs" | "bodyAs"> & {
  readonly builtAt: Instant | null;
};

/** After the dockets: what was shown of them, the gaps that it leaves, and last what makes the next answer nothing new. */
async function settle(ports: FeedPorts, taking: Taking, reading: News, found: Found): Promise<FeedResult> {
  const { feed, started, answer } = taking;
  const { watch, clock } = ports;
  const { changed, failures } = reading;
  if (failures.length > 0) {
    await saveTaken(ports.watch, reading);
    const [first = ""] = failures;
    return { ...(await fail(ports, feed, started, { why: "not stored", text: first, retryAfterMs: null })), changed };
  }
  const now = clock.now();
  const { builtAt, ...rest } = found;
  const whole = { ...rest, at: courtClock(builtAt, now), etag: answer.etag, lastModified: answer.lastModified };
  const gaps = windowGaps(feed, started, whole, now);
  if (gaps.length > 0) await watch.saveGaps(gaps);
  // Once it is noted what this reading showed, nothing tells any more that it did not join the one before.
  await saveTaken(watch, reading);
  await watch.saveFeed(readWhole(feed, started, whole, now, ports.random()));
  return { failure: null, changed };
}

/** The part of a feed that may be of these dockets. */
interface Ours {
  /** Null where there is none; all of the feed where it could not be parted. */
  readonly text: string | null;
  /** The same whatever else the feed shows, when it was made, and in which order. */
  readonly print: string;
}

function oursOf(feed: Feed, asked: readonly DocketRecord[], outline: FeedOutline, text: string): Ours {
  const items = feed.kind === "court" ? itemsWith(outline, marksOf(asked)) : outline.items;
  if (items === null) return { text, print: textHash(text) };
  const print = textHash([...new Set(items)].toSorted().join("\n"));
  return { text: items.length === 0 ? null : feedOf(outline, items), print };
}

/** Stores what is new and says what is to be noted as taken. A string says why the text cannot be read. */
async function readNews(
  ports: FeedPorts,
  { feed, asked, answer }: Taking,
  ours: string | null,
  outline: FeedOutline,
): Promise<News | string> {
  const snapshots =
    ours === null ? [] : await snapshotsIn(feed, asked, { bytes: answer.bytes, text: ours }, ports.slices);
  if (typeof snapshots === "string") {
    if (feed.kind === "courtlistener") return snapshots;
    // Items without a docket number are of no docket; only a feed that could not be parted is none.
    if (outline.items === null) return snapshots;
    return { ...nothingNew, isJoined: false };
  }
  return takeNews(ports, feed, { snapshots, asked, isCut: outline.isCut });
}

async function snapshotsIn(
  feed: Feed,
  asked: readonly DocketRecord[],
  file: { readonly bytes: Uint8Array; readonly text: string },
  slices: SliceOptions,
): Promise<readonly DocketSnapshot[] | string> {
  const [first] = asked;
  const context =
    feed.kind === "court"
      ? { courtId: feed.courtId, docketNumbers: numbersOf(asked) }
      : { courtId: first?.header.courtId, docketNumber: first?.header.docketNumber };
  const outcome = await readText({ ...file, name: null }, context, slices);
  if (!outcome.ok) return outcome.reason;
  const isOther = outcome.snapshots.some(({ docket }) => `courtlistener ${docket.courtListenerId}` !== feed.id);
  if (feed.kind === "courtlistener" && isOther) return `${feed.host} gave the feed of another docket.`;
  return outcome.snapshots;
}

/** The numbers of dockets by the names that the court's own ids give them: "mied#321020". */
function numbersOf(dockets: readonly DocketRecord[]): ReadonlyMap<string, string> {
  return new Map(
    dockets.flatMap(({ aliases, header }) => aliases.map((alias) => [alias, header.docketNumber] as const)),
  );
}

function whyNotThisFeed(feed: Feed, text: string, outline: FeedOutline | null): string | null {
  const expected = feed.kind === "court" ? "rss" : "atom";
  if (outline?.kind !== expected) {
    return /<(?:!doctype\s{1,5}html|html|body|form)\b/i.test(text.slice(0, 4_000))
      ? `${feed.host} gave a web page instead of its feed: perhaps a log-in page, or a notice of maintenance.`
      : `What ${feed.host} gave is no feed.`;
  }
  if (feed.kind === "court" && outline.courtId !== null && outline.courtId !== feed.courtId) {
    return `${feed.host} gave the feed of another court (${courtById(outline.courtId)?.citation ?? outline.courtId}).`;
  }
  return null;
}

function cutOff({ host }: Feed): FailedCheck {
  const text = `The feed of ${host} ended before its end. What came whole was taken; the rest is asked for again.`;
  return { why: "cut off", text, retryAfterMs: null };
}

function courtClock(builtAt: Instant | null, now: Instant): Instant {
  return builtAt === null || msOfInstant(builtAt) - msOfInstant(now) > MOST_AHEAD_MS ? now : builtAt;
}

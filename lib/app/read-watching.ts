import { msOfInstant } from "../calendar/date.ts";
import type { Instant } from "../calendar/date.ts";
import { gapsBetween } from "../digest/gaps.ts";
import { labelOf } from "../digest/labels.ts";
import { isFeed } from "../docket/look-words.ts";
import type { DocketKey, DocketRecord, SnapshotRecord } from "../docket/records.ts";
import type { Settings } from "../settings/settings.ts";
import { FOR_EVER, lasts, plainWatch } from "../watch/docket-watch.ts";
import type { DocketWatch } from "../watch/docket-watch.ts";
import type { Feed, FeedState } from "../watch/feed.ts";
import { feedsOf } from "../watch/feeds-of.ts";
import { openRefusals, type WindowGap } from "../watch/gap.ts";
import { healthOfFeed } from "../watch/health.ts";
import type { SourceHealth } from "../watch/health.ts";
import { ledgerOf } from "../watch/ledger.ts";
import type { LedgerLine } from "../watch/ledger.ts";
import type { DocketReader } from "./ports.ts";
import type { DocketTally } from "./tally.ts";
import type { WatchReader } from "./watch-ports.ts";

/** One docket of the watch list. */
export interface DocketWatching {
  readonly docket: DocketRecord;
  /** "E.D. Mich. 2:17-cv-11910". */
  readonly docketLabel: string;
  /** The user's wishes; the plain ones where none were set. */
  readonly watch: DocketWatch;
  /** Null while nothing of it is stored. */
  readonly tally: DocketTally | null;
  /** The feeds that tell of it, each with how well it is read; none for a court that has no feed. */
  readonly sources: readonly SourceHealth[];
  /** What of it may be unknown. */
  readonly ledger: readonly LedgerLine[];
}

/** How the watching stands as a whole. */
export interface Watching {
  readonly condition: "not started" | "paused" | "watching";
  readonly pausedUntil: Instant | null;
  /** In the order of the store. */
  readonly dockets: readonly DocketWatching[];
  /** Each feed once, trouble first. */
  readonly sources: readonly SourceHealth[];
  readonly unreadCount: number;
  /** The latest time in which nothing could be checked; null if there was none, or it is long past. */
  readonly absence: Absence | null;
}

export interface Absence {
  readonly from: Instant;
  readonly to: Instant;
  /** How many feeds may have forgotten entries meanwhile. */
  readonly lostWindows: number;
  /** How many feeds were not read, while others were; null where nothing was. */
  readonly someFeeds: number | null;
}

export interface WatchingPorts {
  readonly store: Pick<DocketReader, "dockets" | "tallies" | "snapshotsOf">;
  readonly watching: Pick<WatchReader, "watches" | "feeds" | "gaps">;
  readonly settings: Settings;
  /** Whether the user gave a token for CourtListener's API. */
  readonly hasToken?: boolean;
  /** Whether the browser lets us ask this host. */
  readonly isAllowed: (host: string) => boolean;
  readonly now: Instant;
}

/** How long an absence is told of after it ended. */
const TELLING_MS = 24 * 3_600_000;

/** Reads counts and states only: no entry, and looks only where a gap hangs on them. */
export async function readWatching(ports: WatchingPorts): Promise<Watching> {
  const { store, watching, settings, now, hasToken } = ports;
  const [dockets, tallies, watches, states, gaps] = await Promise.all([
    store.dockets(),
    store.tallies(),
    watching.watches(),
    watching.feeds(),
    watching.gaps(),
  ]);
  const feeds = feedsOf(dockets, watches, { ...settings, hasToken: hasToken ?? false }, now);
  const refusals = gaps.filter(({ refused }) => refused !== undefined);
  const health = new Map(feeds.map((feed) => [feed.id, healthOf(feed, states, refusals, ports)]));
  // What contradicts one docket is no trouble of the others that the feed tells of.
  const ofDocket = (feed: Feed, docketKey: DocketKey) =>
    openRefusals(refusals, feed).length === 0
      ? health.get(feed.id)
      : healthOf({ ...feed, docketKeys: [docketKey], pausedKeys: [] }, states, refusals, ports);
  const tallyOf = new Map(tallies.map((tally) => [tally.docketKey, tally]));
  const watchOf = new Map(watches.map((watch) => [watch.docketKey, watch]));
  const rows = await Promise.all(
    dockets.map(async (docket) => {
      const tally = tallyOf.get(docket.key) ?? null;
      return {
        docket,
        docketLabel: labelOf(docket).label,
        watch: watchOf.get(docket.key) ?? plainWatch(docket.key, now),
        tally,
        sources: feeds.flatMap((feed) => sourcesOf(docket.key, feed, ofDocket)),
        ledger: docket.watched ? ledgerOf(await ledgerInputOf(docket, tally, gaps, store)) : [],
      };
    }),
  );
  const pausedUntil = settings.pausedUntil as Instant | null;
  return {
    condition: settings.watchingSince === null ? "not started" : lasts(pausedUntil, now) ? "paused" : "watching",
    pausedUntil,
    dockets: rows,
    sources: [...health.values()].toSorted((a, b) => Number(b.isTrouble) - Number(a.isTrouble)),
    unreadCount: rows.reduce((sum, { docket, tally }) => sum + (docket.watched ? (tally?.unreadCount ?? 0) : 0), 0),
    absence: absenceOf(states, gaps, now),
  };
}

function healthOf(
  feed: Feed,
  states: readonly FeedState[],
  gaps: readonly WindowGap[],
  { settings, isAllowed, now }: WatchingPorts,
): SourceHealth {
  const state = states.find(({ id }) => id === feed.id) ?? null;
  const isPaused = feed.pausedKeys.length === feed.docketKeys.length;
  return healthOfFeed(feed, state, {
    now,
    watchingSince: settings.watchingSince as Instant | null,
    pausedUntil: isPaused ? FOR_EVER : (settings.pausedUntil as Instant | null),
    isAllowed: isAllowed(feed.host),
    refused: openRefusals(gaps, feed),
  });
}

function sourcesOf(
  docketKey: DocketKey,
  feed: Feed,
  ofDocket: (feed: Feed, docketKey: DocketKey) => SourceHealth | undefined,
): readonly SourceHealth[] {
  const found = feed.docketKeys.includes(docketKey) ? ofDocket(feed, docketKey) : undefined;
  if (!found) return [];
  const isPaused = feed.pausedKeys.includes(docketKey) && found.condition !== "not started";
  return [isPaused ? { ...found, condition: "paused", isTrouble: false, text: "This docket is paused." } : found];
}

async function ledgerInputOf(
  docket: DocketRecord,
  tally: DocketTally | null,
  gaps: readonly WindowGap[],
  store: WatchingPorts["store"],
) {
  const own = gaps.filter(({ docketKey }) => docketKey === docket.key);
  const last = tally?.lastSnapshot ?? null;
  // Whether only feeds have shown it is known from the last look, unless that is a feed's itself.
  const needsLooks = own.length > 0 || (last !== null && isFeed(last.sourceId));
  const looks: readonly SnapshotRecord[] = needsLooks ? await store.snapshotsOf(docket.key) : last ? [last] : [];
  return { docket, missing: gapsBetween(tally?.numbers ?? []), gaps: own, looks };
}

/** The longest of the absences that ended within a day, with what it may have cost. */
function absenceOf(states: readonly FeedState[], gaps: readonly WindowGap[], now: Instant): Absence | null {
  const recent = states.flatMap(({ lastAbsence = null }) =>
    lastAbsence !== null && msOfInstant(now) - msOfInstant(lastAbsence.to) < TELLING_MS ? [lastAbsence] : [],
  );
  const [longest] = recent.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (!longest) return null;
  const lost = new Set(
    gaps.filter(({ foundAt, refused }) => refused === undefined && foundAt >= longest.to).map(({ feedId }) => feedId),
  );
  const read = states.filter(({ lastSuccessAt }) => lastSuccessAt !== null);
  const unread = read.filter(({ lastAbsence = null }) => lastAbsence !== null && overlap(lastAbsence, longest));
  return { ...longest, lostWindows: lost.size, someFeeds: unread.length < read.length ? unread.length : null };
}

type Span = NonNullable<FeedState["lastAbsence"]>;
const overlap = (a: Span, b: Span) => a.from < b.to && b.from < a.to;
const lengthOf = ({ from, to }: Span) => msOfInstant(to) - msOfInstant(from);

import type { Instant } from "../calendar/date.ts";
import { clockWords, longDay } from "../calendar/plain-dates.ts";
import { wallTimeIn } from "../calendar/zone.ts";
import { labelOf } from "../digest/labels.ts";
import { timeZoneOf } from "../docket/merge-header.ts";
import type { DocketKey, DocketRecord } from "../docket/records.ts";
import { outstandingReminders } from "../reminders/outstanding.ts";
import { isQuiet } from "../rules/own-marks.ts";
import type { Settings } from "../settings/settings.ts";
import { lasts } from "../watch/docket-watch.ts";
import type { DocketWatch } from "../watch/docket-watch.ts";
import { feedsOf } from "../watch/feeds-of.ts";
import { openRefusals } from "../watch/gap.ts";
import { healthOfFeed } from "../watch/health.ts";
import type { SourceHealth } from "../watch/health.ts";
import type { Badge, Clock, DocketReader, SettingsStore } from "./ports.ts";
import { byPlace } from "./tally.ts";
import type { DocketTally } from "./tally.ts";
import type { WatchReader } from "./watch-ports.ts";

const MS_PER_DAY = 86_400_000;

export interface BadgePorts {
  readonly store: DocketReader;
  readonly watch: Pick<WatchReader, "watches" | "feeds" | "gaps">;
  readonly settings: Pick<SettingsStore, "read">;
  readonly clock: Clock;
  /** Whether the user gave a token for CourtListener's API; absent: never. */
  readonly hasToken?: () => Promise<boolean>;
  /** Which of these hosts the browser lets us ask. */
  readonly allowedHosts: (hosts: readonly string[]) => Promise<ReadonlySet<string>>;
  /** The zone of the place where the machine is now. */
  readonly localZone: () => string;
}

/** Lines of the tooltip that name deadlines, and dockets. */
const MOST_NAMED = 5;
const MOST_DOCKETS = 8;
/** Unread entries that are looked at for whether a rule keeps them quiet; the others count. */
const MOST_LOOKED_AT = 1_000;

/**
 * Shows how much is unread, without what the user's rules keep quiet, with the reminders that nobody said were seen and
 * the overdue deadlines; "!" while something failed, and another icon then and while everything is paused. Says which
 * docket has how many, and how well its feeds are read.
 */
export async function updateBadge(ports: BadgePorts, badge: Badge): Promise<void> {
  try {
    await badge.show(await badgeOf(ports));
  } catch (error) {
    const title = `Docketwatch: ${error instanceof Error ? error.message : String(error)}`;
    await badge.show({ count: 0, failing: true, title });
  }
}

async function badgeOf(ports: BadgePorts) {
  const { store: reader, settings, clock } = ports;
  const [dockets, tallies, journal, damaged, deadlines, wishes, watches] = await Promise.all([
    reader.dockets(),
    reader.tallies(),
    reader.journal(),
    reader.damaged(),
    reader.openDeadlines(null),
    settings.read(),
    ports.watch.watches(),
  ]);
  const now = clock.now();
  const watched = dockets.filter((docket) => docket.watched);
  const unread = await countedUnread(reader, watched, tallies);
  const feeds = await healthOf(ports, dockets, watches, wishes, now);
  const zones = new Map(dockets.map(({ key, header }) => [key, timeZoneOf(header.courtId)]));
  const outstanding = outstandingReminders(deadlines, wishes, (key) => zones.get(key) ?? "UTC", now);
  const recently = Date.parse(now) - MS_PER_DAY;
  const [trouble] = journal.filter((line) => Date.parse(line.at) > recently);
  const lines = [
    ...docketLines(watched, unread, new Map(watches.map((watch) => [watch.docketKey, watch])), feeds, now),
    ...feedLines(feeds, ports.localZone()),
    ...deadlineLines(outstanding),
    ...(trouble ? [trouble.text] : []),
    ...(damaged.length > 0 ? [`${damaged.length} stored rows are damaged: see Options.`] : []),
  ];
  const pausedUntil = wishes.pausedUntil as Instant | null;
  const isPaused = wishes.watchingSince !== null && lasts(pausedUntil, now);
  const count = [...unread.values()].reduce((sum, each) => sum + each, 0) + outstanding.length;
  if (count === 0) lines.unshift("nothing unread, nothing due");
  return {
    count,
    failing: trouble !== undefined || damaged.length > 0 || feeds.some(({ health }) => health.isTrouble),
    paused: isPaused || (feeds.length > 0 && feeds.every(({ health }) => health.condition === "paused")),
    title: ["Docketwatch", ...(isPaused ? ["Watching is paused"] : []), ...lines].join("\n"),
  };
}

/** Unread entries of each docket without those that a rule of the user's keeps quiet. Muted dockets count. */
async function countedUnread(
  reader: DocketReader,
  watched: readonly DocketRecord[],
  tallies: readonly DocketTally[],
): Promise<Map<DocketKey, number>> {
  const keys = new Set(watched.map(({ key }) => key));
  const own = tallies.filter(({ docketKey }) => keys.has(docketKey));
  const counts = new Map(own.map(({ docketKey, unreadCount }) => [docketKey, unreadCount]));
  if ((await reader.rules()).every(({ quieten }) => !quieten)) return counts;
  const latest = own
    .flatMap(({ latestUnread }) => latestUnread)
    .toSorted(byPlace)
    .slice(0, MOST_LOOKED_AT);
  const { tags } = await reader.rowsOf(latest.map(({ entryId }) => entryId));
  for (const row of tags) {
    if (isQuiet(row.own, row.tags)) counts.set(row.docketKey, (counts.get(row.docketKey) ?? 1) - 1);
  }
  return counts;
}

interface FeedHealth {
  readonly docketKeys: readonly DocketKey[];
  readonly health: SourceHealth;
}

async function healthOf(
  { watch, allowedHosts, hasToken }: BadgePorts,
  dockets: readonly DocketRecord[],
  watches: readonly DocketWatch[],
  wishes: Settings,
  now: Instant,
): Promise<FeedHealth[]> {
  if (wishes.watchingSince === null) return [];
  const feeds = feedsOf(dockets, watches, { ...wishes, hasToken: (await hasToken?.()) ?? false }, now);
  const [states, gaps, allowed] = await Promise.all([
    watch.feeds(),
    watch.gaps(),
    allowedHosts([...new Set(feeds.map(({ host }) => host))]),
  ]);
  const stateOf = new Map(states.map((state) => [state.id, state]));
  return feeds.map((feed) => {
    const given = {
      now,
      watchingSince: wishes.watchingSince as Instant | null,
      pausedUntil: wishes.pausedUntil as Instant | null,
      isAllowed: allowed.has(feed.host),
      refused: openRefusals(gaps, feed),
    };
    const health = healthOfFeed(feed, stateOf.get(feed.id) ?? null, given);
    const isPaused = feed.pausedKeys.length === feed.docketKeys.length;
    return {
      docketKeys: feed.docketKeys,
      health: isPaused ? { ...health, condition: "paused" as const, isTrouble: false } : health,
    };
  });
}

/** Those with something unread, and those of which less is known than the user may think. */
function docketLines(
  watched: readonly DocketRecord[],
  unread: ReadonlyMap<DocketKey, number>,
  watches: ReadonlyMap<DocketKey, DocketWatch>,
  feeds: readonly FeedHealth[],
  now: Instant,
): string[] {
  const lines = watched.flatMap((docket) => {
    const count = unread.get(docket.key) ?? 0;
    const watch = watches.get(docket.key);
    const wishes = [
      ...(watch && lasts(watch.pausedUntil, now) ? ["paused"] : []),
      ...(watch && lasts(watch.mutedUntil, now) ? ["muted"] : []),
    ];
    const troubles = feeds
      .filter(
        ({ docketKeys, health }) =>
          docketKeys.includes(docket.key) && (health.isTrouble || health.condition === "late"),
      )
      .map(({ health }) => `${health.name} ${CONDITION_WORDS[health.condition] ?? health.condition}`);
    if (count === 0 && troubles.length === 0 && wishes.length === 0) return [];
    return [`${labelOf(docket).label}: ${[`${count} unread`, ...wishes, ...troubles].join(", ")}`];
  });
  const rest = lines.length - MOST_DOCKETS;
  return rest > 0 ? [...lines.slice(0, MOST_DOCKETS), `and ${rest} more ${rest === 1 ? "docket" : "dockets"}`] : lines;
}

const CONDITION_WORDS: Partial<Record<SourceHealth["condition"], string>> = {
  failing: "fails",
  late: "not read for some time",
  stale: "not renewed by the court",
  "not allowed": "not allowed to be asked",
};

/** Why feeds are not read, and since when the others are. */
function feedLines(feeds: readonly FeedHealth[], zone: string): string[] {
  const troubles = feeds.filter(({ health }) => health.isTrouble);
  const read = feeds
    .filter(({ health }) => health.condition === "fresh")
    .flatMap(({ health }) => health.lastSuccessAt ?? [])
    .toSorted();
  const [oldest] = read;
  return [
    ...troubles.slice(0, MOST_NAMED).map(({ health }) => `${health.name}: ${health.text}`),
    ...(troubles.length > MOST_NAMED ? [`and ${troubles.length - MOST_NAMED} more feeds`] : []),
    ...(oldest === undefined
      ? []
      : [
          `${read.length === 1 ? "1 feed" : `${read.length} feeds`} checked since ${clockWords(wallTimeIn(oldest, zone).time)}`,
        ]),
  ];
}

function deadlineLines(outstanding: ReturnType<typeof outstandingReminders>): string[] {
  const lines = outstanding.slice(0, MOST_NAMED).map(({ deadline, state }) => {
    const day = deadline.date === null ? "" : longDay(deadline.date);
    return `${state === "overdue" ? "Overdue" : "Due"} ${day}: ${deadline.what}`;
  });
  const rest = outstanding.length - MOST_NAMED;
  return rest > 0 ? [...lines, `and ${rest} more deadlines`] : lines;
}

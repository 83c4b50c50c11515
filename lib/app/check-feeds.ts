import { instantFromMs, isInstant, msOfInstant } from "../calendar/date.ts";
import type { Instant } from "../calendar/date.ts";
import type { DocketKey, DocketRecord } from "../docket/records.ts";
import type { Settings } from "../settings/settings.ts";
import type { DocketWatch } from "../watch/docket-watch.ts";
import { apiBudget, countsStill, isTokenRefused } from "../watch/api-budget.ts";
import { notAllowed, OFFLINE_MS, firstWanted } from "../watch/feed-states.ts";
import type { Feed, FeedId, FeedState } from "../watch/feed.ts";
import { askedFor, FEEDS_A_MINUTE, feedsOf, isWatching } from "../watch/feeds-of.ts";
import { withoutDocket } from "../watch/new-items.ts";
import { floorMs, heldHosts, heldUntil, planOf } from "../watch/schedule.ts";
import { checkFeed, type FeedPorts, type FeedResult } from "./check-feed.ts";
import { noteTokenRefused } from "./refused-token.ts";
import type { Alarm, SettingsStore } from "./ports.ts";
import type { WatchStore } from "./watch-ports.ts";

export interface CheckPorts extends FeedPorts {
  readonly settings: Pick<SettingsStore, "read">;
  /** The alarm that begins the next run. */
  readonly feedAlarm: Alarm;
  /** Which of these hosts the user lets Docketwatch ask. */
  readonly allowedHosts: (hosts: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Whether the user gave a token for CourtListener's API; absent: never. */
  readonly hasToken?: () => Promise<boolean>;
  /** False where the machine knows that it has no network: nothing is asked then. */
  readonly isOnline: () => boolean;
}

/** What one run of checks did. */
export interface CheckReport {
  /** Feeds that were asked. */
  readonly asked: number;
  /** Those of them that were read, or had nothing new. */
  readonly answered: number;
  /** Dockets that something was stored of. */
  readonly changed: readonly DocketKey[];
  /** When the alarm rings for the next run; null while nothing is asked at all. */
  readonly nextAt: Instant | null;
}

/** Hosts that are asked at the same time; each is asked one thing after another. */
const HOSTS_AT_ONCE = 4;
const BETWEEN_RUNS_MS = 60_000;

/**
 * Asks the feeds that are due and takes in what they bring for watched dockets, then sets the alarm for the next run. A
 * death at any moment loses nothing: what was begun is begun again. Nothing is asked before Start, nor while paused.
 * Only one run may be under way: the caller lets them follow one another.
 * @param which "now": the user asked for it, so every feed is due that its floor lets be asked again
 * @throws StorageError when the store cannot be used; what could be checked was
 */
export async function checkFeeds(ports: CheckPorts, which: "due" | "now" = "due"): Promise<CheckReport> {
  const { clock, feedAlarm } = ports;
  const wishes = await ports.settings.read();
  if (!isWatching(wishes, clock.now())) return nothingAsked(ports, endOfPause(wishes, clock.now()));
  const situation = await situationOf(ports, wishes);
  const { feeds, dockets } = situation;
  await forgetUnwanted(ports, feeds, situation.states);
  const states = await noteWanted(ports, situation, wishes);
  // A death from here on is made good when the alarm rings again.
  await feedAlarm.set(instantFromMs(msOfInstant(clock.now()) + BETWEEN_RUNS_MS));
  if (!ports.isOnline()) return nothingAsked(ports, instantFromMs(msOfInstant(clock.now()) + OFFLINE_MS));
  const allowed = await ports.allowedHosts([...new Set(feeds.map(({ host }) => host))]);
  await noteNotAllowed(ports, feeds, states, allowed);
  const isStopped = isTokenRefused(states.values());
  if (isStopped) await noteTokenRefused(ports.watch, feeds, states, clock.now());
  const able = feeds.filter((feed) => allowed.has(feed.host) && !(isStopped && isApi(feed)));
  const due = dueNow(able, states, clock.now(), which);
  const wanted = new Set(able.map(({ address }) => address));
  const byHost = [...Map.groupBy(due, ({ host }) => host).values()];
  const checkOne = (feed: Feed) => checkFeed(ports, { feed, state: states.get(feed.id), dockets, wanted });
  const results = (
    await inParallel(byHost, (ofHost) => checkHost(someOf(ofHost, states, clock.now()), checkOne))
  ).flat();
  const nextAt = await nextRun(ports, able, situation);
  await feedAlarm.set(nextAt);
  const broken = results.find((result) => "error" in result);
  if (broken) throw broken.error;
  return reportOf(results, nextAt);
}

interface Situation {
  readonly feeds: readonly Feed[];
  readonly states: ReadonlyMap<FeedId, FeedState>;
  readonly dockets: readonly DocketRecord[];
  readonly watches: readonly DocketWatch[];
}

async function situationOf(ports: CheckPorts, wishes: Settings): Promise<Situation> {
  const { store, watch, clock } = ports;
  const hasToken = (await ports.hasToken?.()) ?? false;
  const [dockets, watches, states] = await Promise.all([store.dockets(), watch.watches(), watch.feeds()]);
  const feeds = feedsOf(dockets, watches, { ...wishes, hasToken }, clock.now());
  return { feeds, states: new Map(states.map((state) => [state.id, state])), dockets, watches };
}

/** A feed that is not needed is remembered for so long: a docket that is watched again at once asks nobody again. */
const REMEMBERED_MS = 60 * 60_000;

/** The states of feeds that no watched docket needs any more. */
async function forgetUnwanted(
  { watch, clock }: CheckPorts,
  feeds: readonly Feed[],
  states: ReadonlyMap<FeedId, FeedState>,
): Promise<void> {
  const needed = new Set(feeds.map(({ id }) => id));
  const before = instantFromMs(msOfInstant(clock.now()) - REMEMBERED_MS);
  const gone = [...states.values()].flatMap((state) => {
    const { id, lastTriedAt } = state;
    const isKept = needed.has(id) || countsStill(state, clock.now());
    return isKept || (lastTriedAt !== null && lastTriedAt > before) ? [] : [id];
  });
  if (gone.length > 0) await watch.removeFeeds(gone);
}

/** Notes since when feeds are to tell of dockets that they were never read for, whether they can be asked now or not. */
async function noteWanted(
  { watch, clock }: CheckPorts,
  { feeds, states, dockets }: Situation,
  { watchingSince }: Settings,
): Promise<Map<FeedId, FeedState>> {
  const now = clock.now();
  const started = watchingSince !== null && isInstant(watchingSince) ? watchingSince : now;
  const watched = new Map(dockets.map((docket) => [docket.key, docket.watchedSince]));
  const sinceOf = (docketKey: DocketKey) => [started, watched.get(docketKey) ?? now].toSorted()[1] ?? now;
  const noted = new Map(states);
  for (const feed of feeds) {
    const state = firstWanted(feed, states.get(feed.id), now, sinceOf);
    if (state === null) continue;
    await watch.saveFeed(state);
    noted.set(feed.id, state);
  }
  return noted;
}

/** Says so once of every feed whose host may not be asked. */
async function noteNotAllowed(
  { watch, clock }: CheckPorts,
  feeds: readonly Feed[],
  states: ReadonlyMap<FeedId, FeedState>,
  allowed: ReadonlySet<string>,
): Promise<void> {
  for (const feed of feeds) {
    const state = states.get(feed.id);
    if (allowed.has(feed.host) || state?.lastFailure?.why === "not allowed") continue;
    await watch.saveFeed(notAllowed(feed, state, clock.now()));
  }
}

const isApi = ({ kind }: Feed) => kind === "courtlistener api";

/** What is asked of one host in this run, the others following a minute later: its API once at most, last, and within what its limits leave. */
function someOf(ofHost: readonly Feed[], states: ReadonlyMap<FeedId, FeedState>, now: Instant): readonly Feed[] {
  const ofApi = ofHost.filter(isApi).slice(0, Math.min(1, apiBudget(states.values(), now).left));
  return [...ofHost.filter((feed) => !isApi(feed)).slice(0, FEEDS_A_MINUTE - ofApi.length), ...ofApi];
}

function dueNow(
  feeds: readonly Feed[],
  states: ReadonlyMap<FeedId, FeedState>,
  now: Instant,
  which: "due" | "now",
): Feed[] {
  const due = planOf(feeds, states, now).filter(({ at }) => at <= now);
  if (which === "due") return due.map(({ feed }) => feed);
  const held = heldHosts(feeds, states, now);
  const lastTried = ({ id }: Feed) => states.get(id)?.lastTriedAt ?? "";
  return (
    feeds
      .filter((feed) => {
        if (askedFor(feed).length === 0) return false;
        return due.some((each) => each.feed === feed) || !isTooSoon(feed, states.get(feed.id), held, now);
      })
      // Of a host with many feeds some are asked at once: those that waited longest.
      .toSorted((a, b) => (lastTried(a) < lastTried(b) ? -1 : lastTried(a) > lastTried(b) ? 1 : 0))
  );
}

/** Whether a feed may not be asked again yet, whoever wants it. */
export function isTooSoon(
  feed: Feed,
  state: FeedState | undefined,
  held: ReadonlyMap<string, Instant>,
  now: Instant,
): boolean {
  if ((heldUntil(feed, held) ?? now) > now) return true;
  const last = state?.lastTriedAt ?? null;
  return last !== null && last <= now && msOfInstant(now) - msOfInstant(last) < floorMs(feed.everyMinutes);
}

type Outcome = FeedResult | { readonly error: unknown };

/** One feed after another; a host that wants to be left alone is, and one that cannot be reached is not tried again. */
async function checkHost(feeds: readonly Feed[], checkOne: (feed: Feed) => Promise<FeedResult>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const feed of feeds) {
    try {
      const result = await checkOne(feed);
      outcomes.push(result);
      if (result.failure !== null && ["busy", "refused", "offline"].includes(result.failure.why)) break;
    } catch (error) {
      outcomes.push({ error });
      break;
    }
  }
  return outcomes;
}

async function inParallel<T, R>(jobs: readonly T[], work: (job: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = jobs.values();
  const worker = async () => {
    for (const job of waiting) results.push(await work(job));
  };
  await Promise.all(Array.from({ length: Math.min(HOSTS_AT_ONCE, jobs.length) }, worker));
  return results;
}

/** The earliest check that is due, or end of a pause; not within a minute of this run. */
async function nextRun(
  ports: CheckPorts,
  able: readonly Feed[],
  { feeds, watches }: Situation,
): Promise<Instant | null> {
  const now = ports.clock.now();
  const states = new Map((await ports.watch.feeds()).map((state) => [state.id, state]));
  const [next] = planOf(able, states, now);
  const paused = new Set(feeds.flatMap(({ pausedKeys }) => pausedKeys));
  const moments = [
    ...(next ? [next.at] : []),
    ...watches.flatMap(({ docketKey, pausedUntil }) => (paused.has(docketKey) ? (soon(pausedUntil, now) ?? []) : [])),
  ].toSorted();
  const [first] = moments;
  if (first === undefined) return null;
  const earliest = instantFromMs(msOfInstant(now) + BETWEEN_RUNS_MS);
  return first < earliest ? earliest : first;
}

/** Alarms that lie further ahead are for ever. */
const MOST_AHEAD_MS = 366 * 86_400_000;

function soon(at: Instant | null, now: Instant): Instant | null {
  return at !== null && msOfInstant(at) - msOfInstant(now) < MOST_AHEAD_MS ? at : null;
}

function endOfPause({ watchingSince, pausedUntil }: Settings, now: Instant): Instant | null {
  if (watchingSince === null || pausedUntil === null || !isInstant(pausedUntil)) return null;
  return soon(pausedUntil, now);
}

async function nothingAsked({ feedAlarm }: CheckPorts, nextAt: Instant | null): Promise<CheckReport> {
  await feedAlarm.set(nextAt);
  return { asked: 0, answered: 0, changed: [], nextAt };
}

function reportOf(results: readonly Outcome[], nextAt: Instant | null): CheckReport {
  const done = results.flatMap((result) => ("error" in result ? [] : [result]));
  return {
    asked: done.length,
    answered: done.filter(({ failure }) => failure === null).length,
    changed: [...new Set(done.flatMap(({ changed }) => changed))],
    nextAt,
  };
}

/**
 * Forgets what feeds brought of a docket that is not watched any more, so that it is news if it is watched again. To be
 * done between two runs.
 */
export async function forgetNews(watch: WatchStore, docketKey: DocketKey): Promise<void> {
  for (const state of await watch.feeds()) {
    const { taken } = await watch.itemsOf(state.id);
    const others = withoutDocket(taken, docketKey);
    const { [docketKey]: covered, ...coveredTo } = state.coveredTo ?? {};
    if (others.length === taken.length && covered === undefined) continue;
    await watch.saveItems({ feedId: state.id, taken: others });
    const { readFor: _for, readAs: _as, ...rest } = state;
    await watch.saveFeed({ ...rest, coveredTo });
  }
}

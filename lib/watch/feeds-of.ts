import type { Instant } from "../calendar/date.ts";
import { courtById } from "../docket/courts.ts";
import type { Court } from "../docket/courts.ts";
import type { DocketKey, DocketRecord } from "../docket/records.ts";
import { FEWEST_MINUTES, MOST_MINUTES } from "../settings/settings.ts";
import type { Settings } from "../settings/settings.ts";
import { lasts } from "./docket-watch.ts";
import type { DocketWatch } from "./docket-watch.ts";
import type { Feed } from "./feed.ts";

export const COURTLISTENER_HOST = "www.courtlistener.com";
const COURTLISTENER_ALIAS = /^courtlistener#(\d{1,12})$/;

/**
 * The feeds that the watched dockets need: one of each court, however many of its dockets are watched, and one of each
 * docket that CourtListener has under a known id. Sorted by id. Whether a host may be asked is not looked at.
 */
export function feedsOf(
  dockets: readonly DocketRecord[],
  watches: readonly DocketWatch[],
  settings: Pick<Settings, "checkEveryMinutes">,
  now: Instant,
): Feed[] {
  const wishes = new Map(watches.map((watch) => [watch.docketKey, watch]));
  const drafts = new Map<string, { feed: FeedAddress; dockets: DocketRecord[] }>();
  for (const docket of dockets) {
    if (!docket.watched) continue;
    for (const feed of addressesOf(docket)) {
      const draft = drafts.get(feed.id);
      if (draft) draft.dockets.push(docket);
      else drafts.set(feed.id, { feed, dockets: [docket] });
    }
  }
  return [...drafts.values()]
    .map(({ feed, dockets: served }) => asFeed(feed, served, wishes, settings.checkEveryMinutes, now))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

type FeedAddress = Pick<Feed, "id" | "kind" | "address" | "host" | "courtId" | "name">;

/** The public addresses that may tell of a docket's new entries. */
export function addressesOf({ header, aliases }: Pick<DocketRecord, "header" | "aliases">): FeedAddress[] {
  const court = courtById(header.courtId);
  const ids = aliases.flatMap((alias) => COURTLISTENER_ALIAS.exec(alias)?.[1] ?? []);
  return [
    ...(court?.rss ? [courtFeed(court, court.rss)] : []),
    ...ids.map((id) => courtListenerFeed(id, header.courtId, header.docketNumber)),
  ];
}

function courtFeed(court: Court, address: string): FeedAddress {
  return {
    id: `court ${court.id}`,
    kind: "court",
    address,
    host: court.host,
    courtId: court.id,
    name: `Feed of ${court.citation}`,
  };
}

function courtListenerFeed(id: string, courtId: string, docketNumber: string): FeedAddress {
  return {
    id: `courtlistener ${id}`,
    kind: "courtlistener",
    address: `https://${COURTLISTENER_HOST}/docket/${id}/feed/`,
    host: COURTLISTENER_HOST,
    courtId,
    name: `CourtListener’s feed of ${docketNumber === "" ? `docket ${id}` : docketNumber}`,
  };
}

function asFeed(
  feed: FeedAddress,
  dockets: readonly DocketRecord[],
  wishes: ReadonlyMap<DocketKey, DocketWatch>,
  everyMinutes: number,
  now: Instant,
): Feed {
  const isPaused = ({ key }: DocketRecord) => lasts(wishes.get(key)?.pausedUntil ?? null, now);
  const paused = dockets.filter(isPaused);
  const asked = dockets.filter((docket) => !isPaused(docket));
  const every = (asked.length === 0 ? dockets : asked).map(({ key }) => wishes.get(key)?.everyMinutes ?? everyMinutes);
  return {
    ...feed,
    docketKeys: dockets.map(({ key }) => key).toSorted(),
    pausedKeys: paused.map(({ key }) => key).toSorted(),
    everyMinutes: Math.min(MOST_MINUTES, Math.max(FEWEST_MINUTES, Math.min(...every))),
  };
}

/** The dockets that a check of the feed is for. */
export function askedFor({ docketKeys, pausedKeys }: Pick<Feed, "docketKeys" | "pausedKeys">): readonly DocketKey[] {
  return docketKeys.filter((key) => !pausedKeys.includes(key));
}

/** Whether feeds are asked at all: Start was pressed, and no pause of everything lasts. */
export function isWatching(
  { watchingSince, pausedUntil }: Pick<Settings, "watchingSince" | "pausedUntil">,
  now: Instant,
) {
  return watchingSince !== null && (pausedUntil === null || Date.parse(pausedUntil) <= Date.parse(now));
}

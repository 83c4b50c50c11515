import type { Instant } from "../calendar/date.ts";
import { courtById } from "../docket/courts.ts";
import type { Court } from "../docket/courts.ts";
import type { DocketKey, DocketRecord } from "../docket/records.ts";
import { FEWEST_MINUTES, MOST_MINUTES } from "../settings/settings.ts";
import type { Settings } from "../settings/settings.ts";
import { lasts } from "./docket-watch.ts";
import type { DocketWatch } from "./docket-watch.ts";
import { apiMinutes } from "./api-budget.ts";
import type { Feed } from "./feed.ts";

export const COURTLISTENER_HOST = "www.courtlistener.com";
/** Feeds of one host that are asked in one minute, one after another: CourtListener has one for each docket. */
export const FEEDS_A_MINUTE = 4;
const COURTLISTENER_ALIAS = /^courtlistener#(\d{1,12})$/;

export interface FeedWishes extends Pick<Settings, "checkEveryMinutes"> {
  /** Whether the user gave a token for CourtListener's API: it is a feed of those dockets then, too. */
  readonly hasToken?: boolean;
}

/**
 * The feeds that the watched dockets need: one of each court, however many of its dockets are watched, and one of each
 * docket that CourtListener has under a known id. Sorted by id. Whether a host may be asked is not looked at.
 */
export function feedsOf(
  dockets: readonly DocketRecord[],
  watches: readonly DocketWatch[],
  { checkEveryMinutes, hasToken = false }: FeedWishes,
  now: Instant,
): Feed[] {
  const wishes = new Map(watches.map((watch) => [watch.docketKey, watch]));
  const drafts = new Map<string, { feed: FeedAddress; dockets: DocketRecord[] }>();
  for (const docket of dockets) {
    if (!docket.watched) continue;
    for (const feed of addressesOf(docket, hasToken)) {
      const draft = drafts.get(feed.id);
      if (draft) draft.dockets.push(docket);
      else drafts.set(feed.id, { feed, dockets: [docket] });
    }
  }
  return withHostTimes(
    [...drafts.values()].map((draft) => asFeed(draft.feed, draft.dockets, wishes, checkEveryMinutes, now)),
  ).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** CourtListener is asked for each docket: the more there are, the more seldom for each. Its API always seldom. */
function withHostTimes(feeds: readonly Feed[]): Feed[] {
  const copies = feeds.filter((feed) => feed.kind === "courtlistener" && askedFor(feed).length > 0).length;
  const api = feeds.filter(({ kind }) => kind === "courtlistener api").length;
  const round = Math.ceil(copies / FEEDS_A_MINUTE);
  return feeds.map((feed) => {
    if (feed.kind === "courtlistener api") return { ...feed, everyMinutes: apiMinutes(api, feed.everyMinutes) };
    if (feed.kind === "courtlistener") return { ...feed, everyMinutes: Math.max(feed.everyMinutes, round) };
    return feed;
  });
}

type FeedAddress = Pick<Feed, "id" | "kind" | "address" | "host" | "courtId" | "name">;

/** The addresses that may tell of a docket's new entries: public ones, and the API's where there is a token for it. */
export function addressesOf(
  { header, aliases }: Pick<DocketRecord, "header" | "aliases">,
  hasToken: boolean,
): FeedAddress[] {
  const court = courtById(header.courtId);
  const ids = aliases.flatMap((alias) => COURTLISTENER_ALIAS.exec(alias)?.[1] ?? []);
  return [
    ...(court?.rss ? [courtFeed(court, court.rss)] : []),
    ...ids.map((id) => courtListenerFeed(id, header.courtId, header.docketNumber)),
    ...(hasToken ? ids.map((id) => courtListenerApi(id, header.courtId, header.docketNumber)) : []),
  ];
}

function courtListenerApi(id: string, courtId: string, docketNumber: string): FeedAddress {
  return {
    id: `courtlistener-api ${id}`,
    kind: "courtlistener api",
    address: `https://${COURTLISTENER_HOST}/api/rest/v4/docket-entries/?docket=${id}&order_by=-recap_sequence_number`,
    host: COURTLISTENER_HOST,
    courtId,
    name: `CourtListener’s API for ${docketNumber === "" ? `docket ${id}` : docketNumber}`,
  };
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

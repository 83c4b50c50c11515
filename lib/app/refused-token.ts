import type { Instant } from "../calendar/date.ts";
import type { Feed, FeedId, FeedState } from "../watch/feed.ts";
import { tokenRefused, withOtherToken } from "../watch/feed-states.ts";
import type { WatchStore } from "./watch-ports.ts";

/** Says so of every feed of the API, once its token was refused for one of them. */
export async function noteTokenRefused(
  watch: WatchStore,
  feeds: readonly Feed[],
  states: ReadonlyMap<FeedId, FeedState>,
  now: Instant,
): Promise<void> {
  for (const feed of feeds) {
    const state = states.get(feed.id);
    if (feed.kind !== "courtlistener api" || state?.lastFailure?.why === "token refused") continue;
    await watch.saveFeed(tokenRefused(feed, state, now));
  }
}

/** What the old token was refused for may be asked with the new one. To be done between two runs. */
export async function forgetRefusedToken(watch: WatchStore, now: Instant): Promise<void> {
  for (const state of await watch.feeds()) {
    const asked = withOtherToken(state, now);
    if (asked !== null) await watch.saveFeed(asked);
  }
}

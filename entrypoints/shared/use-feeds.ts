import { useCallback, useEffect, useState } from "preact/hooks";
import type { StartFeed } from "@/components/watch/StartPanel.tsx";
import { labelOf } from "@/lib/digest/labels.ts";
import { allowedHosts } from "@/lib/browser/hosts.ts";
import type { Settings } from "@/lib/settings/settings.ts";
import { onChange } from "@/lib/storage/changes.ts";
import { feedsOf } from "@/lib/watch/feeds-of.ts";
import { hasToken } from "./has-token.ts";
import { now } from "./today.ts";
import { reader } from "./use-matters.ts";
import { watchingReader } from "./use-watching.ts";

const SETTLE_MS = 300;

export interface NeededFeeds {
  readonly feeds: readonly StartFeed[];
  /** Watched dockets that no feed tells of. */
  readonly without: readonly string[];
}

/** The feeds that the watched dockets need, and whether the browser lets us ask them; read again after every write. */
export function useFeeds({ checkEveryMinutes }: Settings): NeededFeeds & { readonly reload: () => void } {
  const [needed, setNeeded] = useState<NeededFeeds>({ feeds: [], without: [] });
  const reload = useCallback(
    () => void neededFeeds(checkEveryMinutes).then(setNeeded, () => setNeeded({ feeds: [], without: [] })),
    [checkEveryMinutes],
  );
  useEffect(() => {
    reload();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(reload, SETTLE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [reload]);
  return { ...needed, reload };
}

async function neededFeeds(checkEveryMinutes: number): Promise<NeededFeeds> {
  const [dockets, watches, isTokenSent] = await Promise.all([reader.dockets(), watchingReader.watches(), hasToken()]);
  const feeds = feedsOf(dockets, watches, { checkEveryMinutes, hasToken: isTokenSent }, now());
  const allowed = await allowedHosts([...new Set(feeds.map(({ host }) => host))]);
  const labels = new Map(dockets.map((docket) => [docket.key, labelOf(docket).label]));
  const labelOfKey = (key: string) => labels.get(key) ?? key;
  const told = new Set(feeds.flatMap(({ docketKeys }) => docketKeys));
  return {
    feeds: feeds.map(({ id, name, host, everyMinutes, docketKeys }) => ({
      id,
      name,
      host,
      everyMinutes,
      dockets: docketKeys.map(labelOfKey),
      isAllowed: allowed.has(host),
    })),
    without: dockets.filter(({ key, watched }) => watched && !told.has(key)).map(({ key }) => labelOfKey(key)),
  };
}

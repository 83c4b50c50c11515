import { useCallback, useEffect, useState } from "preact/hooks";
import { readWatching, type Watching } from "@/lib/app/read-watching.ts";
import { allowedHosts } from "@/lib/browser/hosts.ts";
import { courts } from "@/lib/docket/courts.ts";
import type { Settings } from "@/lib/settings/settings.ts";
import { onChange } from "@/lib/storage/changes.ts";
import { watchReader } from "@/lib/storage/watch-store.ts";
import { COURTLISTENER_HOST } from "@/lib/watch/feeds-of.ts";
import { hasToken } from "./has-token.ts";
import { connect } from "./stored.ts";
import { now } from "./today.ts";
import { reader } from "./use-matters.ts";

export const watchingReader = watchReader(connect);
const SETTLE_MS = 300;
/** "Late" comes by itself, without a write. */
const AGAIN_MS = 60_000;

/** How the watching stands, read again after every write and every minute. Null while it is read, and when that fails. */
export function useWatching(settings: Settings): { readonly watching: Watching | null; readonly reload: () => void } {
  const [watching, setWatching] = useState<Watching | null>(null);
  const reload = useCallback(
    () =>
      void readNow(settings).then(setWatching, () => {
        // The page says by itself that the store cannot be read.
        setWatching(null);
      }),
    [settings],
  );
  useEffect(() => {
    reload();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(reload, SETTLE_MS);
    });
    const again = setInterval(reload, AGAIN_MS);
    return () => {
      clearTimeout(timer);
      clearInterval(again);
      stop();
    };
  }, [reload]);
  return { watching, reload };
}

async function readNow(settings: Settings): Promise<Watching> {
  const hosts = [COURTLISTENER_HOST, ...courts.map(({ host }) => host)];
  const [allowed, isTokenSent] = await Promise.all([allowedHosts(hosts), hasToken()]);
  return readWatching({
    store: reader,
    watching: watchingReader,
    settings,
    hasToken: isTokenSent,
    isAllowed: (host) => allowed.has(host),
    now: now(),
  });
}

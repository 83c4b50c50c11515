import type { Instant } from "../calendar/date.ts";
import type { DocketKey } from "../docket/records.ts";
import type { Settings } from "../settings/settings.ts";
import { plainWatch, type DocketWatch } from "../watch/docket-watch.ts";
import { forgetNews } from "./check-feeds.ts";
import type { Clock, DocketReader, SettingsStore } from "./ports.ts";
import type { WatchStore } from "./watch-ports.ts";

export interface WatchingSettings extends Pick<SettingsStore, "read"> {
  change(part: Partial<Settings>): Promise<Settings>;
}

/** What of the wishes for a docket is changed; the others stay. */
export type WatchChange = Partial<Omit<DocketWatch, "docketKey" | "updatedAt">>;

interface Ports {
  readonly store: Pick<DocketReader, "dockets">;
  readonly watch: WatchStore;
  readonly settings: WatchingSettings;
  readonly clock: Clock;
}

/** The user pressed Start: from now on feeds are asked. Pressed again, it ends a pause. Gives since when they are. */
export async function startWatching({ settings, clock }: Pick<Ports, "settings" | "clock">): Promise<string> {
  const since = (await settings.read()).watchingSince ?? clock.now();
  await settings.change({ watchingSince: since, pausedUntil: null });
  return since;
}

/** No feed is asked until then; null ends the pause. */
export async function pauseWatching({ settings }: Pick<Ports, "settings">, until: Instant | null): Promise<void> {
  await settings.change({ pausedUntil: until });
}

/** Changes the wishes for these dockets. Those that are not stored any more are left out. */
export async function changeWatches(
  { store, watch, clock }: Pick<Ports, "store" | "watch" | "clock">,
  docketKeys: readonly DocketKey[],
  change: WatchChange,
): Promise<void> {
  const [dockets, watches] = await Promise.all([store.dockets(), watch.watches()]);
  const known = new Map(watches.map((row) => [row.docketKey, row]));
  const stored = new Set(dockets.map(({ key }) => key));
  const now = clock.now();
  const changed = [...new Set(docketKeys)]
    .filter((key) => stored.has(key))
    .map((key) => ({ ...(known.get(key) ?? plainWatch(key, now)), ...change, updatedAt: now }));
  if (changed.length > 0) await watch.saveWatches(changed);
}

/** All that watching keeps of a docket that was purged. To be done between two runs of checks. */
export async function forgetWatching({ watch }: Pick<Ports, "watch">, docketKey: DocketKey): Promise<void> {
  await watch.forgetDocket(docketKey);
  await forgetNews(watch, docketKey);
}

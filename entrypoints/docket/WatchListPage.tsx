import { useMemo, useState } from "preact/hooks";
import { WatchList } from "@/components/watch/WatchList.tsx";
import type { DocketWatching } from "@/lib/app/read-watching.ts";
import { appealsToOffer } from "@/lib/app/watch-appeal.ts";
import { MOST_LIST_LETTERS, watchListFile, type WatchListReport } from "@/lib/app/watch-list-file.ts";
import type { MatterView } from "@/lib/app/views.ts";
import { allowHosts } from "@/lib/browser/hosts.ts";
import type { Settings } from "@/lib/settings/settings.ts";
import { addressesOf } from "@/lib/watch/feeds-of.ts";
import { saveFile } from "../shared/save-file.ts";
import { now } from "../shared/today.ts";
import { useFeeds } from "../shared/use-feeds.ts";
import type { Asking } from "../shared/use-ask.ts";
import { useWatching } from "../shared/use-watching.ts";

export interface WatchListPageProps {
  readonly matters: readonly MatterView[];
  readonly settings: Settings;
  readonly ask: Asking["ask"];
  readonly fail: Asking["fail"];
  readonly onOpenEntry: (entryId: string) => void;
}

/** The watch list with what it reads, asks and saves. */
export function WatchListPage({ matters, settings, ask, fail, onOpenEntry }: WatchListPageProps) {
  const { watching, reload } = useWatching(settings);
  const needed = useFeeds(settings);
  const [said, setSaid] = useState<string | null>(null);
  const appeals = useMemo(() => offersIn(matters, watching?.dockets ?? []), [matters, watching]);
  if (watching === null) return null;
  const dockets = watching.dockets.map(({ docket }) => docket);
  const exportList = (docketKeys: readonly string[]) => {
    const chosen = watching.dockets.filter(({ docket }) => docketKeys.includes(docket.key));
    const text = watchListFile(
      chosen.map(({ docket }) => docket),
      chosen.map(({ watch }) => watch),
      now(),
    );
    void saveFile(`docketwatch-watch-list-${now().slice(0, 10)}.json`, "application/json", text).catch(() =>
      fail("The browser did not save the file."),
    );
  };
  const importList = async (file: File) => {
    if (file.size > MOST_LIST_LETTERS) return fail("This file is no watch list of Docketwatch.");
    const report = await ask("watch-list/import", { file: await file.text() });
    if (report !== null) setSaid(reportWords(report));
  };
  const hostsOf = (feedId: string) =>
    dockets.flatMap((docket) => addressesOf(docket, true).flatMap(({ id, host }) => (id === feedId ? host : [])));
  // Begun inside the click, before any wait.
  const allow = (hosts: readonly string[]) =>
    void allowHosts([...new Set(hosts)])
      .catch(() => false)
      .then(() => {
        reload();
        needed.reload();
      });
  return (
    <WatchList
      watching={watching}
      now={now()}
      said={said}
      notAllowed={[...new Set(needed.feeds.filter(({ isAllowed }) => !isAllowed).map(({ host }) => host))]}
      appeals={appeals}
      actions={{
        change: (docketKeys, change) => void ask("watch/save", { docketKeys, change }),
        unwatch: (docketKeys) => void ask("dockets/watch", { docketKeys, watched: false }),
        rewatch: (docketKeys) => void ask("dockets/watch", { docketKeys, watched: true }),
        acknowledge: ({ gapId }) => gapId !== null && void ask("gaps/acknowledge", { gapIds: [gapId] }),
        allow: (feedId) => allow(hostsOf(feedId)),
        allowHosts: allow,
        exportList,
        importList: (file) => void importList(file),
        watchAppeal: (docketKey, { courtId, docketNumber }) =>
          void ask("appeal/watch", { docketKey, courtId, docketNumber }),
        openEntry: onOpenEntry,
      }}
    />
  );
}

/** Asked once for what is shown: a matter may have a hundred thousand entries. */
function offersIn(matters: readonly MatterView[], rows: readonly DocketWatching[]) {
  const dockets = rows.map(({ docket }) => docket);
  const entries = Map.groupBy(
    matters.flatMap((matter) => matter.entries.map(({ entry }) => entry)),
    ({ docketKey }) => docketKey,
  );
  return new Map(
    dockets
      .filter(({ watched }) => watched)
      .map((docket) => [docket.key, appealsToOffer(docket, entries.get(docket.key) ?? [], dockets)]),
  );
}

function reportWords({ added, updated, refused }: WatchListReport): string {
  const left = refused.length === 0 ? "" : ` ${refused.length} left out: ${refused.slice(0, 3).join(" ")}`;
  return `${added} added, ${updated} known already.${left}`;
}

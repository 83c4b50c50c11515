import { useEffect, useMemo, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { DigestView } from "@/components/digest/DigestView.tsx";
import type { Watching } from "@/lib/app/read-watching.ts";
import type { MatterView } from "@/lib/app/views.ts";
import { watchNotes } from "@/lib/app/watch-notes.ts";
import { addDays, weekdayOf, type IsoDate } from "@/lib/calendar/date.ts";
import { buildDigest } from "@/lib/digest/build.ts";
import type { Digest } from "@/lib/digest/digest.ts";
import type { SnapshotRecord } from "@/lib/docket/records.ts";
import { exporterById, exporters } from "@/lib/exporters/registry.ts";
import type { Settings } from "@/lib/settings/settings.ts";
import { saveFile } from "../shared/save-file.ts";
import { shortName } from "../shared/short-name.ts";
import { now, todayOf } from "../shared/today.ts";
import { reader } from "../shared/use-matters.ts";
import { useWatching } from "../shared/use-watching.ts";

export interface DigestPageProps {
  readonly matter: MatterView;
  readonly settings: Settings;
  readonly onOpenEntry: (entryId: string) => void;
  readonly onFailure: (sentence: string) => void;
}

/** The digest of one week, Monday to Sunday, and its export. */
export function DigestPage({ matter, settings, onOpenEntry, onFailure }: DigestPageProps) {
  const thisMonday = mondayOf(todayOf(matter));
  const [monday, setMonday] = useState(thisMonday);
  const snapshots = useSnapshots(matter, onFailure);
  const { watching } = useWatching(settings);
  const digest = useMemo(
    () => (snapshots === null ? null : digestOf(matter, snapshots, settings, monday, watching)),
    [matter, snapshots, settings, monday, watching],
  );
  if (digest === null) return <p class="empty soft">Reading …</p>;
  return (
    <DigestView
      digest={digest}
      exporters={exporters}
      isThisWeek={monday === thisMonday}
      onWeek={(step) => setMonday(step === "this week" ? thisMonday : addDays(monday, 7 * step))}
      onDay={(day) => setMonday(mondayOf(day))}
      onExport={(id) => exportDigest(digest, matter.matterId, id, onFailure)}
      onOpenEntry={onOpenEntry}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

const mondayOf = (date: IsoDate): IsoDate => addDays(date, -((weekdayOf(date) + 6) % 7));

function digestOf(
  matter: MatterView,
  snapshots: readonly SnapshotRecord[],
  settings: Settings,
  monday: IsoDate,
  watching: Watching | null,
): Digest {
  return buildDigest({
    matterName: matter.name,
    dockets: matter.health.map(({ docket }) => docket),
    entries: matter.entries,
    relief: matter.relief,
    deadlines: matter.deadlines,
    snapshots,
    ...(watching && { watchNotes: watchNotes(watching) }),
    from: monday,
    to: addDays(monday, 6),
    asOf: now(),
    settings,
  });
}

function exportDigest(digest: Digest, matterId: string, id: string, onFailure: (sentence: string) => void): void {
  const exporter = exporterById(id);
  if (!exporter) return;
  const name = `${shortName(matterId)}-digest-${digest.from}.${exporter.extension}`;
  saveFile(name, exporter.mimeType, exporter.write(digest)).catch((error: unknown) =>
    onFailure(`The file could not be saved: ${error instanceof Error ? error.message : String(error)}`),
  );
}

function useSnapshots(matter: MatterView, onFailure: (sentence: string) => void): readonly SnapshotRecord[] | null {
  const [snapshots, setSnapshots] = useState<readonly SnapshotRecord[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    Promise.all(matter.health.map(({ docket }) => reader.snapshotsOf(docket.key))).then(
      (looks) => isCurrent && setSnapshots(looks.flat()),
      (error: unknown) => {
        onFailure(error instanceof Error ? error.message : String(error));
        if (isCurrent) setSnapshots([]);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [matter, onFailure]);
  return snapshots;
}

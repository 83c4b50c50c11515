import { useMemo, useState } from "preact/hooks";
import { CalendarPanel, type CalendarChoice } from "@/components/deadlines/CalendarPanel.tsx";
import type { MatterView } from "@/lib/app/views.ts";
import { isoDate } from "@/lib/calendar/date.ts";
import { buildDigest } from "@/lib/digest/build.ts";
import type { DigestDeadline } from "@/lib/digest/digest.ts";
import { calendarFile, removalFile, type CalendarFile } from "@/lib/exporters/calendar/calendar-file.ts";
import { calendarOf, ics } from "@/lib/exporters/ics.ts";
import type { Settings } from "@/lib/settings/settings.ts";
import { saveFile } from "../shared/save-file.ts";
import { shortName } from "../shared/short-name.ts";
import { now, todayOf } from "../shared/today.ts";
import type { useAsk } from "../shared/use-ask.ts";

export interface CalendarFilesProps {
  readonly matter: MatterView;
  readonly settings: Settings;
  readonly ask: ReturnType<typeof useAsk>["ask"];
  readonly fail: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Before any electronic docket: everything that was ever confirmed. */
const BEGINNING = isoDate("1990-01-01");

/** The matter's confirmed dates, of all time, to be saved for a calendar program. */
export function CalendarFiles({ matter, settings, ask, fail, onClose }: CalendarFilesProps) {
  // What was chosen here holds at once: the stored settings come back later, and a second choice must not undo the first.
  const [chosen, setChosen] = useState<Partial<CalendarChoice>>({});
  const wishes = useMemo(() => ({ ...settings, ...chosen }), [settings, chosen]);
  const file = useMemo(() => fileOf(matter, wishes), [matter, wishes]);
  const save = (rows: readonly DigestDeadline[], kind: "events" | "removal") => {
    const name = `${shortName(matter.matterId)}-calendar${kind === "removal" ? "-removal" : ""}.${ics.extension}`;
    const text = kind === "removal" ? removalFile({ ...file, rows }) : calendarFile({ ...file, rows });
    saveFile(name, ics.mimeType, text).catch((error: unknown) =>
      fail(`The file could not be saved: ${error instanceof Error ? error.message : String(error)}`),
    );
  };
  return (
    <CalendarPanel
      rows={file.rows}
      choice={wishes}
      onChoice={({ calendarProfile, calendarNeutral }) => {
        const choice = { calendarProfile, calendarNeutral };
        setChosen(choice);
        void ask("settings/save", { change: choice });
      }}
      onSave={save}
      onClose={onClose}
    />
  );
}

function fileOf(matter: MatterView, settings: Settings): CalendarFile {
  return calendarOf(
    buildDigest({
      matterName: matter.name,
      dockets: matter.health.map(({ docket }) => docket),
      entries: matter.entries,
      deadlines: matter.deadlines,
      snapshots: [],
      from: BEGINNING,
      to: todayOf(matter),
      asOf: now(),
      settings,
    }),
  );
}

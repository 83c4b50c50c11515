import { useState } from "preact/hooks";
import type { DigestDeadline } from "@/lib/digest/digest.ts";
import { withdrawnRows } from "@/lib/exporters/calendar/calendar-file.ts";
import { calendarProfiles, profileOf } from "@/lib/exporters/calendar/profiles.ts";
import type { Settings } from "@/lib/settings/settings.ts";
import { counted, deadlineDayWords } from "../text/wording.ts";

export type CalendarChoice = Pick<Settings, "calendarProfile" | "calendarNeutral">;

export interface CalendarPanelProps {
  /** What a calendar should hold: see `calendarDeadlines`. */
  readonly rows: readonly DigestDeadline[];
  readonly choice: CalendarChoice;
  readonly onChoice: (choice: CalendarChoice) => void;
  /** `kind` removal: the file that takes withdrawn dates out of a calendar. */
  readonly onSave: (rows: readonly DigestDeadline[], kind: "events" | "removal") => void;
  readonly onClose: () => void;
}

/** Chooses what goes into a calendar file, and for which program it is written. */
export function CalendarPanel({ rows, choice, onChoice, onSave, onClose }: CalendarPanelProps) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const chosen = rows.filter(({ deadline }) => !leftOut.has(deadline.id));
  const withdrawn = withdrawnRows(chosen);
  const include = (id: string, isIn: boolean) => {
    const next = new Set(leftOut);
    if (isIn) next.delete(id);
    else next.add(id);
    setLeftOut(next);
  };
  return (
    <section class="panel stack" aria-label="Calendar file">
      <h3>Calendar file</h3>
      <Style choice={choice} onChoice={onChoice} />
      {rows.length === 0 ? (
        <p class="soft">Nothing is confirmed yet. Only what you confirm goes into a calendar.</p>
      ) : (
        <fieldset class="plain-fieldset calendar-rows">
          <legend>
            {counted(chosen.length, "date")} of {rows.length}
          </legend>
          <span class="row">
            <button type="button" class="button small-button" onClick={() => setLeftOut(new Set())}>
              All
            </button>
            <button
              type="button"
              class="button small-button"
              onClick={() => setLeftOut(new Set(rows.map(({ deadline }) => deadline.id)))}
            >
              None
            </button>
          </span>
          <ul>
            {rows.map((row) => (
              <li key={row.deadline.id}>
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={!leftOut.has(row.deadline.id)}
                    onChange={(event) => include(row.deadline.id, event.currentTarget.checked)}
                  />
                  <span>
                    {deadlineDayWords(row.deadline)} · {row.deadline.what}{" "}
                    <span class="soft small">
                      {row.label}
                      {row.state !== "confirmed" && ` · ${row.state}`}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <p class="row">
        <button
          type="button"
          class="button primary"
          disabled={chosen.length === 0}
          onClick={() => onSave(chosen, "events")}
        >
          Save calendar file
        </button>
        {withdrawn.length > 0 && (
          <button type="button" class="button" onClick={() => onSave(chosen, "removal")}>
            Save removal file ({withdrawn.length})
          </button>
        )}
        <button type="button" class="button quiet" onClick={onClose}>
          Close
        </button>
      </p>
      {withdrawn.length > 0 && (
        <p class="small soft">
          Dates that no longer stand are struck out by the calendar file. The removal file takes them out altogether,
          where the calendar program can do that.
        </p>
      )}
    </section>
  );
}

function Style({ choice, onChoice }: Pick<CalendarPanelProps, "choice" | "onChoice">) {
  return (
    <>
      <label class="field">
        For
        <select
          value={choice.calendarProfile}
          onChange={(event) => onChoice({ ...choice, calendarProfile: profileNamed(event.currentTarget.value) })}
        >
          {calendarProfiles.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <span class="small soft">{profileOf(choice.calendarProfile).says}</span>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={choice.calendarNeutral}
          onChange={(event) => onChoice({ ...choice, calendarNeutral: event.currentTarget.checked })}
        />
        <span>
          Neutral: events say only “Court deadline” or “Court hearing” and are marked as private, for calendars that
          others can see
        </span>
      </label>
    </>
  );
}

const profileNamed = (id: string): CalendarChoice["calendarProfile"] =>
  calendarProfiles.find((profile) => profile.id === id)?.id ?? "standard";

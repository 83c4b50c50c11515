import { useState } from "preact/hooks";
import type { EntryView } from "@/lib/app/views.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import { entryName } from "../text/wording.ts";

export interface TriggerFormProps {
  readonly deadline: Deadline;
  /** What can be its trigger, latest first: see `possibleTriggers`. */
  readonly entries: readonly EntryView[];
  readonly onName: (entryId: string | null) => void;
  readonly onCancel: () => void;
}

/** "This entry is the trigger": the period is counted from the chosen entry. */
export function TriggerForm({ deadline, entries, onName, onCancel }: TriggerFormProps) {
  const current = deadline.trigger?.entryId ?? "";
  const [chosen, setChosen] = useState(entries.some(({ entry }) => entry.id === current) ? current : "");
  const view = entries.find(({ entry }) => entry.id === chosen);
  const dockets = new Set(entries.map(({ docketLabel }) => docketLabel));
  return (
    <form
      class="stack-tight trigger-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== "") onName(chosen);
      }}
    >
      <label class="field">
        The entry that “{deadline.relative}” runs from
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">Choose an entry</option>
          {entries.map(({ entry, docketLabel }) => (
            <option key={entry.id} value={entry.id}>
              {[entryName(entry), dockets.size > 1 ? docketLabel : null, startOf(entry.docketText)]
                .filter(Boolean)
                .join(" · ")}
            </option>
          ))}
        </select>
      </label>
      {entries.length === 0 && <p class="small soft">No later entry of the docket is stored yet.</p>}
      {view && <p class="small soft">{view.entry.docketText}</p>}
      <div class="row">
        <button class="button small-button" disabled={chosen === ""}>
          This entry is the trigger
        </button>
        {deadline.trigger?.named && (
          <button type="button" class="button small-button" onClick={() => onName(null)}>
            Take it back
          </button>
        )}
        <button type="button" class="button quiet small-button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

const startOf = (text: string): string => (text.length <= 70 ? text : `${text.slice(0, 70)} …`);

/**
 * The entries that can start a waiting deadline: those of its docket since its own entry, and for an appeal those of the
 * matter's other dockets too. The latest first.
 */
export function possibleTriggers(
  deadline: Pick<Deadline, "docketKey" | "entryId">,
  entries: readonly EntryView[],
): readonly EntryView[] {
  const own = entries.find(({ entry }) => entry.id === deadline.entryId);
  const since = own?.entry.dateFiled ?? "";
  const isAppeal = /^ca|^scotus/.test(deadline.docketKey);
  return entries.filter(
    ({ entry }) =>
      entry.id !== deadline.entryId &&
      (entry.docketKey === deadline.docketKey || (isAppeal && !/^ca|^scotus/.test(entry.docketKey))) &&
      entry.dateFiled !== null &&
      entry.dateFiled >= since,
  );
}

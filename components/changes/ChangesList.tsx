import type { TagChange } from "@/lib/app/ports.ts";
import type { EntryView } from "@/lib/app/views.ts";
import { changedTags } from "@/lib/tags/change-words.ts";
import { counted, entryName } from "../text/wording.ts";
import { ChangedTags } from "./ChangedTags.tsx";

export interface ChangesListProps {
  /** Latest first. */
  readonly changes: readonly TagChange[];
  readonly entries: readonly EntryView[];
  readonly onOpenEntry: (entryId: string) => void;
  readonly onDismiss: (changeIds: readonly string[]) => void;
}

/** So many are drawn at once; dismissing them brings the next. */
const MOST_SHOWN = 50;

/** What a new reading of known entries changed: before → after, why, and the way to the entry. Nobody was alerted. */
export function ChangesList({ changes, entries, onOpenEntry, onDismiss }: ChangesListProps) {
  if (changes.length === 0) return null;
  const views = new Map(entries.map((view) => [view.entry.id, view]));
  const shown = changes.slice(0, MOST_SHOWN);
  return (
    <details class="panel changes-list" open={changes.length <= 5}>
      <summary>
        <strong>What a new reading changed: {counted(changes.length, "entry", "entries")}</strong>
      </summary>
      <p class="small soft">
        These entries are not new. They were read again with better knowledge, and their tags came out different.
      </p>
      <ul class="stack-tight">
        {shown.map((change) => {
          const view = views.get(change.entryId);
          return (
            <li key={change.id} class="changed-entry">
              <div class="row spread">
                <button type="button" class="button quiet small-button" onClick={() => onOpenEntry(change.entryId)}>
                  {view ? entryName(view.entry) : "Open the entry"}
                </button>
                <span class="small soft">
                  {view?.docketLabel}
                  {change.because !== "" && ` · because of ${change.because}`}
                </span>
                <button
                  type="button"
                  class="button quiet small-button"
                  aria-label={`Dismiss: the change of ${view ? entryName(view.entry) : "this entry"}`}
                  onClick={() => onDismiss([change.id])}
                >
                  Dismiss
                </button>
              </div>
              <ChangedTags changes={changedTags(change.before, change.after)} />
            </li>
          );
        })}
      </ul>
      {changes.length > MOST_SHOWN && (
        <p class="small soft">… and {counted(changes.length - MOST_SHOWN, "more entry", "more entries")}.</p>
      )}
      <div class="row">
        <button type="button" class="button small-button" onClick={() => onDismiss(changes.map(({ id }) => id))}>
          Dismiss all
        </button>
      </div>
    </details>
  );
}

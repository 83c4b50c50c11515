import { counted } from "../text/wording.ts";

export interface ConfirmPurgeProps {
  readonly docketLabel: string;
  readonly entryCount: number;
  readonly onPurge: () => void;
  readonly onCancel: () => void;
}

/** Purging cannot be undone, so it says what goes and asks once more. */
export function ConfirmPurge({ docketLabel, entryCount, onPurge, onCancel }: ConfirmPurgeProps) {
  return (
    <fieldset class="notice problem" aria-label="Confirm purge">
      <p>
        <strong>Purge {docketLabel}?</strong> {counted(entryCount, "stored entry", "stored entries")}, their notes,
        marks and deadlines will be deleted from this browser. This cannot be undone; a backup file (Options) can bring
        them back.
      </p>
      <div class="row">
        <button type="button" class="button danger small-button" onClick={onPurge}>
          Purge {docketLabel}
        </button>
        <button type="button" class="button small-button" onClick={onCancel}>
          Keep it
        </button>
      </div>
    </fieldset>
  );
}

import type { WatchChange } from "@/lib/app/manage-watching.ts";
import { useState } from "preact/hooks";
import type { DocketWatch } from "@/lib/watch/docket-watch.ts";

export interface WatchWishesProps {
  readonly watch: DocketWatch;
  readonly onChange: (change: WatchChange) => void;
}

/** The firm's own number of a docket's matter, and a note about it. Saved on leaving the field. */
export function WatchWishes({ watch, onChange }: WatchWishesProps) {
  return (
    <div class="row">
      <Field
        label="Matter number"
        stored={watch.matterNumber}
        most={80}
        onSave={(matterNumber) => onChange({ matterNumber })}
      />
      <Field
        label="Note on this docket (stays in this browser)"
        stored={watch.note}
        most={2_000}
        onSave={(note) => onChange({ note })}
      />
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly stored: string;
  readonly most: number;
  readonly onSave: (value: string) => void;
}

function Field({ label, stored, most, onSave }: FieldProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <label class="field">
      {label}
      <input
        type="text"
        maxLength={most}
        value={typed ?? stored}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onChange={({ currentTarget }) => {
          if (currentTarget.value !== stored) onSave(currentTarget.value);
          setTyped(undefined);
        }}
      />
    </label>
  );
}

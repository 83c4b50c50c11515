import { useState } from "preact/hooks";

export interface NoteEditorProps {
  readonly note: string;
  readonly onSave: (note: string) => void;
}

/**
 * The user's private note on an entry. Saved with its button, or on leaving the field.
 *
 * What is typed is kept apart from what is stored: an effect that copied the stored note into the field ran
 * after the first paint, and wiped out what a quick hand had typed by then.
 */
export function NoteEditor({ note, onSave }: NoteEditorProps) {
  const [typed, setTyped] = useState<string>();
  const changed = typed !== undefined && typed !== note;
  if (typed !== undefined && !changed) setTyped(undefined);
  const save = () => {
    if (changed) onSave(typed);
  };
  return (
    <div class="stack-tight">
      <label class="field">
        Private note (stays in this browser; in a digest only if Options say so)
        <textarea
          rows={3}
          maxLength={20_000}
          value={typed ?? note}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={save}
        />
      </label>
      <div class="row">
        <button type="button" class="button small-button" disabled={!changed} onClick={save}>
          Save note
        </button>
      </div>
    </div>
  );
}

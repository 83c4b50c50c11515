import { useEffect, useState } from "preact/hooks";

export interface NoteEditorProps {
  readonly note: string;
  readonly onSave: (note: string) => void;
}

/** The user's private note on an entry. Saved with its button, or on leaving the field. */
export function NoteEditor({ note, onSave }: NoteEditorProps) {
  const [draft, setDraft] = useState(note);
  useEffect(() => setDraft(note), [note]);
  const save = () => {
    if (draft !== note) onSave(draft);
  };
  return (
    <div class="stack-tight">
      <label class="field">
        Private note (stays in this browser; in a digest only if Options say so)
        <textarea
          rows={3}
          maxLength={20_000}
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onBlur={save}
        />
      </label>
      <div class="row">
        <button type="button" class="button small-button" disabled={draft === note} onClick={save}>
          Save note
        </button>
      </div>
    </div>
  );
}

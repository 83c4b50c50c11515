import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { EntryView } from "@/lib/app/views.ts";
import type { TagsByHand } from "@/lib/tags/correction.ts";
import { changedTags } from "@/lib/tags/change-words.ts";
import { setsAnything } from "@/lib/tags/with-correction.ts";
import { ChangedTags } from "../changes/ChangedTags.tsx";
import { momentWords } from "../text/wording.ts";
import { CorrectionForm } from "./CorrectionForm.tsx";

export interface ByHandProps {
  readonly view: EntryView;
  readonly onSave: (byHand: TagsByHand) => void;
  readonly onRemove: () => void;
}

/** What the reader set by hand for an entry beside what the program reads, and the way to change or take it back. */
export function ByHand({ view, onSave, onRemove }: ByHandProps) {
  const { tags, correction, entry } = view;
  const [isOpen, setIsOpen] = useState(false);
  const openerRef = useRef<HTMLButtonElement>(null);
  const wasOpenRef = useRef(false);
  // The focus goes back to where the form was opened.
  useLayoutEffect(() => {
    if (wasOpenRef.current && !isOpen) openerRef.current?.focus();
    wasOpenRef.current = isOpen;
  }, [isOpen]);
  const read = view.read ?? tags;
  const editedAt = entry.versions.at(-1)?.replacedAt ?? null;
  return (
    <section class="stack-tight" aria-label="Tags set by hand">
      {correction && (
        <div class="by-hand stack-tight">
          <p>
            <span class="chip by-hand-chip">set by hand</span>{" "}
            <span class="small soft">{momentWords(correction.updatedAt)}</span>
          </p>
          {setsAnything(correction) && <ChangedTags lead="The program reads" changes={changedTags(read, tags)} />}
          {correction.note.trim() !== "" && <p class="small note-words">{correction.note}</p>}
          {editedAt !== null && editedAt > correction.updatedAt && (
            <p class="notice doubtful small">
              The court changed this entry after you set its tags. Read it again and see whether they still hold.
            </p>
          )}
        </div>
      )}
      {isOpen ? (
        <CorrectionForm
          key={`${entry.id} ${correction?.updatedAt ?? ""}`}
          read={read}
          correction={correction}
          onSave={onSave}
          onClose={() => setIsOpen(false)}
        />
      ) : (
        <div class="row">
          <button
            ref={openerRef}
            type="button"
            class="button small-button"
            aria-expanded={false}
            onClick={() => setIsOpen(true)}
          >
            {correction ? "Change what is set by hand" : "Set tags by hand"}
          </button>
          {correction && (
            <button type="button" class="button quiet small-button" onClick={onRemove}>
              Back to what the program reads
            </button>
          )}
        </div>
      )}
    </section>
  );
}

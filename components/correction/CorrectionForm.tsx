import { useRef, useState } from "preact/hooks";
import type { Correction, TagsByHand } from "@/lib/tags/correction.ts";
import { authors, entryKinds } from "@/lib/tags/tags.ts";
import type { EntryTags } from "@/lib/tags/tags.ts";
import { draftOf, isSameDraft, withScope, type Draft } from "./draft.ts";
import { EffectPicker } from "./EffectPicker.tsx";
import { Choice, Period } from "./fields.tsx";

export interface CorrectionFormProps {
  /** What the program reads by itself. */
  readonly read: EntryTags;
  readonly correction: Correction | null;
  readonly onSave: (byHand: TagsByHand) => void;
  readonly onClose: () => void;
}

const YES_NO = ["yes", "no", "unclear"] as const;
const DIRECTIONS = ["protects", "permits", "mixed", "neutral", "unclear"] as const;
const SCOPES = ["class", "subclass", "named persons", "unknown"] as const;

/** Sets tags of one entry by hand. Whatever is left “as read” follows the program, also when its rules change. */
export function CorrectionForm({ read, correction, onSave, onClose }: CorrectionFormProps) {
  const started = useRef(draftOf(correction)).current;
  const [draft, setDraft] = useState<Draft>(started);
  // What follows from the effects is worked out from those that are set.
  const following = (words: string) => (draft.effects === null ? `as read: ${words}` : "follows from the effects");
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  return (
    // Escape closes the form, and must not reach the page, where it would close the entry.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      class="correction-form stack"
      aria-label="Set tags by hand"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft);
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <EffectPicker draft={draft} read={read} onChange={setDraft} />
      <div class="correction-grid">
        <Choice
          label="Affects detention"
          otherwise={following(read.affectsDetention)}
          value={draft.affectsDetention}
          options={YES_NO}
          onChange={(affectsDetention) => change({ affectsDetention })}
        />
        <Choice
          label="Affects removal"
          otherwise={following(read.affectsRemoval)}
          value={draft.affectsRemoval}
          options={YES_NO}
          onChange={(affectsRemoval) => change({ affectsRemoval })}
        />
        <Choice
          label="Direction"
          otherwise={following(read.direction)}
          value={draft.direction}
          options={DIRECTIONS}
          onChange={(direction) => change({ direction })}
        />
        <Choice
          label="Kind"
          otherwise={`as read: ${read.kind}`}
          value={draft.kind}
          options={entryKinds}
          onChange={(kind) => change({ kind })}
        />
        <Choice
          label="Author"
          otherwise={`as read: ${read.author}`}
          value={draft.author}
          options={authors}
          onChange={(author) => change({ author })}
        />
        <Choice
          label="For whom"
          otherwise={`as read: ${read.who.scope}`}
          value={draft.who?.scope ?? null}
          options={SCOPES}
          onChange={(scope) => change({ who: withScope(draft.who, scope ?? "") })}
        />
        {draft.who !== null && (
          <label class="field">
            For whom, in words
            <input
              type="text"
              maxLength={400}
              value={draft.who.words}
              onInput={(event) => draft.who && change({ who: { ...draft.who, words: event.currentTarget.value } })}
            />
          </label>
        )}
        <Period label="Until" read={read.until} value={draft.until} onChange={(until) => change({ until })} />
        <Period label="Within" read={read.within} value={draft.within} onChange={(within) => change({ within })} />
      </div>
      <label class="field">
        Why (private: in a digest or a shared case pack only if you say so)
        <textarea
          rows={2}
          maxLength={20_000}
          value={draft.note}
          onInput={(event) => change({ note: event.currentTarget.value })}
        />
      </label>
      <div class="row">
        <button type="submit" class="button" disabled={isSameDraft(draft, started)}>
          Save
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  );
}

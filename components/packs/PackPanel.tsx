import type { PackPreview } from "@/lib/app/preview-pack.ts";
import type { Instant } from "@/lib/calendar/date.ts";
import { counted, momentWords } from "../text/wording.ts";
import { PackPreviewCard } from "./PackPreviewCard.tsx";

/** A matter that can be saved as a case pack. */
export interface PackLine {
  readonly matterId: string;
  readonly name: string;
  /** "built in", "imported", or "own": known only from what is stored. */
  readonly origin: "built in" | "imported" | "own";
  readonly knownEntries: number;
  readonly byHand: number;
  readonly importedAt: Instant | null;
  readonly fileName: string | null;
}

export interface PackActions {
  readonly choose: (file: File) => void;
  readonly apply: (replaceBuiltIn: boolean) => void;
  readonly cancel: () => void;
  readonly remove: (matterId: string) => void;
  readonly save: (matterId: string, options: { readonly withHand: boolean; readonly withNotes: boolean }) => void;
}

export interface PackPanelProps {
  readonly packs: readonly PackLine[];
  /** A pack that was chosen and waits for the user's word. */
  readonly preview: PackPreview | null;
  /** What the last act did, in a sentence. */
  readonly said: string | null;
  readonly actions: PackActions;
}

/** Records of matters that tell what orders did where their docket text does not: take in, share, remove. */
export function PackPanel({ packs, preview, said, actions }: PackPanelProps) {
  return (
    <section class="panel stack-tight" aria-labelledby="packs-title">
      <h2 id="packs-title">Case packs</h2>
      <p>
        A case pack is a file that names the dockets of a matter and what its known orders did, with sources. It settles
        what a terse docket text leaves open, marked “case pack”. It never takes back what the text itself says, and
        what you set by hand stands above it.
      </p>
      <div class="row">
        <label class="button file-button">
          Import a case pack …
          <input
            type="file"
            class="visually-hidden"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = "";
              if (file) actions.choose(file);
            }}
          />
        </label>
      </div>
      {preview && <PackPreviewCard key={preview.matter.id} preview={preview} actions={actions} />}
      {said !== null && <output class="notice good">{said}</output>}
      <ul class="plain-list">
        {packs.map((pack) => (
          <PackRow key={pack.matterId} pack={pack} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

const ORIGINS: Readonly<Record<PackLine["origin"], string>> = {
  "built in": "comes with Docketwatch",
  imported: "imported",
  own: "known from its dockets only",
};

function PackRow({ pack, actions }: { readonly pack: PackLine; readonly actions: PackActions }) {
  const { matterId, name, origin, knownEntries, byHand, importedAt, fileName } = pack;
  return (
    <li class="pack-line stack-tight">
      <p>
        <strong>{name}</strong>{" "}
        <span class="small soft">
          {ORIGINS[origin]}
          {importedAt !== null && ` ${momentWords(importedAt)} from ${fileName ?? "a file"}`} ·{" "}
          {counted(knownEntries, "known entry", "known entries")}
          {byHand > 0 && ` · ${counted(byHand, "entry", "entries")} set by hand`}
        </span>
      </p>
      <div class="row">
        {origin !== "own" && (
          <button
            type="button"
            class="button small-button"
            aria-label={`Save as a file: the case pack of ${name}`}
            onClick={() => actions.save(matterId, { withHand: false, withNotes: false })}
          >
            Save as a file
          </button>
        )}
        {byHand > 0 && (
          <>
            <button
              type="button"
              class="button small-button"
              aria-label={`Share with what you set by hand: the case pack of ${name}`}
              onClick={() => actions.save(matterId, { withHand: true, withNotes: false })}
            >
              Share with what you set by hand
            </button>
            <button
              type="button"
              class="button quiet small-button"
              aria-label={`… and your reasons: share all of ${name} that you set by hand`}
              onClick={() => actions.save(matterId, { withHand: true, withNotes: true })}
            >
              … and your reasons
            </button>
          </>
        )}
        {origin === "imported" && (
          <button
            type="button"
            class="button danger small-button"
            aria-label={`Remove: the case pack of ${name}`}
            onClick={() => actions.remove(matterId)}
          >
            Remove
          </button>
        )}
      </div>
    </li>
  );
}

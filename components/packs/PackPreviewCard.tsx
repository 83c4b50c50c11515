import { useState } from "preact/hooks";
import type { PackPreview } from "@/lib/app/preview-pack.ts";
import { counted } from "../text/wording.ts";
import type { PackActions } from "./PackPanel.tsx";

export interface PackPreviewCardProps {
  readonly preview: PackPreview;
  readonly actions: Pick<PackActions, "apply" | "cancel">;
}

const MOST_UNMATCHED = 20;

/** What taking a pack in would mean, before anything is stored. */
export function PackPreviewCard({ preview, actions }: PackPreviewCardProps) {
  const { matter, replaces, dockets, knownEntries, matched, unmatched, warnings } = preview;
  const [isAgreed, setIsAgreed] = useState(false);
  const needsWord = replaces === "a built-in record";
  const notFound = unmatched.slice(0, MOST_UNMATCHED);
  return (
    <section class="pack-preview stack-tight" aria-label="The case pack before it is imported">
      <h3>{matter.name}</h3>
      <p class="small soft">Nothing is stored yet. The words below are the file’s own.</p>
      {matter.description !== "" && <p class="small">{matter.description}</p>}
      <ul>
        {dockets.map(({ label, title, standing, entries }) => (
          <li key={label}>
            <strong>{label}</strong> <span class="small">{title}</span>{" "}
            <span class="small soft">
              · {standing}
              {standing === "stored" && `, ${counted(entries, "entry", "entries")}`}
              {standing === "not stored yet" && ": it will be watched"}
            </span>
          </li>
        ))}
      </ul>
      <p>
        {counted(knownEntries, "known entry", "known entries")}, {matched} of them found among the stored ones.
      </p>
      {unmatched.length > 0 && (
        <details>
          <summary>{counted(unmatched.length, "known entry was", "known entries were")} not found</summary>
          <ul class="small">
            {notFound.map(({ name, because }) => (
              <li key={name}>
                {name}: {because}
              </li>
            ))}
            {unmatched.length > notFound.length && <li>… and {unmatched.length - notFound.length} more</li>}
          </ul>
        </details>
      )}
      {warnings.map((warning) => (
        <p key={warning} class="notice doubtful small">
          {warning}
        </p>
      ))}
      {replaces === "a pack that was imported before" && (
        <p class="notice doubtful small">It takes the place of the pack of this matter that was imported before.</p>
      )}
      {needsWord && (
        <label class="check">
          <input type="checkbox" checked={isAgreed} onChange={(event) => setIsAgreed(event.currentTarget.checked)} />
          Use it in place of the built-in record of this matter. Removing it later brings the built-in one back.
        </label>
      )}
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={needsWord && !isAgreed}
          onClick={() => actions.apply(isAgreed)}
        >
          Import this case pack
        </button>
        <button type="button" class="button" onClick={actions.cancel}>
          Cancel
        </button>
      </div>
    </section>
  );
}

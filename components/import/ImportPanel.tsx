import { counted, momentWords } from "../text/wording.ts";
import type { PastImport } from "./import-stage.ts";

export interface ImportPanelProps {
  /** ".html", ".eml", … */
  readonly endings: readonly string[];
  readonly past: readonly PastImport[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onUndo: (importId: string) => void;
}

const MOST_NAMES = 3;

/** Where saved files come in, by button or by dropping them anywhere on the page, and where an import is taken back. */
export function ImportPanel({ endings, past, onFiles, onUndo }: ImportPanelProps) {
  return (
    <section class="panel" aria-labelledby="import-panel-title">
      <h2 id="import-panel-title">Import saved files</h2>
      <p>
        Docket pages saved from a browser, notices of filing as e-mail, feeds and exports. Drop them anywhere on this
        page, several at once, or choose them. You see what they would add before anything is stored; nothing is
        uploaded.
      </p>
      <div class="row">
        <label class="button file-button">
          Choose files …
          <input
            type="file"
            multiple
            class="visually-hidden"
            accept={endings.join(",")}
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              event.currentTarget.value = "";
              if (files.length > 0) onFiles(files);
            }}
          />
        </label>
        <span class="small soft">{endings.join(" ")}</span>
      </div>
      {past.length > 0 && (
        <div class="stack-tight">
          <h3>Latest imports</h3>
          <ul class="stack-tight">
            {past.map((made) => (
              <PastLine key={made.importId} made={made} onUndo={onUndo} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function PastLine({ made, onUndo }: { readonly made: PastImport; readonly onUndo: (importId: string) => void }) {
  const { importId, at, fileNames, added, isUndone } = made;
  const names = fileNames.slice(0, MOST_NAMES).join(", ");
  const more = fileNames.length - MOST_NAMES;
  return (
    <li class="row spread">
      <span class="small import-name">
        {momentWords(at)}: {names}
        {more > 0 && ` and ${more} more`}, {counted(added, "entry", "entries")} added
      </span>
      {isUndone ? (
        <span class="small soft">Undone</span>
      ) : (
        <button
          type="button"
          class="button small-button"
          aria-label={`Undo the import of ${momentWords(at)}`}
          onClick={() => onUndo(importId)}
        >
          Undo
        </button>
      )}
    </li>
  );
}

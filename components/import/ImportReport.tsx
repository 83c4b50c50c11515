import type { LookResult, UndoReport } from "@/lib/app/imports.ts";
import { counted } from "../text/wording.ts";
import { countWords, totalWords } from "./count-words.ts";

export interface ImportReportProps {
  readonly results: readonly LookResult[];
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What an import did, and the way back. */
export function ImportReport({ results, onUndo, onClose }: ImportReportProps) {
  return (
    <>
      <div class="notice good">
        <strong>Imported: {totalWords(results)}.</strong>
        <ul class="small">
          {results.map((result) => (
            <li key={result.lookId}>
              {result.fileName}:{" "}
              {result.refused ??
                countWords(result)
                  .map(({ words }) => words)
                  .join(", ")}
            </li>
          ))}
        </ul>
      </div>
      <div class="row">
        <button type="button" class="button primary" onClick={onClose}>
          Close
        </button>
        <button type="button" class="button" onClick={onUndo}>
          Undo this import
        </button>
        <span class="small soft">It can also be undone later, under Dockets.</span>
      </div>
    </>
  );
}

export interface UndoReportProps {
  readonly report: UndoReport;
  readonly onClose: () => void;
}

/** What an undo took back, and what it left and why. */
export function UndoReportView({ report, onClose }: UndoReportProps) {
  const { removed, restored, kept } = report;
  return (
    <>
      <div class={`notice ${kept.length === 0 ? "good" : "doubtful"}`}>
        <strong>
          The import was taken back: {counted(removed, "entry", "entries")} taken out, {restored} put back as before.
        </strong>
        {kept.length > 0 && (
          <>
            <p>
              {counted(kept.length, "entry stays", "entries stay")}, because{" "}
              {kept.length === 1 ? "something happened to it" : "something happened to them"} since:
            </p>
            <ul class="small import-kept">
              {kept.map(({ entryId, name, because }) => (
                <li key={entryId}>
                  {name}: {because}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div class="row">
        <button type="button" class="button primary" onClick={onClose}>
          Close
        </button>
      </div>
    </>
  );
}

import { useLayoutEffect, useRef } from "preact/hooks";
import { counted } from "../text/wording.ts";
import { totalWords } from "./count-words.ts";
import { FileCard } from "./FileCard.tsx";
import { ImportReport, UndoReportView } from "./ImportReport.tsx";
import { isBusy, type FilePreview, type ImportActions, type ImportStage } from "./import-stage.ts";

export interface ImportDialogProps {
  readonly stage: ImportStage;
  readonly actions: ImportActions;
}

/** An import from the first file to its undo, in one modal dialog. */
export function ImportDialog({ stage, actions }: ImportDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  // The button that was pressed is gone with its step: whoever uses the keyboard or listens goes on from the top.
  useLayoutEffect(() => {
    const focused = dialog.current?.ownerDocument.activeElement ?? null;
    if (focused === dialog.current || !dialog.current?.contains(focused)) title.current?.focus();
  }, [stage.step]);
  return (
    <dialog
      ref={dialog}
      class="import-dialog"
      aria-labelledby="import-title"
      onCancel={(event) => {
        if (isBusy(stage)) event.preventDefault();
      }}
      onClose={actions.close}
    >
      <div class="stack">
        <h2 id="import-title" ref={title} tabIndex={-1}>
          Import saved files
        </h2>
        <output class="visually-hidden">{spokenWords(stage)}</output>
        <Step stage={stage} actions={actions} onClose={() => dialog.current?.close()} />
      </div>
    </dialog>
  );
}

interface StepProps extends ImportDialogProps {
  readonly onClose: () => void;
}

function Step({ stage, actions, onClose }: StepProps) {
  switch (stage.step) {
    case "reading":
      return <Reading stage={stage} onCancel={onClose} />;
    case "comparing":
    case "storing":
    case "undoing":
      return <p class="soft">{spokenWords(stage)}</p>;
    case "preview":
      return <Preview files={stage.files} actions={actions} onClose={onClose} />;
    case "stored":
      return <ImportReport results={stage.results} onUndo={actions.undo} onClose={onClose} />;
    case "undone":
      return <UndoReportView report={stage.report} onClose={onClose} />;
    case "failed":
      return (
        <>
          <p class="notice problem" role="alert">
            {stage.reason}
          </p>
          <div class="row">
            <button type="button" class="button primary" onClick={onClose}>
              Close
            </button>
          </div>
        </>
      );
  }
}

interface ReadingProps {
  readonly stage: Extract<ImportStage, { step: "reading" }>;
  readonly onCancel: () => void;
}

function Reading({ stage, onCancel }: ReadingProps) {
  const { done, total, name } = stage;
  return (
    <>
      <label class="stack-tight">
        <span>
          Reading {name}{" "}
          <span class="soft">
            ({Math.min(done + 1, total)} of {total})
          </span>
        </span>
        <progress max={total} value={done} />
      </label>
      <div class="row">
        <button type="button" class="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </>
  );
}

interface PreviewProps {
  readonly files: readonly FilePreview[];
  readonly actions: ImportActions;
  readonly onClose: () => void;
}

function Preview({ files, actions, onClose }: PreviewProps) {
  const looks = files.flatMap((file) => file.looks);
  const usable = looks.filter(({ result }) => result !== null && result.refused === null);
  const chosen = usable.filter(({ isSelected }) => isSelected);
  const dockets = new Set(chosen.map(({ result }) => result?.docketKey));
  return (
    <>
      <p class="small soft">
        Nothing is stored yet, and nothing is sent anywhere. This is what an import would add to what is stored in this
        browser.
      </p>
      <ul class="stack">
        {files.map((file, index) => (
          <FileCard key={`${index} ${file.name}`} file={file} onChoose={actions.choose} />
        ))}
      </ul>
      <div class="row import-buttons">
        {usable.length > 0 && (
          <button type="button" class="button primary" disabled={chosen.length === 0} onClick={actions.apply}>
            Import {counted(dockets.size, "docket")}
          </button>
        )}
        <button type="button" class={`button ${usable.length === 0 ? "primary" : ""}`} onClick={onClose}>
          {usable.length === 0 ? "Close" : "Cancel"}
        </button>
        {usable.length > 0 && (
          <span class="small soft">
            In all: {totalWords(chosen.flatMap(({ result }) => result ?? []))}. It can be undone.
          </span>
        )}
      </div>
    </>
  );
}

/** What a screen reader hears when the import comes to a new step. */
function spokenWords(stage: ImportStage): string {
  switch (stage.step) {
    case "reading":
      return `Reading file ${Math.min(stage.done + 1, stage.total)} of ${stage.total}: ${stage.name}`;
    case "comparing":
      return "Comparing with what is stored …";
    case "storing":
      return "Storing …";
    case "undoing":
      return "Taking the import back …";
    case "preview": {
      const refused = stage.files.filter((file) => file.refused !== null).length;
      const read = counted(stage.files.length - refused, "file");
      return `${read} recognised${refused === 0 ? "" : `, ${refused} refused`}. Nothing is stored yet.`;
    }
    case "stored":
      return `Imported: ${totalWords(stage.results)}.`;
    case "undone":
      return "The import was taken back.";
    case "failed":
      return "";
  }
}

import { useState } from "preact/hooks";
import type { EntryView } from "@/lib/app/views.ts";
import { speaksForCourt } from "@/lib/documents/document-tags.ts";
import { freeCopyOf } from "@/lib/documents/free-copy.ts";
import type { DocumentStage, DocumentTools } from "./document-tools.ts";
import { OrderReading } from "./OrderReading.tsx";
import { Notice } from "../text/Notice.tsx";

export interface OrderWordsProps {
  readonly view: EntryView;
  /** Absent where files cannot be read. */
  readonly tools?: DocumentTools | undefined;
}

/** The order's own words: what was read in its document, and where to put the document so that it is read. */
export function OrderWords({ view, tools }: OrderWordsProps) {
  const { entry, tags, readings } = view;
  const rules = speaksForCourt(tags);
  if (readings.length === 0 && (!tools || !rules)) return null;
  return (
    <section class="stack-tight order-words" aria-labelledby="order-words-title">
      <h3 id="order-words-title">The order's own words</h3>
      {readings.length > 0 && !rules && (
        <p class="small soft">
          This entry is not tagged as a ruling of the court, so its document adds no tag. Set its kind by hand if it is
          one.
        </p>
      )}
      {readings.map((reading) => (
        <OrderReading
          key={reading.id}
          reading={reading}
          tags={tags}
          rules={rules}
          onAccept={tools && ((accepted) => tools.accept(reading.id, accepted))}
          onForget={tools && (() => tools.forget(reading.id))}
        />
      ))}
      {tools && rules && <FileTaker key={entry.id} view={view} tools={tools} />}
    </section>
  );
}

/** Where a PDF is dropped or chosen, and what is happening to it. */
function FileTaker({ view, tools }: { readonly view: EntryView; readonly tools: DocumentTools }) {
  const { entry, readings } = view;
  const [part, setPart] = useState<string | null>(null);
  const [isOver, setIsOver] = useState(false);
  const stage = tools.stage?.entryId === entry.id ? tools.stage : null;
  const isBusy = stage !== null && stage.step !== "failed";
  const take = (files: readonly File[]) => {
    const [file] = files;
    if (file && !isBusy) tools.readFile(entry.id, part, file);
  };
  const source =
    part === null ? entry : entry.attachments.find(({ attachmentNumber }) => `${attachmentNumber}` === part);
  const address = freeCopyOf(source?.freeUrl ?? null);
  return (
    <div
      class={`file-taker stack-tight ${isOver ? "is-over" : ""}`}
      data-takes-files=""
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <p>
        {readings.length === 0
          ? "Drop the order's PDF here to read what it orders."
          : "Drop another PDF here to read it in place of the last one."}{" "}
        <span class="soft">
          It is read in this browser. Nothing is uploaded, and of the file only the paragraphs that order something are
          kept.
        </span>
      </p>
      <div class="row">
        {entry.attachments.length > 0 && (
          <label class="small">
            Document{" "}
            <select value={part ?? ""} onChange={(event) => setPart(event.currentTarget.value || null)}>
              <option value="">main document</option>
              {entry.attachments.map(({ attachmentNumber }) => (
                <option key={attachmentNumber} value={`${attachmentNumber}`}>
                  attachment {attachmentNumber}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="button small-button file-button">
          Choose a file …
          <input
            type="file"
            class="visually-hidden"
            accept=".pdf,application/pdf"
            disabled={isBusy}
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              event.currentTarget.value = "";
              take(files);
            }}
          />
        </label>
        {address !== null && (
          <button
            type="button"
            class="button small-button"
            disabled={isBusy}
            onClick={() => tools.readFreeCopy(entry.id, part, address)}
          >
            Read the free copy
          </button>
        )}
      </div>
      {address !== null && (
        <p class="small soft">
          “Read the free copy” asks CourtListener's storage for the file, without cookies; your browser asks you once to
          allow it. You can also open the free copy above, save it, and drop it here: then Docketwatch asks nobody.
        </p>
      )}
      <Progress stage={stage} onCancel={tools.cancel} />
    </div>
  );
}

function Progress({ stage, onCancel }: { readonly stage: DocumentStage | null; readonly onCancel: () => void }) {
  if (stage?.step === "failed") {
    return (
      <Notice tone="problem" title={`${stage.name} was not read`} onClose={onCancel}>
        <p>{stage.reason}</p>
      </Notice>
    );
  }
  return (
    <output class="row">
      {stage && (
        <>
          <span>
            {stage.step === "fetching"
              ? `Getting ${stage.name} …`
              : `Reading ${stage.name}${stage.pageCount > 0 ? `, page ${stage.page} of ${stage.pageCount}` : ""} …`}
          </span>
          <button type="button" class="button quiet small-button" onClick={onCancel}>
            Cancel
          </button>
        </>
      )}
    </output>
  );
}

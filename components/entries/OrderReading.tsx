import { CONFLICT_RULE } from "@/lib/documents/merged-tags.ts";
import { isUsed } from "@/lib/documents/reading.ts";
import type { DecretalParagraph, DocumentReading } from "@/lib/documents/reading.ts";
import type { EntryTags } from "@/lib/tags/tags.ts";
import { counted, effectTone, effectWords, momentWords } from "../text/wording.ts";

export interface OrderReadingProps {
  readonly reading: DocumentReading;
  readonly tags: EntryTags;
  /** The entry is a ruling, so that its document adds to its tags. */
  readonly rules: boolean;
  /** Absent where nothing can be changed. */
  readonly onAccept?: ((accepted: boolean) => void) | undefined;
  readonly onForget?: (() => void) | undefined;
}

/** More paragraphs than this are folded. */
const SHOWN = 6;

/** What was read in one document: its ruling paragraphs with their pages, what they add, and what is doubtful. */
export function OrderReading({ reading, tags, rules, onAccept, onForget }: OrderReadingProps) {
  const { fileName, pageCount, readAt, paragraphs, warnings, mismatch, accepted, attachmentNumber } = reading;
  return (
    <div class="order-reading stack-tight">
      <div class="row spread">
        <p class="small soft">
          {attachmentNumber !== null && `Attachment ${attachmentNumber}: `}
          {fileName}, {counted(pageCount, "page")}, read {momentWords(readAt)}
        </p>
        {onForget && (
          <button type="button" class="button quiet small-button" onClick={onForget} aria-label={`Remove ${fileName}`}>
            Remove
          </button>
        )}
      </div>
      {mismatch !== null && (
        <div class="notice doubtful">
          <p>
            <strong>
              {accepted ? "Used, though it names another entry." : "Not used: this seems to be another document."}
            </strong>{" "}
            {mismatch}
          </p>
          {onAccept && (
            <p class="row">
              <button type="button" class="button small-button" onClick={() => onAccept(!accepted)}>
                {accepted ? "Do not use it" : "It belongs here: use it"}
              </button>
            </p>
          )}
        </div>
      )}
      {warnings.length > 0 && (
        <ul class="doubts small">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {rules && isUsed(reading) && <Added tags={tags} />}
      <Paragraphs paragraphs={paragraphs.slice(0, SHOWN)} />
      {paragraphs.length > SHOWN && (
        <details>
          <summary>{counted(paragraphs.length - SHOWN, "more paragraph")}</summary>
          <Paragraphs paragraphs={paragraphs.slice(SHOWN)} />
        </details>
      )}
    </div>
  );
}

/** Which tags rest on the document, and where it contradicts the docket. */
function Added({ tags }: Pick<OrderReadingProps, "tags">) {
  const found = tags.effects.flatMap(({ effect, basis, evidence }) => {
    const page = evidence.find((each) => each.page !== undefined)?.page;
    return page === undefined ? [] : [{ effect, page, isAdded: basis === "document" }];
  });
  const conflicts = tags.evidence.filter(({ ruleId }) => ruleId === CONFLICT_RULE);
  return (
    <>
      {conflicts.map(({ quote }) => (
        <p key={quote} class="notice problem">
          <span>
            <strong>They do not agree.</strong> {quote} Both are kept: open the document.
          </span>
        </p>
      ))}
      {found.length > 0 ? (
        <p class="row small">
          {found.map(({ effect, page, isAdded }) => (
            <span key={effect}>
              {isAdded ? "It says " : "It confirms "}
              <span class={`chip ${effectTone(effect)}`}>{effectWords(effect)}</span> p. {page}
            </span>
          ))}
        </p>
      ) : (
        <p class="small soft">No effect on detention, removal or custody was found in these words.</p>
      )}
    </>
  );
}

function Paragraphs({ paragraphs }: { readonly paragraphs: readonly DecretalParagraph[] }) {
  return (
    <ol class="decretal">
      {paragraphs.map(({ page, text, breaks }, at) => (
        <li key={at}>
          <span class="page-number">p. {pagesOf(page, breaks)}</span>
          <span class="court-words">{text}</span>
        </li>
      ))}
    </ol>
  );
}

/** "3", "3–4". */
function pagesOf(page: number, breaks: DecretalParagraph["breaks"]): string {
  const last = breaks?.at(-1)?.page;
  return last === undefined ? `${page}` : `${page}–${last}`;
}

import type { ComponentChildren } from "preact";
import type { EntryView } from "@/lib/app/views.ts";
import type { NamedAppeal } from "@/lib/docket/appeals.ts";
import type { DocketRecord } from "@/lib/docket/records.ts";
import { ownLabels } from "@/lib/rules/own-marks.ts";
import type { DeadlineRule } from "@/lib/deadlines/deadline.ts";
import { ByHand } from "../correction/ByHand.tsx";
import { MarkedText } from "../text/MarkedText.tsx";
import { spansOf } from "../text/evidence-spans.ts";
import { counted, dayWords, deadlineDayWords, entryName, momentWords } from "../text/wording.ts";
import type { EntryActions } from "./actions.ts";
import type { DocumentTools } from "./document-tools.ts";
import { OwnWords } from "../rules/OwnWords.tsx";
import { unseenLinks } from "../threads/unseen-links.ts";
import { EntryAppeals } from "../watch/EntryAppeals.tsx";
import { DocumentLinks } from "./DocumentLinks.tsx";
import { documentLinks, isWebAddress } from "./links.ts";
import { NoteEditor } from "./NoteEditor.tsx";
import { OrderWords } from "./OrderWords.tsx";
import { Reasons } from "./Reasons.tsx";
import { RuleOffer } from "./RuleOffer.tsx";
import { TagChips } from "./TagChips.tsx";
import { Versions } from "./Versions.tsx";
import { Witnesses } from "./Witnesses.tsx";

export interface EntryDetailProps {
  readonly view: EntryView;
  readonly rules: readonly DeadlineRule[];
  /** The entry of a document number in the same docket, if it is stored. */
  readonly findReference: (documentNumber: string) => EntryView | undefined;
  readonly actions: EntryActions;
  /** Absent where files cannot be read: in the side panel. */
  readonly documents?: DocumentTools | undefined;
  /** The docket of the entry, for links to entries that were not seen. */
  readonly docket?: DocketRecord | undefined;
  /** That it names and that are not watched yet. */
  readonly appeals: readonly NamedAppeal[];
  readonly onSnooze: () => void;
  /** Where it is set aside, while that is asked for. */
  readonly snoozeForm?: ComponentChildren;
  /** The motion that it belongs to, with its papers and rulings. */
  readonly thread?: ComponentChildren;
}

/** All that is known of one entry: the court's words with the evidence marked, what follows from them, and why. */
export function EntryDetail(props: EntryDetailProps) {
  const { view, rules, findReference, actions, documents, docket, thread } = props;
  const { entry, tags } = view;
  const openReference = (documentNumber: string) => {
    const target = findReference(documentNumber);
    if (target) actions.openEntry(target.entry.id);
  };
  return (
    <article class="entry-detail stack" aria-labelledby="entry-title">
      <DetailHead view={view} actions={actions} onSnooze={props.onSnooze} />
      {props.snoozeForm}
      <p class="docket-text">
        <MarkedText text={entry.docketText || entry.shortText || "(no docket text)"} spans={textSpans(view)} />
      </p>
      {entry.restricted && (
        <p class="small soft">
          Sealed or restricted for this viewer
          {entry.restrictedSince ? ` since ${momentWords(entry.restrictedSince)}; open before` : ""}. Left out of
          digests unless Options say otherwise.
        </p>
      )}
      <EntryAppeals appeals={props.appeals} onWatch={(appeal) => actions.watchAppeal(entry.docketKey, appeal)} />
      <Documents view={view} />
      <section class="stack-tight" aria-label="What it does, and why">
        <h3>What it does, and why</h3>
        <Reasons tags={tags} onReference={openReference} />
      </section>
      <OrderWords view={view} tools={documents} />
      <ByHand
        key={entry.id}
        view={view}
        onSave={(byHand) => actions.correct(entry.id, byHand)}
        onRemove={() => actions.uncorrect(entry.id)}
      />
      <OwnWords view={view} />
      {thread}
      <References view={view} findReference={findReference} actions={actions} docket={docket} />
      <Dates view={view} actions={actions} />
      <Versions entry={entry} />
      <NoteEditor key={entry.id} note={view.mark.note} onSave={(note) => actions.note(entry.id, note)} />
      <details>
        <summary>Count a deadline from this entry</summary>
        <RuleOffer
          rules={rules}
          onOffer={(ruleId, service) => actions.offerDeadline(entry.id, ruleId, service)}
          onAddByHand={() => actions.addDeadline(entry.id)}
        />
      </details>
      <Witnesses entry={entry} />
    </article>
  );
}

/** With no docket text the event's name is shown, and the tags were read from that. */
function textSpans({ entry, tags, deadlines }: EntryView) {
  if (entry.docketText === "") return spansOf(tags, []);
  const dates = deadlines.flatMap(({ span, what }) =>
    span === null ? [] : [{ ...span, role: "why" as const, title: `date: ${what}` }],
  );
  return [...spansOf(tags, entry.struck), ...dates];
}

function DetailHead({ view, actions, onSnooze }: Pick<EntryDetailProps, "view" | "actions" | "onSnooze">) {
  const { entry, mark, tags } = view;
  const isDone = mark.state === "done";
  const isSnoozed = Boolean(mark.snoozedUntil);
  return (
    <header class="stack-tight">
      <div class="row spread">
        <h2 id="entry-title">
          {entryName(entry)} <span class="soft">· {view.docketLabel}</span>
        </h2>
        <div class="row">
          <button
            type="button"
            class="button small-button"
            aria-pressed={mark.starred}
            onClick={() => actions.star(entry.id, !mark.starred)}
          >
            {mark.starred ? "★ Starred" : "☆ Star"}
          </button>
          <button
            type="button"
            class="button small-button"
            aria-pressed={isDone}
            onClick={() => actions.mark([entry.id], isDone ? "seen" : "done")}
          >
            {isDone ? "✓ Done" : "Mark done"}
          </button>
          <button type="button" class="button quiet small-button" onClick={() => actions.mark([entry.id], "unread")}>
            Mark unread
          </button>
          <button type="button" class="button quiet small-button" aria-pressed={isSnoozed} onClick={onSnooze}>
            {isSnoozed ? "End the snooze" : "Snooze …"}
          </button>
        </div>
      </div>
      {isSnoozed && <p class="small">Set aside until {snoozeWords(mark)}.</p>}
      {mark.returned && <p class="small">Back because {mark.returned}.</p>}
      <p class="soft small">
        {entry.dateFiled !== null ? `Filed ${dayWords(entry.dateFiled)}` : "No filing date printed"}
        {entry.dateEntered !== null && ` · entered ${dayWords(entry.dateEntered)}`}
        {entry.novelty === "back-filled" && " · found late, not news"}
        {entry.absentSince !== null && ` · a complete docket of ${dayWords(entry.absentSince)} no longer showed it`}
        {entry.shortText !== null && entry.docketText !== "" && ` · ${entry.shortText}`}
      </p>
      <TagChips
        tags={tags}
        edited={entry.versions.length > 0}
        deadlines={view.deadlines}
        labels={ownLabels(view.own)}
      />
    </header>
  );
}

function snoozeWords({ snoozedUntil }: EntryView["mark"]): string {
  if (!snoozedUntil || snoozedUntil === "next entry") return "another entry comes";
  return momentWords(snoozedUntil);
}

function Documents({ view }: { readonly view: EntryView }) {
  const { entry, link } = view;
  const courtId = entry.docketKey.split(":")[0] ?? "";
  const main = documentLinks(entry, courtId);
  return (
    <section class="stack-tight" aria-label="Documents">
      <div class="row">
        {isWebAddress(link) && link !== entry.freeUrl && (
          <a class="document-link" href={link} target="_blank" rel="noreferrer noopener">
            Entry on its docket page (free)
          </a>
        )}
        <DocumentLinks links={main} />
      </div>
      {entry.attachments.length > 0 && (
        <details open={entry.attachments.length <= 5}>
          <summary>{counted(entry.attachments.length, "attachment")}</summary>
          <ol class="attachments">
            {entry.attachments.map((attachment) => (
              <li key={attachment.attachmentNumber} class="row">
                <span>
                  {attachment.attachmentNumber}. <span class="court-words">{attachment.description}</span>
                </span>
                <DocumentLinks links={documentLinks(attachment, courtId)} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function References({
  view,
  findReference,
  actions,
  docket,
}: Pick<EntryDetailProps, "view" | "findReference" | "actions" | "docket">) {
  if (view.tags.references.length === 0) return null;
  return (
    <section class="stack-tight" aria-label="Entries it refers to">
      <h3>Refers to</h3>
      <ul class="stack-tight">
        {view.tags.references.map((documentNumber) => {
          const target = findReference(documentNumber);
          return (
            <li key={documentNumber} class="reference">
              {target ? (
                <button type="button" class="button small-button" onClick={() => actions.openEntry(target.entry.id)}>
                  ECF {documentNumber}
                </button>
              ) : (
                <span class="row small">
                  <span>
                    {view.tags.unclear === null
                      ? `ECF ${documentNumber} (not seen yet)`
                      : `Open ECF ${documentNumber} to know what this order does:`}
                  </span>
                  <DocumentLinks links={unseenLinks(documentNumber, docket)} />
                </span>
              )}
              {target && <span class="court-words one-line">{target.entry.docketText}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Dates({ view, actions }: Pick<EntryDetailProps, "view" | "actions">) {
  if (view.deadlines.length === 0) return null;
  return (
    <section class="stack-tight" aria-label="Dates">
      <h3>Dates</h3>
      <ul class="stack-tight">
        {view.deadlines.map((deadline) => (
          <li key={deadline.id}>
            <span class="chip date">{deadlineDayWords(deadline)}</span> {deadline.what}{" "}
            <span class="small soft">
              {deadline.review === "offered" ? "waits for your review" : deadline.review}
              {deadline.authority !== null && ` · ${deadline.authority}`}
            </span>
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button small-button" onClick={actions.openDeadlines}>
          Open Deadlines
        </button>
      </div>
    </section>
  );
}

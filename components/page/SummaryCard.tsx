import type { PageSummary } from "@/lib/app/views.ts";
import { counted, dayWords, momentWords } from "../text/wording.ts";

export interface SummaryCardProps {
  readonly summary: PageSummary;
  readonly entryCount: number;
  /** How many of the new entries affect detention or removal. */
  readonly newAffectingCount: number;
  /** How many rows "next" and "previous" step through, and what they are. */
  readonly steps: { readonly count: number; readonly at: number | null; readonly words: string };
  readonly collapsed: boolean;
  /** What the last press led to, or what went wrong. */
  readonly message: string | null;
  readonly isBusy: boolean;
  readonly onWatch: () => void;
  readonly onOpenDocket: () => void;
  readonly onCollapse: (collapsed: boolean) => void;
  readonly onHide: () => void;
  readonly onStep: (step: -1 | 1) => void;
}

/** The small summary on a court page. */
export function SummaryCard(props: SummaryCardProps) {
  const { summary, collapsed, onCollapse, onHide } = props;
  if (collapsed) {
    return (
      <aside class="page-card collapsed" aria-label="Docketwatch summary">
        <button type="button" class="button" aria-expanded={false} onClick={() => onCollapse(false)}>
          <span class="brand-dot" aria-hidden="true" />
          {summary.watched ? `${summary.newCount} new` : "Not watched"}
          <span class="visually-hidden"> – show the Docketwatch summary</span>
        </button>
      </aside>
    );
  }
  return (
    <aside class="page-card" aria-label="Docketwatch summary">
      <div class="card-head">
        <strong class="card-name">
          <span class="brand-dot" aria-hidden="true" /> {summary.matterName}
        </strong>
        <span class="card-tools">
          <button type="button" class="button quiet small-button" aria-expanded onClick={() => onCollapse(true)}>
            Collapse
          </button>
          <button type="button" class="button quiet small-button" onClick={onHide}>
            Hide
          </button>
        </span>
      </div>
      <Counts {...props} />
      <Doubts summary={summary} />
      <Buttons {...props} />
      <output class="small card-message">{props.message}</output>
    </aside>
  );
}

function Counts({ summary, entryCount, newAffectingCount }: SummaryCardProps) {
  const { newCount, affectingCount, unclearCount, nextDeadline, lastVisit, watched } = summary;
  return (
    <ul class="stack-tight">
      {watched ? (
        <li>
          <strong>{newCount === 0 ? "Nothing new" : counted(newCount, "new entry", "new entries")}</strong>{" "}
          <span class="small soft">
            {lastVisit === null ? "first look: what is there now is taken as known" : `since ${momentWords(lastVisit)}`}
          </span>
        </li>
      ) : (
        <li>
          {counted(entryCount, "entry", "entries")} read. <strong>Not watched:</strong> nothing of this page is stored.
        </li>
      )}
      {affectingCount > 0 && (
        <li>
          <span class="chip">{affectingCount}</span> affecting detention or removal
          {watched && newCount > 0 && (
            <span class="small soft">, {newAffectingCount === 0 ? "none" : newAffectingCount} of them new</span>
          )}
        </li>
      )}
      {unclearCount > 0 && (
        <li>
          <span class="chip doubt">{unclearCount}</span> unclear: the order itself must be read
        </li>
      )}
      {nextDeadline && (
        <li>
          <span class="chip date">{dayWords(nextDeadline.date)}</span> {nextDeadline.what}
          {!nextDeadline.confirmed && <span class="small soft"> (found, not confirmed)</span>}
        </li>
      )}
    </ul>
  );
}

const COMPLETENESS: Readonly<Record<PageSummary["completeness"], string>> = {
  complete: "This page shows the whole docket.",
  partial: "This page shows only a part of the docket.",
  unknown: "This page may not show the whole docket.",
};

/** A card stays a card. */
const MOST_PROBLEMS = 4;

function Doubts({ summary }: { readonly summary: PageSummary }) {
  return (
    <div class="small stack-tight">
      <p class="soft">{COMPLETENESS[summary.completeness]}</p>
      {summary.problems.slice(0, MOST_PROBLEMS).map((problem) => (
        <p key={problem} class="card-problem">
          <span aria-hidden="true">⚠ </span>
          {problem}
        </p>
      ))}
      {summary.problems.length > MOST_PROBLEMS && (
        <p>{counted(summary.problems.length - MOST_PROBLEMS, "more problem")} on the Docket page.</p>
      )}
    </div>
  );
}

function Buttons({ summary, steps, isBusy, onWatch, onOpenDocket, onStep }: SummaryCardProps) {
  return (
    <div class="row">
      {!summary.watched && (
        <button type="button" class="button primary small-button" disabled={isBusy} onClick={onWatch}>
          Watch
        </button>
      )}
      <button type="button" class="button small-button" onClick={onOpenDocket}>
        Open Docket
      </button>
      {steps.count > 0 && (
        <span class="row steps">
          <button
            type="button"
            class="button small-button"
            aria-label={`Previous ${steps.words}`}
            onClick={() => onStep(-1)}
          >
            ↑
          </button>
          <button
            type="button"
            class="button small-button"
            aria-label={`Next ${steps.words}`}
            onClick={() => onStep(1)}
          >
            ↓
          </button>
          <span class="small soft">
            {steps.at === null ? `${steps.count} ${steps.words}` : `${steps.at + 1} of ${steps.count}`}
          </span>
        </span>
      )}
    </div>
  );
}

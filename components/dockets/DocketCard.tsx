import { useState } from "preact/hooks";
import type { EntryView, HealthView } from "@/lib/app/views.ts";
import { counted, dayWords, momentWords } from "../text/wording.ts";
import { ConfirmPurge } from "./ConfirmPurge.tsx";
import type { DocketActions } from "./DocketsView.tsx";

export interface DocketCardProps {
  readonly health: HealthView;
  readonly entries: readonly EntryView[];
  readonly actions: DocketActions;
}

/** One docket: its header, its last look, what is missing, and whether it is watched. */
export function DocketCard({ health, entries, actions }: DocketCardProps) {
  const [isPurging, setIsPurging] = useState(false);
  const { docket, docketLabel, gaps, warnings } = health;
  const unread = entries.filter(({ mark }) => mark.state === "unread").length;
  return (
    <article class="panel" aria-label={docketLabel}>
      <div class="row spread">
        <h3>
          {docketLabel} <span class="soft">{docket.header.caseName}</span>
        </h3>
        <span class={`chip ${docket.watched ? "protects" : ""}`}>{docket.watched ? "watched" : "not watched"}</span>
      </div>
      <Facts health={health} entryCount={entries.length} unread={unread} />
      {warnings.map((warning) => (
        <p key={warning} class="notice doubtful small">
          {warning}
        </p>
      ))}
      {gaps.length > 0 && <p class="small">Numbers not seen: {gaps.join(", ")}</p>}
      {isPurging ? (
        <ConfirmPurge
          docketLabel={docketLabel}
          entryCount={entries.length}
          onPurge={() => {
            setIsPurging(false);
            actions.purge(docket.key);
          }}
          onCancel={() => setIsPurging(false)}
        />
      ) : (
        <div class="row">
          {docket.watched ? (
            <button type="button" class="button small-button" onClick={() => actions.unwatch(docket.key)}>
              Stop watching
            </button>
          ) : (
            <button type="button" class="button small-button" onClick={() => actions.rewatch(docket.key)}>
              Watch again
            </button>
          )}
          <button type="button" class="button quiet small-button" onClick={() => setIsPurging(true)}>
            Purge …
          </button>
        </div>
      )}
    </article>
  );
}

interface FactsProps {
  readonly health: HealthView;
  readonly entryCount: number;
  readonly unread: number;
}

function Facts({ health, entryCount, unread }: FactsProps) {
  const { docket, lastSnapshot } = health;
  return (
    <dl class="docket-facts small">
      <dt>Entries</dt>
      <dd>
        {counted(entryCount, "entry", "entries")} stored, {unread} unread
      </dd>
      <dt>Last look</dt>
      <dd>
        {lastSnapshot
          ? `${momentWords(lastSnapshot.seenAt)}, ${lastSnapshot.sourceId}, ${completenessWords(lastSnapshot)}`
          : "never"}
      </dd>
      {docket.header.assignedTo !== null && (
        <>
          <dt>Assigned to</dt>
          <dd>{docket.header.assignedTo}</dd>
        </>
      )}
      {docket.header.dateFiled !== null && (
        <>
          <dt>Filed</dt>
          <dd>
            {dayWords(docket.header.dateFiled)}
            {docket.header.dateTerminated !== null && `, terminated ${dayWords(docket.header.dateTerminated)}`}
          </dd>
        </>
      )}
      <dt>Known as</dt>
      <dd>{[docket.key, ...docket.aliases].join(", ")}</dd>
    </dl>
  );
}

function completenessWords({ completeness, criteria }: NonNullable<HealthView["lastSnapshot"]>): string {
  if (completeness === "complete") return "the whole docket";
  const why = criteria === null ? "" : ` (${criteria})`;
  return completeness === "partial" ? `a part of the docket${why}` : `perhaps not the whole docket${why}`;
}

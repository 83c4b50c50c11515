import { useState } from "preact/hooks";
import type { HealthView } from "@/lib/app/views.ts";
import { COMPLETENESS_WORDS, sourceWords } from "@/lib/docket/look-words.ts";
import type { MatterDocket } from "@/lib/matters/matter.ts";
import { DocumentLinks } from "../entries/DocumentLinks.tsx";
import { counted, dayWords, momentWords } from "../text/wording.ts";
import { ConfirmPurge } from "./ConfirmPurge.tsx";
import type { DocketActions } from "./DocketsView.tsx";
import { docketLinks } from "./matter-links.ts";

export interface DocketCardProps {
  readonly health: HealthView;
  readonly actions: DocketActions;
  /** The docket as its matter lists it, if it is one of a curated matter. */
  readonly curated?: MatterDocket | undefined;
}

/** One docket: its header, its last look, what is missing, and whether it is watched. */
export function DocketCard({ health, actions, curated }: DocketCardProps) {
  const [isPurging, setIsPurging] = useState(false);
  const { docket, docketLabel, entryCount, unreadCount, gaps, warnings } = health;
  return (
    <article class="panel" aria-label={docketLabel}>
      <div class="row spread">
        <h3>
          {docketLabel} <span class="soft">{docket.header.caseName}</span>
        </h3>
        <span class={`chip ${docket.watched ? "protects" : ""}`}>{docket.watched ? "watched" : "not watched"}</span>
      </div>
      {health.lastSnapshot === null ? (
        <NotOpened curated={curated} watched={docket.watched} />
      ) : (
        <Facts health={health} entryCount={entryCount} unread={unreadCount} />
      )}
      {warnings.map((warning) => (
        <p key={warning} class="notice doubtful small">
          {warning}
        </p>
      ))}
      {gaps.length > 0 && (
        <p class="small">Document numbers not seen (sealed, or on pages not opened): {gaps.join(", ")}</p>
      )}
      {isPurging ? (
        <ConfirmPurge
          docketLabel={docketLabel}
          entryCount={entryCount}
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

/** The next step for a docket of which nothing is known. */
function NotOpened({ curated, watched }: Pick<DocketCardProps, "curated"> & { readonly watched: boolean }) {
  const links = curated ? docketLinks(curated) : [];
  return (
    <div class="stack-tight small">
      {curated && <p class="soft">{curated.title}</p>}
      <p>
        {curated && links.length === 0
          ? "Docketwatch cannot read this court’s site: look there yourself."
          : watched
            ? "Not opened yet, so nothing of it is stored. Open it once, and its entries are recorded."
            : "Nothing of it is stored. Press “Watch again”, then open it."}
      </p>
      {links.length > 0 && (
        <p class="row">
          <DocumentLinks links={links} />
        </p>
      )}
    </div>
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
          ? `${momentWords(lastSnapshot.seenAt)}: ${sourceWords(lastSnapshot.sourceId)}, ${completenessWords(lastSnapshot)}${fileWords(lastSnapshot)}`
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
      {docket.header.pacerCaseId !== null && (
        <>
          <dt>PACER case</dt>
          <dd>{docket.header.pacerCaseId}</dd>
        </>
      )}
    </dl>
  );
}

/** A file was looked at, and not the court's page. */
function fileWords({ file }: NonNullable<HealthView["lastSnapshot"]>): string {
  return file ? `, from the saved file ${file.name}` : "";
}

function completenessWords({ completeness, criteria }: NonNullable<HealthView["lastSnapshot"]>): string {
  const why = criteria === null || completeness === "complete" ? "" : ` (${criteria})`;
  return `${COMPLETENESS_WORDS[completeness]}${why}`;
}

import type { ComponentChildren } from "preact";
import type { HealthView, MatterView } from "@/lib/app/views.ts";
import type { Matter } from "@/lib/matters/matter.ts";
import { docketOf, matterOf } from "@/lib/matters/registry.ts";
import { DocketCard } from "./DocketCard.tsx";
import { MatterDockets } from "./MatterDockets.tsx";

/** What a person can do with a docket; the entrypoints turn each into a message. */
export interface DocketActions {
  readonly unwatch: (docketKey: string) => void;
  readonly rewatch: (docketKey: string) => void;
  readonly purge: (docketKey: string) => void;
  readonly openOptions: () => void;
}

export interface DocketsViewProps {
  readonly matters: readonly MatterView[];
  /** The matters that are known, whose dockets are offered to open. */
  readonly curated: readonly Matter[];
  readonly actions: DocketActions;
  /** Where watching is started and paused, on pages that can. */
  readonly watchingPanel?: ComponentChildren;
  /** Every docket in one table, with how it is watched. */
  readonly watchList?: ComponentChildren;
  /** Where saved files come in, on pages that take them. */
  readonly importPanel?: ComponentChildren;
  /** Where case packs come in and go out. */
  readonly packPanel?: ComponentChildren;
}

/** The watch list: every docket, how well it is covered, and how to add another. */
export function DocketsView(props: DocketsViewProps) {
  const { matters, curated, actions, watchingPanel, watchList, importPanel, packPanel } = props;
  const unlisted = curated.filter(({ id }) => !matters.some(({ matterId }) => matterId === id));
  return (
    <div class="dockets-view stack">
      {watchingPanel}
      {watchList}
      {matters.map((matter) => (
        <section key={matter.matterId} class="stack-tight" aria-label={matter.name}>
          <h2>{matter.name}</h2>
          {matter.health.map((health: HealthView) => (
            <DocketCard
              key={health.docket.key}
              health={health}
              actions={actions}
              curated={curatedDocket(curated, health)}
            />
          ))}
        </section>
      ))}
      <section class="panel" aria-label="Add a docket">
        <h2>Add a docket</h2>
        <p>
          Open its page and press <strong>Watch</strong>. CourtListener, the Eastern District of Michigan and the Sixth
          Circuit work from the start; another court must first be{" "}
          <button type="button" class="button quiet small-button" onClick={actions.openOptions}>
            allowed in Options
          </button>
          .
        </p>
        {unlisted.map((matter) => (
          <MatterDockets key={matter.id} matter={matter} />
        ))}
      </section>
      {importPanel}
      {packPanel}
    </div>
  );
}

/** The matter's own line for a docket of its list. */
function curatedDocket(
  matters: readonly Matter[],
  { docket: { header } }: HealthView,
): Matter["dockets"][number] | undefined {
  const matter = matterOf(matters, header.courtId, header.docketNumber, header.pacerCaseId);
  if (!matters.includes(matter)) return undefined;
  return docketOf(matter, header.courtId, header.docketNumber, header.pacerCaseId) ?? undefined;
}

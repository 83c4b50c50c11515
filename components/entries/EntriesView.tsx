import type { ComponentChildren, ComponentType } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import type { MatterView } from "@/lib/app/views.ts";
import type { IsoDate } from "@/lib/calendar/date.ts";
import type { DocketRecord, EntryMark } from "@/lib/docket/records.ts";
import { ownLabels } from "@/lib/rules/own-marks.ts";
import { ReadingProgress } from "../text/ReadingProgress.tsx";
import { OpenToKnow } from "../threads/OpenToKnow.tsx";
import { useThreads } from "../threads/use-threads.ts";
import type { EntryActions } from "./actions.ts";
import type { DocumentTools } from "./document-tools.ts";
import { EntryFilters } from "./EntryFilters.tsx";
import { EntryList } from "./EntryList.tsx";
import type { EntryPaneProps } from "./EntryPane.tsx";
import { filterEntries, isFiltering, noFilter, type EntryFilter } from "./filter-entries.ts";
import { foldRoutine, type ListLine } from "./fold-routine.ts";
import { useEntryKeys } from "./use-entry-keys.ts";
import { useReadySearch } from "./use-ready-search.ts";
import { useSeenAfterReading } from "./use-seen-after-reading.ts";

export interface EntriesViewProps {
  readonly matter: MatterView;
  /** Every docket that is stored, of other matters too: appeals that are watched already are not offered. */
  readonly dockets: readonly DocketRecord[];
  /** Shows the entry that is being read; given by the page, which may load it later than the list. */
  readonly Pane: ComponentType<EntryPaneProps>;
  readonly actions: EntryActions;
  /** Reading of documents, where the page can do it. */
  readonly documents?: DocumentTools;
  readonly today: IsoDate;
  /** What the list is narrowed to at first. */
  readonly initialFilter?: Partial<EntryFilter> | undefined;
  readonly selectedId: string | null;
  readonly onSelect: (entryId: string | null) => void;
  readonly shortcuts: boolean;
  readonly onHelp: () => void;
  /** Shown beside the list while no entry is chosen. */
  readonly overview?: ComponentChildren;
}

/** The matter's entries: filters and one list on one side, the entry being read on the other. */
export function EntriesView(props: EntriesViewProps) {
  const { matter, Pane, selectedId, onSelect } = props;
  const [filter, setFilter] = useState<EntryFilter>({ ...noFilter, ...props.initialFilter });
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const searchBox = useRef<HTMLInputElement>(null);
  const isReady = useReadySearch(matter);
  // A long list that was just read cannot be searched for some moments: letters must not wait for it.
  const isWaiting = !isReady && filter.text.trim() !== "";
  const kept = useMemo(
    () => filterEntries(matter.entries, isWaiting ? { ...filter, text: "" } : filter, selectedId),
    [matter.entries, filter, isWaiting, selectedId],
  );
  const lines = useMemo(
    () => (isFiltering(filter) ? kept.map(asLine) : foldRoutine(kept, unfolded, selectedId)),
    [kept, filter, unfolded, selectedId],
  );
  // Not at every letter that is typed: there may be 200,000.
  const selected = useMemo(
    () => (selectedId === null ? undefined : matter.entries.find(({ entry }) => isEntry(entry, selectedId))),
    [matter.entries, selectedId],
  );
  // A motion must not stand as pending because the ruling on it was not read yet.
  const thread = useThreads(matter.partial ? noEntries : matter.entries, selected?.entry.id ?? null);
  const labels = useMemo(() => [...new Set(matter.entries.flatMap(({ own }) => ownLabels(own)))], [matter.entries]);
  // An old link's entry has another id by now.
  const ownMark = selected?.entry.id === selectedId ? selected?.mark : undefined;
  const actions = useSeenAfterReading(props, ownMark?.state === "unread");
  const [snoozing, setSnoozing] = useState<string | null>(null);
  const snooze = (entryId: string, mark: EntryMark) => {
    if (mark.snoozedUntil) actions.snooze(entryId, null);
    else setSnoozing(snoozing === entryId ? null : entryId);
  };
  useEntryKeys({
    ...props,
    actions,
    mark: ownMark,
    lines,
    searchBox,
    snooze,
    light: thread.toggle,
    clear: () =>
      snoozing !== null
        ? setSnoozing(null)
        : thread.lit !== null
          ? thread.toggle()
          : isFiltering(filter)
            ? setFilter(noFilter)
            : onSelect(null),
  });
  const unreadShown = useMemo(
    () => kept.flatMap(({ mark, entry }) => (mark.state === "unread" ? [entry.id] : [])),
    [kept],
  );
  return (
    <div class={`entries-view ${selected ? "is-reading" : ""}`}>
      <section class="list-side" aria-label="Entries">
        <EntryFilters
          filter={filter}
          dockets={matter.health.map(({ docket, docketLabel }) => ({ key: docket.key, label: docketLabel }))}
          labels={labels}
          shown={kept.length}
          total={matter.entries.length}
          reading={
            matter.partial ? (
              <ReadingProgress matter={matter} />
            ) : (
              isWaiting && <output class="soft">Searching …</output>
            )
          }
          searchBox={searchBox}
          unreadShown={matter.partial || isWaiting ? 0 : unreadShown.length}
          onChange={setFilter}
          onMarkSeen={() => actions.mark(unreadShown, "seen")}
        />
        {kept.length === 0 && !matter.partial && !isWaiting && (
          <p class="none-kept soft">
            {filter.unread && !filter.text ? "Nothing unread is left here." : "No entry passes these filters."} Clear
            the filters to see all {matter.entries.length.toLocaleString("en-US")}.
          </p>
        )}
        <EntryList
          lines={lines}
          selectedId={selectedId}
          outcomeOf={thread.outcomeOf}
          lit={thread.lit}
          onSelect={onSelect}
          onUnfold={(foldId) => setUnfolded(new Set([...unfolded, foldId]))}
        />
      </section>
      <section class="detail-side" aria-label="Entry" tabIndex={-1}>
        {selected ? (
          <>
            <p class="only-narrow">
              <button type="button" class="button small-button" onClick={() => onSelect(null)}>
                ← All entries
              </button>
            </p>
            <Pane
              view={selected}
              matter={matter}
              dockets={props.dockets}
              thread={thread}
              actions={actions}
              documents={props.documents}
              today={props.today}
              isSnoozing={snoozing === selected.entry.id}
              onSnooze={() => snooze(selected.entry.id, selected.mark)}
              onSnoozed={() => setSnoozing(null)}
            />
          </>
        ) : matter.partial ? (
          <ReadingProgress matter={matter} />
        ) : (
          <>
            <p class="soft">
              {selectedId === null
                ? "Choose an entry to read it with its reasons."
                : "This entry is not stored in this matter. It may have been purged: open its docket again, or restore a backup (Options)."}
            </p>
            {props.overview}
            <OpenToKnow
              unseen={thread.threads.unseen}
              dockets={matter.health.map(({ docket }) => docket)}
              entryById={thread.entryById}
              onOpen={actions.openEntry}
            />
          </>
        )}
      </section>
    </div>
  );
}

/** An old link may name an entry by the id of a record that was joined to it. */
function isEntry(entry: MatterView["entries"][number]["entry"], id: string | null): boolean {
  return id !== null && (entry.id === id || entry.formerIds.includes(id));
}

const noEntries: MatterView["entries"] = [];
const asLine = (view: MatterView["entries"][number]): ListLine => ({ kind: "entry", view });

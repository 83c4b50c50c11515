import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { EntryView, MatterView } from "@/lib/app/views.ts";
import type { IsoDate } from "@/lib/calendar/date.ts";
import type { DocketRecord, EntryMark } from "@/lib/docket/records.ts";
import { ownLabels } from "@/lib/rules/own-marks.ts";
import { useShortcuts } from "../keyboard/use-shortcuts.ts";
import { inSteps } from "../text/in-steps.ts";
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
import { isSearchReady, readySearch } from "./searched-text.ts";

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

/** An entry counts as seen after it has been in front of the reader for this long. */
const SEEN_AFTER_MS = 900;

/** What is drawn comes first. */
const READY_AFTER_MS = 250;

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

/** True once a search answers at once. A long list is made ready for it after it was drawn, in small steps. */
function useReadySearch({ entries, partial }: MatterView): boolean {
  // What was made ready last: that it was is what draws the view anew.
  const [readied, setReadied] = useState<readonly EntryView[] | null>(null);
  const isReady = useMemo(() => readied === entries || isSearchReady(entries), [entries, readied]);
  useEffect(() => {
    if (partial || isReady) return;
    return inSteps(readySearch(entries), READY_AFTER_MS, () => setReadied(entries));
  }, [entries, partial, isReady]);
  return isReady;
}

/** Marks the entry that is being read as seen after a while, and gives the actions that tell when the reader was first. */
function useSeenAfterReading({ selectedId, actions }: EntriesViewProps, isUnread: boolean): EntryActions {
  const latestRef = useRef({ isUnread, actions });
  // What the reader said counts at once, not when it was stored and read again.
  const saidRef = useRef<string | null>(null);
  useEffect(() => {
    latestRef.current = { isUnread, actions };
  });
  // Only a change of selection starts the clock, so that "Mark unread" stays as the reader set it.
  useEffect(() => {
    saidRef.current = null;
    if (selectedId === null) return;
    const timer = setTimeout(() => {
      if (latestRef.current.isUnread && saidRef.current !== selectedId) {
        latestRef.current.actions.mark([selectedId], "seen");
      }
    }, SEEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [selectedId]);
  return {
    ...actions,
    mark: (entryIds, state) => {
      if (selectedId !== null && entryIds.includes(selectedId)) saidRef.current = selectedId;
      actions.mark(entryIds, state);
    },
  };
}

interface EntryKeys extends EntriesViewProps {
  /** Of the entry being read. */
  readonly mark: EntryMark | undefined;
  readonly lines: readonly ListLine[];
  readonly searchBox: { readonly current: HTMLInputElement | null };
  readonly snooze: (entryId: string, mark: EntryMark) => void;
  readonly light: () => void;
  readonly clear: () => void;
}

function useEntryKeys({
  mark,
  actions,
  selectedId,
  onSelect,
  shortcuts,
  onHelp,
  lines,
  searchBox,
  snooze,
  light,
  clear,
}: EntryKeys) {
  const move = (step: number) => {
    const ids = lines.flatMap((line) => (line.kind === "entry" ? [line.view.entry.id] : []));
    const at = selectedId === null ? -1 : ids.indexOf(selectedId);
    const next = at < 0 ? ids[0] : ids[Math.min(ids.length - 1, Math.max(0, at + step))];
    if (next !== undefined) onSelect(next);
  };
  const read = () => {
    if (selectedId === null) move(1);
    else document.querySelector<HTMLElement>(".detail-side")?.focus();
  };
  const onMark = (act: (entryId: string, mark: MatterView["entries"][number]["mark"]) => void) => () => {
    if (selectedId !== null && mark) act(selectedId, mark);
  };
  // Arrows and Enter belong to the list box itself and always work.
  useShortcuts(true, { ArrowDown: () => move(1), ArrowUp: () => move(-1), Enter: read }, ".virtual-list");
  useShortcuts(true, { Escape: clear });
  useShortcuts(shortcuts, {
    j: () => move(1),
    k: () => move(-1),
    o: read,
    e: onMark((id, { state }) => actions.mark([id], state === "done" ? "seen" : "done")),
    s: onMark((id, { starred }) => actions.star(id, !starred)),
    u: onMark((id) => actions.mark([id], "unread")),
    z: onMark(snooze),
    t: light,
    "/": () => searchBox.current?.focus(),
    "?": onHelp,
  });
}

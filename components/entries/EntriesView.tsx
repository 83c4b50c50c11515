import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { appealsOfEntry } from "@/lib/app/watch-appeal.ts";
import type { MatterView } from "@/lib/app/views.ts";
import type { IsoDate } from "@/lib/calendar/date.ts";
import type { DeadlineRule } from "@/lib/deadlines/deadline.ts";
import type { DocketRecord, EntryMark } from "@/lib/docket/records.ts";
import { ownLabels } from "@/lib/rules/own-marks.ts";
import { useShortcuts } from "../keyboard/use-shortcuts.ts";
import { ReadingProgress } from "../text/ReadingProgress.tsx";
import { OpenToKnow } from "../threads/OpenToKnow.tsx";
import { ThreadSection } from "../threads/ThreadSection.tsx";
import { useThreads } from "../threads/use-threads.ts";
import type { EntryActions } from "./actions.ts";
import type { DocumentTools } from "./document-tools.ts";
import { EntryDetail } from "./EntryDetail.tsx";
import { EntryFilters } from "./EntryFilters.tsx";
import { EntryList } from "./EntryList.tsx";
import { filterEntries, isFiltering, noFilter, type EntryFilter } from "./filter-entries.ts";
import { foldRoutine, type ListLine } from "./fold-routine.ts";
import { searchedTexts } from "./searched-text.ts";
import { SnoozeEntry } from "./SnoozeEntry.tsx";

export interface EntriesViewProps {
  readonly matter: MatterView;
  /** Every docket that is stored, of other matters too: appeals that are watched already are not offered. */
  readonly dockets: readonly DocketRecord[];
  readonly rules: readonly DeadlineRule[];
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
  const { matter, rules, actions, selectedId, onSelect } = props;
  const [filter, setFilter] = useState<EntryFilter>({ ...noFilter, ...props.initialFilter });
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const searchBox = useRef<HTMLInputElement>(null);
  const kept = useMemo(() => filterEntries(matter.entries, filter, selectedId), [matter.entries, filter, selectedId]);
  const lines = useMemo(
    () => (isFiltering(filter) ? kept.map(asLine) : foldRoutine(kept, unfolded, selectedId)),
    [kept, filter, unfolded, selectedId],
  );
  // Not at every letter that is typed: there may be 200,000.
  const selected = useMemo(
    () => (selectedId === null ? undefined : matter.entries.find(({ entry }) => isEntry(entry, selectedId))),
    [matter.entries, selectedId],
  );
  const below = matter.health.find(({ docket }) => docket.key === selected?.entry.docketKey)?.docket;
  const appeals = below && selected ? appealsOfEntry(below, selected.entry, props.dockets) : [];
  // A motion must not stand as pending because the ruling on it was not read yet.
  const thread = useThreads(matter.partial ? noEntries : matter.entries, selected?.entry.id ?? null);
  const labels = useMemo(() => [...new Set(matter.entries.flatMap(({ own }) => ownLabels(own)))], [matter.entries]);
  const [snoozing, setSnoozing] = useState<string | null>(null);
  const snooze = (entryId: string, mark: EntryMark) => {
    if (mark.snoozedUntil) actions.snooze(entryId, null);
    else setSnoozing(snoozing === entryId ? null : entryId);
  };
  useReadySearch(matter);
  // An old link's entry has another id by now.
  const ownMark = selected?.entry.id === selectedId ? selected?.mark : undefined;
  useSeenAfterReading(props, ownMark?.state === "unread");
  useEntryKeys({
    ...props,
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
  const unreadShown = kept.filter(({ mark }) => mark.state === "unread").map(({ entry }) => entry.id);
  return (
    <div class={`entries-view ${selected ? "is-reading" : ""}`}>
      <section class="list-side" aria-label="Entries">
        <EntryFilters
          filter={filter}
          dockets={matter.health.map(({ docket, docketLabel }) => ({ key: docket.key, label: docketLabel }))}
          labels={labels}
          shown={kept.length}
          total={matter.entries.length}
          reading={matter.partial && <ReadingProgress matter={matter} />}
          searchBox={searchBox}
          unreadShown={matter.partial ? 0 : unreadShown.length}
          onChange={setFilter}
          onMarkSeen={() => actions.mark(unreadShown, "seen")}
        />
        {kept.length === 0 && !matter.partial && (
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
            <EntryDetail
              view={selected}
              rules={rules}
              actions={actions}
              documents={props.documents}
              onSnooze={() => snooze(selected.entry.id, selected.mark)}
              snoozeForm={
                snoozing === selected.entry.id && (
                  <SnoozeEntry
                    today={props.today}
                    onSnooze={(until) => {
                      actions.snooze(selected.entry.id, until);
                      setSnoozing(null);
                    }}
                    onCancel={() => setSnoozing(null)}
                  />
                )
              }
              findReference={(documentNumber) => findByNumber(matter, selected.entry.docketKey, documentNumber)}
              docket={below}
              appeals={appeals}
              thread={
                <ThreadSection
                  view={selected}
                  threads={thread.threads}
                  entryById={thread.entryById}
                  isLit={thread.lit !== null}
                  onLight={thread.toggle}
                  onOpen={actions.openEntry}
                />
              }
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

function findByNumber(matter: MatterView, docketKey: string, documentNumber: string) {
  return matter.entries.find(({ entry }) => entry.docketKey === docketKey && entry.documentNumber === documentNumber);
}

/** The first search answers as fast as the next ones. */
function useReadySearch({ entries, partial }: MatterView): void {
  useEffect(() => {
    if (partial) return;
    const timer = setTimeout(() => searchedTexts(entries), READY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [entries, partial]);
}

function useSeenAfterReading({ selectedId, actions }: EntriesViewProps, isUnread: boolean): void {
  const latestRef = useRef({ isUnread, actions });
  useEffect(() => {
    latestRef.current = { isUnread, actions };
  });
  // Only a change of selection starts the clock, so that "Mark unread" stays as the reader set it.
  useEffect(() => {
    if (selectedId === null) return;
    const timer = setTimeout(() => {
      if (latestRef.current.isUnread) latestRef.current.actions.mark([selectedId], "seen");
    }, SEEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [selectedId]);
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

import type { EntryMark } from "@/lib/docket/records.ts";
import { useShortcuts } from "../keyboard/use-shortcuts.ts";
import type { EntryActions } from "./actions.ts";
import type { ListLine } from "./fold-routine.ts";

export interface EntryKeys {
  readonly actions: EntryActions;
  readonly selectedId: string | null;
  readonly onSelect: (entryId: string | null) => void;
  readonly shortcuts: boolean;
  readonly onHelp: () => void;
  /** Of the entry being read. */
  readonly mark: EntryMark | undefined;
  readonly lines: readonly ListLine[];
  readonly searchBox: { readonly current: HTMLInputElement | null };
  readonly snooze: (entryId: string, mark: EntryMark) => void;
  readonly light: () => void;
  readonly clear: () => void;
}

/** The keys of the list and of the entry being read. */
export function useEntryKeys({
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
}: EntryKeys): void {
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
  const onMark = (act: (entryId: string, mark: EntryMark) => void) => () => {
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

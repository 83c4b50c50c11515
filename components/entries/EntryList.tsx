/* oxlint-disable jsx-a11y/prefer-tag-over-role -- an option of a list that draws only what is in view */
import type { EntryView } from "@/lib/app/views.ts";
import { isQuiet } from "@/lib/rules/own-marks.ts";
import { counted } from "../text/wording.ts";
import { EntryRow } from "./EntryRow.tsx";
import type { ListLine } from "./fold-routine.ts";
import { VirtualList } from "./VirtualList.tsx";

export interface EntryListProps {
  readonly lines: readonly ListLine[];
  readonly selectedId: string | null;
  /** Where a motion stands, for its row. */
  readonly outcomeOf?: (entryId: string) => string | undefined;
  /** Entries that stand out while the others are greyed; null = none do. */
  readonly lit?: ReadonlySet<string> | null;
  readonly onSelect: (entryId: string) => void;
  readonly onUnfold: (foldId: string) => void;
}

/** Fits the name line, the chip line and two lines of docket text. */
const LINE_HEIGHT = 96;

/** The entries of a matter in one list; routine runs are folded, never left out. */
export function EntryList({ lines, selectedId, outcomeOf, lit = null, onSelect, onUnfold }: EntryListProps) {
  const selected =
    selectedId === null ? -1 : lines.findIndex((line) => line.kind === "entry" && line.view.entry.id === selectedId);
  return (
    <VirtualList
      count={lines.length}
      lineHeight={LINE_HEIGHT}
      label="Docket entries, newest first"
      selected={selected}
      activeId={selected < 0 ? null : selectedId}
      renderLine={(index) => {
        const line = lines[index];
        if (line === undefined) return null;
        const place = { position: index + 1, total: lines.length };
        if (line.kind === "fold") return <FoldRow line={line} {...place} onUnfold={() => onUnfold(line.id)} />;
        const { id } = line.view.entry;
        return (
          <EntryRow
            view={line.view}
            selected={id === selectedId}
            {...place}
            outcome={outcomeOf?.(id)}
            aside={lit !== null && !lit.has(id)}
            onSelect={() => onSelect(id)}
          />
        );
      }}
    />
  );
}

/** What the tagger calls routine, and what the user's rules quieten. */
function foldWords(views: readonly EntryView[]): [string, string] {
  const quiet = views.filter(({ own, tags }) => isQuiet(own, tags)).length;
  if (quiet === 0) return ["routine entry", "routine entries"];
  return quiet === views.length
    ? ["quietened entry", "quietened entries"]
    : ["routine or quietened entry", "routine or quietened entries"];
}

interface FoldRowProps {
  readonly line: ListLine & { readonly kind: "fold" };
  readonly position: number;
  readonly total: number;
  readonly onUnfold: () => void;
}

function FoldRow({ line, position, total, onUnfold }: FoldRowProps) {
  const unread = line.views.filter(({ mark }) => mark.state === "unread").length;
  const kinds = [...new Set(line.views.map(({ tags }) => tags.kind))].join(", ");
  return (
    // The list box holds the focus and the keys (aria-activedescendant), so an option has neither.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="option"
      id={`option-fold-${line.id}`}
      class="entry-row fold-row"
      aria-selected={false}
      aria-posinset={position}
      aria-setsize={total}
      onClick={onUnfold}
    >
      <span class="fold-words">
        {counted(line.views.length, ...foldWords(line.views))}
        {unread > 0 && ` (${unread} unread)`} – show
      </span>
      <span class="soft small">{kinds}</span>
    </div>
  );
}

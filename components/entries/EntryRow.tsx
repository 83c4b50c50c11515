/* oxlint-disable jsx-a11y/prefer-tag-over-role -- an option of a list that draws only what is in view */
import type { EntryView } from "@/lib/app/views.ts";
import { ownLabels } from "@/lib/rules/own-marks.ts";
import { counted, dayWords, entryName } from "../text/wording.ts";
import { isStanding, TagChips } from "./TagChips.tsx";

export interface EntryRowProps {
  readonly view: EntryView;
  readonly selected: boolean;
  readonly position: number;
  readonly total: number;
  /** Where a motion stands. */
  readonly outcome?: string | undefined;
  /** Greyed: it does not belong to the thread of the entry being read. */
  readonly aside?: boolean;
  readonly onSelect: () => void;
}

const STATE_SIGNS = { unread: "●", seen: "○", done: "✓" } as const;
/** A line has room for these. */
const MOST_DATES = 2;

/** One entry in a list of fixed line height: where it stands, what it does, and the first of the court's words. */
export function EntryRow({ view, selected, position, total, outcome, aside, onSelect }: EntryRowProps) {
  const { entry, mark, tags, deadlines } = view;
  const date = entry.dateFiled ?? entry.dateEntered;
  const standing = deadlines.filter(isStanding);
  return (
    // The list box holds the focus and the keys (aria-activedescendant), so an option has neither.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="option"
      id={`option-${entry.id}`}
      class={`entry-row state-${mark.state} ${aside ? "aside" : ""}`}
      aria-selected={selected}
      aria-posinset={position}
      aria-setsize={total}
      onClick={onSelect}
    >
      <span class="entry-line">
        <span class="entry-state">
          <span aria-hidden="true">{mark.snoozedUntil ? "z" : STATE_SIGNS[mark.state]}</span>
          <span class="visually-hidden">{mark.snoozedUntil ? "snoozed" : mark.state}</span>
        </span>
        <span class="entry-name">{entryName(entry)}</span>
        <span class="soft small">
          {date !== null && entry.documentNumber !== null && `${dayWords(date)} · `}
          {view.docketLabel}
        </span>
        {mark.starred && (
          <span class="entry-star">
            <span aria-hidden="true">★</span>
            <span class="visually-hidden">starred</span>
          </span>
        )}
        {mark.note !== "" && <span class="soft small">note</span>}
      </span>
      <span class="entry-line chips-line">
        <TagChips
          tags={tags}
          edited={entry.versions.length > 0}
          deadlines={standing.slice(0, MOST_DATES)}
          outcome={outcome}
          labels={ownLabels(view.own)}
        />
        {standing.length > MOST_DATES && (
          <span class="soft small">+{counted(standing.length - MOST_DATES, "date")}</span>
        )}
      </span>
      <span class="entry-words court-words">{entry.docketText || entry.shortText || "(no docket text)"}</span>
    </div>
  );
}

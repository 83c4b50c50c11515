import type { ComponentChildren, RefObject } from "preact";
import type { EntryFilter } from "./filter-entries.ts";
import { isFiltering, noFilter } from "./filter-entries.ts";

export interface EntryFiltersProps {
  readonly filter: EntryFilter;
  readonly dockets: readonly { readonly key: string; readonly label: string }[];
  /** The user's own labels that entries have. */
  readonly labels: readonly string[];
  readonly shown: number;
  readonly total: number;
  /** In place of the counts while not all entries are there. */
  readonly reading?: ComponentChildren;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  /** How many of the shown ones are unread. */
  readonly unreadShown: number;
  readonly onChange: (filter: EntryFilter) => void;
  readonly onMarkSeen: () => void;
}

const TOGGLES = [
  ["unread", "Unread"],
  ["orders", "Orders"],
  ["detention", "Affects detention"],
  ["removal", "Affects removal"],
  ["unclear", "Unclear"],
  ["starred", "Starred"],
] as const;

/** What the list is narrowed to, always visible, cleared by one key. */
export function EntryFilters({
  filter,
  dockets,
  labels,
  shown,
  total,
  reading,
  searchBox,
  unreadShown,
  onChange,
  onMarkSeen,
}: EntryFiltersProps) {
  return (
    <search class="filters" aria-label="Filter entries">
      <div class="row">
        <input
          ref={searchBox}
          class="grow"
          type="search"
          aria-label="Search text or numbers"
          placeholder="Search text, or #43, 301-400, >=600, orders since 1 Aug"
          value={filter.text}
          onInput={(event) => onChange({ ...filter, text: event.currentTarget.value })}
        />
        {dockets.length > 1 && (
          <select
            aria-label="Docket"
            value={filter.docketKey ?? ""}
            onChange={(event) => onChange({ ...filter, docketKey: event.currentTarget.value || null })}
          >
            <option value="">All dockets</option>
            {dockets.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        )}
        {(labels.length > 0 || filter.label !== null) && (
          <select
            aria-label="Your label"
            value={filter.label ?? ""}
            onChange={(event) => onChange({ ...filter, label: event.currentTarget.value || null })}
          >
            <option value="">Any label</option>
            {[...new Set([...labels, ...(filter.label === null ? [] : [filter.label])])].map((label) => (
              <option key={label} value={label}>
                {label}
              </option>
            ))}
          </select>
        )}
      </div>
      <div class="row">
        {TOGGLES.map(([name, label]) => (
          <button
            key={name}
            type="button"
            class="button small-button"
            aria-pressed={filter[name]}
            onClick={() => onChange({ ...filter, [name]: !filter[name] })}
          >
            {label}
          </button>
        ))}
      </div>
      <div class="small soft row filter-state">
        {reading || (
          <output>
            {shown === total
              ? `All ${total.toLocaleString("en-US")} entries`
              : `${shown.toLocaleString("en-US")} of ${total.toLocaleString("en-US")} entries shown`}
          </output>
        )}
        {unreadShown > 0 && (
          <button type="button" class="button quiet small-button" onClick={onMarkSeen}>
            Mark {unreadShown === 1 ? "the unread one" : `these ${unreadShown.toLocaleString("en-US")} unread`} as seen
          </button>
        )}
        {isFiltering(filter) && (
          <button type="button" class="button quiet small-button" onClick={() => onChange(noFilter)}>
            Clear filters <kbd>Esc</kbd>
          </button>
        )}
      </div>
    </search>
  );
}

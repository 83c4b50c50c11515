import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { MatterView } from "@/lib/app/views.ts";
import type { IsoDate } from "@/lib/calendar/date.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import { AddDeadline } from "./AddDeadline.tsx";
import type { DeadlineActions } from "./actions.ts";
import { cardIdOf, chainsOf } from "./chain.ts";
import { DeadlineCard } from "./DeadlineCard.tsx";
import { ReviewQueue, type Selection } from "./ReviewQueue.tsx";
import { possibleTriggers } from "./TriggerForm.tsx";
import { groupDeadlines } from "./group-deadlines.ts";

export interface DeadlinesViewProps {
  readonly matter: MatterView;
  readonly today: IsoDate;
  readonly actions: DeadlineActions;
  /** Set when an entry asked for a date by hand. */
  readonly addForEntry: string | null;
  readonly onCalculate: () => void;
  /** Reminders that came and were not seen; absent for none. */
  readonly reminders?: ComponentChildren;
  /** The choice of a calendar file, shown when asked for. */
  readonly renderCalendar: (onClose: () => void) => ComponentChildren;
}

/** The deadline ledger: first what waits for a decision, then what is late, then what comes. */
export function DeadlinesView({
  matter,
  today,
  actions,
  addForEntry,
  onCalculate,
  reminders,
  renderCalendar,
}: DeadlinesViewProps) {
  const [isAdding, setIsAdding] = useState(addForEntry !== null);
  const [isExporting, setIsExporting] = useState(false);
  const groups = groupDeadlines(matter.deadlines, today);
  const [shown, setShown] = useState<Shown | null>(null);
  const chainOf = useMemo(() => chainsOf(matter.deadlines, (id) => setShown({ id })), [matter.deadlines]);
  useLayoutEffect(() => {
    if (shown !== null) document.getElementById(cardIdOf(shown.id))?.focus();
  }, [shown]);
  const section = { matter, today, actions, chainOf, shownId: shown?.id ?? null };
  return (
    <div class="deadlines-view stack">
      <div class="row spread">
        <p class="soft small">
          Only what you confirm reminds you and goes into the calendar file. Check each date against the order and the
          rule.
        </p>
        <span class="row">
          <button type="button" class="button" onClick={onCalculate}>
            Calculator
          </button>
          <button type="button" class="button" aria-expanded={isExporting} onClick={() => setIsExporting(!isExporting)}>
            Calendar file …
          </button>
          <button type="button" class="button" aria-expanded={isAdding} onClick={() => setIsAdding(!isAdding)}>
            Add by hand
          </button>
        </span>
      </div>
      {isExporting && renderCalendar(() => setIsExporting(false))}
      {isAdding && (
        <AddDeadline matter={matter} entryId={addForEntry} onAdd={actions.add} onClose={() => setIsAdding(false)} />
      )}
      {reminders}
      <ReviewQueue
        deadlines={groups.review}
        onConfirm={actions.confirmAll}
        renderCards={(selection) => (
          <Group
            title="To review"
            empty="Nothing waits for your review. Dates appear here when a docket that you open sets one or starts a rule’s time."
            deadlines={groups.review}
            selection={selection}
            {...section}
          />
        )}
      />
      {groups.overdue.length > 0 && (
        <Group title="Overdue, not done" empty="" deadlines={groups.overdue} {...section} />
      )}
      <Group
        title="Upcoming"
        empty="No confirmed deadline is ahead. Confirm one above, or add one by hand."
        deadlines={groups.upcoming}
        {...section}
      />
      <FoldedGroup title="Past dates found in the docket, not confirmed" deadlines={groups.past} {...section} />
      <FoldedGroup title="Done, past hearings, replaced or not deadlines" deadlines={groups.closed} {...section} />
    </div>
  );
}

/** A card that another led to; a new object each time, so that it is shown again. */
interface Shown {
  readonly id: string;
}

interface GroupProps extends Pick<DeadlinesViewProps, "matter" | "today" | "actions"> {
  readonly chainOf: ReturnType<typeof chainsOf>;
  readonly shownId: string | null;
  readonly title: string;
  readonly deadlines: readonly Deadline[];
  readonly selection?: Selection;
}

function Group({ title, empty, ...rest }: GroupProps & { readonly empty: string }) {
  return (
    <section class="stack-tight" aria-label={title}>
      <h2 tabIndex={-1}>
        {title} <span class="count">{rest.deadlines.length}</span>
      </h2>
      {rest.deadlines.length === 0 ? <p class="soft">{empty}</p> : <Cards {...rest} />}
    </section>
  );
}

/** Long histories are drawn only when opened. */
function FoldedGroup({ title, ...rest }: GroupProps) {
  const [isOpen, setIsOpen] = useState(false);
  const isLedTo = rest.deadlines.some(({ id }) => id === rest.shownId);
  if (rest.deadlines.length === 0) return null;
  return (
    <details class="stack-tight" open={isOpen || isLedTo} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <strong>{title}</strong> <span class="count">{rest.deadlines.length}</span>
      </summary>
      {(isOpen || isLedTo) && <Cards {...rest} />}
    </details>
  );
}

/** Long histories are drawn in part until asked for. */
const FIRST_CARDS = 50;

function Cards({ deadlines, matter, today, actions, chainOf, shownId, selection }: Omit<GroupProps, "title">) {
  const [wantsAll, setWantsAll] = useState(false);
  const isWhole = wantsAll || deadlines.slice(FIRST_CARDS).some(({ id }) => id === shownId);
  const entries = useMemo(() => new Map(matter.entries.map((view) => [view.entry.id, view])), [matter.entries]);
  return (
    <div class="stack">
      {(isWhole ? deadlines : deadlines.slice(0, FIRST_CARDS)).map((deadline) => (
        <DeadlineCard
          key={deadline.id}
          deadline={deadline}
          entry={deadline.entryId === null ? undefined : entries.get(deadline.entryId)}
          today={today}
          actions={actions}
          chain={chainOf(deadline)}
          triggers={() => possibleTriggers(deadline, matter.entries)}
          selection={selection}
        />
      ))}
      {!isWhole && deadlines.length > FIRST_CARDS && (
        <p>
          <button type="button" class="button" onClick={() => setWantsAll(true)}>
            Show all {deadlines.length}
          </button>
        </p>
      )}
    </div>
  );
}

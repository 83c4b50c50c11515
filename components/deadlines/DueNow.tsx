import type { Outstanding } from "@/lib/reminders/outstanding.ts";
import type { IsoDate } from "@/lib/calendar/date.ts";
import { deadlineDayWords, distanceWords } from "../text/wording.ts";

export interface DueNowProps {
  readonly reminders: readonly Outstanding[];
  readonly today: IsoDate;
  readonly onSeen: (deadlineIds: readonly string[]) => void;
  readonly onOpenEntry: (entryId: string) => void;
  readonly onOpenDeadlines: () => void;
}

/** Reminders that came, shown here too because a system may suppress notifications; and what is overdue. */
export function DueNow({ reminders, today, onSeen, onOpenEntry, onOpenDeadlines }: DueNowProps) {
  if (reminders.length === 0) return null;
  return (
    <section class="stack-tight due-now" aria-label="Reminders">
      <h2>
        Reminders <span class="count">{reminders.length}</span>
      </h2>
      <ul class="stack-tight">
        {reminders.map(({ deadline, state }) => (
          <li key={deadline.id} class="row due-row">
            <button
              type="button"
              class="glance-entry"
              onClick={() => (deadline.entryId === null ? onOpenDeadlines() : onOpenEntry(deadline.entryId))}
            >
              <span>
                <span class="chip date">{deadlineDayWords(deadline)}</span>{" "}
                {deadline.date !== null && (
                  <span class="small soft">
                    {state === "overdue" && <strong>overdue, </strong>}
                    {distanceWords(deadline.date, today)}
                  </span>
                )}
              </span>
              <span>{deadline.what}</span>
            </button>
            {state === "due" ? (
              <button type="button" class="button small-button" onClick={() => onSeen([deadline.id])}>
                Seen<span class="visually-hidden">: {deadline.what}</span>
              </button>
            ) : (
              <button type="button" class="button small-button" onClick={onOpenDeadlines}>
                Close it …<span class="visually-hidden"> {deadline.what}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

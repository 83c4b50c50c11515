import type { Instant, IsoDate } from "@/lib/calendar/date.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import { capitalised } from "../text/wording.ts";
import type { DeadlineActions } from "./actions.ts";

/** What the card asks for; "rest": nothing. */
export type Mode = "rest" | "edit" | "dismiss" | "close" | "snooze" | "trigger";

export function isSnoozed(deadline: Deadline): deadline is Deadline & { readonly snoozedUntil: Instant } {
  const { snoozedUntil, updatedAt, doneAt } = deadline;
  // One that an entry ended, or whose reminder was seen, lies behind the last change.
  return typeof snoozedUntil === "string" && snoozedUntil > updatedAt && doneAt === null;
}

interface ButtonsProps {
  readonly deadline: Deadline;
  readonly actions: DeadlineActions;
  readonly today: IsoDate;
  readonly canName: boolean;
  readonly onMode: (mode: Mode) => void;
  readonly decided: (decide: () => void) => void;
}

/** What can be done with a deadline as it stands. */
export function CardButtons({ deadline, today, actions, canName, onMode, decided }: ButtonsProps) {
  const { id, review, date, doneAt, what } = deadline;
  const isOpen = review === "confirmed" && doneAt === null;
  const about = <span class="visually-hidden">: {what}</span>;
  return (
    <div class="row">
      {review !== "confirmed" && date !== null && (
        <button
          type="button"
          class="button primary small-button"
          onClick={() => decided(() => actions.confirm(id, null))}
        >
          Confirm{about}
        </button>
      )}
      {review === "confirmed" && (
        <button
          type="button"
          class="button small-button"
          aria-pressed={doneAt !== null}
          onClick={() => decided(() => actions.close(id, doneAt === null ? "done" : null, ""))}
        >
          {doneAt === null ? "Done" : `✓ ${capitalised(deadline.closedAs ?? "done")} – reopen`}
          {about}
        </button>
      )}
      {isOpen && (
        <button type="button" class="button small-button" onClick={() => onMode("close")}>
          Missed or waived …{about}
        </button>
      )}
      {isOpen && isSnoozed(deadline) && (
        <button type="button" class="button small-button" onClick={() => actions.snooze(id, null)}>
          Remind as before{about}
        </button>
      )}
      {isOpen && !isSnoozed(deadline) && date !== null && date > today && (
        <button type="button" class="button small-button" onClick={() => onMode("snooze")}>
          Snooze …{about}
        </button>
      )}
      {canName && runsFromEvent(deadline) && (
        <button type="button" class="button small-button" onClick={() => onMode("trigger")}>
          {date === null ? "Name its trigger …" : "Another trigger …"}
          {about}
        </button>
      )}
      <button type="button" class="button small-button" onClick={() => onMode("edit")}>
        {date === null ? "Set the date" : "Edit"}
        {about}
      </button>
      {review !== "dismissed" && (
        <button type="button" class="button small-button" onClick={() => onMode("dismiss")}>
          Not a deadline{about}
        </button>
      )}
    </div>
  );
}

/** Waits, or was counted from something that a person may know better. */
function runsFromEvent({ review, ruleId, relative, date, trigger }: Deadline): boolean {
  return review !== "confirmed" && ruleId === null && relative !== null && (date === null || trigger !== undefined);
}

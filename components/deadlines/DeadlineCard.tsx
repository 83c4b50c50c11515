import { useRef, useState } from "preact/hooks";
import type { EntryView } from "@/lib/app/views.ts";
import type { IsoDate } from "@/lib/calendar/date.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import { MarkedText } from "../text/MarkedText.tsx";
import { capitalised, deadlineDayWords, distanceWords, entryName, momentWords } from "../text/wording.ts";
import type { DeadlineActions } from "./actions.ts";
import { Arithmetic } from "./Arithmetic.tsx";
import { CloseForm } from "./CloseForm.tsx";
import { cardIdOf, standsNoMore, type DeadlineChain } from "./chain.ts";
import { CardButtons, isSnoozed, type Mode } from "./CardButtons.tsx";
import { Chain, Struck } from "./Chain.tsx";
import { DeadlineForm } from "./DeadlineForm.tsx";
import { DismissForm } from "./DismissForm.tsx";
import { courtOf } from "./day-warnings.ts";
import { keepFocus } from "./keep-focus.ts";
import type { Selection } from "./ReviewQueue.tsx";
import { SnoozeForm } from "./SnoozeForm.tsx";
import { TriggerForm } from "./TriggerForm.tsx";

export interface DeadlineCardProps {
  readonly deadline: Deadline;
  readonly entry: EntryView | undefined;
  readonly today: IsoDate;
  readonly actions: DeadlineActions;
  /** The dates before and after it in a row of resets; absent where they are not known. */
  readonly chain?: DeadlineChain | undefined;
  /** The entries that can be the trigger of a waiting one; absent where none can be named. */
  readonly triggers?: (() => readonly EntryView[]) | undefined;
  /** Where many can be chosen. */
  readonly selection?: Selection | undefined;
}

/** A deadline beside the words it comes from: check the one against the other, then decide. */
export function DeadlineCard({ deadline, entry, today, actions, chain, triggers, selection }: DeadlineCardProps) {
  const [mode, setMode] = useState<Mode>("rest");
  const card = useRef<HTMLElement>(null);
  const rest = () => {
    setMode("rest");
    card.current?.focus();
  };
  /** A decision moves the card to another group, so the focus goes on to the next one. */
  const decided = (decide: () => void) => {
    setMode("rest");
    keepFocus(card.current);
    decide();
  };
  return (
    <article
      ref={card}
      id={cardIdOf(deadline.id)}
      class={`deadline-card review-${deadline.review}`}
      aria-label={deadline.what}
      tabIndex={-1}
    >
      <SourceWords deadline={deadline} entry={entry} actions={actions} />
      <div class="stack-tight">
        <h3 class="deadline-day">
          {selection && deadline.date !== null && <Select deadline={deadline} selection={selection} />}
          <Struck isStruck={standsNoMore(deadline)}>{deadlineDayWords(deadline)}</Struck>
          {deadline.date !== null && !standsNoMore(deadline) && (
            <span class="soft small"> {distanceWords(deadline.date, today)}</span>
          )}
        </h3>
        <p>
          <strong>{capitalised(deadline.what)}</strong> <span class="soft small">· {deadline.kind}</span>
          {deadline.status !== "set" && <span class="chip">{deadline.status}</span>}
          {deadline.doneAt !== null && <span class="chip">{deadline.closedAs ?? "done"}</span>}
          {isSnoozed(deadline) && (
            <span class="chip">
              snoozed until{" "}
              {deadline.snoozedForEntry === undefined ? momentWords(deadline.snoozedUntil) : "the next entry"}
            </span>
          )}
        </p>
        {chain && <Chain chain={chain} />}
        {deadline.place !== null && <p class="small">At {deadline.place}</p>}
        <Arithmetic deadline={deadline} />
        {mode === "edit" && (
          <DeadlineForm
            courtId={courtOf(deadline.docketKey)}
            initial={{ what: deadline.what, date: deadline.date ?? "", time: deadline.time }}
            submitWords="Confirm as edited"
            onSubmit={(edit) => decided(() => actions.confirm(deadline.id, edit))}
            onCancel={rest}
          />
        )}
        {mode === "dismiss" && (
          <DismissForm onDismiss={(because) => decided(() => actions.dismiss(deadline.id, because))} onCancel={rest} />
        )}
        {mode === "close" && (
          <CloseForm
            onClose={(as, because) => decided(() => actions.close(deadline.id, as, because))}
            onCancel={rest}
          />
        )}
        {mode === "snooze" && deadline.date !== null && (
          <SnoozeForm
            today={today}
            date={deadline.date}
            onSnooze={(until) => {
              actions.snooze(deadline.id, until);
              rest();
            }}
            onCancel={rest}
          />
        )}
        {mode === "trigger" && (
          <TriggerForm
            deadline={deadline}
            entries={triggers?.() ?? []}
            onName={(entryId) => decided(() => actions.nameTrigger(deadline, entryId))}
            onCancel={rest}
          />
        )}
        {mode === "rest" && (
          <CardButtons
            deadline={deadline}
            today={today}
            actions={actions}
            canName={triggers !== undefined}
            onMode={setMode}
            decided={decided}
          />
        )}
        <History deadline={deadline} />
      </div>
    </article>
  );
}

function Select({ deadline, selection }: { readonly deadline: Deadline; readonly selection: Selection }) {
  return (
    <input
      type="checkbox"
      aria-label={`Select: ${deadline.what}`}
      checked={selection.has(deadline.id)}
      onChange={(event) => selection.set(deadline.id, event.currentTarget.checked)}
    />
  );
}

function SourceWords({ deadline, entry, actions }: Pick<DeadlineCardProps, "deadline" | "entry" | "actions">) {
  if (!entry) return <p class="soft">Added by hand. {deadline.quote}</p>;
  const { span } = deadline;
  const spans = span === null ? [] : [{ ...span, role: "strong" as const, title: deadline.what }];
  return (
    <div class="stack-tight source-words">
      <p class="row small">
        <button type="button" class="button quiet small-button" onClick={() => actions.openEntry(entry.entry.id)}>
          {entryName(entry.entry)}
        </button>
        <span class="soft">{entry.docketLabel}</span>
      </p>
      <p>
        <MarkedText text={entry.entry.docketText || entry.entry.shortText || ""} spans={spans} />
      </p>
      {span !== null && span.start === span.end && deadline.quote !== null && deadline.quote !== "" && (
        <p>
          <span class="small soft">In the order's own text:</span> <q class="court-words">{deadline.quote}</q>
        </p>
      )}
    </div>
  );
}

function History({ deadline }: { readonly deadline: Deadline }) {
  return (
    <>
      {deadline.dismissedBecause !== null && <p class="small soft">Dismissed: {deadline.dismissedBecause}</p>}
      {deadline.history.length > 0 && (
        <details class="small">
          <summary>What was done to it</summary>
          <ul>
            {deadline.history.map(({ at, act, by }) => (
              <li key={`${at} ${act}`}>
                {momentWords(at)}: {act}
                {by !== undefined && ` (${by})`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

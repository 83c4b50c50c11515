import { instantFromMs, msOfInstant } from "../calendar/date.ts";
import type { Instant } from "../calendar/date.ts";
import { earliest } from "../reminders/plan.ts";
import { notifyEntries } from "./notify-entries.ts";
import type { NotifyPorts } from "./notify-entries.ts";
import type { JournalLine } from "./ports.ts";
import { sendDueReminders, TRY_AGAIN_MS } from "./send-due-reminders.ts";
import type { ReminderPorts } from "./send-due-reminders.ts";
import { wakeEntries } from "./snooze-entries.ts";

/**
 * Everything that the user waits for: snoozes that are over, alerts, reminders. Called at every start, alarm and change.
 * One alarm wakes the worker for the next of all of them. A part that fails holds up no other and is tried again soon.
 * @throws the first failure, after everything else was done
 */
export async function tellWhatIsDue(ports: NotifyPorts & ReminderPorts): Promise<void> {
  const { alarm, clock } = ports;
  const soon = () => instantFromMs(msOfInstant(clock.now()) + TRY_AGAIN_MS);
  // Should the worker end in the middle of it, it is woken again.
  await alarm.set(soon());
  const failures: unknown[] = [];
  const attempt = async (work: () => Promise<Instant | null>): Promise<Instant | null> => {
    try {
      return await work();
    } catch (error) {
      failures.push(error);
      return soon();
    }
  };
  const moments = [await attempt(() => wakeEntries(ports)), await attempt(() => notifyEntries(ports))];
  await sendDueReminders(ports, earliest(moments.filter((at) => at !== null)));
  const [failure] = failures;
  if (failure === undefined) return;
  await noteFailure(ports, failure);
  throw failure;
}

function noteFailure({ store, clock }: Pick<NotifyPorts, "store" | "clock">, failure: unknown): Promise<void> {
  const at = clock.now();
  const reason = failure instanceof Error ? failure.message : String(failure);
  const line: JournalLine = {
    id: `notifications ${at.slice(0, 10)}`,
    at,
    docketKey: null,
    text: `New entries could not be told by a notification (${reason.slice(0, 300)}). It is tried again every minute; the badge counts them all the same.`,
  };
  return store.update(
    () => "no docket",
    () => ({ writes: { journal: [line] }, value: undefined }),
  );
}

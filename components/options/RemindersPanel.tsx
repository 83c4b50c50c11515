import type { Settings } from "@/lib/settings/settings.ts";
import { useTyped } from "../text/use-typed.ts";
import { ReminderLadder } from "./ReminderLadder.tsx";

export interface RemindersPanelProps {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
  /** Now, as an instant: since when the monthly test is wanted. */
  readonly now: () => string;
}

const LADDERS = [
  ["appeal", "Times to appeal, for rehearing, certiorari"],
  ["response", "Responses, replies, objections, briefs, answers"],
  ["hearing", "Hearings and conferences"],
] as const;

/** When to remind of what, and when not to. */
export function RemindersPanel({ settings, onChange, now }: RemindersPanelProps) {
  const { quietHours, reminderLadders } = settings;
  const typedName = useTyped(settings.userName);
  return (
    <>
      <fieldset class="plain-fieldset stack-tight">
        <legend>Remind this many days before (0 is the day itself)</legend>
        {LADDERS.map(([name, words]) => (
          <ReminderLadder
            key={name}
            id={`ladder-${name}`}
            words={words}
            days={reminderLadders[name]}
            onChange={(days) => onChange({ reminderLadders: { ...reminderLadders, [name]: days } })}
          />
        ))}
        <ReminderLadder
          id="ladder-other"
          words="Everything else"
          days={settings.reminderDays}
          onChange={(reminderDays) => onChange({ reminderDays })}
        />
      </fieldset>
      <Clock
        words="At this time on the court’s clock"
        value={settings.reminderTime}
        onChange={(reminderTime) => onChange({ reminderTime })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={quietHours !== null}
          onChange={(event) =>
            onChange({ quietHours: event.currentTarget.checked ? { from: "22:00", until: "07:00" } : null })
          }
        />
        <span>Quiet hours: hold reminders and new entries until they end (on this machine’s clock)</span>
      </label>
      {quietHours !== null && (
        <div class="row indented">
          <Clock
            words="From"
            value={quietHours.from}
            onChange={(from) => onChange({ quietHours: { ...quietHours, from } })}
          />
          <Clock
            words="Until"
            value={quietHours.until}
            onChange={(until) => onChange({ quietHours: { ...quietHours, until } })}
          />
          <label class="choice">
            <input
              type="checkbox"
              checked={settings.urgentBreaksQuiet}
              onChange={(event) => onChange({ urgentBreaksQuiet: event.currentTarget.checked })}
            />
            <span>What is due within a day of their end may break them</span>
          </label>
          <label class="choice">
            <input
              type="checkbox"
              checked={settings.urgentEntriesBreakQuiet}
              onChange={(event) => onChange({ urgentEntriesBreakQuiet: event.currentTarget.checked })}
            />
            <span>Orders on removal, release, transfer or detention, or that may be such, may break them</span>
          </label>
        </div>
      )}
      <label class="field">
        Your name, written beside what you do to deadlines (stays on this machine and in your backups)
        <input
          type="text"
          maxLength={80}
          autocomplete="name"
          {...typedName}
          onChange={(event) => onChange({ userName: event.currentTarget.value })}
        />
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.monthlyTestSince !== null}
          onChange={(event) => onChange({ monthlyTestSince: event.currentTarget.checked ? now() : null })}
        />
        <span>A test reminder on the first of every month, to see that reminders come</span>
      </label>
    </>
  );
}

interface ClockProps {
  readonly words: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Clock({ words, value, onChange }: ClockProps) {
  const typed = useTyped(value);
  return (
    <label class="field">
      {words}
      <input
        type="time"
        required
        {...typed}
        onChange={(event) => {
          if (event.currentTarget.value !== "") onChange(event.currentTarget.value);
        }}
      />
    </label>
  );
}

import { useState } from "preact/hooks";

export interface ReminderLadderProps {
  readonly id: string;
  /** What it is for: "Hearings and conferences". */
  readonly words: string;
  readonly days: readonly number[];
  readonly onChange: (days: readonly number[]) => void;
}

/** "7, 3, 1, 0" as a person types it; null where something in it is no number of days. */
export function readLadder(text: string): readonly number[] | null {
  const parts = text
    .split(/[\s,;/]+/)
    .filter((part) => part !== "")
    .map(Number);
  if (parts.some((days) => !Number.isInteger(days) || days < 0 || days > 365) || parts.length > 12) return null;
  return [...new Set(parts)].toSorted((a, b) => b - a);
}

/** The days before a deadline on which to remind. */
export function ReminderLadder({ id, words, days, onChange }: ReminderLadderProps) {
  const [typed, setTyped] = useState<string>();
  const joined = days.join(", ");
  const text = typed ?? joined;
  const ladder = readLadder(text);
  return (
    <label class="field">
      {words}
      <input
        type="text"
        name={id}
        inputMode="numeric"
        value={text}
        aria-invalid={ladder === null}
        aria-describedby={`${id}-words`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => {
          const read = readLadder(event.currentTarget.value);
          if (read === null) return;
          setTyped(undefined);
          onChange(read);
        }}
      />
      <span id={`${id}-words`} class="small soft">
        {ladder === null
          ? "Write whole numbers from 0 to 365, with commas between them."
          : ladder.length === 0
            ? "No reminders."
            : `Reminds ${ladder.map(rungWords).join(", ")}.`}
      </span>
    </label>
  );
}

function rungWords(days: number): string {
  if (days === 0) return "on the day";
  return days === 1 ? "1 day before" : `${days} days before`;
}

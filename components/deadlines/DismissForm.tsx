import { useLayoutEffect, useRef, useState } from "preact/hooks";

export interface DismissFormProps {
  readonly onDismiss: (because: string) => void;
  readonly onCancel: () => void;
}

const COMMON_REASONS = ["Binds the other side", "Already past or moot", "Not a date to keep", "Read wrongly"];

/** Asks why: one press for a common reason, or own words. The reason is kept with the deadline. */
export function DismissForm({ onDismiss, onCancel }: DismissFormProps) {
  const [because, setBecause] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (because.trim() !== "") onDismiss(because.trim());
      }}
    >
      <p class="small">Why is it not a deadline for you? (It stays in the list below.)</p>
      <div class="row">
        {COMMON_REASONS.map((reason) => (
          <button key={reason} type="button" class="button small-button" onClick={() => onDismiss(reason)}>
            {reason}
          </button>
        ))}
      </div>
      <label class="field">
        Another reason
        <input
          ref={field}
          type="text"
          required
          maxLength={300}
          value={because}
          onInput={(event) => setBecause(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button class="button primary small-button">Not a deadline</button>
        <button type="button" class="button small-button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

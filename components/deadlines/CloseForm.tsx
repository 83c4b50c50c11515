import { useLayoutEffect, useRef, useState } from "preact/hooks";

export interface CloseFormProps {
  readonly onClose: (as: "missed" | "waived", because: string) => void;
  readonly onCancel: () => void;
}

/** Closes a deadline that was not met: it passed, or it need not be met. Both stay in the ledger with their reason. */
export function CloseForm({ onClose, onCancel }: CloseFormProps) {
  const [because, setBecause] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form class="stack-tight" onSubmit={(event) => event.preventDefault()}>
      <label class="field">
        Why (kept with the deadline)
        <input
          ref={field}
          type="text"
          maxLength={300}
          value={because}
          onInput={(event) => setBecause(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="button" class="button small-button" onClick={() => onClose("missed", because.trim())}>
          It was missed
        </button>
        <button type="button" class="button small-button" onClick={() => onClose("waived", because.trim())}>
          It was waived
        </button>
        <button type="button" class="button quiet small-button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

import { useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import type { Deadline } from "@/lib/deadlines/deadline.ts";

export interface Selection {
  readonly has: (deadlineId: string) => boolean;
  readonly set: (deadlineId: string, isSelected: boolean) => void;
}

export interface ReviewQueueProps {
  readonly deadlines: readonly Deadline[];
  readonly onConfirm: (deadlineIds: readonly string[]) => void;
  readonly renderCards: (selection: Selection) => ComponentChildren;
}

/** What waits for review, with many confirmed at once where they are clear. Those with a doubt are looked at one by one. */
export function ReviewQueue({ deadlines, onConfirm, renderCards }: ReviewQueueProps) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const present = deadlines.filter(({ id, date }) => selected.has(id) && date !== null);
  const clear = deadlines.filter(isClear);
  const selection: Selection = {
    has: (id) => selected.has(id),
    set: (id, isSelected) => {
      const next = new Set(selected);
      if (isSelected) next.add(id);
      else next.delete(id);
      setSelected(next);
    },
  };
  return (
    <>
      {deadlines.length > 1 && (
        <div class="row">
          <button
            type="button"
            class="button small-button"
            disabled={clear.length === 0}
            onClick={() => setSelected(new Set(clear.map(({ id }) => id)))}
          >
            Select those without a doubt ({clear.length})
          </button>
          <button
            type="button"
            class="button small-button"
            disabled={present.length === 0}
            onClick={() => {
              onConfirm(present.map(({ id }) => id));
              setSelected(new Set());
            }}
          >
            Confirm {present.length} selected
          </button>
        </div>
      )}
      {renderCards(selection)}
    </>
  );
}

/** Printed or counted without any warning or other reading. */
export function isClear({ date, warnings, alternatives }: Deadline): boolean {
  return date !== null && warnings.length === 0 && alternatives.length === 0;
}

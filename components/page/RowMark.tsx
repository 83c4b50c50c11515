import { useRef } from "preact/hooks";
import type { RowView } from "@/lib/app/views.ts";
import type { Box } from "./free-space.ts";
import type { PlacedMark } from "./use-placed-marks.ts";
import { useDisclosure } from "./use-disclosure.ts";
import { WhyPopover } from "./WhyPopover.tsx";

export interface RowMarkProps {
  readonly mark: PlacedMark;
  readonly view: RowView;
  readonly name: string;
  readonly onOpenEntry: (entryId: string) => void;
}

/** A strip at a row's edge and its labels where the row is empty; pointing at them or pressing them tells why. */
export function RowMark({ mark, view, name, onOpenEntry }: RowMarkProps) {
  const group = useRef<HTMLDivElement>(null);
  const { isOpen, isPinned, handlers, toggle, close } = useDisclosure(group);
  const { frame, box, row, shown, hiddenCount, isStacked } = mark;
  const look = row.labels[0]?.look ?? "plain";
  const words = row.labels.map((label) => label.words).join(", ");
  const height = frame.bottom - frame.top;
  return (
    <div ref={group} class="row-mark" {...handlers}>
      <span
        class={`strip ${look}`}
        style={{ left: `${stripLeft(frame)}px`, top: `${frame.top}px`, height: `${height}px` }}
      />
      <button
        type="button"
        class={`labels ${box ? "" : "bare"} ${isStacked ? "stacked" : ""}`}
        style={box ? labelStyle(box) : { left: `${frame.left - 14}px`, top: `${frame.top}px`, height: `${height}px` }}
        aria-expanded={isOpen}
        aria-label={`${name}: ${words}. Why?`}
        onClick={toggle}
      >
        {shown.map((label) => (
          <span key={label.words} class={`chip ${label.look}`}>
            {label.words}
          </span>
        ))}
        {hiddenCount > 0 && box && <span class="chip">+{hiddenCount}</span>}
      </button>
      {isOpen && (
        <WhyPopover
          anchor={group}
          view={view}
          name={name}
          isPinned={isPinned}
          onOpenEntry={onOpenEntry}
          onClose={close}
        />
      )}
    </div>
  );
}

/** In the gutter beside the row where there is one, on the row's own padding otherwise. */
const stripLeft = (frame: Box): number => (frame.left >= 6 ? frame.left - 6 : frame.left);

/** At least 24 px high, so that it can be hit; what is seen of it stays as high as a line. */
function labelStyle(box: Box): Record<string, string> {
  const height = Math.max(24, box.bottom - box.top);
  const lift = (height - (box.bottom - box.top)) / 2;
  return {
    left: `${box.left}px`,
    top: `${box.top - lift}px`,
    maxWidth: `${box.right - box.left}px`,
    height: `${height}px`,
  };
}

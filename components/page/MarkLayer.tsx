import { useRef } from "preact/hooks";
import type { RowView } from "@/lib/app/views.ts";
import { RowMark } from "./RowMark.tsx";
import { usePlacedMarks, type MarkedRow } from "./use-placed-marks.ts";

export interface MarkLayerProps {
  readonly rows: readonly MarkedRow[];
  readonly viewAt: (index: number) => RowView | undefined;
  /** "ECF 43", said to screen readers. */
  readonly nameAt: (index: number) => string;
  /** Absent where an entry is not stored and so cannot be opened. */
  readonly onOpenEntry: (entryId: string) => void;
}

/** The marks beside the court's rows, over the page and never in it. */
export function MarkLayer({ rows, viewAt, nameAt, onOpenEntry }: MarkLayerProps) {
  const corner = useRef<HTMLDivElement>(null);
  const { marks, clip } = usePlacedMarks(rows, corner);
  const place = clip && {
    left: `${clip.left}px`,
    top: `${clip.top}px`,
    width: `${clip.right - clip.left}px`,
    height: `${clip.bottom - clip.top}px`,
  };
  return (
    <div ref={corner} class="mark-corner">
      <div class={place ? "mark-layer clipped" : "mark-layer"} style={place ?? {}}>
        {marks.map((mark) => {
          const view = viewAt(mark.row.index);
          return (
            view && (
              <RowMark
                key={mark.row.index}
                mark={mark}
                view={view}
                name={nameAt(mark.row.index)}
                onOpenEntry={onOpenEntry}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

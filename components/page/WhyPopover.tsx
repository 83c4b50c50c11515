/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a dialog element opens and closes by itself */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RowView } from "@/lib/app/views.ts";
import { Reasons } from "../entries/Reasons.tsx";
import { deadlineDayWords } from "../text/wording.ts";

export interface WhyPopoverProps {
  /** The mark that it belongs to. */
  readonly anchor: { readonly current: HTMLElement | null };
  readonly view: RowView;
  readonly name: string;
  readonly isPinned: boolean;
  readonly onOpenEntry: (entryId: string) => void;
  readonly onClose: () => void;
}

const WIDTH = 380;

/** Why a row is marked: each tag with its rule and its words, and the dates found. */
export function WhyPopover({ anchor, view, name, isPinned, onOpenEntry, onClose }: WhyPopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: "-9999px", top: "0px" });
  useLayoutEffect(() => {
    const mark = anchor.current?.querySelector("button")?.getBoundingClientRect();
    const own = box.current?.getBoundingClientRect();
    if (mark && own) setPlace(besideMark(mark, own));
  }, [anchor]);
  const { entryId } = view;
  return (
    <div ref={box} class="why-popover" role="dialog" aria-label={`Why ${name} is marked`} style={place}>
      <div class="row spread">
        <strong>{name}</strong>
        {isPinned && (
          <button type="button" class="button quiet small-button" onClick={onClose}>
            Close
          </button>
        )}
      </div>
      {view.isNew && <p class="small">New since you last looked.</p>}
      {view.edited && <p class="small">The court changed the words of this entry.</p>}
      <Reasons tags={view.tags} />
      {view.deadlines.length > 0 && (
        <ul class="stack-tight">
          {view.deadlines.map((deadline) => (
            <li key={deadline.id} class="small">
              <span class="chip date">{deadlineDayWords(deadline)}</span> {deadline.what}
              {deadline.quote !== null && (
                <>
                  {" "}
                  <q class="court-words">{deadline.quote}</q>
                </>
              )}
              {deadline.authority !== null && <span class="soft"> {deadline.authority}</span>}
              {deadline.review === "offered" && <span class="soft"> – waits for your review</span>}
            </li>
          ))}
        </ul>
      )}
      {entryId !== null && (
        <div class="row">
          <button type="button" class="button small-button" onClick={() => onOpenEntry(entryId)}>
            Open in Docketwatch
          </button>
        </div>
      )}
    </div>
  );
}

/** Under the mark, or above it where there is more room; always wholly in view. */
function besideMark(mark: DOMRect, own: DOMRect): { left: string; top: string } {
  const left = Math.max(8, Math.min(mark.left, window.innerWidth - WIDTH - 16));
  const below = mark.bottom + 4;
  const fits = below + own.height < window.innerHeight - 8;
  const top = fits ? below : Math.max(8, mark.top - own.height - 4);
  return { left: `${left}px`, top: `${top}px` };
}

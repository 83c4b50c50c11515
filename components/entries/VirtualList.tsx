/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a select cannot hold what a line shows */
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

export interface VirtualListProps {
  readonly count: number;
  /** Height of every line, in px. */
  readonly lineHeight: number;
  readonly label: string;
  /** Index of the selected line, kept in view; -1 for none. */
  readonly selected: number;
  readonly activeId: string | null;
  readonly renderLine: (index: number) => ComponentChildren;
}

/** Lines beyond the edges that are drawn too, so that scrolling never shows a hole. */
const MARGIN_LINES = 8;

/** A list box of lines of one height that draws only what is in view: 10 and 100,000 lines cost the same. */
export function VirtualList({ count, lineHeight, label, selected, activeId, renderLine }: VirtualListProps) {
  const box = useRef<HTMLDivElement>(null);
  const seen = useSeenLines(box, lineHeight);
  // What is out of view is drawn after what is in view; where the list is moved to a selected line, with it.
  const [margin, setMargin] = useState(selected < 0 ? 0 : MARGIN_LINES);
  useEffect(() => setMargin(MARGIN_LINES), []);
  const first = Math.max(0, seen.first - margin);
  const last = Math.min(count, seen.last + margin);
  useLayoutEffect(() => {
    if (box.current && selected >= 0) bringIntoView(box.current, selected * lineHeight, lineHeight);
  }, [selected, lineHeight]);
  const shown = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  return (
    <div
      ref={box}
      class="virtual-list"
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={activeId === null ? undefined : `option-${activeId}`}
    >
      <div class="virtual-space" role="presentation" style={{ height: `${count * lineHeight}px` }}>
        {shown.map((index) => (
          <div
            key={index}
            role="presentation"
            class="virtual-line"
            style={{ transform: `translateY(${index * lineHeight}px)`, height: `${lineHeight}px` }}
          >
            {renderLine(index)}
          </div>
        ))}
      </div>
    </div>
  );
}

/** Before the box is measured. */
const USUAL_HEIGHT = 800;

/** The lines that are in view: drawn anew only when others are. */
function useSeenLines(box: { readonly current: HTMLDivElement | null }, lineHeight: number) {
  const [seen, setSeen] = useState({ first: 0, last: Math.ceil(USUAL_HEIGHT / lineHeight) });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const first = Math.floor(element.scrollTop / lineHeight);
      const last = Math.ceil((element.scrollTop + element.clientHeight) / lineHeight);
      setSeen((before) => (before.first === first && before.last === last ? before : { first, last }));
    };
    element.addEventListener("scroll", measure, { passive: true });
    // It measures when it begins, after the page was laid out anyway: asking here would lay it out once more.
    const sizes = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure);
    if (sizes === null) measure();
    else sizes.observe(element);
    return () => {
      element.removeEventListener("scroll", measure);
      sizes?.disconnect();
    };
  }, [box, lineHeight]);
  return seen;
}

function bringIntoView(box: HTMLElement, top: number, height: number): void {
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + height > box.scrollTop + box.clientHeight) box.scrollTop = top + height - box.clientHeight;
}

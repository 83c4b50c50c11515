import { useEffect, useRef, useState } from "preact/hooks";
import { freeSpaceOf, type Box } from "./free-space.ts";
import { placeLabels, type Placement } from "./place-labels.ts";
import type { MarkLabel } from "./row-words.ts";
import { visibleRange } from "./visible-rows.ts";

/** A row of the court's page that gets a mark. */
export interface MarkedRow {
  readonly index: number;
  readonly element: Element;
  readonly labels: readonly MarkLabel[];
}

/** A mark near the viewport, with places relative to the layer's corner. */
export interface PlacedMark extends Placement {
  readonly row: MarkedRow;
  readonly frame: Box;
}

/** What the layer draws, and where it stands: over the page, or clipped to the part of the page that scrolls. */
export interface Layer {
  readonly marks: readonly PlacedMark[];
  readonly clip: Box | null;
}

/** Marks this far beyond the edges are drawn too. */
const MARGIN = 500;

/**
 * Places the marks of the rows near the viewport, again after every scroll, resize or change of the page
 * (at most once a frame).
 */
export function usePlacedMarks(rows: readonly MarkedRow[], layer: { readonly current: Element | null }): Layer {
  const [placed, setPlaced] = useState<Layer>({ marks: [], clip: null });
  const drawnRef = useRef("");
  useEffect(() => {
    let frame = 0;
    const place = () => {
      frame = 0;
      if (!layer.current) return;
      const next = measure(rows, layer.current);
      const key = JSON.stringify([next.clip, next.marks.map(({ row, frame: at, box }) => [row.index, at, box])]);
      if (key === drawnRef.current) return;
      drawnRef.current = key;
      setPlaced(next);
    };
    const placeSoon = () => {
      frame ||= requestAnimationFrame(place);
    };
    drawnRef.current = "";
    placeSoon();
    return watchLayout(placeSoon, () => cancelAnimationFrame(frame));
  }, [rows, layer]);
  return placed;
}

/** Calls back when anything on the page may have moved. Returns the way to stop. */
function watchLayout(callback: () => void, stop: () => void): () => void {
  const options = { capture: true, passive: true } as const;
  const sizes = new ResizeObserver(callback);
  const changes = new MutationObserver(callback);
  document.addEventListener("scroll", callback, options);
  document.addEventListener("load", callback, options);
  window.addEventListener("resize", callback);
  document.fonts?.addEventListener("loadingdone", callback);
  sizes.observe(document.body);
  changes.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["class", "style"],
  });
  return () => {
    stop();
    document.removeEventListener("scroll", callback, options);
    document.removeEventListener("load", callback, options);
    window.removeEventListener("resize", callback);
    document.fonts?.removeEventListener("loadingdone", callback);
    sizes.disconnect();
    changes.disconnect();
  };
}

function measure(rows: readonly MarkedRow[], layer: Element): Layer {
  const present = rows.filter(({ element }) => element.isConnected);
  const scroller = present[0] ? scrollerOf(present[0].element) : null;
  const corner = layer.getBoundingClientRect();
  const view = scroller?.getBoundingClientRect() ?? { top: 0, bottom: window.innerHeight };
  const near = visibleRange(present.length, (index) => boxAt(present, index), {
    from: view.top - MARGIN,
    to: view.bottom + MARGIN,
  });
  const clip = scroller ? shifted(scroller.getBoundingClientRect(), corner) : null;
  const origin = scroller ? { left: corner.left + (clip?.left ?? 0), top: corner.top + (clip?.top ?? 0) } : corner;
  const pageWidth = document.documentElement.clientWidth;
  const marks = near.flatMap((index) => {
    const row = present[index];
    if (!row) return [];
    const space = freeSpaceOf(row.element, pageWidth);
    if (space.row.bottom - space.row.top < 2) return [];
    const { box, ...rest } = placeLabels(row.labels, space);
    return [{ ...rest, row, frame: shifted(space.row, origin), box: box && shifted(box, origin) }];
  });
  return { marks, clip };
}

function boxAt(rows: readonly MarkedRow[], index: number): { readonly top: number; readonly bottom: number } {
  return rows[index]?.element.getBoundingClientRect() ?? { top: 0, bottom: 0 };
}

/** The part of the page that scrolls by itself and holds the rows (CM/ECF's main frame); null when the page scrolls. */
function scrollerOf(row: Element): Element | null {
  for (let outer = row.parentElement; outer && outer !== document.body; outer = outer.parentElement) {
    if (outer.scrollHeight <= outer.clientHeight + 1) continue;
    if (/auto|scroll/.test(getComputedStyle(outer).overflowY)) return outer;
  }
  return null;
}

function shifted(box: Box, by: { readonly left: number; readonly top: number }): Box {
  return {
    left: Math.round(box.left - by.left),
    top: Math.round(box.top - by.top),
    right: Math.round(box.right - by.left),
    bottom: Math.round(box.bottom - by.top),
  };
}

import type { Lane } from "./chart-layout.ts";

/** Arrow keys: along a lane, to the next lane's nearest bar, to the first and the last. Focus follows. */
export function useIntervalKeys(
  lanes: readonly Lane[],
  activeId: string | null,
  onActivate: (intervalId: string) => void,
): (event: KeyboardEvent & { currentTarget: SVGSVGElement }) => void {
  const filled = lanes.filter(({ bars }) => bars.length > 0);
  return (event) => {
    const laneAt = filled.findIndex(({ bars }) => bars.some(({ interval }) => interval.id === activeId));
    const bars = filled[laneAt]?.bars ?? [];
    const at = bars.findIndex(({ interval }) => interval.id === activeId);
    const next = {
      ArrowRight: bars[at + 1],
      ArrowLeft: bars[at - 1],
      ArrowDown: nearest(filled[laneAt + 1], bars[at]?.x ?? 0),
      ArrowUp: nearest(filled[laneAt - 1], bars[at]?.x ?? 0),
      Home: filled[0]?.bars[0],
      End: filled.at(-1)?.bars.at(-1),
    }[event.key];
    if (event.key.startsWith("Arrow") || event.key === "Home" || event.key === "End") event.preventDefault();
    if (next === undefined) return;
    onActivate(next.interval.id);
    const selector = `[data-interval="${CSS.escape(next.interval.id)}"]`;
    event.currentTarget.querySelector<SVGGElement>(selector)?.focus();
  };
}

function nearest(lane: Lane | undefined, x: number): Lane["bars"][number] | undefined {
  return lane?.bars.reduce((best, bar) => (Math.abs(bar.x - x) < Math.abs(best.x - x) ? bar : best));
}

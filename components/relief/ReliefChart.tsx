/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a select cannot hold drawn bars */
import { useEffect, useRef, useState } from "preact/hooks";
import type { IsoDate } from "@/lib/calendar/date.ts";
import type { ReliefInterval, ReliefState, ReliefTimeline } from "@/lib/relief/relief.ts";
import { endWords, startWords, trackTitles, whatOf } from "@/lib/relief/words.ts";
import {
  AXIS_HEIGHT,
  BAR_HEIGHT,
  LANE_TITLE,
  layoutOf,
  SIGN_WIDTH,
  type Bar,
  type Lane,
  type Span,
} from "./chart-layout.ts";
import { useIntervalKeys } from "./use-interval-keys.ts";

export interface ReliefChartProps {
  readonly timeline: ReliefTimeline;
  readonly span: Span;
  readonly today: IsoDate;
  readonly day: IsoDate;
  readonly activeId: string | null;
  readonly onActivate: (intervalId: string) => void;
}

/** A sign at the end of a bar, so that no state rests on colour. The legend names them. */
export const STATE_SIGNS: Readonly<Record<ReliefState, string>> = {
  "in force": "",
  extended: "→",
  expanded: "⇉",
  stayed: "‖",
  vacated: "✕",
  expired: "○",
  ended: "■",
};

/** Below this the chart scrolls sideways instead of becoming unreadable. */
const LEAST_WIDTH = 560;
const LETTER = 6.1;

/** The tracks as lanes, one bar per interval. Pointer and arrow keys choose a bar; the panel beside it tells of it. */
export function ReliefChart(props: ReliefChartProps) {
  const { timeline, span, today, day, activeId, onActivate } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const layout = layoutOf(timeline, span, width);
  const bars = layout.lanes.flatMap((lane) => lane.bars);
  const focusable = bars.some(({ interval }) => interval.id === activeId) ? activeId : (bars[0]?.interval.id ?? null);
  const onKeyDown = useIntervalKeys(layout.lanes, focusable, onActivate);
  const bottom = layout.height - AXIS_HEIGHT;
  return (
    <div class="relief-scroll" ref={frame}>
      <svg
        class="relief-chart"
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="listbox"
        tabindex={-1}
        aria-label="Relief by day. Arrow keys go from interval to interval; the table below holds the same."
        onKeyDown={onKeyDown}
      >
        <defs>
          <pattern id="relief-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="hatch-ground" width="7" height="7" />
            <line class="hatch-line" x1="0" y1="0" x2="0" y2="7" />
          </pattern>
        </defs>
        <g aria-hidden="true">
          {layout.ticks.map(({ x, label }) => (
            <g key={x}>
              <line class="grid" x1={x} x2={x} y1={0} y2={bottom} />
              <text class="tick" x={x} y={bottom + 18} text-anchor="middle">
                {label}
              </text>
            </g>
          ))}
        </g>
        {layout.lanes.map((lane) => (
          <LaneOf key={lane.track} lane={lane} width={layout.width} {...{ activeId, focusable, onActivate }} />
        ))}
        <DayLine name="today" label="today" day={today} span={span} xOf={layout.xOf} bottom={bottom} />
        {day !== today && <DayLine name="chosen" label="" day={day} span={span} xOf={layout.xOf} bottom={bottom} />}
      </svg>
    </div>
  );
}

interface LaneProps extends Pick<ReliefChartProps, "activeId" | "onActivate"> {
  readonly lane: Lane;
  readonly width: number;
  readonly focusable: string | null;
}

function LaneOf({ lane, width, activeId, focusable, onActivate }: LaneProps) {
  return (
    <g>
      <line class="lane-line" x1={0} x2={width} y1={lane.y} y2={lane.y} aria-hidden="true" />
      <text class="lane-title" x={2} y={lane.y + 16} aria-hidden="true">
        {trackTitles[lane.track]}
        {lane.bars.length === 0 && <tspan class="lane-empty">{"  "}nothing known in these days</tspan>}
      </text>
      {lane.bars.map((bar) => (
        <BarOf
          key={bar.interval.id}
          bar={bar}
          isActive={bar.interval.id === activeId}
          isFocusable={bar.interval.id === focusable}
          onActivate={onActivate}
        />
      ))}
      <g aria-hidden="true">
        {lane.bars.map((bar) => (
          <BarText key={bar.interval.id} bar={bar} />
        ))}
        {lane.orders.map(({ id, x, y }) => (
          <circle key={id} class="order-mark" cx={x} cy={y + BAR_HEIGHT} r={3.2} />
        ))}
        {lane.unclear.map(({ id, x, y }) => (
          <text key={id} class="unclear-mark" x={x} y={y} text-anchor="middle">
            ?
          </text>
        ))}
      </g>
    </g>
  );
}

interface BarProps extends Pick<ReliefChartProps, "onActivate"> {
  readonly bar: Bar;
  readonly isActive: boolean;
  readonly isFocusable: boolean;
}

function BarOf({ bar, isActive, isFocusable, onActivate }: BarProps) {
  const { interval, x, y, width, goesOn } = bar;
  const isDoubtful = interval.certainty !== "stated" || interval.doubts.length > 0 || interval.untilBasis !== null;
  const activate = () => onActivate(interval.id);
  return (
    <g
      class={`bar ${interval.direction} ${isDoubtful ? "doubtful" : ""} ${isActive ? "is-active" : ""}`}
      role="option"
      tabindex={isFocusable ? 0 : -1}
      aria-selected={isActive}
      aria-label={`${whatOf(interval)}, from ${startWords(interval)} until ${endWords(interval)}, ${interval.state}`}
      data-interval={interval.id}
      onClick={activate}
      onFocus={activate}
      onPointerEnter={activate}
    >
      <path d={shapeOf(x, y, width, goesOn)} />
    </g>
  );
}

/** What stands on a bar. Apart from it, because a screen reader is told all of it by the bar's own name. */
function BarText({ bar: { interval, x, y, width, goesOn, isLoose } }: { readonly bar: Bar }) {
  const hasRoom = width > 2 * SIGN_WIDTH;
  const label = labelOf(interval, width - (goesOn ? 0 : SIGN_WIDTH));
  return (
    <g class={`bar-text ${interval.direction}`}>
      {label !== "" && (
        <text x={x + 8} y={y + 14}>
          {label}
        </text>
      )}
      {!goesOn && (hasRoom || isLoose) && (
        <text class="state-sign" x={hasRoom ? x + width - SIGN_WIDTH + 2 : x + width + 3} y={y + 14}>
          {STATE_SIGNS[interval.state]}
        </text>
      )}
    </g>
  );
}

/** A bar; with a point where it goes on. */
function shapeOf(x: number, y: number, width: number, goesOn: boolean): string {
  const [right, bottom, middle] = [x + width, y + BAR_HEIGHT, y + BAR_HEIGHT / 2];
  const end = goesOn ? `L${right - 6} ${y} L${right + 4} ${middle} L${right - 6} ${bottom}` : `H${right} V${bottom}`;
  return `M${x} ${y} ${end} L${x} ${bottom} Z`;
}

/** As many words as have room. */
function labelOf(interval: ReliefInterval, width: number): string {
  const what = whatOf(interval);
  const who = interval.who.words;
  const room = Math.floor((width - 12) / LETTER);
  const long = who === "" ? what : `${what}: ${who}`;
  if (long.length <= room) return long;
  if (who !== "" && room > what.length + 14) return `${long.slice(0, room - 1).trimEnd()}…`;
  // The lane's title says of what: "Bond hearings", "ordered".
  const short = what.split(" ").at(-1) ?? "";
  return [what, short].find((words) => words.length <= room) ?? "";
}

interface DayLineProps {
  readonly name: "today" | "chosen";
  readonly label: string;
  readonly day: IsoDate;
  readonly span: Span;
  readonly xOf: (day: IsoDate) => number;
  readonly bottom: number;
}

function DayLine({ name, label, day, span, xOf, bottom }: DayLineProps) {
  if (day < span.from || day > span.to) return null;
  const x = xOf(day);
  return (
    <g class={`day-line ${name}`} aria-hidden="true">
      <line x1={x} x2={x} y1={LANE_TITLE / 2} y2={bottom} />
      <text x={x} y={10} text-anchor="end">
        {label}
      </text>
    </g>
  );
}

/** The width that the page gives, measured again when it changes. */
function useWidth(frame: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(900);
  useEffect(() => {
    const element = frame.current;
    if (element === null || typeof ResizeObserver === "undefined") return;
    const measure = () => setWidth(Math.max(LEAST_WIDTH, Math.floor(element.clientWidth)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [frame]);
  return width;
}

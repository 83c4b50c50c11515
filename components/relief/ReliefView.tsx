import { useState } from "preact/hooks";
import { isIsoDate, isoDate, type IsoDate } from "@/lib/calendar/date.ts";
import { inForceOn } from "@/lib/relief/in-force.ts";
import type { ReliefInterval, ReliefTimeline } from "@/lib/relief/relief.ts";
import { ended, endedLinesOf, lineOf } from "@/lib/relief/words.ts";
import { useTyped } from "../text/use-typed.ts";
import { longDayWords } from "../text/wording.ts";
import { wholeSpan, yearsOf, type Span } from "./chart-layout.ts";
import { InForce } from "./InForce.tsx";
import { OrderLinks } from "./OrderLinks.tsx";
import { ReliefChart, STATE_SIGNS } from "./ReliefChart.tsx";
import { ReliefTable } from "./ReliefTable.tsx";

export interface ReliefViewProps {
  readonly name: string;
  readonly timeline: ReliefTimeline;
  readonly today: IsoDate;
  readonly onOpenEntry: (entryId: string) => void;
  readonly onPrint: () => void;
}

/** What was in force when: an answer for any day, the chart, and the same as tables. */
export function ReliefView({ name, timeline, today, onOpenEntry, onPrint }: ReliefViewProps) {
  const [day, setDay] = useState(today);
  const whole = wholeSpan(timeline, today);
  return (
    <div class="relief-view stack">
      <div class="row spread">
        <h1>Relief in {name}</h1>
        <button type="button" class="button no-print" onClick={onPrint}>
          Print
        </button>
      </div>
      <p class="soft">
        Worked out from the orders on the dockets held here and the matter's record. Read the order itself before
        relying on it.
      </p>
      <Answer timeline={timeline} day={day} today={today} onDay={setDay} />
      {whole !== null && (
        <>
          <Chart timeline={timeline} whole={whole} today={today} day={day} onOpenEntry={onOpenEntry} />
          <section class="stack" aria-label="The same as tables">
            <h2>The same as tables</h2>
            <ReliefTable timeline={timeline} onOpenEntry={onOpenEntry} />
          </section>
        </>
      )}
    </div>
  );
}

interface AnswerProps extends Pick<ReliefViewProps, "timeline" | "today"> {
  readonly day: IsoDate;
  readonly onDay: (day: IsoDate) => void;
}

/** How many ended intervals are told before the rest is left to the tables. */
const MOST_ENDED = 4;

function Answer({ timeline, today, day, onDay }: AnswerProps) {
  const typed = useTyped(day);
  const before = endedLinesOf(inForceOn(timeline, day));
  return (
    <div class="panel">
      <div class="row no-print">
        <label class="row">
          <span>What was in force on</span>
          <input
            type="date"
            {...typed}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              if (isIsoDate(chosen)) onDay(chosen);
            }}
          />
        </label>
        {day !== today && (
          <button type="button" class="button quiet small-button" onClick={() => onDay(today)}>
            Today
          </button>
        )}
      </div>
      <div aria-live="polite">
        <InForce
          title={day === today ? "In force today" : `In force on ${longDayWords(day)}`}
          relief={timeline}
          day={day}
          isFull
        />
      </div>
      {before.length > 0 && (
        <details>
          <summary>What had ended by then</summary>
          <ul class="stack-tight">
            {before.slice(0, MOST_ENDED).map(({ interval, what, when }) => (
              <li key={interval.id} class="small">
                <strong>{what}</strong> {ended(when)}
              </li>
            ))}
          </ul>
          {before.length > MOST_ENDED && (
            <p class="small soft">and {before.length - MOST_ENDED} more in the tables below</p>
          )}
        </details>
      )}
    </div>
  );
}

interface ChartProps extends Pick<ReliefViewProps, "timeline" | "today" | "onOpenEntry"> {
  readonly whole: Span;
  readonly day: IsoDate;
}

function Chart({ timeline, whole, today, day, onOpenEntry }: ChartProps) {
  const [year, setYear] = useState<number | null>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const span = year === null ? whole : { from: isoDate(`${year}-01-01`), to: isoDate(`${year}-12-31`) };
  const active = timeline.tracks.flatMap(({ intervals }) => intervals).find(({ id }) => id === activeId);
  return (
    <figure class="panel relief-figure">
      <div class="row spread no-print">
        <label class="row">
          <span>Show</span>
          <select
            value={year === null ? "" : String(year)}
            onChange={({ currentTarget: { value } }) => setYear(value === "" ? null : Number(value))}
          >
            <option value="">all years</option>
            {yearsOf(whole).map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <span class="small soft">Point at a bar, or press Tab and the arrow keys.</span>
      </div>
      <ReliefChart {...{ timeline, span, today, day, activeId }} onActivate={setActiveId} />
      <Legend />
      <Reading interval={active} onOpenEntry={onOpenEntry} />
    </figure>
  );
}

function Legend() {
  return (
    <ul class="relief-legend small soft">
      <li>
        <span class="swatch protects" /> protects
      </li>
      <li>
        <span class="swatch permits" /> permits detention or removal
      </li>
      <li>
        <span class="swatch doubtful" /> has something to check
      </li>
      <li>● order</li>
      <li>? order whose effect is unclear</li>
      {Object.entries(STATE_SIGNS)
        .filter(([, sign]) => sign !== "")
        .map(([state, sign]) => (
          <li key={state}>
            {sign} {state}
          </li>
        ))}
    </ul>
  );
}

/** The chosen interval in full. It speaks when the choice changes. */
function Reading({
  interval,
  onOpenEntry,
}: { readonly interval: ReliefInterval | undefined } & Pick<ReliefViewProps, "onOpenEntry">) {
  const line = interval && lineOf(interval, []);
  return (
    <div class="relief-reading no-print" aria-live="polite">
      {interval && line ? (
        <>
          <p>
            <strong>{line.what}</strong> {ended(line.when)}
          </p>
          {line.who !== null && <p class="small soft">For: {ended(line.who)}</p>}
          {line.checks.map((check) => (
            <p key={check} class="small">
              ⚠ {check}
            </p>
          ))}
          <p class="small">
            Orders: <OrderLinks orders={[...interval.by, ...interval.endedBy]} onOpenEntry={onOpenEntry} />
          </p>
        </>
      ) : (
        <p class="soft">No interval chosen.</p>
      )}
    </div>
  );
}

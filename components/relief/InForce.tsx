import type { IsoDate } from "@/lib/calendar/date.ts";
import { inForceOn } from "@/lib/relief/in-force.ts";
import type { ReliefTimeline } from "@/lib/relief/relief.ts";
import { besideOf, ended, linesOf, NOTHING_KNOWN, type ReliefLine } from "@/lib/relief/words.ts";
import { counted } from "../text/wording.ts";

export interface InForceProps {
  readonly title: string;
  readonly relief: ReliefTimeline;
  readonly day: IsoDate;
  /** Leads to the relief view; left out where that is the one being read. */
  readonly onOpenRelief?: (() => void) | undefined;
  /** Opens what stands behind "to check" at once. */
  readonly isFull?: boolean | undefined;
}

/** What protects (or permits) on a day: short sentences, doubt shown. */
export function InForce({ title, relief, day, onOpenRelief, isFull }: InForceProps) {
  const onDay = inForceOn(relief, day);
  return <ReliefLines {...{ title, onOpenRelief, isFull }} lines={linesOf(onDay)} beside={besideOf(onDay)} />;
}

export interface ReliefLinesProps extends Pick<InForceProps, "title" | "onOpenRelief"> {
  readonly lines: readonly ReliefLine[];
  /** Tracks without any line, and what may be in force unseen; "" for nothing. */
  readonly beside: string;
  readonly isFull?: boolean | undefined;
}

/** The same from lines that are there already. */
export function ReliefLines({ title, lines, beside, onOpenRelief, isFull = false }: ReliefLinesProps) {
  return (
    <section class="in-force stack-tight" aria-label={title}>
      <div class="row spread">
        <h2>{title}</h2>
        {onOpenRelief && (
          <button type="button" class="button quiet small-button" onClick={onOpenRelief}>
            Timeline
          </button>
        )}
      </div>
      {lines.length === 0 && <p>{NOTHING_KNOWN}</p>}
      <ul class="stack-tight">
        {lines.map((line) => (
          <li key={line.interval.id} class={`in-force-line ${line.interval.direction}`}>
            <InForceLine line={line} isFull={isFull} />
          </li>
        ))}
      </ul>
      {beside !== "" && <p class="small soft">{beside}</p>}
    </section>
  );
}

/** "In force today: removal stayed, contact restricted": where there is room for one line. */
export function inForceSummary(relief: ReliefTimeline, today: IsoDate): string {
  const lines = linesOf(inForceOn(relief, today));
  const what = [...new Set(lines.map((line) => line.what.toLowerCase()))].join(", ");
  const checks = lines.some((line) => line.checks.length > 0) ? " (to check)" : "";
  return what === "" ? "No relief is known to be in force today" : `In force today: ${what}${checks}`;
}

function InForceLine({ line, isFull }: { readonly line: ReliefLine; readonly isFull: boolean }) {
  const { what, when, brief, who, checks } = line;
  const more = (
    <>
      {who !== null && <p class="small soft">For: {ended(who)}</p>}
      {checks.map((check) => (
        <p key={check} class="small">
          ⚠ {check}
        </p>
      ))}
    </>
  );
  return (
    <>
      <p>
        <strong>{what}</strong> {ended(isFull ? when : brief)}
      </p>
      {isFull
        ? more
        : (who !== null || checks.length > 0) && (
            <details>
              <summary class="small">
                {checks.length === 0 ? (
                  "For whom"
                ) : (
                  <span class="chip doubt">{counted(checks.length, "point")} to check</span>
                )}
              </summary>
              {more}
            </details>
          )}
    </>
  );
}

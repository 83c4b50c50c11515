import type { ReliefTimeline } from "@/lib/relief/relief.ts";
import { checksOf, endWords, startWords, trackTitles, whatOf } from "@/lib/relief/words.ts";
import { plainDates } from "@/lib/calendar/plain-dates.ts";
import { OrderLinks } from "./OrderLinks.tsx";

export interface ReliefTableProps {
  readonly timeline: ReliefTimeline;
  readonly onOpenEntry: (entryId: string) => void;
}

/** Everything that the chart shows, in words, for reading, searching and paper. */
export function ReliefTable({ timeline, onOpenEntry }: ReliefTableProps) {
  return (
    <>
      {timeline.tracks
        .filter(({ intervals }) => intervals.length > 0)
        .map(({ track, intervals }) => (
          <div key={track} class="relief-table-frame">
            <table class="relief-table">
              <caption>{trackTitles[track]}</caption>
              <thead>
                <tr>
                  <th scope="col">What, and for whom</th>
                  <th scope="col">From</th>
                  <th scope="col">Until</th>
                  <th scope="col">By</th>
                  <th scope="col">How it ended</th>
                </tr>
              </thead>
              <tbody>
                {intervals.map((interval) => (
                  <tr key={interval.id}>
                    <th scope="row">
                      {whatOf(interval)}
                      {interval.who.words !== "" && <span class="small soft who">{interval.who.words}</span>}
                      {checksOf(interval, []).map((check) => (
                        <span key={check} class="small check">
                          ⚠ {check}
                        </span>
                      ))}
                    </th>
                    <td>{startWords(interval)}</td>
                    <td>
                      {endWords(interval)}
                      {interval.statedUntil !== null && (
                        <span class="small soft who">stated: {plainDates(interval.statedUntil)}</span>
                      )}
                      {interval.within !== null && <span class="small soft who">time: {interval.within}</span>}
                    </td>
                    <td>
                      <OrderLinks orders={interval.by} onOpenEntry={onOpenEntry} />
                      {interval.upheldBy.length > 0 && (
                        <span class="small who">
                          upheld: <OrderLinks orders={interval.upheldBy} onOpenEntry={onOpenEntry} />
                        </span>
                      )}
                    </td>
                    <td>
                      {interval.until === "open" ? "no end known" : interval.state}
                      {interval.endedBy.length > 0 && (
                        <span class="who">
                          <OrderLinks orders={interval.endedBy} onOpenEntry={onOpenEntry} />
                        </span>
                      )}
                      {interval.merged.length > 0 && (
                        <span class="small soft who">
                          copies: <OrderLinks orders={interval.merged} onOpenEntry={onOpenEntry} />
                        </span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      {timeline.unclear.length > 0 && (
        <section class="stack-tight" aria-label="Orders whose effect is unclear">
          <h2>Orders whose effect is unclear</h2>
          <p class="soft">They change nothing above, and may have changed it in fact. Open them.</p>
          <ul class="stack-tight">
            {timeline.unclear.map(({ order, tracks, why }) => (
              <li key={order.id}>
                <OrderLinks orders={[order]} onOpenEntry={onOpenEntry} />{" "}
                <span class="small soft">{order.docketLabel}</span>: {plainDates(why)} (
                {tracks.map((track) => trackTitles[track].toLowerCase()).join(", ")})
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

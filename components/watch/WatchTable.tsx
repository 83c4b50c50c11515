import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { DocketWatching } from "@/lib/app/read-watching.ts";
import type { Instant } from "@/lib/calendar/date.ts";
import { counted, dayWords, momentWords } from "../text/wording.ts";
import { conditionWords, notSeenWords, openGaps, signOf, wishWords, worstOf } from "./watch-words.ts";

export interface WatchTableProps {
  readonly rows: readonly DocketWatching[];
  readonly ticked: ReadonlySet<string>;
  readonly now: Instant;
  readonly onTick: (docketKeys: readonly string[], isTicked: boolean) => void;
  /** What is shown below a row that is opened. */
  readonly renderDetails: (row: DocketWatching) => ComponentChildren;
}

/** One line per docket: what happened last, what is unread, how well it is watched. A line opens to all about it. */
export function WatchTable({ rows, ticked, now, onTick, renderDetails }: WatchTableProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string) =>
    setOpened((keys) => new Set(keys.has(key) ? [...keys].filter((each) => each !== key) : [...keys, key]));
  const all = rows.length > 0 && rows.every(({ docket }) => ticked.has(docket.key));
  return (
    <div class="watch-table-frame">
      <table class="watch-table">
        <thead>
          <tr>
            <th scope="col">
              <input
                type="checkbox"
                aria-label="Tick every docket shown"
                checked={all}
                onChange={() =>
                  onTick(
                    rows.map(({ docket }) => docket.key),
                    !all,
                  )
                }
              />
            </th>
            <th scope="col">Docket</th>
            <th scope="col">Last entry</th>
            <th scope="col">Unread</th>
            <th scope="col">Checks</th>
            <th scope="col">Watching</th>
            <th scope="col">
              <span class="visually-hidden">Details</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <WatchRow
              key={row.docket.key}
              row={row}
              now={now}
              isTicked={ticked.has(row.docket.key)}
              isOpen={opened.has(row.docket.key)}
              onTick={(isTicked) => onTick([row.docket.key], isTicked)}
              onToggle={() => toggle(row.docket.key)}
              renderDetails={renderDetails}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface WatchRowProps {
  readonly row: DocketWatching;
  readonly now: Instant;
  readonly isTicked: boolean;
  readonly isOpen: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly onToggle: () => void;
  readonly renderDetails: WatchTableProps["renderDetails"];
}

function WatchRow({ row, now, isTicked, isOpen, onTick, onToggle, renderDetails }: WatchRowProps) {
  const { docket, docketLabel, watch, tally, ledger } = row;
  const gaps = openGaps(ledger);
  const notSeen = notSeenWords(ledger);
  const wishes = wishWords(row, now);
  return (
    <>
      <tr class={docket.watched ? "" : "soft"}>
        <td>
          <input
            type="checkbox"
            aria-label={`Tick ${docketLabel}`}
            checked={isTicked}
            onChange={({ currentTarget }) => onTick(currentTarget.checked)}
          />
        </td>
        <th scope="row">
          {docketLabel} <span class="soft">{docket.header.caseName}</span>{" "}
          {watch.matterNumber !== "" && <span class="chip">{watch.matterNumber}</span>}
          {watch.note !== "" && <p class="small soft">{watch.note}</p>}
        </th>
        <td>{tally?.newestDay ? dayWords(tally.newestDay) : "nothing stored"}</td>
        <td>{tally?.unreadCount ?? 0}</td>
        <td>
          <Checks row={row} />
          {gaps > 0 && (
            <p>
              <span class="chip doubt">
                <span aria-hidden="true">⚠ </span>
                {counted(gaps, "gap")}
              </span>
            </p>
          )}
          {notSeen !== null && <p class="small soft">{notSeen}</p>}
        </td>
        <td>{wishes.length === 0 ? "as usual" : wishes.join(", ")}</td>
        <td>
          <button
            type="button"
            class="button quiet small-button"
            aria-expanded={isOpen}
            aria-label={`${isOpen ? "Close" : "Details of"} ${docketLabel}`}
            onClick={onToggle}
          >
            {isOpen ? "Close" : "Details"}
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={7}>{renderDetails(row)}</td>
        </tr>
      )}
    </>
  );
}

function Checks({ row: { docket, sources } }: { readonly row: DocketWatching }) {
  if (!docket.watched) return <>–</>;
  const worst = worstOf(sources);
  if (worst === null) return <span class="small">no feed: open its page</span>;
  return (
    <span class={worst.isTrouble ? "chip doubt" : "small"}>
      <span aria-hidden="true">{signOf(worst.condition)} </span>
      {conditionWords(worst.condition)}
      {worst.lastSuccessAt !== null && ` ${momentWords(worst.lastSuccessAt)}`}
    </span>
  );
}

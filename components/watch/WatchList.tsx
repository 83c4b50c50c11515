import { useState } from "preact/hooks";
import type { Watching } from "@/lib/app/read-watching.ts";
import type { Instant } from "@/lib/calendar/date.ts";
import type { NamedAppeal } from "@/lib/docket/appeals.ts";
import { counted } from "../text/wording.ts";
import type { WatchActions } from "./actions.ts";
import { AppealOffers } from "./AppealOffers.tsx";
import { BulkBar } from "./BulkBar.tsx";
import { LedgerList } from "./LedgerList.tsx";
import { everything, siftWatchList, type WatchSieve } from "./sift-watch-list.ts";
import { SourceList } from "./SourceList.tsx";
import { absenceWords, notAllowedWords } from "./watch-words.ts";
import { WatchTable } from "./WatchTable.tsx";
import { WatchWishes } from "./WatchWishes.tsx";

export interface WatchListProps {
  readonly watching: Watching;
  readonly now: Instant;
  /** Appeals that nobody watches yet, by the docket that names them; of the dockets whose entries are at hand. */
  readonly appeals: ReadonlyMap<string, readonly NamedAppeal[]>;
  readonly actions: WatchActions & {
    readonly watchAppeal: (docketKey: string, appeal: NamedAppeal) => void;
    readonly openEntry: (entryId: string) => void;
  };
  /** What came of reading a list from a file, a sentence; null before. */
  readonly said: string | null;
  /** The hosts of feeds that may not be asked yet, told after a list was read. */
  readonly notAllowed: readonly string[];
}

/** Every docket with how it is watched; several can be changed at once, and the list can be taken elsewhere. */
export function WatchList({ watching, now, appeals, actions, said, notAllowed }: WatchListProps) {
  const [sieve, setSieve] = useState<WatchSieve>(everything);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const rows = siftWatchList(watching.dockets, sieve);
  // What is hidden by the sieve is not changed along with what is seen.
  const chosen = rows.map(({ docket }) => docket.key).filter((key) => ticked.has(key));
  const tick = (keys: readonly string[], isTicked: boolean) =>
    setTicked((before) => new Set(isTicked ? [...before, ...keys] : [...before].filter((key) => !keys.includes(key))));
  const absence = absenceWords(watching);
  return (
    <section class="panel stack" aria-label="Watch list">
      <h2>
        Watch list <span class="soft">{counted(watching.dockets.length, "docket")}</span>
      </h2>
      {absence !== null && <p class="notice doubtful">{absence}</p>}
      {watching.dockets.map(({ docket: { key }, docketLabel }) => (
        <AppealOffers
          key={key}
          docketLabel={docketLabel}
          appeals={appeals.get(key) ?? []}
          onWatch={(appeal) => actions.watchAppeal(key, appeal)}
          onOpenEntry={actions.openEntry}
        />
      ))}
      <Sieve sieve={sieve} onChange={setSieve} shown={rows.length} all={watching.dockets.length} />
      <WatchTable
        rows={rows}
        ticked={ticked}
        now={now}
        onTick={tick}
        renderDetails={(row) => (
          <div class="stack">
            <SourceList sources={row.sources} onAllow={actions.allow} />
            <LedgerList lines={row.ledger} onAcknowledge={actions.acknowledge} />
            <WatchWishes watch={row.watch} onChange={(change) => actions.change([row.docket.key], change)} />
          </div>
        )}
      />
      <BulkBar docketKeys={chosen} now={now} actions={actions} />
      <div class="row">
        <button
          type="button"
          class="button small-button"
          onClick={() => actions.exportList(watching.dockets.map(({ docket }) => docket.key))}
        >
          Export the whole list
        </button>
        <label class="field-inline">
          Import a list{" "}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) actions.importList(file);
              currentTarget.value = "";
            }}
          />
        </label>
        <output>
          {said} {said !== null && notAllowedWords(notAllowed, watching.condition === "not started")}
        </output>
        {said !== null && notAllowed.length > 0 && (
          <button type="button" class="button small-button" onClick={() => actions.allowHosts(notAllowed)}>
            Allow all
          </button>
        )}
      </div>
    </section>
  );
}

interface SieveProps {
  readonly sieve: WatchSieve;
  readonly shown: number;
  readonly all: number;
  readonly onChange: (sieve: WatchSieve) => void;
}

const ONLY = [
  ["all", "all dockets"],
  ["unread", "with unread entries"],
  ["trouble", "whose checks fail"],
  ["gaps", "with gaps"],
  ["not seen", "with numbers not seen"],
  ["not watched", "not watched"],
] as const;
const ORDERS = [
  ["activity", "last entry"],
  ["unread", "unread"],
  ["health", "trouble first"],
  ["name", "name"],
] as const;

function Sieve({ sieve, shown, all, onChange }: SieveProps) {
  return (
    <div class="row">
      <label class="field-inline">
        Find{" "}
        <input
          type="search"
          placeholder="number, caption, matter, note"
          value={sieve.words}
          onInput={({ currentTarget }) => onChange({ ...sieve, words: currentTarget.value })}
        />
      </label>
      <label class="field-inline">
        Show{" "}
        <select
          value={sieve.only}
          onChange={({ currentTarget }) =>
            onChange({ ...sieve, only: ONLY.find(([only]) => only === currentTarget.value)?.[0] ?? "all" })
          }
        >
          {ONLY.map(([only, words]) => (
            <option key={only} value={only}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label class="field-inline">
        Sort by{" "}
        <select
          value={sieve.order}
          onChange={({ currentTarget }) =>
            onChange({ ...sieve, order: ORDERS.find(([order]) => order === currentTarget.value)?.[0] ?? "activity" })
          }
        >
          {ORDERS.map(([order, words]) => (
            <option key={order} value={order}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {shown < all && (
        <span class="small soft">
          {shown} of {counted(all, "docket")}
        </span>
      )}
    </div>
  );
}

import type { DocketWatch } from "@/lib/watch/docket-watch.ts";
import type { LedgerLine } from "@/lib/watch/ledger.ts";

/** What of the wishes for a docket is changed; the others stay. */
export type WatchChange = Partial<Omit<DocketWatch, "docketKey" | "updatedAt">>;

/** What a person can do on the watch list; the entrypoints turn each into a message. */
export interface WatchActions {
  readonly change: (docketKeys: readonly string[], change: WatchChange) => void;
  readonly unwatch: (docketKeys: readonly string[]) => void;
  readonly rewatch: (docketKeys: readonly string[]) => void;
  readonly acknowledge: (line: LedgerLine) => void;
  /** Asks the browser for a feed's host. */
  readonly allow: (feedId: string) => void;
  readonly exportList: (docketKeys: readonly string[]) => void;
  readonly importList: (file: File) => void;
}

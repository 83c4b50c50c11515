import type { WatchChange } from "@/lib/app/manage-watching.ts";
import type { LedgerLine } from "@/lib/watch/ledger.ts";

/** What a person can do on the watch list; the entrypoints turn each into a message. */
export interface WatchActions {
  readonly change: (docketKeys: readonly string[], change: WatchChange) => void;
  readonly unwatch: (docketKeys: readonly string[]) => void;
  readonly rewatch: (docketKeys: readonly string[]) => void;
  readonly acknowledge: (line: LedgerLine) => void;
  /** Asks the browser for a feed's host. */
  readonly allow: (feedId: string) => void;
  /** The same for several, inside the click, as the browser's question demands. */
  readonly allowHosts: (hosts: readonly string[]) => void;
  readonly exportList: (docketKeys: readonly string[]) => void;
  readonly importList: (file: File) => void;
}

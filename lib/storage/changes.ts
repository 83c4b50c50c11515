import type { DocketKey, EntryId } from "../docket/records.ts";

const CHANNEL = "docketwatch";

/** What a write changed, so that pages read only that again. Lists and small tables are read again after any write. */
export interface Change {
  /** These entries and what hangs on them: changed, new or gone. */
  readonly entryIds: readonly EntryId[];
  /** Dockets of which more changed than a list of entries would say; null: it may be any. */
  readonly dockets: readonly DocketKey[] | null;
}

/** It may be anything. */
export const anything: Change = { entryIds: [], dockets: null };

/** Tells every open page of ours that something was written, so that it reads again. */
export function announceChange(change: Change = anything): void {
  const channel = new BroadcastChannel(CHANNEL);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel reaches only our own origin
  channel.postMessage(change);
  channel.close();
}

/** Calls back after every write, in whatever context it happened. Returns the way to stop. */
export function onChange(callback: (change: Change) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }: MessageEvent<Change>) => callback(data));
  return () => channel.close();
}

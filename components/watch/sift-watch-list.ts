import type { DocketWatching } from "@/lib/app/read-watching.ts";
import { notSeenWords, openGaps, worstOf } from "./watch-words.ts";

export type WatchOrder = "activity" | "unread" | "health" | "name";

/** Which dockets of the watch list are shown, and in what order. */
export interface WatchSieve {
  readonly words: string;
  readonly only: "all" | "unread" | "trouble" | "gaps" | "not seen" | "not watched";
  readonly order: WatchOrder;
}

export const everything: WatchSieve = { words: "", only: "all", order: "activity" };

/** The dockets that the sieve lets through, sorted. Every word must be in the label, caption, matter number or note. */
export function siftWatchList(rows: readonly DocketWatching[], sieve: WatchSieve): readonly DocketWatching[] {
  const words = sieve.words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows
    .filter((row) => isOf(row, sieve.only) && words.every((word) => textOf(row).includes(word)))
    .toSorted((a, b) => byOrder[sieve.order](a, b) || a.docketLabel.localeCompare(b.docketLabel));
}

function isOf({ docket, tally, sources, ledger }: DocketWatching, only: WatchSieve["only"]): boolean {
  switch (only) {
    case "all":
      return true;
    case "unread":
      return docket.watched && (tally?.unreadCount ?? 0) > 0;
    case "trouble":
      return docket.watched && sources.some(({ isTrouble }) => isTrouble);
    case "gaps":
      return openGaps(ledger) > 0;
    case "not seen":
      return notSeenWords(ledger) !== null;
    case "not watched":
      return !docket.watched;
  }
}

function textOf({ docketLabel, docket, watch }: DocketWatching): string {
  return `${docketLabel} ${docket.header.caseName} ${watch.matterNumber} ${watch.note}`.toLowerCase();
}

type Compare = (a: DocketWatching, b: DocketWatching) => number;
const troubleOf = ({ sources }: DocketWatching) => (worstOf(sources)?.isTrouble === true ? 1 : 0);

const byOrder: Readonly<Record<WatchOrder, Compare>> = {
  activity: (a, b) => (b.tally?.newestDay ?? "").localeCompare(a.tally?.newestDay ?? ""),
  unread: (a, b) => (b.tally?.unreadCount ?? 0) - (a.tally?.unreadCount ?? 0),
  health: (a, b) => troubleOf(b) - troubleOf(a),
  name: () => 0,
};

import type { DocketWatching, Watching } from "@/lib/app/read-watching.ts";
import { tallyOf } from "@/lib/app/tally.ts";
import { instant } from "@/lib/calendar/date.ts";
import { plainWatch } from "@/lib/watch/docket-watch.ts";
import type { SourceHealth } from "@/lib/watch/health.ts";
import { afterLooks, emptyDocket, entry, snapshot, unknownDocket } from "../../docket/sample.ts";

/** A Wednesday, 10 o'clock in Detroit. */
export const now = instant("2026-01-07T15:00:00.000Z");

export const source = (change: Partial<SourceHealth> = {}): SourceHealth => ({
  feedId: "court mied",
  name: "Feed of E.D. Mich.",
  condition: "fresh",
  isTrouble: false,
  lastSuccessAt: instant("2026-01-07T14:50:00.000Z"),
  nextCheckAt: instant("2026-01-07T15:10:00.000Z"),
  text: "",
  notCarried: "Short names only.",
  ...change,
});

/** A docket of that number with one entry of that day. */
export function row(docketNumber: string, day: string, change: Partial<DocketWatching> = {}): DocketWatching {
  const seen = { ...emptyDocket, docketNumber, pacerCaseId: null };
  const look = snapshot([entry({ documentNumber: "1", filed: day, docketText: "PETITION" })], { docket: seen });
  const { known } = afterLooks([look], { known: unknownDocket(seen) });
  return {
    docket: known.docket,
    docketLabel: `E.D. Mich. ${docketNumber}`,
    watch: plainWatch(known.docket.key, now),
    tally: tallyOf(known.docket.key, { entries: known.entries, marks: [], snapshots: known.snapshots }),
    sources: [source()],
    ledger: [],
    ...change,
  };
}

export const watching = (dockets: readonly DocketWatching[], change: Partial<Watching> = {}): Watching => ({
  condition: "watching",
  pausedUntil: null,
  dockets,
  sources: [source()],
  unreadCount: 0,
  absence: null,
  ...change,
});

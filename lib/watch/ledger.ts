import type { Instant } from "../calendar/date.ts";
import { docketAddresses } from "../docket/addresses.ts";
import { isFeed } from "../docket/look-words.ts";
import type { DocketRecord, SnapshotRecord } from "../docket/records.ts";
import type { WindowGap } from "./gap.ts";

/** Something that the user is not being told, or may not be: a line of the gap ledger. */
export interface LedgerLine {
  readonly id: string;
  readonly docketKey: string;
  /**
   * numbers: document numbers never seen. window: a feed forgot what was never read. stub: never seen but in feeds.
   * refused: an item that contradicts the docket and was not stored.
   */
  readonly kind: "numbers" | "window" | "stub" | "refused";
  /** "701–703" for numbers. */
  readonly run: string | null;
  /** The gap of a feed that it tells of; null for the others. */
  readonly gapId: string | null;
  /** What a refused item said. */
  readonly words: string | null;
  /** The span for windows. */
  readonly from: Instant | null;
  readonly to: Instant | null;
  /** The free page that would close it. */
  readonly freeUrl: string | null;
  /** Whether `freeUrl` opens the docket, or only searches for it. */
  readonly isExact: boolean;
  /** The court's own page, which costs a fee. */
  readonly paidUrl: string | null;
  /** The user said that it is known. */
  readonly isAcknowledged: boolean;
}

export interface LedgerInput {
  readonly docket: DocketRecord;
  /** Runs of document numbers that were never seen (`missingNumbers`). */
  readonly missing: readonly string[];
  /** Gaps of any docket. */
  readonly gaps: readonly WindowGap[];
  /** Looks at the docket, in any order. */
  readonly looks: readonly Pick<SnapshotRecord, "sourceId" | "completeness" | "seenAt">[];
}

/**
 * What of a docket may be unknown, latest first within each kind. A gap of a feed is closed by a later look at the
 * complete docket; nothing else proves that nothing was lost.
 */
export function ledgerOf({ docket, missing, gaps, looks }: LedgerInput): readonly LedgerLine[] {
  const line = (kind: LedgerLine["kind"], name: string, known: Partial<LedgerLine>): LedgerLine => {
    const addresses = docketAddresses(docket.header, known.run ?? null);
    return {
      id: `${kind} ${docket.key} ${name}`,
      docketKey: docket.key,
      kind,
      run: null,
      gapId: null,
      words: null,
      from: null,
      to: null,
      freeUrl: addresses?.free ?? null,
      isExact: addresses?.isExact ?? false,
      paidUrl: addresses?.paid ?? null,
      isAcknowledged: false,
      ...known,
    };
  };
  const open = gaps.filter((gap) => gap.docketKey === docket.key && !isClosed(gap, looks));
  const onlyFeeds = looks.length > 0 && looks.every(({ sourceId }) => isFeed(sourceId));
  return [
    ...open
      .toSorted((a, b) => b.to.localeCompare(a.to))
      .map((gap) =>
        line(gap.refused === undefined ? "window" : "refused", gap.id, {
          gapId: gap.id,
          words: gap.refused ?? null,
          from: gap.from,
          to: gap.to,
          isAcknowledged: gap.acknowledgedAt !== null,
        }),
      ),
    ...(onlyFeeds ? [line("stub", "", {})] : []),
    // Of a docket that only feeds showed every number before the first is unknown: the line above says so.
    ...missing.filter((run) => !onlyFeeds || !/^1(?!\d)/.test(run)).map((run) => line("numbers", run, { run })),
  ];
}

/** A look at the complete docket does not tell that what it contradicted was this docket's. */
function isClosed(gap: WindowGap, looks: LedgerInput["looks"]): boolean {
  if (gap.refused !== undefined) return false;
  return looks.some(
    ({ sourceId, completeness, seenAt }) => !isFeed(sourceId) && completeness === "complete" && seenAt >= gap.to,
  );
}

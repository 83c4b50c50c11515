import type { DocketKey } from "../docket/records.ts";
import type { DocketWatch } from "../watch/docket-watch.ts";
import type { WindowGap } from "../watch/gap.ts";
import type { WatchStore } from "./watch-ports.ts";

/**
 * Adds the wishes for dockets and the gaps of a backup: of two wishes for one docket the newer stays, and a gap that was
 * acknowledged in either stays acknowledged. Restoring the same file again changes nothing.
 * @param keyOf the key that a docket of the file has here; undefined for one that was left out
 */
export async function restoreWatching(
  watch: Pick<WatchStore, "watches" | "saveWatches" | "gaps" | "saveGaps">,
  file: { readonly watches: readonly DocketWatch[]; readonly gaps: readonly WindowGap[] },
  keyOf: (fileKey: DocketKey) => DocketKey | undefined,
): Promise<void> {
  const [watches, gaps] = await Promise.all([watch.watches(), watch.gaps()]);
  const newer = file.watches.flatMap((row) => {
    const docketKey = keyOf(row.docketKey);
    const known = watches.find((other) => other.docketKey === docketKey);
    return docketKey === undefined || (known && known.updatedAt >= row.updatedAt) ? [] : [{ ...row, docketKey }];
  });
  const found = file.gaps.flatMap((row) => {
    const docketKey = keyOf(row.docketKey);
    if (docketKey === undefined) return [];
    const id = `${docketKey} ${row.feedId} ${row.from}`;
    const known = gaps.find((gap) => gap.id === id);
    if (!known) return [{ ...row, id, docketKey }];
    const { acknowledgedAt } = row;
    return known.acknowledgedAt === null && acknowledgedAt !== null ? [{ ...known, acknowledgedAt }] : [];
  });
  if (newer.length > 0) await watch.saveWatches(newer);
  if (found.length > 0) await watch.saveGaps(found);
}

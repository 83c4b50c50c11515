import type { WatchStore } from "./watch-ports.ts";
import type { Clock } from "./ports.ts";

/** The user has looked at what these gaps may have lost. They stay in the ledger, as known. Doing it twice changes nothing. */
export async function acknowledgeGaps(
  { watch, clock }: { readonly watch: Pick<WatchStore, "gaps" | "saveGaps">; readonly clock: Clock },
  gapIds: readonly string[],
): Promise<void> {
  const asked = new Set(gapIds);
  const open = (await watch.gaps()).filter(({ id, acknowledgedAt }) => asked.has(id) && acknowledgedAt === null);
  const acknowledgedAt = clock.now();
  if (open.length > 0) await watch.saveGaps(open.map((gap) => ({ ...gap, acknowledgedAt })));
}

import { analyseDocket, needsTagging } from "./analyse-docket.ts";
import type { Analysis } from "./analysis.ts";
import type { Clock, DocketStore } from "./ports.ts";

/** Tags again what was tagged by other rules, after an update. A docket at a time, each in one transaction. */
export async function refreshAnalysis({
  store,
  clock,
  analysis,
}: {
  readonly store: DocketStore;
  readonly clock: Clock;
  readonly analysis: Analysis;
}): Promise<void> {
  for (const { key } of await store.dockets()) {
    const { entries, tags } = await store.contentsOf(key);
    if (!needsTagging(entries, tags, analysis.rulesVersion)) continue;
    await store.update(
      () => key,
      (state) => {
        const docket = state.dockets.find((known) => known.key === key);
        if (!docket) return { writes: {}, value: undefined };
        const { writes } = analyseDocket(analysis, docket, state.entries, state, clock.now());
        return { writes, value: undefined };
      },
    );
  }
}

import type { DocketRecord } from "../docket/records.ts";
import type { Analysed } from "./analyse-docket.ts";
import type { MergedLook } from "./merge-look.ts";
import type { StoredState } from "./ports.ts";
import { needsTagging } from "./tag-inputs.ts";

/**
 * What is stored of the analysis, where a look brought nothing that could change it; null where it must be worked out
 * anew. Tags and dates rest on the entries, the docket's header and the inputs that `needsTagging` compares: with all of
 * them as they were, working them out again gives what is there. Most looks at a docket are of this kind.
 * @param before the docket as it was stored
 */
export function analysisAsStored(
  before: DocketRecord,
  { merged, writes }: MergedLook,
  state: StoredState,
  rulesVersion: string,
): Analysed | null {
  const { snapshots: _looks, ...removed } = writes.remove ?? {};
  const isTouched = [writes.entries, writes.corrections, writes.readings, writes.deadlines, ...Object.values(removed)];
  if (merged.changes.length > 0 || isTouched.some((rows) => (rows ?? []).length > 0)) return null;
  if (JSON.stringify(before) !== JSON.stringify(merged.docket)) return null;
  if (needsTagging(merged.docket, state, rulesVersion)) return null;
  return {
    tags: new Map(state.tags.map((row) => [row.entryId, row.tags])),
    deadlines: state.deadlines,
    failures: [],
    writes: {
      tags: [],
      deadlines: [],
      tagChanges: [],
      journal: [],
      memos: [],
      outlines: [],
      remove: { tagChanges: [] },
    },
  };
}

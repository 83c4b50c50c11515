import type { DocketKey, DocketRecord } from "../docket/records.ts";
import { analyseDocket } from "./analyse-docket.ts";
import type { Analysed } from "./analyse-docket.ts";
import type { Analysis, AnalysisInputs } from "./analysis.ts";
import { settleMatters } from "./manage-packs.ts";
import type { Clock, Decision, DocketContents, DocketStore, StoredState } from "./ports.ts";
import { relatedDockets } from "./related-dockets.ts";
import { journalOfChanges } from "./tag-changes.ts";
import { needsTagging } from "./tag-inputs.ts";

export interface RefreshPorts {
  readonly store: DocketStore;
  readonly clock: Clock;
  readonly analysis: Analysis;
}

/** Rows written in one transaction: messages wait for no longer than that takes. */
const PIECE = 1_000;

/**
 * Tags again what was tagged by other rules or from other inputs: after an update, a new case pack, a change of the
 * docket below. A docket at a time, long ones in pieces of one transaction each; a death in between leaves rows that
 * are whole, and the next start goes on with the rest. Nobody is alerted: what changed is listed (`tagChanges`).
 * @param which "appeals": only dockets that are read with the help of another one
 */
export async function refreshAnalysis(
  { store, clock, analysis }: RefreshPorts,
  which: "every docket" | "appeals" = "every docket",
): Promise<void> {
  await settleMatters({ store });
  const dockets = await store.dockets();
  const below = new Map<DocketKey, DocketContents>();
  for (const docket of trialCourtsFirst(dockets)) {
    const related = relatedDockets(dockets, docket.key);
    if (which === "appeals" && related.length === 0) continue;
    const inputs = await inputsAsStored(store, related, below);
    const contents = await store.contentsOf(docket.key);
    if (!needsTagging(docket, { ...contents, ...inputs }, analysis.rulesVersion)) continue;
    let left = Number.POSITIVE_INFINITY;
    while (left > 0) {
      left = await store.update(
        () => docket.key,
        (state) => decide(state, docket.key, { clock, analysis }),
      );
    }
    // Its own tags changed: an appeal from it must not be compared with those of before.
    below.delete(docket.key);
  }
}

/** The tags of a docket below are needed before those of its appeals. */
function trialCourtsFirst(dockets: readonly DocketRecord[]): DocketRecord[] {
  return dockets.toSorted(
    (a, b) => Number(relatedDockets(dockets, a.key).length > 0) - Number(relatedDockets(dockets, b.key).length > 0),
  );
}

async function inputsAsStored(
  store: DocketStore,
  related: readonly DocketRecord[],
  known: Map<DocketKey, DocketContents>,
): Promise<Pick<AnalysisInputs, "packs" | "related">> {
  for (const { key } of related) if (!known.has(key)) known.set(key, await store.contentsOf(key));
  return {
    packs: await store.packs(),
    related: related.map((docket) => {
      const contents = known.get(docket.key);
      return { docket, entries: contents?.entries ?? [], tags: contents?.tags ?? [] };
    }),
  };
}

/** Writes one piece; the value is how many rows are left. */
function decide(
  state: StoredState,
  docketKey: DocketKey,
  { clock, analysis }: Pick<RefreshPorts, "clock" | "analysis">,
): Decision<number> {
  const docket = state.dockets.find(({ key }) => key === docketKey);
  if (!docket) return { writes: {}, value: 0 };
  const now = clock.now();
  const analysed = analyseDocket(analysis, docket, state.entries, state, now);
  if (analysed.writes.tags.length <= PIECE) return { writes: analysed.writes, value: 0 };
  const piece = analysed.writes.tags.slice(0, PIECE);
  const ids = new Set(piece.map(({ entryId }) => entryId));
  const changes = changesOf(ids, analysed, state);
  return {
    writes: {
      tags: piece,
      tagChanges: changes.put,
      journal: [...analysed.failures, ...journalOfChanges(docket, state.tagChanges, changes, now)],
      remove: { tagChanges: changes.gone },
    },
    value: analysed.writes.tags.length - piece.length,
  };
}

function changesOf(entryIds: ReadonlySet<string>, { writes }: Analysed, { tagChanges }: StoredState) {
  const inPiece = new Set(tagChanges.filter(({ entryId }) => entryIds.has(entryId)).map(({ id }) => id));
  return {
    put: writes.tagChanges.filter(({ entryId }) => entryIds.has(entryId)),
    gone: writes.remove.tagChanges.filter((id) => inPiece.has(id)),
  };
}

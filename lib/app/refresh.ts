import type { DocketKey, DocketRecord } from "../docket/records.ts";
import { analyseDocket } from "./analyse-docket.ts";
import type { Analysed, KnownAnalysis } from "./analyse-docket.ts";
import type { Analysis, AnalysisInputs } from "./analysis.ts";
import { settleMatters } from "./manage-packs.ts";
import type { Clock, DocketContents, DocketStore, Replacement } from "./ports.ts";
import { relatedDockets } from "./related-dockets.ts";
import { journalOfChanges } from "./tag-changes.ts";
import type { ListedChanges } from "./tag-changes.ts";
import { needsTagging } from "./tag-inputs.ts";

export interface RefreshPorts {
  readonly store: DocketStore;
  readonly clock: Clock;
  readonly analysis: Analysis;
}

/** Rows written in one transaction, so that a message waits for no more than these. */
const PIECE = 500;

/**
 * Tags again what was tagged by other rules or from other inputs: after an update, a new case pack, a change of the
 * docket below. A docket at a time: worked out outside any transaction, written in pieces, each row only where what it
 * was worked out from still stands. A death in between leaves rows that are whole, and the next start goes on with the
 * rest. Nobody is alerted: what changed is listed (`tagChanges`).
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
    const follows = await store.outlineStamp(docket.key);
    const contents = await store.contentsOf(docket.key);
    if (!needsTagging(docket, { ...contents, ...inputs }, analysis.rulesVersion)) continue;
    await readAgain(docket, { ...contents, ...inputs }, { store, clock, analysis }, follows);
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
): Promise<Pick<AnalysisInputs, "packs" | "related"> & Pick<KnownAnalysis, "rules">> {
  for (const { key } of related) if (!known.has(key)) known.set(key, await store.contentsOf(key));
  return {
    packs: await store.packs(),
    rules: await store.rules(),
    related: related.map((docket) => {
      const contents = known.get(docket.key);
      return { docket, entries: contents?.entries ?? [], tags: contents?.tags ?? [] };
    }),
  };
}

async function readAgain(
  docket: DocketRecord,
  stored: DocketContents & AnalysisInputs & Pick<KnownAnalysis, "rules">,
  { store, clock, analysis }: RefreshPorts,
  follows: string,
): Promise<void> {
  const now = clock.now();
  const analysed = analyseDocket(analysis, docket, stored.entries, { ...stored, memo: null }, now);
  const rows = replacementsOf(analysed, stored);
  let listed = stored.tagChanges;
  let stamp: string | null = follows;
  for (let at = 0; at === 0 || at < rows.length; at += PIECE) {
    const piece = rows.slice(at, at + PIECE);
    const changes = changesIn(piece);
    const journal = [...(at === 0 ? analysed.failures : []), ...journalOfChanges(docket, listed, changes, now)];
    const isLast = at + PIECE >= rows.length;
    // With the last row: until then it would say of rows that they were read by these rules.
    const { memos, outlines } = analysed.writes;
    const kept = isLast ? { memos, outline: outlines[0] ?? null } : {};
    stamp = await store.replace(piece, { journal, ...kept, follows: stamp }, isLast);
    listed = [...listed.filter(({ id }) => !changes.put.some((put) => put.id === id)), ...changes.put];
  }
}

function replacementsOf({ writes }: Analysed, stored: DocketContents): Replacement[] {
  const tags = new Map(stored.tags.map((row) => [row.entryId, row]));
  const deadlines = new Map(stored.deadlines.map((row) => [row.id, row]));
  const changes = new Map(writes.tagChanges.map((change) => [change.entryId, change]));
  const left = new Set(writes.remove.tagChanges);
  const gone = new Map(stored.tagChanges.flatMap(({ id, entryId }) => (left.has(id) ? [[entryId, id] as const] : [])));
  return [
    ...writes.tags.map((after): Replacement => {
      const { entryId } = after;
      const before = tags.get(entryId) ?? null;
      return { table: "tags", before, after, change: changes.get(entryId) ?? null, gone: gone.get(entryId) ?? null };
    }),
    ...writes.deadlines.map((after): Replacement => ({
      table: "deadlines",
      before: deadlines.get(after.id) ?? null,
      after,
    })),
  ];
}

function changesIn(piece: readonly Replacement[]): ListedChanges {
  const rows = piece.flatMap((row) => (row.table === "tags" ? [row] : []));
  return { put: rows.flatMap(({ change }) => change ?? []), gone: rows.flatMap(({ gone }) => gone ?? []) };
}

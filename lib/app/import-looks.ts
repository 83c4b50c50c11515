import type { Instant } from "../calendar/date.ts";
import type { DocketKey } from "../docket/records.ts";
import { analyseDocket } from "./analyse-docket.ts";
import type { Analysis } from "./analysis.ts";
import { groupsOf, identifyLook } from "./import-groups.ts";
import { noContents } from "./imports.ts";
import type { ImportedLook, ImportRecord, LookResult } from "./imports.ts";
import { mattersOf } from "./matters.ts";
import type { Clock, Decision, DocketStore, StoredState } from "./ports.ts";
import { changesBetween, returnedMarks } from "./returning.ts";
import { stateAfter, writesBetween } from "./state-after.ts";
import { takeIn } from "./take-in.ts";
import { undoRecordOf } from "./undo-record.ts";

export interface ImportPorts {
  readonly store: DocketStore;
  readonly clock: Clock;
  readonly analysis: Analysis;
}

/** The latest imports can be undone; what that takes is kept for so many. */
const KEPT_IMPORTS = 5;

/** What importing these looks would change. Stores nothing. */
export async function previewImport(
  { store, clock }: Pick<ImportPorts, "store" | "clock">,
  looks: readonly ImportedLook[],
): Promise<LookResult[]> {
  const [dockets, packs] = await Promise.all([store.dockets(), store.packs()]);
  const { groups, refused } = groupsOf(dockets, looks, clock.now(), mattersOf(packs));
  const results = [...refused];
  for (const group of groups) {
    const contents = group.key === null ? noContents : await store.contentsOf(group.key);
    // A preview counts entries: what only the analysis needs is left out.
    const unneeded = { notices: [], rules: [], related: [], imports: [], undo: [] };
    const state: StoredState = { ...contents, ...unneeded, dockets, packs };
    results.push(...takeIn(state, group.looks, clock.now()).results);
  }
  return inOrderOf(looks, results);
}

/**
 * Stores these looks, each docket in one transaction, and what it takes to undo that. No system notification tells of
 * what came this way: the report does. Doing it twice with the same import changes nothing the second time.
 */
export async function applyImport(
  ports: ImportPorts,
  importId: string,
  looks: readonly ImportedLook[],
): Promise<LookResult[]> {
  const [stored, packs] = await Promise.all([ports.store.dockets(), ports.store.packs()]);
  const { groups, refused } = groupsOf(stored, looks, ports.clock.now(), mattersOf(packs));
  const results = [...refused];
  for (const group of groups) {
    const taken = await ports.store.update(
      (dockets) => {
        const identified = group.looks.map((look) => identifyLook(dockets, look));
        return identified.find(({ found }) => found === "known")?.docket?.key ?? "no docket";
      },
      (state) => decide(state, importId, group.looks, ports),
    );
    results.push(...taken);
  }
  return inOrderOf(looks, results);
}

function decide(
  state: StoredState,
  importId: string,
  looks: readonly ImportedLook[],
  { clock, analysis }: ImportPorts,
): Decision<readonly LookResult[]> {
  const done = new Map(
    state.imports.filter((made) => made.importId === importId).flatMap((made) => made.looks.map((l) => [l.lookId, l])),
  );
  const repeated = looks.flatMap(({ lookId }) => done.get(lookId) ?? []);
  const now = clock.now();
  const taken = takeIn(
    state,
    looks.filter(({ lookId }) => !done.has(lookId)),
    now,
  );
  const results = [...repeated, ...taken.results];
  if (taken.docketKey === null) return { writes: {}, value: results };
  const { after: read, journal } = analysed(analysis, taken.state, taken.docketKey, now);
  const after = stateAfter(read, { marks: marksThatReturn(state, read, now) });
  const made: ImportRecord = {
    id: freeId(state.imports, `${importId} ${taken.docketKey}`),
    importId,
    docketKey: taken.docketKey,
    at: now,
    looks: taken.results,
    undone: null,
  };
  const old = forgotten(state.imports, importId);
  const writes = writesBetween(state, after);
  return {
    writes: {
      ...writes,
      journal,
      imports: [made],
      undo: [undoRecordOf(made, state, after)],
      remove: { ...writes.remove, imports: old, undo: old },
    },
    value: results,
  };
}

/** A docket's contents with its tags and deadlines worked out again. */
export function analysed(analysis: Analysis, state: StoredState, docketKey: DocketKey, now: Instant) {
  const docket = state.dockets.find(({ key }) => key === docketKey);
  if (!docket) return { after: state, journal: [] };
  const { writes } = analyseDocket(analysis, docket, state.entries, state, now);
  const { tags, deadlines, tagChanges, remove } = writes;
  return { after: stateAfter(state, { tags, deadlines, tagChanges, remove }), journal: writes.journal };
}

/** What the user had seen and has to see again after what the files brought. */
function marksThatReturn(before: StoredState, after: StoredState, now: Instant) {
  return returnedMarks({
    changes: changesBetween(before.entries, after.entries),
    entries: after.entries,
    marks: new Map(after.marks.map((mark) => [mark.entryId, mark])),
    tagsBefore: before.tags,
    tags: new Map(after.tags.map(({ entryId, tags }) => [entryId, tags])),
    now,
  });
}

function inOrderOf(looks: readonly ImportedLook[], results: readonly LookResult[]): LookResult[] {
  const byId = new Map(results.map((result) => [result.lookId, result]));
  return looks.flatMap(({ lookId }) => byId.get(lookId) ?? []);
}

function freeId(imports: readonly ImportRecord[], base: string): string {
  const taken = new Set(imports.map(({ id }) => id));
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base} ${count}`;
  return id;
}

/** Ids of the records of imports beyond those that are kept, the present one counted. */
function forgotten(imports: readonly ImportRecord[], present: string): string[] {
  const latestFirst = imports.toSorted((a, b) => b.at.localeCompare(a.at));
  const kept = new Set([present]);
  for (const { importId } of latestFirst) if (kept.size < KEPT_IMPORTS) kept.add(importId);
  return imports.filter(({ importId }) => !kept.has(importId)).map(({ id }) => id);
}

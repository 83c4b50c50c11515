import type { EntryRecord } from "../docket/records.ts";
import { readingId } from "../documents/reading.ts";
import type { DocumentReading } from "../documents/reading.ts";
import type { DocumentWords } from "../documents/read-pages.ts";
import { analyseDocket } from "./analyse-docket.ts";
import type { Analysis } from "./analysis.ts";
import { entryFinder, scopeOfEntries } from "./entry-scope.ts";
import type { Clock, Decision, DocketStore, StoredState } from "./ports.ts";

interface Ports {
  readonly store: DocketStore;
  readonly clock: Clock;
  readonly analysis: Analysis;
}

/** What was read in a file, and for which document of which entry. */
export interface ReadFile {
  readonly entryId: string;
  readonly attachmentNumber: string | null;
  readonly fileName: string;
  readonly words: DocumentWords;
}

/**
 * Keeps what was read in an entry's document, in place of an earlier reading of it, and tags the docket again.
 * @throws Error when there is no such entry
 */
export function keepReading(ports: Ports, file: ReadFile): Promise<{ readingId: string }> {
  return ports.store.update(scopeOfEntries([file.entryId]), (state) => {
    const entry = entryFinder(state.entries)(file.entryId);
    if (!entry) throw new Error("This entry is not stored any more, so what was read was not kept.");
    const reading = readingOf(entry, file, ports.clock);
    const { writes } = changed(ports, state, entry, [reading], []);
    return { writes, value: { readingId: reading.id } };
  });
}

function readingOf(entry: EntryRecord, { attachmentNumber, fileName, words }: ReadFile, clock: Clock): DocumentReading {
  return {
    ...words,
    id: readingId(entry.id, attachmentNumber),
    entryId: entry.id,
    docketKey: entry.docketKey,
    attachmentNumber,
    fileName,
    readAt: clock.now(),
    accepted: false,
  };
}

/** The user says that a file belongs to its entry although it names another, or takes that back. */
export function acceptReading(ports: Ports, id: string, accepted: boolean): Promise<void> {
  return changeReading(ports, id, (reading) => ({ ...reading, accepted }));
}

/** Forgets what was read. The tags become what they are without it. */
export function removeReading(ports: Ports, id: string): Promise<void> {
  return changeReading(ports, id, () => null);
}

function changeReading(
  ports: Ports,
  id: string,
  change: (reading: DocumentReading) => DocumentReading | null,
): Promise<void> {
  return ports.store.update(scopeOfEntries([id]), (state) => {
    const reading = state.readings.find((known) => known.id === id);
    const entry = reading && entryFinder(state.entries)(reading.entryId);
    // Removed in another window: there is nothing to do.
    if (!reading || !entry) return { writes: {}, value: undefined };
    const next = change(reading);
    return changed(ports, state, entry, next ? [next] : [], next ? [] : [id]);
  });
}

/** Stores the readings and, in the same transaction, the tags and dates that follow from them. */
function changed(
  { analysis, clock }: Ports,
  state: StoredState,
  entry: EntryRecord,
  put: readonly DocumentReading[],
  gone: readonly string[],
): Decision<undefined> {
  const docket = state.dockets.find(({ key }) => key === entry.docketKey);
  const written = new Set([...gone, ...put.map(({ id }) => id)]);
  const readings = [...state.readings.filter(({ id }) => !written.has(id)), ...put];
  const own = { ...state, readings, entries: state.entries.filter(({ docketKey }) => docketKey === entry.docketKey) };
  const analysed = docket && analyseDocket(analysis, docket, own.entries, own, clock.now());
  const writes = analysed?.writes;
  return {
    writes: { ...writes, readings: put, remove: { ...writes?.remove, readings: gone } },
    value: undefined,
  };
}

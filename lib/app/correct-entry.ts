import type { EntryId } from "../docket/records.ts";
import type { Correction, TagsByHand } from "../tags/correction.ts";
import { setsAnything } from "../tags/with-correction.ts";
import { analyseDocket } from "./analyse-docket.ts";
import type { Analysis } from "./analysis.ts";
import { entryFinder, scopeOfEntries } from "./entry-scope.ts";
import type { Clock, DocketStore, StoredState } from "./ports.ts";

export interface CorrectPorts {
  readonly store: DocketStore;
  readonly clock: Clock;
  readonly analysis: Analysis;
}

/**
 * Sets tags of an entry by hand, in place of what was set before; the docket is tagged with them in the same
 * transaction. Where nothing is set and no note is given, the entry is again as the program reads it.
 * @throws Error when there is no such entry, so that no word is lost without another
 */
export function correctEntry(ports: CorrectPorts, entryId: EntryId, byHand: TagsByHand): Promise<void> {
  return change(ports, entryId, (state, id, docketKey) => {
    const at = ports.clock.now();
    const correction: Correction = { ...byHand, entryId: id, docketKey, updatedAt: at };
    if (!setsAnything(correction) && byHand.note.trim() === "") return null;
    const known = state.corrections.find((each) => each.entryId === id);
    // Asked twice with the same words: nothing changes the second time.
    return known && isSame({ ...correction, updatedAt: known.updatedAt }, known) ? known : correction;
  });
}

/** Takes back what was set by hand. The tags are again what the program reads. */
export function uncorrectEntry(ports: CorrectPorts, entryId: EntryId): Promise<void> {
  return change(ports, entryId, () => null);
}

function change(
  { store, clock, analysis }: CorrectPorts,
  entryId: EntryId,
  decide: (state: StoredState, id: EntryId, docketKey: string) => Correction | null,
): Promise<void> {
  return store.update(scopeOfEntries([entryId]), (state) => {
    const entry = entryFinder(state.entries)(entryId);
    const docket = state.dockets.find(({ key }) => key === entry?.docketKey);
    if (!entry || !docket) {
      throw new Error(
        "This entry is not stored any more, so nothing was set. Copy your note before you close the page.",
      );
    }
    const correction = decide(state, entry.id, docket.key);
    const others = state.corrections.filter((each) => each.entryId !== entry.id);
    const corrections = correction === null ? others : [...others, correction];
    const ofDocket = state.entries.filter(({ docketKey }) => docketKey === docket.key);
    const { writes } = analyseDocket(analysis, docket, ofDocket, { ...state, corrections }, clock.now());
    return {
      writes: {
        ...writes,
        corrections: correction === null ? [] : [correction],
        remove: { ...writes.remove, corrections: correction === null ? [entry.id] : [] },
      },
      value: undefined,
    };
  });
}

function isSame(a: object, b: object): boolean {
  const [one, two] = [a, b].map((each) => JSON.stringify(Object.entries(each).toSorted()));
  return one === two;
}

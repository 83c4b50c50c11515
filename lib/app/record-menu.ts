import type { DocumentMenu } from "../docket/docket.ts";
import { mergeMenu } from "../docket/merge-menu.ts";
import type { DocketRecord } from "../docket/records.ts";
import type { Clock, Decision, DocketStore, JournalLine, StoredState } from "./ports.ts";

/** Whether a list of documents enriched an entry: its id, or null with the reason in words. */
export interface MenuAnswer {
  readonly entryId: string | null;
  readonly reason: string | null;
}

/**
 * Takes in the list of an entry's documents: page counts, sizes and names go to the entry, if its docket is watched and
 * the entry is stored. Otherwise nothing is stored, and for a watched docket the journal says so.
 */
export function recordMenu(
  { store, clock }: { readonly store: DocketStore; readonly clock: Clock },
  menu: DocumentMenu,
): Promise<MenuAnswer> {
  return store.update(
    (dockets) => docketOf(dockets, menu)?.key ?? "no docket",
    (state) => decide(state, menu, clock),
  );
}

function decide(state: StoredState, menu: DocumentMenu, clock: Clock): Decision<MenuAnswer> {
  const docket = docketOf(state.dockets, menu);
  if (!docket) return { writes: {}, value: { entryId: null, reason: "its docket is not watched" } };
  const merged = mergeMenu(state.entries, menu, clock.now());
  if (merged.found) {
    const writes = merged.fields.length === 0 ? {} : { entries: [merged.entry] };
    return { writes, value: { entryId: merged.entry.id, reason: null } };
  }
  const named = menu.documentNumber === null ? "an entry" : `entry ${menu.documentNumber}`;
  const line: JournalLine = {
    id: `documents ${docket.key} ${menu.pacerSeqNo ?? menu.pacerDocId ?? menu.documentNumber}`,
    at: clock.now(),
    docketKey: docket.key,
    text: `A list of the documents of ${named} was open, and nothing of it was stored: ${merged.reason}. Open the docket, then the list again.`,
  };
  return { writes: { journal: [line] }, value: { entryId: null, reason: merged.reason } };
}

/** The watched docket of a list, by the court's own case id: a list prints no docket number. */
function docketOf(dockets: readonly DocketRecord[], menu: DocumentMenu): DocketRecord | undefined {
  if (menu.pacerCaseId === null) return undefined;
  const alias = `${menu.courtId}#${menu.pacerCaseId}`;
  return dockets.find((docket) => docket.watched && docket.aliases.includes(alias));
}

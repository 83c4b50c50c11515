import type { EntryId, EntryRecord } from "../docket/records.ts";
import type { Scope } from "./ports.ts";

/** The one docket that the entries belong to, or every docket when there are several. Ids begin with their docket's key. */
export function scopeOfEntries(entryIds: readonly EntryId[]): Scope {
  return (dockets) => {
    const keys = new Set(
      entryIds.map((id) => dockets.find(({ key }) => id.startsWith(`${key}/`))?.key ?? "every docket"),
    );
    const [only] = keys;
    return keys.size === 1 && only !== undefined ? only : "every docket";
  };
}

/** These entries and what hangs on them, whatever dockets they are of. The rest of their dockets is not read. */
export function onlyEntries(entryIds: readonly EntryId[]): Scope {
  return () => ({ entryIds });
}

/** Finds entries by their ids, and by the ids that they had before two records were joined. */
export function entryFinder(entries: readonly EntryRecord[]): (id: EntryId) => EntryRecord | undefined {
  const byId = new Map<EntryId, EntryRecord>();
  for (const entry of entries) for (const id of entry.formerIds) byId.set(id, entry);
  for (const entry of entries) byId.set(entry.id, entry);
  return (id) => byId.get(id);
}

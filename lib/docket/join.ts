import type { Look } from "./look.ts";
import { byStrength, mergeEntry } from "./merge-entry.ts";
import { rankOf } from "./precedence.ts";
import type { EntryRecord, Witness } from "./records.ts";

/**
 * Two stored entries that turned out to be one. The one that was stored first keeps its id; the better source's
 * fields, every key, witness and version of both are kept.
 */
export function joinEntries(a: EntryRecord, b: EntryRecord, look: Look): EntryRecord {
  const isAFirst = a.firstSeenAt < b.firstSeenAt || (a.firstSeenAt === b.firstSeenAt && a.id <= b.id);
  const [first, second] = isAFirst ? [a, b] : [b, a];
  // The second is merged like a row that its best source shows.
  const sourceId = second.fieldSources["docketText"] ?? second.witnesses[0]?.sourceId ?? "";
  const { entry } = mergeEntry(first, second, { ...look, sourceId, outdated: false });
  return {
    ...entry,
    keys: [...new Set([...first.keys, ...second.keys])].toSorted(byStrength),
    witnesses: joinedWitnesses(entry, second),
    fieldSources: { ...entry.fieldSources, ...ownSources(first, second, entry) },
    versions: [...entry.versions, ...second.versions].toSorted((x, y) => x.replacedAt.localeCompare(y.replacedAt)),
    // News stays news: an entry that either record reported as new was new.
    novelty: first.novelty === "new" || second.novelty === "new" ? "new" : first.novelty,
    maybeSameAs: [...new Set([...first.maybeSameAs, ...second.maybeSameAs])].filter(
      (id) => id !== first.id && id !== second.id,
    ),
    formerIds: [...first.formerIds, second.id, ...second.formerIds],
    lastChangedAt: look.seenAt,
  };
}

/** The sources of what only the second knew. */
function ownSources(first: EntryRecord, second: EntryRecord, joined: EntryRecord): Record<string, string> {
  const isOwn = (field: string) =>
    !Object.hasOwn(first.fieldSources, field) && valueOf(joined, field) === valueOf(second, field);
  return Object.fromEntries(Object.entries(second.fieldSources).filter(([field]) => isOwn(field)));
}

const valueOf = (entry: EntryRecord, field: string): unknown =>
  Object.entries(entry).find(([name]) => name === field)?.[1];

function joinedWitnesses(entry: EntryRecord, second: EntryRecord): Witness[] {
  const bySource = new Map(entry.witnesses.map((witness) => [witness.sourceId, witness]));
  for (const witness of second.witnesses) {
    const present = bySource.get(witness.sourceId);
    if (!present) bySource.set(witness.sourceId, witness);
    else if (witness.firstSeenAt < present.firstSeenAt) {
      bySource.set(witness.sourceId, { ...present, firstSeenAt: witness.firstSeenAt });
    }
  }
  return [...bySource.values()].toSorted((a, b) => rankOf("docketText", b.sourceId) - rankOf("docketText", a.sourceId));
}

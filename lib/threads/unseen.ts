import type { EntryId } from "../docket/records.ts";
import type { DocketIndex } from "./docket-index.ts";
import type { UnseenReference } from "./thread.ts";

/** Numbers that entries name and that no look has shown, in the order in which they are first named. */
export function unseenIn({ entries }: DocketIndex): UnseenReference[] {
  const seen = new Set(entries.flatMap(({ entry }) => entry.documentNumber ?? []));
  const found = new Map<string, { docketKey: string; namedBy: EntryId[]; unclearOf: EntryId[] }>();
  for (const { id, entry, tags } of entries) {
    for (const number of tags.references) {
      if (seen.has(number) || seen.has(number.replace(/-\d+$/, ""))) continue;
      const known = found.get(number) ?? { docketKey: entry.docketKey, namedBy: [], unclearOf: [] };
      known.namedBy.push(id);
      if (tags.unclear !== null) known.unclearOf.push(id);
      found.set(number, known);
    }
  }
  return [...found].map(([number, known]) => ({ number, ...known }));
}

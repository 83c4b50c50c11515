import { sameDocketNumber } from "../docket/docket-number.ts";
import type { DocketRecord, EntryRecord } from "../docket/records.ts";
import { docketOf, matterOf } from "../matters/registry.ts";
import type { DocketBelow } from "../tags/below.ts";
import { inDocketOrder } from "./docket-order.ts";
import { mattersOf } from "./matters.ts";
import { noTags } from "./no-tags.ts";
import type { RelatedDocket, StoredPack } from "./ports.ts";

/** Of the related dockets the one that an appeal comes from: as the matter says, else the header, else the only one. */
export function docketBelow(
  docket: DocketRecord,
  related: readonly RelatedDocket[],
  packs: readonly StoredPack[],
): RelatedDocket | null {
  const { courtId, docketNumber, pacerCaseId, relatedDockets } = docket.header;
  const matter = matterOf(mattersOf(packs), courtId, docketNumber, pacerCaseId);
  const curated = docketOf(matter, courtId, docketNumber, pacerCaseId)?.below ?? null;
  const printed = relatedDockets.find(({ relation }) => relation === "originating case")?.docketNumber ?? null;
  for (const number of [curated, printed]) {
    if (number === null) continue;
    const found = related.find((each) => sameDocketNumber(each.docket.header.docketNumber, number));
    if (found) return found;
  }
  return related.length === 1 ? (related[0] ?? null) : null;
}

/** The docket below as the tagger and the deadlines take it. Entries that were not tagged yet tell nothing. */
export function asDocketBelow({ entries, tags }: RelatedDocket): DocketBelow & {
  readonly entries: readonly EntryRecord[];
} {
  const inOrder = entries.toSorted(inDocketOrder);
  const byEntry = new Map(tags.map((row) => [row.entryId, row.tags]));
  return { entries: inOrder, tags: inOrder.map(({ id }) => byEntry.get(id) ?? noTags("not tagged yet")) };
}

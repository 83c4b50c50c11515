import { fingerprintOf } from "../docket/identity.ts";
import type { DocketRecord, EntryId, EntryRecord } from "../docket/records.ts";
import { textHash } from "../docket/text.ts";
import { matterOf } from "../matters/registry.ts";
import { tellsAnAppeal } from "../tags/appealed-from.ts";
import type { AnalysisInputs } from "./analysis.ts";
import { docketBelow } from "./docket-below.ts";
import { mattersOf } from "./matters.ts";
import type { RelatedDocket, StoredTags } from "./ports.ts";

/**
 * What the tags of an entry rest on besides its own docket's texts: the imported case pack, the docket below, the
 * documents read, the words by hand. In a line, so that a change of any of them is seen and named.
 */
export function inputsOf(docket: DocketRecord, inputs: AnalysisInputs): (entryId: EntryId) => string {
  const ofDocket = [...packPart(docket, inputs), ...belowPart(docket, inputs)];
  const readings = Map.groupBy(inputs.readings, ({ entryId }) => entryId);
  const corrections = new Map(inputs.corrections.map((each) => [each.entryId, each]));
  return (entryId) => {
    const read = readings.get(entryId) ?? [];
    const correction = corrections.get(entryId);
    return [
      ...ofDocket,
      ...(read.length > 0
        ? [`documents ${textHash(JSON.stringify(read.map(({ id, readAt, accepted }) => [id, readAt, accepted])))}`]
        : []),
      ...(correction ? [`hand ${correction.updatedAt}`] : []),
    ].join("; ");
  };
}

function packPart({ header }: DocketRecord, { packs }: AnalysisInputs): string[] {
  const matter = matterOf(mattersOf(packs), header.courtId, header.docketNumber, header.pacerCaseId);
  const pack = packs.find(({ id }) => id === matter.id);
  return pack ? [`pack ${pack.id} ${pack.importedAt}`] : [];
}

function belowPart(docket: DocketRecord, { related, packs }: AnalysisInputs): string[] {
  const below = docketBelow(docket, related, packs);
  return below === null ? [] : [`below ${printOf(below)}`];
}

/** What an appeal can learn from the docket below: rulings and notices of appeal. Other news there is none to it. */
function printOf({ entries, tags }: RelatedDocket): string {
  const byEntry = new Map(tags.map((row) => [row.entryId, row]));
  const told = entries
    .flatMap((entry) => {
      const row = byEntry.get(entry.id);
      if (!row || !tellsAnAppeal(row.tags)) return [];
      const { kind, author, effects, affectsDetention, affectsRemoval, references } = row.tags;
      const names = effects.map(({ effect }) => effect);
      return [[entry.id, fingerprintOf(entry), kind, author, names, affectsDetention, affectsRemoval, references]];
    })
    .toSorted(([a], [b]) => String(a).localeCompare(String(b)));
  return textHash(JSON.stringify(told));
}

/** True if some entry's tags are missing, or were computed by other rules, from another text or from other inputs. */
export function needsTagging(
  docket: DocketRecord,
  {
    entries,
    tags,
    ...inputs
  }: AnalysisInputs & {
    readonly entries: readonly EntryRecord[];
    readonly tags: readonly StoredTags[];
  },
  rulesVersion: string,
): boolean {
  const stored = new Map(tags.map((row) => [row.entryId, row]));
  const inputsFor = inputsOf(docket, inputs);
  return entries.some((entry) => {
    const row = stored.get(entry.id);
    return (
      row === undefined ||
      row.rulesVersion !== rulesVersion ||
      row.textHash !== fingerprintOf(entry) ||
      (row.inputs ?? "") !== inputsFor(entry.id)
    );
  });
}

/** Completes "read again because of …": what changed since an entry was tagged. Null where the user did it himself. */
export function whyTaggedAgain(before: StoredTags, after: StoredTags): string | null {
  if (before.rulesVersion !== after.rulesVersion) return "new rules";
  const [was, is] = [partsOf(before), partsOf(after)];
  const differs = (part: string) => was.get(part) !== is.get(part);
  if (differs("pack")) return is.has("pack") ? "a new case pack" : "a case pack that was removed";
  if (differs("hand") || differs("documents")) return null;
  if (differs("below")) return "the docket below";
  return "other entries of its docket";
}

function partsOf({ inputs = "" }: StoredTags): Map<string, string> {
  return new Map(inputs.split("; ").map((part) => [part.split(" ")[0] ?? "", part]));
}

import { courtById } from "../docket/courts.ts";
import type { DocketRecord } from "../docket/records.ts";
import { knownEntriesOf } from "../matters/case-pack.ts";
import type { KnownEntry, Matter, MatterDocket } from "../matters/matter.ts";
import { builtInMatters, docketOf } from "../matters/registry.ts";
import { tagDocket } from "../tags/tag.ts";
import { contextOf } from "./docket-context.ts";
import { inDocketOrder } from "./docket-order.ts";
import { mattersOf } from "./matters.ts";
import type { StoredDocket } from "./read-matter.ts";
import type { StoredPack } from "./ports.ts";

/** What taking a case pack in would mean here. Nothing is stored for it. */
export interface PackPreview {
  readonly matter: Pick<Matter, "id" | "name" | "description">;
  /** What this pack would stand in for. */
  readonly replaces: "nothing" | "a built-in record" | "a pack that was imported before";
  readonly dockets: readonly PackDocket[];
  readonly knownEntries: number;
  /** Of them those that were found among the stored entries. */
  readonly matched: number;
  readonly unmatched: readonly UnmatchedEntry[];
  /** Sentences: what the user should know before. */
  readonly warnings: readonly string[];
}

export interface PackDocket {
  readonly label: string;
  readonly title: string;
  readonly standing: "stored" | "not stored yet" | "belongs to another matter";
  readonly entries: number;
}

/** A line of the record that no stored entry answers to. */
export interface UnmatchedEntry {
  readonly name: string;
  /** Completes "not found: …". */
  readonly because: string;
}

/**
 * Compares a pack with what is stored: which dockets it names, which of its known entries are found, and what to doubt.
 */
export function previewPack(
  matter: Matter,
  stored: readonly StoredDocket[],
  packs: readonly StoredPack[],
): PackPreview {
  const others = mattersOf(packs).filter(({ id }) => id !== matter.id);
  const rows = matter.dockets.map((docket) => ({
    docket,
    stored: storedOf(docket, stored),
    owner: ownerOf(docket, others),
  }));
  const found = new Set(rows.flatMap((row) => (row.stored ? matchedIn(matter, row.docket, row.stored) : [])));
  const unmatched = matter.knownEntries
    .filter((known) => !found.has(known))
    .map((known) => ({
      name: nameOf(known),
      because: rows.some((row) => row.stored && isOf(known, row.docket))
        ? "no stored entry has its number and day"
        : "its docket is not stored yet",
    }));
  return {
    matter: { id: matter.id, name: matter.name, description: matter.description },
    replaces: replacedBy(matter, packs),
    dockets: rows.map(({ docket, stored: held, owner }) => ({
      label: labelOf(docket),
      title: docket.title,
      standing: owner ? "belongs to another matter" : held ? "stored" : "not stored yet",
      entries: held?.contents.entries.length ?? 0,
    })),
    knownEntries: matter.knownEntries.length,
    matched: found.size,
    unmatched,
    warnings: [
      ...rows.flatMap(({ docket, owner }) =>
        owner ? [`${labelOf(docket)} belongs to “${owner.name}”, which keeps it: this pack does not act there.`] : [],
      ),
      ...rows.flatMap(({ docket }) =>
        courtById(docket.courtId) || docket.courtId === "scotus"
          ? []
          : [`The court “${docket.courtId}” is not known here, so no page of it can be read.`],
      ),
      ...uncertain(matter),
    ],
  };
}

function uncertain({ knownEntries }: Matter): string[] {
  const count = knownEntries.filter(({ certainty }) => certainty === "disputed").length;
  return count === 0 ? [] : [`${count} of its entries are marked as disputed: their sources disagree.`];
}

function replacedBy({ id }: Matter, packs: readonly StoredPack[]): PackPreview["replaces"] {
  if (packs.some((pack) => pack.id === id)) return "a pack that was imported before";
  return builtInMatters.some((matter) => matter.id === id) ? "a built-in record" : "nothing";
}

function storedOf(docket: MatterDocket, stored: readonly StoredDocket[]): StoredDocket | undefined {
  const alone = { dockets: [docket] };
  return stored.find(
    ({ docket: { header } }) => docketOf(alone, header.courtId, header.docketNumber, header.pacerCaseId) !== null,
  );
}

/** The matter that comes before this one in the list and names the docket too. */
function ownerOf(docket: MatterDocket, others: readonly Matter[]): Matter | undefined {
  return others.find((matter) => docketOf(matter, docket.courtId, docket.docketNumber, docket.pacerCaseId) !== null);
}

/** Matched as they will be: by what the docket text itself says. */
function matchedIn(matter: Matter, docket: MatterDocket, { docket: record, contents }: StoredDocket): KnownEntry[] {
  const entries = contents.entries.toSorted(inDocketOrder);
  const { courtId, governmentSide } = contextOf(record, [matter]);
  const tags = tagDocket(entries, { courtId, governmentSide });
  return knownEntriesOf(matter, docket, entries, tags).filter((known) => known !== null);
}

function isOf(known: KnownEntry, { courtId, docketNumber }: MatterDocket): boolean {
  return known.courtId === courtId && known.docketNumber === docketNumber;
}

function nameOf(known: KnownEntry): string {
  const number = known.documentNumber === null ? "no number" : `ECF ${known.documentNumber}`;
  return `${known.title} (${labelOf(known)}, ${number}, ${known.dateFiled ?? "no day"})`;
}

function labelOf({ courtId, docketNumber }: Pick<MatterDocket, "courtId" | "docketNumber">): string {
  return `${courtById(courtId)?.citation ?? courtId} ${docketNumber}`;
}

/** All that is stored, as a preview needs it. */
export function storedDockets(
  dockets: readonly DocketRecord[],
  contents: readonly StoredDocket["contents"][],
): StoredDocket[] {
  return dockets.flatMap((docket, index) => {
    const held = contents[index];
    return held ? [{ docket, contents: held }] : [];
  });
}

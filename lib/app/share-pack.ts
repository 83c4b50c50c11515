import { courtById } from "../docket/courts.ts";
import type { EntryRecord } from "../docket/records.ts";
import { knownEntriesOf } from "../matters/case-pack.ts";
import type { KnownEntry, Matter, MatterDocket } from "../matters/matter.ts";
import { docketOf } from "../matters/registry.ts";
import type { Correction } from "../tags/correction.ts";
import type { EntryTags } from "../tags/tags.ts";
import { contextOf } from "./docket-context.ts";
import { inDocketOrder } from "./docket-order.ts";
import { noTags } from "./no-tags.ts";
import type { StoredDocket } from "./read-matter.ts";

export interface SharedPack {
  readonly matter: Matter;
  /** Entries that were set by hand and are in it. */
  readonly byHand: number;
  /** Sentences: what was left out, and why. */
  readonly leftOut: readonly string[];
}

/**
 * A matter as a case pack to be given to others: the record that is known of it, and over it what was set by hand.
 * Private notes go along only where the user says so, restricted entries never.
 * @param matter the record that is known, or null for a matter that no pack names
 */
export function sharedPack(
  { id, name, matter }: { readonly id: string; readonly name: string; readonly matter: Matter | null },
  stored: readonly StoredDocket[],
  { withNotes }: { readonly withNotes: boolean },
): SharedPack {
  const base = matter ?? matterOfStored(id, name, stored);
  const leftOut: string[] = [];
  let known = base.knownEntries;
  let byHand = 0;
  for (const { docket, contents } of stored) {
    const { courtId, docketNumber, pacerCaseId } = docket.header;
    const listed = docketOf(base, courtId, docketNumber, pacerCaseId);
    if (listed === null) continue;
    const entries = contents.entries.toSorted(inDocketOrder);
    const tags = new Map(contents.tags.map((row) => [row.entryId, row]));
    const matched = knownEntriesOf(
      base,
      listed,
      entries,
      entries.map((entry) => tags.get(entry.id)?.read ?? tags.get(entry.id)?.tags ?? noTags("not tagged yet")),
    );
    const corrections = new Map(contents.corrections.map((each) => [each.entryId, each]));
    entries.forEach((entry, at) => {
      const correction = corrections.get(entry.id);
      const tag = tags.get(entry.id)?.tags;
      if (!correction || !tag) return;
      const why = whyLeftOut(entry, tag, entries, tags);
      if (why !== null) return void leftOut.push(`${nameOf(entry)} ${why}.`);
      byHand += 1;
      const line = knownEntry(listed, entry, tag, correction, withNotes);
      const replaced = matched[at] ?? null;
      known = [...known.filter((each) => each !== replaced), line];
    });
  }
  return { matter: { ...base, knownEntries: known }, byHand, leftOut };
}

function whyLeftOut(
  entry: EntryRecord,
  tag: EntryTags,
  entries: readonly EntryRecord[],
  tags: ReadonlyMap<string, { readonly tags: EntryTags }>,
): string | null {
  if (entry.restricted) return "is sealed or restricted";
  if (entry.documentNumber !== null) return null;
  if (entry.dateFiled === null) return "has neither a number nor a day by which others could find it";
  const twins = entries.filter(
    ({ id, documentNumber, dateFiled }) =>
      documentNumber === null && dateFiled === entry.dateFiled && tags.get(id)?.tags.kind === tag.kind,
  );
  return twins.length > 1 ? "has no number, and others of its kind came on the same day" : null;
}

function knownEntry(
  { courtId, docketNumber }: MatterDocket,
  entry: EntryRecord,
  tags: EntryTags,
  correction: Correction,
  withNotes: boolean,
): KnownEntry {
  const effects = tags.effects.map(({ effect }) => effect);
  return {
    courtId,
    docketNumber,
    documentNumber: entry.documentNumber,
    dateFiled: entry.dateFiled,
    title: `${tags.kind}${effects.length === 0 ? "" : `: ${effects.map((each) => each.replaceAll("-", " ")).join(", ")}`}`,
    kind: tags.kind,
    author: tags.author,
    effects,
    affectsDetention: tags.affectsDetention,
    affectsRemoval: tags.affectsRemoval,
    direction: tags.direction,
    until: tags.until,
    within: tags.within,
    who: tags.who.scope === "unknown" ? null : tags.who.words || tags.who.scope,
    sources: ["an attorney's own reading, set by hand"],
    certainty: "stated",
    note: withNotes ? plainNote(correction.note) : "",
  };
}

/** The file holds plain words of limited length. */
function plainNote(note: string): string {
  return note
    .replace(/[\p{Cc}\p{Cf}]/gu, (letter) => (letter === "\n" || letter === "\t" ? letter : " "))
    .slice(0, 4_000);
}

/** A matter that no pack names, from what is stored of its dockets. */
function matterOfStored(id: string, name: string, stored: readonly StoredDocket[]): Matter {
  return {
    id: slugOf(name === "" ? id : name),
    name: name === "" ? id : name,
    description: "",
    dockets: stored.map(({ docket }) => {
      const { courtId, docketNumber, pacerCaseId, relatedDockets, caseName } = docket.header;
      const isAppeal = courtById(courtId)?.kind === "appeals" || courtId === "scotus";
      const below = relatedDockets.find(({ relation }) => relation === "originating case")?.docketNumber ?? "not known";
      return {
        courtId,
        docketNumber,
        pacerCaseId,
        role: isAppeal ? "appeal" : "trial court",
        below: isAppeal ? below : null,
        governmentSide: contextOf(docket, []).governmentSide,
        title: caseName === "" ? docketNumber : caseName,
      };
    }),
    parties: [],
    knownEntries: [],
  };
}

/** "Roe v. Placeholder" → "roe-v-placeholder". */
function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return slug.length < 2 ? "matter" : slug;
}

function nameOf({ documentNumber, dateFiled }: EntryRecord): string {
  return documentNumber === null ? `The entry of ${dateFiled ?? "an unknown day"}` : `ECF ${documentNumber}`;
}

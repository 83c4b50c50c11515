import { docketCore, sameDocketNumber } from "../docket/docket-number.ts";
import type { Effect, EntryTags, TaggableEntry, Who } from "../tags/tags.ts";
import type { KnownEntry, Matter } from "./matter.ts";

/** What the case pack needs of an entry. */
export type PackEntry = Pick<TaggableEntry, "documentNumber" | "dateFiled" | "docketText">;

/**
 * Names the effects of the orders that the matter's record knows, with the source and how sure it is. Adds to what the
 * text says and settles what the text leaves open; never takes back what the text says. An entry is the known one when
 * court, docket, document number and day agree; an unknown number or day is made up for by the other and the kind.
 * `docketNumber` null: any docket of the matter in that court (a replay that holds several appeals in one list).
 */
export function applyCasePack(
  matter: Matter,
  courtId: string,
  docketNumber: string | null,
  entries: readonly PackEntry[],
  tags: readonly EntryTags[],
): EntryTags[] {
  const ofDocket = matter.knownEntries
    .filter((known) => known.courtId === courtId)
    .flatMap((known) => (docketNumber === null ? [known] : inDocket(matter, known, docketNumber)));
  const first = tags.map((tag, at) => {
    const entry = entries[at];
    const known = entry === undefined ? null : knownEntryOf(ofDocket, entry, tag);
    return known === null ? tag : withKnown(tag, known);
  });
  return first.map((tag, at) => mandateOf(tag, at, { matter, courtId, entries, tags: first }));
}

/**
 * The record's line for each entry, in their order; null where it has none. The same match as `applyCasePack` makes.
 * @param tags what the docket text itself says
 */
export function knownEntriesOf(
  matter: Matter,
  { courtId, docketNumber }: { readonly courtId: string; readonly docketNumber: string },
  entries: readonly PackEntry[],
  tags: readonly EntryTags[],
): (KnownEntry | null)[] {
  const ofDocket = matter.knownEntries
    .filter((known) => known.courtId === courtId)
    .flatMap((known) => (sameDocketNumber(known.docketNumber, docketNumber) ? [known] : []));
  return entries.map((entry, at) => {
    const tag = tags[at];
    return tag === undefined ? null : knownEntryOf(ofDocket, entry, tag);
  });
}

/** A joint opinion stands in the record once, under one appeal; on the other docket it has another number. */
function inDocket(matter: Matter, known: KnownEntry, docketNumber: string): KnownEntry[] {
  if (sameDocketNumber(known.docketNumber, docketNumber)) return [known];
  const mine = matter.dockets.find((docket) => sameDocketNumber(docket.docketNumber, docketNumber));
  const isJoint = mine?.role === "appeal" && known.note.includes(mine.docketNumber);
  return isJoint ? [{ ...known, documentNumber: null }] : [];
}

const RULINGS = new Set(["order", "opinion", "judgment", "minute entry", "mandate"]);

function knownEntryOf(known: readonly KnownEntry[], entry: PackEntry, tag: EntryTags): KnownEntry | null {
  const fits = known.filter((each) => {
    const sameNumber = each.documentNumber !== null && each.documentNumber === entry.documentNumber;
    const sameDay = each.dateFiled !== null && each.dateFiled === entry.dateFiled;
    if (sameNumber && (sameDay || each.dateFiled === null)) return isSameSort(each, tag);
    // A number that the record knows and the entry contradicts is another entry, except where the entry has none.
    if (each.documentNumber !== null && entry.documentNumber !== null && !sameNumber) return false;
    return sameDay && each.kind === tag.kind && each.author === tag.author;
  });
  return fits.length === 1
    ? (fits[0] ?? null)
    : (fits.find((each) => each.documentNumber === entry.documentNumber) ?? null);
}

function isSameSort(known: KnownEntry, tag: EntryTags): boolean {
  return RULINGS.has(known.kind) === RULINGS.has(tag.kind);
}

function withKnown(tag: EntryTags, known: KnownEntry): EntryTags {
  if (!RULINGS.has(known.kind) || isVoid(tag)) return tag;
  const said = tag.effects.filter((each) => each.basis === "text" || known.effects.includes(each.effect));
  const added = known.effects
    .filter((effect) => !said.some((each) => each.effect === effect))
    .map((effect): Effect => ({
      effect,
      evidence: [packEvidence(known)],
      until: known.until,
      within: known.within,
      who: whoOf(known),
      basis: "case pack",
    }));
  const filled = said.map((each) => ({
    ...each,
    until: each.basis === "reference" ? (untilFor(each, known) ?? each.until) : (each.until ?? untilFor(each, known)),
    within: each.within ?? withinFor(each, known),
  }));
  const isOpen = tag.unclear !== null;
  const usesPack =
    added.length > 0 ||
    isOpen ||
    filled.some((each, at) => each.until !== said[at]?.until || each.within !== said[at]?.within);
  if (!usesPack) return tag;
  const settles = known.affectsDetention !== "unclear" && known.affectsRemoval !== "unclear";
  const effects = [...filled, ...added];
  const isWhole = settles && (isOpen || added.length > 0 || said.length < tag.effects.length);
  return {
    ...tag,
    effects,
    affectsDetention: isWhole ? known.affectsDetention : tag.affectsDetention,
    affectsRemoval: isWhole ? known.affectsRemoval : tag.affectsRemoval,
    direction: isWhole ? known.direction : tag.direction,
    until: effects.find(({ until }) => until !== null)?.until ?? null,
    within: effects.find(({ within }) => within !== null)?.within ?? null,
    who: tag.who.scope === "unknown" ? whoOf(known) : tag.who,
    evidence: [...tag.evidence, packEvidence(known)],
    basis: "case pack",
    unclear: settles ? null : tag.unclear,
  };
}

/** Struck entries and entries docketed in error do nothing, whatever number and day they bear. */
function isVoid(tag: EntryTags): boolean {
  return tag.evidence.some(({ ruleId }) => ruleId === "void");
}

/** The record's end of an effect is told only where the text tells none and the entry was opaque or has one effect. */
function untilFor(each: Effect, known: KnownEntry): string | null {
  return known.effects.includes(each.effect) ? known.until : null;
}

function withinFor(each: Effect, known: KnownEntry): string | null {
  return known.effects.includes(each.effect) ? known.within : null;
}

function whoOf(known: KnownEntry): Who {
  if (known.who === null) return { scope: "unknown", words: "" };
  const isClass = /\bclass\b|\bIraqi nationals\b|\bpeople\b/i.test(known.who);
  return { scope: isClass ? "class" : "named persons", words: known.who };
}

function packEvidence(known: KnownEntry): Effect["evidence"][number] {
  const sources = known.sources.length > 0 ? known.sources.join("; ") : "no source seen";
  return {
    ruleId: "case-pack",
    span: { start: 0, end: 0 },
    quote: `${known.title} (${known.certainty}; ${sources})`,
    via: null,
  };
}

/** "[Appeal Case Numbers 17-2171, 18-1233]". */
const CASE_NUMBER = /\b\d{2}-\d{2,5}\b/g;

/** A mandate, or a copy of one, does what the known judgment of its appeal did. */
function mandateOf(
  tag: EntryTags,
  at: number,
  docket: { matter: Matter; courtId: string; entries: readonly PackEntry[]; tags: readonly EntryTags[] },
): EntryTags {
  if (tag.kind !== "mandate" || isVoid(tag)) return tag;
  if (tag.effects.length > 0 && tag.unclear === null) return tag;
  const entry = docket.entries[at];
  if (entry === undefined) return tag;
  const numbers = new Set([...entry.docketText.matchAll(CASE_NUMBER)].map(([number]) => docketCore(number)));
  const known = docket.matter.knownEntries.findLast(
    (each) =>
      numbers.has(docketCore(each.docketNumber)) &&
      (each.kind === "opinion" || each.kind === "judgment") &&
      each.effects.length > 0 &&
      (each.dateFiled === null || entry.dateFiled === null || each.dateFiled <= entry.dateFiled),
  );
  return known === undefined ? tag : withKnown({ ...tag, effects: [] }, { ...known, until: null, within: null });
}

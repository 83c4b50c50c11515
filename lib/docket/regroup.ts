import { bestPairs } from "./best-pairs.ts";
import type { Fit } from "./best-pairs.ts";
import { daysAround, daysOf, Evidence, isDisjoint, valuesOf } from "./evidence.ts";
import { joinEntries } from "./join.ts";
import type { Look } from "./look.ts";
import { NumberOrder } from "./number-order.ts";
import type { Placeable } from "./number-order.ts";
import { isFeedName, isWordsOnly, partsOf } from "./part.ts";
import type { Parts } from "./part.ts";
import type { EntryChange, EntryId, EntryRecord } from "./records.ts";
import { distinctEvents } from "./text.ts";

/** What became of entries that were taken apart or put together. */
export interface Regrouped {
  /** All entries; those that stayed as they were are the very same objects. */
  readonly entries: ReadonlyMap<EntryId, EntryRecord>;
  readonly changes: readonly EntryChange[];
  /** Where a row of a feed ("name") or of anybody else ("text") is now that was stored under an id. */
  readonly movedTo: (id: EntryId, part: "name" | "text") => EntryId;
}

/** Something that is only a name or only words: an entry, or a part of one. */
interface Piece {
  readonly entry: EntryRecord;
  /** The entry that it is, or is a part of. */
  readonly of: EntryId;
}

/** Above this many comparisons nothing is regrouped: no docket has so many entries of a day. */
const MOST_COMPARISONS = 10_000;

/**
 * Puts names of a court's feed and full words together as they fit best. They come in any order, so that the first that
 * fits is not always the right one: what was put together on its words alone is taken apart when something fits better,
 * and what was left apart is joined once everything else is settled. The outcome rests on what was seen, not on the
 * order in which it came.
 * @param touched what a look added or changed
 * @param unread the docket's entries that are not among `entries`, because nothing that was touched can concern them
 * @returns null where all is well as it is
 */
export function regroup(
  entries: ReadonlyMap<EntryId, EntryRecord>,
  touched: ReadonlySet<EntryId>,
  look: Look,
  unread?: () => readonly Placeable[],
): Regrouped | null {
  if (touched.size === 0) return null;
  const hasPlace = [...touched].some((id) => entries.get(id)?.pacerDocId);
  const order = new NumberOrder([...entries.values()], unread);
  // What the court links may show that words far from it were put under the wrong name.
  const disproved = hasPlace ? [...entries.values()].filter((entry) => isDisproved(entry, order, look)) : [];
  const touchedNow = [...[...touched].map((id) => entries.get(id)), ...disproved];
  const days = new Set(touchedNow.flatMap(unlinkedDays));
  if (days.size === 0) return null;
  const nearby = [...entries.values()].filter(
    (entry) => isUnlinked(entry) && daysOf(entry).some((day) => days.has(day)),
  );
  const regrouping = new Regrouping(entries, nearby, look, order);
  return regrouping.done();
}

/** True where the court's own numbers say that this was put together wrongly. */
export function isDisproved(entry: EntryRecord, order: NumberOrder, look: Look): boolean {
  const { pacerSeqNo, documentNumber } = entry;
  return isUnlinked(entry) && !order.allows(pacerSeqNo, documentNumber) && partsOf(entry, look) !== null;
}

/** Of what has a document the court says itself which it is. */
const isUnlinked = ({ pacerDocId }: EntryRecord): boolean => pacerDocId === null;

function unlinkedDays(entry: EntryRecord | undefined): string[] {
  return entry && isUnlinked(entry) ? daysAround(entry) : [];
}

class Regrouping {
  private readonly entries: ReadonlyMap<EntryId, EntryRecord>;
  private readonly look: Look;
  private readonly order: NumberOrder;
  /** Names and words that fit each other but for their numbers. */
  private readonly contrary: (readonly [name: Piece, text: Piece])[] = [];
  private readonly parts = new Map<EntryId, Parts>();
  private readonly names: readonly Piece[];
  /** First those that say more than a name, then the names that copies show for words. */
  private readonly texts: readonly Piece[];
  private readonly textCount: number;

  constructor(
    entries: ReadonlyMap<EntryId, EntryRecord>,
    nearby: readonly EntryRecord[],
    look: Look,
    order: NumberOrder,
  ) {
    this.entries = entries;
    this.look = look;
    this.order = order;
    const pieces = nearby.flatMap((entry): Piece[] => {
      const parts = partsOf(entry, look);
      if (parts === null) return [{ entry, of: entry.id }];
      this.parts.set(entry.id, parts);
      return [parts.name, parts.text].map((part) => ({ entry: part, of: entry.id }));
    });
    this.names = pieces.filter(({ entry }) => isFeedName(entry));
    // A copy that has no more than the name yet says nothing of which words it belongs to.
    const events = new Set(this.names.map(({ entry }) => distinctEvents(entry.shortText ?? "")));
    const isName = ({ entry }: Piece) => events.has(distinctEvents(entry.docketText));
    const words = pieces.filter(({ entry }) => isWordsOnly(entry));
    this.texts = [...words.filter((piece) => !isName(piece)), ...words.filter(isName)];
    this.textCount = words.filter((piece) => !isName(piece)).length;
  }

  done(): Regrouped | null {
    if (this.names.length * this.texts.length > MOST_COMPARISONS) return null;
    const fits = this.fits();
    const { pairs: ofTexts } = bestPairs(fits.filter(({ other }) => other < this.textCount));
    const named = new Set(ofTexts.map(({ one }) => one));
    const { pairs: ofNames } = bestPairs(fits.filter(({ one, other }) => other >= this.textCount && !named.has(one)));
    const pairs = [...ofTexts, ...ofNames];
    const whole = new Set(pairs.flatMap(({ one, isPresent }) => (isPresent === true ? [this.names[one]?.of] : [])));
    const parted = [...this.parts.keys()].filter((id) => !whole.has(id));
    const joined = pairs.filter(({ isPresent }) => isPresent !== true);
    return parted.length + joined.length === 0 ? null : this.regrouped(new Set(parted), joined);
  }

  private fits(): Fit[] {
    const { wordings } = this.look;
    return this.names.flatMap((name, one) =>
      this.texts.flatMap((text, other): Fit[] => {
        const feed = name.entry.fieldSources["pacerSeqNo"] ?? "";
        const isPresent = name.of === text.of;
        if (!isPresent && haveSourceInCommon(name.entry, text.entry)) return [];
        const evidence = new Evidence([text.entry], [name.entry], feed, wordings);
        if (!isPresent && !evidence.isStubOrEdit(0, 0) && !evidence.isName(0, 0)) return [];
        if (!this.order.allows(name.entry.pacerSeqNo, text.entry.documentNumber)) {
          this.contrary.push([name, text]);
          return [];
        }
        return [{ one, other, closeness: evidence.closeness(0, 0), isPresent }];
      }),
    );
  }

  private regrouped(parted: ReadonlySet<EntryId>, joins: readonly Fit[]): Regrouped {
    const entries = new Map(this.entries);
    const changes: EntryChange[] = [];
    const moved = new Map<string, EntryId>();
    for (const id of parted) {
      const { name, text, added } = this.takenApart(id, entries);
      entries.set(name.id, name).set(text.id, text);
      moved.set(`${id} name`, name.id).set(`${id} text`, text.id);
      changes.push({ change: "enriched", entryId: id, fields: ["keys"] });
      changes.push({ change: "added", entryId: added, novelty: name.novelty });
    }
    const idOf = ({ of }: Piece, part: "name" | "text") => moved.get(`${of} ${part}`) ?? of;
    for (const fit of joins) {
      const [name, text] = [this.names[fit.one], this.texts[fit.other]];
      const [one, other] = [name && entries.get(idOf(name, "name")), text && entries.get(idOf(text, "text"))];
      if (!one || !other) continue;
      const joined = joinEntries(one, other, this.look);
      const gone = joined.id === one.id ? other : one;
      entries.delete(gone.id);
      entries.set(joined.id, joined);
      for (const part of [`${gone.id} name`, `${gone.id} text`]) if (!moved.has(part)) moved.set(part, gone.id);
      for (const [from, to] of moved) if (to === gone.id) moved.set(from, joined.id);
      changes.push({ change: "joined", entryId: joined.id, formerId: gone.id });
    }
    for (const [name, text] of this.contrary) {
      // What has found its own is in no doubt any more.
      const [one, other] = [entries.get(idOf(name, "name")), entries.get(idOf(text, "text"))];
      if (one && other && one.id !== other.id && isFeedName(one) && isWordsOnly(other))
        doubt(entries, one.id, other.id);
    }
    for (const { of } of [...this.names, ...this.texts]) this.settleDoubts(entries, of);
    return { entries, changes, movedTo: (id, part) => moved.get(`${id} ${part}`) ?? id };
  }

  /** The part that the entry's id speaks of keeps it, and all that hangs on it. */
  private takenApart(id: EntryId, entries: ReadonlyMap<EntryId, EntryRecord>) {
    const { name, text } = this.parts.get(id) as Parts;
    const { seenAt } = this.look;
    const isIdOfName = name.keys.some((key) => id === `${name.docketKey}/${key}`);
    const off = isIdOfName ? text : name;
    const added = freeId(off, entries);
    const part: EntryRecord = { ...off, id: added, formerIds: [], maybeSameAs: [], lastChangedAt: seenAt };
    const kept: EntryRecord = { ...(isIdOfName ? name : text), lastChangedAt: seenAt };
    return { name: isIdOfName ? kept : part, text: isIdOfName ? part : kept, added };
  }

  /** Doubts end where one of both is gone, or both have a sequence number now. */
  private settleDoubts(entries: Map<EntryId, EntryRecord>, id: EntryId): void {
    const entry = entries.get(id);
    if (!entry) return;
    const left = entry.maybeSameAs.filter((other) => {
      const keys = entries.get(other)?.keys;
      return keys && !isDisjoint(valuesOf("seq", entry.keys), valuesOf("seq", keys));
    });
    if (left.length < entry.maybeSameAs.length) entries.set(id, { ...entry, maybeSameAs: left });
  }
}

function doubt(entries: Map<EntryId, EntryRecord>, one: EntryId, other: EntryId): void {
  for (const [id, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const entry = entries.get(id);
    if (!entry || entry.maybeSameAs.includes(to)) continue;
    entries.set(id, { ...entry, maybeSameAs: [...entry.maybeSameAs, to].toSorted() });
  }
}

/** A source that showed both showed them as two. */
function haveSourceInCommon(one: EntryRecord, other: EntryRecord): boolean {
  return one.witnesses.some(({ sourceId }) => other.witnesses.some((witness) => witness.sourceId === sourceId));
}

function freeId({ docketKey, keys }: EntryRecord, entries: ReadonlyMap<EntryId, EntryRecord>): EntryId {
  const taken = new Set([...entries.values()].flatMap(({ id, formerIds }) => [id, ...formerIds]));
  const base = `${docketKey}/${keys[0] ?? "entry"}`;
  let [id, copy] = [base, 1];
  while (taken.has(id)) id = `${base}~${++copy}`;
  return id;
}

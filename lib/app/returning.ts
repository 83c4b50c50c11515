import type { Instant } from "../calendar/date.ts";
import type { EntryChange, EntryId, EntryMark, EntryRecord } from "../docket/records.ts";
import type { EntryTags, Outcome } from "../tags/tags.ts";
import { effectsLine } from "./alerts.ts";
import { changedMark, markOf } from "./marks.ts";
import type { StoredTags } from "./ports.ts";

/** A look and what was read of it, as far as it decides what the user has to see again. */
export interface Returning {
  readonly changes: readonly EntryChange[];
  /** All entries after the look. */
  readonly entries: readonly EntryRecord[];
  readonly marks: ReadonlyMap<EntryId, EntryMark>;
  /** As stored before the look. */
  readonly tagsBefore: readonly StoredTags[];
  readonly tags: ReadonlyMap<EntryId, EntryTags>;
  readonly now: Instant;
}

/** A motion that is heard or taken under advisement was not ruled on. */
const NO_RULING: ReadonlySet<Outcome> = new Set<Outcome>(["none", "set", "taken under advisement"]);

/** New entries whose full text came after their name, whatever source brought it. */
export function completedIn(changes: readonly EntryChange[], entries: readonly EntryRecord[]): ReadonlySet<EntryId> {
  const ids = new Set(
    changes.flatMap((change) => {
      const isCompleted =
        change.change === "joined" || (change.change === "enriched" && change.fields.includes("docketText"));
      return isCompleted ? [change.entryId] : [];
    }),
  );
  if (ids.size === 0) return ids;
  return new Set(entries.filter(({ id, novelty }) => ids.has(id) && novelty === "new").map(({ id }) => id));
}

/**
 * New orders whose effect was unclear and is known now, because an entry that they refer to was seen. What changed by
 * other rules of reading is listed elsewhere, and is no news of the court's.
 */
export function clearedIn({ entries, tagsBefore, tags, changes }: Returning): ReadonlySet<EntryId> {
  const touched = new Set(changes.map(({ entryId }) => entryId));
  if (touched.size === 0) return touched;
  const unclear = new Set(tagsBefore.filter((row) => row.tags.unclear !== null).map(({ entryId }) => entryId));
  const cleared = entries.filter(({ id, novelty }) => {
    if (novelty !== "new" || !unclear.has(id) || touched.has(id)) return false;
    const present = tags.get(id);
    return present !== undefined && present.unclear === null && present.effects.length > 0;
  });
  return new Set(cleared.map(({ id }) => id));
}

/**
 * The marks of what the user had seen and has to see again: an entry whose effect is another one, now that its full text
 * or what it refers to is known, and one that was done and is ruled on now. (An entry that the court edited returns when
 * the look is merged.)
 */
export function returnedMarks(given: Returning): readonly EntryMark[] {
  const before = new Map(given.tagsBefore.map((row) => [row.entryId, row.tags]));
  const byId = new Map(given.entries.map((entry) => [entry.id, entry]));
  const returned = new Map<EntryId, EntryMark>();
  const back = (entry: EntryRecord, why: string) => {
    const mark = markOf(entry, given.marks);
    if (mark.state === "unread" || returned.has(entry.id)) return;
    const change = { state: "unread", snoozedUntil: null, returned: why } as const;
    returned.set(entry.id, changedMark(given.marks.get(entry.id) ?? mark, change, given.now));
  };
  for (const id of completedIn(given.changes, given.entries)) {
    const [entry, old, present] = [byId.get(id), before.get(id), given.tags.get(id)];
    if (entry && old && present && effectsLine(old) !== effectsLine(present)) back(entry, "its full text is known now");
  }
  for (const id of clearedIn(given)) {
    const entry = byId.get(id);
    if (entry) back(entry, "what it refers to is known now");
  }
  for (const [entry, why] of ruledOn(given, before)) {
    if (markOf(entry, given.marks).state === "done") back(entry, why);
  }
  return [...returned.values()];
}

/** The same changes, worked out from the entries before and after several looks. */
export function changesBetween(before: readonly EntryRecord[], after: readonly EntryRecord[]): EntryChange[] {
  const known = new Map(before.flatMap((entry) => [entry.id, ...entry.formerIds].map((id) => [id, entry] as const)));
  return after.flatMap((entry): EntryChange[] => {
    const old = known.get(entry.id);
    if (!old) return [{ change: "added", entryId: entry.id, novelty: entry.novelty }];
    if (old.docketText === entry.docketText) return [];
    return [{ change: "enriched", entryId: entry.id, fields: ["docketText"] }];
  });
}

/** Entries that new or newly completed rulings of the same docket name. */
function ruledOn(
  { changes, entries, tags }: Returning,
  before: ReadonlyMap<EntryId, EntryTags>,
): readonly (readonly [EntryRecord, string])[] {
  const changed = new Set(changes.map(({ entryId }) => entryId));
  const byId = new Map(entries.filter(({ id }) => changed.has(id)).map((entry) => [entry.id, entry]));
  const rulings = changes.flatMap((change) => {
    const isNews =
      (change.change === "added" && change.novelty === "new") ||
      change.change === "text" ||
      (change.change === "enriched" && change.fields.includes("docketText"));
    const ruling = isNews ? byId.get(change.entryId) : undefined;
    if (!ruling) return [];
    const known = new Set(ofRuling(before.get(ruling.id)));
    return ofRuling(tags.get(ruling.id)).flatMap((number) => (known.has(number) ? [] : [[number, ruling] as const]));
  });
  if (rulings.length === 0) return [];
  const byNumber = new Map(rulings);
  return entries.flatMap((entry) => {
    const ruling = byNumber.get(entry.documentNumber ?? "");
    if (!ruling || ruling.id === entry.id) return [];
    const name = ruling.documentNumber === null ? "a new entry" : `ECF ${ruling.documentNumber}`;
    return [[entry, `it was ruled on by ${name}`] as const];
  });
}

const ofRuling = (tags: EntryTags | undefined): string[] => (tags ? ruledNumbers(tags) : []);

/** The numbers of what an entry rules on. */
export function ruledNumbers({ dispositions }: EntryTags): string[] {
  return dispositions.flatMap(({ of, outcome }) => (of === null || NO_RULING.has(outcome) ? [] : [of]));
}

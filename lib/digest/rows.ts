import type { IsoDate } from "../calendar/date.ts";
import { dateIn } from "../calendar/zone.ts";
import type { DocketKey, DocketRecord, EntryRecord } from "../docket/records.ts";
import { isQuiet, mayFoldQuiet, ownLabels } from "../rules/own-marks.ts";
import type { EntryTags, Evidence } from "../tags/tags.ts";
import type { DigestInput, DigestInputEntry } from "./build.ts";
import type { DigestDeadline, DigestEntry, DocketLabel } from "./digest.ts";
import { linkOf } from "./link.ts";
import { noLinks } from "./linked.ts";

/** What stands in the place of a text that is kept out. */
export const TEXT_LEFT_OUT =
  "[Restricted entry: its text is kept out of this digest. The settings can let it in; the docket shows it.]";

export interface RowContext extends Pick<DigestInput, "from" | "to" | "settings"> {
  readonly labels: ReadonlyMap<DocketKey, DocketLabel>;
  /** The place of each docket among the others. */
  readonly rank: ReadonlyMap<DocketKey, number>;
  readonly dockets: ReadonlyMap<DocketKey, DocketRecord>;
  readonly deadlines: readonly DigestDeadline[];
}

/** One entry as a digest shows it, with restricted words taken out unless the settings let them in. */
export function rowOf(known: DigestInputEntry, context: RowContext): DigestEntry {
  const { entry, tags } = known;
  const label = context.labels.get(entry.docketKey);
  const docket = context.dockets.get(entry.docketKey);
  if (!label || !docket) throw new RangeError(`entry of a docket that is not in the digest: ${entry.docketKey}`);
  const textLeftOut = entry.restricted && !context.settings.exportRestricted;
  const note = notesOf(known);
  const ids = new Set([entry.id, ...entry.formerIds]);
  return {
    ...label,
    docketKey: entry.docketKey,
    day: dayOf(entry),
    entry: textLeftOut ? withoutText(entry) : entry,
    tags: textLeftOut ? withoutQuotes(tags) : tags,
    // Filled in for the rows of the period: the threads of a whole docket are worked out once, and only when needed.
    links: noLinks,
    labels: ownLabels(known.own),
    quiet: isQuiet(known.own, tags),
    folded: mayFoldQuiet(known.own, tags),
    deadlines: context.deadlines.filter(
      ({ deadline, state }) => deadline.entryId !== null && ids.has(deadline.entryId) && state !== "dismissed",
    ),
    note: context.settings.exportNotes && note !== "" ? note : null,
    link: linkOf(entry, docket),
    late: isLate(entry, label.timeZone, context),
    textLeftOut,
  };
}

/** The private notes: that on the entry, and why tags were set by hand. */
function notesOf({ mark, correction }: DigestInputEntry): string {
  const byHand = correction?.note.trim() ?? "";
  return [mark?.note.trim() ?? "", byHand === "" ? "" : `Set by hand: ${byHand}`]
    .filter((note) => note !== "")
    .join(" · ");
}

/** The day under which an entry is reported. */
export function dayOf(entry: EntryRecord): IsoDate | null {
  return entry.dateEntered ?? entry.dateFiled;
}

/**
 * Became known in the period as something new, though its own day is earlier or unknown.
 * An entry without a date has no other place to be told, so it counts however it became known.
 */
function isLate(entry: EntryRecord, timeZone: string, { from, to }: RowContext): boolean {
  const firstSeen = dateIn(entry.firstSeenAt, timeZone);
  if (firstSeen < from || firstSeen > to) return false;
  const day = dayOf(entry);
  return day === null || (day < from && entry.novelty === "new");
}

/** Rows by day, then docket, then the court's own sequence, then number. Undated rows come last. */
export function inReadingOrder(rows: readonly DigestEntry[], { rank }: Pick<RowContext, "rank">): DigestEntry[] {
  return rows.toSorted(
    (a, b) =>
      compareText(a.day ?? "9999", b.day ?? "9999") ||
      (rank.get(a.docketKey) ?? 0) - (rank.get(b.docketKey) ?? 0) ||
      compareNatural(a.entry.documentNumber, b.entry.documentNumber) ||
      compareNatural(a.entry.pacerSeqNo, b.entry.pacerSeqNo) ||
      compareText(a.entry.id, b.entry.id),
  );
}

/** Order of code units: the same in every browser and locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** "9" before "10" before "10-1"; null last, so that unnumbered rows follow the numbered ones of their day. */
export function compareNatural(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const left = a.split("-");
  const right = b.split("-");
  for (let part = 0; part < Math.min(left.length, right.length); part++) {
    const [one = "", two = ""] = [left[part], right[part]];
    const difference = Number(one) - Number(two);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
    if (Number.isNaN(difference) && one !== two) return compareText(one, two);
  }
  return left.length - right.length || compareText(a, b);
}

function withoutText(entry: EntryRecord): EntryRecord {
  return {
    ...entry,
    docketText: TEXT_LEFT_OUT,
    shortText: null,
    struck: [],
    versions: entry.versions.map((version) => ({ ...version, docketText: TEXT_LEFT_OUT, annotation: null })),
    witnesses: entry.witnesses.map((witness) => ({ ...witness, otherText: null })),
    attachments: entry.attachments.map((attachment) => ({ ...attachment, description: "" })),
  };
}

/** The tags stay (they say that something happened); the words they quote go. */
function withoutQuotes(tags: EntryTags): EntryTags {
  return {
    ...tags,
    evidence: tags.evidence.map(withoutQuote),
    effects: tags.effects.map((effect) => ({
      ...effect,
      evidence: effect.evidence.map(withoutQuote),
      until: null,
      within: null,
      who: { scope: effect.who.scope, words: "" },
    })),
    until: null,
    within: null,
    who: { scope: tags.who.scope, words: "" },
    unclear: tags.unclear === null ? null : "the text is restricted and left out here: open the entry",
  };
}

function withoutQuote(evidence: Evidence): Evidence {
  return { ...evidence, quote: "", span: { start: 0, end: 0 } };
}

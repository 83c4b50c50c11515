import type { EntryId } from "../docket/records.ts";
import type { EntryKind } from "../tags/tags.ts";
import { inOrderOfDocket } from "./entry-order.ts";
import { ENTRIES_A_STEP } from "./steps.ts";
import type { ThreadEntry } from "./thread.ts";

/** An entry with what its place in the docket tells. */
export interface Placed extends ThreadEntry {
  /** Place in the order of the docket. */
  readonly at: number;
  readonly id: EntryId;
  /** It asks the court for something that the court rules on. */
  readonly asks: boolean;
  readonly isRecommendation: boolean;
  readonly isCourts: boolean;
  /** Docketed in error, or struck through as a whole: it counts for nothing. */
  readonly isVoid: boolean;
}

export interface DocketIndex {
  readonly entries: readonly Placed[];
  /** The entry of a document number (an attachment's number gives its entry); the latest that comes before `before`. */
  readonly find: (number: string, before: Placed) => Placed | null;
  /** The filing that a court of appeals means by "[6111222-2]": its own number printed in its own text. */
  readonly findRelief: (id: string, before: Placed) => Placed | null;
}

const ASKING: ReadonlySet<EntryKind> = new Set(["motion", "application", "petition", "stipulation"]);
/** "REPORT AND RECOMMENDATION on 20 Motion", "FINDINGS AND RECOMMENDATIONS". */
const RECOMMENDATION =
  /^[^a-z]{0,12}(?:\w+ ){0,4}(?:report(?:s)? (?:and|&) recommendations?|r ?& ?r\b|findings and recommendations?)/i;
/** Long texts say what they are in their first words. */
const HEAD_CHARS = 4_000;
/** "DOCKETED IN ERROR", "ENTRY ERROR - ORDER TO BE RE-ENTERED". */
const IN_ERROR =
  /\b(?:docketed|filed|entered|posted) (?:in error|erroneously)\b|\berroneously (?:docketed|entered|posted)\b|\berroneous (?:docket )?(?:entry|filing)\b|\bentry error\b|\bentry (?:was )?made in error\b|\bdisregard (?:this )?(?:entry|docket)/i;
/** The error is another entry's: "ORDER striking 12, filed in error", "NOTICE: 40 was docketed in error". */
const ERROR_OF_ANOTHER = /\b(?:strik\w+|stricken|terminat\w+|correct\w*|vacat\w+|notice|order that|re)\b[^.;]{0,80}$/i;
/** "[6111222-2]", "[6111222]": what a court of appeals numbers filings by. */
const RELIEF_ID = /\[(\d{5,9})(?:-\d{1,3})?\]/g;

export function* indexInSteps(entries: readonly ThreadEntry[]): Generator<void, DocketIndex> {
  const placed: Placed[] = [];
  for (const each of entries.toSorted((a, b) => inOrderOfDocket(a.entry, b.entry))) {
    if (placed.push(placedAt(each, placed.length)) % ENTRIES_A_STEP === 0) yield;
  }
  const byNumber = new Map<string, Placed[]>();
  const byRelief = new Map<string, Placed[]>();
  const note = (map: Map<string, Placed[]>, key: string, each: Placed): void => {
    const others = map.get(key);
    if (others) others.push(each);
    else map.set(key, [each]);
  };
  for (const each of placed) {
    if (each.entry.documentNumber !== null) note(byNumber, each.entry.documentNumber, each);
    if (each.asks) for (const id of reliefIdsIn(each.entry.docketText)) note(byRelief, id, each);
    if (each.at % ENTRIES_A_STEP === 0) yield;
  }
  return {
    entries: placed,
    find: (number, before) =>
      latest(byNumber.get(number), before) ?? latest(byNumber.get(number.replace(/-\d+$/, "")), before),
    findRelief: (id, before) => latest(byRelief.get(id), before),
  };
}

/** The numbers in brackets by which courts of appeals name filings. */
export function reliefIdsIn(docketText: string): string[] {
  if (!docketText.includes("[")) return [];
  return [...docketText.slice(0, HEAD_CHARS).matchAll(RELIEF_ID)].flatMap(([, id]) => (id === undefined ? [] : [id]));
}

function latest(found: readonly Placed[] | undefined, before: Placed): Placed | null {
  return (
    found?.findLast(({ at, isVoid }) => at < before.at && !isVoid) ?? found?.find(({ at }) => at < before.at) ?? null
  );
}

function placedAt({ entry, tags }: ThreadEntry, at: number): Placed {
  const head = entry.docketText.slice(0, HEAD_CHARS);
  const isCourts = tags.author === "court" || tags.author === "clerk";
  const isRecommendation =
    RECOMMENDATION.test(head) && !/^\W*(?:\w+ ){0,3}(?:order|response|objection|reply|notice)/i.test(head);
  return {
    entry,
    tags,
    at,
    id: entry.id,
    isCourts,
    isRecommendation,
    asks: isRecommendation || (ASKING.has(tags.kind) && !isCourts),
    isVoid: isDocketedInError(head) || isStruckWhole(entry),
  };
}

function isDocketedInError(head: string): boolean {
  const found = IN_ERROR.exec(head);
  return found !== null && !ERROR_OF_ANOTHER.test(head.slice(Math.max(0, found.index - 120), found.index));
}

function isStruckWhole({ docketText, struck }: ThreadEntry["entry"]): boolean {
  if (struck.length === 0) return false;
  const chars = struck.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0);
  return chars >= docketText.trim().length * 0.9;
}

import type { IsoDate } from "../calendar/date.ts";
import { courtById } from "../docket/courts.ts";
import { docketCore, sameDocketNumber } from "../docket/docket-number.ts";
import type { KnownEntry, Matter } from "../matters/matter.ts";
import type { EffectName, EntryTags, Who, YesNoUnclear } from "../tags/tags.ts";
import { isGeneric, NOBODY_NAMED, whoInRecord, whoInText } from "./people.ts";
import type { ReliefDocket, ReliefEntry, ReliefOrder } from "./relief.ts";
import { endOfCaseEffects, movesOfEffects, reviewEffects } from "./relief.ts";

/** One effect of an act, for whom and until when. */
export interface ActEffect {
  readonly effect: EffectName;
  readonly until: string | null;
  readonly within: string | null;
  readonly who: Who;
  /** The clause of the docket text that says it, "" where another entry or the record does. */
  readonly clause: string;
}

/** Something a court did that can change what is in force, from a docket or from the matter's record. */
export interface CourtAct {
  readonly order: ReliefOrder;
  /** For an act without a day: the day of its last neighbour that has one. */
  readonly earliest: IsoDate | null;
  /** Breaks ties between acts of one day of one docket. */
  readonly place: number;
  readonly isAppellate: boolean;
  readonly isMandate: boolean;
  readonly isOral: boolean;
  /** Every motion that it rules on is denied: relief that it carries is relief that goes on. */
  readonly refuses: boolean;
  readonly effects: readonly ActEffect[];
  readonly affectsRemoval: YesNoUnclear;
  readonly affectsDetention: YesNoUnclear;
  readonly unclear: string | null;
  /** Document numbers of the same docket that it names. */
  readonly references: readonly string[];
  /** Cores of the appeals that it speaks of ("17-2171"). */
  readonly appeals: readonly string[];
}

/** The acts of a docket in the order of its days; entries that change nothing are left out. */
export function actsOfDocket(docket: ReliefDocket, matter: Matter): CourtAct[] {
  const inOrder = docket.entries.toSorted(byDay);
  const known = knownOf(docket, matter);
  const byNumber = new Map(
    inOrder.flatMap((each) => (each.entry.documentNumber === null ? [] : [[each.entry.documentNumber, each] as const])),
  );
  const isAppellate = isAppellateDocket(docket, matter);
  return inOrder.flatMap(({ entry, tags }, place) => {
    if (!canAct(entry, tags)) return [];
    const record = known.find((each) => isSameEntry(each, entry, tags)) ?? null;
    const followed = tags.dispositions.flatMap(({ of }) => (of === null ? [] : (byNumber.get(of) ?? [])));
    return [
      {
        order: orderOf(docket, entry, tags, record),
        earliest: dayOf(entry) ?? earliestOf(entry, inOrder),
        place,
        isAppellate,
        isMandate: tags.kind === "mandate",
        isOral: tags.kind === "minute entry",
        refuses:
          tags.dispositions.length > 0 &&
          tags.dispositions.every(({ outcome }) => outcome === "denied" || outcome === "denied as moot"),
        effects: tags.effects.map((each) => ({
          effect: each.effect,
          until: each.until,
          within: each.within,
          who: bestWho(whoInText(each.who, entry.docketText), tags, entry, record, followed),
          clause: clauseAt(entry.docketText, each.evidence[0]?.span.start ?? 0, each.basis === "text"),
        })),
        affectsRemoval: tags.affectsRemoval,
        affectsDetention: tags.affectsDetention,
        unclear: tags.unclear,
        references: [
          ...tags.references,
          ...tags.effects.flatMap((each) => each.evidence.flatMap(({ via }) => via ?? [])),
        ],
        appeals: appealsIn(entry.docketText, isAppellate ? docket.docketNumber : null),
      },
    ];
  });
}

/** Orders of the matter's record that no held docket shows, in the record's order. */
export function actsOfRecord(matter: Matter, dockets: readonly ReliefDocket[]): CourtAct[] {
  const lastDays = new Map<string, IsoDate>();
  const shown = dockets.map((docket) => shownIn(docket, matter));
  return matter.knownEntries.flatMap((known, place) => {
    const earliest = known.dateFiled ?? lastDays.get(known.docketNumber) ?? null;
    if (earliest !== null) lastDays.set(known.docketNumber, earliest);
    const next = matter.knownEntries
      .slice(place + 1)
      .find((each) => each.docketNumber === known.docketNumber && each.dateFiled !== null)?.dateFiled;
    const isUnclear = known.affectsDetention === "unclear" || known.affectsRemoval === "unclear";
    if (!known.effects.some(isRelevant) && !isUnclear) return [];
    const window = { from: earliest, to: next ?? null };
    if (shown.some((docket) => isSeen(known, docket, matter, window))) return [];
    return [actOfKnown(known, matter, earliest, place, isUnclear)];
  });
}

function actOfKnown(
  known: KnownEntry,
  matter: Matter,
  earliest: IsoDate | null,
  place: number,
  isUnclear: boolean,
): CourtAct {
  const docket = matter.dockets.find(
    ({ courtId, docketNumber }) => courtId === known.courtId && docketNumber === known.docketNumber,
  );
  const isAppellate = docket?.role === "appeal";
  return {
    order: {
      id: `record ${known.courtId}:${known.docketNumber} ${known.documentNumber ?? known.dateFiled ?? known.title}`,
      entryId: null,
      docketKey: `${known.courtId}:${known.docketNumber}`,
      docketLabel: `${courtById(known.courtId)?.citation ?? known.courtId} ${known.docketNumber}`,
      documentNumber: known.documentNumber,
      day: known.dateFiled,
      kind: known.kind,
      effects: known.effects,
      title: known.title,
      certainty: known.dateFiled === null ? "inferred" : known.certainty,
      restricted: false,
    },
    earliest,
    place,
    isAppellate,
    isMandate: known.kind === "mandate",
    isOral: known.kind === "minute entry",
    refuses: false,
    effects: known.effects.map((effect) => ({
      effect,
      until: known.until,
      within: known.within,
      who: whoInRecord(known.who),
      clause: "",
    })),
    affectsRemoval: known.affectsRemoval,
    affectsDetention: known.affectsDetention,
    unclear: isUnclear ? "the record does not say what it did" : null,
    references: [],
    // A joint ruling stands in the record under one of its appeals and names the others in its note.
    appeals: isAppellate ? appealsOfRecord(known, matter) : [],
  };
}

function appealsOfRecord(known: KnownEntry, matter: Matter): string[] {
  const joint = matter.dockets.filter(
    ({ role, courtId, docketNumber }) =>
      role === "appeal" && courtId === known.courtId && known.note.includes(docketNumber),
  );
  return [...new Set([known.docketNumber, ...joint.map(({ docketNumber }) => docketNumber)].map(docketCore))];
}

function orderOf(docket: ReliefDocket, entry: ReliefEntry, tags: EntryTags, record: KnownEntry | null): ReliefOrder {
  return {
    id: entry.id,
    entryId: entry.id,
    docketKey: docket.key,
    docketLabel: docket.label,
    documentNumber: entry.documentNumber,
    day: dayOf(entry),
    kind: tags.kind,
    effects: tags.effects.map(({ effect }) => effect),
    title: record?.title ?? null,
    certainty: "stated",
    restricted: entry.restricted,
  };
}

/** The entry's own words; else the record's; else those of the motion that it rules on. The record's are the fuller ones. */
function bestWho(
  own: Who,
  tags: EntryTags,
  entry: ReliefEntry,
  record: KnownEntry | null,
  followed: readonly { readonly entry: ReliefEntry; readonly tags: EntryTags }[],
): Who {
  const recorded = whoInRecord(record?.who ?? null);
  const said = [
    own,
    whoInText(tags.who, entry.docketText),
    recorded,
    // Who filed a motion ("by All Petitioners") is not yet whom it is for.
    ...followed.map((motion) => whoInText(motion.tags.who, motion.entry.docketText)).filter((who) => !isGeneric(who)),
  ].find(({ scope }) => scope !== "unknown");
  if (said === undefined) return NOBODY_NAMED;
  return said.scope === recorded.scope ? recorded : said;
}

/** Only these entries can change or have changed what is in force. */
function canAct(entry: ReliefEntry, tags: EntryTags): boolean {
  if (tags.kind === "mandate")
    return tags.effects.length > 0 || !/\b(?:docketed|entered|issued) in error\b/i.test(entry.docketText);
  if (tags.effects.some(({ effect }) => isRelevant(effect))) return true;
  return tags.unclear !== null && (tags.affectsDetention === "unclear" || tags.affectsRemoval === "unclear");
}

function isRelevant(effect: EffectName): boolean {
  return movesOfEffects[effect] !== undefined || reviewEffects.has(effect) || endOfCaseEffects.has(effect);
}

/** Known entries of a docket; of every docket of the court where the list holds several. */
function knownOf({ courtId, docketNumber }: ReliefDocket, matter: Matter): KnownEntry[] {
  return matter.knownEntries.filter(
    (known) =>
      known.courtId === courtId && (docketNumber === null || sameDocketNumber(known.docketNumber, docketNumber)),
  );
}

function isSameEntry(known: KnownEntry, entry: ReliefEntry, tags: EntryTags): boolean {
  if (known.effects.length === 0) return false;
  if (sameNumber(known.documentNumber, entry.documentNumber)) return true;
  if (known.documentNumber !== null && entry.documentNumber !== null) return false;
  return known.dateFiled !== null && known.dateFiled === dayOf(entry) && sharesEffect(known, tags);
}

/** What a docket shows, looked through once for all known entries. */
interface ShownDocket {
  readonly docket: ReliefDocket;
  readonly known: ReadonlySet<KnownEntry>;
  /** Numbers without the part after the hyphen. */
  readonly numbers: ReadonlySet<string>;
  readonly acting: ReliefDocket["entries"];
}

function shownIn(docket: ReliefDocket, matter: Matter): ShownDocket {
  const known = new Set(knownOf(docket, matter));
  for (const each of matter.knownEntries) if (isJoint(each, docket, matter)) known.add(each);
  return {
    docket,
    known,
    numbers: new Set(docket.entries.flatMap(({ entry }) => filingOf(entry.documentNumber) ?? [])),
    acting: docket.entries.filter(({ tags }) => tags.effects.length > 0),
  };
}

/** True if some entry of the docket is this order, or must be taken for it: an order told without number or day. */
function isSeen(
  known: KnownEntry,
  shown: ShownDocket,
  matter: Matter,
  window: { readonly from: IsoDate | null; readonly to: IsoDate | null },
): boolean {
  if (!shown.known.has(known)) return false;
  const filing = filingOf(known.documentNumber);
  const isOwnDocket = !isJoint(known, shown.docket, matter) || appealsOfRecord(known, matter).length === 1;
  if (filing !== null && isOwnDocket && shown.numbers.has(filing)) return true;
  return shown.acting.some(({ entry, tags }) => {
    const day = dayOf(entry);
    if (!sharesEffect(known, tags)) return false;
    if (known.dateFiled !== null) return known.dateFiled === day;
    if (known.documentNumber !== null || day === null) return false;
    return (window.from === null || day >= window.from) && (window.to === null || day <= window.to);
  });
}

/** A joint ruling of the record is seen as well where another of its appeals shows it. */
function isJoint(known: KnownEntry, docket: ReliefDocket, matter: Matter): boolean {
  if (docket.docketNumber === null || docket.courtId !== known.courtId) return false;
  return appealsOfRecord(known, matter).includes(docketCore(docket.docketNumber));
}

function sharesEffect(known: KnownEntry, tags: EntryTags): boolean {
  return tags.effects.some(({ effect }) => known.effects.includes(effect));
}

/** "87" and "87-2" are one filing of an appeal. */
function filingOf(documentNumber: string | null): string | null {
  return documentNumber?.replace(/-\d+$/, "") ?? null;
}

function sameNumber(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && filingOf(a) === filingOf(b);
}

/** The day of the filing with the next lower number that has one; without a number nothing is known. */
function earliestOf(entry: ReliefEntry, all: ReliefDocket["entries"]): IsoDate | null {
  if (entry.documentNumber === null) return null;
  const own = Number.parseFloat(entry.documentNumber);
  let found: { number: number; day: IsoDate } | null = null;
  for (const { entry: other } of all) {
    const day = dayOf(other);
    const number = Number.parseFloat(other.documentNumber ?? "");
    if (day !== null && number < own && (found === null || number > found.number)) found = { number, day };
  }
  return found?.day ?? null;
}

export function isAppellateDocket(docket: Pick<ReliefDocket, "courtId" | "docketNumber">, matter: Matter): boolean {
  const listed = matter.dockets.filter(({ courtId }) => courtId === docket.courtId);
  const own = listed.find(
    ({ docketNumber }) => docket.docketNumber === null || sameDocketNumber(docketNumber, docket.docketNumber),
  );
  if (own) return own.role === "appeal";
  return docket.courtId === "scotus" || courtById(docket.courtId)?.kind === "appeals";
}

/** "[17-2171, 18-1233]", "Appeal Case Numbers 17-2171, 18-1233"; no part of a date or of a district docket's number. */
const APPEAL_NUMBER = /(?<![\d:/-])\d{2}-\d{3,5}(?![\d/-])/g;

export function appealsIn(text: string, own: string | null): string[] {
  const bracket = /\[([^\]]{0,200})\]/g;
  const inBrackets = [...text.slice(0, 8000).matchAll(bracket)].flatMap(
    ([, inside = ""]) => inside.match(APPEAL_NUMBER) ?? [],
  );
  if (inBrackets.length > 0 || own !== null) {
    return [...new Set([...(own === null ? [] : [own]), ...inBrackets].map(docketCore))];
  }
  const after = /\b(?:appeal|USCA|case)(?: case)? (?:numbers?|nos?\.?) /i.exec(text.slice(0, 2000));
  const named = after ? (text.slice(after.index, after.index + 200).match(APPEAL_NUMBER) ?? []) : [];
  return [...new Set(named.map(docketCore))];
}

export function dayOf(entry: Pick<ReliefEntry, "dateFiled" | "dateEntered">): IsoDate | null {
  return entry.dateFiled ?? entry.dateEntered;
}

function clauseAt(text: string, start: number, isOwn: boolean): string {
  if (!isOwn) return "";
  const rest = text.slice(start, start + 400);
  const end = rest.search(/[;.]\s/);
  return end === -1 ? rest : rest.slice(0, end);
}

interface Dated {
  readonly entry: ReliefEntry;
}

/** By day; on one day unnumbered entries (what was said in court) before the papers, these by number. Undated ones by number. */
function byDay({ entry: a }: Dated, { entry: b }: Dated): number {
  const [dayOfA, dayOfB] = [dayOf(a), dayOf(b)];
  if (dayOfA !== null && dayOfB !== null && dayOfA !== dayOfB) return dayOfA < dayOfB ? -1 : 1;
  const [numberOfA, numberOfB] = [a.documentNumber, b.documentNumber].map((number) =>
    number === null ? -1 : Number.parseFloat(number),
  );
  if (dayOfA === null && dayOfB === null && numberOfA !== numberOfB) return (numberOfA ?? 0) - (numberOfB ?? 0);
  if (dayOfA === null || dayOfB === null) return dayOfA === dayOfB ? 0 : dayOfA === null ? 1 : -1;
  return (numberOfA ?? 0) - (numberOfB ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

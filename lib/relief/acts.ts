import type { IsoDate } from "../calendar/date.ts";
import type { KnownEntry, Matter } from "../matters/matter.ts";
import type { EffectName, EntryTags, Who, YesNoUnclear } from "../tags/tags.ts";
import { appealsIn, dayOf, isAppellateDocket, isRelevant, knownOf, sameNumber, sharesEffect } from "./names.ts";
import { isGeneric, NOBODY_NAMED, whoInRecord, whoInText } from "./people.ts";
import type { ReliefDocket, ReliefEntry, ReliefOrder } from "./relief.ts";

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
  const isOfCourt = tags.author === "court" || tags.author === "clerk";
  return (
    isOfCourt && tags.unclear !== null && (tags.affectsDetention === "unclear" || tags.affectsRemoval === "unclear")
  );
}

function isSameEntry(known: KnownEntry, entry: ReliefEntry, tags: EntryTags): boolean {
  if (known.effects.length === 0) return false;
  if (sameNumber(known.documentNumber, entry.documentNumber)) return true;
  if (known.documentNumber !== null && entry.documentNumber !== null) return false;
  return known.dateFiled !== null && known.dateFiled === dayOf(entry) && sharesEffect(known, tags);
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

/** From the last semicolon or full stop before a place to the next one, at most some hundred characters each way. */
function clauseAt(text: string, at: number, isOwn: boolean): string {
  if (!isOwn) return "";
  const before = text.slice(Math.max(0, at - 300), at);
  const after = text.slice(at, at + 400);
  const end = after.search(/[;.]\s/);
  const start = Math.max(before.lastIndexOf("; "), before.lastIndexOf(". ")) + 1;
  return before.slice(start) + (end === -1 ? after : after.slice(0, end));
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

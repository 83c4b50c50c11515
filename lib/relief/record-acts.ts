import type { IsoDate } from "../calendar/date.ts";
import { courtById } from "../docket/courts.ts";
import { docketCore } from "../docket/docket-number.ts";
import type { KnownEntry, Matter } from "../matters/matter.ts";
import type { CourtAct } from "./acts.ts";
import { dayOf, filingOf, isRelevant, knownOf, sharesEffect } from "./names.ts";
import { whoInRecord } from "./people.ts";
import type { ReliefDocket } from "./relief.ts";

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
    const between = { from: earliest, to: next ?? null };
    if (shown.some((docket) => isSeen(known, docket, matter, between))) return [];
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
  between: { readonly from: IsoDate | null; readonly to: IsoDate | null },
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
    return (between.from === null || day >= between.from) && (between.to === null || day <= between.to);
  });
}

/** A joint ruling of the record is seen as well where another of its appeals shows it. */
function isJoint(known: KnownEntry, docket: ReliefDocket, matter: Matter): boolean {
  if (docket.docketNumber === null || docket.courtId !== known.courtId) return false;
  return appealsOfRecord(known, matter).includes(docketCore(docket.docketNumber));
}

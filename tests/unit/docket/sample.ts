import { instant, isoDate } from "@/lib/calendar/date.ts";
import type { Docket, DocketEntry, DocketSnapshot } from "@/lib/docket/docket.ts";
import { aliasesOf, docketKeyOf } from "@/lib/docket/identity.ts";
import { headerOf } from "@/lib/docket/merge-header.ts";
import type { KnownDocket, MergedDocket } from "@/lib/docket/merge.ts";
import { mergeSnapshot } from "@/lib/docket/merge.ts";

/** An entry with everything absent but what is given. */
export function entry(
  fields: Partial<Omit<DocketEntry, "dateFiled" | "dateEntered">> & { filed?: string; entered?: string },
): DocketEntry {
  const { filed, entered, ...rest } = fields;
  return {
    documentNumber: null,
    dateFiled: filed === undefined ? null : isoDate(filed),
    dateEntered: entered === undefined ? null : isoDate(entered),
    docketText: "",
    shortText: null,
    pacerDocId: null,
    pacerSeqNo: null,
    courtListenerRow: null,
    restricted: false,
    struck: [],
    freeUrl: null,
    pageCount: null,
    fileSizeBytes: null,
    attachments: [],
    ...rest,
  };
}

export const emptyDocket: Docket = {
  courtId: "mied",
  docketNumber: "2:19-cv-10101",
  caseName: "Roe v. Doe",
  dateFiled: isoDate("2019-01-10"),
  dateTerminated: null,
  assignedTo: "Ruth Roe",
  referredTo: null,
  natureOfSuit: null,
  cause: null,
  jurisdiction: null,
  juryDemand: null,
  demand: null,
  flags: [],
  pacerCaseId: "333001",
  courtListenerId: null,
  relatedDockets: [],
  parties: [],
  entries: [],
};

export function snapshot(
  entries: readonly DocketEntry[],
  fields: Partial<Omit<DocketSnapshot, "docket">> & { docket?: Partial<Docket> } = {},
): DocketSnapshot {
  const { docket, ...rest } = fields;
  return {
    sourceId: "cmecf-district",
    completeness: "partial",
    criteria: null,
    problems: [],
    ...rest,
    docket: { ...emptyDocket, ...docket, entries },
  };
}

/** A docket of which nothing is stored yet, watched since `since`. */
export function unknownDocket(seen: Docket = emptyDocket, since = "2019-03-01T12:00:00.000Z"): KnownDocket {
  return {
    docket: {
      key: docketKeyOf(seen),
      header: headerOf(seen),
      aliases: aliasesOf(seen),
      matterId: docketKeyOf(seen),
      watched: true,
      watchedSince: instant(since),
      seeded: false,
    },
    entries: [],
    snapshots: [],
  };
}

/** Merges looks one after another, an hour apart from `from`. */
export function afterLooks(
  looks: readonly DocketSnapshot[],
  { known = unknownDocket(), from = "2019-03-01T12:00:00.000Z" }: { known?: KnownDocket; from?: string } = {},
): { known: KnownDocket; last: MergedDocket } {
  let state = known;
  let last: MergedDocket | undefined;
  for (const [index, look] of looks.entries()) {
    last = mergeSnapshot(state, look, instant(new Date(Date.parse(from) + index * 3_600_000).toISOString()));
    state = { docket: last.docket, entries: last.entries, snapshots: [...state.snapshots, last.snapshot] };
  }
  return { known: state, last: last! };
}

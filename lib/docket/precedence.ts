/**
 * How far a source is believed, field by field. Higher wins; equal is decided by the later look.
 * @see sources specification, section 10, "Field precedence"
 */
export interface Standing {
  /**
   * court: the court's own docket. notice: the court's notices and feeds. correction: the clerk's notice that an entry
   * was changed. copy: somebody else's copy of any of them.
   */
  readonly kind: "court" | "notice" | "correction" | "copy";
  readonly docketText: number;
  readonly dateFiled: number;
  readonly dateEntered: number;
  readonly shortText: number;
  readonly documentNumber: number;
}

const docketReport: Standing = {
  kind: "court",
  docketText: 5,
  dateFiled: 5,
  dateEntered: 5,
  shortText: 2,
  documentNumber: 5,
};

/** One line per source. A source that is not named here is believed last. */
const standings: Readonly<Record<string, Standing>> = {
  "cmecf-district": docketReport,
  "cmecf-appellate": docketReport,
  acms: docketReport,
  nef: { kind: "notice", docketText: 4, dateFiled: 4, dateEntered: 4, shortText: 2, documentNumber: 4 },
  "cmecf-nef": { kind: "notice", docketText: 4, dateFiled: 4, dateEntered: 4, shortText: 2, documentNumber: 4 },
  nda: { kind: "notice", docketText: 4, dateFiled: 4, dateEntered: 4, shortText: 2, documentNumber: 4 },
  // A clerk's notice that an entry's text was changed is as good as the docket that shows the change.
  "nef-correction": {
    kind: "correction",
    docketText: 5,
    dateFiled: 4,
    dateEntered: 4,
    shortText: 2,
    documentNumber: 4,
  },
  "cmecf-history": { kind: "court", docketText: 3, dateFiled: 5, dateEntered: 3, shortText: 4, documentNumber: 5 },
  // Its date filed is the day of entry where an entry was born of a feed.
  courtlistener: { kind: "copy", docketText: 2, dateFiled: 2, dateEntered: 2, shortText: 3, documentNumber: 2 },
  "courtlistener-atom": { kind: "copy", docketText: 2, dateFiled: 2, dateEntered: 1, shortText: 3, documentNumber: 2 },
  "courtlistener-api": { kind: "copy", docketText: 2, dateFiled: 2, dateEntered: 2, shortText: 3, documentNumber: 2 },
  "courtlistener-rest": { kind: "copy", docketText: 2, dateFiled: 2, dateEntered: 2, shortText: 3, documentNumber: 2 },
  "courtlistener-csv": { kind: "copy", docketText: 2, dateFiled: 2, dateEntered: 2, shortText: 3, documentNumber: 2 },
  "recap-archive": { kind: "copy", docketText: 2, dateFiled: 2, dateEntered: 2, shortText: 2, documentNumber: 2 },
  justia: { kind: "copy", docketText: 1, dateFiled: 1, dateEntered: 1, shortText: 1, documentNumber: 1 },
  clearinghouse: { kind: "copy", docketText: 1, dateFiled: 1, dateEntered: 1, shortText: 1, documentNumber: 1 },
  // Feeds of the court name the event and never carry the full text.
  "cmecf-rss": { kind: "notice", docketText: 0, dateFiled: 0, dateEntered: 4, shortText: 4, documentNumber: 4 },
  "appellate-rss": { kind: "notice", docketText: 0, dateFiled: 0, dateEntered: 4, shortText: 4, documentNumber: 4 },
};

const unknownSource: Standing = {
  kind: "copy",
  docketText: 1,
  dateFiled: 1,
  dateEntered: 1,
  shortText: 1,
  documentNumber: 1,
};

export type RankedField = Exclude<keyof Standing, "kind">;

export function standingOf(sourceId: string): Standing {
  return (Object.hasOwn(standings, sourceId) ? standings[sourceId] : undefined) ?? unknownSource;
}

/** True for the court's own docket, as against its notices and other sites' copies. */
export function isCourtSource(sourceId: string): boolean {
  return standingOf(sourceId).kind === "court";
}

/** True for other sites' copies of what the court has. */
export function isCopy(sourceId: string): boolean {
  return standingOf(sourceId).kind === "copy";
}

/** How far the source of a field's present value is believed; -1 for a value of which nothing is known. */
export function rankOf(field: RankedField, sourceId: string | undefined): number {
  return sourceId === undefined ? -1 : standingOf(sourceId)[field];
}

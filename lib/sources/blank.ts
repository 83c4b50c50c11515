import type { Attachment, Docket, DocketEntry } from "../docket/docket.ts";

/** An entry of which nothing is known but what is given. */
export function entryOf(known: Partial<DocketEntry>): DocketEntry {
  return {
    documentNumber: null,
    dateFiled: null,
    dateEntered: null,
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
    ...known,
  };
}

/** An attachment of which nothing is known but what is given. */
export function attachmentOf(attachmentNumber: number, known: Partial<Attachment>): Attachment {
  return {
    attachmentNumber,
    description: "",
    pacerDocId: null,
    freeUrl: null,
    pageCount: null,
    fileSizeBytes: null,
    ...known,
  };
}

/** A docket of which nothing is known but what is given. */
export function docketOf(known: Pick<Docket, "courtId" | "docketNumber"> & Partial<Docket>): Docket {
  return {
    caseName: "",
    dateFiled: null,
    dateTerminated: null,
    assignedTo: null,
    referredTo: null,
    natureOfSuit: null,
    cause: null,
    jurisdiction: null,
    juryDemand: null,
    demand: null,
    flags: [],
    pacerCaseId: null,
    courtListenerId: null,
    relatedDockets: [],
    parties: [],
    entries: [],
    ...known,
  };
}

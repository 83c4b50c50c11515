import * as v from "valibot";
import { isIsoDate } from "../calendar/date.ts";
import type { IsoDate } from "../calendar/date.ts";
import type { DocketSnapshot, DocumentMenu } from "../docket/docket.ts";

/** Limits of what a page may hand over. Far above any real docket; a page beyond them is refused as a whole, in words. */
export const limits = { entries: 30_000, docketText: 200_000, line: 4_000, parties: 20_000, list: 5_000 } as const;

const line = v.pipe(v.string(), v.maxLength(limits.line));
const lineOrNull = v.nullable(line);
const isoDateSchema = v.custom<IsoDate>((value) => typeof value === "string" && isIsoDate(value), "not a date");
const isoDateOrNull = v.nullable(isoDateSchema);
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80), v.regex(/^[\w:.-]+$/));
const idOrNull = v.nullable(id);
/** Only web addresses: nothing that could run. */
const webAddress = v.nullable(v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https:\/\//)));
const position = v.pipe(v.number(), v.integer(), v.minValue(0));
const countOrNull = v.nullable(position);
const list = <S extends v.GenericSchema>(schema: S, most: number = limits.list) =>
  v.pipe(v.array(schema), v.maxLength(most), v.readonly());

const attachment = v.object({
  attachmentNumber: position,
  description: line,
  pacerDocId: idOrNull,
  freeUrl: webAddress,
  pageCount: countOrNull,
  fileSizeBytes: countOrNull,
});

const entry = v.object({
  documentNumber: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  dateFiled: isoDateOrNull,
  dateEntered: isoDateOrNull,
  docketText: v.pipe(v.string(), v.maxLength(limits.docketText)),
  shortText: lineOrNull,
  pacerDocId: idOrNull,
  pacerSeqNo: idOrNull,
  courtListenerRow: idOrNull,
  restricted: v.boolean(),
  struck: list(v.object({ start: position, end: position })),
  freeUrl: webAddress,
  pageCount: countOrNull,
  fileSizeBytes: countOrNull,
  attachments: list(attachment),
});

const problem = v.object({ where: line, text: v.pipe(v.string(), v.maxLength(limits.docketText)) });

const party = v.object({
  name: line,
  role: line,
  dateTerminated: isoDateOrNull,
  attorneys: list(v.object({ name: line, designations: list(line) })),
});

const relatedDocket = v.object({
  relation: v.picklist([
    "lead case",
    "member case",
    "related case",
    "case in other court",
    "originating case",
    "associated case",
  ]),
  text: line,
  courtId: idOrNull,
  docketNumber: v.nullable(v.pipe(v.string(), v.maxLength(80))),
});

const headerFields = {
  courtId: id,
  docketNumber: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  caseName: line,
  dateFiled: isoDateOrNull,
  dateTerminated: isoDateOrNull,
  assignedTo: lineOrNull,
  referredTo: lineOrNull,
  natureOfSuit: lineOrNull,
  cause: lineOrNull,
  jurisdiction: lineOrNull,
  juryDemand: lineOrNull,
  demand: lineOrNull,
  flags: list(line),
  pacerCaseId: idOrNull,
  courtListenerId: idOrNull,
  relatedDockets: list(relatedDocket),
  parties: list(party, limits.parties),
};

const snapshotFields = {
  sourceId: id,
  completeness: v.picklist(["complete", "partial", "unknown"]),
  criteria: lineOrNull,
  problems: list(problem),
  strangers: v.exactOptional(list(position, limits.entries)),
};

/** A snapshot as a content script sends it. Unknown fields are dropped, so that nothing else is stored. */
export const snapshotSchema: v.GenericSchema<unknown, DocketSnapshot> = v.object({
  ...snapshotFields,
  docket: v.object({ ...headerFields, entries: list(entry, limits.entries) }),
});

/**
 * A snapshot of a file. CourtListener's tables and feeds print no docket number, only its own id or the court's: they can
 * add to a docket that is known, and found by that id.
 */
export const fileSnapshotSchema: v.GenericSchema<unknown, DocketSnapshot> = v.object({
  ...snapshotFields,
  docket: v.pipe(
    v.object({
      ...headerFields,
      docketNumber: v.pipe(v.string(), v.maxLength(80)),
      entries: list(entry, limits.entries),
    }),
    v.check((header) => saysWhichDocket(header)),
  ),
});

/** True if a header has anything that tells a docket from others. */
export function saysWhichDocket(
  header: Pick<DocketSnapshot["docket"], "docketNumber" | "pacerCaseId" | "courtListenerId">,
): boolean {
  return header.docketNumber.trim() !== "" || header.pacerCaseId !== null || header.courtListenerId !== null;
}

/** The list of an entry's documents as a content script sends it. */
export const menuSchema: v.GenericSchema<unknown, DocumentMenu> = v.object({
  sourceId: id,
  courtId: id,
  pacerCaseId: idOrNull,
  documentNumber: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  pacerDocId: idOrNull,
  pacerSeqNo: idOrNull,
  pageCount: countOrNull,
  fileSizeBytes: countOrNull,
  attachments: list(attachment),
  problems: list(problem),
});

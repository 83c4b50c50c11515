import * as v from "valibot";

const text = v.optional(v.nullable(v.string()), null);
const named = v.optional(v.nullable(v.object({ name: text, identifier: text })), null);

/** One entry as ACMS gives it to its own page. */
export const acmsEntry = v.object({
  endDate: text,
  endDateFormatted: text,
  entryNumber: v.optional(v.nullable(v.union([v.number(), v.string()])), null),
  docketEntryText: text,
  docketEntryId: text,
  createdOn: text,
  documentCount: v.optional(v.nullable(v.number()), null),
  pageCount: v.optional(v.nullable(v.number()), null),
  restrictedPartyFilingDocketEntry: v.optional(v.nullable(v.boolean()), null),
});

const caseDetails = v.object({
  caseId: text,
  caseNumber: v.string(),
  name: text,
  caseOpened: text,
  partyAttorneyList: text,
  court: named,
  caseType: text,
  caseSubType: text,
  caseSubSubType: text,
  districtCourtName: text,
});

export const acmsDocket = v.object({
  // The page itself keeps the case as a list of one.
  caseDetails: v.union([
    caseDetails,
    v.pipe(
      v.strictTuple([caseDetails]),
      v.transform(([only]) => only),
    ),
  ]),
  docketInfo: v.object({
    isCaseSealed: v.optional(v.nullable(v.boolean()), null),
    docketEntries: v.optional(v.nullable(v.array(v.unknown())), null),
  }),
});

export type AcmsEntry = v.InferOutput<typeof acmsEntry>;
export type AcmsDocket = v.InferOutput<typeof acmsDocket>;

import * as v from "valibot";

const text = v.optional(v.nullable(v.string()), null);
const numberOrText = v.optional(v.nullable(v.union([v.number(), v.string()])), null);
const flag = v.optional(v.nullable(v.boolean()), null);
const values = v.optional(v.nullable(v.array(v.unknown())), null);

/** CourtListener's REST v4, as far as it is read; the Internet Archive's docket.json is written alike. */
export const restDocument = v.object({
  document_number: numberOrText,
  attachment_number: numberOrText,
  /** 1: a document of an entry. 2: an attachment. */
  document_type: numberOrText,
  pacer_doc_id: text,
  description: text,
  is_sealed: flag,
  page_count: v.optional(v.nullable(v.number()), null),
  file_size: v.optional(v.nullable(v.number()), null),
  filepath_local: text,
  filepath_ia: text,
});

export const restEntry = v.object({
  id: numberOrText,
  docket: numberOrText,
  entry_number: numberOrText,
  date_filed: text,
  time_filed: text,
  pacer_sequence_number: numberOrText,
  description: text,
  recap_documents: values,
});

export const restDocket = v.object({
  id: numberOrText,
  court: text,
  court_id: text,
  docket_number: v.string(),
  pacer_case_id: numberOrText,
  case_name: text,
  case_name_full: text,
  case_name_short: text,
  date_filed: text,
  date_terminated: text,
  assigned_to_str: text,
  referred_to_str: text,
  nature_of_suit: text,
  cause: text,
  jurisdiction_type: text,
  jury_demand: text,
  docket_entries: values,
  parties: values,
});

export const restParty = v.object({
  name: v.string(),
  party_types: values,
  attorneys: values,
});

export type RestEntry = v.InferOutput<typeof restEntry>;
export type RestDocument = v.InferOutput<typeof restDocument>;
export type RestDocket = v.InferOutput<typeof restDocket>;

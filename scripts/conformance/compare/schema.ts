import * as v from "valibot";

/* The shapes of results, as far as the comparison relies on them. Fields that it does not know are left as they stand. */

const text = v.optional(v.nullable(v.string()));
const label = v.optional(v.nullable(v.union([v.string(), v.number()])));
const count = v.optional(v.nullable(v.number()));

const attachment = v.looseObject({
  attachment_number: label,
  description: text,
  pacer_doc_id: text,
  page_count: count,
  file_size_bytes: count,
});

const entry = v.looseObject({
  document_number: label,
  date_filed: text,
  date_entered: text,
  description: text,
  short_description: text,
  pacer_doc_id: text,
  pacer_seq_no: label,
  attachments: v.optional(v.nullable(v.array(attachment))),
});

const party = v.looseObject({
  name: v.string(),
  type: v.string(),
  date_terminated: text,
  attorneys: v.optional(
    v.array(v.looseObject({ name: v.string(), roles: v.optional(v.nullable(v.array(v.unknown()))) })),
  ),
});

/** One docket with its entries. */
export const docketShape = v.looseObject({
  court_id: text,
  docket_number: text,
  date_filed: text,
  date_terminated: text,
  parties: v.optional(v.nullable(v.array(party))),
  docket_entries: v.optional(v.nullable(v.array(entry))),
});

/** A list of the documents of one entry. */
export const menuShape = v.looseObject({
  document_number: label,
  page_count: count,
  file_size_bytes: count,
  attachments: v.array(attachment),
});

/** What is wrong with a value of the wrong shape: "docket_entries.3.description: Invalid type…". */
export function whatIsWrong(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues;
  if (!first) return "";
  const path = (first.path ?? []).map(({ key }) => String(key)).join(".");
  return `${path === "" ? "it" : path}: ${first.message}`;
}

import * as v from "valibot";
import { docketShape, menuShape, whatIsWrong } from "./schema.ts";

/*
 * juriscraper's results, the shapes of the JSON beside a page. Any field may be missing, which means that it says
 * nothing of it; "" or null says that there is none.
 */

export interface ExpectedDocket {
  readonly court_id?: string | null;
  readonly case_name?: string | null;
  readonly docket_number?: string | null;
  readonly date_filed?: string | null;
  readonly date_terminated?: string | null;
  readonly assigned_to_str?: string | null;
  readonly referred_to_str?: string | null;
  readonly nature_of_suit?: string | null;
  readonly cause?: string | null;
  readonly jurisdiction?: string | null;
  readonly jury_demand?: string | null;
  readonly demand?: string | null;
  readonly pacer_case_id?: string | null;
  readonly parties?: readonly ExpectedParty[] | null;
  readonly docket_entries?: readonly ExpectedEntry[] | null;
}

export interface ExpectedParty {
  readonly name: string;
  readonly type: string;
  readonly date_terminated?: string | null;
  readonly attorneys?: readonly { readonly name: string; readonly roles?: readonly unknown[] }[];
}

export interface ExpectedEntry {
  readonly document_number?: string | number | null;
  readonly date_filed?: string | null;
  readonly date_entered?: string | null;
  readonly description?: string | null;
  readonly short_description?: string | null;
  readonly pacer_doc_id?: string | null;
  readonly pacer_seq_no?: string | null;
  readonly attachments?: readonly ExpectedAttachment[] | null;
}

export interface ExpectedAttachment {
  readonly attachment_number?: number | null;
  readonly description?: string | null;
  readonly pacer_doc_id?: string | null;
  readonly page_count?: number | null;
  readonly file_size_bytes?: number | null;
}

/** An attachment page: the main document's fields beside the list. */
export interface ExpectedMenu {
  readonly document_number?: string | number | null;
  readonly pacer_case_id?: string | null;
  readonly pacer_doc_id?: string | null;
  readonly pacer_seq_no?: string | null;
  readonly page_count?: number | null;
  readonly file_size_bytes?: number | null;
  readonly attachments: readonly ExpectedAttachment[];
}

/** What is expected of a file: dockets, the list of an entry's documents, or that it is neither. */
export type Expected =
  | { readonly kind: "dockets"; readonly dockets: readonly ExpectedDocket[] }
  | { readonly kind: "menu"; readonly menu: ExpectedMenu }
  | { readonly kind: "nothing" };

/** Tells the shape of a result. @throws Error for JSON of no known shape, saying what is wrong */
export function expectedOf(json: unknown): Expected {
  if (Array.isArray(json)) return dockets(json);
  if (typeof json !== "object" || json === null) throw new Error("the JSON beside it is neither object nor list");
  if (Object.keys(json).length === 0) return { kind: "nothing" };
  // A notice names the court once, above its dockets.
  if ("dockets" in json && Array.isArray(json.dockets)) {
    const court = "court_id" in json ? { court_id: json.court_id } : {};
    return dockets(json.dockets.map((docket: unknown) => ({ ...court, ...Object(docket) })));
  }
  if ("docket_entries" in json || "docket_number" in json) return dockets([json]);
  if ("attachments" in json) return { kind: "menu", menu: checked(menuShape, json) as ExpectedMenu };
  throw new Error(`the JSON beside it has no known shape: ${Object.keys(json).slice(0, 5).join(", ")}`);
}

function dockets(values: readonly unknown[]): Expected {
  return { kind: "dockets", dockets: values.map((value) => checked(docketShape, value) as ExpectedDocket) };
}

function checked<S extends v.GenericSchema>(shape: S, value: unknown): v.InferOutput<S> {
  const found = v.safeParse(shape, value);
  if (!found.success) throw new Error(`the JSON beside it has no known shape: ${whatIsWrong(found.issues)}`);
  return found.output;
}

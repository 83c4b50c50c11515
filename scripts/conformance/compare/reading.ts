import type { DocketSnapshot, DocumentMenu } from "../../../lib/docket/docket.ts";

/** What we read in a file: dockets, a list of documents, or why it is neither. */
export interface Reading {
  readonly snapshots: readonly DocketSnapshot[];
  readonly menu: DocumentMenu | null;
  /** Why nothing was read, in words for the user; null if something was. */
  readonly reason: string | null;
}

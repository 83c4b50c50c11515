import { documentIdInAddress } from "../../docket/document-id.ts";

/** What a link to a document says of it. */
export interface DocumentLink {
  /** Normalised PACER document id. */
  readonly documentId: string | null;
  /** The court's own case id in its database, as the link claims it. */
  readonly caseId: string | null;
  /** de_seq_num of the entry that the document belongs to. */
  readonly seqNo: string | null;
}

/** goDLS('/doc1/09708123456','321020','57','','1','1','…','',''): only its first three arguments are ever read. */
const OPEN_DOCUMENT = /goDLS\(\s*'([^']{0,300})'\s*,\s*'(\d{0,12})'\s*,\s*'(\d{0,12})'/;
/** Older programs: "/cgi-bin/show_doc.pl?caseid=…&de_seq_num=…&doc_num=12", "/cgi-bin/show_case_doc?12,321020,,,". */
const OLD_DOCUMENT_PATH =
  /\/cgi-bin\/show_(?:doc(?:\.pl)?\?|case_doc(?:\.pl)?\?\d{1,6}(?:-\d{1,4})?,(\d{1,12})(?!\d))/i;
const CASE_IN_QUERY = /[?&]caseid=(\d{1,12})(?!\d)/i;
const SEQ_IN_QUERY = /[?&]de_seq_num=(\d{1,12})(?!\d)/i;
/** "DisplayReceipt.pl?321020,57": the notice of one entry, shown to filers. */
const NOTICE = /DisplayReceipt\.pl\?(\d{1,12}),(\d{1,12})(?!\d)/;
/** "321020_57": the value of a check box in multi-document mode. */
const CASE_AND_SEQ = /^(\d{1,12})_(\d{1,12})$/;

/**
 * Reads a document link; null if it leads to no document. The call that CM/ECF puts on it is read as text, never run,
 * and its seventh argument, which opens the document without a login, is never looked at.
 */
export function documentLink(anchor: Element): DocumentLink | null {
  const address = anchor.getAttribute("href") ?? "";
  const call = OPEN_DOCUMENT.exec((anchor.getAttribute("onclick") ?? "").slice(0, 2000));
  const documentId = documentIdInAddress(address) ?? documentIdInAddress(call?.[1] ?? "");
  // Most links have both, and a search less for each of them is felt on a long docket.
  const old = call || documentId !== null ? null : OLD_DOCUMENT_PATH.exec(address.slice(0, 2000));
  if (!call && documentId === null && !old) return null;
  return {
    documentId,
    caseId: (call?.[2] || CASE_IN_QUERY.exec(address)?.[1] || old?.[1]) ?? null,
    seqNo: (call?.[3] || SEQ_IN_QUERY.exec(address)?.[1]) ?? null,
  };
}

/** The case and the entry that a notice link names, as far as it is one. */
export function noticeLink(anchor: Element): Omit<DocumentLink, "documentId"> | null {
  const [, caseId, seqNo] = NOTICE.exec((anchor.getAttribute("href") ?? "").slice(0, 2000)) ?? [];
  return caseId === undefined || seqNo === undefined ? null : { caseId, seqNo };
}

/** The case and the entry that a check box of multi-document mode stands for. */
export function checkboxTarget(input: Element): Omit<DocumentLink, "documentId"> | null {
  const value = (input.getAttribute("value") ?? "").trim();
  const name = input.getAttribute("name") ?? "";
  if (name === "arr_de_seq_nums" && /^\d{1,12}$/.test(value)) return { caseId: null, seqNo: value };
  const [, caseId, seqNo] = name === "all_documents" ? (CASE_AND_SEQ.exec(value) ?? []) : [];
  return caseId === undefined || seqNo === undefined ? null : { caseId, seqNo };
}

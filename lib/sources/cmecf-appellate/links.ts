import { documentIdInAddress, normalisedDocumentId } from "../../docket/document-id.ts";
import { elementsIn } from "../dom/walk.ts";

/** "return doDocPostURL('00106008873','30442');" */
const OPEN_DOCUMENT = /doDocPostURL\(\s{0,3}'(\d{9,16})'(?:\s{0,3},\s{0,3}'(\d{1,12})')?/;
/** "TransportRoom?servlet=ShowDoc&dls_id=00106008873&caseId=30442" */
const SHOW_DOCUMENT = /[?&]dls_id=(\d{9,16})/;
/** Locks on documents that this viewer may not open. */
const LOCK = /restricted|doclock/i;

/** Where a link to a document leads. */
export interface DocumentLink {
  readonly pacerDocId: string;
  /** The case that the court's own link names. */
  readonly caseId: string | null;
}

/** What the cells beside a docket text say of its document. */
export interface DocumentCell {
  readonly link: DocumentLink | null;
  readonly restricted: boolean;
}

/**
 * The document of a cell: of the court's own link or of RECAP's replacement for it, which lost the script but names
 * the same ids.
 */
export function documentIn(cell: Element): DocumentCell {
  let link: DocumentLink | null = null;
  let restricted = false;
  for (const element of elementsIn(cell, "A", "IMG")) {
    if (element.tagName === "A") link ??= readLink(element);
    restricted ||= ["title", "alt", "src"].some((name) => LOCK.test(element.getAttribute(name)?.slice(0, 300) ?? ""));
  }
  return { link, restricted };
}

function readLink(anchor: Element): DocumentLink | null {
  const address = anchor.getAttribute("href")?.slice(0, 1000) ?? "";
  const [, opened = "", openedCase] = OPEN_DOCUMENT.exec(anchor.getAttribute("onclick")?.slice(0, 500) ?? "") ?? [];
  const pacerDocId =
    documentIdInAddress(address) ??
    normalisedDocumentId(SHOW_DOCUMENT.exec(address)?.[1] ?? opened) ??
    normalisedDocumentId(anchor.getAttribute("data-pacer-doc-id") ?? "");
  if (pacerDocId === null) return null;
  const printedCase = openedCase ?? anchor.getAttribute("data-pacer-case-id") ?? /[?&]caseId=(\d+)/.exec(address)?.[1];
  return { pacerDocId, caseId: printedCase !== undefined && /^\d{1,12}$/.test(printedCase) ? printedCase : null };
}

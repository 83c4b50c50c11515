import { courtByHost } from "../../docket/courts.ts";
import { documentIdInAddress } from "../../docket/document-id.ts";
import { elementsUnder, hasClass, isEntryRow, label } from "./markup.ts";

/** "Main Document", "Main Doc", "Attachment 3", "Att 3". */
const DOCUMENT_LABEL = /^(?:Main Doc(?:ument)?|Att(?:achment)? ?#?(\d{1,5}))$/i;
const STORAGE_HOST = "storage.courtlistener.com";
const UNAVAILABLE = /^(?:Unavailable|Sealed on PACER)$/i;

/** One document of an entry. */
export interface RowDocument {
  /** Null for the main document. */
  readonly attachmentNumber: number | null;
  readonly description: string;
  readonly pacerDocId: string | null;
  readonly pacerSeqNo: string | null;
  readonly freeUrl: string | null;
  readonly sealed: boolean;
}

/** True for the box of one document: a div in the old design, a list item in the new one. */
export function isDocumentBox(element: Element): boolean {
  return hasClass(element, "recap-documents");
}

/** Reads the box of one document. The new design says the description twice, for two widths of screen: one is taken. */
export function readDocument(box: Element): RowDocument {
  let labelled: Element | null = null;
  let attachmentNumber: number | null = null;
  let description = "";
  let sealed = false;
  const links = new DocumentLinks();
  for (const element of elementsUnder(box, isEntryRow)) {
    sealed ||= saysSealed(element);
    if (element.tagName === "A") links.add(element);
    if (!labelled && LABEL_TAGS.has(element.tagName)) {
      const found = DOCUMENT_LABEL.exec(label(element));
      if (found) {
        labelled = element;
        attachmentNumber = found[1] === undefined ? null : Number(found[1]);
      }
    }
    if (element.tagName === "P" && description === "" && !labelled?.contains(element)) description = label(element);
  }
  return { attachmentNumber, description: description || plainDescription(box, labelled), ...links.found(), sealed };
}

/** A description that stands in a column without a paragraph: the first that is neither label nor buttons. */
function plainDescription(box: Element, labelled: Element | null): string {
  for (let column = box.firstElementChild; column; column = column.nextElementSibling) {
    if (isEntryRow(column) || (labelled && column.contains(labelled)) || hasButtons(column)) continue;
    const text = label(column);
    if (text !== "") return text;
  }
  return "";
}

function hasButtons(column: Element): boolean {
  if (hasClass(column, "btn-group") || saysSealed(column)) return true;
  for (const element of elementsUnder(column, isEntryRow)) {
    if (element.tagName === "A" || element.tagName === "BUTTON" || saysSealed(element)) return true;
  }
  return false;
}

const LABEL_TAGS = new Set(["P", "A", "SPAN"]);

function saysSealed(element: Element): boolean {
  if (hasClass(element, "btn-sealed")) return true;
  if (element.tagName !== "SPAN" && element.tagName !== "BUTTON") return false;
  return UNAVAILABLE.test(element.getAttribute("title") ?? "") || UNAVAILABLE.test(label(element));
}

/** Where the links of one document lead: to a free copy, or to the court. Paid addresses themselves are not kept. */
class DocumentLinks {
  private freeUrl: string | null = null;
  private pacerDocId: string | null = null;
  private pacerSeqNo: string | null = null;

  found(): Pick<RowDocument, "freeUrl" | "pacerDocId" | "pacerSeqNo"> {
    return { freeUrl: this.freeUrl, pacerDocId: this.pacerDocId, pacerSeqNo: this.pacerSeqNo };
  }

  add(link: Element): void {
    const address = (link.getAttribute("href") ?? "").trim().slice(0, 2000);
    if (!URL.canParse(address)) return;
    const url = new URL(address);
    if (url.protocol !== "https:") return;
    if (url.hostname === STORAGE_HOST) this.freeUrl ??= url.href;
    if (!courtByHost(url.hostname)) return;
    this.pacerDocId ??= documentIdInAddress(url.pathname);
    const seq = url.searchParams.get("de_seq_num") ?? "";
    if (/^\d{1,12}$/.test(seq)) this.pacerSeqNo ??= seq;
  }
}

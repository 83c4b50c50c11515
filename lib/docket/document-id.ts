/** "09719876501": a court's prefix of three digits, the menu digit, the serial. */
const DOCUMENT_ID = /^\d{5,16}$/;
/** The document id in the path of a court's link: "/doc1/09719876501", "/docs1/006114732033". */
const DOCUMENT_PATH = /\/docs?1\/(\d{5,16})(?!\d)/;

/**
 * A PACER document id with its fourth digit set to 0, so that the link to a document's menu (0) and the link
 * straight to it (1) are one id. Null for text that is no document id.
 */
export function normalisedDocumentId(text: string): string | null {
  const id = text.trim();
  return DOCUMENT_ID.test(id) ? `${id.slice(0, 3)}0${id.slice(4)}` : null;
}

/** The normalised id of the document that an address leads to; null if it leads to none. */
export function documentIdInAddress(address: string): string | null {
  const id = DOCUMENT_PATH.exec(address.slice(0, 2000))?.[1];
  return id === undefined ? null : normalisedDocumentId(id);
}

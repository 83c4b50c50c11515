import type { DocketSource } from "../source.ts";
import { entryRow, findHeading, isEmptyNotice } from "./markup.ts";
import { parseCourtListener } from "./parse.ts";

const HOST = /^(?:www\.)?courtlistener\.com$/;
/** "/docket/6088901/hamama-v-adducci/": the docket itself. Everything deeper is one of its subpages. */
const DOCKET_PATH = /^\/docket\/\d+\/([^/]*)\/?$/;
/** Subpages that stand where a docket's slug would. */
const SUBPAGES = new Set(["feed", "download", "parties", "idb", "authorities"]);

/** CourtListener's docket pages in the old and the new design: what RECAP users and the courts' feeds have shown it. */
export const courtListener: DocketSource = {
  id: "courtlistener",
  name: "CourtListener",
  matches: ["https://www.courtlistener.com/docket/*"],
  optionalMatches: [],
  examples: [
    ["https://www.courtlistener.com/docket/6088901/hamama-v-adducci/", "docket"],
    ["https://www.courtlistener.com/docket/6088901/hamama-v-adducci/?order_by=desc&page=2", "docket"],
    ["https://www.courtlistener.com/docket/6088901/parties/hamama-v-adducci/", "other"],
    ["https://www.courtlistener.com/docket/6088901/idb/hamama-v-adducci/", "other"],
    ["https://www.courtlistener.com/docket/6088901/authorities/hamama-v-adducci/", "other"],
    ["https://www.courtlistener.com/docket/6088901/feed/", "other"],
    ["https://www.courtlistener.com/docket/6088901/download/", "other"],
    ["https://www.courtlistener.com/docket/6088901/43/hamama-v-adducci/", "other"],
    ["https://www.courtlistener.com/docket/6088901/43/2/hamama-v-adducci/", "other"],
    ["https://www.courtlistener.com/recap/gov.uscourts.mied.321020/", "other"],
  ],
  recognise(url) {
    if (!HOST.test(url.hostname)) return null;
    const slug = DOCKET_PATH.exec(url.pathname)?.[1];
    if (slug !== undefined) return SUBPAGES.has(slug) ? "other" : "docket";
    return /^\/(?:docket|recap)\//.test(url.pathname) ? "other" : null;
  },
  claims(page) {
    return findHeading(page) !== null && showsEntriesTab(page);
  },
  refusal(page) {
    if (findHeading(page) === null) return null;
    return "This is another tab of a CourtListener docket. Open “Docket Entries” to read the docket.";
  },
  parse: parseCourtListener,
};

/** The parties tab and its siblings carry the same heading: only the list of entries, or its empty form, tells. */
function showsEntriesTab(page: Document): boolean {
  if (page.getElementById("docket-entry-table")) return true;
  if (page.querySelector('ol[aria-label="Docket entries"]')) return true;
  if (entryRow(page)) return true;
  return [...page.getElementsByTagName("p")].some(isEmptyNotice);
}

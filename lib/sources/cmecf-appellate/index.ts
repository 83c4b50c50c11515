import { courtByHost, pagesOfOtherCourts } from "../../docket/courts.ts";
import { textStart } from "../dom/text.ts";
import type { DocketSource } from "../source.ts";
import { parseAppellate } from "./parse.ts";
import { refusalOf } from "./refusals.ts";

/** Every appellate CM/ECF answers under this name, in different folders. */
const SERVLET = /\/TransportRoom$/;
/** Servlets that show a docket or a summary of it. */
const DOCKET_SERVLET = "CaseSummary.jsp";
/** "Court of Appeals Docket #:", in the header of every docket and summary. */
const DOCKET_LABEL = /(?:appeals|appellate panel) docket #/i;
/** The label is among the first bold words of a page. */
const LABELS_LOOKED_AT = 200;
const FIRST_COURT = "ca6";

/** The docket of a court of appeals in its CM/ECF, and the case summary, which is a docket's header. */
export const cmecfAppellate: DocketSource = {
  id: "cmecf-appellate",
  name: "Appellate CM/ECF",
  matches: ["https://ecf.ca6.uscourts.gov/*TransportRoom*"],
  optionalMatches: pagesOfOtherCourts("/*TransportRoom*", (kind) => kind === "appeals", FIRST_COURT),
  examples: [
    ["https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=CaseSummary.jsp&caseNum=17-2171", "docket"],
    // The answer to a posted form often has no query.
    ["https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom", "docket"],
    ["https://ecf.ca9.uscourts.gov/cmecf/servlet/TransportRoom?servlet=CaseSummary.jsp", "docket"],
    [
      "https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=DocketReportFilter.jsp&caseNum=17-2171",
      "other",
    ],
    ["https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=CaseSearch.jsp", "other"],
    ["https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=RSSGenerator", "other"],
    ["https://ecf.ca6.uscourts.gov/docs1/006014703535", "other"],
  ],
  recognise(url) {
    if (courtByHost(url.hostname)?.kind !== "appeals") return null;
    if (!SERVLET.test(url.pathname)) return "other";
    const servlet = url.searchParams.get("servlet");
    return servlet === null || servlet === DOCKET_SERVLET ? "docket" : "other";
  },
  claims(page) {
    let seen = 0;
    for (const bold of page.getElementsByTagName("b")) {
      if (DOCKET_LABEL.test(textStart(bold, 80))) return true;
      if (++seen >= LABELS_LOOKED_AT) break;
    }
    return false;
  },
  refusal: refusalOf,
  parse: parseAppellate,
};

import { appealDocket, appealNumbers, districtDocket } from "./docket-data.ts";
import { appellateReport } from "./pages/cmecf-appellate.ts";
import { districtReport } from "./pages/cmecf-district.ts";
import { courtListenerNew } from "./pages/courtlistener-new.ts";
import { courtListenerOld } from "./pages/courtlistener-old.ts";
import { indexPage } from "./pages/index-page.ts";
import { courtStyle, siteStyle, courtScript } from "./pages/assets.ts";

/** What the replay shows at the moment; a caller or the index page changes it. */
export interface ReplayState {
  /** "YYYY-MM-DD": the end of this day. */
  asOf: string;
  design: "old" | "new";
}

export interface ReplayAnswer {
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
  readonly location?: string;
}

/** The replayed pages under the addresses that the real ones have. */
export const replayAddresses = {
  index: "https://docketwatch.replay/",
  district: "https://ecf.mied.uscourts.gov/cgi-bin/DktRpt.pl?108862319452617-L_1_0-1",
  courtListener: "https://www.courtlistener.com/docket/6088901/hamama-v-adducci/",
  appeal: (number: string) =>
    `https://ecf.ca6.uscourts.gov/n/beam/servlet/TransportRoom?servlet=CaseSummary.jsp&caseNum=${number}&incDktEntries=Y&fullDocketReport=Y`,
} as const;

const HTML = "text/html; charset=utf-8";
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Answers one request. `form` is the body of a POST to the index page. */
export function replayPage(url: URL, state: ReplayState, form: string): ReplayAnswer {
  switch (url.hostname) {
    case "docketwatch.replay":
      return controlPage(url, state, form);
    case "ecf.mied.uscourts.gov":
      return districtSite(url, state);
    case "ecf.ca6.uscourts.gov":
      return appealSite(url, state);
    case "www.courtlistener.com":
      return courtListenerSite(url, state);
    default:
      return notReplayed(url);
  }
}

function controlPage(url: URL, state: ReplayState, form: string): ReplayAnswer {
  if (url.pathname !== "/") return notReplayed(url);
  if (form === "") return html(indexPage(state, replayAddresses));
  const asked = new URLSearchParams(form);
  const asOf = asked.get("asOf");
  const design = asked.get("design");
  if (asOf !== null && day.test(asOf)) state.asOf = asOf;
  if (design === "old" || design === "new") state.design = design;
  return { status: 303, body: "", contentType: HTML, location: "/" };
}

function districtSite(url: URL, state: ReplayState): ReplayAnswer {
  if (url.pathname === "/cgi-bin/DktRpt.pl" && url.search.includes("-L_")) {
    return html(districtReport(districtDocket(state.asOf)));
  }
  if (url.pathname.endsWith(".css")) return asset(courtStyle, "text/css");
  if (url.pathname.endsWith(".js")) return asset(courtScript, "text/javascript");
  return notReplayed(url);
}

function appealSite(url: URL, state: ReplayState): ReplayAnswer {
  if (url.searchParams.get("page") === "PACER.css") return asset(courtStyle, "text/css");
  const number = url.searchParams.get("caseNum") ?? "";
  if (url.searchParams.get("servlet") !== "CaseSummary.jsp" || !appealNumbers.includes(number)) {
    return notReplayed(url);
  }
  const docket = appealDocket(number, state.asOf);
  if (docket === null) return html("<html><body><p>Case not found.</p></body></html>");
  return html(appellateReport(docket));
}

function courtListenerSite(url: URL, state: ReplayState): ReplayAnswer {
  if (url.pathname.endsWith(".css")) return asset(siteStyle, "text/css");
  const id = /^\/docket\/(\d+)\/[^/]+\/$/.exec(url.pathname)?.[1];
  if (id === undefined) return notReplayed(url);
  const docket = districtDocket(state.asOf);
  return html(state.design === "old" ? courtListenerOld(docket, id) : courtListenerNew(docket, id));
}

function html(body: string): ReplayAnswer {
  return { status: 200, body, contentType: HTML };
}

function asset(body: string, contentType: string): ReplayAnswer {
  return { status: 200, body, contentType };
}

function notReplayed(url: URL): ReplayAnswer {
  return {
    status: 404,
    contentType: HTML,
    body: `<!DOCTYPE html><html lang="en"><head><title>Not in the replay</title></head><body><h1>Not in the replay</h1>
<p>Only docket pages are replayed; ${url.hostname} has others. <a href="${replayAddresses.index}">List of replayed pages</a></p></body></html>`,
  };
}

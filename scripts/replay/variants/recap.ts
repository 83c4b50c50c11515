import { districtDocket } from "../docket-data.ts";
import { districtReport } from "../pages/cmecf-district.ts";

/** The district docket as it looks once the RECAP extension has put its button and icons on it. */
export function districtReportWithRecap(asOf: string): string {
  return districtReport(districtDocket(asOf))
    .replace(
      /<table width="100%" cellspacing="0" border="0"><tr>/,
      `<table width="100%" cellspacing="0" border="0"><tr>${recapButton()}</tr><tr>`,
    )
    .replace(
      /(<a href="https:\/\/ecf\.mied\.uscourts\.gov\/doc1\/(\d+)"[^>]*>[^<]*<\/a>)/g,
      (_all, link: string, id: string) =>
        `${link}<a class="recap-inline" href="https://storage.courtlistener.com/recap/${id}.pdf" title="Document is available for free in the RECAP Archive."><img src="data:,"></a>`,
    );
}

function recapButton(): string {
  return `<div class="btn-group" id="recap-action-button"><a class="btn btn-primary dropdown-toggle"> RECAP Actions<span class="caret"></span></a><ul class="dropdown-menu"><h2 class="dropdown-header" id="action-button-dropdown-header">CourtListener</h2><li id="view-docket-button"><a href="https://www.courtlistener.com/recap/gov.uscourts.mied.321020/" target="_blank">View this docket</a></li><div class="recap-dropdown-divider"></div><li><a href="javascript:void(0);" id="refresh-recap-links" role="button">Refresh RECAP Links</a></li></ul></div>`;
}

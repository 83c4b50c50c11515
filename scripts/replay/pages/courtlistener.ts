import type { PrintedDocket, PrintedEntry } from "../docket-data.ts";

/** The last part of a CourtListener address. */
export function slugOf(docket: PrintedDocket): string {
  return docket.caseName
    .replace(/ et al/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** CourtListener's own number of an unnumbered row. */
export function minuteEntryId(entry: PrintedEntry): string {
  return String(22_000_000 + Number(entry.seq));
}

/** Names court and PACER case: the best binding of a CourtListener page to the court's docket. */
export function shareAlertPath(docket: PrintedDocket): string {
  return `/alert/docket/new/?pacer_case_id=${docket.caseId}&amp;court_id=${docket.courtId}`;
}

/** A paid address; pages carry it, nothing of ours follows it. */
export function pacerAddress(docket: PrintedDocket): string {
  return `https://ecf.${docket.courtId}.uscourts.gov/cgi-bin/DktRpt.pl?${docket.caseId}`;
}

/** A free copy in RECAP's storage. */
export function storageAddress(docket: PrintedDocket, number: string, attachment: number | null): string {
  const name = `gov.uscourts.${docket.courtId}.${docket.caseId}`;
  return `https://storage.courtlistener.com/recap/${name}/${name}.${number}.${attachment ?? 0}.pdf`;
}

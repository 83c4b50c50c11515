import { courtById } from "@/lib/docket/courts.ts";
import type { MatterDocket } from "@/lib/matters/matter.ts";
import type { MarkedLink } from "../entries/links.ts";

/** Where a docket of a known matter can be opened: free at CourtListener, or at its court, which charges. */
export function docketLinks({
  courtId,
  docketNumber,
  pacerCaseId,
}: Pick<MatterDocket, "courtId" | "docketNumber" | "pacerCaseId">): MarkedLink[] {
  const court = courtById(courtId);
  if (!court) return [];
  const free =
    pacerCaseId === null
      ? `https://www.courtlistener.com/?type=r&court=${courtId}&docket_number=${encodeURIComponent(docketNumber)}`
      : `https://www.courtlistener.com/recap/gov.uscourts.${courtId}.${pacerCaseId}/`;
  const paid =
    court.kind === "appeals"
      ? `https://${court.host}/n/beam/servlet/TransportRoom?servlet=CaseSummary.jsp&caseNum=${encodeURIComponent(docketNumber)}`
      : `https://${court.host}/cgi-bin/DktRpt.pl?${pacerCaseId ?? ""}`;
  return [
    { url: free, words: pacerCaseId === null ? "Find on CourtListener" : "Open on CourtListener", paid: false },
    { url: paid, words: `${court.citation} on PACER`, paid: true },
  ];
}

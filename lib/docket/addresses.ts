import { courtById } from "./courts.ts";
import type { Docket } from "./docket.ts";

/** Where a docket can be opened by hand. */
export interface DocketAddresses {
  /** At CourtListener: the docket itself where its id is known, else a search for it. */
  readonly free: string;
  /** True if `free` opens the docket, and false if it searches for it. */
  readonly isExact: boolean;
  /** At its court, which charges for the report. */
  readonly paid: string;
}

type Identity = Pick<Docket, "courtId" | "docketNumber" | "pacerCaseId"> & Partial<Pick<Docket, "courtListenerId">>;

/** "701–703" or "2", as the ledger names runs of document numbers. */
const RUN = /^(\d{1,5})(?:–(\d{1,5}))?$/;

/**
 * The free and the paid address of a docket; null for a court that keeps none here.
 * @param run document numbers that the free page should show, where it can
 */
export function docketAddresses(docket: Identity, run: string | null = null): DocketAddresses | null {
  const court = courtById(docket.courtId);
  if (!court) return null;
  const { courtId, docketNumber, pacerCaseId, courtListenerId = null } = docket;
  const [, first, last = first] = RUN.exec(run ?? "") ?? [];
  const query = first === undefined ? "" : `?entry_gte=${first}&entry_lte=${last}`;
  const paid =
    court.kind === "appeals"
      ? `https://${court.host}/n/beam/servlet/TransportRoom?servlet=CaseSummary.jsp&caseNum=${encodeURIComponent(docketNumber)}`
      : `https://${court.host}/cgi-bin/DktRpt.pl?${pacerCaseId ?? ""}`;
  if (courtListenerId !== null && /^\d+$/.test(courtListenerId)) {
    // CourtListener finds a docket by its id; the last part of the address may be any word.
    return { free: `https://www.courtlistener.com/docket/${courtListenerId}/docket/${query}`, isExact: true, paid };
  }
  if (pacerCaseId !== null && court.kind !== "appeals") {
    return { free: `https://www.courtlistener.com/recap/gov.uscourts.${courtId}.${pacerCaseId}/`, isExact: true, paid };
  }
  const free = `https://www.courtlistener.com/?type=r&court=${courtId}&docket_number=${encodeURIComponent(docketNumber)}`;
  return { free, isExact: false, paid };
}

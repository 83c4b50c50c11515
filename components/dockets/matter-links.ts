import { docketAddresses } from "@/lib/docket/addresses.ts";
import { courtById } from "@/lib/docket/courts.ts";
import type { MatterDocket } from "@/lib/matters/matter.ts";
import type { MarkedLink } from "../entries/links.ts";

/** Where a docket of a known matter can be opened: free at CourtListener, or at its court, which charges. */
export function docketLinks(docket: Pick<MatterDocket, "courtId" | "docketNumber" | "pacerCaseId">): MarkedLink[] {
  const addresses = docketAddresses(docket);
  if (!addresses) return [];
  const { free, isExact, paid } = addresses;
  return [
    { url: free, words: isExact ? "Open on CourtListener" : "Find on CourtListener", paid: false },
    { url: paid, words: `${courtById(docket.courtId)?.citation ?? ""} on PACER`, paid: true },
  ];
}

import type { DocketRecord } from "@/lib/docket/records.ts";
import { docketLinks } from "../dockets/matter-links.ts";
import type { MarkedLink } from "../entries/links.ts";

/** Where an entry can be found of which only the number is known: free at CourtListener first, then at its court, marked. */
export function unseenLinks(documentNumber: string, docket: DocketRecord | undefined): MarkedLink[] {
  if (docket === undefined) return [];
  const links = docketLinks(docket.header);
  const id = docket.header.courtListenerId;
  const number = /^\d+/.exec(documentNumber)?.[0];
  if (id === null || !/^\d+$/.test(id) || number === undefined) return links;
  // CourtListener's page of a docket can be narrowed to a range of entry numbers.
  const url = `https://www.courtlistener.com/docket/${id}/docket/?entry_gte=${number}&entry_lte=${number}`;
  return [{ url, words: `ECF ${documentNumber} on CourtListener`, paid: false }, ...links.filter(({ paid }) => paid)];
}

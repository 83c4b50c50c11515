import { courtById } from "@/lib/docket/courts.ts";
import type { EntryRecord } from "@/lib/docket/records.ts";

/** A place to open, and whether PACER may charge for it. */
export interface MarkedLink {
  readonly url: string;
  readonly words: string;
  readonly paid: boolean;
}

/** Where an entry's document can be opened: the free copy first, the court's own (paid) address last. */
export function documentLinks(source: Pick<EntryRecord, "freeUrl" | "pacerDocId">, courtId: string): MarkedLink[] {
  const court = courtById(courtId);
  const path = court?.kind === "appeals" ? "docs1" : "doc1";
  return [
    ...(isWebAddress(source.freeUrl) ? [{ url: source.freeUrl, words: "Free copy", paid: false }] : []),
    ...(court && source.pacerDocId !== null && DOCUMENT_ID.test(source.pacerDocId)
      ? [{ url: `https://${court.host}/${path}/${source.pacerDocId}`, words: `${court.citation} (PACER)`, paid: true }]
      : []),
  ];
}

const DOCUMENT_ID = /^\d{6,16}$/;

/** Stored addresses come from pages: only https is ever made a link. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https:\/\//i.test(url) && URL.canParse(url);
}

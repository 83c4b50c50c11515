import type { TaggableEntry } from "@/lib/tags/tags.ts";

/** An entry as the tagger takes it. */
export function taggable(
  documentNumber: string | null,
  docketText: string,
  dateFiled: string | null = "2021-03-01",
): TaggableEntry {
  return { documentNumber, dateFiled, docketText, shortText: null, struck: [] };
}

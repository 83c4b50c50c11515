import type { KnownEntry } from "./matter.ts";

/** A known entry as written in a data module: the day is plain text until the record is put together. */
export type CaseRecord = Omit<KnownEntry, "dateFiled"> & { readonly dateFiled: string | null };

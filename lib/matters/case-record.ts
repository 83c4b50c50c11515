import type { KnownEntry } from "./matter.ts";

/** A known entry as written in a data module: the day is plain text until `matter-schema.ts` has read it. */
export type CaseRecord = Omit<KnownEntry, "dateFiled"> & { readonly dateFiled: string | null };

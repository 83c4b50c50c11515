import type { Digest } from "../digest/digest.ts";

/** Writes one digest in one format. Same digest, same bytes. */
export interface Exporter {
  readonly id: "md" | "html" | "csv" | "ics" | "json";
  readonly label: string;
  readonly mimeType: string;
  readonly extension: string;
  write(digest: Digest): string;
}

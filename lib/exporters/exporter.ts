import type { Digest } from "../digest/digest.ts";

/** Writes one digest in one format. Same digest, same bytes: no clock, no locale, no time zone of the machine. */
export interface Exporter {
  readonly id: "md" | "html" | "csv" | "ics" | "json";
  readonly label: string;
  readonly mimeType: string;
  /** Without the dot. */
  readonly extension: string;
  write(digest: Digest): string;
}

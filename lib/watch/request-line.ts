import type { Instant } from "../calendar/date.ts";

/** What a request was for. */
export type RequestPurpose = "court feed" | "CourtListener feed" | "CourtListener API" | "free copy of an order";

/** One request that was made, or refused before it was made: a line of the log on the trust page. */
export interface RequestLine {
  /** "<instant> <number of the same instant>". */
  readonly id: string;
  readonly at: Instant;
  readonly address: string;
  readonly purpose: RequestPurpose;
  /** "answered", "unchanged", "failed", or "refused" by the firewall (nothing was sent). */
  readonly result: "answered" | "unchanged" | "failed" | "refused";
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** Bytes of the body that were read. */
  readonly bytes: number;
  readonly milliseconds: number;
  /** A few words where something went wrong; "" otherwise. */
  readonly detail: string;
}

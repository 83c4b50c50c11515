import type { Instant } from "../calendar/date.ts";
import type { Wordings } from "./wordings.ts";

/** One look at a row. */
export interface Look {
  readonly sourceId: string;
  readonly seenAt: Instant;
  readonly wordings: Wordings;
  /** A saved page that is older than what is known: it fills in and corrects nothing. */
  readonly outdated?: boolean;
}

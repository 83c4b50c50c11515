import type { Deadline, DeadlineTrigger } from "./deadline.ts";
import type { EntryRecord } from "../docket/records.ts";

/** What is read of an entry to offer its deadlines. */
export type OfferableEntry = Pick<EntryRecord, "id" | "documentNumber" | "dateFiled" | "dateEntered" | "docketText"> &
  Partial<Pick<EntryRecord, "struck" | "formerIds">>;

/** What must be known of the docket. */
export interface OfferContext {
  readonly docketKey: string;
  readonly courtId: string;
  /** The district court of an appeal, whose state's holidays count too; null otherwise or when unknown. */
  readonly districtCourtId: string | null;
  /** The United States, its agency or officer is a party: 60, 45 and 45 days instead of 30, 14 and 14. */
  readonly governmentIsParty: boolean;
}

/**
 * A deadline as the docket now gives it, before anyone has looked at it. The key is stable: entry and event or rule,
 * never the date, so that a corrected date updates the deadline instead of doubling it.
 */
export type DeadlineDraft = Pick<
  Deadline,
  | "docketKey"
  | "entryId"
  | "what"
  | "kind"
  | "date"
  | "time"
  | "status"
  | "ruleId"
  | "authority"
  | "relative"
  | "place"
  | "alternatives"
  | "steps"
  | "warnings"
  | "quote"
  | "span"
> & {
  readonly key: string;
  /** What gave a waiting deadline its day; absent where nothing did. */
  readonly trigger?: DeadlineTrigger;
  /** The draft that replaced this one. */
  readonly supersededByKey: string | null;
};

/** "dl-" and 16 hexadecimal digits: a name for a key that fits every calendar and address. Same key, same name. */
export function deadlineIdOf(key: string): string {
  return `dl-${fnv1a(key, 0x811c9dc5)}${fnv1a(key, 0x9747b28c)}`;
}

/** FNV-1a over UTF-16 units, 32 bits, from a given start. */
function fnv1a(text: string, start: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

import { freeCopyOf } from "../documents/free-copy.ts";
import { mostBytesOf } from "../watch/firewall.ts";
import { askNetwork, type Log } from "./network.ts";

/** A free copy of an order, from CourtListener's storage, when the user presses the button that says so. */

const PURPOSE = "free copy of an order";
export const MOST_DOCUMENT_BYTES = mostBytesOf(PURPOSE);
const TYPES = ["application/pdf", "application/octet-stream", "binary/octet-stream"];

/**
 * The bytes of a free copy. No cookies, no referrer, no redirect, no more than 50 MB and a minute.
 * @throws Error with a sentence for the user
 */
export async function fetchFreeCopy(address: string, signal: AbortSignal, log: Log): Promise<Uint8Array<ArrayBuffer>> {
  const url = freeCopyOf(address);
  if (url === null)
    throw new Error("Only free copies in CourtListener's storage are read. Drop the file here instead.");
  const answer = await askNetwork(
    {
      address: url,
      purpose: PURPOSE,
      // The copy that the user has just opened is used where the browser still has it.
      cache: "force-cache",
      signal,
      whyNotType: (type) => (TYPES.includes(type) ? null : NO_PDF),
    },
    new Set(),
    log,
  );
  signal.throwIfAborted();
  if (answer.answer === "read" && answer.bytes.length > 0) return answer.bytes;
  if (answer.answer !== "failed") throw new Error("The file that CourtListener's storage gave is empty.");
  throw new Error(sentenceFor(answer));
}

const NO_PDF = "What CourtListener's storage gave is no PDF. Drop the file here instead.";

function sentenceFor({ why, text, status }: { why: string; text: string; status: number | null }): string {
  if (text === NO_PDF) return NO_PDF;
  if (why === "too slow")
    return "CourtListener's storage took longer than a minute. Open the free copy, save it, and drop it here.";
  if (why === "too large") return "The file is larger than 50 MB: no order is. Nothing was read.";
  if (status !== null) {
    return `CourtListener's storage did not give the file (it answered ${status}). Drop it here instead.`;
  }
  return "CourtListener's storage cannot be reached now. Open the free copy, save it, and drop it here.";
}

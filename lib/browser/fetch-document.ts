import { browser } from "wxt/browser";
import { FREE_STORAGE_HOST, freeCopyOf } from "../documents/free-copy.ts";

/**
 * The only code of Docketwatch that asks a network for anything, and only for one thing: a free copy of an order, from
 * CourtListener's storage, when the user presses the button that says so. A test holds that nothing else does.
 */

/** As the browser names it when it asks the user. */
const ORIGIN = `https://${FREE_STORAGE_HOST}/*`;
export const MOST_DOCUMENT_BYTES = 50 * 1_048_576;
const MOST_MS = 60_000;
const TYPES = ["application/pdf", "application/octet-stream", "binary/octet-stream"];

/** Asks the user to allow it. Must be called inside a click, before any wait. False if the user refused. */
export function allowFreeCopies(): Promise<boolean> {
  return browser.permissions.request({ origins: [ORIGIN] });
}

/** Gives the permission back. */
export async function forbidFreeCopies(): Promise<void> {
  await browser.permissions.remove({ origins: [ORIGIN] });
}

/**
 * The bytes of a free copy. No cookies, no referrer, no redirect, no more than 50 MB and a minute.
 * @throws Error with a sentence for the user
 */
export async function fetchFreeCopy(address: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const url = freeCopyOf(address);
  if (url === null)
    throw new Error("Only free copies in CourtListener's storage are read. Drop the file here instead.");
  const response = await answerOf(url, AbortSignal.any([signal, AbortSignal.timeout(MOST_MS)]));
  const type = (response.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (!response.ok) {
    throw new Error(
      `CourtListener's storage did not give the file (it answered ${response.status}). Drop it here instead.`,
    );
  }
  if (!TYPES.includes(type))
    throw new Error("What CourtListener's storage gave is no PDF. Drop the file here instead.");
  if (Number(response.headers.get("content-length") ?? 0) > MOST_DOCUMENT_BYTES) throw tooLarge();
  return bytesOf(response);
}

async function answerOf(url: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, {
      method: "GET",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
      // The copy that the user has just opened is used where the browser still has it.
      cache: "force-cache",
      signal,
    });
  } catch (error) {
    if (error instanceof Error && error.name === "TimeoutError") throw new Error(SLOW, { cause: error });
    if (error instanceof Error && error.name === "AbortError") throw error;
    throw new Error("CourtListener's storage cannot be reached now. Open the free copy, save it, and drop it here.", {
      cause: error,
    });
  }
}

const SLOW = "CourtListener's storage took longer than a minute. Open the free copy, save it, and drop it here.";
const tooLarge = () => new Error("The file is larger than 50 MB: no order is. Nothing was read.");

/** Counted while it comes: a length that the server states may be wrong. */
async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (response.body === null) throw new Error("The file that CourtListener's storage gave is empty.");
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { value, done } = await reader.read().catch((error: unknown) => {
      throw new Error(
        error instanceof Error && error.name === "TimeoutError" ? SLOW : "The file did not come through.",
        {
          cause: error,
        },
      );
    });
    if (done) break;
    size += value.byteLength;
    if (size > MOST_DOCUMENT_BYTES) {
      void reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

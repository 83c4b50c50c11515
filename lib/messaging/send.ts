import { browser } from "wxt/browser";
import type { MessageName, Reply, Request } from "./protocol.ts";

/** What goes to the background. */
export interface Envelope {
  readonly name: string;
  readonly request: unknown;
}

/** What comes back. */
export type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

/**
 * Asks the background. Tries once more when the background died on the way: every handler may be called twice
 * with the same request and does the work once.
 * @throws Error with the background's sentence when it refused or failed
 */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> {
  const outcome = await sendOnce({ name, request }).catch((error: unknown) => {
    if (!isLostConnection(error)) throw error;
    return sendOnce({ name, request });
  });
  if (!isOutcome(outcome)) throw new Error("Docketwatch's background did not answer. Try again.");
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value as Reply<N>;
}

async function sendOnce(envelope: Envelope): Promise<unknown> {
  const outcome: unknown = await browser.runtime.sendMessage(envelope);
  // Chromium also reports a worker that died before it answered as no answer at all.
  if (outcome === undefined) throw new Error("The message port closed before a response was received.");
  return outcome;
}

/** "The message port closed before a response was received", "Could not establish connection. Receiving end does not exist". */
const LOST_CONNECTION = /port closed|receiving end does not exist|could not establish connection|channel closed/i;

function isLostConnection(error: unknown): boolean {
  return error instanceof Error && LOST_CONNECTION.test(error.message);
}

function isOutcome(value: unknown): value is Outcome {
  return typeof value === "object" && value !== null && "ok" in value && typeof value.ok === "boolean";
}

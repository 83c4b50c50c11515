import { browser } from "wxt/browser";
import type { ContentRequests, MessageName, PageRequests, Reply, Request } from "./protocol.ts";
import { requestOf } from "./requests.ts";
import type { Envelope, Outcome } from "./send.ts";

/** Who asked: the address of the page that the message comes from, as the browser states it. */
export interface Sender {
  readonly url: string;
}

type Handler<N extends MessageName> = (request: Request<N>, sender: Sender) => Promise<Reply<N>>;

/** One handler for every message, by who may ask. The compiler counts them. */
export interface Handlers {
  readonly fromContent: { readonly [N in keyof ContentRequests]: Handler<N> };
  readonly fromPages: { readonly [N in keyof PageRequests]: Handler<N> };
}

/**
 * Answers messages. Call once, synchronously, when the background starts.
 * Content scripts reach only `fromContent`; our own pages reach both. Another extension reaches nothing.
 */
export function serve(handlers: Handlers): void {
  const ourOrigin = browser.runtime.getURL("/");
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (outcome: Outcome) => void) => {
    if (!isEnvelope(message)) return undefined;
    if (sender.id !== browser.runtime.id) return undefined;
    const url = sender.url ?? "";
    void answer(handlers, message, { url }, url.startsWith(ourOrigin)).then(sendResponse);
    // sendResponse is called later. A promise as return value is not understood by every browser.
    return true;
  });
}

async function answer(handlers: Handlers, message: Envelope, sender: Sender, ours: boolean): Promise<Outcome> {
  const table: Record<string, unknown> = { ...handlers.fromContent, ...(ours && handlers.fromPages) };
  const handler = Object.hasOwn(table, message.name) ? table[message.name] : undefined;
  if (typeof handler !== "function") return { ok: false, error: `Not allowed: ${message.name.slice(0, 60)}` };
  try {
    const request = requestOf(message.name as MessageName, message.request);
    return { ok: true, value: await handler(request, sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === "object" &&
    message !== null &&
    "name" in message &&
    typeof message.name === "string" &&
    "request" in message
  );
}

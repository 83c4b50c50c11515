import type { Faults } from "./faults.ts";
import { replyTo, repeatsOf } from "./server.ts";
import type { Shown, SimulatedReply, SimulatedRequest } from "./server.ts";
import type { VirtualTime } from "./time.ts";
import type { SimulatedWorld } from "./world.ts";

/** A request that reached the simulated network, and what came of it. */
export interface Traffic {
  readonly request: SimulatedRequest;
  readonly reply: SimulatedReply;
  /** Set once the client has read the answer to its end. */
  delivered: Shown | null;
  /** The server said that nothing has changed. */
  readonly isUnchanged: boolean;
}

/** The transport inside one process: stands in the place of `fetch`, under the real network code. */
export class SimulatedNetwork {
  readonly traffic: Traffic[] = [];
  /** False as on a machine without a network: nothing reaches anybody. */
  isOnline = true;
  private readonly world: SimulatedWorld;
  private readonly faults: Faults;
  private readonly time: VirtualTime;

  constructor(world: SimulatedWorld, faults: Faults, time: VirtualTime) {
    this.world = world;
    this.faults = faults;
    this.time = time;
  }

  /** @returns the way back */
  install(): () => void {
    const real = globalThis.fetch;
    const navigatorWas = Object.getOwnPropertyDescriptor(globalThis, "navigator");
    globalThis.fetch = (input, init) => this.fetch(input, init);
    Object.defineProperty(globalThis, "navigator", {
      configurable: true,
      value: { onLine: true, userAgent: "simulated" },
    });
    return () => {
      globalThis.fetch = real;
      if (navigatorWas) Object.defineProperty(globalThis, "navigator", navigatorWas);
    };
  }

  private async fetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    // What the browser makes of it: `Request` refuses what `fetch` would.
    const asked = new Request(input, init);
    asked.signal.throwIfAborted();
    if (!this.isOnline) throw new TypeError("Failed to fetch");
    const headers = Object.fromEntries(asked.headers);
    const isNamed = (init.credentials ?? "same-origin") !== "omit" || "authorization" in headers || "cookie" in headers;
    const request: SimulatedRequest = {
      address: asked.url,
      method: asked.method,
      headers,
      isNamed,
      at: this.time.now(),
    };
    const reply = replyTo(this.world, this.faults, request);
    const entry: Traffic = { request, reply, delivered: null, isUnchanged: reply.status === 304 };
    this.traffic.push(entry);
    this.time.pass(200);
    if (reply.pace === "never") this.time.pass(120_000);
    asked.signal.throwIfAborted();
    if (reply.status >= 300 && reply.status < 400 && reply.status !== 304) {
      return this.redirected(init, reply, asked.url);
    }
    if (reply.status === 304) return new Response(null, { status: 304, headers: reply.headers });
    return new Response(this.bodyOf(entry, asked.signal), { status: reply.status, headers: reply.headers });
  }

  /** As the request wished: followed, told as such, or an error. */
  private redirected(init: RequestInit, reply: SimulatedReply, from: string): Promise<Response> {
    const to = new URL(reply.headers["Location"] ?? "/", from).href;
    if (init.redirect === "error") throw new TypeError("Failed to fetch");
    if (init.redirect !== "manual") return this.fetch(to, { ...init, method: "GET" });
    const opaque = new Response(null);
    Object.defineProperties(opaque, { type: { value: "opaqueredirect" }, status: { value: 0 }, ok: { value: false } });
    return Promise.resolve(opaque);
  }

  private bodyOf(entry: Traffic, signal: AbortSignal): ReadableStream<Uint8Array> {
    const { reply } = entry;
    const { time } = this;
    let sent = 0;
    const times = reply.ending === "repeated" ? repeatsOf(reply) : 1;
    return new ReadableStream<Uint8Array>({
      pull(controller) {
        if (signal.aborted) return controller.error(signal.reason);
        if (sent < times) {
          sent += 1;
          time.pass(20);
          return controller.enqueue(reply.body.slice());
        }
        if (reply.pace === "stalls") {
          time.pass(120_000);
          return controller.error(signal.aborted ? signal.reason : new TypeError("network error"));
        }
        if (reply.ending === "broken") return controller.error(new TypeError("network error"));
        entry.delivered = reply.shows;
        return controller.close();
      },
    });
  }
}

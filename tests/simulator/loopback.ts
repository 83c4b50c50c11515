import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Faults } from "./faults.ts";
import type { SimulatedPage } from "./pages.ts";
import { replyTo, repeatsOf } from "./server.ts";
import type { Shown, SimulatedReply } from "./server.ts";
import type { SimulatedWorld } from "./world.ts";

/** A request of a browser: "document" for a page that somebody opened, "empty" for what a program fetched. */
export interface LoopbackRequest {
  readonly address: string;
  readonly destination: string;
  readonly hasCookies: boolean;
}

/** Before a connection that is slow in the other transport breaks: real browsers need not be waited for. */
const SLOW_MS = 300;

/** The transport for browsers: answers on loopback, under the servers' real names, at a time that the test sets. */
export class LoopbackCourts {
  readonly requests: LoopbackRequest[] = [];
  /** What was sent to its end since somebody took it. */
  private sent: Shown[] = [];
  private readonly pages = new Map<string, SimulatedPage>();
  private readonly world: SimulatedWorld;
  private readonly faults: Faults;
  /** True time there, in ms. */
  now: number;

  constructor(world: SimulatedWorld, faults: Faults) {
    this.world = world;
    this.faults = faults;
    this.now = world.from;
  }

  show(page: SimulatedPage): void {
    this.pages.set(page.address, page);
  }

  takeSent(): Shown[] {
    const sent = this.sent;
    this.sent = [];
    return sent;
  }

  /** For `startReplay`. False for style sheets and other things that pages load. */
  answer(request: IncomingMessage, url: URL, response: ServerResponse): boolean {
    const destination = String(request.headers["sec-fetch-dest"] ?? "?");
    const { cookie } = request.headers;
    this.requests.push({ address: url.href, destination, hasCookies: cookie !== undefined });
    const page = this.pages.get(url.href);
    if (page !== undefined) {
      // Who asks again with this cookie could be known.
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Set-Cookie": "session=known; Path=/" });
      response.end(page.html);
      return true;
    }
    if (destination !== "empty") return false;
    const headers = Object.fromEntries(
      Object.entries(request.headers).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
    );
    const asked = { address: url.href, method: request.method ?? "", headers, isNamed: false, at: this.now };
    const reply = replyTo(this.world, this.faults, asked);
    response.on("finish", () => {
      if (reply.shows !== null) this.sent.push(reply.shows);
    });
    void send(reply, response);
    return true;
  }
}

async function send(reply: SimulatedReply, response: ServerResponse): Promise<void> {
  if (reply.pace === "never") return breakOff(response);
  response.writeHead(reply.status, reply.headers);
  if (reply.ending === "repeated") return sendRepeated(reply, response);
  if (reply.pace === "stalls" || reply.ending === "broken") {
    response.write(reply.body);
    return breakOff(response);
  }
  response.end(reply.body);
}

/** Until the client has had enough. */
async function sendRepeated(reply: SimulatedReply, response: ServerResponse): Promise<void> {
  const all = Array.from({ length: repeatsOf(reply) }, () => reply.body);
  await pipeline(Readable.from(all), response).catch(() => undefined);
}

function breakOff(response: ServerResponse): void {
  setTimeout(() => response.destroy(), SLOW_MS);
}

import { createServer as createHttpServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { throwawayCertificate } from "./certificate.ts";
import { replayPage } from "./site.ts";
import type { ReplayState } from "./site.ts";

/** A page put under an address by a caller, instead of the replay's own. */
export interface PutPage {
  readonly body: string | Buffer;
  /** Without a charset the browser guesses, as it does on the courts' own pages. */
  readonly contentType?: string;
  /** 200 unless it says something else. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The running replay. Everything listens on loopback only. */
export interface Replay {
  /** Browsers are told to use this as their proxy, so that no host name is ever looked up. */
  readonly proxy: { readonly host: "127.0.0.1"; readonly port: number };
  readonly state: ReplayState;
  /** Serves `page` at `address` from now on; null takes it back. */
  put(address: string, page: PutPage | null): void;
  /** While true, every request fails as on a machine without a network. */
  offline: boolean;
  /** Every request that was answered: "document https://…". */
  readonly served: string[];
  /** Every host that something asked for and that is not replayed. Nothing was passed on to it. */
  readonly refused: string[];
  close(): Promise<void>;
}

const REPLAYED_HOSTS = [
  "docketwatch.replay",
  "www.courtlistener.com",
  "ecf.mied.uscourts.gov",
  "ecf.ca6.uscourts.gov",
] as const;

export interface ReplayStart {
  readonly asOf?: string;
  readonly design?: "old" | "new";
  /** More hosts to answer for: those of pages that will be `put`. */
  readonly hosts?: readonly string[];
  /** Answers before anything else does; false for what it leaves to the replay. */
  readonly answer?: (request: IncomingMessage, url: URL, response: ServerResponse) => boolean;
}

/**
 * Starts the replay: an HTTPS server for the replayed hosts behind a CONNECT proxy. A proxy works the same in
 * every browser, needs no rights on the machine, and sees (and refuses) whatever else is asked for.
 */
export async function startReplay(start: ReplayStart = {}): Promise<Replay> {
  const hosts = new Set<string>([...REPLAYED_HOSTS, ...(start.hosts ?? [])]);
  const pages = new Map<string, PutPage>();
  const replay = {
    state: { asOf: start.asOf ?? "2017-06-30", design: start.design ?? "old" } as ReplayState,
    offline: false,
    served: [] as string[],
    refused: [] as string[],
    put(address: string, page: PutPage | null) {
      const url = new URL(address);
      hosts.add(url.hostname);
      if (page === null) pages.delete(url.href);
      else pages.set(url.href, page);
    },
  };
  const site = createHttpsServer(await throwawayCertificate([...hosts]), (request, response) =>
    answer(request, response),
  );

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", `https://${request.headers.host}`);
    url.port = "";
    replay.served.push(`${String(request.headers["sec-fetch-dest"] ?? "?")} ${url.href}`);
    if (start.answer?.(request, url, response)) return;
    const put = pages.get(url.href);
    if (put !== undefined) return send(response, put.status ?? 200, put);
    const page = replayPage(url, replay.state, await bodyOf(request));
    if (page.location !== undefined) response.setHeader("Location", page.location);
    send(response, page.status, { body: page.body, contentType: page.contentType });
  }

  const proxy = createHttpServer((request, response) => {
    replay.refused.push(new URL(request.url ?? "", "http://unknown").hostname);
    response.writeHead(502).end("The replay answers only for the replayed pages.");
  });
  const sockets = new Set<{ destroy(): void }>();
  proxy.on("connect", (request, socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    const host = (request.url ?? "").replace(/:\d+$/, "");
    if (replay.offline || !hosts.has(host)) {
      if (!replay.offline) replay.refused.push(host);
      socket.end("HTTP/1.1 502 Not replayed\r\n\r\n");
      return;
    }
    socket.write("HTTP/1.1 200 Connected\r\n\r\n");
    site.emit("connection", socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return Object.assign(replay, {
    proxy: { host: "127.0.0.1" as const, port: (proxy.address() as AddressInfo).port },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => proxy.close(resolve));
    },
  });
}

function send(response: ServerResponse, status: number, { body, contentType, headers }: PutPage): void {
  response.writeHead(status, {
    "Content-Type": contentType ?? "text/html",
    "Cache-Control": "no-store",
    ...headers,
  });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

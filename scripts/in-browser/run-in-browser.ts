import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FoundBrowser } from "../browsers/find.ts";
import { bundleForPage } from "./bundle.ts";

/** A program's own page in a browser of its own. */
export interface BrowserRun {
  readonly browser: FoundBrowser;
  /** The module that the page runs; it calls `answerProgram`. */
  readonly entry: string;
  /** What the page gets; JSON. */
  readonly work: unknown;
  /** Lines that the page says on its way. */
  readonly say?: (line: string) => void;
  /** Without a word from the page for so long, it hangs. */
  readonly silenceMs?: number;
}

const SILENCE_MS = 120_000;
const PAGE = `<!doctype html><meta charset="utf-8"><title>Docketwatch</title><script type="module" src="/page.js"></script>`;

/** Opens a headless browser at a page that runs `entry` with `work`, and gives what it answers. Nothing else is loaded. */
export async function runInBrowser<R>(run: BrowserRun): Promise<R> {
  const code = await bundleForPage(run.entry);
  const profile = mkdtempSync(join(tmpdir(), `docketwatch-${run.browser.kind}-page-`));
  let browser: ChildProcess | null = null;
  try {
    return await new Promise<R>((resolve, reject) => {
      let silence: NodeJS.Timeout | undefined;
      const heard = () => {
        clearTimeout(silence);
        const limit = run.silenceMs ?? SILENCE_MS;
        silence = setTimeout(() => reject(new Error(`the page said nothing for ${limit / 1000} s: it hangs`)), limit);
      };
      const server = createServer((request, response) => {
        heard();
        void serve(request, response, { code, run }).then((answer) => {
          if (answer === null) return;
          clearTimeout(silence);
          server.close();
          if ("error" in answer) reject(new Error(`in ${run.browser.kind}: ${String(answer.error)}`));
          else resolve(answer.value as R);
        }, reject);
      });
      server.listen(0, "127.0.0.1", () => {
        heard();
        const { port } = server.address() as AddressInfo;
        browser = open(run.browser, profile, `http://127.0.0.1:${port}/`);
        browser.once("error", reject);
        browser.once("exit", (status) => reject(new Error(`${run.browser.kind} ended by itself (${status})`)));
      });
    });
  } finally {
    await end(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

type Answer = { readonly value: unknown } | { readonly error: unknown };

/** A page by itself is given times in steps of 5 µs instead of 100. */
const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  connection: "close",
};

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { code, run }: { readonly code: string; readonly run: BrowserRun },
): Promise<Answer | null> {
  const send = (type: string, body: string) =>
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, ...ISOLATED }).end(body);
  if (request.url === "/answer" || request.url === "/say") {
    const body = await bodyOf(request);
    send("text/plain", "");
    if (request.url === "/answer") return JSON.parse(body) as Answer;
    run.say?.(body);
  } else if (request.url === "/page.js") send("text/javascript", code);
  else if (request.url === "/work") send("application/json", JSON.stringify(run.work));
  else if (request.url === "/") send("text/html", PAGE);
  else response.writeHead(404).end();
  return null;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

const CHROMIUM = [
  "--headless=new",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-extensions",
  "--no-first-run",
  "--no-default-browser-check",
  // Memory as it is, and collections when the page asks for one.
  "--enable-precise-memory-info",
  "--js-flags=--expose-gc",
];
const FIREFOX: Readonly<Record<string, string | number | boolean>> = {
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.policy.dataSubmissionEnabled": false,
  "app.update.disabledForTesting": true,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "dom.max_script_run_time": 0,
};

function open(browser: FoundBrowser, profile: string, address: string): ChildProcess {
  mkdirSync(profile, { recursive: true });
  if (browser.kind === "firefox") {
    const lines = Object.entries(FIREFOX).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
    writeFileSync(join(profile, "user.js"), lines.join("\n"));
    return spawn(browser.path, ["--headless", "--no-remote", "--profile", profile, address], { stdio: "ignore" });
  }
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return spawn(browser.path, [...CHROMIUM, ...sandbox, `--user-data-dir=${profile}`, address], { stdio: "ignore" });
}

/** Ends a browser and waits until it is gone, so that its profile can be removed. */
async function end(browser: ChildProcess | null): Promise<void> {
  if (browser === null || browser.exitCode !== null) return;
  const gone = new Promise<void>((resolve) => browser.once("exit", () => resolve()));
  browser.kill();
  const late = setTimeout(() => browser.kill("SIGKILL"), 5_000);
  await gone;
  clearTimeout(late);
}

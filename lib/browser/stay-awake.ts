import { browser } from "wxt/browser";

/** Browsers end a background worker that called none of their interfaces for half a minute, whatever it waits for. */
const CALL_EVERY_MS = 20_000;

/** Keeps the worker for as long as the work takes; the work has limits of its own. */
export async function stayAwake<T>(work: () => Promise<T>): Promise<T> {
  const calls = setInterval(() => void browser.runtime.getPlatformInfo().catch(() => undefined), CALL_EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(calls);
  }
}

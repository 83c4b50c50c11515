import { afterEach, expect, test, vi } from "vitest";
import { readPdf } from "@/lib/browser/pdf-text.ts";
import { districtOrder } from "../documents/orders.ts";

/** A worker that never answers, as one does that a file keeps busy. */
class BusyWorker extends EventTarget {
  static readonly made: BusyWorker[] = [];
  readonly terminate = vi.fn();
  readonly postMessage = vi.fn();
  constructor() {
    super();
    BusyWorker.made.push(this);
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  BusyWorker.made.length = 0;
});

const never = new AbortController().signal;
const onPage = vi.fn(async () => undefined);

test("a file that keeps the reader busy is given up after its time, and the reader is ended", async () => {
  vi.stubGlobal("Worker", BusyWorker);
  const reading = readPdf(await districtOrder(), { signal: never, onPage, mostMs: 50 });
  await expect(reading).rejects.toThrow(/takes too long to read/);
  expect(BusyWorker.made).toHaveLength(1);
  expect(BusyWorker.made[0]!.terminate).toHaveBeenCalledOnce();
  expect(onPage).not.toHaveBeenCalled();
});

test("cancelling ends it at once", async () => {
  vi.stubGlobal("Worker", BusyWorker);
  const cancelled = new AbortController();
  const reading = readPdf(await districtOrder(), { signal: cancelled.signal, onPage });
  setTimeout(() => cancelled.abort(new Error("cancelled by the user")), 10);
  await expect(reading).rejects.toThrow("cancelled by the user");
  expect(BusyWorker.made[0]!.terminate).toHaveBeenCalledOnce();
});

test("a reader that cannot be started says so", async () => {
  vi.stubGlobal("Worker", BusyWorker);
  const reading = readPdf(await districtOrder(), { signal: never, onPage });
  setTimeout(() => BusyWorker.made[0]!.dispatchEvent(new Event("error")), 10);
  await expect(reading).rejects.toThrow(/could not be started/);
  expect(BusyWorker.made[0]!.terminate).toHaveBeenCalledOnce();
});

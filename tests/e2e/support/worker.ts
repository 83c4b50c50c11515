import type { ChromiumTab, RunningChromium } from "@/scripts/browsers/chromium.ts";
import { until, type Tab } from "@/scripts/browsers/tab.ts";
import type { Bench } from "./bench.ts";

export function chromiumOf(bench: Bench): RunningChromium {
  return bench.running as RunningChromium;
}

/** What Chromium says of the background worker, for as long as `close` is not called. */
export interface WorkerControl {
  /** "running", "stopped", "starting" or "stopping". */
  status(): string;
  /** Ends it as Chromium does with an idle one: at once, whatever it is doing. */
  stop(): Promise<void>;
  /** The same, without waiting for Chromium to say that it is done. */
  strike(): Promise<void>;
  close(): Promise<void>;
}

/** Watches and stops the background worker through a page of the extension. */
export async function controlWorker(bench: Bench, ownTab: Tab): Promise<WorkerControl> {
  const session = await chromiumOf(bench).context.newCDPSession((ownTab as ChromiumTab).page);
  let latest = "unknown";
  let stops = 0;
  session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    for (const { runningStatus } of versions) {
      latest = runningStatus;
      if (runningStatus === "stopped") stops += 1;
    }
  });
  await session.send("ServiceWorker.enable");
  const strike = async () => void (await session.send("ServiceWorker.stopAllWorkers"));
  return {
    status: () => latest,
    strike,
    stop: async () => {
      const before = stops;
      await strike();
      await until(async () => stops > before, "the worker to stop");
    },
    close: () => session.detach(),
  };
}

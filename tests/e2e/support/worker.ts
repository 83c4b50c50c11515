import type { RunningChromium } from "@/scripts/browsers/chromium.ts";
import { until } from "@/scripts/browsers/tab.ts";
import type { Bench } from "./bench.ts";

export function chromiumOf(bench: Bench): RunningChromium {
  return bench.running as RunningChromium;
}

/** Ends the background worker as Chromium does with an idle one: at once, whatever it is doing. */
export async function stopWorker(bench: Bench): Promise<void> {
  const { context, extensionUrl } = chromiumOf(bench);
  const session = await context.newCDPSession(context.pages()[0]!);
  const workers = async () => {
    const { targetInfos } = await session.send("Target.getTargets");
    return targetInfos.filter(({ type, url }) => type === "service_worker" && url.startsWith(extensionUrl("")));
  };
  for (const { targetId } of await workers()) await session.send("Target.closeTarget", { targetId }).catch(() => null);
  await until(async () => (await workers()).length === 0, "the worker to stop", 5_000).catch(() => null);
  await session.detach();
}

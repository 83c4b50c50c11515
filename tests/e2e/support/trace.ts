import { until } from "@/scripts/browsers/tab.ts";
import type { ChromiumTab } from "@/scripts/browsers/chromium.ts";

/** An event of Chromium's trace; times in microseconds, `tdur` on the thread's own processor clock. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: ProfileData };
}

/** V8's sampling profiler, in pieces: which function ran at which moment. */
interface ProfileData {
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

const CATEGORIES = ["disabled-by-default-devtools.timeline", "disabled-by-default-v8.cpu_profiler"];

/** Records what Chromium's threads do while `act` runs. */
export async function traced(tab: ChromiumTab, act: () => Promise<void>): Promise<TraceEvent[]> {
  const browser = tab.page.context().browser();
  const session =
    browser === null ? await tab.page.context().newCDPSession(tab.page) : await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  let isComplete = false;
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  session.on("Tracing.tracingComplete", () => (isComplete = true));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    // Unless all others are left out by name, Chromium records its usual ones too: ten times as much.
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ["*"] },
  });
  await act();
  await session.send("Tracing.end");
  await until(async () => isComplete, "the trace", 90_000);
  await session.detach();
  return events;
}

/**
 * The main-thread tasks of court pages in which the extension's script ran, with the processor time of each as a
 * whole (layout and painting that it caused in the same task included), in milliseconds.
 */
export function ourTasks(events: readonly TraceEvent[], scriptOrigin: string): number[] {
  const processes = [...new Set(events.filter(({ name }) => name === "ProfileChunk").map(({ pid }) => pid))];
  return processes.flatMap((pid) => {
    const ours = momentsOf(
      events.filter((event) => event.pid === pid),
      scriptOrigin,
    );
    // The main thread of a renderer has the number of its process.
    const tasks = events.filter((event) => event.name === "RunTask" && event.pid === pid && event.tid === pid);
    return tasks
      .filter(({ ts, dur = 0 }) => ours.some((moment) => moment >= ts && moment <= ts + dur))
      .map(({ dur = 0, tdur = dur }) => tdur / 1000);
  });
}

/** The moments of one process at which a function of the extension's script, or one that it called, was running. */
function momentsOf(events: readonly TraceEvent[], scriptOrigin: string): number[] {
  const isOurs = new Map<number, boolean>();
  const moments: number[] = [];
  let time = 0;
  for (const { name, args } of events.toSorted((a, b) => a.ts - b.ts)) {
    if (name === "Profile") time = args?.data?.startTime ?? 0;
    if (name !== "ProfileChunk") continue;
    for (const { id, parent, callFrame } of args?.data?.cpuProfile?.nodes ?? []) {
      isOurs.set(id, (callFrame.url ?? "").startsWith(scriptOrigin) || (isOurs.get(parent ?? -1) ?? false));
    }
    for (const [index, node] of (args?.data?.cpuProfile?.samples ?? []).entries()) {
      time += args?.data?.timeDeltas?.[index] ?? 0;
      if (isOurs.get(node) === true) moments.push(time);
    }
  }
  return moments;
}

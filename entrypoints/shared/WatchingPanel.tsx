import { useState } from "preact/hooks";
import { StartPanel } from "@/components/watch/StartPanel.tsx";
import { momentWords } from "@/components/text/wording.ts";
import { allowHosts } from "@/lib/browser/hosts.ts";
import { isInstant, type Instant } from "@/lib/calendar/date.ts";
import type { Settings } from "@/lib/settings/settings.ts";
import { isWatching } from "@/lib/watch/feeds-of.ts";
import { now } from "./today.ts";
import type { Asking } from "./use-ask.ts";
import { useFeeds } from "./use-feeds.ts";

export interface WatchingPanelProps {
  readonly settings: Settings;
  readonly ask: Asking["ask"];
}

/** Begun inside the click, before any wait. */
const allowing = (hosts: readonly string[]) => (hosts.length === 0 ? Promise.resolve(true) : allowHosts(hosts));

/** Start, pause, and what is asked of whom, on any of our pages. */
export function WatchingPanel({ settings, ask }: WatchingPanelProps) {
  const { feeds, without, reload } = useFeeds(settings);
  const [said, setSaid] = useState<string | null>(null);
  const { watchingSince, pausedUntil, checkEveryMinutes } = settings;
  const isStarted = watchingSince !== null;
  const at = now();
  const start = async (asked: Promise<boolean>, missing: readonly string[]) => {
    const isAllowed = await asked.catch(() => false);
    const left = feeds.filter(({ host }) => isAllowed || !missing.includes(host));
    if (left.length === 0) {
      setSaid(
        "The browser did not allow it, so nothing was started and nothing is asked. Press Start again to be asked again.",
      );
      return;
    }
    if ((await ask("watching/start", null)) === null) return;
    setSaid(isAllowed ? "Started. The first check is under way." : `Started. ${refused(missing)}`);
    reload();
  };
  const allow = async (asked: Promise<boolean>, hosts: readonly string[]) => {
    const isAllowed = await asked.catch(() => false);
    setSaid(isAllowed ? "Allowed. It is asked now." : refused(hosts));
    reload();
  };
  const checkNow = async () => {
    setSaid("Checking …");
    const report = await ask("watching/check-now", null);
    setSaid(report === null ? null : checkedWords(report));
  };
  return (
    <StartPanel
      condition={!isStarted ? "not started" : isWatching(settings, at) ? "watching" : "paused"}
      pausedUntil={pausedUntil !== null && isInstant(pausedUntil) ? pausedUntil : null}
      feeds={feeds}
      without={without}
      everyMinutes={checkEveryMinutes}
      now={at}
      said={said}
      actions={{
        start: (hosts) => void start(allowing(hosts), hosts),
        allow: (hosts) => void allow(allowing(hosts), hosts),
        pause: (until) => void ask("watching/pause", { until }).then(() => setSaid(null)),
        resume: () => void ask("watching/pause", { until: null }).then(() => setSaid(null)),
        checkNow: () => void checkNow(),
        setEvery: (minutes) => void ask("settings/save", { change: { checkEveryMinutes: minutes } }),
      }}
    />
  );
}

const refused = (hosts: readonly string[]) =>
  `The browser did not allow ${hosts.join(", ")}: what is told there stays unseen until you allow it.`;

function checkedWords(report: { readonly asked: number; readonly answered: number; readonly nextAt: Instant | null }) {
  const { asked, answered, nextAt } = report;
  const next = nextAt === null ? "" : ` Next check: ${momentWords(nextAt)}.`;
  if (asked === 0) return `Nothing can be asked again yet: feeds were asked a few minutes ago.${next}`;
  const failed = asked - answered;
  return `${asked === 1 ? "One feed was" : `${asked} feeds were`} asked${failed > 0 ? `, ${failed} without an answer` : ""}.${next}`;
}

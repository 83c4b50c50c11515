import type { DocketWatching, Watching } from "@/lib/app/read-watching.ts";
import type { Instant } from "@/lib/calendar/date.ts";
import { FOR_EVER, lasts } from "@/lib/watch/docket-watch.ts";
import type { SourceCondition, SourceHealth } from "@/lib/watch/health.ts";
import { COURTLISTENER_HOST } from "@/lib/watch/feeds-of.ts";
import type { LedgerLine } from "@/lib/watch/ledger.ts";
import { counted, momentWords } from "../text/wording.ts";

/** A sign beside the words, so that no condition is told by colour alone. */
const SIGNS: Readonly<Record<SourceCondition, string>> = {
  fresh: "●",
  waiting: "○",
  late: "◔",
  paused: "❚❚",
  "not started": "○",
  stale: "⚠",
  failing: "⚠",
  "not allowed": "⚠",
};

const WORDS: Readonly<Record<SourceCondition, string>> = {
  fresh: "checked",
  waiting: "not checked yet",
  late: "checked late",
  paused: "paused",
  "not started": "not started",
  stale: "not renewed by the court",
  failing: "checks fail",
  "not allowed": "not allowed",
};

export const signOf = (condition: SourceCondition): string => SIGNS[condition];
export const conditionWords = (condition: SourceCondition): string => WORDS[condition];

/** "for good", "until Jun 22, 2017, 2:05 PM". */
export const untilWords = (until: Instant): string => (until === FOR_EVER ? "for good" : `until ${momentWords(until)}`);

/** The worst of a docket's feeds, for one word in a list; null for a docket without any. */
export function worstOf(sources: readonly SourceHealth[]): SourceHealth | null {
  const order: readonly SourceCondition[] = [
    "not allowed",
    "failing",
    "stale",
    "late",
    "waiting",
    "paused",
    "not started",
    "fresh",
  ];
  return sources.toSorted((a, b) => order.indexOf(a.condition) - order.indexOf(b.condition))[0] ?? null;
}

/** What of a docket is different from plain watching: "muted for good", "every 60 min". */
export function wishWords({ watch, docket }: Pick<DocketWatching, "watch" | "docket">, now: Instant): string[] {
  if (!docket.watched) return ["not watched"];
  return [
    ...(lasts(watch.pausedUntil, now) ? [`paused ${untilWords(watch.pausedUntil ?? FOR_EVER)}`] : []),
    ...(lasts(watch.mutedUntil, now) ? [`muted ${untilWords(watch.mutedUntil ?? FOR_EVER)}`] : []),
    ...(lasts(watch.snoozedUntil, now) ? [`snoozed ${untilWords(watch.snoozedUntil ?? FOR_EVER)}`] : []),
    ...(watch.everyMinutes === null ? [] : [`every ${watch.everyMinutes} min`]),
    ...(watch.notify === null ? [] : [NOTIFY_WORDS[watch.notify]]),
  ];
}

/** "2 courts and CourtListener are not allowed yet: nothing is asked of them." "" where every host is allowed. */
export function notAllowedWords(hosts: readonly string[], isNotStarted: boolean): string {
  const courts = hosts.filter((host) => host !== COURTLISTENER_HOST).length;
  const names = [
    ...(courts > 0 ? [counted(courts, "court")] : []),
    ...(courts < hosts.length ? ["CourtListener"] : []),
  ].join(" and ");
  if (names === "") return "";
  const isOne = hosts.length === 1;
  const then = isNotStarted ? ", and watching is not started" : "";
  return `${names} ${isOne ? "is" : "are"} not allowed yet${then}: nothing is asked of ${isOne ? "it" : "them"}.`;
}

export const NOTIFY_WORDS = {
  all: "tells every new entry",
  affecting: "tells what may affect detention or removal",
  none: "tells nothing",
} as const;

/** A line of the gap ledger as a sentence. A gap is a span of time; a number that no page has shown is not seen. */
export function ledgerWords({ kind, run, words, from, to }: LedgerLine): string {
  if (kind === "refused") return `${words ?? ""} contradicts what is known of this docket.`;
  if (kind === "numbers") return `Document ${run?.includes("–") ? "numbers" : "number"} ${run ?? ""} not seen.`;
  if (kind === "stub") return "Only its feed was seen so far: what came before, and the full texts, are not known.";
  return `A feed may have dropped entries between ${from ? momentWords(from) : "?"} and ${to ? momentWords(to) : "?"}.`;
}

/** Gaps that the user has not looked at. */
export function openGaps(ledger: readonly LedgerLine[]): number {
  return ledger.filter(({ kind, isAcknowledged }) => kind === "window" && !isAcknowledged).length;
}

/** "24 numbers not seen", of pages that were never opened and of sealed entries; null where every number was seen. */
export function notSeenWords(ledger: readonly LedgerLine[]): string | null {
  if (ledger.some(({ kind }) => kind === "stub")) return "only its feed was seen";
  const count = ledger.reduce((sum, { run }) => sum + numbersIn(run), 0);
  return count === 0 ? null : `${counted(count, "number")} not seen`;
}

/** How many numbers a run has: 3 for "701–703". */
function numbersIn(run: string | null): number {
  const [first, last = first] = (run ?? "").split("–").map(Number);
  return run === null || first === undefined || last === undefined ? 0 : last - first + 1;
}

/** "Not checked for 61 hours, until Jun 22, 2017, 9:02 AM. 3 unread." */
export function absenceWords({ absence, unreadCount }: Pick<Watching, "absence" | "unreadCount">): string | null {
  if (absence === null) return null;
  const hours = Math.round((Date.parse(absence.to) - Date.parse(absence.from)) / 3_600_000);
  const span = hours < 72 ? counted(hours, "hour") : counted(Math.round(hours / 24), "day");
  const lost =
    absence.lostWindows === 0
      ? "No feed forgot anything meanwhile."
      : `${counted(absence.lostWindows, "feed")} may have dropped entries meanwhile: see the gaps in the watch list.`;
  const { someFeeds } = absence;
  const what =
    someFeeds === null
      ? `Nothing was checked for ${span}`
      : `${counted(someFeeds, "feed")} ${someFeeds === 1 ? "was" : "were"} not read for ${someFeeds === 1 ? "" : "up to "}${span}`;
  return `${what}, until ${momentWords(absence.to)}. ${counted(unreadCount, "unread entry", "unread entries")}. ${lost}`;
}

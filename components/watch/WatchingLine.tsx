import type { Watching } from "@/lib/app/read-watching.ts";
import { counted, momentWords } from "../text/wording.ts";
import { absenceWords, openGaps, signOf, untilWords } from "./watch-words.ts";

export interface WatchingLineProps {
  readonly watching: Watching;
  readonly onOpenDockets: () => void;
}

/** Troubles that a glance has room for. */
const MOST_TROUBLES = 2;

/** Whether anything is checked, when it was last, and what is wrong: the few words that stand beside what is unread. */
export function WatchingLine({ watching, onOpenDockets }: WatchingLineProps) {
  const { condition, sources, pausedUntil } = watching;
  const troubles = sources.filter(({ isTrouble }) => isTrouble);
  const gaps = watching.dockets.reduce((sum, { ledger }) => sum + openGaps(ledger), 0);
  const absence = absenceWords(watching);
  return (
    <section class="stack-tight" aria-label="Watching">
      <p class="small">
        {condition === "not started" && "○ Nothing is checked by itself yet: press Start on the dockets page."}
        {condition === "paused" && `❚❚ Paused ${pausedUntil === null ? "" : untilWords(pausedUntil)}: no checks.`}
        {condition === "watching" && lastCheckWords(watching)}{" "}
        <button type="button" class="button quiet small-button" onClick={onOpenDockets}>
          {condition === "not started" ? "Start …" : "Watch list"}
        </button>
      </p>
      {condition === "watching" &&
        troubles.slice(0, MOST_TROUBLES).map(({ feedId, name, condition: trouble, text }) => (
          <p key={feedId} class="notice doubtful small">
            <span>
              <span aria-hidden="true">{signOf(trouble)} </span>
              {name}: {text}
            </span>
          </p>
        ))}
      {troubles.length > MOST_TROUBLES && (
        <p class="small">and {troubles.length - MOST_TROUBLES} more feeds in trouble</p>
      )}
      {absence !== null && <p class="notice doubtful small">{absence}</p>}
      {gaps > 0 && (
        <p class="small">
          <span aria-hidden="true">⚠ </span>
          {counted(gaps, "gap")}: a feed may have dropped entries. See the watch list.
        </p>
      )}
    </section>
  );
}

function lastCheckWords({ sources }: Watching): string {
  if (sources.length === 0) return "○ No feed tells of a watched docket: open their pages now and then.";
  const times = sources.flatMap(({ lastSuccessAt }) => lastSuccessAt ?? []).toSorted();
  const [oldest] = times;
  if (oldest === undefined || times.length < sources.length)
    return `○ ${times.length} of ${counted(sources.length, "feed")} checked so far.`;
  return sources.length === 1
    ? `● Feed checked ${momentWords(oldest)}.`
    : `● All ${sources.length} feeds checked since ${momentWords(oldest)}.`;
}

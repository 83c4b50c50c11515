import type { WatchChange } from "@/lib/app/manage-watching.ts";
import { instantFromMs, msOfInstant } from "@/lib/calendar/date.ts";
import type { Instant } from "@/lib/calendar/date.ts";
import { FOR_EVER } from "@/lib/watch/docket-watch.ts";
import { counted } from "../text/wording.ts";
import type { WatchActions } from "./actions.ts";
import { NOTIFY_WORDS } from "./watch-words.ts";

export interface BulkBarProps {
  readonly docketKeys: readonly string[];
  readonly now: Instant;
  readonly actions: WatchActions;
}

const DAY_MS = 86_400_000;
const MINUTES = [5, 15, 20, 30, 60, 120, 360, 1440] as const;

/** What can be done with the dockets that are ticked. The words say what each does: a mute is no pause. */
export function BulkBar({ docketKeys, now, actions }: BulkBarProps) {
  const change = (wish: WatchChange) => actions.change(docketKeys, wish);
  const inDays = (days: number) => instantFromMs(msOfInstant(now) + days * DAY_MS);
  const none = docketKeys.length === 0;
  const acts: readonly (readonly [words: string, title: string, act: () => void])[] = [
    ["Mute", "Keeps checking and recording; no pop-ups", () => change({ mutedUntil: FOR_EVER })],
    ["Snooze for a day", "Holds pop-ups and tells them together afterwards", () => change({ snoozedUntil: inDays(1) })],
    ["Pause for a week", "No checks for seven days", () => change({ pausedUntil: inDays(7) })],
    ["Pause", "No checks until you resume", () => change({ pausedUntil: FOR_EVER })],
    [
      "Resume",
      "Ends mute, snooze and pause",
      () => change({ mutedUntil: null, snoozedUntil: null, pausedUntil: null }),
    ],
    ["Stop watching", "Keeps what is stored; records nothing more", () => actions.unwatch(docketKeys)],
    ["Watch again", "Records again from now on", () => actions.rewatch(docketKeys)],
    ["Export", "Saves these dockets as a file that another Docketwatch can read", () => actions.exportList(docketKeys)],
  ];
  return (
    <fieldset class={`stack-tight bulk-bar${none ? "" : " at-hand"}`}>
      <legend class="visually-hidden">With the dockets that are ticked</legend>
      <div class="row">
        <strong>{none ? "Tick dockets to change several at once" : counted(docketKeys.length, "docket")}</strong>
        {acts.map(([words, title, act]) => (
          <button key={words} type="button" class="button small-button" title={title} disabled={none} onClick={act}>
            {words}
          </button>
        ))}
      </div>
      <div class="row">
        <label class="field-inline">
          Check every{" "}
          <select
            disabled={none}
            value=""
            onChange={({ currentTarget }) => {
              change({ everyMinutes: currentTarget.value === "usual" ? null : Number(currentTarget.value) });
              currentTarget.value = "";
            }}
          >
            <option value="">…</option>
            <option value="usual">as Options say</option>
            {MINUTES.map((minutes) => (
              <option key={minutes} value={minutes}>
                {minutes} minutes
              </option>
            ))}
          </select>
        </label>
        <label class="field-inline">
          Tell{" "}
          <select
            disabled={none}
            value=""
            onChange={({ currentTarget }) => {
              const wish = (["all", "affecting", "none"] as const).find((each) => each === currentTarget.value);
              change({ notify: wish ?? null });
              currentTarget.value = "";
            }}
          >
            <option value="">…</option>
            <option value="usual">as Options say</option>
            {(["all", "affecting", "none"] as const).map((wish) => (
              <option key={wish} value={wish}>
                {NOTIFY_WORDS[wish]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </fieldset>
  );
}

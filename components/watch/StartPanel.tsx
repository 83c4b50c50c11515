import { instantFromMs, msOfInstant, type Instant } from "@/lib/calendar/date.ts";
import { FOR_EVER } from "@/lib/watch/docket-watch.ts";
import { FEEDS_A_MINUTE } from "@/lib/watch/feeds-of.ts";
import { floorMs } from "@/lib/watch/schedule.ts";
import { momentWords } from "../text/wording.ts";
import { FeedLines, some } from "./FeedLines.tsx";

/** A feed that watching asks, or would ask. */
export interface StartFeed {
  readonly id: string;
  /** "Feed of E.D. Mich.". */
  readonly name: string;
  readonly host: string;
  readonly everyMinutes: number;
  /** The dockets that it tells of, as they are called. */
  readonly dockets: readonly string[];
  /** Whether the browser lets us ask its host. */
  readonly isAllowed: boolean;
}

export interface StartPanelProps {
  readonly condition: "not started" | "paused" | "watching";
  readonly pausedUntil: Instant | null;
  readonly feeds: readonly StartFeed[];
  /** Watched dockets that no feed tells of. */
  readonly without: readonly string[];
  readonly everyMinutes: number;
  readonly now: Instant;
  /** What came of the last press, a sentence; null before. */
  readonly said: string | null;
  readonly actions: StartActions;
}

export interface StartActions {
  /** Called inside the click, as the browser's question demands: these hosts are to be asked for first. */
  readonly start: (hosts: readonly string[]) => void;
  readonly allow: (hosts: readonly string[]) => void;
  readonly pause: (until: Instant) => void;
  readonly resume: () => void;
  readonly checkNow: () => void;
  readonly setEvery: (minutes: number) => void;
}

const CHOICES = [5, 10, 15, 20, 30, 60, 120, 240] as const;

/** Nothing is asked before Start is pressed here; it says what will be, of whom, and how often. */
export function StartPanel(props: StartPanelProps) {
  const { condition, feeds, without, said, actions } = props;
  const missing = [...new Set(feeds.filter(({ isAllowed }) => !isAllowed).map(({ host }) => host))];
  return (
    <section class="panel stack-tight" aria-labelledby="watching-title">
      <div class="row spread">
        <h2 id="watching-title">Watching</h2>
        <span class={`chip ${condition === "watching" ? "protects" : ""}`}>{CONDITION_WORDS[condition]}</span>
      </div>
      <p class="small">{introduction(props)}</p>
      <FeedLines feeds={feeds} isStarted={condition !== "not started"} onAllow={actions.allow} />
      {without.length > 0 && (
        <p class="small soft">
          No feed is known of {some(without)}. Open {without.length === 1 ? "its page" : "their pages"} now and then;
          once a docket was open at CourtListener, its feed there is known.
        </p>
      )}
      <Buttons {...props} missing={missing} />
      {condition !== "not started" && feeds.length > 0 && <p class="small soft">{limitWords(feeds)}</p>}
      <output class="small">{said}</output>
    </section>
  );
}

const CONDITION_WORDS = { "not started": "not started", paused: "paused", watching: "watching" } as const;

/** What no press of a button changes. A docket may have a shorter time than the others. */
function limitWords(feeds: readonly StartFeed[]): string {
  const floor = Math.min(...feeds.map(({ everyMinutes }) => floorMs(everyMinutes))) / 60_000;
  return `No feed is asked twice within ${floor} minutes. Those of one host are asked one after another, at most ${FEEDS_A_MINUTE} in a minute.`;
}

function introduction({ condition, pausedUntil, feeds, now }: StartPanelProps): string {
  if (condition === "watching") return "New entries come by themselves while the browser is open.";
  if (condition === "paused") {
    const isForEver = pausedUntil === null || pausedUntil === FOR_EVER || pausedUntil <= now;
    return `No checks ${isForEver ? "until you resume" : `until ${momentWords(pausedUntil)}`}.`;
  }
  if (feeds.length === 0)
    return "Watch a docket first: its feeds are listed here, and nothing is asked until you press Start.";
  return "Press Start, and these public feeds are asked for new entries. They cost nothing and need no log-in; nothing else of a court is ever asked for. Your browser will ask you whether Docketwatch may.";
}

function Buttons(props: StartPanelProps & { readonly missing: readonly string[] }) {
  const { condition, feeds, missing, everyMinutes, now, actions } = props;
  const choices = [...new Set([...CHOICES, everyMinutes])].toSorted((a, b) => a - b);
  return (
    <div class="row">
      {condition === "not started" && (
        <button
          type="button"
          class="button primary"
          disabled={feeds.length === 0}
          onClick={() => actions.start(missing)}
        >
          Start watching
        </button>
      )}
      {condition === "paused" && (
        <button type="button" class="button primary" onClick={actions.resume}>
          Resume
        </button>
      )}
      {condition === "watching" && (
        <>
          <button type="button" class="button" disabled={feeds.length === missing.length} onClick={actions.checkNow}>
            Check now
          </button>
          {missing.length > 1 && (
            <button type="button" class="button" onClick={() => actions.allow(missing)}>
              Allow all
            </button>
          )}
          <button type="button" class="button quiet" onClick={() => actions.pause(afterHours(now, 24))}>
            Pause for a day
          </button>
          <button type="button" class="button quiet" onClick={() => actions.pause(FOR_EVER)}>
            Pause
          </button>
        </>
      )}
      <label class="field-inline small">
        Check every{" "}
        <select value={String(everyMinutes)} onChange={(event) => actions.setEvery(Number(event.currentTarget.value))}>
          {choices.map((minutes) => (
            <option key={minutes} value={String(minutes)}>
              {minutes} minutes
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function afterHours(now: Instant, hours: number): Instant {
  return instantFromMs(msOfInstant(now) + hours * 3_600_000);
}

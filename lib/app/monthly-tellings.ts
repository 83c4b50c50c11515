import type { Instant } from "../calendar/date.ts";
import { longDay } from "../calendar/plain-dates.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import { labelOf } from "../digest/labels.ts";
import type { DocketRecord } from "../docket/records.ts";
import { planMonthly } from "../reminders/monthly.ts";
import type { MonthlyName } from "../reminders/monthly.ts";
import { earliest, reminds } from "../reminders/plan.ts";
import type { Settings } from "../settings/settings.ts";
import type { Notice, Notification } from "./ports.ts";
import type { DocketTally } from "./tally.ts";

export interface MonthlyState {
  readonly wishes: Pick<Settings, "monthlyTestSince" | "reminderTime" | "watchingSince" | "pausedUntil">;
  readonly deadlines: readonly Deadline[];
  readonly dockets: readonly DocketRecord[];
  readonly tallies: readonly DocketTally[];
  /** Ids of what was told. */
  readonly sent: ReadonlySet<string>;
  readonly now: Instant;
  readonly localZone: string;
}

/** What is told once a month, with the notice that keeps it from being told twice. */
export interface MonthlyTelling {
  readonly notification: Notification;
  readonly notices: readonly Notice[];
}

/** The test reminder, where it is switched on, and that the dockets are still watched, once watching was started. */
export function monthlyTellings(state: MonthlyState): {
  readonly tellings: readonly MonthlyTelling[];
  readonly next: Instant | null;
} {
  const { wishes, sent, now, localZone } = state;
  const time = wishes.reminderTime;
  const wanted = [
    { name: "test", since: wishes.monthlyTestSince, words: () => testWords(state) },
    { name: "watching", since: wishes.watchingSince, words: () => watchingWords(state) },
  ] as const satisfies readonly { name: MonthlyName; since: string | null; words: () => Words }[];
  const plans = wanted.map((wish) => ({
    words: wish.words,
    plan: planMonthly({ name: wish.name, since: wish.since, time }, sent, now, localZone),
  }));
  return {
    tellings: plans.flatMap(({ words, plan }) => (plan.due === null ? [] : [tellingOf(plan.due.id, words(), now)])),
    next: earliest(plans.map(({ plan }) => plan.next).filter((at) => at !== null)),
  };
}

type Words = Pick<Notification, "title" | "message">;

function testWords({ deadlines }: MonthlyState): Words {
  const ahead = deadlines.filter((deadline) => reminds(deadline)).length;
  return {
    title: "Docketwatch: monthly test reminder",
    message: `Reminders reach you. ${ahead} confirmed ${ahead === 1 ? "deadline is" : "deadlines are"} open.`,
  };
}

/** Quiet dockets that are named. */
const MOST_NAMED = 4;

function watchingWords({ dockets, tallies, wishes, now }: MonthlyState): Words {
  const watched = dockets.filter((docket) => docket.watched);
  const newest = new Map(tallies.map(({ docketKey, newestDay }) => [docketKey, newestDay]));
  const named = watched.slice(0, MOST_NAMED).map((docket) => {
    const day = newest.get(docket.key) ?? null;
    return `${labelOf(docket).label}: ${day === null ? "nothing seen yet" : `last entry ${longDay(day)}`}`;
  });
  const more = watched.length > named.length ? [`and ${watched.length - named.length} more`] : [];
  const count = `${watched.length} ${watched.length === 1 ? "docket" : "dockets"}`;
  const isPaused = wishes.pausedUntil !== null && wishes.pausedUntil > now;
  return {
    title: isPaused ? `Watching is paused: ${count} not checked` : `Still watching ${count}`,
    message: [...named, ...more, "Open Docketwatch to see when each was last checked."].join("\n"),
  };
}

function tellingOf(id: string, words: Words, now: Instant): MonthlyTelling {
  const notice: Notice = {
    id,
    kind: "reminder",
    docketKey: "none",
    entryId: null,
    deadlineId: null,
    createdAt: now,
    sentAt: null,
  };
  return { notification: { id, ...words, insistent: false }, notices: [notice] };
}

import { badge } from "@/lib/browser/badge.ts";
import { notifier } from "@/lib/browser/notifications.ts";
import { feedAlarm, reminderAlarm } from "@/lib/browser/alarms.ts";
import { registerCourts } from "@/lib/browser/courts.ts";
import { allowedHosts } from "@/lib/browser/hosts.ts";
import { feedAsker } from "@/lib/browser/network.ts";
import { readAgainNote } from "@/lib/browser/read-again-note.ts";
import { stayAwake } from "@/lib/browser/stay-awake.ts";
import { updateBadge } from "@/lib/app/badge.ts";
import { checkFeeds, type CheckReport } from "@/lib/app/check-feeds.ts";
import { courtAnalysis } from "@/lib/app/court-analysis.ts";
import { addCuratedDockets } from "@/lib/app/manage-dockets.ts";
import { forgetRefusedToken } from "@/lib/app/refused-token.ts";
import { refreshAnalysis } from "@/lib/app/refresh.ts";
import { refreshOwnMarks } from "@/lib/app/refresh-own-marks.ts";
import { tellWhatIsDue } from "@/lib/app/tell-what-is-due.ts";
import type { Clock, DocketStore } from "@/lib/app/ports.ts";
import type { Salvaged } from "@/lib/app/repair-store.ts";
import type { WatchStore } from "@/lib/app/watch-ports.ts";
import { instantFromMs } from "@/lib/calendar/date.ts";
import type { SliceOptions } from "@/lib/sources/slices.ts";
import { connector } from "@/lib/storage/connection.ts";
import { tokenStore } from "@/lib/storage/courtlistener-token.ts";
import { salvage } from "@/lib/storage/salvage.ts";
import { settingsStore } from "@/lib/storage/settings.ts";
import { docketStore } from "@/lib/storage/store.ts";
import { watchStore } from "@/lib/storage/watch-store.ts";
import { hasToken, sendableToken } from "../shared/has-token.ts";

/** Asked each time: people travel. */
const localZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const isOnline = () => navigator.onLine;
/** Long feeds give other work its turn. */
const slices: SliceOptions = {
  budgetMs: 30,
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
};
const clock: Clock = { now: () => instantFromMs(Date.now()) };

/** Stored tags and dates are read again by every build whose rules, records or holidays differ from theirs. */
const analysis = { ...courtAnalysis, rulesVersion: `${courtAnalysis.rulesVersion} ${import.meta.env.ANALYSIS_PRINT}` };

/** The use cases' ports, filled in with the browser. Holds nothing that a restart of the worker would miss. */
export interface App {
  readonly store: DocketStore;
  readonly watch: WatchStore;
  readonly clock: Clock;
  readonly analysis: typeof courtAnalysis;
  readonly settings: typeof settingsStore;
  readonly notifier: typeof notifier;
  readonly alarm: typeof reminderAlarm;
  readonly localZone: () => string;
  /** What can be read of a database that cannot be used. */
  readonly salvage: () => Promise<Salvaged>;
  /** Tells the user what is waiting to be told, sets the alarm, brings the badge up to date. Never rejects. */
  readonly catchUp: () => Promise<void>;
  /** Tags again what other rules, packs or dockets have changed, one run after another. Never rejects. */
  readonly readAgain: (which: "every docket" | "appeals") => Promise<void>;
  /** Applies the user's rules to the entries that they were not applied to yet. Never rejects. */
  readonly applyRules: () => Promise<void>;
  /** Asks the feeds that are due, or all that may be asked by now; one run after another. Null if it failed. */
  readonly checkFeeds: (which?: "due" | "now") => Promise<CheckReport | null>;
  /** Does something between two runs of checks. */
  readonly betweenChecks: (work: () => Promise<void>) => Promise<void>;
  /** Keeps or, with null, removes the token for CourtListener's API: no run goes on with the old one. */
  readonly changeToken: (token: string | null) => Promise<void>;
  /** Changes wishes, one change after another: two at once would each be made to what was there before both. */
  readonly wish: <T>(work: () => Promise<T>) => Promise<T>;
}

export function createApp(): App {
  const connect = connector();
  const store = docketStore(connect, clock);
  const watch = watchStore(connect);
  const asker = feedAsker((line) => watch.logRequest(line), sendableToken);
  const ports = { store, watch, clock, analysis, settings: settingsStore, notifier, alarm: reminderAlarm, localZone };
  let running: Promise<void> = Promise.resolve();
  let reading: Promise<void> = Promise.resolve();
  let checking: Promise<unknown> = Promise.resolve();
  let wishing: Promise<unknown> = Promise.resolve();
  /** A run that has not begun yet: it will see what whoever asks now wants it to see. */
  let nextCheck: Promise<CheckReport | null> | null = null;
  const checkPorts = { ...ports, asker, feedAlarm, allowedHosts, hasToken, isOnline, random: Math.random, slices };
  const runChecks = async (which: "due" | "now"): Promise<CheckReport | null> => {
    let report: CheckReport | null = null;
    await quietly(async () => void (report = await stayAwake(() => checkFeeds(checkPorts, which))));
    return report;
  };
  const app: App = {
    ...ports,
    salvage: async () => salvage(await settingsStore.read(), clock.now()),
    catchUp() {
      // One after another: two at once would tell the same thing twice.
      running = running.then(async () => {
        await quietly(() => tellWhatIsDue(ports));
        await quietly(() => updateBadge({ ...ports, allowedHosts, hasToken }, badge));
      });
      return running;
    },
    readAgain(which) {
      reading = reading.then(() =>
        noted(analysis.rulesVersion, which === "every docket", async () => {
          const isRead = await quietly(() => refreshAnalysis(ports, which));
          // Without rules there is nothing to make good but what a deleted one left, once at a start.
          const hasRules = which === "every docket" || (await store.rules().catch(() => [])).length > 0;
          return (!hasRules || (await quietly(() => refreshOwnMarks(ports)))) && isRead;
        }),
      );
      return reading;
    },
    applyRules() {
      reading = reading.then(() => noted(analysis.rulesVersion, false, () => quietly(() => refreshOwnMarks(ports))));
      return reading;
    },
    checkFeeds(which = "due") {
      if (which === "due" && nextCheck !== null) return nextCheck;
      const run = checking.then(async () => {
        nextCheck = null;
        const report = await runChecks(which);
        if (report === null || report.asked > 0) void app.catchUp();
        if (report !== null && report.changed.length > 0) void app.readAgain("appeals");
        return report;
      });
      checking = run;
      if (which === "due") nextCheck = run;
      return run;
    },
    betweenChecks(work) {
      const done = checking.then(work);
      checking = done.catch(() => undefined);
      return done;
    },
    changeToken: (token) =>
      app.betweenChecks(async () => {
        await tokenStore.save(token);
        await forgetRefusedToken(watch, clock.now());
      }),
    wish(work) {
      const done = wishing.then(work);
      wishing = done.catch(() => undefined);
      return done;
    },
  };
  return app;
}

/** Notes that everything is as the rules read it, when it was before and this went well, or when this was all of it. */
async function noted(rulesVersion: string, isAll: boolean, work: () => Promise<boolean>): Promise<void> {
  const wasDone = await readAgainNote.isDone(rulesVersion).catch(() => false);
  await readAgainNote.clear().catch(() => undefined);
  const isDone = await work();
  if (isDone && (isAll || wasDone)) await readAgainNote.save(rulesVersion).catch(() => undefined);
}

/** At every start of the worker: what a death, a sleep or an update left undone. */
export async function start(app: App): Promise<void> {
  await quietly(() => registerCourts());
  await quietly(() => app.store.settleTallies());
  if (await mustReadAgain(app)) await app.readAgain("every docket");
  await app.catchUp();
  await app.checkFeeds();
}

/** A worker starts many times an hour: what the last one found to be as the rules read it is not looked through again. */
async function mustReadAgain({ store, analysis: { rulesVersion } }: App): Promise<boolean> {
  const isDone = await readAgainNote.isDone(rulesVersion).catch(() => false);
  return !isDone || (await store.isTaggedOtherwise(rulesVersion).catch(() => true));
}

/** After installation and updates. */
export async function install(app: App): Promise<void> {
  await quietly(() => addCuratedDockets(app));
  await app.catchUp();
  await app.checkFeeds();
}

/**
 * Trouble here shows in the badge and in the health report, which read the same store; nothing else waits for it.
 * False if there was any.
 */
async function quietly(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    await updateBadgeAfterFailure();
    return false;
  }
}

async function updateBadgeAfterFailure(): Promise<void> {
  const title = "Docketwatch: something failed in the background. Open Docketwatch to see what.";
  await badge.show({ count: 0, failing: true, title }).catch(() => undefined);
}

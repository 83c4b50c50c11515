import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { updateBadge } from "../../lib/app/badge.ts";
import { checkFeeds } from "../../lib/app/check-feeds.ts";
import type { CheckPorts, CheckReport } from "../../lib/app/check-feeds.ts";
import { courtAnalysis } from "../../lib/app/court-analysis.ts";
import { addDeadline } from "../../lib/app/manage-deadlines.ts";
import type { AddedDeadline } from "../../lib/app/manage-deadlines.ts";
import type { Alarm, Badge, DocketStore, Notification, Notifier, SettingsStore } from "../../lib/app/ports.ts";
import { recordDocket } from "../../lib/app/record-docket.ts";
import { tellWhatIsDue } from "../../lib/app/tell-what-is-due.ts";
import type { WatchStore } from "../../lib/app/watch-ports.ts";
import { feedAsker } from "../../lib/browser/network.ts";
import { instantFromMs } from "../../lib/calendar/date.ts";
import type { DocketSnapshot } from "../../lib/docket/docket.ts";
import { readSettings } from "../../lib/settings/settings.ts";
import type { Settings } from "../../lib/settings/settings.ts";
import { AT_ONCE } from "../../lib/sources/slices.ts";
import { connector } from "../../lib/storage/connection.ts";
import { openDatabase } from "../../lib/storage/database.ts";
import { docketStore } from "../../lib/storage/store.ts";
import { watchStore } from "../../lib/storage/watch-store.ts";
import type { Told } from "../../lib/watch/told.ts";
import type { Chance } from "./chance.ts";
import { Life } from "./life.ts";
import type { VirtualTime } from "./time.ts";
import { MINUTE } from "./world.ts";

/** A notification that the machine's owner saw. */
export interface ShownNotification extends Notification {
  /** True time. */
  readonly at: number;
  /** The worker died in the same run: what it had not noted yet may be told once more. */
  readonly isBeforeDeath: boolean;
}

/** The worker's ways to the world. Tests wrap them to see whether the simulation notices a fault. */
export type WorkerPorts = CheckPorts & {
  readonly notifier: Notifier;
  readonly alarm: Alarm;
  readonly badge: Badge;
  readonly localZone: () => string;
};

export interface MachineOptions {
  readonly time: VirtualTime;
  readonly chance: Chance;
  /** How often a worker's life is cut short. */
  readonly deaths: number;
  /** A deliberate fault in the program, to see that it is noticed. */
  readonly sabotage?: (ports: WorkerPorts) => WorkerPorts;
}

/**
 * A computer with a browser and the extension: a disk that stays, alarms that the browser keeps, and a background worker
 * that lives for one event only. The use cases, the storage and the network code are the real ones.
 */
export class Machine {
  readonly shown: ShownNotification[] = [];
  /** What the program noted to have told, as it noted it. */
  readonly told: (Told & { readonly trueAt: number })[] = [];
  /** Hosts that the user lets the extension ask. */
  readonly allowed = new Set<string>();
  deaths = 0;
  private readonly options: MachineOptions;
  private readonly alarms = new Map<string, number>();
  private settings: unknown = {};
  private shownInRun: ShownNotification[] = [];

  constructor(options: MachineOptions) {
    this.options = options;
    globalThis.indexedDB = new IDBFactory();
  }

  /** When an alarm rings next, on the machine's own clock; null if none is set. */
  nextAlarm(): number | null {
    return this.alarms.size === 0 ? null : Math.min(...this.alarms.values());
  }

  /** A browser forgets its alarms now and then when it is closed. */
  closeBrowser(forgetsAlarms: boolean): void {
    if (forgetsAlarms) this.alarms.clear();
  }

  change(change: Partial<Settings>): void {
    this.settings = { ...readSettings(this.settings), ...change };
  }

  wishes(): Settings {
    return readSettings(this.settings);
  }

  /** Rings what is due. */
  async ring(): Promise<"done" | "died"> {
    const now = this.options.time.shown();
    const due = [...this.alarms].filter(([, at]) => at <= now).map(([name]) => name);
    // Rings every minute until it is set anew.
    for (const name of due) this.alarms.set(name, now + MINUTE);
    return this.run((worker) => worker.onAlarms(due));
  }

  /** The browser starts, and with it the worker. */
  start(): Promise<"done" | "died"> {
    return this.run((worker) => worker.onStart());
  }

  checkNow(): Promise<"done" | "died"> {
    return this.run(async (worker) => void (await worker.checkNow()));
  }

  /** A page of a docket was opened. The page asks again until it gets an answer. */
  async see(snapshot: DocketSnapshot, watch: boolean): Promise<void> {
    while ((await this.run((worker) => worker.see(snapshot, watch))) === "died") this.options.time.pass(1000);
  }

  async addDeadline(added: AddedDeadline): Promise<void> {
    while ((await this.run((worker) => worker.addDeadline(added))) === "died") this.options.time.pass(1000);
  }

  /** Something that a page of ours asks the worker for, such as a wish for a docket. Asked again until it is answered. */
  async ask(work: (stores: { store: DocketStore; watch: WatchStore }) => Promise<unknown>): Promise<void> {
    await this.run(async () => void (await work(this.stores())), true);
  }

  /** What is on the disk. */
  stores(): { store: DocketStore; watch: WatchStore } {
    const clock = { now: () => instantFromMs(this.options.time.shown()) };
    const connect = connector(() => openDatabase("simulated"));
    return { store: docketStore(connect, clock), watch: watchStore(connect) };
  }

  private async run(work: (worker: Worker) => Promise<void>, isSafe = false): Promise<"done" | "died"> {
    const { chance, deaths, time } = this.options;
    const life = !isSafe && chance.happens(deaths) ? new Life(chance.int(0, 90)) : new Life();
    this.shownInRun = [];
    const worker = new Worker(this.portsFor(life));
    const ended = await Promise.race([work(worker).then(() => "done" as const), life.death]);
    life.end();
    await life.settled();
    time.forgetTimers();
    if (ended === "done") {
      this.shown.push(...this.shownInRun);
      return "done";
    }
    this.deaths += 1;
    this.shown.push(...this.shownInRun.map((each) => ({ ...each, isBeforeDeath: true })));
    return "died";
  }

  /** All that one worker has, opened anew: nothing of an earlier one is left but what is on the disk. */
  private portsFor(life: Life): WorkerPorts {
    const { time, chance, sabotage } = this.options;
    const { store, watch: stored } = this.stores();
    const watch: WatchStore = {
      ...stored,
      saveTold: async (told) => {
        await stored.saveTold(told);
        this.told.push(...told.map((row) => ({ ...row, trueAt: time.now() })));
      },
    };
    const alarmOf = (name: string): Alarm => ({
      set: async (at) => {
        if (at === null) this.alarms.delete(name);
        else this.alarms.set(name, Date.parse(at));
      },
    });
    const settings: Pick<SettingsStore, "read"> & SettingsStore = {
      read: async () => readSettings(this.settings),
      save: async (saved) => {
        this.settings = saved;
      },
    };
    const ports = {
      store: life.within(store),
      watch: life.within(watch),
      asker: life.within(feedAsker((line) => watch.logRequest(line))),
      settings: life.within(settings),
      clock: { now: () => instantFromMs(time.shown()) },
      analysis: courtAnalysis,
      feedAlarm: life.within(alarmOf("feeds")),
      alarm: life.within(alarmOf("reminders")),
      allowedHosts: async (hosts: readonly string[]) => new Set(hosts.filter((host) => this.allowed.has(host))),
      isOnline: () => true,
      random: () => chance.next(),
      slices: AT_ONCE,
      notifier: life.within({
        show: async (notification: Notification) => {
          this.shownInRun.push({ ...notification, at: time.now(), isBeforeDeath: false });
        },
      }),
      badge: { show: async () => undefined },
      localZone: () => "America/Detroit",
    } satisfies WorkerPorts;
    return sabotage ? sabotage(ports) : ports;
  }
}

/** The wiring of the background's entrypoint, without a browser. */
class Worker {
  private readonly ports: WorkerPorts;

  constructor(ports: WorkerPorts) {
    this.ports = ports;
  }

  async onStart(): Promise<void> {
    await this.catchUp();
    await this.check("due");
  }

  async onAlarms(names: readonly string[]): Promise<void> {
    if (names.includes("reminders")) await this.catchUp();
    if (names.includes("feeds")) await this.check("due");
  }

  checkNow(): Promise<CheckReport | null> {
    return this.check("now");
  }

  async see(snapshot: DocketSnapshot, watch: boolean): Promise<void> {
    await recordDocket(this.ports, snapshot, { watch });
    await this.catchUp();
  }

  async addDeadline(added: AddedDeadline): Promise<void> {
    await addDeadline(this.ports, added);
    await this.catchUp();
  }

  private async check(which: "due" | "now"): Promise<CheckReport | null> {
    const report = await checkFeeds(this.ports, which).catch(() => null);
    if (report === null || report.asked > 0) await this.catchUp();
    return report;
  }

  private async catchUp(): Promise<void> {
    const { ports } = this;
    await tellWhatIsDue(ports).catch(() => undefined);
    // It reads much and changes nothing: now and then is enough to see that it does no harm.
    if (ports.random() < 0.1) await updateBadge(ports, ports.badge).catch(() => undefined);
  }
}

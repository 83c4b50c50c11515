import { addDays, instantFromMs, isoDate, weekdayOf } from "../../lib/calendar/date.ts";
import { dateIn } from "../../lib/calendar/zone.ts";
import type { EntryRecord } from "../../lib/docket/records.ts";
import { parsePage } from "../../lib/sources/parse-page.ts";
import { plainWatch } from "../../lib/watch/docket-watch.ts";
import type { DocketWatch } from "../../lib/watch/docket-watch.ts";
import { pageFrom } from "../../scripts/saved-page.ts";
import { alertVerdict, reminderVerdict } from "./alert-books.ts";
import type { HandDeadline, Span } from "./alert-books.ts";
import { Books, doublesOf, isListed, keyOf, storedOf } from "./books.ts";
import type { Stored } from "./books.ts";
import { Chance } from "./chance.ts";
import { Faults } from "./faults.ts";
import { Machine } from "./machine.ts";
import type { WorkerPorts } from "./machine.ts";
import { SimulatedNetwork } from "./network.ts";
import { copyPage, courtPage } from "./pages.ts";
import { installPlainCopies, installSilence } from "./plain-copies.ts";
import type { SimulatedPage } from "./pages.ts";
import { hostsOf, publicFeeds } from "./server.ts";
import { VirtualTime } from "./time.ts";
import { DAY, HOUR, makeWorld, MINUTE, usualCases } from "./world.ts";
import type { SimulatedCase, SimulatedWorld } from "./world.ts";

export interface MonthOptions {
  readonly seed: number;
  readonly days?: number;
  /** A deliberate fault in the program, to see that the simulation notices it. */
  readonly sabotage?: (ports: WorkerPorts) => WorkerPorts;
}

/** What a month came to. Everything but the first three counts faults. */
export interface MonthResult {
  readonly seed: number;
  readonly carried: number;
  readonly stored: number;
  readonly doubled: number;
  /** Left apart for want of proof, and shown as probably the same. */
  readonly marked: number;
  readonly alertsDue: number;
  readonly alertsShown: number;
  readonly alertsDoubled: number;
  readonly outside: number;
  readonly gapsUnlisted: number;
  /** Of no fault: what happened. */
  readonly happened: {
    readonly requests: number;
    readonly faults: number;
    readonly deaths: number;
    readonly gaps: number;
    readonly missed: number;
    readonly notifications: number;
    /** Alerts that told an entry again which had been left apart for want of proof. */
    readonly toldApart: number;
  };
  /** What is wrong, in lines. */
  readonly wrong: readonly string[];
}

/** Simulates a month of one user, and compares what the program made of it with what was true. */
export async function simulateMonth(options: MonthOptions): Promise<MonthResult> {
  const month = new Month(options);
  const uninstall = month.install();
  try {
    await month.live();
    return await month.result();
  } finally {
    uninstall();
  }
}

/** Minutes between two checks, for a computer that is on in office hours, at any hours, and day and night. */
const EVERY = { office: [60, 90, 120], erratic: [20, 45, 60], always: [180, 360] } as const;

function doubleLines(uid: string, same: readonly EntryRecord[]): string[] {
  return [
    `${same.length} records of ${uid}:`,
    ...same.map(
      ({ id, keys, maybeSameAs, dateFiled, dateEntered, shortText, docketText }) =>
        `  ${id} [${keys.join(" ")}] filed ${dateFiled} entered ${dateEntered} “${shortText}” “${docketText.slice(0, 40)}” perhaps ${maybeSameAs.join(" ")}`,
    ),
  ];
}

interface Event {
  readonly at: number;
  readonly act: () => Promise<void>;
}

class Month {
  private readonly options: MonthOptions;
  private readonly chance: Chance;
  private readonly world: SimulatedWorld;
  private readonly faults: Faults;
  private readonly time: VirtualTime;
  private readonly network: SimulatedNetwork;
  private readonly machine: Machine;
  private readonly books: Books;
  private readonly wishes = new Map<string, DocketWatch>();
  private readonly deadlines: HandDeadline[] = [];
  private readonly mutes = new Map<string, Span[]>();
  private readonly habit: keyof typeof EVERY;

  constructor(options: MonthOptions) {
    this.options = options;
    const chance = new Chance(`month ${options.seed}`);
    this.chance = chance;
    this.habit = chance.pick(["office", "office", "erratic", "erratic", "always"] as const);
    const firstDay = addDays(isoDate("2017-07-03"), chance.int(0, 3200));
    const cases = usualCases(Number(firstDay.slice(0, 4)) - 1, chance.fork("cases"));
    this.world = makeWorld({ seed: options.seed, firstDay, days: options.days ?? 30, cases, daysBefore: 6 });
    const { from, to } = this.world;
    const climate = chance.pick([
      { rate: 0, spells: 0 },
      { rate: 0.05, spells: 1 },
      { rate: 0.15, spells: 3 },
    ]);
    this.faults = new Faults(hostsOf(this.world), { from, to }, climate, chance.fork("faults"));
    this.time = new VirtualTime(from);
    this.network = new SimulatedNetwork(this.world, this.faults, this.time);
    const deaths = chance.pick([0, 0.05, 0.2]);
    const { sabotage } = options;
    this.machine = new Machine({
      time: this.time,
      chance: chance.fork("machine"),
      deaths,
      ...(sabotage && { sabotage }),
    });
    this.books = new Books(this.world);
  }

  install(): () => void {
    const back = [installPlainCopies(), installSilence(), this.time.install(), this.network.install()];
    return () => {
      for (const each of back.toReversed()) each();
    };
  }

  async live(): Promise<void> {
    const { world, chance } = this;
    this.time.advanceTo(world.from + 9 * HOUR + chance.int(0, 600) * MINUTE);
    await this.begin();
    const awake = this.awakeSpans();
    const events = this.userEvents(awake);
    for (const span of awake) await this.liveSpan(span, events);
    await this.settle();
  }

  /** The user opens the dockets, watches them, and presses Start. */
  private async begin(): Promise<void> {
    const { chance, machine } = this;
    for (const each of this.world.cases.filter(({ isWatched }) => isWatched)) {
      await this.open(each, courtPage(each, this.time.now()), true);
      if (each.copyId !== null) await this.open(each, copyPage(each, this.time.now()), true);
    }
    machine.change({
      notifyNewEntries: "all",
      checkEveryMinutes: chance.pick(EVERY[this.habit]),
      watchingSince: instantFromMs(this.time.shown()),
      ...(chance.happens(0.4) && { quietHours: { from: "20:00", until: "08:00" } }),
    });
    for (const host of hostsOf(this.world)) machine.allowed.add(host);
    await this.run(() => machine.checkNow());
  }

  /** When the computer is on. Never for the rest of the month's end: see `settle`. */
  private awakeSpans(): Span[] {
    const { chance, world } = this;
    const { habit } = this;
    const awayFrom = world.from + chance.int(2, 25) * DAY;
    const awayTo = awayFrom + (chance.happens(0.5) ? chance.int(1, 14) * DAY : 0);
    const spans: Span[] = [];
    for (let day = world.from; day < world.to; day += DAY) {
      const weekday = weekdayOf(dateIn(instantFromMs(day + 12 * HOUR), "America/Detroit"));
      const isWeekend = weekday === 0 || weekday === 6;
      if (habit === "office" && isWeekend) continue;
      if (habit === "erratic" && chance.happens(0.3)) continue;
      const begin = day + (habit === "always" ? 0 : 8 * HOUR + chance.int(0, 180) * MINUTE);
      const end = habit === "always" ? day + DAY : begin + chance.int(1, habit === "office" ? 9 : 5) * HOUR;
      spans.push({ from: begin, to: end });
    }
    return spans.filter(({ from, to }) => (to <= awayFrom || from >= awayTo) && from > this.time.now());
  }

  private userEvents(awake: readonly Span[]): Event[] {
    const { chance } = this;
    if (awake.length === 0) return [];
    const moment = () => {
      const span = chance.pick(awake);
      return span.from + chance.next() * (span.to - span.from);
    };
    const watched = this.world.cases.filter(({ isWatched }) => isWatched);
    const some = (most: number, act: () => Promise<void>): Event[] =>
      Array.from({ length: chance.int(0, most) }, () => ({ at: moment(), act }));
    return [
      ...some(4, () => this.openAny(chance.pick(watched))),
      ...some(6, () => this.run(() => this.machine.checkNow())),
      ...some(3, () => this.wish(chance.pick(watched), { mutedUntil: this.in(chance.int(1, 72) * HOUR) })),
      ...some(3, () => this.wish(chance.pick(watched), { pausedUntil: this.in(chance.int(1, 72) * HOUR) })),
      ...some(2, () => this.wish(chance.pick(watched), { snoozedUntil: this.in(chance.int(1, 72) * HOUR) })),
      ...some(3, () => this.addDeadline(keyOf(chance.pick(watched)))),
      ...some(1, async () => this.machine.change({ pausedUntil: this.in(chance.int(1, 60) * HOUR) })),
      ...some(1, () => this.forbid(chance.pick(hostsOf(this.world)), chance.int(1, 48) * HOUR)),
    ].toSorted((a, b) => a.at - b.at);
  }

  private in(ms: number) {
    return instantFromMs(this.time.shown() + ms);
  }

  private async wish(each: SimulatedCase, change: Partial<DocketWatch>): Promise<void> {
    const key = keyOf(each);
    const now = this.time.now();
    if (change.mutedUntil) {
      const to = now + Date.parse(change.mutedUntil) - this.time.shown();
      this.mutes.set(key, [...(this.mutes.get(key) ?? []), { from: now, to }]);
    }
    const row = { ...(this.wishes.get(key) ?? plainWatch(key, this.in(0))), ...change };
    this.wishes.set(key, row);
    await this.machine.ask(({ watch }) => watch.saveWatches([row]));
    await this.run(() => this.machine.checkNow());
  }

  /** A deadline by hand, some days ahead. Its words name it. */
  private async addDeadline(docketKey: string): Promise<void> {
    const what = `File brief no. ${this.deadlines.length + 1}.`;
    const date = addDays(dateIn(this.in(0), "America/Detroit"), this.chance.int(1, 6));
    await this.machine.addDeadline({ docketKey, entryId: null, what, date, time: null });
    this.deadlines.push({ what, date });
  }

  private readonly forbidden = new Map<string, number>();

  private async forbid(host: string, ms: number): Promise<void> {
    this.machine.allowed.delete(host);
    this.forbidden.set(host, this.time.now() + ms);
  }

  private async liveSpan(span: Span, events: Event[]): Promise<void> {
    const { machine, chance, time } = this;
    time.advanceTo(span.from);
    if (chance.happens(0.4)) {
      machine.closeBrowser(chance.happens(0.5));
      await this.run(() => machine.start());
    }
    for (;;) {
      for (const [host, until] of this.forbidden) if (until <= time.now()) machine.allowed.add(host);
      while (events[0] && events[0].at <= time.now()) await events.shift()!.act();
      const alarm = machine.nextAlarm();
      const next = Math.min(alarm ?? Number.POSITIVE_INFINITY, events[0]?.at ?? Number.POSITIVE_INFINITY);
      if (next >= span.to) break;
      time.advanceTo(next);
      if (alarm !== null && alarm <= next) await this.run(() => machine.ring());
    }
    time.advanceTo(span.to);
  }

  /** After the month: the weather is good, the computer on, nothing held, until everything has been read once more. */
  private async settle(): Promise<void> {
    const { machine, time, world } = this;
    time.advanceTo(world.to + 30 * MINUTE);
    this.faults.calm(world.to);
    for (const host of hostsOf(world)) machine.allowed.add(host);
    machine.change({ pausedUntil: null });
    const rows = [...this.wishes.values()].map((row) => ({
      ...row,
      mutedUntil: null,
      pausedUntil: null,
      snoozedUntil: null,
    }));
    this.wishes.clear();
    await machine.ask(({ watch }) => watch.saveWatches(rows));
    machine.closeBrowser(true);
    await this.run(() => machine.start());
    await this.liveSpan({ from: time.now(), to: time.now() + 30 * HOUR }, []);
  }

  private async run(work: () => Promise<"done" | "died">): Promise<void> {
    const { network, books, time } = this;
    const before = network.traffic.length;
    const now = time.shown();
    const ended = await work();
    const isPaused = (key: string) => (this.wishes.get(key)?.pausedUntil ?? "") > instantFromMs(now);
    for (const { delivered } of network.traffic.slice(before)) {
      if (delivered === null) continue;
      if (ended === "done") books.read(delivered, time.now(), isPaused);
      else books.perhaps(delivered, time.now());
    }
  }

  private openAny(each: SimulatedCase): Promise<void> {
    const now = this.time.now();
    if (each.copyId !== null && this.chance.happens(0.4)) return this.open(each, copyPage(each, now), false);
    const since = this.chance.happens(0.4) ? addDays(dateIn(instantFromMs(now), each.court.zone), -7) : null;
    return this.open(each, courtPage(each, now, since), false);
  }

  private async open(each: SimulatedCase, page: SimulatedPage, watch: boolean): Promise<void> {
    const document = pageFrom(page.html, page.address);
    const outcome = parsePage(document, { url: new URL(page.address) });
    document.defaultView?.close();
    if (!outcome.ok) throw new Error(`${page.address}: ${outcome.reason}`);
    if (watch && !this.books.watchedFrom.has(keyOf(each))) this.books.watchedFrom.set(keyOf(each), this.time.now());
    await this.machine.see(outcome.snapshot, watch);
    this.books.opened(page.uids, this.time.now());
  }

  async result(): Promise<MonthResult> {
    const { books, world, machine } = this;
    const wrong: string[] = this.tooOften();
    const { store, watch } = machine.stores();
    let [stored, doubled, marked] = [0, 0, 0];
    const all = new Map<string, Stored>();
    for (const each of books.watched()) {
      const { entries } = await store.contentsOf(keyOf(each));
      const found = storedOf(each, entries);
      all.set(keyOf(each), found);
      for (const { uid } of each.entries) {
        if (!books.carried.has(uid)) continue;
        if (found.records.has(uid)) stored += 1;
        else wrong.push(`lost: ${uid} (${books.entry(uid).form.events[0]})`);
      }
      const doubles = doublesOf(found);
      doubled += doubles.doubled;
      marked += doubles.marked;
      for (const [uid, same] of doubles.unmarked) wrong.push(...doubleLines(uid, same));
      for (const { id } of found.strangers) wrong.push(`of no entry: ${id}`);
      for (const record of found.mixed) wrong.push(...doubleLines("two entries", [record]));
      doubled += found.strangers.length + found.mixed.length;
    }
    const gaps = await watch.gaps();
    const missed = books.missed((uid) => all.get(keyOf(books.caseOf(uid)))!.records.has(uid));
    const unlisted = missed.filter((each) => !isListed(each, gaps, world));
    for (const each of unlisted) wrong.push(`gap not listed: ${each.uid} of ${each.feed} at ${instantFromMs(each.at)}`);
    const { shown, told } = machine;
    const alerts = alertVerdict({ books, shown, told, stored: all, mutes: this.mutes });
    const reminders = reminderVerdict(this.deadlines, shown);
    wrong.push(...alerts.wrong, ...reminders.wrong);
    const outside = this.outside();
    wrong.push(...outside);
    return {
      seed: this.options.seed,
      carried: books.carried.size,
      stored,
      doubled,
      marked,
      alertsDue: alerts.due + reminders.due,
      alertsShown: alerts.shown + reminders.shown,
      alertsDoubled: alerts.doubled + reminders.doubled,
      outside: outside.length,
      gapsUnlisted: unlisted.length,
      happened: {
        requests: this.network.traffic.length,
        faults: this.network.traffic.filter(({ reply }) => reply.fault !== null).length,
        deaths: machine.deaths,
        gaps: gaps.length,
        missed: missed.length,
        notifications: machine.shown.length,
        toldApart: alerts.apart,
      },
      wrong,
    };
  }

  /** No feed is asked twice within five minutes, whatever happens. */
  private tooOften(): string[] {
    const last = new Map<string, number>();
    return this.network.traffic.flatMap(({ request: { address, at } }) => {
      const before = last.get(address);
      last.set(address, at);
      // The machine counts from when it began the check; one host's silence passes for all hosts at once here.
      const isTooSoon = before !== undefined && at - before < 5 * MINUTE - 130_000;
      return isTooSoon ? [`asked again after ${Math.round((at - before) / 1000)} s: ${address}`] : [];
    });
  }

  /** Requests for anything but the public feeds of watched dockets, or by anybody who could be known. */
  private outside(): string[] {
    const feeds = publicFeeds(this.world);
    return this.network.traffic.flatMap(({ request }) => {
      const isPublic = feeds.has(request.address) && request.method === "GET" && !request.isNamed;
      return isPublic ? [] : [`outside the list: ${request.method} ${request.address}`];
    });
  }
}

import type { NotifyPorts } from "@/lib/app/notify-entries.ts";
import { noTags } from "@/lib/app/no-tags.ts";
import type { Notice, Notification, StoredState, StoredTags, StoreWrites } from "@/lib/app/ports.ts";
import type { ReminderPorts } from "@/lib/app/send-due-reminders.ts";
import { stateAfter } from "@/lib/app/state-after.ts";
import { instantFromMs, msOfInstant, type Instant } from "@/lib/calendar/date.ts";
import type { EntryRecord } from "@/lib/docket/records.ts";
import { defaultSettings, type Settings } from "@/lib/settings/settings.ts";
import type { EffectName, EntryTags } from "@/lib/tags/tags.ts";
import { plainWatch, type DocketWatch } from "@/lib/watch/docket-watch.ts";
import type { Told } from "@/lib/watch/told.ts";
import { entry, unknownDocket } from "../docket/sample.ts";

export class Death extends Error {}

/** Tags as they stand for an order with these effects, for one that is unclear, and for a notice of no weight. */
export function tagsWith(effects: readonly EffectName[] | "unclear"): EntryTags {
  const plain = {
    ...noTags(""),
    unclear: null,
    affectsDetention: "no",
    affectsRemoval: "no",
    direction: "neutral",
  } as const;
  if (effects === "unclear") return { ...noTags("what is ordered is not told"), kind: "order", author: "court" };
  if (effects.length === 0) return { ...plain, kind: "notice" };
  return {
    ...plain,
    kind: "order",
    author: "court",
    direction: "protects",
    affectsRemoval: "yes",
    effects: effects.map((effect) => ({
      effect,
      evidence: [],
      until: null,
      within: null,
      who: { scope: "unknown", words: "" },
      basis: "text",
    })),
  };
}

/**
 * The stored rows, the settings, the user's system and the clock of one machine, without a database. The worker may die
 * before or after everything that it waits for: `dieAfter` says after how many of them.
 */
export class AlertWorld {
  now: number;
  settings: Settings = { ...defaultSettings, notifyNewEntries: "all" };
  state: StoredState;
  readonly watches = new Map<string, DocketWatch>();
  readonly told = new Map<string, Told>();
  readonly shown: { readonly at: Instant; readonly notification: Notification }[] = [];
  alarmAt: Instant | null = null;
  /** Waits left to live; Infinity for no death. */
  dieAfter = Infinity;
  /** Waits of the last run, and notifications that it showed when it died before writing that down. */
  waits = 0;
  unrecorded: Notification[] = [];

  constructor(start: string, dockets: readonly string[] = ["2:19-cv-10101"]) {
    this.now = Date.parse(start);
    const records = dockets.map(
      (docketNumber) => unknownDocket({ ...unknownDocket().docket.header, docketNumber, entries: [] }, start).docket,
    );
    this.state = {
      dockets: records,
      entries: [],
      marks: [],
      snapshots: [],
      deadlines: [],
      tags: [],
      corrections: [],
      readings: [],
      tagChanges: [],
      notices: [],
      rules: [],
      packs: [],
      related: [],
      imports: [],
      undo: [],
    };
  }

  clock = (): Instant => instantFromMs(this.now);

  write(writes: StoreWrites): void {
    this.state = stateAfter(this.state, writes);
  }

  watch(docketKey: string, change: Partial<DocketWatch>): void {
    const present = this.watches.get(docketKey) ?? plainWatch(docketKey, this.clock());
    this.watches.set(docketKey, { ...present, ...change });
  }

  /** What recording does when an entry appears: the entry, its tags and the notice, in one transaction. */
  appears(number: string, tags: EntryTags, docketKey = this.state.dockets[0]!.key): string {
    const id = `${docketKey}/num:${number}`;
    const record = {
      ...entry({ documentNumber: number, docketText: `ORDER ${number}` }),
      id,
      docketKey,
      keys: [`num:${number}`],
      witnesses: [],
      versions: [],
      firstSeenAt: this.clock(),
      lastChangedAt: this.clock(),
      novelty: "new",
      absentSince: null,
      maybeSameAs: [],
      fieldSources: {},
      formerIds: [],
    } as EntryRecord;
    this.write({
      entries: [record],
      tags: [this.row(id, docketKey, tags)],
      notices: [this.notice("new entry", id, docketKey)],
    });
    return id;
  }

  /** What recording does when the court edits an entry, or its full text is seen. */
  changes(id: string, kind: "edited entry" | "completed entry", tags: EntryTags, before?: string): void {
    const { docketKey } = this.state.entries.find((row) => row.id === id)!;
    this.write({
      tags: [this.row(id, docketKey, tags)],
      marks: this.state.marks
        .filter(({ entryId }) => entryId === id)
        .map((mark) => ({ ...mark, state: "unread" as const })),
      notices: [{ ...this.notice(kind, id, docketKey), ...(before !== undefined && { before }) }],
    });
  }

  reads(id: string): void {
    const { docketKey } = this.state.entries.find((row) => row.id === id)!;
    const updatedAt = this.clock();
    this.write({ marks: [{ entryId: id, docketKey, state: "seen", starred: false, note: "", updatedAt }] });
  }

  private row(entryId: string, docketKey: string, tags: EntryTags): StoredTags {
    return { entryId, docketKey, rulesVersion: "1", textHash: "", tags };
  }

  private notice(kind: Notice["kind"], entryId: string, docketKey: string): Notice {
    const at = this.clock();
    const id = kind === "new entry" ? `new ${entryId}` : `${kind.split(" ")[0]} ${entryId} ${at}`;
    return { id, kind, docketKey, entryId, deadlineId: null, createdAt: at, sentAt: null };
  }

  ports(): NotifyPorts & ReminderPorts {
    this.waits = 0;
    const wait = () => {
      if (this.waits++ >= this.dieAfter) throw new Death();
    };
    const mortal = async <T>(work: () => T): Promise<T> => {
      wait();
      const value = work();
      wait();
      return value;
    };
    const store = {
      dockets: () => mortal(() => this.state.dockets),
      notices: () => mortal(() => this.state.notices),
      openDeadlines: () => mortal(() => this.state.deadlines),
      packs: () => mortal(() => []),
      tallies: () => mortal(() => []),
      rowsOf: (ids: readonly string[]) =>
        mortal(() => ({ ...this.state, entries: this.state.entries.filter(({ id }) => ids.includes(id)) })),
      update: (_scope: unknown, decide: (state: StoredState) => { writes: StoreWrites; value: unknown }) =>
        mortal(() => {
          const { writes, value } = decide(this.state);
          this.write(writes);
          this.unrecorded = this.unrecorded.filter(() => (writes.remove?.notices ?? []).length === 0);
          return value;
        }),
    };
    return {
      store: store as unknown as NotifyPorts["store"],
      watch: {
        watches: () => mortal(() => [...this.watches.values()]),
        toldOf: (ids) => mortal(() => ids.flatMap((id) => this.told.get(id) ?? [])),
        saveTold: (told) => mortal(() => told.forEach((row) => this.told.set(row.entryId, row))),
      },
      notifier: {
        show: (notification) =>
          mortal(() => {
            this.shown.push({ at: this.clock(), notification });
            this.unrecorded.push(notification);
          }),
      },
      alarm: { set: (at) => mortal(() => void (this.alarmAt = at)) },
      settings: { read: () => mortal(() => this.settings) },
      clock: { now: this.clock },
      localZone: () => "America/Detroit",
    };
  }

  /** The moment of the alarm, as the browser rings it: at once if it has passed. */
  goToAlarm(): void {
    if (this.alarmAt !== null) this.now = Math.max(this.now, msOfInstant(this.alarmAt));
  }
}

/** How many alerts a notification tells. */
export function countOf({ title }: Notification): number {
  return Number(/^(\d+) new or edited entr/.exec(title)?.[1] ?? 1);
}

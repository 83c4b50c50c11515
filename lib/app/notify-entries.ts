import type { Instant } from "../calendar/date.ts";
import type { Told } from "../watch/told.ts";
import { planAlerts } from "./alerts.ts";
import type { Alert, AlertPlan } from "./alerts.ts";
import { tellingsOf } from "./alert-words.ts";
import { mattersOf } from "./matters.ts";
import type { Clock, DocketStore, Notice, Notifier, SettingsStore } from "./ports.ts";
import type { WatchStore } from "./watch-ports.ts";

export interface NotifyPorts {
  readonly store: DocketStore;
  readonly watch: Pick<WatchStore, "watches" | "toldOf" | "saveTold">;
  readonly notifier: Notifier;
  readonly settings: Pick<SettingsStore, "read">;
  readonly clock: Clock;
  /** The zone of the place where the machine is now. */
  readonly localZone: () => string;
}

const OF_ENTRIES: ReadonlySet<Notice["kind"]> = new Set<Notice["kind"]>([
  "new entry",
  "edited entry",
  "completed entry",
]);

/**
 * Tells of new, edited and completed entries that were not told yet, and holds what quiet hours and snoozes hold. A
 * notice stays in the store until its notification was created, or until it is known that it is not to be told: a death
 * in between tells it again, under the same id, and never loses it.
 * @returns when something held is due
 * @throws what the system said when it would not show a notification; the others were told all the same
 */
export async function notifyEntries(ports: NotifyPorts): Promise<Instant | null> {
  const { store, watch, settings, clock, localZone } = ports;
  const waiting = (await store.notices()).filter(({ kind }) => OF_ENTRIES.has(kind));
  if (waiting.length === 0) return null;
  const [wishes, dockets, packs, watches, rows] = await Promise.all([
    settings.read(),
    store.dockets(),
    store.packs(),
    watch.watches(),
    store.rowsOf(waiting.flatMap(({ entryId }) => entryId ?? [])),
  ]);
  const told = await watch.toldOf(rows.entries.flatMap(({ id, formerIds }) => [id, ...formerIds]));
  const plan = planAlerts(waiting, {
    dockets,
    matters: mattersOf(packs),
    rows,
    watches,
    told,
    settings: wishes,
    now: clock.now(),
    localZone: localZone(),
  });
  await settle(ports, plan);
  await tell(ports, plan.tell);
  return plan.next;
}

/** Crosses off what is not to be told, and writes down what is held. */
async function settle({ store, watch, clock }: NotifyPorts, { drop, gone, hold }: AlertPlan): Promise<void> {
  // What was told of an entry stays as it was told.
  const untold = drop.filter(({ told }) => told === null);
  if (untold.length > 0) await watch.saveTold(untold.map((alert) => toldOf(alert, "", clock.now())));
  const done = [...drop.flatMap(({ notices }) => notices), ...gone].map(({ id }) => id);
  const why = new Map(hold.flatMap(({ alert, by }) => alert.notices.map(({ id, held }) => [id, held ?? by] as const)));
  await store.update(
    () => "no docket",
    ({ notices }) => {
      const held = notices.flatMap((notice) => {
        const by = why.get(notice.id);
        return by === undefined || notice.held !== undefined ? [] : [{ ...notice, held: by }];
      });
      return { writes: { notices: held, remove: { notices: done } }, value: undefined };
    },
  );
}

async function tell({ store, watch, notifier, clock }: NotifyPorts, alerts: readonly Alert[]): Promise<void> {
  const failures: unknown[] = [];
  for (const { notification, alerts: told } of tellingsOf(alerts)) {
    try {
      await notifier.show(notification);
    } catch (error) {
      failures.push(error);
      continue;
    }
    await watch.saveTold(told.map((alert) => toldOf(alert, notification.id, clock.now())));
    const ids = told.flatMap(({ notices }) => notices.map(({ id }) => id));
    await store.update(
      () => "no docket",
      () => ({ writes: { remove: { notices: ids } }, value: undefined }),
    );
  }
  if (failures.length > 0) throw failures[0];
}

function toldOf({ entry, docket, effects, notices }: Alert, notificationId: string, at: Instant): Told {
  return {
    entryId: entry.id,
    docketKey: docket.key,
    at,
    effects,
    notificationId,
    noticeIds: notices.map(({ id }) => id),
  };
}

import { longDay } from "../calendar/plain-dates.ts";
import { labelOf } from "../digest/labels.ts";
import { timeZoneOf } from "../docket/merge-header.ts";
import { outstandingReminders } from "../reminders/outstanding.ts";
import type { Badge, Clock, DocketReader, SettingsStore } from "./ports.ts";

const MS_PER_DAY = 86_400_000;

export interface BadgePorts {
  readonly store: DocketReader;
  readonly settings: Pick<SettingsStore, "read">;
  readonly clock: Clock;
}

/** Lines of the tooltip that name deadlines. */
const MOST_NAMED = 5;

/**
 * Shows how much is unread, with the reminders that nobody said were seen and the overdue deadlines, and "!" while
 * something failed. Says which docket has how many.
 */
export async function updateBadge(ports: BadgePorts, badge: Badge): Promise<void> {
  try {
    await badge.show(await badgeOf(ports));
  } catch (error) {
    const title = `Docketwatch: ${error instanceof Error ? error.message : String(error)}`;
    await badge.show({ count: 0, failing: true, title });
  }
}

async function badgeOf({ store: reader, settings, clock }: BadgePorts) {
  const [dockets, tallies, journal, damaged, deadlines, wishes] = await Promise.all([
    reader.dockets(),
    reader.tallies(),
    reader.journal(),
    reader.damaged(),
    reader.deadlines(),
    settings.read(),
  ]);
  const unreadOf = new Map(tallies.map(({ docketKey, unreadCount }) => [docketKey, unreadCount]));
  const lines: string[] = [];
  let unread = 0;
  for (const docket of dockets) {
    if (!docket.watched) continue;
    const count = unreadOf.get(docket.key) ?? 0;
    unread += count;
    if (count > 0) lines.push(`${labelOf(docket).label}: ${count} unread`);
  }
  const zones = new Map(dockets.map(({ key, header }) => [key, timeZoneOf(header.courtId)]));
  const outstanding = outstandingReminders(deadlines, wishes, (key) => zones.get(key) ?? "UTC", clock.now());
  for (const { deadline, state } of outstanding.slice(0, MOST_NAMED)) {
    const day = deadline.date === null ? "" : longDay(deadline.date);
    lines.push(`${state === "overdue" ? "Overdue" : "Due"} ${day}: ${deadline.what}`);
  }
  if (outstanding.length > MOST_NAMED) lines.push(`and ${outstanding.length - MOST_NAMED} more deadlines`);
  const recently = Date.parse(clock.now()) - MS_PER_DAY;
  const [trouble] = journal.filter((line) => Date.parse(line.at) > recently);
  if (trouble) lines.push(trouble.text);
  if (damaged.length > 0) lines.push(`${damaged.length} stored rows are damaged: see Options.`);
  return {
    count: unread + outstanding.length,
    failing: trouble !== undefined || damaged.length > 0,
    title: ["Docketwatch", ...(lines.length === 0 ? ["nothing unread, nothing due"] : lines)].join("\n"),
  };
}

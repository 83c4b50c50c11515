import type { MatterView } from "@/lib/app/views.ts";
import { timeZoneOf } from "@/lib/docket/merge-header.ts";
import { outstandingReminders, type Outstanding } from "@/lib/reminders/outstanding.ts";
import type { Settings } from "@/lib/settings/settings.ts";
import { now } from "./today.ts";

/** The reminders of these matters that nobody said were seen, and what is overdue, as the badge counts them. */
export function outstandingOf(matters: readonly MatterView[], settings: Settings): readonly Outstanding[] {
  const zones = new Map(
    matters.flatMap(({ health }) =>
      health.map(({ docket }) => [docket.key, timeZoneOf(docket.header.courtId)] as const),
    ),
  );
  const deadlines = matters.flatMap((matter) => matter.deadlines);
  return outstandingReminders(deadlines, settings, (key) => zones.get(key) ?? "UTC", now());
}

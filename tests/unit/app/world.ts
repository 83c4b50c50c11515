import { courtAnalysis } from "@/lib/app/court-analysis.ts";
import type { Analysis } from "@/lib/app/analysis.ts";
import type { Notification, SettingsStore } from "@/lib/app/ports.ts";
import type { Instant } from "@/lib/calendar/date.ts";
import { readSettings } from "@/lib/settings/settings.ts";
import type { Settings } from "@/lib/settings/settings.ts";
import { startedStore, startedWatch, tickingClock } from "../storage/memory.ts";

/** The use cases' ports over an in-memory database; `shown` and `alarmAt` tell what reached the user's system. */
export function world({ analysis = courtAnalysis }: { analysis?: Analysis } = {}) {
  const clock = tickingClock();
  const shown: Notification[] = [];
  let settings: unknown = {};
  let alarmAt: Instant | null = null;
  const settingsStore: SettingsStore = {
    read: async () => readSettings(settings),
    save: async (saved: Settings) => {
      settings = saved;
    },
  };
  return {
    store: startedStore(clock),
    watch: startedWatch(),
    clock,
    analysis,
    settings: settingsStore,
    localZone: () => "America/Detroit",
    allowedHosts: async (hosts: readonly string[]): Promise<ReadonlySet<string>> => new Set(hosts),
    notifier: { show: async (notification: Notification) => void shown.push(notification) },
    alarm: {
      set: async (at: Instant | null) => {
        alarmAt = at;
      },
    },
    shown,
    alarmAt: () => alarmAt,
  };
}

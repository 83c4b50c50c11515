import { browser } from "wxt/browser";
import type { Alarm } from "../app/ports.ts";
import { msOfInstant } from "../calendar/date.ts";

export const REMINDER_ALARM = "reminders";
export const FEED_ALARM = "feeds";

/** Wakes for what is due next of deadlines. */
export const reminderAlarm: Alarm = alarmOf(REMINDER_ALARM);
/** Wakes for the feed that is to be asked next. */
export const feedAlarm: Alarm = alarmOf(FEED_ALARM);

/** An alarm. Setting it again moves it; a moment that has passed rings at once. */
function alarmOf(name: string): Alarm {
  return {
    async set(at) {
      if (at === null) await browser.alarms.clear(name);
      else browser.alarms.create(name, { when: msOfInstant(at), periodInMinutes: 1 });
    },
  };
}

import { browser } from "wxt/browser";
import type { Alarm } from "../app/ports.ts";
import { msOfInstant } from "../calendar/date.ts";

export const REMINDER_ALARM = "reminders";

/** The one alarm. Setting it again moves it; a moment that has passed rings at once. */
export const reminderAlarm: Alarm = {
  async set(at) {
    if (at === null) await browser.alarms.clear(REMINDER_ALARM);
    else browser.alarms.create(REMINDER_ALARM, { when: msOfInstant(at), periodInMinutes: 1 });
  },
};

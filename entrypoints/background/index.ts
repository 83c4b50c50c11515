import { defineBackground } from "#imports";
import { browser } from "wxt/browser";
import { seeReminders } from "@/lib/app/manage-deadlines.ts";
import { targetOfNotification } from "@/lib/app/send-due-reminders.ts";
import type { NotificationTarget } from "@/lib/app/send-due-reminders.ts";
import { FEED_ALARM, REMINDER_ALARM } from "@/lib/browser/alarms.ts";
import { registerCourts } from "@/lib/browser/courts.ts";
import { openDeadlinesPage, openEntryPage, openUnreadPage } from "@/lib/browser/pages.ts";
import { serve } from "@/lib/messaging/channel.ts";
import { createApp, install, start } from "./app.ts";
import { handlersOf } from "./handlers.ts";

function openPlace(place: NotificationTarget["place"]): Promise<void> {
  if (place === "deadlines") return openDeadlinesPage();
  if (place === "start") return openEntryPage(null);
  return "entryId" in place ? openEntryPage(place.entryId) : openUnreadPage(place.unreadOf);
}

export default defineBackground({
  type: "module",
  /** Every listener is registered at once: the browser starts the worker for an event and looks for its listener. */
  main() {
    const app = createApp();
    serve(handlersOf(app));
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === REMINDER_ALARM) void app.catchUp();
      if (name === FEED_ALARM) void app.checkFeeds();
    });
    browser.notifications.onClicked.addListener((id) => {
      void browser.notifications.clear(id);
      void targetOfNotification(app.store, id).then(
        async ({ place, deadlineId }) => {
          await openPlace(place);
          if (deadlineId !== null) await seeReminders(app, [deadlineId]).then(() => app.catchUp());
        },
        () => openEntryPage(null),
      );
    });
    for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      event.addListener(() => void registerCourts().finally(() => app.checkFeeds()));
    }
    browser.runtime.onInstalled.addListener(() => void install(app));
    // Without a listener the browser does not start the worker with itself, and late reminders would wait for a page.
    browser.runtime.onStartup.addListener(() => void app.catchUp().then(() => app.checkFeeds()));
    void start(app);
  },
});

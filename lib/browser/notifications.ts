import { browser } from "wxt/browser";
import type { Notifier } from "../app/ports.ts";

/** The system's notifications. The same id again replaces the earlier one instead of doubling it. */
export const notifier: Notifier = {
  async show({ id, title, message, insistent }) {
    await browser.notifications.create(id, {
      type: "basic",
      iconUrl: browser.runtime.getURL("/icon/128.png"),
      title,
      message,
      // Firefox refuses a notification with an option that it does not know.
      ...(import.meta.env.FIREFOX ? {} : { requireInteraction: insistent }),
    });
  },
};

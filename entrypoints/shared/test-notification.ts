import { browser } from "wxt/browser";
import { notifier } from "@/lib/browser/notifications.ts";

/**
 * Shows a notification like a real one.
 * @throws Error with a sentence for the user when the browser refuses. What the system itself suppresses nobody is told.
 */
export async function sendTestNotification(): Promise<void> {
  // Firefox has no such question: it shows what it is given.
  const level = await browser.notifications.getPermissionLevel?.();
  if (level === "denied") throw new Error("The browser does not let Docketwatch show notifications.");
  await notifier.show({
    id: `test ${Date.now()}`,
    title: "Docketwatch: test notification",
    message: "Reminders and new entries will look like this.",
    insistent: false,
  });
}

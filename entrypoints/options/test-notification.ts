import { notifier } from "@/lib/browser/notifications.ts";

/** Shows a notification like a real one. Rejects when the browser refuses. */
export function sendTestNotification(): Promise<void> {
  return notifier.show({
    id: `test ${Date.now()}`,
    title: "Docketwatch: test notification",
    message: "Reminders and new entries will look like this.",
    insistent: false,
  });
}

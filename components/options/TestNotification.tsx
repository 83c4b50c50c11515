import { useState } from "preact/hooks";

export interface TestNotificationProps {
  /** Rejects with a sentence when the browser refuses. */
  readonly onSend: () => Promise<void>;
}

/** Where systems switch notifications off: many do by default, and tell nobody. */
const PLACES = [
  [
    "Windows",
    "Settings › System › Notifications: switch them on for this browser, and look whether Do not disturb is on.",
  ],
  [
    "macOS",
    "System Settings › Notifications › this browser: allow them, with the style Alerts if they shall stay; and look at Focus.",
  ],
  ["Linux", "The desktop’s settings for notifications: allow this browser, and look whether Do not disturb is on."],
  [
    "The browser",
    "Its own settings must allow notifications, and some have a quiet mode or wait while the screen is shared.",
  ],
] as const;

/** Shows a notification as a real one comes, and says what to do where none appears. */
export function TestNotification({ onSend }: TestNotificationProps) {
  const [said, setSaid] = useState("");
  const send = async () => {
    setSaid("");
    try {
      await onSend();
      setSaid("Sent. It should be in a corner of the screen, or in the system’s list of notifications.");
    } catch (error) {
      setSaid(`It could not be sent: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <div class="stack-tight">
      <div class="row">
        <button type="button" class="button" onClick={() => void send()}>
          Send a test notification
        </button>
        <output class="small">{said}</output>
      </div>
      <details>
        <summary>Nothing appeared?</summary>
        <ul class="stack-tight small">
          {PLACES.map(([system, words]) => (
            <li key={system}>
              <strong>{system}.</strong> {words}
            </li>
          ))}
        </ul>
        <p class="small">
          Whatever the system does, the number on Docketwatch’s toolbar button counts what is unread: pin the button, so
          that you see it.
        </p>
      </details>
    </div>
  );
}

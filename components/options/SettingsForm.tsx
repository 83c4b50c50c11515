import type { Settings } from "@/lib/settings/settings.ts";
import { RemindersPanel } from "./RemindersPanel.tsx";
import { TestNotification } from "./TestNotification.tsx";

export interface SettingsFormProps {
  readonly settings: Settings;
  /** Only what was changed: `settings` may be older than what is stored. */
  readonly onChange: (change: Partial<Settings>) => void;
  /** Rejects with a sentence when the browser refuses. */
  readonly onTestNotification: () => Promise<void>;
  readonly now: () => string;
}

const NEWS = [
  ["all", "Every new entry"],
  ["affecting", "Those that affect detention or removal, or may"],
  ["none", "None (the badge still counts)"],
] as const;

/** Everything that can be set. Each change is saved at once. */
export function SettingsForm({ settings, onChange, onTestNotification, now }: SettingsFormProps) {
  const choice = (name: "showOnPages" | "exportNotes" | "exportRestricted" | "shortcuts", words: string) => (
    <label class="choice">
      <input
        type="checkbox"
        checked={settings[name]}
        onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
      />
      <span>{words}</span>
    </label>
  );
  return (
    <>
      <section class="panel" aria-labelledby="reminders-title">
        <h2 id="reminders-title">Reminders and notifications</h2>
        <RemindersPanel settings={settings} onChange={onChange} now={now} />
        <fieldset class="plain-fieldset">
          <legend>Tell me about new entries</legend>
          {NEWS.map(([value, words]) => (
            <label key={value} class="choice">
              <input
                type="radio"
                name="news"
                checked={settings.notifyNewEntries === value}
                onChange={() => onChange({ notifyNewEntries: value })}
              />
              <span>{words}</span>
            </label>
          ))}
        </fieldset>
        <TestNotification onSend={onTestNotification} />
      </section>
      <section class="panel" aria-labelledby="pages-title">
        <h2 id="pages-title">Pages and keys</h2>
        <div class="choices">
          {choice("showOnPages", "Draw marks and the summary on docket pages")}
          {choice("shortcuts", "Single-key shortcuts on Docketwatch’s own pages (press ? there for the list)")}
        </div>
      </section>
      <section class="panel" aria-labelledby="export-title">
        <h2 id="export-title">What a digest holds</h2>
        <div class="choices">
          {choice("exportNotes", "My private notes")}
          {choice("exportRestricted", "The text of sealed or restricted entries")}
        </div>
        <p class="small soft">
          Only counsel of record sees everything in removal and detention cases (Fed. R. Civ. P. 5.2(c)). Both are off
          unless you choose them.
        </p>
      </section>
    </>
  );
}

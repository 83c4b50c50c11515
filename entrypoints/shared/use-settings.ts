import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { defaultSettings, type Settings } from "@/lib/settings/settings.ts";
import { settingsStore } from "@/lib/storage/settings.ts";

/** The settings, kept up to date with what other windows save. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(defaultSettings);
  useEffect(() => {
    const read = () => void settingsStore.read().then(setSettings, () => setSettings(defaultSettings));
    read();
    browser.storage.local.onChanged.addListener(read);
    return () => browser.storage.local.onChanged.removeListener(read);
  }, []);
  return settings;
}

import { readSettings, type Settings } from "./settings.ts";

/**
 * Some of the settings out of anything: only those that are named in it, each repaired as when all are read. Whoever
 * sets one thing must not write back the others as it last saw them: they may be older than what is stored.
 */
export function readSettingsChange(value: unknown): Partial<Settings> {
  const named = typeof value === "object" && value !== null ? value : {};
  return Object.fromEntries(Object.entries(readSettings(value)).filter(([name]) => Object.hasOwn(named, name)));
}

import type { Instant } from "../calendar/date.ts";
import type { Settings } from "../settings/settings.ts";
import type { DocketReader } from "./ports.ts";
import type { StoredTables } from "./stored-rows.ts";
import type { WatchReader } from "./watch-ports.ts";

export const BACKUP_FORMAT = "docketwatch-backup";
export const BACKUP_VERSION = 1;

/** Tables in a backup. Tags are worked out from the entries again. */
export const backupTables = [
  "dockets",
  "entries",
  "marks",
  "snapshots",
  "deadlines",
  "corrections",
  "readings",
  "rules",
  "packs",
  "notices",
  "journal",
  "damaged",
  "watches",
  "gaps",
] as const;
export type BackupTable = (typeof backupTables)[number];
export type BackupTables = { readonly [T in BackupTable]: readonly StoredTables[T][] };

/** Everything that is stored, as one file. */
export interface Backup {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: typeof BACKUP_VERSION;
  readonly savedAt: Instant;
  readonly settings: Settings;
  readonly tables: BackupTables;
}

/** The text of a backup file. Same content and time, same bytes. */
export async function makeBackup(
  store: DocketReader,
  settings: Settings,
  savedAt: Instant,
  watching: Pick<WatchReader, "watches" | "gaps"> = nothingWatched,
): Promise<string> {
  const [dockets, rules, packs, notices, journal, damaged] = await Promise.all([
    store.dockets(),
    store.rules(),
    store.packs(),
    store.notices(),
    store.journal(),
    store.damaged(),
  ]);
  const contents = await Promise.all(dockets.map(({ key }) => store.contentsOf(key)));
  const backup: Backup = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    savedAt,
    settings,
    tables: {
      dockets,
      entries: contents.flatMap(({ entries }) => entries),
      marks: contents.flatMap(({ marks }) => marks),
      snapshots: contents.flatMap(({ snapshots }) => snapshots),
      deadlines: contents.flatMap(({ deadlines }) => deadlines),
      corrections: contents.flatMap(({ corrections }) => corrections),
      readings: contents.flatMap(({ readings }) => readings),
      rules,
      packs,
      notices,
      journal,
      damaged,
      watches: await watching.watches(),
      gaps: await watching.gaps(),
    },
  };
  return `${JSON.stringify(backup, null, 1)}\n`;
}

const nothingWatched = { watches: async () => [], gaps: async () => [] };

/** "docketwatch-backup-2026-11-21.json". */
export function backupFileName(savedAt: Instant): string {
  return `docketwatch-backup-${savedAt.slice(0, 10)}.json`;
}

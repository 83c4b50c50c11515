import * as v from "valibot";
import { readSettings } from "../settings/settings.ts";
import type { Settings } from "../settings/settings.ts";
import { BACKUP_FORMAT, BACKUP_VERSION, backupTables } from "./backup.ts";
import type { BackupTable, BackupTables } from "./backup.ts";
import { readRows } from "./stored-rows.ts";

/** A backup file as far as it can be used. */
export interface ReadBackup {
  readonly settings: Settings;
  readonly tables: BackupTables;
  /** Rows that are not what they should be: "3 of the entries". */
  readonly warnings: readonly string[];
}

const envelope = v.looseObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.unknown(),
  tables: v.record(v.string(), v.unknown()),
});

/** Tables that the first versions did not have: a file without them is whole. */
const sinceLater: ReadonlySet<BackupTable> = new Set(["corrections", "readings", "rules", "packs", "watches", "gaps"]);

/** @throws Error with a sentence for the user when the file is no backup, or one that a newer version wrote */
export function readBackup(file: string): ReadBackup {
  const read = v.safeParse(envelope, parsed(file));
  if (!read.success) {
    throw new Error(
      "This file is no Docketwatch backup. Nothing was changed. Choose a file that “Save a backup file” made.",
    );
  }
  const { version, settings, tables } = read.output;
  if (version > BACKUP_VERSION) {
    throw new Error(
      "This backup was made by a newer version of Docketwatch. Nothing was changed. Update the extension first.",
    );
  }
  const warnings: string[] = [];
  const rowsOf = <T extends (typeof backupTables)[number]>(table: T) => {
    const rows = tables[table];
    if (rows === undefined && sinceLater.has(table)) return [];
    if (!Array.isArray(rows)) {
      warnings.push(`The file holds no ${table}.`);
      return [];
    }
    const { good, broken } = readRows(table, rows);
    if (broken.length > 0) warnings.push(`${broken.length} of the ${table} in the file are damaged and were left out.`);
    return good;
  };
  return {
    settings: readSettings(settings),
    tables: {
      dockets: rowsOf("dockets"),
      entries: rowsOf("entries"),
      marks: rowsOf("marks"),
      snapshots: rowsOf("snapshots"),
      deadlines: rowsOf("deadlines"),
      corrections: rowsOf("corrections"),
      readings: rowsOf("readings"),
      rules: rowsOf("rules"),
      packs: rowsOf("packs"),
      notices: rowsOf("notices"),
      journal: rowsOf("journal"),
      damaged: rowsOf("damaged"),
      watches: rowsOf("watches"),
      gaps: rowsOf("gaps"),
    },
    warnings,
  };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file) as unknown;
  } catch {
    return null;
  }
}

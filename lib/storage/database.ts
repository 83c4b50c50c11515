import { openDB } from "idb";
import type { DBSchema, IDBPDatabase } from "idb";
import type { StoredTables } from "../app/stored-rows.ts";
import type { DeadlineReach } from "./deadline-rows.ts";
import type { StoredPlace } from "./entry-rows.ts";
import { migrations } from "./migrations.ts";
import { databaseName } from "./name.ts";
import type { OutlineRow } from "./outline-rows.ts";
import { StorageError, storageError } from "./storage-error.ts";

/** The tables as written by this version. What is read back is checked by `stored-rows.ts` all the same. */
export interface DocketDatabase extends DBSchema {
  dockets: { key: string; value: StoredTables["dockets"] };
  entries: {
    key: string;
    value: StoredTables["entries"];
    indexes: { "by docket": string; "by former id": string; "by place": StoredPlace };
  };
  marks: { key: string; value: StoredTables["marks"]; indexes: { "by docket": string } };
  snapshots: { key: string; value: StoredTables["snapshots"]; indexes: { "by docket": string } };
  deadlines: { key: string; value: StoredTables["deadlines"]; indexes: { "by docket": string } };
  tags: { key: string; value: StoredTables["tags"]; indexes: { "by docket": string; "by rules": string } };
  corrections: { key: string; value: StoredTables["corrections"]; indexes: { "by docket": string } };
  readings: { key: string; value: StoredTables["readings"]; indexes: { "by docket": string } };
  tagChanges: { key: string; value: StoredTables["tagChanges"]; indexes: { "by docket": string } };
  rules: { key: string; value: StoredTables["rules"] };
  packs: { key: string; value: StoredTables["packs"] };
  notices: { key: string; value: StoredTables["notices"] };
  journal: { key: string; value: StoredTables["journal"] };
  imports: { key: string; value: StoredTables["imports"] };
  undo: { key: string; value: StoredTables["undo"] };
  damaged: { key: string; value: StoredTables["damaged"] };
  watches: { key: string; value: StoredTables["watches"] };
  feeds: { key: string; value: StoredTables["feeds"] };
  feedItems: { key: string; value: StoredTables["feedItems"] };
  requests: { key: string; value: StoredTables["requests"] };
  gaps: { key: string; value: StoredTables["gaps"]; indexes: { "by docket": string } };
  told: { key: string; value: StoredTables["told"]; indexes: { "by docket": string } };
  tallies: { key: string; value: StoredTables["tallies"]; indexes: { "by reach placed": number } };
  memos: { key: string; value: StoredTables["memos"] };
  outlines: { key: string; value: OutlineRow };
  reaches: { key: string; value: DeadlineReach; indexes: { "by reach": [string, string] } };
}

const BLOCKED_AFTER_MS = 10_000;

/**
 * Opens the database and brings its schema up to date.
 * @throws StorageError when it is newer than this version, held by another window, or cannot be opened
 */
export async function openDatabase(name: string = databaseName): Promise<IDBPDatabase<DocketDatabase>> {
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_resolve, reject) => {
    giveUp = setTimeout(() => reject(new StorageError("blocked", null)), BLOCKED_AFTER_MS);
  });
  const opened = openDB<DocketDatabase>(name, migrations.length, {
    upgrade(database, oldVersion, _newVersion, transaction) {
      // Nobody holds it any more: over 200,000 rows a new index may take longer than that.
      clearTimeout(giveUp);
      const untyped = database as unknown as IDBPDatabase;
      for (const migrate of migrations.slice(oldVersion)) migrate(untyped, transaction as never);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
  try {
    return await Promise.race([opened, blocked]);
  } catch (error) {
    // Should the upgrade get through after we gave up, the late connection must not hold up the next one.
    opened.then(
      (late) => late.close(),
      () => undefined,
    );
    throw storageError(error);
  } finally {
    clearTimeout(giveUp);
  }
}

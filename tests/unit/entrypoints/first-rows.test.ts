import { beforeEach, expect, test } from "vitest";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { openDatabase } from "@/lib/storage/database.ts";
import { connector } from "@/lib/storage/connection.ts";
import { migrations } from "@/lib/storage/migrations.ts";
import { docketStore } from "@/lib/storage/store.ts";
import { beginReading, firstRowsRead, isReadingBegun, takeFirstRows } from "@/entrypoints/shared/first-rows.ts";
import { world } from "../app/world.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { emptyProfile, tickingClock } from "../storage/memory.ts";

const KEY = "mied:2:19-cv-10101";

beforeEach(() => {
  emptyProfile();
  globalThis.docketwatchFirstRows = undefined;
});

test("where nothing is stored yet no database is made, and what was begun says so", async () => {
  await firstRowsRead(`#matter=${KEY}`);
  await expect(takeFirstRows()?.lists).rejects.toThrow();
  expect(await indexedDB.databases()).toEqual([]);
  const database = await openDatabase();
  expect(database.version).toBe(migrations.length);
  database.close();
});

test("what the address names is read once, given once, and holds up no later version of the database", async () => {
  const clock = tickingClock();
  const store = docketStore(connector(openDatabase), clock);
  await recordDocket({ ...world(), store, clock }, snapshot([entry({ documentNumber: "7" })]), { watch: true });
  expect(isReadingBegun()).toBe(false);
  beginReading(`#matter=${encodeURIComponent(KEY)}`);
  expect(isReadingBegun()).toBe(true);
  await firstRowsRead("#matter=another");
  const taken = takeFirstRows();
  expect(await taken?.newest).toMatchObject([{ docketKey: KEY, entries: [{ documentNumber: "7" }] }]);
  expect((await taken?.lists)?.dockets).toMatchObject([{ key: KEY }]);
  expect(takeFirstRows()).toBeNull();
  beginReading(`#matter=${KEY}`);
  expect(takeFirstRows()).toBeNull();
  // The store closes for it by itself; nothing else is open.
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open("docketwatch", migrations.length + 1);
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("blocked", () => reject(new Error("something holds it")));
    opening.addEventListener("error", () => reject(opening.error));
  });
  newer.close();
});

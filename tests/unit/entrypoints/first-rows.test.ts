import { afterEach, beforeEach, expect, test, vi } from "vitest";
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
afterEach(() => {
  vi.useRealTimers();
});

/** The database as the version made it that had so many steps of its schema. */
function older(steps: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("docketwatch", steps);
    opening.addEventListener("upgradeneeded", () => {
      const { result, transaction } = opening;
      for (const migrate of migrations.slice(0, steps)) migrate(result as never, transaction as never);
    });
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error));
  });
}

/** Resolves when a later version has opened it; rejects where something else holds it. */
function upgraded(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("docketwatch", version);
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("blocked", () => reject(new Error("something holds it")));
    opening.addEventListener("error", () => reject(opening.error));
  });
}

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
  (await upgraded(migrations.length + 1)).close();
});

test("an older database without all of the tables is let go, so that it can be brought up to date", async () => {
  (await older(2)).close();
  await firstRowsRead(`#matter=${KEY}`);
  await expect(takeFirstRows()?.lists).rejects.toMatchObject({ name: "NotFoundError" });
  const database = await openDatabase();
  expect(database.version).toBe(migrations.length);
  database.close();
});

test("an update does not wait for rows that are still being read", async () => {
  (await openDatabase()).close();
  // No row of it comes.
  const silent = { addEventListener: () => undefined };
  const table = { getAll: () => silent, index: () => ({ getAll: () => silent }) };
  const opened = vi.spyOn(IDBDatabase.prototype, "transaction");
  opened.mockReturnValueOnce({ objectStore: () => table } as never);
  beginReading(`#matter=${KEY}`);
  await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
  opened.mockRestore();
  (await upgraded(migrations.length + 1)).close();
});

test("a database that another window holds is given up soon, and let go when it comes all the same", async () => {
  const holding = await older(2);
  const upgrading = indexedDB.open("docketwatch", migrations.length);
  await new Promise((resolve) => upgrading.addEventListener("blocked", resolve));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const read = firstRowsRead(`#matter=${KEY}`);
  vi.advanceTimersByTime(2_000);
  vi.useRealTimers();
  await read;
  await expect(takeFirstRows()?.lists).rejects.toThrow("held by another window");
  const done = new Promise((resolve) => upgrading.addEventListener("success", resolve));
  holding.close();
  await done;
  upgrading.result.close();
  // In its turn: by then the late opening was answered, and closed.
  (await upgraded(migrations.length + 1)).close();
});

import { IDBObjectStore } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { repairStore } from "@/lib/app/repair-store.ts";
import { restoreBackup } from "@/lib/app/restore-backup.ts";
import { instant } from "@/lib/calendar/date.ts";
import { defaultSettings } from "@/lib/settings/settings.ts";
import { migrations } from "@/lib/storage/migrations.ts";
import { salvage } from "@/lib/storage/salvage.ts";
import { afterLooks, entry, snapshot } from "../docket/sample.ts";
import { world } from "../app/world.ts";
import { emptyProfile, startedStore } from "./memory.ts";

beforeEach(emptyProfile);
afterEach(() => void vi.restoreAllMocks());

const { known } = afterLooks([
  snapshot([1, 2].map((n) => entry({ documentNumber: `${n}`, filed: "2019-01-10", docketText: `NOTICE ${n}` }))),
]);
const save = () => salvage(defaultSettings, instant("2019-04-01T12:00:00.000Z"), "test");
const fill = () =>
  startedStore().update(
    () => "no docket",
    () => ({ writes: { dockets: [known.docket], entries: known.entries }, value: null }),
  );

describe("repair", () => {
  test("of a sound store finds nothing and makes no file", async () => {
    await fill();
    expect(await repairStore({ store: startedStore(), salvage: save })).toEqual({
      report: "1 dockets, 2 entries and 0 deadlines can be read. Nothing is damaged.",
      file: null,
    });
  });

  test("of a store that cannot be opened saves everything in a file that can be restored elsewhere", async () => {
    await fill();
    (await openDB("test", migrations.length + 1)).close();
    const { report, file } = await repairStore({ store: startedStore(), salvage: save });
    expect(report).toMatch(/newer version.*3 rows could be read/);
    // Nothing was changed by looking.
    expect((await openDB("test")).version).toBe(migrations.length + 1);
    emptyProfile();
    const other = world();
    expect(await restoreBackup(other, file!)).toMatchObject({ added: 3, warnings: [] });
    expect((await other.store.contentsOf(known.docket.key)).entries).toEqual(known.entries);
  });

  test("reads row by row where one row spoils the rest, and counts what is lost", async () => {
    await fill();
    const { getAll, get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === "entries") throw new DOMException("broken", "DataError");
      return getAll.apply(this, args);
    });
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (this: IDBObjectStore, key) {
      if (key === known.entries[0]!.id) throw new DOMException("broken", "DataError");
      return get.call(this, key);
    });
    const salvaged = await save();
    expect(salvaged).toMatchObject({ rows: 2, lost: 1 });
    expect(salvaged.file).toContain(known.entries[1]!.docketText);
  });

  test("of nothing creates nothing", async () => {
    expect(await save()).toMatchObject({ rows: 0, lost: 0 });
    expect(await indexedDB.databases()).toEqual([]);
  });
});

import { IDBDatabase, IDBObjectStore } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { StoreWrites } from "@/lib/app/ports.ts";
import { onChange } from "@/lib/storage/changes.ts";
import { noContents } from "@/lib/app/imports.ts";
import { connector } from "@/lib/storage/connection.ts";
import { openDatabase } from "@/lib/storage/database.ts";
import { migrations } from "@/lib/storage/migrations.ts";
import { StorageError } from "@/lib/storage/storage-error.ts";
import { docketReader } from "@/lib/storage/store.ts";
import { afterLooks, entry, snapshot } from "../docket/sample.ts";
import { emptyProfile, startedStore } from "./memory.ts";

beforeEach(emptyProfile);
afterEach(() => void vi.restoreAllMocks());

const rows = [1, 2, 3].map((number) =>
  entry({ documentNumber: `${number}`, filed: "2019-01-10", docketText: `NOTICE number ${number}` }),
);
const { known } = afterLooks([snapshot(rows)]);
const key = known.docket.key;
const everything: StoreWrites = {
  dockets: [known.docket],
  entries: known.entries,
  snapshots: known.snapshots,
  marks: known.entries.map(({ id }) => ({
    entryId: id,
    docketKey: key,
    state: "seen",
    starred: false,
    note: "",
    updatedAt: known.snapshots[0]!.seenAt,
  })),
};

describe("the store", () => {
  test("gives back what was written, also to another reader", async () => {
    const store = startedStore();
    await store.update(
      () => "no docket",
      () => ({ writes: everything, value: null }),
    );
    const reader = docketReader(connector(() => openDatabase("test")));
    expect(await reader.dockets()).toEqual([known.docket]);
    expect(await reader.contentsOf(key)).toEqual({
      ...noContents,
      entries: known.entries,
      snapshots: known.snapshots,
      marks: everything.marks,
    });
    expect(await reader.contentsOf("mied:none")).toMatchObject({ entries: [] });
  });

  test("reads only the docket that is asked for, or every docket", async () => {
    const store = startedStore();
    const other = known.entries.map((row) => ({ ...row, id: `other/${row.id}`, docketKey: "other" }));
    await store.update(
      () => "no docket",
      () => ({ writes: { entries: [...known.entries, ...other] }, value: null }),
    );
    const count = (scope: string) =>
      store.update(
        () => scope as "every docket",
        (state) => ({ writes: {}, value: state.entries.length }),
      );
    expect(await Promise.all([count(key), count("every docket"), count("no docket")])).toEqual([3, 6, 0]);
  });

  test("finds an entry under the id that it had before it was joined", async () => {
    const store = startedStore();
    const joined = { ...known.entries[0]!, formerIds: ["former"] };
    await store.update(
      () => "no docket",
      () => ({ writes: { entries: [joined] }, value: null }),
    );
    expect(await store.entry("former")).toEqual(joined);
    expect(await store.entry("never")).toBeNull();
  });

  test("does updates one after another: none is built on what another is about to replace", async () => {
    const store = startedStore();
    await store.update(
      () => "no docket",
      () => ({ writes: everything, value: null }),
    );
    const id = known.entries[0]!.id;
    const addWord = (word: string) =>
      store.update(
        () => key,
        ({ marks }) => {
          const mark = marks.find(({ entryId }) => entryId === id)!;
          return { writes: { marks: [{ ...mark, note: `${mark.note}${word} ` }] }, value: null };
        },
      );
    await Promise.all(["a", "b", "c", "d"].map(addWord));
    expect(
      (await store.contentsOf(key)).marks
        .find(({ entryId }) => entryId === id)!
        .note.split(" ")
        .toSorted()
        .join(""),
    ).toBe("abcd");
  });

  test("announces every write", async () => {
    let heard = 0;
    const stop = onChange(() => heard++);
    await startedStore().update(
      () => "no docket",
      () => ({ writes: everything, value: null }),
    );
    await vi.waitFor(() => expect(heard).toBe(1));
    stop();
  });

  test("opens the database again after it was closed under its hands", async () => {
    const database = await openDatabase("test");
    const connect = connector(() => openDatabase("test"));
    (await connect()).close();
    expect(await docketReader(connect).dockets()).toEqual([]);
    database.close();
  });
});

describe("whatever happens in the middle of a write, either all of it is stored or nothing", () => {
  const before: StoreWrites = { dockets: [known.docket], entries: [known.entries[0]!] };
  /** As many requests as writing `everything` makes. */
  const puts = 1 + 3 + 1 + 3;

  async function contents() {
    const { entries, marks, snapshots } = await startedStore().contentsOf(key);
    return [entries.length, marks.length, snapshots.length];
  }

  test.each(Array.from({ length: puts }, (_, index) => index + 1))(
    "a death at request %i of the write",
    async (fatal) => {
      await startedStore().update(
        () => "no docket",
        () => ({ writes: before, value: null }),
      );
      let count = 0;
      const put = IDBObjectStore.prototype.put;
      vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
        count++;
        const request = put.apply(this, args);
        // What the browser does with a worker's open transaction when the worker dies.
        if (count === fatal) this.transaction.abort();
        return request;
      });
      const attempt = startedStore().update(
        () => key,
        () => ({ writes: everything, value: null }),
      );
      await expect(attempt).rejects.toThrow(StorageError);
      vi.restoreAllMocks();
      expect(await contents()).toEqual([1, 0, 0]);
      await startedStore().update(
        () => key,
        () => ({ writes: everything, value: null }),
      );
      expect(await contents()).toEqual([3, 3, 1]);
    },
  );

  test("a full disk", async () => {
    await startedStore().update(
      () => "no docket",
      () => ({ writes: before, value: null }),
    );
    let count = 0;
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++count === 4) throw new DOMException("no room", "QuotaExceededError");
      return put.apply(this, args);
    });
    const attempt = startedStore().update(
      () => key,
      () => ({ writes: everything, value: null }),
    );
    await expect(attempt).rejects.toMatchObject({
      trouble: "full",
      message: expect.stringMatching(/full.*not stored.*Free some space/s),
    });
    vi.restoreAllMocks();
    expect(await contents()).toEqual([1, 0, 0]);
  });

  test("a bug in the decision", async () => {
    const attempt = startedStore().update(
      () => key,
      () => {
        throw new Error("a bug");
      },
    );
    await expect(attempt).rejects.toThrow("a bug");
    expect(await contents()).toEqual([0, 0, 0]);
  });
});

describe("a database that cannot be used says what happened and what to do", () => {
  test("written by a newer version", async () => {
    (await openDB("test", migrations.length + 1)).close();
    await expect(startedStore().dockets()).rejects.toMatchObject({
      trouble: "newer version",
      message: expect.stringContaining("update"),
    });
  });

  test("that the browser cannot open", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("broken", "UnknownError");
    });
    await expect(startedStore().dockets()).rejects.toMatchObject({ trouble: "unopenable" });
    vi.restoreAllMocks();
    // The next attempt tries again.
    expect(await startedStore().dockets()).toEqual([]);
  });

  test("that fails while it is read", async () => {
    const store = startedStore();
    await store.dockets();
    vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
      throw new DOMException("gone", "AbortError");
    });
    await expect(store.contentsOf(key)).rejects.toThrow(StorageError);
  });
});

describe("a damaged row", () => {
  test("is passed over when reading, put aside at the next write, and never deleted", async () => {
    const store = startedStore();
    await store.update(
      () => "no docket",
      () => ({ writes: everything, value: null }),
    );
    const database = await openDatabase("test");
    const broken = { ...known.entries[1]!, keys: "not a list" };
    await database.put("entries", broken as never);
    database.close();
    expect((await store.contentsOf(key)).entries).toHaveLength(2);
    expect(await store.damaged()).toEqual([]);
    await store.update(
      () => key,
      () => ({ writes: {}, value: null }),
    );
    expect(await store.damaged()).toMatchObject([{ table: "entries", row: broken }]);
    // The next look at the docket brings the entry back.
    await store.update(
      () => key,
      () => ({ writes: { entries: [known.entries[1]!] }, value: null }),
    );
    expect((await store.contentsOf(key)).entries).toHaveLength(3);
    expect(await store.damaged()).toHaveLength(1);
  });
});

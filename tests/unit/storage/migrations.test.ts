import { openDB } from "idb";
import { beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "@/lib/storage/database.ts";
import { migrations } from "@/lib/storage/migrations.ts";
import { docketReader } from "@/lib/storage/store.ts";
import { afterLooks, entry, snapshot } from "../docket/sample.ts";
import { emptyProfile } from "./memory.ts";

beforeEach(emptyProfile);

/** A database as the version with that number of migrations left it. */
async function databaseOfVersion(version: number) {
  return openDB("test", version, {
    upgrade(database, _oldVersion, _newVersion, transaction) {
      for (const migrate of migrations.slice(0, version)) migrate(database, transaction as never);
    },
  });
}

const { known } = afterLooks([snapshot([entry({ documentNumber: "1", filed: "2019-01-10", docketText: "PETITION" })])]);
const [record] = known.entries;

describe.each(migrations.map((_migration, index) => index + 1))("a database of version %i", (version) => {
  test("is brought up to date and keeps its rows", async () => {
    const old = await databaseOfVersion(version);
    await old.put("dockets", known.docket);
    await old.put("entries", record!);
    old.close();
    const database = await openDatabase("test");
    expect(database.version).toBe(migrations.length);
    const reader = docketReader(async () => database);
    expect(await reader.dockets()).toEqual([known.docket]);
    expect((await reader.contentsOf(known.docket.key)).entries).toEqual([record]);
    expect(await reader.entry(record!.id)).toEqual(record);
    database.close();
  });
});

test("a new database has every table", async () => {
  const database = await openDatabase("test");
  expect([...database.objectStoreNames].toSorted()).toEqual([
    "corrections",
    "damaged",
    "deadlines",
    "dockets",
    "entries",
    "feedItems",
    "feeds",
    "gaps",
    "imports",
    "journal",
    "marks",
    "memos",
    "notices",
    "outlines",
    "packs",
    "reaches",
    "readings",
    "requests",
    "rules",
    "snapshots",
    "tagChanges",
    "tags",
    "tallies",
    "told",
    "undo",
    "watches",
  ]);
  database.close();
});

test("an older connection makes way for a newer version", async () => {
  const old = await openDatabase("test");
  const newer = await openDB("test", migrations.length + 1);
  expect(newer.version).toBe(migrations.length + 1);
  expect(() => old.transaction("dockets")).toThrow();
  newer.close();
});

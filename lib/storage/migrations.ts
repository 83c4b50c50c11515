import type { IDBPDatabase, IDBPTransaction } from "idb";

type UpgradeTransaction = IDBPTransaction<unknown, string[], "versionchange">;

/** One step of the schema. Synchronous: an upgrade transaction ends as soon as it waits for anything else. */
export type Migration = (database: IDBPDatabase, transaction: UpgradeTransaction) => void;

/** Append only: the position in this list is the database version. */
export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore("dockets", { keyPath: "key" });
    for (const [name, keyPath] of [
      ["entries", "id"],
      ["marks", "entryId"],
      ["snapshots", "id"],
      ["deadlines", "id"],
      ["tags", "entryId"],
    ] as const) {
      database.createObjectStore(name, { keyPath }).createIndex("by docket", "docketKey");
    }
    for (const name of ["notices", "journal", "damaged"]) database.createObjectStore(name, { keyPath: "id" });
  },
  (_database, transaction) => {
    // Records that were joined stay reachable under their former ids.
    transaction.objectStore("entries").createIndex("by former id", "formerIds", { multiEntry: true });
  },
  (database) => {
    // What was imported from files, and, apart for its size, what it takes to undo it.
    database.createObjectStore("imports", { keyPath: "id" });
    database.createObjectStore("undo", { keyPath: "id" });
  },
  (database) => {
    // What the user adds to the program's own reading: words by hand, documents read, rules, case packs; and what a
    // re-tagging changed.
    for (const [name, keyPath] of [
      ["corrections", "entryId"],
      ["readings", "id"],
      ["tagChanges", "id"],
    ] as const) {
      database.createObjectStore(name, { keyPath }).createIndex("by docket", "docketKey");
    }
    for (const name of ["rules", "packs"]) database.createObjectStore(name, { keyPath: "id" });
  },
  (database) => {
    // What watching keeps besides the dockets: the user's wishes, feeds, the log of requests, gaps, what was told.
    for (const [name, keyPath] of [
      ["watches", "docketKey"],
      ["feeds", "id"],
      ["feedItems", "feedId"],
      ["requests", "id"],
    ] as const) {
      database.createObjectStore(name, { keyPath });
    }
    for (const [name, keyPath] of [
      ["gaps", "id"],
      ["told", "entryId"],
    ] as const) {
      database.createObjectStore(name, { keyPath }).createIndex("by docket", "docketKey");
    }
  },
  (database, transaction) => {
    // What is counted of each docket, and its entries in the order of the list. Rows of before have no place yet: the
    // store gives it to them when it first counts their docket, docket by docket, and reads without it until then.
    database.createObjectStore("tallies", { keyPath: "docketKey" });
    transaction.objectStore("entries").createIndex("by place", "place");
    // Whether anything was tagged by other rules, without reading what was tagged.
    transaction.objectStore("tags").createIndex("by rules", "rulesVersion");
  },
  (database, transaction) => {
    // What the last reading of a docket worked out: a shortcut for the next one.
    database.createObjectStore("memos", { keyPath: "docketKey" });
    // Where the deadlines that stand are found. Those of before have no row here yet: the store makes them docket by docket,
    // notes that in the docket's tally, and reads all deadlines until every tally says so.
    database.createObjectStore("reaches", { keyPath: "id" }).createIndex("by reach", "reach");
    transaction.objectStore("tallies").createIndex("by reach placed", "reachPlaced");
  },
  (database) => {
    // A docket in one row, so that a few new entries need no reading of all others. Begins empty: each is made when its
    // docket is next read whole.
    database.createObjectStore("outlines", { keyPath: "docketKey" });
  },
];

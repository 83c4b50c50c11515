import { unwrap, type IDBPDatabase } from "idb";
import type { DocketKey, EntryId } from "../docket/records.ts";
import type { DocketDatabase } from "./database.ts";

/** Rows as they are stored, not looked at yet. */
type Rows = readonly unknown[];

/** Everything that a first screen shows. The lists are there before the entries are. */
export interface FirstRows {
  readonly lists: Promise<FirstLists>;
  /** Of the docket that was asked for; null where none was. */
  readonly newest: Promise<NewestRows | null>;
}

export interface FirstLists {
  readonly dockets: Rows;
  readonly tallies: Rows;
  readonly damaged: Rows;
  readonly packs: Rows;
}

/** The newest entries of a docket that have a place in its list, with what hangs on them. */
export interface NewestRows {
  readonly docketKey: DocketKey;
  readonly count: number;
  readonly entries: Rows;
  readonly marks: Rows;
  readonly tags: Rows;
  readonly corrections: Rows;
  readonly readings: Rows;
}

const TABLES = [
  "dockets",
  "tallies",
  "damaged",
  "packs",
  "entries",
  "marks",
  "tags",
  "corrections",
  "readings",
] as const;
type Table = (typeof TABLES)[number];
/** The rows of a table within a range of its keys, at most so many. */
type Read = (table: Table, range?: IDBKeyRange, most?: number) => Promise<Rows>;

/**
 * Reads what a page shows first, in one transaction, while the program that understands it is still being loaded: this
 * file needs nothing that takes long to load, and asks the browser itself, because each wrapped request costs time too.
 * @param docketKey the docket whose newest entries are shown; null where that is not known yet
 */
export function readFirstRows(
  database: IDBPDatabase<DocketDatabase>,
  docketKey: DocketKey | null,
  count: number,
): FirstRows {
  const transaction = unwrap(database).transaction([...TABLES]);
  const read: Read = (table, range, most) => answerTo<unknown[]>(transaction.objectStore(table).getAll(range, most));
  const places = transaction.objectStore("entries").index("by place");
  const newest =
    docketKey === null
      ? Promise.resolve(null)
      : // A list sorts after every number and text.
        answerTo<unknown[]>(places.getAll(IDBKeyRange.bound([docketKey], [docketKey, []]), count)).then((entries) =>
          withRest(read, { docketKey, count, entries }),
        );
  const lists = Promise.all([read("dockets"), read("tallies"), read("damaged"), read("packs")]).then(
    ([dockets, tallies, damaged, packs]) => ({ dockets, tallies, damaged, packs }),
  );
  return { lists, newest };
}

async function withRest(read: Read, first: Pick<NewestRows, "docketKey" | "count" | "entries">): Promise<NewestRows> {
  const ids = first.entries.flatMap((row) => (hasText(row, "id") ? row.id : []));
  const of = (table: Table) => rowsOf(read, table, ids);
  const [marks, tags, corrections, readings] = await Promise.all([
    of("marks"),
    of("tags"),
    of("corrections"),
    of("readings"),
  ]);
  return { ...first, marks, tags, corrections, readings };
}

/** A range that holds more rows than this besides those that are wanted is not read. */
const MOST_BESIDES = 60;

/**
 * The rows that hang on these entries. The newest entries of a docket have keys that follow each other, as far as they
 * are of one length ("seq:998", "seq:1001"): each run is one request instead of one for each entry.
 */
async function rowsOf(read: Read, table: Table, ids: readonly EntryId[]): Promise<Rows> {
  const runs = [...Map.groupBy(ids, ({ length }) => length).values()].map((run) => run.toSorted());
  const rows = await Promise.all(
    runs.map(async (run) => {
      const most = run.length + MOST_BESIDES;
      const found = await read(table, upTo(run[0] ?? "", run.at(-1) ?? ""), most);
      const all = found.length < most ? found : await Promise.all(run.map((id) => read(table, upTo(id, id))));
      // Between two keys of one length there are longer ones.
      const wanted = new Set(run);
      return all.flat().filter((row) => hasText(row, "entryId") && wanted.has(row.entryId));
    }),
  );
  return rows.flat();
}

/** "<entry id>|main" is the key of a reading; of the other tables the entry's id is the key. */
const upTo = (first: EntryId, last: EntryId) => IDBKeyRange.bound(first, `${last}|\uffff`);

function hasText<K extends string>(row: unknown, name: K): row is Readonly<Record<K, string>> {
  return (
    typeof row === "object" && row !== null && name in row && typeof (row as Record<K, unknown>)[name] === "string"
  );
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("The stored rows cannot be read.")));
  });
}

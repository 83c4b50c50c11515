import type { DocketKey, EntryId } from "../docket/records.ts";

/** Rows as they are stored, not looked at yet. */
type Rows = readonly unknown[];

/** Everything that a first screen shows. The lists are there before the entries are. */
export interface FirstRows {
  readonly lists: Promise<FirstLists>;
  /** What is counted: of the dockets of the matter that is meant; of every docket where none was named. */
  readonly tallies: Promise<Rows>;
  /** Of the dockets of the matter that is meant; none where none was named. */
  readonly newest: Promise<readonly NewestRows[]>;
}

export interface FirstLists {
  readonly dockets: Rows;
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

/** What an address names. */
export interface Named {
  readonly matterId: string | null;
  readonly entryId: EntryId | null;
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
type Read = (table: Table, range?: IDBKeyRange | DocketKey, most?: number) => Promise<Rows>;

/** Of a matter with more dockets than this only the one that is named is read. */
const MOST_DOCKETS = 6;

/**
 * Reads what a page shows first, in one transaction, while the program that understands it is still being loaded: this
 * file needs nothing that takes long to load, and asks the browser itself, because each wrapped request costs time too.
 * What is counted of other matters is left alone: of three hundred dockets it takes longer to read than all of this.
 */
export function readFirstRows(database: IDBDatabase, named: Named, count: number): FirstRows {
  const transaction = database.transaction([...TABLES]);
  const read: Read = (table, range, most) => answerTo<unknown[]>(transaction.objectStore(table).getAll(range, most));
  const places = transaction.objectStore("entries").index("by place");
  const newestOf = async (docketKey: DocketKey) => {
    // A list sorts after every number and text.
    const range = IDBKeyRange.bound([docketKey], [docketKey, []]);
    const entries = await answerTo<unknown[]>(places.getAll(range, count));
    return withRest(read, { docketKey, count, entries });
  };
  const guess = docketNamedBy(named);
  if (guess === null) {
    const lists = readLists(read, read("dockets"));
    return { lists, tallies: read("tallies"), newest: Promise.resolve([]) };
  }
  // A matter that nobody curated is one docket, and has its name: in most cases nothing else is asked for.
  const guessed = { newest: newestOf(guess), tallies: read("tallies", guess) };
  // Where the dockets cannot be read, nobody comes to wait for these.
  for (const each of [guessed.newest, guessed.tallies]) each.catch(() => undefined);
  const dockets = read("dockets");
  const others = dockets.then((rows) => othersOfMatter(rows, named, guess));
  return {
    lists: readLists(read, dockets),
    newest: others.then((keys) => Promise.all([guessed.newest, ...keys.map(newestOf)])),
    tallies: others.then(async (keys) =>
      (await Promise.all([guessed.tallies, ...keys.map((key) => read("tallies", key))])).flat(),
    ),
  };
}

async function readLists(read: Read, asked: Promise<Rows>): Promise<FirstLists> {
  const [dockets, damaged, packs] = await Promise.all([asked, read("damaged"), read("packs")]);
  return { dockets, damaged, packs };
}

/** The docket that has the matter's name, or that the entry's id begins with. */
function docketNamedBy({ matterId, entryId }: Named): DocketKey | null {
  if (matterId !== null) return matterId;
  const end = entryId?.indexOf("/") ?? -1;
  return end > 0 ? (entryId ?? "").slice(0, end) : null;
}

function othersOfMatter(dockets: Rows, { matterId }: Named, guess: DocketKey): DocketKey[] {
  const known = dockets.filter((row) => hasText(row, "key") && hasText(row, "matterId"));
  const meant = matterId ?? known.find(({ key }) => key === guess)?.matterId;
  const keys = known.flatMap((row) => (row.matterId === meant && row.key !== guess ? [row.key] : []));
  return keys.length < MOST_DOCKETS ? keys : [];
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

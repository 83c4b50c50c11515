/*
 * What the measurement does in the extension's own pages. Each function is sent as text and stands alone.
 */

/** What a docket of many entries is made from: a pool of rows as the program itself stores them. */
export interface Pool {
  readonly docket: Readonly<Record<string, unknown>> & { readonly header: object };
  readonly snapshot: object;
  readonly entries: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
  readonly tags: readonly object[];
  readonly deadlines: readonly (Readonly<Record<string, unknown>> & { readonly entryId: string | null })[];
}

/** A docket to be filled from the pool. */
export interface MadeDocket {
  readonly key: string;
  readonly header: object;
  readonly aliases: readonly string[];
  readonly size: number;
  /** Where in the pool it begins. */
  readonly from: number;
  /** How many of its newest entries appeared after the first look. */
  readonly unread: number;
  /** Entries alone: the program reads them itself at its next start, as after an update. */
  readonly isBare?: boolean;
}

/** Keeps the pool in the page, so that it is sent once. */
export function keepPool(pool: Pool): void {
  (globalThis as unknown as { pool: Pool }).pool = pool;
}

/** Puts a docket with its rows, some thousand rows in each transaction; the ms that the transactions took. */
export async function fillDocket(made: MadeDocket): Promise<number> {
  const { key, header, aliases, size, from, unread, isBare = false } = made;
  const { pool } = globalThis as unknown as { pool: Pool };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open("docketwatch");
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error));
  });
  const whole = (text: unknown) => (typeof text === "string" ? -Number(text.replaceAll("-", "")) : 0);
  let took = 0;
  const put = async (tables: Readonly<Record<string, readonly object[]>>) => {
    const names = Object.keys(tables);
    const began = performance.now();
    const transaction = database.transaction(names, "readwrite");
    for (const name of names) for (const row of tables[name] ?? []) transaction.objectStore(name).put(row);
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve());
      transaction.addEventListener("abort", () => reject(transaction.error));
    });
    took += performance.now() - began;
  };
  await put({
    dockets: [{ ...pool.docket, key, matterId: key, header, aliases }],
    snapshots: [{ ...pool.snapshot, id: `${key} look`, docketKey: key, entryCount: size }],
  });
  const deadlinesOf = new Map<string, object[]>();
  for (const deadline of pool.deadlines) {
    const id = deadline.entryId ?? "";
    deadlinesOf.set(id, [...(deadlinesOf.get(id) ?? []), deadline]);
  }
  const AT_ONCE = 2_000;
  for (let first = 0; first < size; first += AT_ONCE) {
    const entries: object[] = [];
    const tags: object[] = [];
    const deadlines: object[] = [];
    for (let at = first; at < Math.min(size, first + AT_ONCE); at++) {
      const taken = (from + at) % pool.entries.length;
      const base = pool.entries[taken] as Pool["entries"][number];
      const [sequence, number] = [1_000 + at * 3, base["documentNumber"] === null ? null : String(at + 1)];
      const id = `${key}/seq:${sequence}`;
      // Newest last, however often the pool is gone through.
      const days = Math.floor((size - at) / 6);
      const day = new Date(Date.UTC(2026, 5, 1) - days * 86_400_000).toISOString().slice(0, 10);
      entries.push({
        ...base,
        id,
        docketKey: key,
        pacerSeqNo: String(sequence),
        documentNumber: number,
        dateFiled: day,
        dateEntered: day,
        keys: [`seq:${sequence}`, ...(number === null ? [] : [`num:${number}`])],
        pacerDocId: null,
        novelty: at >= size - unread ? "new" : "seed",
        place: [key, whole(day), -sequence, number === null ? -Number.MAX_SAFE_INTEGER : -Number(number), id],
      });
      tags.push({ ...pool.tags[taken], entryId: id, docketKey: key });
      for (const [index, deadline] of (deadlinesOf.get(base.id) ?? []).entries()) {
        deadlines.push({ ...deadline, id: `${id}|${index}`, entryId: id, docketKey: key });
      }
    }
    await put(isBare ? { entries } : { entries, tags, deadlines });
  }
  database.close();
  return took;
}

/** Opens the database and reads one page of a docket's rows, as plainly as can be; ms since the page began and ms in the database. */
export async function readPlainly(
  docketKey: string,
  count: number,
): Promise<{ sinceStart: number; inDatabase: number }> {
  const began = performance.now();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open("docketwatch");
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error));
  });
  const request = <T>(asked: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      asked.addEventListener("success", () => resolve(asked.result));
      asked.addEventListener("error", () => reject(asked.error));
    });
  const transaction = database.transaction(["entries", "tags", "marks"]);
  const range = IDBKeyRange.bound([docketKey], [docketKey, []]);
  const entries = await request(transaction.objectStore("entries").index("by place").getAll(range, count));
  await Promise.all(
    entries.flatMap(({ id }: { id: string }) => [
      request(transaction.objectStore("tags").get(id)),
      request(transaction.objectStore("marks").get(id)),
    ]),
  );
  const ended = performance.now();
  database.close();
  if (entries.length === 0) throw new Error("the plain reading found no entry");
  return { sinceStart: ended, inDatabase: ended - began };
}

/** Reads every entry and its tags in one request each; ms. */
export async function readAllPlainly(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open("docketwatch");
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error));
  });
  const began = performance.now();
  for (const table of ["entries", "tags", "marks"]) {
    await new Promise<void>((resolve, reject) => {
      const asked = database.transaction(table).objectStore(table).getAll();
      asked.addEventListener("success", () => resolve());
      asked.addEventListener("error", () => reject(asked.error));
    });
  }
  const took = performance.now() - began;
  database.close();
  return took;
}

/** How many rows a table holds. */
export async function countRows(table: string): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open("docketwatch");
    opening.addEventListener("success", () => resolve(opening.result));
    opening.addEventListener("error", () => reject(opening.error));
  });
  const counted = await new Promise<number>((resolve, reject) => {
    const asked = database.transaction(table).objectStore(table).count();
    asked.addEventListener("success", () => resolve(asked.result));
    asked.addEventListener("error", () => reject(asked.error));
  });
  database.close();
  return counted;
}

export async function storedBytes(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0;
}

export interface Watched {
  /** ms after the navigation began when a row of the list was first drawn; null: not yet. */
  first: number | null;
  /** When the list first told that all entries are there. */
  whole: number | null;
  /** The longest that the page's thread was held up, in ms, and all of it that was held up for more than 50 ms. */
  longest: number;
  held: number;
}

/** Set up before the page's own scripts run: notes when what is waited for is drawn. */
export function watchDrawing(): void {
  const watched: Watched = { first: null, whole: null, longest: 0, held: 0 };
  (globalThis as unknown as { watched: Watched }).watched = watched;
  const look = () => {
    // After the next frame was drawn.
    const note = (which: "first" | "whole") =>
      requestAnimationFrame(() => setTimeout(() => (watched[which] ??= performance.now()), 0));
    if (watched.first === null && document.querySelector(`.entry-row, section[aria-label="Unread"]`) !== null)
      note("first");
    if (watched.whole === null && /All [\d,]+ entries/.test(document.querySelector("output")?.textContent ?? "")) {
      note("whole");
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      watched.longest = Math.max(watched.longest, duration);
      watched.held += duration;
    }
  }).observe({ type: "longtask", buffered: true });
}

export function whatWasDrawn(): Watched {
  return (globalThis as unknown as { watched: Watched }).watched;
}

/** Types words into the search box; ms until the list that answers them is drawn, and what the list says it shows. */
export async function search(words: string): Promise<{ took: number; shows: string }> {
  const box = document.querySelector<HTMLInputElement>("input[type=search]");
  if (box === null) throw new Error("there is no search box");
  const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const setValue = (value: string) => {
    box.value = value;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const state = () => document.querySelector(".filter-state output")?.textContent ?? "";
  setValue("");
  await nextFrame();
  await nextFrame();
  const before = state();
  const began = performance.now();
  setValue(words);
  for (let frame = 0; frame < 600; frame++) {
    await nextFrame();
    // That it is searching is no answer.
    if (state() !== before && !state().startsWith("Searching"))
      return { took: performance.now() - began, shows: state() };
  }
  return { took: performance.now() - began, shows: state() };
}

export function heapBytes(): number {
  return (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0;
}

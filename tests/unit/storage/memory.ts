import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { Clock } from "@/lib/app/ports.ts";
import { instantFromMs } from "@/lib/calendar/date.ts";
import { connector } from "@/lib/storage/connection.ts";
import { openDatabase } from "@/lib/storage/database.ts";
import { docketStore } from "@/lib/storage/store.ts";
import { watchStore } from "@/lib/storage/watch-store.ts";

/** A clock that goes on by a second whenever it is asked. */
export function tickingClock(start = "2019-03-01T12:00:00.000Z"): Clock & { set(at: string): void } {
  let at = Date.parse(start);
  return {
    now: () => instantFromMs((at += 1_000)),
    set: (to) => {
      at = Date.parse(to);
    },
  };
}

/** An empty browser profile. Everything opened later in the same test uses it. */
export function emptyProfile(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** The store as a worker that was just started sees it. */
export function startedStore(clock: Clock = tickingClock()) {
  return docketStore(
    connector(() => openDatabase("test")),
    clock,
  );
}

/** What watching keeps, as that worker sees it. */
export function startedWatch() {
  return watchStore(connector(() => openDatabase("test")));
}

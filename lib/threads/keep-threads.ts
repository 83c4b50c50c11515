import { atOnce } from "../calendar/steps.ts";
import type { ThreadEntry, Threads } from "./thread.ts";
import { threadsInSteps } from "./threads.ts";

/**
 * Works out the threads of a matter, and gives the very same ones again while nothing that they rest on has changed:
 * marking an entry as seen reads the whole matter anew.
 */
export function threadsKeeper(): ThreadsKeeper {
  let last: { readonly entries: readonly ThreadEntry[]; readonly threads: Threads } | null = null;
  function* inSteps(entries: readonly ThreadEntry[]): Generator<void, Threads> {
    if (last === null || !isSameList(last.entries, entries))
      last = { entries, threads: yield* threadsInSteps(entries) };
    return last.threads;
  }
  return { atOnce: (entries) => atOnce(inSteps(entries)), inSteps };
}

export interface ThreadsKeeper {
  readonly atOnce: (entries: readonly ThreadEntry[]) => Threads;
  /** So that it can be left for a moment. */
  readonly inSteps: (entries: readonly ThreadEntry[]) => Generator<void, Threads>;
}

function isSameList(before: readonly ThreadEntry[], after: readonly ThreadEntry[]): boolean {
  return (
    before === after ||
    (before.length === after.length &&
      before.every((one, at) => {
        const other = after[at];
        return other !== undefined && isSame(one, other);
      }))
  );
}

function isSame({ entry: a, tags: of }: ThreadEntry, { entry: b, tags: and }: ThreadEntry): boolean {
  if (a === b && of === and) return true;
  return (
    a.id === b.id &&
    a.documentNumber === b.documentNumber &&
    a.docketText === b.docketText &&
    a.dateFiled === b.dateFiled &&
    a.dateEntered === b.dateEntered &&
    a.pacerSeqNo === b.pacerSeqNo &&
    a.struck.length === b.struck.length &&
    of.kind === and.kind &&
    of.author === and.author &&
    of.unclear === and.unclear &&
    of.effects.length === and.effects.length &&
    of.references.join() === and.references.join() &&
    of.dispositions.length === and.dispositions.length &&
    of.dispositions.every(
      (one, at) => one.of === and.dispositions[at]?.of && one.outcome === and.dispositions[at]?.outcome,
    )
  );
}

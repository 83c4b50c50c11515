import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { EntryView } from "@/lib/app/views.ts";
import { threadsKeeper } from "@/lib/threads/keep-threads.ts";
import type { Threads } from "@/lib/threads/thread.ts";
import { outcomeWords } from "@/lib/threads/words.ts";
import { inSteps } from "../text/in-steps.ts";
import { entryName } from "../text/wording.ts";

export interface ShownThreads {
  readonly threads: Threads;
  readonly entryById: (entryId: string) => EntryView | undefined;
  readonly outcomeOf: (entryId: string) => string | undefined;
  /** What stands out in the list; null while nothing is greyed. */
  readonly lit: ReadonlySet<string> | null;
  /** Greys the rest, or no longer. */
  readonly toggle: () => void;
}

/** The threads of a matter, worked out once for each state of it, and which of them the list lets stand out. */
export function useThreads(entries: readonly EntryView[], selectedId: string | null): ShownThreads {
  const [isOn, setIsOn] = useState(false);
  const threads = useKeptThreads(entries);
  const entryById = useMemo(() => findById(entries), [entries]);
  const lit = useMemo(() => (isOn ? membersWith(threads, selectedId) : null), [isOn, threads, selectedId]);
  return {
    threads,
    entryById,
    outcomeOf: (entryId) => {
      const outcome = threads.outcomes.get(entryId);
      return outcome && outcomeWords(outcome, (id) => entryName(entryById(id)?.entry ?? unnamed));
    },
    lit,
    toggle: () => setIsOn(!isOn),
  };
}

/** Up to so many entries are gone through before the list is drawn: some hundredths of a second. */
const AT_ONCE = 5_000;
const AFTER_DRAWING_MS = 50;
const noThreads: Threads = { outcomes: new Map(), threads: new Map(), headsOf: new Map(), unseen: [] };

/** Of a longer list they come a moment after it is drawn; those of before stay until then. */
function useKeptThreads(entries: readonly EntryView[]): Threads {
  const keepRef = useRef(threadsKeeper());
  const isLong = entries.length > AT_ONCE;
  const [late, setLate] = useState(noThreads);
  const atOnce = useMemo(() => (isLong ? null : keepRef.current.atOnce(entries)), [entries, isLong]);
  useEffect(() => {
    if (!isLong) return;
    return inSteps(keepRef.current.inSteps(entries), AFTER_DRAWING_MS, setLate);
  }, [entries, isLong]);
  return atOnce ?? late;
}

/** Not before somebody asks: of 200,000 entries it takes a tenth of a second. */
function findById(entries: readonly EntryView[]): (entryId: string) => EntryView | undefined {
  let byId: ReadonlyMap<string, EntryView> | null = null;
  return (entryId) => (byId ??= new Map(entries.map((view) => [view.entry.id, view]))).get(entryId);
}

const unnamed = { documentNumber: null, dateFiled: null, dateEntered: null };

/** All entries of the threads of one; null when it belongs to none, so that nothing is greyed for nothing. */
function membersWith({ threads, headsOf }: Threads, entryId: string | null): ReadonlySet<string> | null {
  const heads = entryId === null ? [] : (headsOf.get(entryId) ?? []);
  if (heads.length === 0) return null;
  return new Set(heads.flatMap((headId) => threads.get(headId)?.members.map((member) => member.entryId) ?? []));
}

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { followMatters, type Wanted } from "@/lib/app/follow-matters.ts";
import type { StoredPack } from "@/lib/app/ports.ts";
import type { MatterView } from "@/lib/app/views.ts";
import { onChange, type Change } from "@/lib/storage/changes.ts";
import { firstReader } from "@/lib/storage/first-reader.ts";
import { docketReader } from "@/lib/storage/store.ts";
import { isReadingBegun, takeFirstRows } from "./first-rows.ts";
import { giveThePageItsTurn, whenDrawn } from "./page-turn.ts";
import { connect } from "./stored.ts";

/** What is stored, as last read. `matters` stays while it is read again, and when that fails. */
export interface Matters {
  readonly matters: readonly MatterView[] | null;
  /** Case packs that were imported. */
  readonly packs: readonly StoredPack[];
  readonly failure: string | null;
}

export const reader = docketReader(connect);
// Opening takes as long as reading a screen of rows: it begins before anything is drawn, unless that screen is being read
// already. Trouble shows at the first reading.
if (!isReadingBegun()) connect().catch(() => undefined);

/** Several writes in a row are read once. */
const SETTLE_MS = 80;

/** Every matter, as far as the page wants it, read again after every write in whatever window it happened. */
export function useMatters({ whole, matterId, entryId, also, openFrom, othersNamed }: Wanted): Matters {
  const [state, setState] = useState<Matters>({ matters: null, packs: [], failure: null });
  const followerRef = useRef<ReturnType<typeof followMatters> | null>(null);
  const wanted = useMemo(
    () => ({
      whole,
      matterId,
      entryId,
      also,
      ...(openFrom !== undefined && { openFrom }),
      ...(othersNamed && { othersNamed }),
    }),
    [whole, matterId, entryId, also, openFrom, othersNamed],
  );
  const wantedRef = useRef(wanted);
  useEffect(() => {
    wantedRef.current = wanted;
    followerRef.current?.want(wanted);
  }, [wanted]);
  // Before anything is drawn: where the rows are there already, the first thing that is drawn has them.
  useLayoutEffect(() => {
    const begun = takeFirstRows();
    const following = followMatters({
      store: reader,
      first: begun === null ? undefined : firstReader(begun, reader),
      show: (shown) => setState({ ...shown, failure: null }),
      fail: (error) => {
        const failure = error instanceof Error ? error.message : String(error);
        setState(({ matters, packs }) => ({ matters, packs, failure }));
      },
      pause: giveThePageItsTurn,
      afterFirst: whenDrawn,
    });
    followerRef.current = following;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waiting: Change[] = [];
    const stop = onChange((change) => {
      waiting.push(change);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const changes = waiting;
        waiting = [];
        for (const each of changes) following.changed(each);
      }, SETTLE_MS);
    });
    following.want(wantedRef.current);
    return () => {
      clearTimeout(timer);
      stop();
      following.stop();
      followerRef.current = null;
    };
  }, []);
  return state;
}

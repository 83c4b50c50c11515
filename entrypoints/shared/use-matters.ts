import { useEffect, useState } from "preact/hooks";
import { readMatters } from "@/lib/app/read-matter.ts";
import type { StoredPack } from "@/lib/app/ports.ts";
import type { MatterView } from "@/lib/app/views.ts";
import { onChange } from "@/lib/storage/changes.ts";
import { connector } from "@/lib/storage/connection.ts";
import { docketReader } from "@/lib/storage/store.ts";

/** What is stored, as last read. `matters` stays while it is read again, and when that fails. */
export interface Matters {
  readonly matters: readonly MatterView[] | null;
  /** Case packs that were imported. */
  readonly packs: readonly StoredPack[];
  readonly failure: string | null;
}

export const reader = docketReader(connector());

/** Several writes in a row are read once. */
const SETTLE_MS = 80;

/** Everything stored, read again after every write in whatever window it happened. */
export function useMatters(): Matters {
  const [state, setState] = useState<Matters>({ matters: null, packs: [], failure: null });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isCurrent = true;
    let isReading = false;
    let isBehind = false;
    /** One after another: reads beside each other would hold up the background's next write, and the older could come last. */
    const read = async () => {
      isBehind = true;
      if (isReading) return;
      isReading = true;
      while (isBehind) {
        isBehind = false;
        await readOnce();
      }
      isReading = false;
    };
    const readOnce = async () => {
      try {
        const [matters, packs] = await Promise.all([readMatters(reader), reader.packs()]);
        if (isCurrent) setState({ matters, packs, failure: null });
      } catch (error) {
        const failure = error instanceof Error ? error.message : String(error);
        if (isCurrent) setState(({ matters, packs }) => ({ matters, packs, failure }));
      }
    };
    const readSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), SETTLE_MS);
    };
    void read();
    const stop = onChange(readSoon);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      stop();
    };
  }, []);
  return state;
}

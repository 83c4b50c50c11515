import { useEffect, useMemo, useState } from "preact/hooks";
import type { EntryView, MatterView } from "@/lib/app/views.ts";
import { inSteps } from "../text/in-steps.ts";
import { isSearchReady, readySearch } from "./searched-text.ts";

/** What is drawn comes first. */
const READY_AFTER_MS = 250;

/** True once a search answers at once. A long list is made ready for it after it was drawn, in small steps. */
export function useReadySearch({ entries, partial }: MatterView): boolean {
  // What was made ready last: that it was is what draws the view anew.
  const [readied, setReadied] = useState<readonly EntryView[] | null>(null);
  const isReady = useMemo(() => readied === entries || isSearchReady(entries), [entries, readied]);
  useEffect(() => {
    if (partial || isReady) return;
    return inSteps(readySearch(entries), READY_AFTER_MS, () => setReadied(entries));
  }, [entries, partial, isReady]);
  return isReady;
}

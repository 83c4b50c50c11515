import { useEffect, useRef } from "preact/hooks";
import type { EntryActions } from "./actions.ts";

/** An entry counts as seen after it has been in front of the reader for this long. */
const SEEN_AFTER_MS = 900;

/** Marks the entry that is being read as seen after a while, and gives the actions that tell when the reader was first. */
export function useSeenAfterReading(
  { selectedId, actions }: { readonly selectedId: string | null; readonly actions: EntryActions },
  isUnread: boolean,
): EntryActions {
  const latestRef = useRef({ isUnread, actions });
  // What the reader said counts at once, not when it was stored and read again.
  const saidRef = useRef<string | null>(null);
  useEffect(() => {
    latestRef.current = { isUnread, actions };
  });
  // Only a change of selection starts the clock, so that "Mark unread" stays as the reader set it.
  useEffect(() => {
    saidRef.current = null;
    if (selectedId === null) return;
    const timer = setTimeout(() => {
      if (latestRef.current.isUnread && saidRef.current !== selectedId) {
        latestRef.current.actions.mark([selectedId], "seen");
      }
    }, SEEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [selectedId]);
  return {
    ...actions,
    mark: (entryIds, state) => {
      if (selectedId !== null && entryIds.includes(selectedId)) saidRef.current = selectedId;
      actions.mark(entryIds, state);
    },
  };
}

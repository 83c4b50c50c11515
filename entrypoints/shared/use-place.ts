import { useEffect, useState } from "preact/hooks";
import { pageHash, readPlace, type PagePlace } from "./place.ts";

/** The place in the address, and the way to another. Moving from entry to entry does not fill the history. */
export function usePlace(): readonly [PagePlace, (change: Partial<PagePlace>) => void] {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const read = () => setPlace(readPlace(location.hash));
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, []);
  const go = (change: Partial<PagePlace>) => {
    const next = { ...place, ...change };
    const address = location.pathname + pageHash(next);
    if (next.view === place.view && next.matterId === place.matterId) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    setPlace(next);
  };
  return [place, go];
}

import type { Clock, DocketStore, JournalLine } from "./ports.ts";

/** Writes down that a page which promised a docket could not be read. Once a day for each page. */
export function noteUnreadablePage(
  { store, clock }: { readonly store: DocketStore; readonly clock: Clock },
  address: string,
  reason: string,
): Promise<void> {
  const at = clock.now();
  const where = placeOf(address);
  const line: JournalLine = {
    id: `unreadable ${where} ${at.slice(0, 10)}`,
    at,
    docketKey: null,
    text: `The page ${where} could not be read: ${reason.slice(0, 500)} Nothing of it was stored. Reload it; if that does not help, save the page and report it.`,
  };
  return store.update(
    () => "no docket",
    () => ({ writes: { journal: [line] }, value: undefined }),
  );
}

/** Without the query, which can hold the passing name of a report. */
function placeOf(address: string): string {
  const url = URL.parse(address);
  return url ? `${url.host}${url.pathname}`.slice(0, 200) : "of unknown address";
}

import { browser } from "wxt/browser";
import { pageHash, type PagePlace } from "./place.ts";

/** Opens the full page at a place, in a tab of its own. `tabs.create` needs no permission. */
export async function openDocketPage(place: PagePlace): Promise<void> {
  // @ts-expect-error WXT lists only the pages of the last build, and an address with a place is none of them.
  await browser.tabs.create({ url: browser.runtime.getURL(`/docket.html${pageHash(place)}`) });
}

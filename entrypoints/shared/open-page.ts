import { browser } from "wxt/browser";
import { pageHash, type PagePlace } from "./place.ts";

/** Opens the full page at a place, in a tab of its own. `tabs.create` needs no permission. */
export async function openDocketPage(place: PagePlace): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/docket.html${pageHash(place)}`) });
}

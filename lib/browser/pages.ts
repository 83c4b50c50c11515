import { browser } from "wxt/browser";

/** Opens our full page, at an entry if one is named. */
export async function openEntryPage(entryId: string | null): Promise<void> {
  const place = entryId === null ? "" : `#${new URLSearchParams({ entry: entryId })}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/docket.html${place}`) });
}

/** Opens the deadlines in our full page. */
export async function openDeadlinesPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("/docket.html#view=deadlines") });
}

/** Opens our full page at the unread entries of one docket, or of all. */
export async function openUnreadPage(docketKey: string | null): Promise<void> {
  const place = new URLSearchParams({ unread: docketKey ?? "*" });
  await browser.tabs.create({ url: browser.runtime.getURL(`/docket.html#${place}`) });
}

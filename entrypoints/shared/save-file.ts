import { browser } from "wxt/browser";

/** The address must live until the download has begun to read it. */
const KEEP_MS = 60_000;

/** Saves a text to the downloads folder under that name. Rejects when the browser refuses. */
export async function saveFile(name: string, mimeType: string, text: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([text], { type: mimeType }));
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
  await browser.downloads.download({ url, filename: name, conflictAction: "uniquify" });
}

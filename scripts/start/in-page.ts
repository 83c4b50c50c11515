import type { Tab } from "../browsers/tab.ts";
import { textBeside, until } from "../browsers/tab.ts";

/** What the extension shows beside a court page. Waits until it is drawn. */
export async function textBesideThePage(tab: Tab, withinMs = 30_000): Promise<string> {
  const text = await until(() => tab.beside(textBeside), "the extension's summary on the page", withinMs);
  return text ?? "";
}

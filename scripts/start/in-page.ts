import type { Tab } from "../browsers/tab.ts";
import { until } from "../browsers/tab.ts";

/** What the extension shows beside a court page: the text of its one element there. Waits until it is drawn. */
export function textBesideThePage(tab: Tab, withinMs = 30_000): Promise<string> {
  return until(() => tab.evaluate(shadowText), "the extension's summary on the page", withinMs);
}

function shadowText(): string {
  const hosts = [...document.querySelectorAll("*")].filter((element) => element.shadowRoot !== null);
  const texts = hosts.flatMap((host) =>
    [...host.shadowRoot!.children].map((child) => (child instanceof HTMLElement ? child.innerText.trim() : "")),
  );
  return texts.filter(Boolean).join("\n");
}

import type { Tab } from "../browsers/tab.ts";
import { until } from "../browsers/tab.ts";

/** What the extension says beside a court page, without its buttons. Waits until it is drawn. */
export async function textBesideThePage(tab: Tab, withinMs = 30_000): Promise<string> {
  const text = await until(() => tab.beside(summaryText), "the extension's summary on the page", withinMs);
  return text ?? "";
}

function summaryText(root: ShadowRoot): string {
  const card = root.querySelector<HTMLElement>("aside");
  if (card === null) return "";
  for (const details of card.querySelectorAll("details")) details.open = true;
  const buttons = new Set([...card.querySelectorAll("button")].map((button) => button.innerText.trim()));
  const lines = card.innerText.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "" && !buttons.has(line)).join("\n");
}

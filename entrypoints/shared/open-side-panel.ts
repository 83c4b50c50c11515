import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";

/** What opens beside a page: Chromium's panel and Firefox's sidebar. The polyfill's types know neither. */
interface Panels {
  readonly chrome?: { readonly sidePanel?: { readonly open: (place: { readonly windowId: number }) => Promise<void> } };
  readonly browser?: { readonly sidebarAction?: { readonly open: () => Promise<void> } };
}

/**
 * Opens the side panel (Chromium) or sidebar (Firefox). Null where the browser has neither.
 * The window is asked for beforehand: both refuse to open later than the click itself.
 */
export function useSidePanelOpener(): (() => Promise<void>) | null {
  const [windowId, setWindowId] = useState<number | null>(null);
  useEffect(() => void browser.windows.getCurrent().then(({ id }) => setWindowId(id ?? null)), []);
  const panels = globalThis as Panels;
  const sidebar = panels.browser?.sidebarAction;
  if (sidebar) return () => sidebar.open();
  const panel = panels.chrome?.sidePanel;
  return panel && windowId !== null ? () => panel.open({ windowId }) : null;
}

import { useLayoutEffect } from "preact/hooks";

/** A key as `KeyboardEvent.key` gives it, and what it does. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Single-key shortcuts for a page. They rest while a person types, while a dialog is open, and with Ctrl, Alt or Meta;
 * Escape alone also works in a field.
 * @param within a selector: the keys count only while the focus is inside such an element
 */
export function useShortcuts(enabled: boolean, shortcuts: Shortcuts, within?: string): void {
  useLayoutEffect(() => {
    if (!enabled) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      const act = Object.hasOwn(shortcuts, event.key) ? shortcuts[event.key] : undefined;
      if (!act || isBusy(event)) return;
      if (within !== undefined && !(event.target instanceof Element && event.target.closest(within))) return;
      event.preventDefault();
      act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
}

function isBusy(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("dialog[open]")) return true;
  if (event.key === "Escape") return false;
  if (target?.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]")) return true;
  // Enter on a button or link presses that; it must not open an entry as well.
  return event.key === "Enter" && target?.closest("button, a, summary") !== null && target !== null;
}

import { useEffect, useRef, useState } from "preact/hooks";

const OPEN_AFTER_MS = 140;
const CLOSE_AFTER_MS = 260;

/** Opens on pointing and on focus, stays when pressed, closes with Escape, on leaving, or by a press elsewhere. */
export function useDisclosure(group: { readonly current: HTMLElement | null }) {
  const [state, setState] = useState<"closed" | "open" | "pinned">("closed");
  const timerRef = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const later = (next: (now: typeof state) => typeof state, ms: number) => {
    clearTimeout(timerRef.current);
    timerRef.current = setTimeout(() => setState(next), ms);
  };
  const close = () => {
    clearTimeout(timerRef.current);
    setState("closed");
  };
  useEffect(() => () => clearTimeout(timerRef.current), []);
  useEffect(() => {
    if (state === "closed") return;
    const onPress = (event: Event) => {
      if (group.current && !event.composedPath().includes(group.current)) close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close();
    };
    window.addEventListener("pointerdown", onPress, true);
    window.addEventListener("keydown", onKey, true);
    return () => {
      window.removeEventListener("pointerdown", onPress, true);
      window.removeEventListener("keydown", onKey, true);
    };
  }, [state, group]);
  const handlers = {
    onMouseEnter: () => later((now) => (now === "closed" ? "open" : now), OPEN_AFTER_MS),
    onMouseLeave: () => later((now) => (now === "open" ? "closed" : now), CLOSE_AFTER_MS),
    onFocusIn: () => later((now) => (now === "closed" ? "open" : now), OPEN_AFTER_MS),
    onFocusOut: () => later((now) => (now === "open" ? "closed" : now), CLOSE_AFTER_MS),
  };
  const toggle = () => {
    clearTimeout(timerRef.current);
    setState((now) => (now === "pinned" ? "closed" : "pinned"));
  };
  return { isOpen: state !== "closed", isPinned: state === "pinned", handlers, toggle, close };
}

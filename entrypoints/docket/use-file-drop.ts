import { useEffect, useState } from "preact/hooks";

/** Inside an element that takes files itself, such as an entry's place for its document. */
const isTaken = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest("[data-takes-files]") !== null;

/** Takes files that are dropped anywhere on the page. True while some are dragged over it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    // Every element that the pointer passes is entered and left; the page is left when all are.
    let inside = 0;
    const show = (count: number) => {
      inside = Math.max(0, count);
      setIsOver(inside > 0);
    };
    const stop = new AbortController();
    const on = (type: "dragenter" | "dragover" | "dragleave" | "drop", react: (event: DragEvent) => void) =>
      window.addEventListener(
        type,
        (event) => {
          if (!event.dataTransfer?.types.includes("Files")) return;
          // Otherwise the browser would open the file in place of this page.
          event.preventDefault();
          react(event);
        },
        { signal: stop.signal },
      );
    on("dragenter", () => show(inside + 1));
    on("dragleave", () => show(inside - 1));
    on("dragover", (event) => setIsOver(inside > 0 && !isTaken(event)));
    on("drop", (event) => {
      show(0);
      if (isTaken(event)) return;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    });
    return () => stop.abort();
  }, [onFiles]);
  return isOver;
}

import { until, type Tab } from "@/scripts/browsers/tab.ts";

/** A file as a page gets it; `letters` are its bytes, one letter each. */
export interface DroppedFile {
  readonly name: string;
  readonly letters: string;
  /** When it was last changed, in milliseconds. */
  readonly changedMs: number;
}

/** Drags files over the page; `drop` lets them go. */
export function dragFiles(tab: Tab, files: readonly DroppedFile[], drop: boolean): Promise<void> {
  return tab.evaluate(dragInPage, files, drop);
}

/** Self-contained: it is sent as text. A page cannot tell it from the browser's own events but by `isTrusted`. */
function dragInPage(files: readonly DroppedFile[], drop: boolean): void {
  const dataTransfer = new DataTransfer();
  for (const { name, letters, changedMs } of files) {
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    dataTransfer.items.add(new File([bytes], name, { lastModified: changedMs }));
  }
  const types = drop ? ["dragenter", "dragover", "drop"] : ["dragenter", "dragover"];
  for (const type of types) {
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }
}

/** Chooses files as the file button's dialog does, once the button is there. */
export async function chooseFiles(tab: Tab, selector: string, files: readonly DroppedFile[]): Promise<void> {
  await until(() => tab.evaluate(chooseInPage, selector, files), `${selector} to choose files with`);
}

/** Self-contained, as above. */
function chooseInPage(selector: string, files: readonly DroppedFile[]): boolean {
  const input = document.querySelector<HTMLInputElement>(selector);
  if (!input) return false;
  const chosen = new DataTransfer();
  for (const { name, letters, changedMs } of files) {
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    chosen.items.add(new File([bytes], name, { lastModified: changedMs }));
  }
  input.files = chosen.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}

/** Drops files on one element of the page. */
export function dropOn(tab: Tab, selector: string, files: readonly DroppedFile[]): Promise<void> {
  return tab.evaluate(dropInPage, selector, files);
}

/** Self-contained, like the other. */
function dropInPage(selector: string, files: readonly DroppedFile[]): void {
  const target = document.querySelector(selector);
  if (!target) throw new Error(`there is no ${selector} to drop on`);
  const dataTransfer = new DataTransfer();
  for (const { name, letters, changedMs } of files) {
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    dataTransfer.items.add(new File([bytes], name, { lastModified: changedMs }));
  }
  for (const type of ["dragenter", "dragover", "drop"]) {
    target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }
}

/** One tab of a running browser: what the programs and tests of this project need of it, the same in each browser. */
export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page and gives what it resolves to; arguments and result are JSON. */
  evaluate<A extends readonly unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Clicks as a mouse does. `name` is part of what the element is called. */
  click(selector: string, name?: string): Promise<void>;
  /**
   * Runs a function on what the extension draws on a court page: its shadow root, which is closed to the page.
   * Null where nothing is drawn.
   */
  beside<A extends readonly unknown[], R>(run: (root: ShadowRoot, ...args: A) => R, ...args: A): Promise<R | null>;
  /** Clicks with the mouse in what the extension draws on a court page. */
  clickBeside(selector: string, name: string): Promise<void>;
  /** Gives a file to a file input. */
  upload(selector: string, file: string): Promise<void>;
  /** Sets the size of what the page sees as its window, in CSS px. */
  resize(width: number, height: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser with the extension loaded. */
export interface RunningBrowser {
  newTab(): Promise<Tab>;
  /** Tabs that the extension opened by itself, at addresses of its own that contain `part`. */
  extensionTab(part: string): Promise<Tab>;
  extensionUrl(path: string): string;
  /** Quits as a user does, so that everything is written to the profile. */
  close(): Promise<void>;
  /** Resolves when the person at the screen closes the browser. */
  readonly gone: Promise<void>;
}

/** Finds a visible element in a page by selector and by a part of its name. Self-contained: it is sent as text. */
export function findInPage(selector: string, name: string): Element | null {
  const calledSo = (element: Element) => {
    const labelled = element.getAttribute("aria-label") ?? element.getAttribute("title") ?? "";
    return `${labelled} ${element.textContent}`.replace(/\s+/g, " ").includes(name);
  };
  const found = [...document.querySelectorAll(selector)].filter(calledSo);
  return found.find((element) => element.getClientRects().length > 0) ?? null;
}

/** The element that holds all that the extension draws on a court page. */
export const HOST = "docketwatch-page";

/** What a reader sees of it. Self-contained. */
export function textBeside(root: ShadowRoot): string {
  return [...root.children]
    .map((child) => ("innerText" in child ? String(child.innerText).trim() : ""))
    .filter(Boolean)
    .join("\n");
}

/** The middle of an element of it, scrolled into view. Self-contained. */
export function middleOf(root: ShadowRoot, selector: string, name: string): { x: number; y: number } | null {
  const found = [...root.querySelectorAll(selector)].find((element) =>
    `${element.getAttribute("aria-label") ?? ""} ${element.textContent}`.includes(name),
  );
  if (found === undefined) return null;
  found.scrollIntoView({ block: "center", behavior: "instant" });
  const box = found.getBoundingClientRect();
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/**
 * Sets a field as a person who types into it and then leaves it (or stays in it), or who chooses from a list.
 * Self-contained. False: there is no such field.
 */
export async function fillInPage(selector: string, value: string, stays: boolean): Promise<boolean> {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(selector);
  if (field === null) return false;
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  if (stays) return true;
  // Nobody leaves a field within the task in which the last letter came: the page draws in between. A choice is one act.
  if (!(field instanceof HTMLSelectElement)) await new Promise((resolve) => setTimeout(resolve, 50));
  field.dispatchEvent(new Event("change", { bubbles: true }));
  field.blur();
  return true;
}

/** All text that a reader sees in the page itself. Self-contained. */
export function textOfPage(): string {
  return document.body.innerText;
}

/** Asks until the answer is neither null, undefined, false nor 0, at most `withinMs`. */
export async function until<T>(ask: () => Promise<T>, what: string, withinMs = 60_000): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`${what}: not within ${withinMs / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

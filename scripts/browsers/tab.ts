/** One tab of a running browser: what the programs and tests of this project need of it, the same in each browser. */
export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page and gives what it resolves to; arguments and result are JSON. */
  evaluate<A extends readonly unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Clicks as a mouse does. `name` is part of what the element is called; shadow roots are looked into. */
  click(selector: string, name?: string): Promise<void>;
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

/**
 * Finds an element in a page by selector and by a part of its name, looking into open shadow roots.
 * Self-contained: it is sent to the page as text.
 */
export function findInPage(selector: string, name: string): Element | null {
  const roots: (Document | ShadowRoot)[] = [document];
  for (let index = 0; index < roots.length; index += 1) {
    const root = roots[index]!;
    for (const element of root.querySelectorAll("*")) if (element.shadowRoot !== null) roots.push(element.shadowRoot);
  }
  const calledSo = (element: Element) => {
    const labelled = element.getAttribute("aria-label") ?? element.getAttribute("title") ?? "";
    return `${labelled} ${element.textContent}`.replace(/\s+/g, " ").includes(name);
  };
  const found = roots.flatMap((root) => [...root.querySelectorAll(selector)]).filter(calledSo);
  return found.find((element) => element.getClientRects().length > 0) ?? null;
}

/** All text that a reader sees in the page and in open shadow roots, one line per block of text. */
export function textOfPage(): string {
  const texts: string[] = [document.body.innerText];
  const walk = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot === null) continue;
      for (const child of element.shadowRoot.children) if (child instanceof HTMLElement) texts.push(child.innerText);
      walk(element.shadowRoot);
    }
  };
  walk(document);
  return texts.join("\n");
}

/** Asks until the answer is neither null, undefined, false nor 0, at most `withinMs`. */
export async function until<T>(ask: () => Promise<T>, what: string, withinMs = 15_000): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`${what}: not within ${withinMs / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

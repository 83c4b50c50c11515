import { render, type ComponentChild } from "preact";
import { act } from "preact/test-utils";

/** Draws into an empty document and waits until effects have run. Needs the jsdom environment. */
export function draw(what: ComponentChild): HTMLElement {
  for (const earlier of document.body.children) act(() => render(null, earlier));
  document.body.replaceChildren();
  const root = document.createElement("div");
  document.body.append(root);
  act(() => render(what, root));
  return root;
}

/** The one button whose words contain `name`. */
export function button(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll("button")].filter((each) =>
    `${each.getAttribute("aria-label") ?? ""} ${each.textContent}`.includes(name),
  );
  if (found.length !== 1) throw new Error(`${found.length} buttons are called “${name}”`);
  return found[0]!;
}

export function press(root: ParentNode, name: string): void {
  act(() => button(root, name).click());
}

export function type(field: HTMLInputElement | HTMLTextAreaElement | null, value: string): void {
  if (field === null) throw new Error("there is no such field");
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

export function key(name: string, target: EventTarget = document.body): void {
  act(() => void target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true })));
}

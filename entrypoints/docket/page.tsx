import { render } from "preact";
import { App, loadBesides } from "./App.tsx";

/** By then the first rows are drawn; what a person opens before is loaded at once. */
const AFTER_MS = 300;

/** Draws the page, and then loads what is soon wanted. */
export function showPage(): void {
  const root = document.querySelector("#app");
  // What was told of trouble before holds no more.
  root?.replaceChildren();
  if (root) render(<App />, root);
  setTimeout(loadBesides, AFTER_MS);
}

/**
 * A program that cannot be loaded, or breaks off before it has drawn anything, says nothing by itself: until the page's
 * root has something in it, any trouble is told there. A program that goes on all the same clears it away.
 */
export function tellOfFailure(): void {
  // What could not be loaded tells only the element that asked for it: on the way down it passes here as well.
  window.addEventListener("error", (event) => isOfProgram(event) && whenThere(sayThatItFailed), true);
  window.addEventListener("unhandledrejection", () => whenThere(sayThatItFailed));
}

/** A script that could not be loaded, or an exception; not a picture or a style sheet. */
const isOfProgram = (event: Event) => event instanceof ErrorEvent || event.target instanceof HTMLScriptElement;

function sayThatItFailed(): void {
  const root = document.querySelector("#app");
  if (root?.childNodes.length === 0) root.textContent = "Docketwatch could not be loaded. Reload this page.";
}

/** The first script runs before the browser has read all of the page. */
function whenThere(act: () => void): void {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", act);
  else act();
}

import { defineUnlistedScript } from "#imports";
import { beginReading } from "./shared/first-rows.ts";

/**
 * Runs before anything else of the Docket page is there: what is stored takes as long to read as the page's program takes
 * to load.
 */
export default defineUnlistedScript(() => {
  beginReading(location.hash);
  // A program that cannot be loaded says nothing by itself.
  window.addEventListener("error", (event) => isOfProgram(event) && whenThere(sayThatItFailed), true);
});

const isOfProgram = ({ target }: Event) => target instanceof HTMLScriptElement;

function sayThatItFailed(): void {
  document.body.textContent = "Docketwatch could not be loaded. Reload this page.";
}

/** This file runs before the browser has read all of the page. */
function whenThere(act: () => void): void {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", act);
  else act();
}

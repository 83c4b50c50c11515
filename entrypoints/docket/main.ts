import { readPlace } from "../shared/place.ts";
import { beginReading } from "../shared/stored.ts";

/** A first paint without rows costs time as well: they are waited for as long as nobody would notice. */
const MOST_MS = 150;

// A matter that nobody curated is one docket, and has its name.
const begun = beginReading(readPlace(location.hash).matterId);
const late = new Promise<void>((resolve) => {
  setTimeout(resolve, MOST_MS);
});
/** This file may run before the browser has read all of the page. */
const isThere = new Promise<void>((resolve) => {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => resolve());
  else resolve();
});
void Promise.all([import("./page.tsx"), Promise.race([begun, late]), isThere]).then(
  ([{ showPage }]) => showPage(),
  async () => {
    await isThere;
    document.body.textContent = "Docketwatch could not be loaded. Reload this page.";
  },
);

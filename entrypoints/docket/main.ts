import { firstRowsRead } from "../shared/first-rows.ts";
import { showPage } from "./page.tsx";

/** A first paint without rows costs time as well: they are waited for as long as nobody would notice. */
const MOST_MS = 150;

const late = new Promise<void>((resolve) => {
  setTimeout(resolve, MOST_MS);
});
/** This file may run before the browser has read all of the page. */
const isThere = new Promise<void>((resolve) => {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => resolve());
  else resolve();
});
void Promise.all([Promise.race([firstRowsRead(location.hash), late]), isThere]).then(showPage);

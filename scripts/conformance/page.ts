import { answerProgram } from "../in-browser/page-side.ts";
import type { Reading } from "./compare/reading.ts";
import type { SavedText } from "./corpus-files.ts";
import { readSaved } from "./read-saved.ts";

/** What the page gives back for each file: what was read, or the exception that no file may cause. */
export type PageReading = { readonly reading: Reading } | { readonly error: string };

const FILES_PER_WORD = 20;

/** Runs in the browser: builds each page's DOM with the browser's own parser and reads it. */
await answerProgram<readonly SavedText[], PageReading[]>(async (files, say) => {
  const readings: PageReading[] = [];
  for (const [index, file] of files.entries()) {
    if (index % FILES_PER_WORD === 0) await say(`${index} of ${files.length}`);
    try {
      const reading = await readSaved(file, (html) => new DOMParser().parseFromString(html, "text/html"));
      readings.push({ reading });
    } catch (error) {
      readings.push({ error: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) });
    }
  }
  return readings;
});

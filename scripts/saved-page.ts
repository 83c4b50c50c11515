import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

/** Reads a page saved as a file into a document, without running or loading anything that it names. */
export function openSavedPage(file: string, url = "https://saved.page.invalid/"): Document {
  return new JSDOM(decodePage(readFileSync(file)), { url }).window.document;
}

/** Courts serve UTF-8 or Latin-1 and saved pages no longer say which: UTF-8 if it is valid, else windows-1252. */
export function decodePage(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

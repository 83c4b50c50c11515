import { readFileSync } from "node:fs";
import { JSDOM, VirtualConsole } from "jsdom";
import { decodePage, UNKNOWN_ADDRESS } from "../lib/sources/saved-page.ts";
import { shallowPage } from "./shallow-page.ts";

/** Reads a page saved as a file into a document, without running or loading anything that it names. */
export function openSavedPage(file: string, url = UNKNOWN_ADDRESS): Document {
  return pageFrom(decodePage(readFileSync(file)), url);
}

/** A page's text as a document, without running or loading anything that it names. */
export function pageFrom(html: string, url: string): Document {
  // A console of its own: complaints about a page's style sheets are no result of ours.
  return new JSDOM(shallowPage(html), { url, virtualConsole: new VirtualConsole() }).window.document;
}

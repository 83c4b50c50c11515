import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";
import { parsePage } from "@/lib/sources/parse-page.ts";
import type { DocketSnapshot } from "@/lib/docket/docket.ts";
import type { ParseOutcome } from "@/lib/sources/source.ts";

const fixtureRoot = resolve(import.meta.dirname, "../../../fixtures");

/** One saved page of a source. What is expected of it, fixtures.test.ts compares. */
export interface Fixture {
  readonly name: string;
  readonly html: string;
}

/** The fixtures of a source. */
export function fixturesOf(sourceId: string): readonly Fixture[] {
  return readdirSync(resolve(fixtureRoot, sourceId)).map((name) => ({ name, html: fixtureHtml(sourceId, name) }));
}

export function fixtureHtml(sourceId: string, name: string): string {
  return readFileSync(resolve(fixtureRoot, sourceId, name, "page.html"), "utf8");
}

export function documentOf(html: string, url: string): Document {
  return new JSDOM(html, { url }).window.document;
}

export function outcomeOf(html: string, url: string): ParseOutcome {
  return parsePage(documentOf(html, url), { url: new URL(url) });
}

/** The snapshot of a page that must be a docket. */
export function snapshotOf(html: string, url: string): DocketSnapshot {
  const outcome = outcomeOf(html, url);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.snapshot;
}

/** Pages cut off after every `step` characters. */
export function truncations(html: string, step: number): readonly string[] {
  return Array.from({ length: Math.floor(html.length / step) }, (_, at) => html.slice(0, at * step));
}

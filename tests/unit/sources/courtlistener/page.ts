import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { JSDOM } from "jsdom";
import { parsePage } from "@/lib/sources/parse-page.ts";
import type { DocketSnapshot } from "@/lib/docket/docket.ts";
import type { ParseOutcome } from "@/lib/sources/source.ts";

const fixtureRoot = resolve(import.meta.dirname, "../../../fixtures");

/** One saved page of a source, and what is expected of it. */
export interface Fixture {
  readonly name: string;
  readonly html: string;
  readonly expected: unknown;
}

/** The fixtures of a source. A page without an expected result fails. */
export function fixturesOf(sourceId: string): readonly Fixture[] {
  return readdirSync(resolve(fixtureRoot, sourceId)).map((name) => {
    const folder = resolve(fixtureRoot, sourceId, name);
    const expectation = resolve(folder, "expected.json");
    if (!existsSync(expectation)) throw new Error(`${sourceId}/${name} has no expected.json`);
    const expected: unknown = JSON.parse(readFileSync(expectation, "utf8"));
    return { name, html: readFileSync(resolve(folder, "page.html"), "utf8"), expected };
  });
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

import { parsePage } from "../../../lib/sources/parse-page.ts";
import { readText, textFileOf } from "../../../lib/sources/text-registry.ts";
import { SAVED } from "../../conformance/read-saved.ts";
import { changedByRemoval, faultsOf } from "./check.ts";
import { mutate } from "./mutate.ts";
import { chanceOf } from "./random.ts";

/** A page or another text that is changed. */
export interface Seed {
  readonly name: string;
  readonly isPage: boolean;
  readonly text: string;
}

/** What one changed page showed. */
export interface Fault {
  /** Gives the same page again. */
  readonly seed: number;
  readonly name: string;
  readonly steps: readonly string[];
  readonly faults: readonly string[];
}

export interface FuzzTools {
  readonly pageOf: (html: string) => Document;
  /** A clock in milliseconds. */
  readonly now: () => number;
}

const url = new URL(SAVED);
/** Longer than this is a hang. */
const LIMIT_MS = 2_000;

/** Changes one of the seeds by chance, reads it, and tells what is wrong with the reading; null if nothing is. */
export async function fuzzOnce(seeds: readonly Seed[], seed: number, tools: FuzzTools): Promise<Fault | null> {
  const chance = chanceOf(seed);
  const { name, isPage, text } = chance.pick(seeds);
  // Every eighth page is whole but for one row.
  if (isPage && chance.below(8) === 0)
    return faultOrNull({ seed, name, steps: ["remove an entry"] }, removalFaults(text, chance.below(1_000_000), tools));
  const mutated = mutate(text, chance);
  const faults = isPage ? pageFaults(mutated.text, tools) : await textFaults(name, mutated.text, tools);
  return faultOrNull({ seed, name, steps: mutated.steps }, faults);
}

function faultOrNull(what: Omit<Fault, "faults">, faults: readonly string[]): Fault | null {
  return faults.length === 0 ? null : { ...what, faults };
}

function pageFaults(html: string, { pageOf, now }: FuzzTools): string[] {
  const page = pageOf(html);
  const began = now();
  const outcome = parsePage(page, { url });
  const took = now() - began;
  const slow = took > LIMIT_MS ? [`it took ${Math.round(took)} ms`] : [];
  return [...slow, ...faultsOf(page, outcome)];
}

async function textFaults(name: string, text: string, { now }: FuzzTools): Promise<string[]> {
  const began = now();
  const outcome = await readText(textFileOf(new TextEncoder().encode(text), name), {});
  const took = now() - began;
  const slow = took > LIMIT_MS ? [`it took ${Math.round(took)} ms`] : [];
  const failed =
    !outcome.ok && outcome.reason.startsWith("The file could not be read: ") ? [`exception: ${outcome.reason}`] : [];
  return [...slow, ...failed];
}

/** The property: a page without one of its rows gives the same other entries. */
function removalFaults(html: string, at: number, { pageOf }: FuzzTools): string[] {
  const page = pageOf(html);
  const before = parsePage(page, { url });
  // In a notice of a filing in several cases each row is a docket of its own.
  if (!before.ok || before.rows.length === 0 || before.others !== undefined) return [];
  const removed = at % before.rows.length;
  before.rows[removed]?.remove();
  const after = parsePage(page, { url });
  // A docket of one entry may be no docket without it.
  if (!after.ok) return before.rows.length === 1 ? [] : [`no docket without entry ${removed}: ${after.reason}`];
  return changedByRemoval(before.snapshot.docket.entries, removed, after.snapshot.docket.entries);
}

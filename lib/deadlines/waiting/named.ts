import type { Deadline } from "../deadline.ts";

/** The triggers that a person named, by deadline id. */
export function namedTriggers(deadlines: readonly Deadline[]): ReadonlyMap<string, string> {
  return new Map(deadlines.flatMap(({ id, trigger }) => (trigger?.named ? [[id, trigger.entryId] as const] : [])));
}

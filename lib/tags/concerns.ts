import { ABOUT_DETENTION, ABOUT_REMOVAL } from "./rules/harmless.ts";

export type Concern = "detention" | "removal";

/** Detention, removal or both, by the words. */
export function concernsIn(piece: string): ReadonlySet<Concern> {
  const concerns = new Set<Concern>();
  if (ABOUT_REMOVAL.test(piece)) concerns.add("removal");
  if (ABOUT_DETENTION.test(piece)) concerns.add("detention");
  return concerns;
}

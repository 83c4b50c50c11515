import { ABOUT_DETENTION, ABOUT_REMOVAL } from "./rules/harmless.ts";

export type Concern = "detention" | "removal";

/** Nothing that is known; the sets are shared, since nobody adds to them. */
export const NO_CONCERN: ReadonlySet<Concern> = new Set<Concern>();
const DETENTION: ReadonlySet<Concern> = new Set<Concern>(["detention"]);
const REMOVAL: ReadonlySet<Concern> = new Set<Concern>(["removal"]);
const BOTH: ReadonlySet<Concern> = new Set<Concern>(["removal", "detention"]);

/** Detention, removal or both, by the words. */
export function concernsIn(piece: string): ReadonlySet<Concern> {
  const isRemoval = ABOUT_REMOVAL.test(piece);
  const isDetention = ABOUT_DETENTION.test(piece);
  return isRemoval ? (isDetention ? BOTH : REMOVAL) : isDetention ? DETENTION : NO_CONCERN;
}

/** The concern of one group of effects. */
export function concernOf(group: string | null): ReadonlySet<Concern> {
  return group === "detention" ? DETENTION : group === "removal" ? REMOVAL : NO_CONCERN;
}

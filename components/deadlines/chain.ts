import type { Deadline } from "@/lib/deadlines/deadline.ts";

/** A deadline's place in a row of resets. */
export interface DeadlineChain {
  /** What replaced it, null if nothing did or it is not in the ledger. */
  readonly next: Deadline | null;
  /** What it replaced, each the one before. Nearest first. */
  readonly earlier: readonly Deadline[];
  /** Shows another deadline of the ledger. */
  readonly onShow: (deadlineId: string) => void;
}

/** Longer rows are followed no further: a docket can be wrong about what replaces what. */
const LONGEST = 20;

/** Finds the row of each deadline of a ledger. */
export function chainsOf(
  deadlines: readonly Deadline[],
  onShow: (deadlineId: string) => void,
): (deadline: Deadline) => DeadlineChain | undefined {
  const byId = new Map(deadlines.map((deadline) => [deadline.id, deadline]));
  const replacedBy = new Map<string, Deadline>();
  for (const deadline of deadlines) if (deadline.supersededBy !== null) replacedBy.set(deadline.supersededBy, deadline);
  return (deadline) => {
    const next = deadline.supersededBy === null ? null : (byId.get(deadline.supersededBy) ?? null);
    const earlier: Deadline[] = [];
    for (
      let before = replacedBy.get(deadline.id);
      before && before !== deadline && !earlier.includes(before) && earlier.length < LONGEST;
      before = replacedBy.get(before.id)
    ) {
      earlier.push(before);
    }
    return next === null && earlier.length === 0 ? undefined : { next, earlier, onShow };
  };
}

/** The id of its card in the page. */
export const cardIdOf = (deadlineId: string): string => `deadline ${deadlineId}`;

/** Its date is struck: another took its place, or the court called it off. */
export function standsNoMore({ supersededBy, status }: Pick<Deadline, "supersededBy" | "status">): boolean {
  return supersededBy !== null || status === "cancelled";
}

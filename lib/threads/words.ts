import type { MotionOutcome, MotionState, Ruling, ThreadRole } from "./thread.ts";

const STATE_WORDS: Partial<Record<MotionState, string>> = {
  pending: "pending",
  "denied as moot": "moot",
  "taken under advisement": "under advisement",
  "ruled on": "ruled on, see",
  vacated: "ruling vacated",
  terminated: "terminated",
};

/** "granted · ECF 43", "pending". `nameOf` gives an entry as people call it. */
export function outcomeWords({ state, by }: MotionOutcome, nameOf: (entryId: string) => string): string {
  const words = STATE_WORDS[state] ?? state;
  if (by === null) return words;
  return state === "ruled on" ? `${words} ${nameOf(by)}` : `${words} · ${nameOf(by)}`;
}

/** What the words of an outcome leave open, in a sentence; null when they leave nothing. */
export function outcomeDoubt({ state, rulings }: MotionOutcome): string | null {
  if (state === "pending" && rulings.length > 0) return "The ruling on it was undone, and no new one was seen.";
  if (state === "pending") return "No ruling on it is among the entries seen.";
  if (state === "ruled on")
    return "The docket text names this motion and does not say how it was ruled on: open the order.";
  if (state === "terminated") return "The clerk closed it; no ruling seen says how.";
  if (state === "vacated") return "The ruling on it was vacated, and no new one was seen.";
  if (state === "reconsidered") return "The ruling was reopened, and no new one was seen.";
  const last = rulings.at(-1);
  if (last?.link === "title") return "The order gives no number: it was matched by the motion’s title.";
  return rulings.some(({ changes }) => changes.some(({ how }) => how === "amended"))
    ? "The order was amended: open both."
    : null;
}

/** "granted in part by ECF 191; vacated by ECF 210". */
export function rulingWords({ outcome, by, changes }: Ruling, nameOf: (entryId: string) => string): string {
  return [`${outcome} by ${nameOf(by)}`, ...changes.map((change) => `${change.how} by ${nameOf(change.by)}`)].join(
    "; ",
  );
}

const ROLE_WORDS: Partial<Record<ThreadRole, string>> = {
  head: "motion",
  exhibit: "exhibit or declaration",
  notice: "notice or report",
  hearing: "hearing",
  order: "order",
};

/** What an entry is in a thread; `headKind` is what its head is called. */
export function roleWords(role: ThreadRole, headKind: string): string {
  return role === "head" ? headKind : (ROLE_WORDS[role] ?? role);
}

import type { EntryId } from "../docket/records.ts";
import type { EntryKind, Outcome } from "../tags/tags.ts";
import type { DocketIndex, Placed } from "./docket-index.ts";
import { titleMatch } from "./title-match.ts";
import type { MotionOutcome, MotionState, Ruling, RulingChange, RulingLink } from "./thread.ts";

/** Outcomes of a disposition that say nothing of how a motion was ruled on. */
const NO_RULING: ReadonlySet<Outcome> = new Set(["extended", "set"]);
/** What undoes an order, when it is the order that is ruled on. */
const UNDOES: ReadonlySet<Outcome> = new Set(["vacated", "reversed", "stricken", "withdrawn"]);
const CONFIRMS: ReadonlySet<Outcome> = new Set(["affirmed", "affirmed in part"]);
/** A motion that asks a court to think again about its order, not to stay, enforce or explain it. */
const ASKS_AGAIN =
  /\b(?:reconsider\w*|rehear\w*|re-?argument|relief from (?:the |this )?(?:\d+ )?(?:judgment|order)|alter or amend|set(?:ting)? aside|to vacate|new trial)\b/i;
const ADOPTS = /\b(?:adopt|accept|approv)(?:s|ed|ing)\b/i;
const REJECTS = /\b(?:reject(?:s|ed|ing)|declin(?:es|ed|ing) to adopt|not adopt\w*)\b/i;
const IN_PART = /\bin part\b/i;
/** "(Motions terminated: 12 MOTION to Dismiss filed by X, 13 MOTION …)". */
const TERMINATED = /\b(?:motions? terminated|terminating|terminate motions?)\b:?([^)]{0,1500})/i;
/** "NOTICE of Withdrawal of 45 Motion", "WITHDRAWAL of Motion re 45". Never of an attorney or an appearance. */
const WITHDRAWS = /\bwithdraw(?:al|ing|s|n)\b(?![^.]{0,30}\b(?:attorney|counsel|appearance)\b)/i;
const REVISED = /^[^a-z]{0,10}(?:\w+[ -]){0,3}?(?:amended|corrected|superseding)\b/i;

/** Grows while the docket is read in its order. */
export interface RulingBook {
  /** Of each entry that something was ruled on. */
  readonly rulings: Map<EntryId, Ruling[]>;
  /** What each order ruled on. */
  readonly ruledBy: Map<EntryId, EntryId[]>;
  /** What was asked for so far, oldest first. */
  readonly requests: Placed[];
}

/** Takes in what one entry rules, withdraws, undoes or revises. `parents` are the entries that it is about. */
export function takeRulings(each: Placed, parents: readonly Placed[], index: DocketIndex, book: RulingBook): void {
  if (each.asks) book.requests.push(each);
  if (each.isVoid) return;
  if (!each.isCourts) {
    withdraw(each, parents, book);
    return;
  }
  takeFromAppeal(each, parents, index, book);
  const told = statedRulings(each, parents, index, book);
  for (const { target, outcome, link } of told) {
    if (target.asks || !(UNDOES.has(outcome as Outcome) || CONFIRMS.has(outcome as Outcome)))
      rule(each, target, outcome, link, book);
    else
      noteChange(
        ordersBehind(target, index),
        { by: each.id, how: outcome, undone: UNDOES.has(outcome as Outcome) },
        book,
      );
    if (target.asks && (outcome === "granted" || outcome === "granted in part")) reopen(each, target, index, book);
  }
  if (told.length === 0) {
    revise(each, parents, book);
    untold(each, parents, book);
  }
  terminate(each, index, book);
}

interface Stated {
  readonly target: Placed;
  readonly outcome: MotionState;
  readonly link: RulingLink;
}

function statedRulings(each: Placed, parents: readonly Placed[], index: DocketIndex, book: RulingBook): Stated[] {
  const stated: Stated[] = [];
  const unnamed: Outcome[] = [];
  for (const { of, outcome } of each.tags.dispositions) {
    if (NO_RULING.has(outcome)) continue;
    const target = of === null ? null : index.find(of, each);
    if (target !== null) stated.push({ target, outcome: stateOf(outcome), link: "number" });
    else if (of === null) unnamed.push(outcome);
  }
  for (const target of parents) {
    const adopted = target.isRecommendation ? adoption(each.entry.docketText) : null;
    if (adopted === null) continue;
    const at = stated.findIndex((known) => known.target.id === target.id);
    if (at !== -1) stated.splice(at, 1);
    stated.push({ target, outcome: adopted, link: "number" });
  }
  if (stated.length > 0 || unnamed.length === 0) return stated;
  const target = onlyRequest(each, parents, book);
  return target === null ? [] : unnamed.map((outcome) => ({ ...target, outcome: stateOf(outcome) }));
}

/** A ruling without a number is about the one request that its entry names, by number or by its title. */
function onlyRequest(
  each: Placed,
  parents: readonly Placed[],
  book: RulingBook,
): Pick<Stated, "target" | "link"> | null {
  const requests = parents.filter(({ asks }) => asks);
  const [only] = requests;
  if (only !== undefined) return requests.length === 1 ? { target: only, link: "only request named" } : null;
  if (parents.length > 0) return null;
  const isOpen = (motion: Placed): boolean => !isConcluded(book.rulings.get(motion.id) ?? []);
  const target = titleMatch(each, book.requests, isOpen);
  return target === null ? null : { target, link: "title" };
}

function stateOf(outcome: Outcome): MotionState {
  return outcome === "none" || outcome === "extended" || outcome === "set" ? "ruled on" : outcome;
}

function adoption(docketText: string): MotionState | null {
  if (REJECTS.test(docketText)) return ADOPTS.test(docketText.replace(REJECTS, "")) ? "adopted in part" : "rejected";
  if (!ADOPTS.test(docketText)) return null;
  return IN_PART.test(docketText.slice(0, 400)) ? "adopted in part" : "adopted";
}

function rule(each: Placed, target: Placed, outcome: MotionState, link: RulingLink, book: RulingBook): void {
  const rulings = book.rulings.get(target.id) ?? [];
  const own = rulings.findIndex(({ by }) => by === each.id);
  // "granting 60 Motion to Compel; denying 60 Motion to Continue": one paper that asked for two things.
  const known = rulings[own];
  if (known === undefined) rulings.push({ by: each.id, outcome, link, changes: [] });
  else rulings[own] = { ...known, outcome: both(known.outcome, outcome) };
  book.rulings.set(target.id, rulings);
  const ruled = book.ruledBy.get(each.id) ?? [];
  if (!ruled.includes(target.id)) ruled.push(target.id);
  book.ruledBy.set(each.id, ruled);
}

function both(one: MotionState, other: MotionState): MotionState {
  if (one === other) return one;
  const kinds = new Set([one, other]);
  if (kinds.has("granted in part") || (kinds.has("granted") && (kinds.has("denied") || kinds.has("denied as moot"))))
    return "granted in part";
  return isInterim(one) ? other : isInterim(other) ? one : other;
}

/** The orders that a ruling on `target` reaches: itself, or what a notice of appeal appeals from. */
function ordersBehind(target: Placed, index: DocketIndex): EntryId[] {
  if (target.tags.kind !== "notice of appeal") return [target.id];
  return target.tags.references.flatMap((number) => index.find(number, target)?.id ?? []);
}

function noteChange(orders: readonly EntryId[], made: RulingChange, book: RulingBook): void {
  for (const order of orders) {
    for (const motion of book.ruledBy.get(order) ?? []) {
      const rulings = book.rulings.get(motion) ?? [];
      book.rulings.set(
        motion,
        rulings.map((ruling) => (ruling.by === order ? { ...ruling, changes: [...ruling.changes, made] } : ruling)),
      );
    }
  }
}

/** "MANDATE as to 108 Notice of Appeal": what it did is told by the docket above, and stands in its effects. */
function takeFromAppeal(each: Placed, parents: readonly Placed[], index: DocketIndex, book: RulingBook): void {
  const effects = each.tags.effects.map(({ effect }) => effect);
  const isVacated = effects.includes("relief-vacated");
  if (!isVacated && !effects.includes("relief-affirmed")) return;
  const how = isVacated ? "vacated on appeal" : "affirmed on appeal";
  for (const parent of parents) {
    if (parent.tags.kind !== "notice of appeal") continue;
    const orders = ordersBehind(parent, index);
    noteChange(orders, { by: each.id, how, undone: isVacated }, book);
  }
}

/** Granting a motion to reconsider reopens the ruling that it is about. */
function reopen(each: Placed, motion: Placed, index: DocketIndex, book: RulingBook): void {
  if (!ASKS_AGAIN.test(motion.entry.docketText.slice(0, 600))) return;
  const orders = motion.tags.references.flatMap((number) => index.find(number, motion)?.id ?? []);
  noteChange(orders, { by: each.id, how: "reconsideration granted", undone: true }, book);
}

/** An amended order that does not say how it rules leaves the ruling as it was, and says that it was amended. */
function revise(each: Placed, parents: readonly Placed[], book: RulingBook): void {
  if (!REVISED.test(each.entry.docketText)) return;
  const orders = parents.filter(({ isCourts }) => isCourts).map(({ id }) => id);
  noteChange(orders, { by: each.id, how: "amended", undone: false }, book);
}

const DECIDES: ReadonlySet<EntryKind> = new Set(["order", "opinion", "judgment"]);

/** "OPINION AND ORDER staying removal, re 11 Motion": something was ordered on the motion, and not how it was ruled on. */
function untold(each: Placed, parents: readonly Placed[], book: RulingBook): void {
  const { kind, effects, unclear } = each.tags;
  if (!DECIDES.has(kind) || (effects.length === 0 && unclear === null)) return;
  for (const target of parents) if (target.asks) rule(each, target, "ruled on", "number", book);
}

function terminate(each: Placed, index: DocketIndex, book: RulingBook): void {
  const listed = TERMINATED.exec(each.entry.docketText)?.[1];
  if (listed === undefined) return;
  for (const number of each.tags.references) {
    const target = new RegExp(`\\b${number}\\b`).test(listed) ? index.find(number, each) : null;
    if (target?.asks && !isConcluded(book.rulings.get(target.id) ?? []))
      rule(each, target, "terminated", "number", book);
  }
}

/** A party takes its own motion back. */
function withdraw(each: Placed, parents: readonly Placed[], book: RulingBook): void {
  if (each.asks || !WITHDRAWS.test(each.entry.docketText.slice(0, 200))) return;
  for (const target of parents) {
    if (target.asks && isOfOneSide(each, target)) rule(each, target, "withdrawn", "number", book);
  }
}

export function isOfOneSide(a: Placed, b: Placed): boolean {
  const [one, other] = [a.tags.author, b.tags.author];
  return one === other || one === "unknown" || other === "unknown" || one === "other" || other === "other";
}

function isInterim(state: MotionState): boolean {
  return state === "taken under advisement" || state === "ruled on" || state === "pending" || state === "terminated";
}

function stands({ changes }: Ruling): boolean {
  return !changes.some(({ undone }) => undone);
}

export function isConcluded(rulings: readonly Ruling[]): boolean {
  return rulings.some((ruling) => stands(ruling) && !isInterim(ruling.outcome));
}

/** Where a motion stands after all rulings on it; the latest that stands decides, whatever was set or taken in between. */
export function outcomeOf(motion: Placed, rulings: readonly Ruling[]): MotionOutcome {
  if (motion.isVoid) return { state: "docketed in error", by: null, rulings };
  const standing = rulings.filter(stands);
  const final = standing.findLast(({ outcome }) => !isInterim(outcome));
  if (final !== undefined) {
    // What an earlier order granted in part stays granted when a later one denies the rest.
    const isRestDenied =
      final.outcome.startsWith("denied") && standing.some(({ outcome }) => outcome === "granted in part");
    return { state: isRestDenied ? "granted in part" : final.outcome, by: final.by, rulings };
  }
  const undone = rulings.findLast((ruling) => !stands(ruling))?.changes.findLast((change) => change.undone);
  if (undone !== undefined && undone.how !== "stricken") {
    const state = undone.how === "reconsideration granted" ? "reconsidered" : "vacated";
    return { state, by: undone.by, rulings };
  }
  const interim = standing.findLast(({ outcome }) => outcome !== "terminated") ?? standing.at(-1);
  if (interim !== undefined) return { state: interim.outcome, by: interim.by, rulings };
  return { state: "pending", by: null, rulings };
}

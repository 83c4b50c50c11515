import { atOnce } from "../calendar/steps.ts";
import type { EntryId } from "../docket/records.ts";
import type { EntryKind } from "../tags/tags.ts";
import { indexInSteps } from "./docket-index.ts";
import type { DocketIndex, Placed } from "./docket-index.ts";
import { parentsOf } from "./parents.ts";
import { isConcluded, isOfOneSide, outcomeOf, takeRulings } from "./rulings.ts";
import type { RulingBook } from "./rulings.ts";
import { ENTRIES_A_STEP } from "./steps.ts";
import { titleMatch } from "./title-match.ts";
import type { MotionOutcome, Thread, ThreadEntry, ThreadMember, ThreadRole, Threads } from "./thread.ts";
import { unseenIn } from "./unseen.ts";

/** The threads of all dockets of a matter. Numbers mean entries of the same docket only. */
export function threadsOf(entries: readonly ThreadEntry[]): Threads {
  return atOnce(threadsInSteps(entries));
}

/** The same, so that it can be left for a moment: of 200,000 entries it takes some seconds. */
export function* threadsInSteps(entries: readonly ThreadEntry[]): Generator<void, Threads> {
  const dockets = Map.groupBy(entries, ({ entry }) => entry.docketKey);
  const parts: Threads[] = [];
  for (const ofDocket of dockets.values()) parts.push(yield* docketInSteps(ofDocket));
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return {
    outcomes: new Map(parts.flatMap(({ outcomes }) => [...outcomes])),
    threads: new Map(parts.flatMap(({ threads }) => [...threads])),
    headsOf: new Map(parts.flatMap(({ headsOf }) => [...headsOf])),
    unseen: parts.flatMap(({ unseen }) => unseen),
  };
}

/**
 * The threads of one docket. Linear in its entries: each is read once, in the order of the docket, after all that it
 * can be about.
 */
function* docketInSteps(entries: readonly ThreadEntry[]): Generator<void, Threads> {
  const index = yield* indexInSteps(entries);
  const book: RulingBook = { rulings: new Map(), ruledBy: new Map(), requests: [] };
  const links = new Links();
  for (const each of index.entries) {
    const named = parentsOf(each, index);
    const parents = named.length > 0 ? named : answeredByTitle(each, book);
    takeRulings(each, parents, index, book);
    links.add(
      each,
      parents,
      (book.ruledBy.get(each.id) ?? []).flatMap((id) => links.placed.get(id) ?? []),
    );
    if (each.at % ENTRIES_A_STEP === 0) yield;
  }
  const outcomes = yield* outcomesOf(index, book);
  const threads = yield* links.threads(index, book);
  return { outcomes, ...threads, unseen: unseenIn(index) };
}

const ANSWERS: ReadonlySet<EntryKind> = new Set(["response", "reply", "brief"]);

/** "RESPONSE to Defendant's Motion for Sanctions" without any number is on the one open motion of that title. */
function answeredByTitle(each: Placed, book: RulingBook): Placed[] {
  if (!ANSWERS.has(each.tags.kind) || each.tags.references.length > 0) return [];
  const motion = titleMatch(each, book.requests, ({ id }) => !isConcluded(book.rulings.get(id) ?? []));
  return motion === null ? [] : [motion];
}

/** Motions and recommendations always have one; petitions and stipulations once something was ruled on them. */
function* outcomesOf(index: DocketIndex, book: RulingBook): Generator<void, Map<EntryId, MotionOutcome>> {
  const outcomes = new Map<EntryId, MotionOutcome>();
  const copies = copiesIn(index);
  for (const each of index.entries) {
    if (each.at % ENTRIES_A_STEP === 0) yield;
    const rulings = [each.id, ...(copies.get(each.id) ?? [])].flatMap((id) => book.rulings.get(id) ?? []);
    const awaits = each.isRecommendation || each.tags.kind === "motion" || each.tags.kind === "application";
    if (each.asks ? awaits || rulings.length > 0 || each.isVoid : rulings.length > 0 && !each.isCourts) {
      outcomes.set(each.id, outcomeOf(each, rulings));
    }
  }
  return outcomes;
}

/** "REDACTED VERSION of 376 RENEWED MOTION": one motion, docketed twice. */
const COPY =
  /^[^a-z]{0,12}(?:\w+ ){0,3}?(?:version|copy) of (?:the )?(?:ecf |dkt\.? |doc\.? )?(?:no\.? )?[#[(]{0,2}(\d{1,5})\b/i;

/** The other entries of motions that were docketed twice: a ruling on one is a ruling on the other. */
function copiesIn(index: DocketIndex): Map<EntryId, EntryId[]> {
  const copies = new Map<EntryId, EntryId[]>();
  const join = (id: EntryId, other: EntryId) => copies.set(id, [...(copies.get(id) ?? []), other]);
  for (const each of index.entries) {
    const number = each.asks ? COPY.exec(each.entry.docketText.slice(0, 120))?.[1] : undefined;
    const original = number === undefined ? null : index.find(number, each);
    if (original === null || !original.asks) continue;
    join(each.id, original.id);
    join(original.id, each.id);
  }
  return copies;
}

/** Who belongs to whom, gathered in the order of the docket. */
class Links {
  readonly placed = new Map<EntryId, Placed>();
  /** The heads of the threads that an entry belongs to, and that what is filed on it belongs to as well. */
  private readonly heads = new Map<EntryId, readonly EntryId[]>();
  /** Heads of other threads that a motion or its ruling is also shown in. */
  private readonly guests = new Map<EntryId, readonly EntryId[]>();
  private readonly parents = new Map<EntryId, readonly Placed[]>();

  add(each: Placed, parents: readonly Placed[], ruled: readonly Placed[]): void {
    this.placed.set(each.id, each);
    const about = [...new Set([...parents, ...ruled])].filter(({ at }) => at < each.at);
    this.parents.set(each.id, about);
    const heads = unique(about.flatMap((parent) => this.headsFor(each, parent)));
    if (each.asks) {
      this.heads.set(each.id, [each.id]);
      this.guests.set(each.id, heads);
      return;
    }
    this.heads.set(each.id, heads.length === 0 ? [each.id] : heads);
    // The ruling on a motion about an order is shown with that order's own motion too.
    const around = about.filter(({ asks }) => asks && each.isCourts).flatMap(({ id }) => this.guestsThroughOrders(id));
    this.guests.set(each.id, unique(around));
  }

  /** A reply to a response that answers several motions is on those of its own side. */
  private headsFor(each: Placed, parent: Placed): readonly EntryId[] {
    const heads = this.heads.get(parent.id) ?? [parent.id];
    if (each.tags.kind !== "reply" || heads.length < 2) return heads;
    const own = heads.filter((id) => {
      const head = this.placed.get(id);
      return head !== undefined && isOfOneSide(each, head);
    });
    return own.length > 0 ? own : heads;
  }

  private guestsThroughOrders(motionId: EntryId): readonly EntryId[] {
    const orders = (this.parents.get(motionId) ?? []).filter(({ isCourts }) => isCourts);
    return orders.flatMap(({ id }) => this.heads.get(id) ?? []);
  }

  *threads(index: DocketIndex, book: RulingBook): Generator<void, Pick<Threads, "threads" | "headsOf">> {
    const members = new Map<EntryId, ThreadMember[]>();
    const headsOf = new Map<EntryId, readonly EntryId[]>();
    for (const each of index.entries) {
      if (each.at % ENTRIES_A_STEP === 0) yield;
      const heads = unique([...(this.heads.get(each.id) ?? []), ...(this.guests.get(each.id) ?? [])]);
      headsOf.set(each.id, heads);
      for (const headId of heads) {
        const list = members.get(headId) ?? [];
        list.push({ entryId: each.id, role: this.roleOf(each, headId, book) });
        members.set(headId, list);
      }
    }
    const threads = new Map<EntryId, Thread>();
    for (const [headId, list] of members) {
      if (list.length > 1) threads.set(headId, { headId, members: list });
    }
    for (const [id, heads] of headsOf) {
      const real = heads.filter((headId) => threads.has(headId));
      if (real.length > 0) headsOf.set(id, real);
      else headsOf.delete(id);
    }
    return { threads, headsOf };
  }

  private roleOf(each: Placed, headId: EntryId, book: RulingBook): ThreadRole {
    if (each.id === headId) return "head";
    if (each.asks) return "later motion";
    const kind = each.tags.kind;
    if (kind === "notice of appeal") return "notice of appeal";
    if (book.ruledBy.get(each.id)?.includes(headId)) return "ruling";
    if (kind === "mandate" || this.isOnAppeal(each)) return "appeal";
    return ROLES[kind] ?? (each.isCourts ? "order" : "other paper");
  }

  /** What the clerks file on a notice of appeal. */
  private isOnAppeal({ id }: Placed): boolean {
    return (this.parents.get(id) ?? []).some(({ tags }) => tags.kind === "notice of appeal");
  }
}

const ROLES: Partial<Record<EntryKind, ThreadRole>> = {
  response: "response",
  reply: "reply",
  brief: "brief",
  exhibit: "exhibit",
  declaration: "exhibit",
  notice: "notice",
  letter: "notice",
  "status report": "notice",
  "notice of hearing": "hearing",
  "minute entry": "hearing",
  transcript: "hearing",
};

function unique<T>(list: readonly T[]): T[] {
  return list.length < 2 ? [...list] : [...new Set(list)];
}

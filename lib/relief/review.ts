import type { IsoDate } from "../calendar/date.ts";
import type { EffectName } from "../tags/tags.ts";
import type { CourtAct } from "./acts.ts";
import { isAppealed, ordersOfNotices, type Appeal, type Review } from "./appeals.ts";
import { canResume, close, dayOfAct, nameOf, resumed, startOf, type Chain } from "./chain.ts";
import { stay } from "./moves.ts";
import { isGroup } from "./people.ts";
import type { ReliefDocket, ReliefTrackName } from "./relief.ts";

/** What a review needs to know of the matter. */
export interface ReviewContext {
  readonly chains: readonly Chain[];
  readonly appeals: ReadonlyMap<string, Appeal>;
  readonly dockets: readonly ReliefDocket[];
  /** Doubts that hold only if the ruling turns out to have met no relief at all. */
  readonly pending: { readonly act: CourtAct; readonly doubts: Set<string>; readonly sentence: string }[];
  /** Rulings that met the relief that they speak of. */
  readonly met: Set<CourtAct>;
}

/** Gives the doubts of rulings whose relief was not found to everything that they may have meant. */
export function settleDoubts({ pending, met }: ReviewContext): void {
  for (const { act, doubts, sentence } of pending) if (!met.has(act)) doubts.add(sentence);
}

/** A judgment of a court of review on the day on which it takes effect. */
export function applyReview(review: Review, context: ReviewContext): void {
  const { act, effect, appeal, mandate, copies, day } = review;
  const { meant, doubtful } = targetsOf({ act, effect, appeal, day }, context);
  const by = mandate === null ? [act.order] : [act.order, mandate.order];
  if (meant.length > 0) context.met.add(act);
  if (effect === "relief-affirmed") {
    for (const chain of meant) affirm(chain, review);
    return;
  }
  for (const chain of meant) {
    if (chain.current === null) endStayed(chain, act);
    else {
      const ended = close(chain, {
        day,
        state: "vacated",
        by,
        untilBasis: mandate === null && !act.isMandate ? "judgment; no mandate seen" : null,
      });
      ended?.merged.push(...copies.map(({ order }) => order));
    }
  }
  postpone(
    doubtful,
    act,
    `${nameOf(act.order)} vacated relief on appeal; whether this one is not told: open it.`,
    context,
  );
  if (meant.length === 0 && mergeCopies(review, context.chains)) context.met.add(act);
}

/** A stay of relief pending appeal, by either court: it works at once. */
export function applyReliefStay(act: CourtAct, context: ReviewContext): void {
  const day = dayOfAct(act);
  const effect = act.effects.find((each) => each.effect === "relief-stayed");
  if (day === null || effect === undefined) return;
  const [appeal = null] = act.appeals;
  const { meant, doubtful } = targetsOf({ act, effect: effect.effect, appeal, day }, context);
  for (const chain of meant) stay(chain, act, effect, day);
  if (meant.length > 0) context.met.add(act);
  postpone(doubtful, act, `${nameOf(act.order)} stayed relief; whether this one is not told: open it.`, context);
}

function postpone(chains: readonly Chain[], act: CourtAct, sentence: string, { pending }: ReviewContext): void {
  for (const { current } of chains) if (current) pending.push({ act, doubts: current.doubts, sentence });
}

interface Ruling {
  readonly act: CourtAct;
  readonly effect: EffectName;
  readonly appeal: string | null;
  readonly day: IsoDate;
}

/** The relief that a court of review speaks of: by the orders appealed from, else by what existed when the appeal was taken. */
function targetsOf(ruling: Ruling, { chains, appeals, dockets }: ReviewContext): { meant: Chain[]; doubtful: Chain[] } {
  const { act, effect, day } = ruling;
  const tracks = tracksOf(act, effect);
  const who = act.effects.find((each) => each.effect === effect)?.who;
  const candidates = chains.filter((chain) => {
    const draft = chain.current ?? chain.suspended?.draft;
    if (draft === undefined || !tracks.has(chain.track) || draft.direction === "permits") return false;
    if (who !== undefined && isGroup(who) && !isGroup(chain.who) && chain.who.scope !== "unknown") return false;
    const start = startOf(draft);
    return start !== null && start <= day;
  });
  const named = candidates.filter((chain) => ordersIn(chain).some(isNamedIn(act, dockets)));
  if (named.length > 0) return { meant: named, doubtful: [] };
  const appeal = ruling.appeal === null ? undefined : appeals.get(ruling.appeal);
  if (appeal === undefined) return { meant: candidates, doubtful: [] };
  const appealed = candidates.filter((chain) => ordersIn(chain).some((order) => isAppealed(order, appeal)));
  if (appealed.length > 0) return { meant: appealed, doubtful: [] };
  const { since } = appeal;
  const existed = candidates.filter((chain) => since === null || (ordersIn(chain)[0]?.day ?? "9999") <= since);
  return existed.length > 0 ? { meant: existed, doubtful: [] } : { meant: [], doubtful: candidates };
}

function ordersIn({ ended, current }: Chain) {
  return [...ended, ...(current === null ? [] : [current])].flatMap(({ by }) => by);
}

/** An entry below names the order by number, or by the notice of appeal against it. */
function isNamedIn(act: CourtAct, dockets: readonly ReliefDocket[]) {
  const byNotice = ordersOfNotices(act, dockets);
  return ({ docketKey, documentNumber }: CourtAct["order"]): boolean =>
    documentNumber !== null &&
    (byNotice.has(`${docketKey}|${documentNumber}`) ||
      (docketKey === act.order.docketKey && act.references.includes(documentNumber)));
}

const SUBJECTS: readonly (readonly [RegExp, ReliefTrackName])[] = [
  [/\bremov|\bdeport/i, "removal"],
  [/\bbond\b/i, "bond hearings"],
  [/\breleas/i, "release"],
  [/\btransfer/i, "transfer"],
  [/\b(?:contact|counsel|communicat|interview)/i, "contact"],
];

const DETENTION: ReadonlySet<ReliefTrackName> = new Set(["release", "bond hearings", "transfer"]);

/** What the relief concerned: removal, detention in its forms, or, where it was neither, contact. */
function tracksOf(act: CourtAct, effect: EffectName): ReadonlySet<ReliefTrackName> {
  const told = new Set<ReliefTrackName>();
  if (act.affectsRemoval === "yes") told.add("removal");
  if (act.affectsDetention === "yes") for (const track of DETENTION) told.add(track);
  if (told.size === 0 && act.affectsRemoval === "no" && act.affectsDetention === "no") told.add("contact");
  // "AFFIRMED as to the bond hearings; VACATED as to the rest": each clause has its own subject.
  const clause = act.effects.find((each) => each.effect === effect)?.clause ?? "";
  const named = SUBJECTS.filter(([pattern]) => pattern.test(clause)).map(([, track]) => track);
  const isSplit = new Set(act.effects.map((each) => each.effect).filter((each) => each.startsWith("relief-"))).size > 1;
  if (isSplit && named.length > 0) return new Set(named.filter((track) => told.has(track)));
  // "the order requiring bond hearings is stayed": one form of detention is named, so the others are not meant.
  const forms = named.filter((track) => DETENTION.has(track));
  return forms.length === 0
    ? told
    : new Set([...told].filter((track) => !DETENTION.has(track) || forms.includes(track)));
}

function affirm(chain: Chain, { act, mandate, day }: Review): void {
  const draft = chain.current ?? chain.suspended?.draft;
  draft?.upheldBy.push(act.order);
  if (chain.current !== null || chain.suspended === null) return;
  // A stay pending appeal has nothing to wait for once the mandate is out.
  if (mandate === null || !canResume(chain.suspended.draft, day)) return;
  chain.current = resumed(chain.suspended.draft, day);
  chain.current.by.push(act.order, mandate.order);
  chain.current.doubts.add(
    "It is in force again because the appeal for which it was stayed is over: check that the stay ended with the mandate.",
  );
  chain.suspended = null;
}

/** Stayed relief that is vacated will not come back. */
function endStayed(chain: Chain, act: CourtAct): void {
  chain.suspended = null;
  chain.ended.at(-1)?.endedBy.push(act.order);
}

/** The same judgment on another docket, or the lower court's copy of it. */
function mergeCopies({ act, copies, day }: Review, chains: readonly Chain[]): boolean {
  const closed = chains.flatMap(({ ended }) =>
    ended.filter(({ state, until }) => state === "vacated" && until === day),
  );
  for (const interval of closed) {
    for (const { order } of [act, ...copies]) {
      const known = [...interval.endedBy, ...interval.merged];
      if (!known.some(({ id }) => id === order.id)) interval.merged.push(order);
    }
  }
  return closed.length > 0;
}

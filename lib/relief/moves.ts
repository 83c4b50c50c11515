import { addDays, type IsoDate } from "../calendar/date.ts";
import type { Who } from "../tags/tags.ts";
import type { ActEffect, CourtAct } from "./acts.ts";
import type { Chain, Draft } from "./chain.ts";
import { canResume, close, lastDayOf, nameOf, newChain, openIn, resumed } from "./chain.ts";
import { isGroup, samePeople } from "./people.ts";
import { movesOfEffects, type ReliefMove, type ReliefTrackName } from "./relief.ts";

/** An act on one track on the day on which it counts. */
export interface Step {
  readonly chains: Chain[];
  readonly track: ReliefTrackName;
  readonly act: CourtAct;
  readonly effect: ActEffect;
  readonly day: IsoDate;
}

export const moves: Readonly<Record<ReliefMove, (step: Step) => void>> = {
  grant,
  extend,
  expand,
  end,
  permit,
  suspend,
  refuse,
};

function grant(step: Step): void {
  const { act, effect, day } = step;
  const chain = chainFor(step) ?? addChain(step);
  const { current, suspended } = chain;
  if (current?.direction === "permits") {
    close(chain, { day, state: "ended", by: [act.order] });
    openIn(chain, act, effect, "protects");
  } else if (current !== null) carryOn(chain, current, step);
  else if (suspended !== null && canResume(suspended.draft, day)) resume(chain, suspended.draft, step);
  else {
    const draft = openIn(chain, act, effect, "protects");
    if (act.refuses)
      draft.doubts.add(`${nameOf(act.order)} refused to end this relief; the order that gave it was not seen.`);
  }
}

/** A later order of the same relief: the same once more, or the next stage of it. */
function carryOn(chain: Chain, current: Draft, step: Step): void {
  const { act, effect, day } = step;
  const lastDay = lastDayOf(effect, day);
  if (act.refuses && lastDay === null) return void current.upheldBy.push(act.order);
  const isWritten = current.by.every(({ kind }) => kind === "minute entry") && !act.isOral;
  const isSameEnd =
    lastDay === current.lastDay && (lastDay !== null || sameCondition(current.statedUntil, effect.until));
  if (isSameEnd || current.from === day || (isWritten && current.lastDay === null)) return join(chain, current, step);
  close(chain, { day, state: "extended", by: [act.order] });
  const draft = openIn(chain, act, withPeople(effect, current.who), "protects");
  if (draft.lastDay !== null && current.lastDay === null) {
    draft.doubts.add(
      `The order before named no last day; ${nameOf(act.order)} names one: check whether it shortens the relief.`,
    );
  }
}

/** Conditions ("decision on the motion") differ from stage to stage; an order without one adds nothing to an order without one. */
function sameCondition(before: string | null, now: string | null): boolean {
  return before === null ? now === null : before === now;
}

function join(chain: Chain, current: Draft, { act, effect, day }: Step): void {
  if (!current.by.some(({ id }) => id === act.order.id)) current.by.push(act.order);
  const lastDay = lastDayOf(effect, day);
  if (lastDay !== null || effect.until !== null) {
    current.lastDay = lastDay;
    current.statedUntil = effect.until;
    current.plannedEnd = null;
  }
  current.within ??= effect.within;
  if (current.who.scope === "unknown") current.who = effect.who;
  if (chain.who.scope === "unknown") chain.who = effect.who;
  if (act.unclear !== null) current.isUnclear = true;
}

function resume(chain: Chain, before: Draft, { act, effect, day }: Step): void {
  chain.suspended = null;
  chain.current = resumed(before, day);
  chain.current.by.push(act.order);
  if (effect.until !== null) {
    chain.current.statedUntil = effect.until;
    chain.current.lastDay = lastDayOf(effect, day);
  }
}

function extend(step: Step): void {
  prolong(step, "extended");
}

function expand(step: Step): void {
  prolong(step, "expanded");
}

/** What is in force goes on under a later order: longer, or for more people. */
function prolong(step: Step, how: "extended" | "expanded"): void {
  const { act, effect, day } = step;
  const chain = chainFor(step) ?? anyChain(step) ?? addChain(step);
  const before = chain.current?.direction === "protects" ? chain.current : null;
  const wider = withPeople(effect, chain.current?.who ?? chain.who);
  if (before !== null && before.from === day) {
    if (how === "expanded") before.who = wider.who;
    return join(chain, before, step);
  }
  if (chain.current !== null) close(chain, { day, state: before === null ? "ended" : how, by: [act.order] });
  const draft = openIn(chain, act, wider, "protects");
  chain.who = wider.who.scope === "unknown" ? chain.who : wider.who;
  if (before === null && chain.ended.length === 0) {
    draft.doubts.add(`${nameOf(act.order)} carries on an order that was not seen.`);
  }
  if (effect.until !== null || draft.lastDay !== null) return;
  if (how === "expanded") {
    draft.lastDay = before?.lastDay ?? null;
    draft.statedUntil = before?.statedUntil ?? null;
  } else if (before?.lastDay) draft.doubts.add(`${nameOf(act.order)} does not say here until when: open it.`);
}

function end(step: Step): void {
  const { act, effect, day } = step;
  const open = inForce(step).filter(({ isReturn }) => !isReturn);
  const own = open.filter((chain) => samePeople(chain.who, effect.who));
  if (effect.who.scope === "named persons" && !own.some(({ who }) => !isGroup(who))) {
    // Some people lose what the class keeps.
    if (open.length > 0) openIn(addChain(step), act, effect, "permits");
    return;
  }
  const linked = own.filter((chain) => isLinked(chain, act));
  const groups = own.filter(({ who }) => isGroup(who));
  const [first = null] = own.toSorted(latestFirst);
  const meant = linked.length > 0 ? linked : groups.length > 0 ? groups : first === null ? [] : [first];
  const lastDay = lastDayOf(effect, day);
  for (const chain of meant) endOn(chain, act, effect, day, lastDay);
  for (const chain of open.filter((each) => !meant.includes(each) && effect.who.scope === "unknown")) {
    chain.current?.doubts.add(`${nameOf(act.order)} ended relief on this track; whether this too is not told.`);
  }
}

function endOn(chain: Chain, act: CourtAct, effect: ActEffect, day: IsoDate, lastDay: IsoDate | null): void {
  const state = /\bvacat(?:ed|es|ing)\b/i.test(effect.clause) ? "vacated" : "ended";
  if (lastDay === null || lastDay < day) return void close(chain, { day, state, by: [act.order] });
  const { current } = chain;
  if (current === null) return;
  // "dissolved effective 2/18/2019" does not reach through that day; "expires today at 11:59 p.m." does.
  const lastsThrough = /T\d|\d:\d|midnight/i.test(effect.until ?? "");
  if (!lastsThrough && lastDay === day) return void close(chain, { day, state, by: [act.order] });
  current.lastDay = lastsThrough ? lastDay : addDays(lastDay, -1);
  current.plannedEnd = { day: lastDay, lastsThrough, state, by: act.order };
}

function permit(step: Step): void {
  const { act, effect, day } = step;
  const own = step.chains.filter(
    (chain) =>
      chain.track === step.track &&
      !chain.isReturn &&
      (chain.current !== null || chain.suspended !== null) &&
      samePeople(chain.who, effect.who),
  );
  // What one person is allowed never ends the class's relief: without words about a class nobody knows whom it means.
  const isAnyone = effect.who.scope === "unknown" && own.some(({ who }) => isGroup(who));
  const meant = isAnyone ? [] : own.filter(({ who }) => isGroup(who) === isGroup(effect.who));
  const [chain = addChain(step)] = meant.toSorted(latestFirst);
  if (chain.current?.direction === "permits") return join(chain, chain.current, step);
  if (chain.current !== null) close(chain, { day, state: "ended", by: [act.order] });
  chain.suspended = null;
  const draft = openIn(chain, act, effect, "permits");
  if (isAnyone) draft.doubts.add("Whom it permits is not told: open the order.");
}

/** A release or bond order that is stayed or revoked. */
function suspend(step: Step): void {
  const { act, effect, day } = step;
  const own = inForce(step).filter(
    (chain) => samePeople(chain.who, effect.who) && chain.current?.direction === "protects",
  );
  const meant = own.filter((chain) => isLinked(chain, act));
  const alone = meant.length > 0 ? meant : own.filter(({ who }) => !isGroup(who) || isGroup(effect.who));
  for (const chain of alone) stay(chain, act, effect, day);
  for (const chain of alone.length > 0 ? [] : own) {
    chain.current?.doubts.add(`${nameOf(act.order)} stayed or revoked a release; whether this one is not told.`);
  }
}

/** Relief that is stayed can be taken up again. */
export function stay(chain: Chain, act: CourtAct, effect: ActEffect, day: IsoDate): void {
  const { current } = chain;
  if (current === null) return;
  close(chain, { day, state: "stayed", by: [act.order] });
  chain.suspended = { draft: current, lastDay: lastDayOf(effect, day) };
}

/** A refusal ends nothing by itself; an interim order may have waited for it. */
function refuse(step: Step): void {
  if (step.act.effects.some(({ effect }) => movesOfEffects[effect]?.move === "end")) return;
  for (const { current, who } of inForce(step)) {
    if (current?.direction === "protects" && samePeople(who, step.effect.who)) {
      current.doubts.add(
        `${nameOf(step.act.order)} denied relief on this track; whether it ended this is not told: open it.`,
      );
    }
  }
}

export function inForce({ chains, track }: Pick<Step, "chains" | "track">): Chain[] {
  return chains.filter((chain) => chain.track === track && chain.current !== null);
}

/** The chain that the act carries on: named by number, else in force, else stayed, else the last one. */
function chainFor(step: Step): Chain | null {
  const { chains, track, act, effect } = step;
  const isReturn = effect.effect === "return-ordered";
  const fitting = chains.filter(
    (chain) => chain.track === track && chain.isReturn === isReturn && samePeople(chain.who, effect.who),
  );
  const open = fitting.filter(({ current, suspended }) => current !== null || suspended !== null);
  const known = fitting.filter(({ who }) => who.scope !== "unknown" && effect.who.scope !== "unknown");
  return (
    fitting.find((chain) => isLinked(chain, act)) ??
    open.toSorted(byFit(effect.who))[0] ??
    (known.length > 0 ? known : fitting).toSorted(latestFirst)[0] ??
    null
  );
}

/** An order that prolongs or widens speaks of what is in force, whomever that protected until now. */
function anyChain({ chains, track, act }: Step): Chain | null {
  const stays = chains.filter((chain) => chain.track === track && !chain.isReturn);
  return (
    stays.find((chain) => isLinked(chain, act)) ??
    stays.filter(({ current }) => current?.direction === "protects").toSorted(latestFirst)[0] ??
    null
  );
}

function isLinked(chain: Chain, { references, order }: CourtAct): boolean {
  const orders = [...chain.ended, ...(chain.current === null ? [] : [chain.current])].flatMap(({ by }) => by);
  return orders.some(
    ({ documentNumber, docketKey }) =>
      documentNumber !== null && docketKey === order.docketKey && references.includes(documentNumber),
  );
}

/** Relief whose people are told before relief for nobody knows whom; the class before single persons; then the latest. */
function byFit(who: Who): (a: Chain, b: Chain) => number {
  const weight = (chain: Chain) =>
    who.scope === "unknown" && isGroup(chain.who) ? 0 : chain.who.scope === "unknown" ? 2 : 1;
  return (a, b) => weight(a) - weight(b) || latestFirst(a, b);
}

function latestFirst(a: Chain, b: Chain): number {
  const [lastOfA, lastOfB] = [lastStart(a), lastStart(b)];
  return lastOfA === lastOfB ? 0 : lastOfA > lastOfB ? -1 : 1;
}

function lastStart({ current, ended }: Chain): string {
  const draft = current ?? ended.at(-1);
  return draft?.from ?? draft?.fromEarliest ?? "";
}

function addChain({ chains, track, act, effect }: Step): Chain {
  const sort = effect.effect === "return-ordered" ? "return" : track;
  const chain = newChain(track, sort === "return", `${sort}: ${act.order.id}`);
  chains.push(chain);
  return chain;
}

function withPeople(effect: ActEffect, before: Who): ActEffect {
  return effect.who.scope === "unknown" ? { ...effect, who: before } : effect;
}

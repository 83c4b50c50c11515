import { whenDenied } from "../polarity.ts";
import type { EffectName } from "../tags.ts";
import type { Act } from "./acts.ts";
import type { Operator } from "./operators.ts";

/** What a stretch of words means so far: an act, or what has been said about it. */
export interface Value {
  readonly act: Act;
  /** Null while only the act is named. "nothing": understood, and without effect. */
  readonly effect: EffectName | "nothing" | null;
  /** Somebody asks for it: nothing is done until the court grants or denies it. */
  readonly isAsked: boolean;
  /** The words name an order (an injunction, a judgment) that does it. */
  readonly isOrder: boolean;
  /** Only that an order be obeyed. */
  readonly isEnforced: boolean;
  /** For a stay of an order: what the order gave. */
  readonly relief: EffectName | null;
}

/** What ordering, permitting or forbidding an act does. */
const DONE: Readonly<Record<Act, EffectName | "nothing">> = {
  removal: "removal-permitted",
  transfer: "transfer-permitted",
  "staying put": "transfer-barred",
  "staying in the country": "removal-stayed",
  release: "release-ordered",
  bail: "release-ordered",
  detention: "detention-ordered",
  "continued detention": "release-denied",
  "bond hearing": "bond-hearing-ordered",
  contact: "nothing",
  "access to counsel": "counsel-access-ordered",
  return: "return-ordered",
};
const STOPPED: Readonly<Record<Act, EffectName | "nothing">> = {
  removal: "removal-stayed",
  transfer: "transfer-barred",
  "staying put": "transfer-permitted",
  "staying in the country": "removal-permitted",
  release: "release-denied",
  bail: "release-denied",
  detention: "release-ordered",
  "continued detention": "release-ordered",
  "bond hearing": "bond-hearing-denied",
  contact: "contact-restricted",
  "access to counsel": "counsel-access-ordered",
  // Nobody forbids a return home but one to the country that somebody fled.
  return: "removal-stayed",
};
/** A stay of the act itself, not of an order about it. */
const STAYED: Readonly<Record<Act, EffectName | "nothing">> = {
  ...STOPPED,
  release: "release-stayed",
  bail: "release-stayed",
  "bond hearing": "relief-stayed",
};
/** Undoing the act itself: a detention order vacated frees, a release revoked detains. */
const UNDONE_ACT: Readonly<Record<Act, EffectName | "nothing">> = {
  removal: "nothing",
  transfer: "nothing",
  "staying put": "transfer-permitted",
  "staying in the country": "nothing",
  release: "release-stayed",
  bail: "release-stayed",
  detention: "release-ordered",
  "continued detention": "release-ordered",
  "bond hearing": "nothing",
  contact: "nothing",
  "access to counsel": "nothing",
  return: "nothing",
};
/** What taking back relief does. */
const ENDED: Partial<Record<EffectName, EffectName>> = {
  "removal-stayed": "removal-stay-ended",
  "removal-stay-extended": "removal-stay-ended",
  "removal-stay-expanded": "removal-stay-ended",
  "removal-stay-denied": "removal-stayed",
  "removal-stay-ended": "removal-stayed",
  "removal-permitted": "removal-stayed",
  "release-ordered": "release-stayed",
  "release-denied": "release-ordered",
  "release-stayed": "release-ordered",
  "bond-hearing-ordered": "bond-hearing-denied",
  "bond-hearing-denied": "bond-hearing-ordered",
  "detention-ordered": "release-ordered",
  "transfer-barred": "transfer-permitted",
  "transfer-permitted": "transfer-barred",
};
/** "shall not be extended", "is not stayed": the contrary of what would have been. */
const NEGATED: Partial<Record<EffectName, EffectName>> = {
  "removal-permitted": "removal-stayed",
  "removal-stayed": "removal-stay-denied",
  "removal-stay-extended": "removal-stay-ended",
  "removal-stay-ended": "removal-stayed",
  "removal-stay-denied": "removal-stayed",
  "transfer-permitted": "transfer-barred",
  "release-ordered": "release-denied",
  "release-denied": "release-ordered",
  "release-stayed": "release-ordered",
  "detention-ordered": "release-ordered",
  "bond-hearing-ordered": "bond-hearing-denied",
  "bond-hearing-denied": "bond-hearing-ordered",
  "counsel-access-ordered": "counsel-access-ordered",
};
/** What a stay of an order does that gave this. */
const ORDER_STAYED: Partial<Record<EffectName, EffectName>> = {
  "detention-ordered": "release-ordered",
  "removal-permitted": "removal-stayed",
  "transfer-permitted": "transfer-barred",
  "removal-stay-ended": "removal-stayed",
  // "the revocation of his parole is stayed": who is out stays out.
  "release-stayed": "release-ordered",
};

/** An act that is only named. */
export function named(act: Act): Value {
  return { act, effect: null, isAsked: false, isOrder: false, isEnforced: false, relief: null };
}

/** What an operator makes of a value. */
export function apply(operator: Operator, value: Value): Value {
  const { act, effect } = value;
  const to = (next: EffectName | "nothing" | undefined): Value => ({ ...value, effect: next ?? "nothing" });
  switch (operator) {
    case "ask":
      return { ...value, isAsked: true };
    case "ruling":
      return effect === null ? value : { ...value, isOrder: true };
    case "enforce":
      return effect === null ? value : { ...value, isEnforced: true };
    case "grant":
      if (value.isAsked) return { ...value, isAsked: false, effect: effect ?? DONE[act] };
      return effect === null ? to(DONE[act]) : value;
    case "deny":
      if (value.isEnforced) return { ...to("nothing"), isAsked: false };
      // "declines to prolong the stay": nobody's motion is denied, the stay has its end.
      if (effect === "removal-stay-extended" && !value.isAsked) return to("removal-stay-ended");
      return { ...to(lookUp(whenDenied, effect ?? DONE[act])), isAsked: false };
    case "order":
    case "permit":
      // Talking and hearings may be allowed without changing anything; "may not" is read on the bare act.
      if (effect !== null || act === "contact" || (operator === "permit" && act === "bond hearing")) return value;
      return to(operator === "permit" && act === "staying put" ? "transfer-permitted" : DONE[act]);
    case "stop":
      // "prohibited from denying legal calls"
      if (act === "access to counsel") return to("counsel-access-ordered");
      // "the practice of denying bond hearings is enjoined": they are to be held.
      if (act === "bond hearing" && effect === "bond-hearing-denied") return to("bond-hearing-ordered");
      return effect === null ? to(STOPPED[act]) : to(STOPPED[act] === effect ? effect : lookUp(NEGATED, effect));
    case "stay":
      if (effect === null) return to(STAYED[act]);
      if (value.isOrder)
        return { ...to(lookUp(ORDER_STAYED, effect) ?? "relief-stayed"), relief: effect === "nothing" ? null : effect };
      if (STOPPED[act] === effect) return value;
      return { ...to(lookUp(ORDER_STAYED, effect) ?? "relief-stayed"), relief: effect === "nothing" ? null : effect };
    case "end":
      // "the injunction against re-arrest is lifted": nobody is in detention yet, but may be.
      if (act === "detention" && effect === "release-ordered" && value.isOrder) return to("detention-ordered");
      // A stay of relief that ends leaves the relief.
      if (effect === "relief-stayed" && value.relief !== null) return { ...to(value.relief), relief: null };
      return to(effect === null ? UNDONE_ACT[act] : lookUp(ENDED, effect));
    case "not":
      if (effect === null || (act === "access to counsel" && effect === "nothing")) return to(STOPPED[act]);
      return to(lookUp(NEGATED, effect));
    case "extend":
      if (effect === null) return act === "detention" ? to("release-denied") : to("nothing");
      // "extends the expiry of the stay of removal": it ends later.
      return effect === "removal-stayed" || effect === "removal-stay-ended" ? to("removal-stay-extended") : value;
    case "expand":
      if (effect === null) return to("nothing");
      return effect === "removal-stayed" || effect === "removal-stay-extended" ? to("removal-stay-expanded") : value;
    case "keep":
      // "the court upholds his detention"
      return effect === null && (act === "detention" || act === "continued detention") ? to("release-denied") : value;
  }
}

/** What is asked for by a request that only names an act. */
export function whenDone(act: Act): EffectName | "nothing" {
  return DONE[act];
}

function lookUp(
  table: Partial<Record<EffectName, EffectName>>,
  effect: EffectName | "nothing",
): EffectName | undefined {
  return effect === "nothing" ? undefined : table[effect];
}

import type { Correction, TagsByHand } from "@/lib/tags/correction.ts";
import type { EffectName, EntryTags, Who } from "@/lib/tags/tags.ts";

/** The form's state: each field is as read, or set. */
export type Draft = TagsByHand;

export const asRead: Draft = {
  kind: null,
  author: null,
  effects: null,
  affectsDetention: null,
  affectsRemoval: null,
  direction: null,
  until: null,
  within: null,
  who: null,
  note: "",
};

/** What the form begins with: what was set before, else everything as read. */
export function draftOf(correction: Correction | null): Draft {
  if (correction === null) return asRead;
  const { kind, author, effects, affectsDetention, affectsRemoval, direction, until, within, who, note } = correction;
  return { kind, author, effects, affectsDetention, affectsRemoval, direction, until, within, who, note };
}

/** The effects that the form shows as chosen. */
export function chosenEffects(draft: Draft, read: EntryTags): readonly EffectName[] {
  return draft.effects ?? read.effects.map(({ effect }) => effect);
}

/** The choice with one effect more or less; the list counts as set from then on. */
export function withEffect(draft: Draft, read: EntryTags, effect: EffectName, isChosen: boolean): Draft {
  const others = chosenEffects(draft, read).filter((each) => each !== effect);
  return { ...draft, effects: isChosen ? [...others, effect] : others };
}

/** The words for whom an order is, kept when the group changes. */
export function withScope(who: Who | null, scope: string): Who | null {
  if (scope === "class" || scope === "subclass" || scope === "named persons" || scope === "unknown") {
    return { scope, words: who?.words ?? "" };
  }
  return null;
}

export function isSameDraft(a: Draft, b: Draft): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

import type { Correction } from "./correction.ts";
import { directionOf, touches } from "./polarity.ts";
import type { Effect, EffectName, EntryTags, Evidence, Who, YesNoUnclear } from "./tags.ts";

/** The rule id of what an attorney set by hand. */
export const BY_HAND = "by-hand";

const SET_BY_HAND: Evidence = { ruleId: BY_HAND, span: { start: 0, end: 0 }, quote: "", via: null };

/**
 * An attorney's word over what the program reads: fields that were set win, all others stay as computed. What follows
 * from the set fields and was not set itself (whom it affects, its direction, whether it is routine) is worked out anew.
 * The attorney's note stays out of the tags, which reach court pages and exported files; it is in the correction.
 */
export function withCorrection(tags: EntryTags, correction: Correction): EntryTags {
  if (!setsAnything(correction)) return tags;
  const effects = effectsOf(tags, correction);
  const affectsDetention =
    correction.affectsDetention ?? affected("detention", tags.affectsDetention, effects, correction);
  const affectsRemoval = correction.affectsRemoval ?? affected("removal", tags.affectsRemoval, effects, correction);
  const unclear = doubtLeft(tags, correction, [affectsDetention, affectsRemoval]);
  const kind = correction.kind ?? tags.kind;
  const author = correction.author ?? tags.author;
  return {
    ...tags,
    kind,
    author,
    effects,
    affectsDetention,
    affectsRemoval,
    direction: correction.direction ?? directionAfter(tags, correction, effects, unclear !== null),
    until: periodOf(tags, correction, effects, "until"),
    within: periodOf(tags, correction, effects, "within"),
    who: correction.who ?? tags.who,
    evidence: [...tags.evidence.filter((each) => unclear !== null || each.ruleId !== "unclear"), SET_BY_HAND],
    basis: "attorney",
    unclear,
    // Who set something by hand has read the entry and finds it worth a word: only what was routine before can stay so.
    routine:
      tags.routine &&
      kind === tags.kind &&
      author === tags.author &&
      effects.length === 0 &&
      unclear === null &&
      affectsDetention === "no" &&
      affectsRemoval === "no",
  };
}

/** False for a correction that leaves every tag as it was read (it may still hold a note). */
export function setsAnything(correction: Correction): boolean {
  const { kind, author, effects, affectsDetention, affectsRemoval, direction, until, within, who } = correction;
  return [kind, author, effects, affectsDetention, affectsRemoval, direction, until, within, who].some(
    (field) => field !== null,
  );
}

/** True if some tag of the entry was set by hand. */
export function isSetByHand(tags: EntryTags): boolean {
  return tags.evidence.some(({ ruleId }) => ruleId === BY_HAND);
}

/** The list that was set; an effect that was read as well keeps the reasons for which it was read. */
function effectsOf(tags: EntryTags, { effects, until, within, who }: Correction): readonly Effect[] {
  const wanted = effects === null ? tags.effects.map(({ effect }) => effect) : [...new Set(effects)];
  return wanted.map((name) => {
    const read = tags.effects.find(({ effect }) => effect === name);
    const isTouched = effects !== null || until !== null || within !== null || who !== null;
    const base = read ?? newEffect(name, tags, who);
    if (!isTouched) return base;
    return {
      ...base,
      evidence: [...base.evidence.filter(({ ruleId }) => ruleId !== BY_HAND), SET_BY_HAND],
      until: until === null ? base.until : orNone(until),
      within: within === null ? base.within : orNone(within),
      who: who ?? base.who,
      basis: "attorney",
    };
  });
}

function newEffect(effect: EffectName, tags: EntryTags, who: Who | null): Effect {
  return { effect, evidence: [], until: null, within: null, who: who ?? tags.who, basis: "attorney" };
}

/** An empty word takes away what was read. */
function orNone(words: string): string | null {
  return words.trim() === "" ? null : words.trim();
}

/** What the effects touch. A relief effect tells nothing of its subject: there the reading stays. */
function affected(
  group: "detention" | "removal",
  read: YesNoUnclear,
  effects: readonly Effect[],
  correction: Correction,
): YesNoUnclear {
  if (correction.effects === null) return read;
  if (effects.some(({ effect }) => touches(effect) === group)) return "yes";
  return effects.some(({ effect }) => touches(effect) === "by subject") ? read : "no";
}

/** Doubt ends with the word of who read the order, unless that leaves open what it affects. */
function doubtLeft(tags: EntryTags, correction: Correction, affects: readonly YesNoUnclear[]): string | null {
  const isTold =
    correction.effects !== null || correction.affectsDetention !== null || correction.affectsRemoval !== null;
  if (!isTold) return tags.unclear;
  if (!affects.includes("unclear")) return null;
  return tags.unclear ?? "marked as unclear by hand";
}

function directionAfter(
  tags: EntryTags,
  correction: Correction,
  effects: readonly Effect[],
  isUnclear: boolean,
): EntryTags["direction"] {
  if (correction.effects === null) return tags.direction === "unclear" && !isUnclear ? "neutral" : tags.direction;
  return directionOf(
    effects.map(({ effect }) => effect),
    isUnclear,
    false,
  );
}

function periodOf(
  tags: EntryTags,
  correction: Correction,
  effects: readonly Effect[],
  field: "until" | "within",
): string | null {
  const set = correction[field];
  if (set !== null) return orNone(set);
  if (correction.effects === null) return tags[field];
  return effects.find((each) => each[field] !== null)?.[field] ?? null;
}

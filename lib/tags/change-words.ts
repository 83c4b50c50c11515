import type { EntryTags } from "./tags.ts";

/** One tag that came out different, in words. "none" stands for nothing. */
export interface ChangedTag {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  /** What decides whether somebody must look: effects, whom they affect, and doubt. */
  readonly weighty: boolean;
}

/** What differs between two readings of one entry, weightiest first. Reasons and references may differ without a word. */
export function changedTags(before: EntryTags, after: EntryTags): readonly ChangedTag[] {
  return READ.map(([what, weighty, read]) => ({ what, weighty, before: read(before), after: read(after) })).filter(
    (each) => each.before !== each.after,
  );
}

const READ: readonly (readonly [what: string, weighty: boolean, read: (tags: EntryTags) => string])[] = [
  ["effects", true, ({ effects }) => listed(effects.map(({ effect }) => inWords(effect)))],
  ["affects detention", true, ({ affectsDetention }) => affectsDetention],
  ["affects removal", true, ({ affectsRemoval }) => affectsRemoval],
  ["effect known", true, ({ unclear }) => (unclear === null ? "yes" : "unclear")],
  ["kind", false, ({ kind }) => kind],
  ["author", false, ({ author }) => author],
  ["direction", false, ({ direction }) => direction],
  ["until", false, ({ until }) => until ?? "none"],
  ["within", false, ({ within }) => within ?? "none"],
  ["rulings", false, ({ dispositions }) => listed(dispositions.map(({ of, outcome }) => rulingWords(of, outcome)))],
  ["asks for", false, ({ seeks }) => listed(seeks.map(inWords))],
];

const inWords = (name: string): string => name.replaceAll("-", " ");
const rulingWords = (of: string | null, outcome: string): string => (of === null ? outcome : `${outcome} ECF ${of}`);

function listed(words: readonly string[]): string {
  return words.length === 0 ? "none" : words.toSorted().join(", ");
}

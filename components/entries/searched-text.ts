import type { EntryView } from "@/lib/app/views.ts";
import { ownLabels } from "@/lib/rules/own-marks.ts";

/** What a search looks at in each entry of a list, in the list's order and side by side, so that it touches nothing else. */
export interface Searched {
  /** Docket text, short text, note, effects and the user's labels, in lower case. */
  readonly texts: readonly string[];
  /** Document numbers without their parts; NaN for none. */
  readonly numbers: Float64Array;
}

/** Kept as long as the list is: a search goes through all of it at each letter. */
const kept = new WeakMap<readonly EntryView[], Searched>();
let last: { readonly entries: readonly EntryView[]; readonly searched: Searched } | null = null;

/**
 * What words and numbers are looked for in. Plain scanning of these texts takes some hundredths of a second for 200,000
 * entries and finds parts of words; an index of words takes ten times their memory and finds only beginnings of words.
 */
export function searchedTexts(entries: readonly EntryView[]): Searched {
  const known = kept.get(entries);
  if (known) return known;
  const before = last;
  const texts = entries.map((view, at) => {
    const same = before?.entries[at];
    // After a mark was set all but one are the entries of before.
    return same !== undefined && isSameText(same, view) ? (before?.searched.texts[at] ?? textOf(view)) : textOf(view);
  });
  const numbers = Float64Array.from(entries, ({ entry }) => Number.parseInt(entry.documentNumber ?? "", 10));
  const searched = { texts, numbers };
  kept.set(entries, searched);
  last = { entries, searched };
  return searched;
}

function isSameText(a: EntryView, b: EntryView): boolean {
  return a.entry === b.entry && a.tags === b.tags && a.own === b.own && a.mark.note === b.mark.note;
}

/** A word holds no white space, so that none is found across a line break. */
function textOf({ entry: { docketText, shortText }, mark, tags, own }: EntryView): string {
  const more = [shortText ?? "", mark.note, ...tags.effects.map(({ effect }) => effect), ...ownLabels(own)];
  const added = more.filter((words) => words !== "");
  return (added.length === 0 ? docketText : [docketText, ...added].join("\n")).toLowerCase();
}

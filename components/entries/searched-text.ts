import type { EntryView } from "@/lib/app/views.ts";

/** The docket texts of a list in lower case, kept as long as the list is: a search goes through all of them at each letter. */
const kept = new WeakMap<readonly EntryView[], readonly string[]>();
let last: { readonly entries: readonly EntryView[]; readonly texts: readonly string[] } | null = null;

/**
 * What words are looked for in, for each entry of a list in its order. Plain scanning of these texts takes some hundredths
 * of a second for 200,000 entries and finds parts of words; an index of words takes ten times their memory and finds only
 * beginnings of words.
 */
export function searchedTexts(entries: readonly EntryView[]): readonly string[] {
  const known = kept.get(entries);
  if (known) return known;
  const before = last;
  // After a mark was set all but one are the entries of before.
  const texts = entries.map((view, at) =>
    before?.entries[at]?.entry === view.entry ? (before.texts[at] ?? textOf(view)) : textOf(view),
  );
  kept.set(entries, texts);
  last = { entries, texts };
  return texts;
}

/** A word holds no white space, so that none is found across the line break. */
function textOf({ entry: { docketText, shortText } }: EntryView): string {
  return (shortText === null || shortText === "" ? docketText : `${docketText}\n${shortText}`).toLowerCase();
}

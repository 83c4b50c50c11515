import type { GovernmentSide } from "@/lib/tags/author.ts";
import type { LearnedModel } from "@/lib/tags/likeness/model.ts";
import { tagDocket } from "@/lib/tags/tag.ts";
import type { EntryTags, TaggableEntry } from "@/lib/tags/tags.ts";

/** An entry as the tagger takes it. */
export function taggable(
  documentNumber: string | null,
  docketText: string,
  dateFiled: string | null = "2021-03-01",
): TaggableEntry {
  return { documentNumber, dateFiled, docketText, shortText: null, struck: [] };
}

/** The entries of a docket, one filed each day. */
export function docketOf(lines: readonly (readonly [number: string | null, text: string])[]): TaggableEntry[] {
  return lines.map(([number, text], at) => taggable(number, text, `2021-03-${String(at + 1).padStart(2, "0")}`));
}

/** The same from "number|text"; "-" for an entry without a number. */
export function docketIn(texts: readonly string[]): TaggableEntry[] {
  return docketOf(
    texts.map((text) => {
      const [number = "", words = ""] = text.split("|", 2);
      return [number === "-" ? null : number, words];
    }),
  );
}

/** Nothing was learned: what the rules read, without the second look (which has tests of its own). */
export const RULES_ALONE: LearnedModel = {
  chances: () => ({ detention: 0, removal: 0 }),
  tellingWords: () => [],
};

/** What the rules give the last of these entries; the government is the respondent, unless told otherwise. */
export function lastTags(
  entries: readonly TaggableEntry[],
  courtId: string,
  governmentSide: GovernmentSide = "respondent",
): EntryTags {
  const tags = tagDocket(entries, { courtId, governmentSide, learned: RULES_ALONE }).at(-1);
  if (tags === undefined) throw new Error("a docket without entries has no tags");
  return tags;
}

/** What the rules give the last of these texts, numbered in their order, on a docket of Michigan's eastern district. */
export function lastTagsOf(texts: readonly string[]): EntryTags {
  return lastTags(
    texts.map((each, at) => taggable(String(at + 1), each)),
    "mied",
  );
}

/** The effects by their names, in the order of the alphabet. */
export function effectNames({ effects }: EntryTags): readonly string[] {
  return effects.map(({ effect }) => effect).toSorted();
}

/** What was ruled on what, "-" where that has no number: "4 granted". */
export function rulingsTold({ dispositions }: EntryTags): readonly string[] {
  return dispositions.map(({ of, outcome }) => `${of ?? "-"} ${outcome}`);
}

import type { EntryTags } from "../tags/tags.ts";

/** What stands for the tags of an entry that could not be tagged: nothing is claimed and the doubt is said. */
export function noTags(why: string): EntryTags {
  return {
    kind: "other",
    author: "unknown",
    dispositions: [],
    effects: [],
    seeks: [],
    affectsDetention: "unclear",
    affectsRemoval: "unclear",
    direction: "unclear",
    until: null,
    within: null,
    who: { scope: "unknown", words: "" },
    evidence: [],
    basis: "text",
    unclear: why,
    references: [],
    routine: false,
  };
}

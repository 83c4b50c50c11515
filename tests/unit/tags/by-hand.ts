import type { TagsByHand } from "@/lib/tags/correction.ts";

/** What somebody set by hand; all else stays as read. */
export function tagsByHand(set: Partial<TagsByHand>): TagsByHand {
  return {
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
    ...set,
  };
}

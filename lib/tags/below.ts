import type { EntryTags, TaggableEntry } from "./tags.ts";

/** The docket that an appeal comes from, already tagged: what a court of review affirms or vacates stands there. */
export interface DocketBelow {
  readonly entries: readonly TaggableEntry[];
  /** In the order of the entries. */
  readonly tags: readonly EntryTags[];
}

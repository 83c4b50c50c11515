import * as v from "valibot";
import type { TagsByHand } from "./correction.ts";
import { authors, effectNames, entryKinds } from "./tags.ts";

const yesNoUnclear = v.picklist(["yes", "no", "unclear"]);
const period = v.nullable(v.pipe(v.string(), v.maxLength(400)));

/** What a form, a message or a stored row must have to be taken for tags that were set by hand. */
export const tagsByHandEntries = {
  kind: v.nullable(v.picklist(entryKinds)),
  author: v.nullable(v.picklist(authors)),
  effects: v.nullable(v.pipe(v.array(v.picklist(effectNames)), v.maxLength(effectNames.length))),
  affectsDetention: v.nullable(yesNoUnclear),
  affectsRemoval: v.nullable(yesNoUnclear),
  direction: v.nullable(v.picklist(["protects", "permits", "mixed", "neutral", "unclear"])),
  until: period,
  within: period,
  who: v.nullable(
    v.object({
      scope: v.picklist(["class", "subclass", "named persons", "unknown"]),
      words: v.pipe(v.string(), v.maxLength(400)),
    }),
  ),
  note: v.pipe(v.string(), v.maxLength(20_000)),
};

export const tagsByHandSchema: v.GenericSchema<unknown, TagsByHand> = v.object(tagsByHandEntries);

import * as v from "valibot";
import type { Instant } from "../calendar/date.ts";
import { authors, entryKinds } from "../tags/tags.ts";
import { ruleLimits } from "./user-rule.ts";
import type { UserRule } from "./user-rule.ts";

const upTo = (most: number) => v.pipe(v.string(), v.maxLength(most));
const words = upTo(ruleLimits.words);
const instant = v.custom<Instant>((value) => typeof value === "string" && value.length <= 40, "not a moment");

const wordTest = v.variant("test", [
  v.object({ test: v.literal("contains"), words }),
  v.object({
    test: v.literal("then"),
    first: words,
    second: words,
    within: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(ruleLimits.within)),
  }),
  v.object({ test: v.literal("not after"), words, after: words }),
  v.object({ test: v.literal("pattern"), source: upTo(ruleLimits.pattern) }),
]);

/** A rule as it comes from a page, a backup or the store. Whether it makes sense is for `compileRule` to say. */
export const ruleSchema: v.GenericSchema<unknown, UserRule> = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  name: upTo(ruleLimits.name),
  enabled: v.boolean(),
  words: v.pipe(v.array(wordTest), v.maxLength(ruleLimits.tests)),
  kinds: v.pipe(v.array(v.picklist(entryKinds)), v.maxLength(entryKinds.length)),
  authors: v.pipe(v.array(v.picklist(authors)), v.maxLength(authors.length)),
  filer: upTo(ruleLimits.filer),
  docketKeys: v.pipe(v.array(upTo(200)), v.maxLength(ruleLimits.dockets)),
  label: v.nullable(upTo(ruleLimits.label)),
  quieten: v.boolean(),
  createdAt: instant,
  updatedAt: instant,
});

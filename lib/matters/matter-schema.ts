import * as v from "valibot";
import { isIsoDate } from "../calendar/date.ts";
import { authors, effectNames, entryKinds } from "../tags/tags.ts";
import type { Matter } from "./matter.ts";

/** Plain words: no character that steers a terminal, hides, or turns the direction of writing. */
const PLAIN = /^(?:[^\p{Cc}\p{Cf}]|[\n\t])*$/u;
const plain = v.regex(PLAIN, "holds characters that cannot be seen");
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4000), plain);
const longWords = v.pipe(v.string(), v.maxLength(4000), plain);
/** Far above any real matter. */
const limits = { dockets: 200, parties: 2_000, knownEntries: 5_000, sources: 50 } as const;
const maybeWords = v.nullable(words);
const date = v.custom<Extract<Matter["knownEntries"][number]["dateFiled"], string>>(
  (input) => typeof input === "string" && isIsoDate(input),
  "not a calendar date",
);
const yesNoUnclear = v.picklist(["yes", "no", "unclear"]);

const docket = v.strictObject({
  courtId: v.pipe(v.string(), v.regex(/^[a-z0-9]{2,10}$/)),
  docketNumber: words,
  pacerCaseId: v.nullable(v.pipe(v.string(), v.regex(/^\d{1,10}$/))),
  role: v.picklist(["trial court", "appeal"]),
  below: maybeWords,
  governmentSide: v.picklist(["petitioner", "respondent"]),
  title: words,
});

const party = v.strictObject({
  name: words,
  side: v.picklist(["petitioner", "respondent", "amicus"]),
  role: words,
});

const knownEntry = v.strictObject({
  courtId: v.pipe(v.string(), v.regex(/^[a-z0-9]{2,10}$/)),
  docketNumber: words,
  documentNumber: maybeWords,
  dateFiled: v.nullable(date),
  title: words,
  kind: v.picklist(entryKinds),
  author: v.picklist(authors),
  effects: v.pipe(v.array(v.picklist(effectNames)), v.maxLength(effectNames.length)),
  affectsDetention: yesNoUnclear,
  affectsRemoval: yesNoUnclear,
  direction: v.picklist(["protects", "permits", "mixed", "neutral", "unclear"]),
  until: maybeWords,
  within: maybeWords,
  who: maybeWords,
  sources: v.pipe(v.array(words), v.maxLength(limits.sources)),
  certainty: v.picklist(["stated", "inferred", "disputed"]),
  note: longWords,
});

/** The form of a case pack: one matter with its dockets and the curated record of what its orders did. */
export const matterSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9:.-]{1,80}$/)),
    name: words,
    description: longWords,
    dockets: v.pipe(v.array(docket), v.minLength(1), v.maxLength(limits.dockets)),
    parties: v.pipe(v.array(party), v.maxLength(limits.parties)),
    knownEntries: v.pipe(v.array(knownEntry), v.maxLength(limits.knownEntries)),
  }),
  v.check(
    (matter) => matter.dockets.every((each) => (each.role === "appeal") === (each.below !== null)),
    "an appeal names the docket below, a trial court does not",
  ),
  v.check(({ dockets }) => new Set(dockets.map(nameOf)).size === dockets.length, "a docket is listed twice"),
  v.check((matter) => {
    const listed = new Set(matter.dockets.map(nameOf));
    return matter.knownEntries.every((entry) => listed.has(nameOf(entry)));
  }, "a known entry belongs to a docket that the matter does not list"),
);

function nameOf({ courtId, docketNumber }: { readonly courtId: string; readonly docketNumber: string }): string {
  return `${courtId} ${docketNumber}`;
}

/** A matter from data of unknown origin. @throws ValiError that names the first field that is wrong. */
export function readMatter(data: unknown): Matter {
  return v.parse(matterSchema, data);
}

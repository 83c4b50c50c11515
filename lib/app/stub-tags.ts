import type { EntryRecord } from "../docket/records.ts";
import type { EntryKind, EntryTags } from "../tags/tags.ts";

/**
 * Feeds name the event ("Order on Motion to Stay") and give no docket text. Such a name is all that is known until the
 * full text is seen, so it is tagged as if it were the text: the spans of the evidence are then positions in it.
 */
export function withWords<T extends Pick<EntryRecord, "docketText" | "shortText">>(entry: T): T & Worded {
  return isStub(entry) ? { ...entry, docketText: entry.shortText ?? "", isStub: true } : entry;
}

/** An entry as it is tagged. */
interface Worded extends Pick<EntryRecord, "shortText"> {
  /** Its text is only its name. */
  readonly isStub?: true;
}

/** True while only the short name of an entry is known. */
export function isStub({ docketText, shortText }: Pick<EntryRecord, "docketText" | "shortText">): boolean {
  return docketText === "" && (shortText ?? "") !== "";
}

const DECIDES: ReadonlySet<EntryKind> = new Set(["order", "opinion", "judgment", "mandate", "minute entry"]);
/** Words that say that the court ordered something, and nothing of what. */
const SAYS_NOTHING =
  /\b(?:order|orders|opinion|judgment|mandate|ruling|minute|entry|minutes|text|only|stipulated|agreed|amended|corrected|memorandum|sealed|judge|clerk|clerks|filed|of|on|the|and|for|as|to|re|usca|appeals?|court|proceedings|held|hearing|motion|bond|oral|argument)\b/g;
const HEARING = /^(?:[a-z]+ ){0,3}hearing$/;
const ONLY_SET = /^(?:notice|set|reset|motion for|request|transcript|order)\b/;

/**
 * The tags of a short name with what it leaves open: that the court decided something, but not what, is a doubt. Feeds
 * name a hearing that was held like this, and its minutes can hold an order.
 */
export function withStubDoubt(entry: Worded, tags: EntryTags): EntryTags {
  if (entry.isStub !== true || tags.unclear !== null || tags.effects.length > 0) return tags;
  const name = (entry.shortText ?? "")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim()
    .slice(0, 200);
  const isHearing = HEARING.test(name) && !ONLY_SET.test(name);
  const decides = tags.author === "court" && DECIDES.has(tags.kind);
  if (!isHearing && !(decides && name.replace(SAYS_NOTHING, "").trim() === "")) return tags;
  return {
    ...tags,
    ...(isHearing && { kind: "minute entry" as const, author: "court" as const, seeks: [] }),
    affectsDetention: "unclear",
    affectsRemoval: "unclear",
    direction: "unclear",
    unclear: "only the name of the entry is known so far: its full text is needed to know what it does",
    routine: false,
  };
}

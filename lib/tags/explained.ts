import { NO_CONCERN } from "./concerns.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { draftFrom } from "./draft.ts";
import type { Doubt, Draft } from "./draft.ts";
import { numbersIn } from "./references.ts";
import { reliefReferred } from "./relief.ts";
import { pattern } from "./search/pattern.ts";
import type { EffectName } from "./tags.ts";

/** An opinion that only gives the reasons for what was ordered before, by the order's number or its day. */
const EXPLAINS = pattern(
  /\b(?:in support of|in further support of|explain(?:s|ing)|elaborat(?:es|ing) on|memorializ(?:es|ing)|supplement(?:s|ing)|accompan(?:ies|ying)|supporting|(?:the |its |his |her )?(?:reasons?|reasoning|grounds|basis|rationale) (?:for|of|behind|underlying))\b[^;]{0,20}\b(?:orders?|rulings?|decisions?|judgment|injunction|tro|\d{1,4})\b[^;.]{0,60}/,
);

/** What such an opinion does is what the order did: the same act, told once more. */
export function explainedIn(known: KnownEntryText, memory: DocketMemory): { drafts: Draft[]; doubts: Doubt[] } {
  const { reading, head } = known;
  const found = head.kind === "opinion" ? EXPLAINS.exec(reading.plain) : null;
  if (found === null) return { drafts: [], doubts: [] };
  const span = { start: found.index, end: found.index + found[0].length };
  const numbers = numbersIn(reading.plain, span.start, span.end, memory.numbers);
  const seen = numbers.find((number) => memory.numbers.has(number)) ?? null;
  const orders = seen === null ? [] : (memory.byNumber.get(seen) ?? []).filter(({ at }) => at !== known.at);
  const ruled = orders.flatMap(({ at }) => memory.ruled.get(at)?.effects ?? []);
  const relief = seen === null ? reliefReferred(known, memory, span) : null;
  const effects = [...new Set<EffectName>([...ruled, ...(relief?.effects ?? [])])];
  const via = seen ?? relief?.via ?? null;
  const concerns = relief?.concerns ?? NO_CONCERN;
  const drafts = effects.map((effect) => draftFrom(effect, "explains-order", { span, via, concerns }));
  const unseen = seen === null && drafts.length === 0 ? numbers[0] : undefined;
  if (unseen === undefined) return { drafts, doubts: [] };
  const why = `what was ordered stands in entry ${unseen}, which was not seen: open ${unseen}`;
  return { drafts, doubts: [{ detention: true, removal: true, why, span, via: unseen }] };
}

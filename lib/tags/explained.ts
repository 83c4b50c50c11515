import { NO_CONCERN } from "./concerns.ts";
import { numbersNamed } from "./docket-memory.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { doubtOfBoth, draftFrom } from "./draft.ts";
import type { Doubt, Draft } from "./draft.ts";
import { numbersIn } from "./references.ts";
import { reliefReferred } from "./relief.ts";
import { pattern } from "./search/pattern.ts";
import type { EffectName } from "./tags.ts";

/** An opinion that only gives the reasons for what was ordered before, by the order's number or its day. */
const EXPLAINS = pattern(
  /\b(?:in support of|in further support of|explain(?:s|ing)|elaborat(?:es|ing) on|memorializ(?:es|ing)|supplement(?:s|ing)|accompan(?:ies|ying)|supporting|(?:the |its |his |her )?(?:reasons?|reasoning|grounds|basis|rationale) (?:for|of|behind|underlying))\b[^;]{0,20}\b(?:orders?|rulings?|decisions?|judgment|injunction|tro|\d{1,4})\b[^;.]{0,60}/,
);

/** "ORDER memorializing the oral ruling of 4/21 on 12 Motion": an order that puts into writing what was said. */
const WRITES_DOWN = pattern(
  /\b(?:memorializ(?:es|ing|ed)|confirm(?:s|ing)|reduc(?:es|ing)|restat(?:es|ing)|(?:sett?ing|sets) (?:out|forth)|giv(?:es|ing)|stat(?:es|ing)|explain(?:s|ing))\b[^.;]{0,60}\b(?:(?:oral|bench|verbal) (?:rulings?|orders?|decisions?)|(?:rulings?|orders?|decisions?) (?:(?:made|announced|given|stated|rendered|issued|delivered) )?(?:orally|from the bench|on the record|in open court|at the (?:\w+ )?hearing))\b/,
);

/** What was said of a motion is what the minutes tell of it. */
function writtenDown(known: KnownEntryText, memory: DocketMemory): Draft[] {
  const { plain } = known.reading;
  const found = WRITES_DOWN.exec(plain);
  if (found === null) return [];
  const numbers = numbersNamed(known, memory);
  const said = memory.entries.findLast(
    (each) =>
      each.at !== known.at &&
      each.head.kind !== "opinion" &&
      (memory.ruled.get(each.at)?.effects.length ?? 0) > 0 &&
      numbersNamed(each, memory).some((number) => numbers.includes(number)),
  );
  const ruled = said === undefined ? undefined : memory.ruled.get(said.at);
  if (said === undefined || ruled === undefined) return [];
  const span = { start: found.index, end: found.index + found[0].length };
  const via = said.entry.documentNumber;
  const { concerns } = ruled;
  return [...new Set(ruled.effects)].map((effect) => draftFrom(effect, "writes-down", { span, via, concerns }));
}

/** What such an opinion does is what the order did: the same act, told once more. */
export function explainedIn(known: KnownEntryText, memory: DocketMemory): { drafts: Draft[]; doubts: Doubt[] } {
  const { reading, head } = known;
  if (head.kind === "order") return { drafts: writtenDown(known, memory), doubts: [] };
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
  return { drafts, doubts: [doubtOfBoth(span, why, unseen)] };
}

import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { entryNumbered, numbersNamed } from "./docket-memory.ts";
import { doubtOfBoth } from "./draft.ts";
import type { Doubt, Draft } from "./draft.ts";

const BY_AGREEMENT = /\b(?:pursuant to|stipulat\w+|settle\w*|agree\w*|in (?:light|view) of|upon|approving|granting)\b/;
/** What the parties agreed to do with people. */
const ABOUT_PEOPLE =
  /\b(?:will|shall|agree[sd]?|agreeing|to|has been|was|is|be)\b[^.;]{0,60}\b(?:releas\w+|return(?:ed)?|parol\w+|bond hearing|not (?:be )?(?:remov|deport|transfer|re-?detain)\w*|refrain\w*)\b/;

/**
 * "ORDER pursuant to stipulation 2; case dismissed", where 2 says that somebody will be released: what the case ends with
 * stands in the agreement, and whether the court orders it in the paper.
 */
export function agreedEnd(known: KnownEntryText, memory: DocketMemory, drafts: readonly Draft[]): readonly Doubt[] {
  const ended = drafts.find(({ effect }) => effect === "dismissed");
  if (ended === undefined || !memory.isDetention || !BY_AGREEMENT.test(known.reading.plain)) return [];
  for (const number of numbersNamed(known, memory)) {
    const paper = entryNumbered(memory, number, known.at);
    if (paper === null || !["stipulation", "notice", "motion", "letter"].includes(paper.head.kind)) continue;
    if (!ABOUT_PEOPLE.test(paper.reading.sense)) continue;
    return [
      doubtOfBoth(ended.span, `the case ends with what the parties agreed on about people: open ${number}`, number),
    ];
  }
  return [];
}

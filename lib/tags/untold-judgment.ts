import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { doubtOfBoth } from "./draft.ts";
import type { Doubt, Draft } from "./draft.ts";
import { withoutHousekeeping } from "./housekeeping.ts";
import { contentWords } from "./subject.ts";

/** What the parties settled, or another court decided. */
const BY_CONSENT = /^(?:(?:final|amended|partial) )*(?:consent|agreed|stipulated) (?:final )?judgment/;
const OF_REVIEW = /\b(?:usca|court of appeals|appeals court)\b/;
const DECIDES = /\b(?:affirm|vacat|revers|remand|dismiss|den(?:y|ied)|grant)/;

/**
 * "CONSENT JUDGMENT", "USCA JUDGMENT as to 12 Notice of Appeal": that there is one is
 * told, and what it gives stands in the paper only. A plain "FINAL JUDGMENT", or one "for Petitioner", sets down what an order before it decided.
 */
export function untoldJudgment(
  { head, reading, entry }: KnownEntryText,
  memory: DocketMemory,
  drafts: readonly Draft[],
): readonly Doubt[] {
  if (head.kind !== "judgment" || memory.isAppellate || drafts.some(({ ruleId }) => ruleId !== "judgment")) return [];
  const words = reading.plain.slice(head.start);
  const behind = reading.plain.slice(head.end);
  const isUntold =
    (BY_CONSENT.test(words) && contentWords(withoutHousekeeping(behind)) === 0) ||
    (OF_REVIEW.test(reading.plain.slice(0, head.end + 60)) && !DECIDES.test(words));
  if (!isUntold) return [];
  const own = entry.documentNumber;
  const why = own === null ? "what the judgment gives is not told" : `what the judgment gives is not told: open ${own}`;
  return [doubtOfBoth({ start: head.start, end: head.end }, why)];
}

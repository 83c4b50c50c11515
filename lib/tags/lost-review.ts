import type { DocketMemory, KnownEntryText, Ruled } from "./docket-memory.ts";
import { draftFrom } from "./draft.ts";
import type { Draft, Given } from "./draft.ts";
import type { Effect } from "./tags.ts";
import { pattern } from "./search/pattern.ts";

/** "petition for review DENIED", "[22-60981 Denied]": the petition is lost. */
const LOST = pattern(
  /\bpetitions? for review\b[^.;]{0,30}\b(?:denied|dismissed)\b|\b(?:denying|dismissing|den(?:y|ies)|dismiss(?:es)?)\b[^.;]{0,30}\bpetitions? for review\b|\[\d\d-\d{2,6},? (?:[\w-]+ ){0,3}(?:denied|dismissed) ?\]/,
);
/** What a court of review says of the petition where it decides it: "PETITION DENIED.", "Decision: Denied." */
const DECIDED_LOST = pattern(
  /\bpetitions? (?:is |are )?(?:hereby )?(?:denied|dismissed)\b|\b(?:decision|disposition): (?:petitions? )?(?:denied|dismissed)\b|\) (?:petitions? )?(?:denied|dismissed)\.|\bwe (?:therefore |hereby )?(?:deny|dismiss) (?:the|her|his|their) petitions?\b/,
);
/** Part of the petition was won. A motion granted beside it, or what the agency once vacated, wins nothing. */
const PART_WON = pattern(
  /\bpetitions?(?: for review)?\b[^.;]{0,60}\bgranted\b|\bgrant(?:s|ing)?\b[^.;]{0,20}\bpetitions?\b|\bremand(?:ed|ing|s)?\b|\b(?:vacating|we vacate|(?:is|are) vacated|vacated (?:in part|and))\b/,
);
const REHEARING = pattern(/\b(?:rehearing|en banc|certiorari|reconsideration)\b/);

const UNTIL_DECISION =
  /^(?:decision|disposition|determination|resolution|ruling) (?:on|of) (?:the |these |this |her |his |their )?petitions?(?: for review)?$/;

/** True for a stay of removal that lasts until the petition for review is decided, and no longer. */
export function lastsUntilReview(effects: readonly Effect[]): boolean {
  return effects.some(
    ({ effect, until }) => effect.startsWith("removal-stay") && until !== null && UNTIL_DECISION.test(until),
  );
}

/** True for the entry by which a court of review denies or dismisses the petition for review. */
export function losesReview({ head, reading }: KnownEntryText): boolean {
  const { plain } = reading;
  if (LOST.test(plain)) return !PART_WON.test(plain) && !isOfRehearing(plain);
  return (head.kind === "opinion" || head.kind === "judgment") && DECIDED_LOST.test(plain) && !PART_WON.test(plain);
}

/** "petition for review was denied on 5/1; the petition for rehearing is denied": the review was lost before. */
function isOfRehearing(plain: string): boolean {
  return REHEARING.test(plain) && !/\bpetitions? for review (?:is|are)\b/.test(plain);
}

/** The last order on this docket that said anything of a stay of removal. */
function standing(memory: DocketMemory): readonly [at: number, ruled: Ruled] | undefined {
  return [...memory.ruled].findLast(([, { effects }]) => effects.some((each) => each.startsWith("removal-stay")));
}

/** "deportation is stayed pending disposition of the petition for review", and now the petition is denied: the stay ends. */
export function lostReviewDrafts(known: KnownEntryText, memory: DocketMemory, given: readonly Draft[]): Draft[] {
  if (!memory.isReview || memory.ruled.size === 0 || !losesReview(known)) return [];
  if (given.some(({ effect }) => effect.startsWith("removal-"))) return [];
  const last = standing(memory);
  if (last === undefined || last[1].untilReview !== true) return [];
  const via = memory.entries[last[0]]?.entry.documentNumber ?? null;
  return [endOfStay(known, LOST_REVIEW, via)];
}

const LOST_REVIEW = "lost-review-ends-stay";

function endOfStay({ head }: KnownEntryText, ruleId: string, via: string | null): Draft {
  return draftFrom("removal-stay-ended", ruleId, {
    span: { start: head.start, end: head.end },
    via,
    concerns: new Set(["removal"] as const),
  });
}

/** True where the stay ended only because the review was lost: the mandate says it once more. */
export function endsWithReview(drafts: readonly Draft[]): boolean {
  return drafts.some(({ ruleId }) => ruleId === LOST_REVIEW);
}

/** The stay of removal for the time of a review ends with its mandate, and no later. */
export function mandateOfLostReview(
  known: KnownEntryText,
  memory: DocketMemory,
  judgments: readonly KnownEntryText[],
): Given | null {
  const loss = memory.isReview ? judgments.findLast(losesReview) : undefined;
  const last = loss === undefined ? undefined : standing(memory)?.[1];
  const stands =
    last?.endsWithReview === true ||
    last?.effects.some((each) => each === "removal-stayed" || each === "removal-stay-extended") === true;
  if (loss === undefined || !stands) return null;
  return {
    drafts: [endOfStay(known, "mandate-ends-stay", loss.entry.documentNumber)],
    doubts: [],
    understood: true,
  };
}

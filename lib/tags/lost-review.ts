import type { DocketMemory, KnownEntryText, Ruled } from "./docket-memory.ts";
import { draftFrom } from "./draft.ts";
import type { Draft, Given } from "./draft.ts";
import type { Effect } from "./tags.ts";
import { pattern } from "./search/pattern.ts";

/** "petition for review DENIED", "[22-60981 Denied]": the petition is lost. */
const LOST = pattern(
  /\bpetitions? for review\b[^.;]{0,30}\b(?:denied|dismissed)\b|\b(?:denying|dismissing|den(?:y|ies)|dismiss(?:es)?)\b[^.;]{0,30}\bpetitions? for review\b|\bpetitions? for review (?:is |are )?(?:hereby )?withdrawn\b|\bpetitions?\b[^.;]{0,30}\bdismissed\b[^;]{0,60}\b42\(b\)|\b42\(b\)[^;]{0,60}\bpetitions?\b[^.;]{0,30}\bdismissed\b|\[\d\d-\d{2,6},? (?:[\w-]+ ){0,3}(?:denied|dismissed) ?\]/,
);
/** What a court of review says of the petition where it decides it: "PETITION DENIED.", "Decision: Denied." */
const DECIDED_LOST = pattern(
  /\bpetitions? (?:is |are )?(?:hereby )?(?:denied|dismissed)\b|\b(?:decision|disposition): (?:petitions? )?(?:denied|dismissed)\b|\) (?:petitions? )?(?:denied|dismissed)\.|\bwe (?:therefore |hereby )?(?:deny|dismiss) (?:the|her|his|their) petitions?\b|\bdismissed in part\b[^.;]{0,12}\bdenied in part\b|\bdenied in part\b[^.;]{0,12}\bdismissed in part\b/,
);
/** "the motion to dismiss the petition for review is denied": a motion, and no petition. */
const TO_DISMISS = pattern(
  /\bmotions? to (?:voluntarily )?dismiss\b(?: (?:the |this )?(?:petitions?(?: for review)?|case|appeal)\b)?(?: for (?:lack|want) of [a-z ]{3,40}?)?( (?:is |are )?(?:hereby )?granted\b(?! in part))?/g,
);
const DISMISSAL_GRANTED = pattern(/\bgrant(?:s|ing|ed)?\b[^.;]{0,40}\bmotion to end\b/);
/** Part of the petition was won. A motion granted beside it, or what the agency once vacated, wins nothing. */
const PART_WON = pattern(
  /\bpetitions?(?: for review)?\b[^.;]{0,60}\bgranted\b|\bgrant(?:s|ing)?\b[^.;]{0,20}\bpetitions?\b|\bremand(?:ed|ing|s)?\b|\b(?:vacating|we vacate|(?:is|are) vacated|vacated (?:in part|and))\b/,
);
const REHEARING = pattern(/\b(?:rehearing|en banc|certiorari|reconsideration)\b/);

const UNTIL_DECISION =
  /^(?:decision|disposition|determination|resolution|ruling) (?:on|of) (?:the |these |this |her |his |their )?petitions?(?: for (?:review|(?:panel )?rehearing(?: en banc)?))?$/;

/** The last that could be asked of a court of review. */
const REHEARING_REFUSED = pattern(
  /\bpetitions? for (?:panel |en banc )?rehearing\b[^.;]{0,40}\b(?:denied|dismissed)\b|\b(?:denying|den(?:y|ies)|dismissing)\b[^.;]{0,30}\bpetitions? for (?:panel |en banc )?rehearing\b/,
);

/** True for a stay of removal that lasts until the petition for review is decided, and no longer. */
export function lastsUntilReview(effects: readonly Effect[]): boolean {
  return effects.some(
    ({ effect, until }) => effect.startsWith("removal-stay") && until !== null && UNTIL_DECISION.test(until),
  );
}

/** True for the entry by which a court of review denies or dismisses the petition for review. */
function losesReview({ head, reading }: KnownEntryText): boolean {
  // What is granted with a motion to dismiss is that the petition end.
  const plain = TO_DISMISS.replaceIn(reading.plain, (_, granted) =>
    granted === undefined ? "motion to end" : "petition for review dismissed",
  );
  if (DISMISSAL_GRANTED.test(plain)) return true;
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
  if (memory.ruled.size === 0) return [];
  if (!memory.isReview) return lostPetitionDrafts(known, memory, given);
  const isLost = losesReview(known) || REHEARING_REFUSED.test(known.reading.plain);
  if (!isLost && !dismissesOnMotion(known, given)) return [];
  if (given.some(({ effect }) => effect.startsWith("removal-"))) return [];
  const last = standing(memory);
  if (last === undefined || last[1].untilReview !== true) return [];
  const via = memory.entries[last[0]]?.entry.documentNumber ?? null;
  return [endOfStay(known, LOST_REVIEW, via)];
}

/** "ORDER granting 3 Motion to Dismiss", where 3 asks that the petition for review be dismissed. */
function dismissesOnMotion({ reading }: KnownEntryText, given: readonly Draft[]): boolean {
  return (
    given.some(
      ({ effect, ruleId, outcome }) => effect === "dismissed" && ruleId === "asks-dismissal" && outcome === "granted",
    ) && !PART_WON.test(reading.plain)
  );
}

/** The petition for the writ is refused or dismissed by these rules, and not only a motion beside it. */
const OF_PETITION = new Set(["asks-the-writ", "bare-petition", "dismisses-case"]);

const UNDECIDED = pattern(
  /\b(?:joint|assented|unopposed|agree[ds]?|agreement|stipulat\w+|voluntar\w+|consent|settle\w*|moot\w*|withdraw\w*|41\(a\))\b/,
);

/** "shall not remove or transfer her until the petition is decided", and now it is denied: what was to last so long ends. */
function lostPetitionDrafts(known: KnownEntryText, memory: DocketMemory, given: readonly Draft[]): Draft[] {
  if (memory.isAppellate) return [];
  const isLost = given.some(
    ({ effect, ruleId }) => OF_PETITION.has(ruleId) && (effect === "release-denied" || effect === "dismissed"),
  );
  // "granting 29 Joint Motion to Dismiss": nobody decides the petition.
  if (!isLost || UNDECIDED.test(known.reading.plain)) return [];
  if (given.some(({ effect }) => effect.startsWith("removal-") || effect.startsWith("transfer-"))) return [];
  const last = standing(memory);
  if (last === undefined || last[1].untilReview !== true) return [];
  const via = memory.entries[last[0]]?.entry.documentNumber ?? null;
  const ended = endOfStay(known, "decision-ends-stay", via);
  const isMoving = last[1].effects.includes("transfer-barred");
  return isMoving
    ? [ended, { ...ended, effect: "transfer-permitted", concerns: new Set(["detention"] as const) }]
    : [ended];
}

const LOST_REVIEW = "lost-review-ends-stay";

/** A stay of removal that ends by what another entry (`via`) said of its time. */
export function endOfStay({ head }: KnownEntryText, ruleId: string, via: string | null): Draft {
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

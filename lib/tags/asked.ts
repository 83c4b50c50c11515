import type { Head } from "./kind.ts";
import type { Reading } from "./reading.ts";
import { requestsIn } from "./requests.ts";
import type { Request } from "./requests.ts";
import type { EffectName, EntryKind } from "./tags.ts";
import { pattern } from "./search/pattern.ts";

/** Filings whose title is what they ask for. */
const BY_TITLE: ReadonlySet<EntryKind> = new Set(["motion", "application", "petition", "complaint", "stipulation"]);
/** Filings that ask only where they say so, because their titles name what they answer or support. */
const BY_WORDS: ReadonlySet<EntryKind> = new Set(["brief", "response", "letter", "notice", "other"]);
const ASKING = pattern(/\b(?:asking|urging|requesting|seeking|stating|praying|arguing|recommending)\b/);

/** What a filing asks for. */
export function askedIn(reading: Reading, head: Head): Request[] {
  const { sense } = reading;
  if (head.ruleId === "kind-report-and-recommendation") return proposedIn(sense, head);
  if (BY_TITLE.has(head.kind) || head.isProposed) return requestsIn(sense, head.start, sense.length);
  if (!BY_WORDS.has(head.kind)) return [];
  const asking = ASKING.exec(sense);
  if (asking === null) return [];
  const wish = reviewWish(sense, asking.index);
  return wish === null ? requestsIn(sense, asking.index, sense.length) : [wish];
}

/** What a magistrate judge recommends: "deny the writ, dissolve the stay of removal". */
function proposedIn(sense: string, head: Head): Request[] {
  const asked = requestsIn(sense, head.end, sense.length);
  const refusal =
    /\b(?:den(?:y|ying|ied)|dismiss(?:ing|ed)?)\b[^.;,]{0,30}\b(?:writ|petition|habeas)\b|\b(?:writ|petition|habeas)\b[^.;,]{0,60}\b(?:be|is) denied\b/.exec(
      sense.slice(head.end),
    );
  if (refusal === null) return asked;
  const start = head.end + refusal.index;
  const refused = {
    effect: "release-denied" as const,
    ruleId: "recommends-refusal",
    weak: false,
    start,
    end: start + refusal[0].length,
  };
  return [refused, ...asked.filter(({ weak, effect }) => !weak && effect !== "release-denied")];
}

/** "urging affirmance of the injunction", "asking that the injunction be vacated": what is asked of a court of review. */
function reviewWish(sense: string, start: number): Request | null {
  const piece = sense.slice(start, start + 300);
  const wishes: readonly (readonly [EffectName, RegExp])[] = [
    ["relief-affirmed", /\baffirm(?:ance|ed|ing)?\b/],
    [
      "relief-vacated",
      /\b(?:injunctions?|order|judgment|relief)\b[^.;]{0,60}\b(?:vacated|reversed|set aside)\b|\b(?:vacatur|reversal|vacate|reverse|vacating|reversing)\b/,
    ],
  ];
  for (const [effect, asked] of wishes) {
    const found = asked.exec(piece);
    if (found)
      return {
        effect,
        ruleId: `asks-${effect}`,
        weak: false,
        start: start + found.index,
        end: start + found.index + found[0].length,
      };
  }
  return null;
}

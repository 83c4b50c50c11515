import { withoutDates } from "./filing-dates.ts";
import type { Head } from "./kind.ts";
import { touches } from "./polarity.ts";
import type { Reading } from "./reading.ts";
import { blanked } from "./reading.ts";
import { requestsIn } from "./requests.ts";
import type { Request } from "./requests.ts";
import type { EffectName, EntryKind } from "./tags.ts";
import { pattern } from "./search/pattern.ts";

/** Filings whose title is what they ask for. */
const BY_TITLE: ReadonlySet<EntryKind> = new Set(["motion", "application", "petition", "complaint", "stipulation"]);
/** What nobody asks a court for: the words were misread ("seeks effect for the bond order, blocked by the automatic stay"). */
export const NOBODY_ASKS: ReadonlySet<EffectName> = new Set([
  "release-denied",
  "removal-stay-denied",
  "bond-hearing-denied",
]);
/** Filings that ask only where they say so, because their titles name what they answer or support. */
const BY_WORDS: ReadonlySet<EntryKind> = new Set(["brief", "response", "letter", "notice", "other"]);
const ASKING = pattern(/\b(?:asking|urging|requesting|seeking|stating|praying|arguing|recommending)\b/);

/** Filings that open a case, and name whom they are brought against. */
const PARTIED: ReadonlySet<EntryKind> = new Set(["petition", "complaint"]);
/** "COMPLAINT for injunctive relief against Ada Quill": a name follows, and nothing that is to be stopped. */
const AGAINST_NAME =
  /\bagainst(?= (?:all )?(?:Respondents?|Defendants?|(?!(?:Re-?|Un)?(?:Removal|Removing|Deport|Detention|Detaining|Detain|Arrest|Transfer|Expulsion|Repatriation|Further|Any|The)\w*)[A-Z][\w.'-]+))/g;

function withoutParties({ sense, text }: Reading): string {
  if (!sense.includes("against")) return sense;
  let rest = sense;
  for (const { index } of text.matchAll(AGAINST_NAME)) rest = `${rest.slice(0, index)}       ${rest.slice(index + 7)}`;
  return rest;
}

/** "MOTION filed by Petitioner Ada Quill for stay of removal", as courts of appeals word it: who filed stands inside the title. */
const FILER_INSIDE = pattern(
  /\b((?:motions?|applications?|requests?) )((?:\([^()]{1,30}\) )?(?:filed|made|submitted) (?:jointly )?(?:by|on behalf of) (?:(?!(?:for|to|re|regarding|motions?)\b)[^\s;:]+ ){1,14})(?:for|to)\b/,
);

/** The same without the filer, every place kept: what is asked for stands next to its word again. */
function withoutFiler(sense: string, start: number): string {
  const found = FILER_INSIDE.exec(sense.slice(start, start + 240));
  if (found === null) return sense;
  const [, noun = "", filer = ""] = found;
  const at = start + found.index;
  const behind = at + noun.length + filer.length;
  return `${sense.slice(0, at)}${" ".repeat(filer.length)}${noun}${sense.slice(behind)}`;
}

/** A filing's sense without its dates and without the names of those whom it is brought against. */
function withoutOthers(reading: Reading, head: Head): string {
  return withoutDates(PARTIED.has(head.kind) ? withoutParties(reading) : reading.sense, reading.plain);
}

/** What a filing asks for. */
export function askedIn(reading: Reading, head: Head): Request[] {
  if (head.ruleId === "kind-report-and-recommendation") return proposedIn(withoutOthers(reading, head), head);
  if (BY_TITLE.has(head.kind) || head.isProposed) {
    const sense = withoutOthers(reading, head);
    return requestsIn(withoutFiler(sense, head.start), head.start, sense.length).filter(
      ({ effect }) => !NOBODY_ASKS.has(effect) && !(PARTIED.has(head.kind) && effect === "detention-ordered"),
    );
  }
  // Most notices and responses ask for nothing: their sense is found only where they may.
  if (!BY_WORDS.has(head.kind) || !ASKING.mayMatch(reading.plain)) return [];
  const sense = withoutOthers(reading, head);
  const asking = ASKING.execIn(reading.plain, sense);
  if (asking === null) return [];
  const wish = reviewWish(sense, asking.index);
  return wish === null ? requestsIn(sense, asking.index, sense.length) : [wish];
}

/** "RECOMMENDING that 1 Petition be granted": what a report that names no more of a petition proposes is the writ. */
const PROPOSES_GRANT = pattern(
  /\bgrant(?:ing|ed|s)?\b[^.;,]{0,30}\b(?:writ|petition|habeas)\b(?! for review)|\b(?:writ|petition|habeas)\b(?! for review)[^.;,]{0,60}?(?:\bbe (?:\w+ )?| )granted\b(?! in part)/,
);
const PROPOSES_REFUSAL = pattern(
  /\b(?:den(?:y|ying|ied)|(?<!\bmotions? to )dismiss(?:ing|ed)?)\b(?:(?!\bmotions?\b)[^.;,]){0,30}\b(?:writ|petition|habeas)\b|\b(?:writ|petition|habeas)\b(?:(?!\b(?:granted|motions?)\b)[^.;,]){0,60}\b(?:be|is) denied\b/,
);
/** "and 18 Motion to Dismiss be DENIED": nobody proposes that the case end. */
const KEEPS_CASE = pattern(
  /\bmotions? to dismiss\b[^.;,]{0,40}\bdenied\b|\bden(?:y|ying|ies)\b[^.;,]{0,40}\bmotions? to dismiss\b/g,
);
/** "re 1 Petition and 2 Motion. The undersigned recommends that both be denied.". */
const PROPOSES_FOR_ALL =
  /\b(?:re:?|on|regarding)\b[^;]{0,40}\bpetition\b(?! for review)[^;]{0,300}\b(?:both|they|it|each|all|the same) be (?:\w+ )?(denied|granted)\b/;

/** "re 1 Petition recommending that it be dismissed with prejudice": refused on the merits, or only ended. */
const PROPOSES_DISMISSAL =
  /\b(?:petition|habeas|it|matter|case|action)\b(?! for review)(?:(?!\b(?:granted|motions?)\b)[^.;,]){0,60}\bbe dismissed\b( with prejudice| on the merits)?/;

/** What a magistrate judge recommends: "deny the writ, dissolve the stay of removal". */
function proposedIn(sense: string, head: Head): Request[] {
  const told = KEEPS_CASE.replaceIn(sense, blanked);
  const asked = requestsIn(told, head.end, sense.length);
  const body = told.slice(head.end);
  const all = PROPOSES_FOR_ALL.exec(body);
  const refusal = all?.[1] === "denied" ? all : PROPOSES_REFUSAL.exec(body);
  if (refusal !== null) {
    const refused = {
      ...requestAt(refusal, head.end),
      effect: "release-denied" as const,
      ruleId: "recommends-refusal",
    };
    return [refused, ...asked.filter(({ weak, effect }) => !weak && effect !== "release-denied")];
  }
  const grant = all?.[1] === "granted" ? all : PROPOSES_GRANT.exec(body);
  const dismissal = grant === null ? PROPOSES_DISMISSAL.exec(body) : null;
  if (dismissal !== null && asked.every(({ weak }) => weak)) {
    const effect = dismissal[1] === undefined ? ("dismissed" as const) : ("release-denied" as const);
    return [{ ...requestAt(dismissal, head.end), effect, ruleId: "recommends-dismissal" }];
  }
  if (grant === null || asked.some(({ weak, effect }) => !weak && touches(effect) === "detention")) return asked;
  const granted = { ...requestAt(grant, head.end), effect: "release-ordered" as const, ruleId: "recommends-grant" };
  return [granted, ...asked.filter(({ weak }) => !weak)];
}

function requestAt(found: RegExpExecArray, from: number): Pick<Request, "weak" | "start" | "end"> {
  const start = from + found.index;
  return { weak: false, start, end: start + found[0].length };
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

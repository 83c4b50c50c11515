import type { Act } from "./acts.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { newestOf, sharesCase } from "./docket-memory.ts";
import { pattern } from "./search/pattern.ts";
import type { Pattern } from "./search/pattern.ts";
import type { EffectName } from "./tags.ts";

/** Rulings below that hold and remove nobody, by the words that appeals have for them. */
const RULINGS: readonly (readonly [effect: EffectName, words: Pattern])[] = [
  ["contempt-found", pattern(/\bcontempt\b/)],
  [
    "sanctions-ordered",
    pattern(/\b(?:sanctions?|fines?|per diem|(?:fee|cost) awards?|awards? of (?:\w+ ){0,2}(?:costs|fees|expenses))\b/),
  ],
  [
    "settlement-approved",
    pattern(
      /\b(?:final approval|settlement approval|approv(?:al of|ing|es|ed) (?:the |a )?(?:[\w-]+ ){0,3}settlement|consent decree)\b/,
    ),
  ],
  ["unsealed", pattern(/\bunseal(?:s|ing|ed)?\b/)],
  ["sealed", pattern(/\bseal(?:s|ing|ed)\b/)],
  [
    "disclosure-ordered",
    pattern(
      /\b(?:orders? (?:for|compelling|directing|requiring) (?:the )?(?:production|disclosure|discovery|depositions?)|(?:discovery|production|disclosure) orders?)\b/,
    ),
  ],
  [
    "class-certified",
    pattern(
      /\b(?:certif(?:ying|ied|ies|ication of) (?:the |a )?(?:\w+ )?(?:sub)?class(?:es)?|class certification|rule 23\(f\))/,
    ),
  ],
];
/** Where such words stand as well, the ruling gave or refused relief. */
const RELIEF_TOO = pattern(
  /\b(?:injuncti\w+|enjoin\w*|restrain\w*|stay(?:s|ed|ing)?|releas\w+|habeas|writ|bond|bail|remov(?:al|ed|ing)|deport\w*|detention|hearings?|transfer\w*)\b/,
);
/** Words that name a ruling and tell nothing of it. */
const BARE =
  /\b(?:judgments?|orders?|decisions?|opinions?|rulings?|that|this|part|portion|case|appeal|district|court(?:'s)?|(?:un)?published|filed|issued|authored|hereby|below|accordingly|therefore|otherwise|respects|other)\b/g;
const APPEAL_FROM = pattern(/\bappeals?\b[^.;]{0,90}?\b(?:from|of|under)\b[^.;]*/);

function rulingIn(words: string): EffectName | null {
  if (RELIEF_TOO.test(words)) return null;
  return RULINGS.find(([, each]) => each.test(words))?.[0] ?? null;
}

/**
 * What the ruling below was where it gave or refused no relief: told by the ruling's object, else by what the entry or the
 * docket says is appealed from. Null where it did, or nothing tells.
 */
export function otherRulingBelow(known: KnownEntryText, memory: DocketMemory, act: Act): EffectName | null {
  if (!memory.isAppellate) return null;
  const { sense } = known.reading;
  const object = sense.slice(act.object.start, act.object.end);
  const own = rulingIn(object);
  if (own !== null || /[a-z]{4,}/.test(object.replace(BARE, ""))) return own;
  const from = APPEAL_FROM.exec(sense)?.[0];
  if (from !== undefined) return rulingIn(from);
  for (const { reading } of newestOf(
    memory.entries.filter((each) => each.at !== known.at && each.author !== "court" && sharesCase(known, each)),
  )) {
    const told = APPEAL_FROM.exec(reading.sense)?.[0];
    if (told !== undefined) return rulingIn(told);
  }
  return null;
}

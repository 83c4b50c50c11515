import type { DocketMemory } from "./docket-memory.ts";
import { newestOf } from "./docket-memory.ts";
import { FOREIGN, STATES } from "./lexicon/nouns.ts";
import { pattern } from "./search/pattern.ts";

const ABROAD = pattern(
  /\b(?:united states|u\.s\.|country|america|abroad|overseas|deport\w*|remov(?:ed|al)|repatriat\w*|expelled)\b/,
);
const TO_HERE = pattern(/\b(?:to|into|in|within) (?:this|the|that) (?:judicial )?(?:district|state)\b|\bto [a-z]+/);
/** A district, or where people are held: nobody who is abroad is told to be brought no further than the country. */
const TO_DISTRICT = pattern(
  /\b(?:to|into|within|in) (?:(?:this|the) )?(?:judicial |northern |southern |eastern |western |middle |central )?district\b(?! court)|\b(?:to|into) (?:(?!(?:united|states)\b)[\w-]+ ){1,5}(?:facility|jail|prison|(?:detention|processing|correctional) center)\b/,
);
const MOVED = pattern(
  /\bif (?:he|she|they|petitioner|plaintiff) (?:has|have|had) (?:already )?been (?:moved|transferred|relocated)\b/,
);
const WENT_ABROAD = pattern(
  /\b(?:deported|expelled|repatriated|removed (?:to|from)|(?:wrongful|unlawful) removal|deportation to)\b/,
);

/**
 * "shall be returned to Minnesota", where the docket forbade that he be moved out of it and nobody was removed: the bar on
 * transfer is made good, and nobody comes back from abroad.
 */
export function isBroughtBack(words: string, memory: DocketMemory): boolean {
  // "if he has been moved, they must return him": from where he was moved to.
  if (MOVED.test(words) && !ABROAD.test(words)) return !wasRemoved(memory);
  if (ABROAD.test(words) || !TO_HERE.test(words)) return false;
  const names = words.split(/[^a-z]+/);
  if (names.some((name) => FOREIGN.has(name))) return false;
  if (!names.some((name) => name === "district" || name === "state" || STATES.has(name)) && !TO_DISTRICT.test(words))
    return false;
  const given = newestOf(memory.reliefs).flatMap((at) => memory.ruled.get(at)?.effects ?? []);
  if (given.includes("return-ordered")) return false;
  if (!given.includes("transfer-barred") && !TO_DISTRICT.test(words)) return false;
  return !wasRemoved(memory);
}

function wasRemoved(memory: DocketMemory): boolean {
  return newestOf(memory.filings).some(({ reading }) => WENT_ABROAD.test(reading.sense));
}

import type { DocketMemory } from "./docket-memory.ts";
import { newestOf } from "./docket-memory.ts";
import { FOREIGN, STATES } from "./lexicon/nouns.ts";
import { pattern } from "./search/pattern.ts";

const ABROAD = pattern(
  /\b(?:united states|u\.s\.|country|america|abroad|overseas|deport\w*|remov(?:ed|al)|repatriat\w*|expelled)\b/,
);
const TO_HERE = pattern(/\b(?:to|into|in|within) (?:this|the|that) (?:judicial )?(?:district|state)\b|\bto [a-z]+/);
const WENT_ABROAD = pattern(
  /\b(?:deported|expelled|repatriated|removed (?:to|from)|(?:wrongful|unlawful) removal|deportation to)\b/,
);

/**
 * "shall be returned to Minnesota", where the docket forbade that he be moved out of it and nobody was removed: the bar on
 * transfer is made good, and nobody comes back from abroad.
 */
export function isBroughtBack(words: string, memory: DocketMemory): boolean {
  if (ABROAD.test(words) || !TO_HERE.test(words)) return false;
  const names = words.split(/[^a-z]+/);
  if (names.some((name) => FOREIGN.has(name))) return false;
  if (!names.some((name) => name === "district" || name === "state" || STATES.has(name))) return false;
  const given = newestOf(memory.reliefs).flatMap((at) => memory.ruled.get(at)?.effects ?? []);
  if (!given.includes("transfer-barred") || given.includes("return-ordered")) return false;
  return !newestOf(memory.filings).some(({ reading }) => WENT_ABROAD.test(reading.sense));
}

import type { TextSpan } from "../docket/docket.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { genericRequests } from "./generic-subject.ts";
import type { Request } from "./requests.ts";
import { pattern } from "./search/pattern.ts";

/** Relief by its kind alone. */
const RELIEF =
  "(?:(?:entry|issuance) of )?(?:an? |the )?(?:(?:emergency|class-?wide|provisional|interim) )*(?:tro|temporary restraining order|preliminary injunction|injunctive relief|emergency relief)";
/** "motion for TRO and to seal", "for class certification and a preliminary injunction". */
const BESIDE = pattern(
  new RegExp(
    `\\b(?:motions?|applications?|requests?) for (${RELIEF})(?=,? (?:and|&) |, |/)|(?:,|\\band|&) (?:for )?(${RELIEF})(?=\\W*(?:$|\\d|\\bis\\b|\\bare\\b|\\band\\b))`,
  ),
);
/** What is asked for is about the relief: papers, time and hearings. */
const ABOUT_RELIEF = pattern(
  /\b(?:support|oppos\w+|respon\w+|reply|hearings?|pending|briefs?|briefing|extension|extend|time|pages?|excess|purposes?|schedul\w+|expedite|leave to (?!proceed)|memorand\w+|exhibits? to|stay|dissolv\w+|vacat\w+|modify)\b/,
);

/**
 * "granting motion for a TRO and for class certification": relief that is named by its kind beside what the words tell.
 * Null where none is; empty where nothing on the docket tells what it is about.
 */
export function reliefBeside(
  known: KnownEntryText,
  memory: DocketMemory,
  { start, end }: TextSpan,
): readonly Request[] | null {
  const piece = known.reading.sense.slice(start, end);
  const found = BESIDE.exec(piece);
  const named = found?.[1] ?? found?.[2];
  if (found === null || named === undefined) return null;
  if (ABOUT_RELIEF.test(piece.slice(0, found.index + found[0].length))) return null;
  const from = start + found.index + found[0].length - named.length;
  return genericRequests(known, memory, { start: from, end: from + named.length })?.requests ?? [];
}

import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { newestOf, sharesCase } from "./docket-memory.ts";
import type { Author } from "./tags.ts";

/** A filing that is named by what it is and by whose it is, and nothing else. */
export interface BareFiling {
  readonly noun: string;
  /** Null where nothing tells whose it is. */
  readonly side: Author | null;
}

const BARE =
  /^\W*(?:[^;.]{0,160}\b(?:ordered that|adjudged that|ordered|response|reply|thereto|thereof|opposition),? |[^;.:\d]{1,160}, |memo(?:randum)? +|that (?=the ))?(?:the |this |his |her |their |(?:petitioner|plaintiff|respondent|defendant|appellant|applicant)(?:'s|s')? |(?:mr|ms|mrs)\.? (?:[\w-]+ )?[\w-]+(?:'s|s') |unopposed |opposed |emergency |renewed )*(?<noun>motion|application|request|stipulation)(?: for (?:emergency )?relief)?\W*(?:\(\w{3,8}\)|\d{1,4}|\[[\d-]+\])?\W*(?:is|are|was|were|(?:will |shall )?be)?\W*(?:hereby )?$/;

/** "The motion is DENIED", "Petitioner's motion is granted"; null where the words tell more, or something else. */
export function bareFiling(piece: string): BareFiling | null {
  const noun = BARE.exec(piece)?.groups?.["noun"];
  return noun === undefined ? null : { noun, side: sideOf(piece) };
}

function sideOf(piece: string): Author | null {
  if (/\b(?:petitioner|applicant)(?:'s|s'|s)? (?:[\w-]+ )?(?:motion|application|request)/.test(piece))
    return "petitioner";
  return /\b(?:respondent|government)(?:'s|s'|s)? (?:[\w-]+ )?(?:motion|application|request)/.test(piece)
    ? "respondent"
    : null;
}

/** The newest filing that a bare name can mean: of that kind, of that side if one of that side is known, of the same appeal. */
export function pendingFiling(
  known: KnownEntryText,
  memory: DocketMemory,
  { noun, side }: BareFiling,
): KnownEntryText | null {
  const kinds =
    noun === "application"
      ? ["application", "motion"]
      : noun === "stipulation"
        ? ["stipulation"]
        : ["motion", "application"];
  const isMeant = (each: KnownEntryText) => kinds.includes(each.head.kind) && sharesCase(known, each);
  const filings = newestOf(memory.filings);
  return (
    (side === null ? undefined : filings.find((each) => isMeant(each) && each.author === side)) ??
    filings.find(isMeant) ??
    null
  );
}

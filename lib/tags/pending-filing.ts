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
  /^\W*(?:[^;.]{0,160}\b(?:ordered that|adjudged that|ordered|response|reply|thereto|thereof|opposition),? |[^;.:\d]{1,160}, |memo(?:randum)? +|that (?=the ))?(?:the |this |his |her |their |federal |united states' |(?:petitioner|plaintiff|respondent|defendant|appellant|applicant|government)(?:'s|s')? |(?:mr|ms|mrs)\.? (?:[\w-]+ )?[\w-]+(?:'s|s') |unopposed |opposed |emergency |renewed )*(?<noun>motion|application|request|stipulation)(?: for (?:emergency )?relief)?\W*(?:\(\w{3,8}\)|\d{1,4}|\[[\d-]+\])?\W*(?:is|are|was|were|(?:will |shall )?be)?\W*(?:hereby )?$/;

/** "1) Plaintiffs' motion": a point of a list. */
const POINT = /^\W*\d{1,2}\) ?/;

/** "The motion is DENIED", "Petitioner's motion is granted"; null where the words tell more, or something else. */
export function bareFiling(piece: string): BareFiling | null {
  const noun = BARE.exec(piece.replace(POINT, ""))?.groups?.["noun"];
  return noun === undefined ? null : { noun, side: sideOf(piece) };
}

/** "Petitioner Roe's motion", "the motion filed on June 3": more is said of it, but not what it asks for. */
const BARE_WITH_MORE =
  /^\W*(?:the |this |his |her |their |(?:mr|ms|mrs)\.? |(?:petitioner|plaintiff|respondent|defendant) (?=[a-z-]+'s )|[a-z-]+(?:'s|s') |unopposed |opposed |emergency |renewed )+(?<noun>motion|application|request)\b(?! (?:to|for|of|re|regarding|concerning|requesting|seeking|that|in limine)\b|:)/;

/** The same where more is said that does not tell what is asked for; null where it does. */
export function bareWithMore(piece: string): BareFiling | null {
  const noun = BARE_WITH_MORE.exec(piece.replace(POINT, ""))?.groups?.["noun"];
  return noun === undefined ? null : { noun, side: sideOf(piece) };
}

/** Whose filing it is: the last that is named, since what was considered may be named before. */
function sideOf(piece: string): Author | null {
  const whose = [...piece.matchAll(WHOSE)].at(-1)?.[1];
  return whose === undefined ? null : whose === "petitioner" || whose === "applicant" ? "petitioner" : "respondent";
}

const WHOSE =
  /\b(petitioner|applicant|respondent|government|united states)(?:'s|s'|'|s)? (?:[\w-]+ )?(?:motion|application|request)/g;

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
    filings.find((each) => isMeant(each) && !isOtherSide(each.author, side)) ??
    null
  );
}

/** What one side is known to have filed is no filing of the other. */
function isOtherSide(author: Author, side: Author | null): boolean {
  return side !== null && (author === "petitioner" || author === "respondent") && author !== side;
}

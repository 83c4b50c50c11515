import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import { numbersNamed, requestsBefore, sharesCase } from "./docket-memory.ts";
import type { Author } from "./tags.ts";

/** A filing that is named by what it is and by whose it is, and nothing else. */
export interface BareFiling {
  readonly noun: string;
  /** Null where nothing tells whose it is. */
  readonly side: Author | null;
}

const BARE =
  /^\W*(?:[^;.]{0,160}\b(?:ordered that|adjudged that|ordered|response|reply|thereto|thereof|opposition),? |[^;.:\d]{1,160}, |memo(?:randum)? +|that (?=the ))?(?:the |this |his |her |their |federal |united states' |(?:petitioner|plaintiff|respondent|defendant|appellant|applicant|government)(?:'s|s')? |(?:petitioner|plaintiff|respondent|defendant) (?!petitioner|plaintiff|respondent|defendant|appellant|applicant|government)[\w-]+(?:'s|s') |(?:mr|ms|mrs)\.? (?:[\w-]+ )?[\w-]+(?:'s|s') |unopposed |opposed |emergency |renewed )*(?<noun>motion|application|request|stipulation)(?: for (?:emergency )?relief)?\W*(?:\(\w{3,8}\)|\d{1,4}|\[[\d-]+\])?\W*(?:is|are|was|were|(?:will |shall )?be)?\W*(?:hereby )?$/;

/** "1) Plaintiffs' motion": a point of a list. */
const POINT = /^\W*\d{1,2}\) ?/;

/** "The motion is DENIED", "Petitioner's motion is granted"; null where the words tell more, or something else. */
export function bareFiling(piece: string, memory: DocketMemory): BareFiling | null {
  const noun = BARE.exec(piece.replace(POINT, ""))?.groups?.["noun"];
  return noun === undefined ? null : { noun, side: sideOf(piece, memory) };
}

/** "The motion filed on June 3 by Petitioner", "the motion filed on June 3": more is said of it, but not what it asks for. */
const BARE_WITH_MORE =
  /^\W*(?:the |this |his |her |their |(?:mr|ms|mrs)\.? |(?:petitioner|plaintiff|respondent|defendant) (?=[a-z-]+'s )|[a-z-]+(?:'s|s') |unopposed |opposed |emergency |renewed )+(?<noun>motion|application|request)\b(?! (?:to|for|of|re|regarding|concerning|requesting|seeking|that|in limine)\b|:)/;

/** The same where more is said that does not tell what is asked for; null where it does. */
export function bareWithMore(piece: string, memory: DocketMemory): BareFiling | null {
  const noun = BARE_WITH_MORE.exec(piece.replace(POINT, ""))?.groups?.["noun"];
  return noun === undefined ? null : { noun, side: sideOf(piece, memory) };
}

/** Several filings that are ruled on together, of which nothing is told but whose they are. */
export interface SeveralFilings {
  /** So many must be known before it is known what all of them ask for. */
  readonly least: number;
  /** No more than so many are meant. */
  readonly most: number;
  readonly side: Author | null;
}

const SEVERAL =
  /^\W*(?:[\w ]{0,40}\b(?:order|endorsement|entry|notation): )?(?:(?<all>all|any)(?: of)? |(?<both>both)(?: of)? |each of )?(?:the |these |those |his |her |their |other |now |still |previously |currently |remaining |outstanding |pending |unresolved |(?:petitioner|plaintiff|respondent|defendant|applicant|government|part(?:y|ie))(?:'s|s'?)? |cross[- ])*(?:motions|applications|requests)(?: (?:that (?:are|remain)|still|currently|now|remain)? ?(?:pending|outstanding))?\W*(?:are|is|be|were)?(?: hereby| therefore)?\W*$/;

/** "Petitioner's motions are DENIED", "all pending motions are", "both motions are"; null where the words tell more. */
export function severalFilings(piece: string, memory: DocketMemory): SeveralFilings | null {
  const found = SEVERAL.exec(piece);
  if (found === null) return null;
  const { all, both } = found.groups ?? {};
  return {
    least: all === undefined ? 2 : 1,
    most: both === undefined ? Number.POSITIVE_INFINITY : 2,
    side: sideOf(piece, memory),
  };
}

/** Whose filing it is: the last that is named, since what was considered may be named before. */
function sideOf(piece: string, { isDetention, isAppellate }: DocketMemory): Author | null {
  const whose = [...piece.matchAll(WHOSE)].at(-1)?.[1];
  if (whose === undefined) return null;
  // Where the government answers for holding somebody, who complains is held.
  if (whose === "plaintiff" || whose === "defendant") {
    if (!isDetention || isAppellate) return null;
    return whose === "plaintiff" ? "petitioner" : "respondent";
  }
  return whose === "petitioner" || whose === "applicant" ? "petitioner" : "respondent";
}

const WHOSE =
  /\b(petitioner|applicant|plaintiff|respondent|defendant|government|united states)(?:'s|s'|'|s)? (?:[\w'-]+ )?(?:motion|application|request)/g;

/** The newest filing that a bare name can mean, one not ruled on before one that was: of that kind, of that side if one of that side is known, of the same appeal. */
export function pendingFiling(
  known: KnownEntryText,
  memory: DocketMemory,
  { noun, side }: BareFiling,
): KnownEntryText | null {
  if (noun === "request" && ABOUT_PAPER.test(known.reading.plain.slice(known.head.end, known.head.end + TITLE)))
    return null;
  const kinds =
    noun === "application"
      ? ["application", "motion"]
      : noun === "stipulation"
        ? ["stipulation"]
        : ["motion", "application"];
  const isMeant = (each: KnownEntryText) => kinds.includes(each.head.kind) && sharesCase(known, each);
  const filings = requestsBefore(memory);
  return (
    (side === null ? undefined : filings.find((each) => isMeant(each) && each.author === side)) ??
    filings.find((each) => isMeant(each) && !isOtherSide(each.author, side)) ??
    null
  );
}

/** The filings that several are named by: those that nothing ruled on, and that the order does not name by their numbers. */
export function pendingFilings(
  known: KnownEntryText,
  memory: DocketMemory,
  { most, side }: SeveralFilings,
): readonly KnownEntryText[] {
  const named = numbersNamed(known, memory);
  return requestsBefore(memory)
    .filter(
      ({ head, author, entry: { documentNumber } }) =>
        (head.kind === "motion" || head.kind === "application") &&
        !isOtherSide(author, side) &&
        (documentNumber === null || !(named.includes(documentNumber) || memory.decided.has(documentNumber))),
    )
    .filter((each) => sharesCase(known, each))
    .slice(0, most);
}

/** "ORDER re 58 Joint Discovery Letter. Plaintiffs' request is granted": the one that stands in the letter. */
const ABOUT_PAPER =
  /^[^.;]{0,40}\b(?:re:?|regarding|on) \W?\d{1,4}\W? (?:[\w-]+ ){0,4}(?:letter|brief|report|statement|notice)\b/;
/** So long is the title of an order that names a paper. */
const TITLE = 140;

/** What one side is known to have filed is no filing of the other. */
function isOtherSide(author: Author, side: Author | null): boolean {
  return side !== null && (author === "petitioner" || author === "respondent") && author !== side;
}

import type { Head } from "./kind.ts";
import type { Reading } from "./reading.ts";
import type { Request } from "./requests.ts";
import { directionOf } from "./polarity.ts";
import { learnedSide, sideByName } from "./names.ts";
import type { Names } from "./names.ts";
import type { Author } from "./tags.ts";
import { pattern } from "./search/pattern.ts";

/** The government's name in the caption; "none" where it is no party. */
export type GovernmentSide =
  "petitioner" | "respondent" | "plaintiff" | "defendant" | "appellant" | "appellee" | "none" | (string & {});

const OFFICIALS = pattern(
  /\b(?:united states|u\.?s\.?a?\.? attorney|usa|government|attorney general|solicitor general|secretary|department|homeland security|immigration and customs|ice|dhs|uscis|cbp|doj|warden|sheriff|field office director|director|deportation officer|officer in charge|commissioner|administrator|u\.s\. immigration|merrick b?\.? ?garland|pamela bondi|william p?\.? ?barr|jefferson b?\.? ?sessions|loretta e?\.? ?lynch|eric h?\.? ?holder|matthew g?\.? ?whitaker|alejandro mayorkas|kirstjen nielsen|kristi noem|chad f?\.? ?wolf|john f?\.? ?kelly)\b/,
);

/** Who speaks in an entry by itself: the court, its clerk, or a side, whatever the caption calls it. */
export function authorOf(
  reading: Reading,
  head: Head,
  requests: readonly Request[],
  context: { readonly governmentSide: GovernmentSide; readonly isAppellate: boolean },
): Author {
  const { plain } = reading;
  if (head.kind === "mandate") return context.isAppellate ? "clerk" : "court";
  if (head.author !== null) return head.author;
  const byCourt = courtOrClerk(plain, head);
  if (byCourt !== null) return byCourt;
  if (head.ruleId === "kind-amicus-brief" || namesAmicus(plain.slice(0, head.end + 60))) return "amicus";
  const filer = filerOf(plain, head);
  // Parties' papers say in an appeal who filed them.
  if (context.isAppellate && head.kind === "notice" && (filer === null || NO_FILER.test(filer))) return "clerk";
  const own = asksAlone(plain, head, context.governmentSide);
  if (own !== null) return own;
  // "JOINT MOTION filed by Ada Roe, Field Office Director": both, with a comma.
  if (head.isJoint && /^[^,]{3,60}, /.test(filer ?? "") && OFFICIALS.testIn(plain, filer ?? "")) return "other";
  const side = filer === null ? null : sideOf(plain, filer, context.governmentSide);
  if ((head.isJoint || head.kind === "stipulation") && / and /.test(filer ?? "")) return "other";
  // Whoever holds somebody may stand anywhere in the entry; the petition is never theirs.
  if (side === "respondent" && head.kind === "petition" && OF_WRIT.test(plain) && !/\brespondents?\b/.test(filer ?? ""))
    return "petitioner";
  if (side !== null) return side;
  if (head.isJoint) return "other";
  return (
    titleSide(plain, head, context.governmentSide) ??
    sideByKind(plain, head, requests, filer) ??
    applicantSide(head, context) ??
    "unknown"
  );
}

const OF_WRIT = pattern(/\bhabeas\b|\b2241\b|\bpetition (?:for|seeking) (?:\w+ ){0,2}release\b/);

/** Filings that only one side makes, whoever else is named in them: who sues, who asks for the writ, who wants to join. */
function asksAlone(plain: string, head: Head, governmentSide: GovernmentSide): Author | null {
  const opening = plain.slice(head.start, head.end + 100);
  if (head.kind === "motion" && /\bmotion (?:for leave )?to intervene\b(?! (?:as|for|on))/.test(opening))
    return "other";
  if (governmentSide === "none") return null;
  if (head.kind === "motion" && /\bequal access to justice\b/.test(opening)) return "petitioner";
  if (head.kind !== "complaint" || governmentSide === "plaintiff") return null;
  return /\bthird[- ]party\b/.test(opening) ? null : "petitioner";
}

/** "until the motion is decided by a panel": who decides, not who filed. */
const NO_FILER = /^(?:an?|the|this) (?:\w+ ){0,2}(?:panel|court|judge|board|clerk)\b/;

/** Who speaks in an entry that does not tell it by itself (`authorOf`), by what other entries tell of the names in it. */
export function authorByNames(
  { plain, text }: Reading,
  head: Head,
  names: Names,
  governmentSide: GovernmentSide,
): Author {
  const filer = filerOf(plain, head);
  return (
    learnedSide(filer, text, names) ??
    (FILED_BY_SIDES.has(head.kind) && governmentSide !== "none"
      ? sideByName(filer?.replace(END_OF_FILER, "") ?? null, names)
      : null) ??
    "unknown"
  );
}

/** Kinds that only a side files. */
const FILED_BY_SIDES: ReadonlySet<Head["kind"]> = new Set([
  "motion",
  "response",
  "reply",
  "notice",
  "notice of appeal",
  "status report",
  "declaration",
  "exhibit",
  "application",
  "brief",
  "letter",
  "other",
]);

/** What only the clerk tells a party of. */
const CLERKS_NOTICE =
  /^notice (?:of|to [\w ]{0,30}of|regarding) (?:filing )?deficien|^notice\W{1,3}(?:of |pursuant to |under |per |re:? )?(?:the )?(?:court's )?(?:standing|general|administrative) order\b/;

const OF_PEOPLE = pattern(/\b(?:remov(?:al|e|ing)|deport\w*|release|bail|bond|detention|detained|transfer)\b/);

function courtOrClerk(plain: string, head: Head): Author | null {
  const opening = plain.slice(head.start, head.end + 90);
  if (head.kind === "letter") {
    if (/\bletter (?:from|of|by) (?:the )?(?:court|panel|judge|circuit|chambers)\b(?! of appeals clerk)/.test(opening))
      return "court";
    // The clerk's, who rules on time and papers; "RULING LETTER SENT granting motion to stay removal" tells the court's.
    if (/\bruling letter sent\b/.test(opening) && OF_PEOPLE.test(plain)) return "court";
    if (
      /^\W*clerk'?s? letter\b|\bletter sent\b|\bsent\b.{0,20}\bletter|\bletter (?:from|to) (?:the )?(?:clerk|u\.s\. supreme|supreme|u\.s\. court|united states)/.test(
        opening,
      )
    )
      return "clerk";
  }
  if (head.kind === "notice" && CLERKS_NOTICE.test(opening)) return "clerk";
  if (head.kind === "summons" && /\bissued\b/.test(opening)) return "clerk";
  if (head.kind === "certificate" && /\bclerk\b/.test(opening)) return "clerk";
  if (
    head.kind === "notice" &&
    !plain.startsWith("notice of removal", head.start) &&
    /\b(?:clerk|court|by the court|of the court)\b/.test(opening.slice(0, 60))
  )
    return "clerk";
  if (
    head.kind === "exhibit" &&
    /\b(?:agency|administrative record|record on appeal)\b/.test(opening) &&
    !/\bby\b/.test(plain)
  )
    return "other";
  return null;
}

/** The words that name the filer: "by All Petitioners", "on behalf of …", "for Appellees". */
function filerOf(plain: string, head: Head): string | null {
  const start = head.start;
  const body = plain.slice(start, start + 1500);
  const behalf = body.includes("on behalf of ") ? /\bon behalf of ([^.([;]{1,120})/.exec(body)?.[1] : undefined;
  if (behalf !== undefined) return behalf;
  const named = DECLARES.get(head.kind)?.exec(body.slice(0, 160))?.[1];
  if (named !== undefined) return named;
  const isFiledBy = body.includes("filed by") || body.includes("submitted by");
  const counsel = isFiledBy ? counselOf(body) : undefined;
  if (counsel !== undefined) return counsel;
  if (head.kind === "response") {
    const from = /\bfrom ((?:respondents?|petitioners?|applicants?)\b[^([;]{0,60})/.exec(body.slice(0, 160))?.[1];
    if (from !== undefined) return from;
    const first = /\bfiled by ([^([;]{3,80}?),? re:? \d/.exec(body)?.[1];
    if (first !== undefined) return first;
  }
  const at = isFiledBy
    ? Math.max(body.lastIndexOf(" filed by "), body.lastIndexOf(" submitted by "), body.lastIndexOf("(filed by "))
    : -1;
  const by = at === -1 ? lastBy(body) : at + body.slice(at + 1).indexOf(" by ") + 1;
  if (by === -1) return null;
  return wordsFrom(body, by + " by ".length);
}

/** The words up to the next bracket or semicolon, no more than a name and its side are long. */
function wordsFrom(body: string, start: number): string | null {
  const limit = Math.min(body.length, start + 120);
  let end = start;
  while (end < limit && !endsName(body.charCodeAt(end))) end++;
  return end === start ? null : body.slice(start, end);
}

/** An opening bracket, or a semicolon. */
function endsName(code: number): boolean {
  return code === 40 || code === 91 || code === 59;
}

/** Kinds whose name says from whom they are: a party or its counsel, an office of the government. */
const DECLARES: ReadonlyMap<Head["kind"], RegExp> = new Map([
  [
    "letter",
    /\bfrom (?:counsel for )?((?:the )?(?:government|united states|petitioner|respondent|plaintiff|defendant|appellant|appellee)(?:'?s'?)?)(?= (?:counsel|attorney|re\b|regarding|to\b|dated)|[:.,(]| *$)/,
  ],
  [
    "declaration",
    /^(?:\w+ ){0,3}(?:declaration|affidavit)s? of ((?:assistant |deputy |acting |supervisory )*(?:field office director|detention and deportation officer|deportation officer|officer in charge|warden|ice )[^.([;,:]{0,60})/,
  ],
]);

/** "filed by Attorney Roe for Petitioners": whom the lawyer who filed speaks for. */
function counselOf(body: string): string | undefined {
  return /\bfor (?:the )?((?:[a-z-]+ ){0,2}(?:appellants?|appellees?|petitioners?|respondents?|plaintiffs?|defendants?|amic\w+|intervenors?|applicants?)\b[^.([;:]{0,40})/.exec(
    /\b(?:filed|submitted) by\b[^([;:]{0,160}/.exec(body)?.[0] ?? "",
  )?.[1];
}

/** The last " by " that is followed by a party, not by a date or a number. */
function lastBy(body: string): number {
  for (let at = body.lastIndexOf(" by "); at > 0; at = body.lastIndexOf(" by ", at - 1)) {
    if (
      !/^ by (?:\d|the court|attorney general order|noon|order|which|that|means|rule|email|mail)/.test(
        body.slice(at, at + 30),
      )
    )
      return at;
  }
  return -1;
}

/** In the Supreme Court nobody but the applicant files the application. */
function applicantSide(
  head: Head,
  context: { readonly governmentSide: GovernmentSide; readonly isAppellate: boolean },
): Author | null {
  if (head.kind !== "application" || !context.isAppellate || context.governmentSide === "none") return null;
  return isGovernmentWord("applicant", context.governmentSide) === true ? "respondent" : "petitioner";
}

/** The filer's name ends where the rest of the sentence begins. */
const END_OF_FILER =
  /(?:\b(?:against\b|of (?:plaintiff|petitioner)|to be (?:let|set|released|freed|given|heard|returned|discharged)\b|for (?:(?:an?|the|his|her|their|immediate) )?(?:orders?|release|writ|relief|discharge|bond hearing)\b|(?:in|from|out of) (?:the )?(?:ice|immigration|dhs|federal)(?:'s)? (?:custody|detention)\b|urging\b|asking\b|seeking\b|stating\b|requesting\b|re\b|reporting\b|regarding\b|advising\b|of (?:arrival|departure|release|removal|transfer|change|withdrawal|compliance|non-?compliance|filing|errata|intent|death|joinder|lodging|dismissal|settlement|supplemental|related|new|appearance)\b|to \d)|,? (?:seized|arrested|apprehended|detained|confined|held|jailed|now (?:held|detained|in)|demanding|opposing|renewing|supporting|arguing|contending|challenging|objecting|informing|stating|that)\b|:(?= )|(?<=[a-z]{3})\.).*$/;

function sideOf(plain: string, filer: string, governmentSide: GovernmentSide): Author | null {
  const phrase = filer.replace(END_OF_FILER, "");
  if (/\b(?:all|both) parties\b|\bthe parties\b|\bjointly\b/.test(phrase)) return "other";
  if (namesAmicus(phrase)) return "amicus";
  if (/\bintervenors?\b|\bmovants?\b|\binterested part|\bnon-?part/.test(phrase)) return "other";
  const caption = captionSide(phrase, governmentSide);
  if (caption !== null) return caption;
  return OFFICIALS.testIn(plain, phrase) ? "respondent" : null;
}

function namesAmicus(phrase: string): boolean {
  return phrase.includes("amic") && /\bamic(?:us|i)\b/.test(phrase);
}

const CAPTION_WORD = /\b(petitioner|plaintiff|respondent|defendant|applicant|detainee|claimant|counter-?defendant)s?\b/;

/** Petitioner or respondent from the words of the caption; "other" when both sides are named. */
export function captionSide(phrase: string, governmentSide: GovernmentSide): Author | null {
  const appeal = phrase.includes("appell") ? /\bappell(?:ant|ee)s?\b/.exec(phrase)?.[0] : undefined;
  if (appeal !== undefined && !/\b(?:petitioner|plaintiff|respondent|defendant)s?\b/.test(phrase)) {
    const isGovernment = isGovernmentWord(appeal.replace(/s$/, ""), governmentSide);
    return isGovernment === null ? null : isGovernment ? "respondent" : "petitioner";
  }
  let side: Author | null = null;
  let rest = phrase;
  for (let found = CAPTION_WORD.exec(rest); found !== null; found = CAPTION_WORD.exec(rest)) {
    rest = rest.slice(found.index + found[0].length);
    const isGovernment = isGovernmentWord(found[1] ?? "", governmentSide);
    if (isGovernment === null) continue;
    const named = isGovernment ? "respondent" : "petitioner";
    if (side !== null && side !== named) return "other";
    side = named;
  }
  return side;
}

/** Whether a word of the caption means the government: its own word, or the word opposite to the detained. */
function isGovernmentWord(word: string, governmentSide: GovernmentSide): boolean | null {
  if (word === "detainee") return false;
  if (word === "appellant" || word === "appellee") {
    if (governmentSide === "appellant" || governmentSide === "petitioner") return word === "appellant";
    if (governmentSide === "appellee" || governmentSide === "respondent") return word === "appellee";
    return null;
  }
  if (word === "applicant") return governmentSide === "petitioner" || governmentSide === "applicant";
  if (governmentSide === "applicant") return word === "petitioner";
  if (governmentSide === "petitioner") return word === "petitioner";
  if (governmentSide === "plaintiff") return word === "plaintiff";
  return word === "respondent" || word === "defendant";
}

/** "Respondents' motion", "APPELLEE BRIEF". */
function titleSide(plain: string, head: Head, governmentSide: GovernmentSide): Author | null {
  const title = plain.slice(head.start, head.end + 4);
  if (/^(?:the )?(?:government|united states|usa)(?:'s)?\b/.test(title)) return "respondent";
  const words = /^(?:\w+ ){0,2}(?:petitioner|plaintiff|respondent|defendant|appellant|appellee|applicant)s?\b/.exec(
    title,
  )?.[0];
  return words === undefined ? null : captionSide(words, governmentSide);
}

const ASSENTED = /\b(?:assented|unopposed|agreed|consent)/;

/** When nobody is named: who files such a thing. */
function sideByKind(plain: string, head: Head, requests: readonly Request[], filer: string | null): Author | null {
  if (namesAmicus(filer ?? "")) return "amicus";
  if (plain.startsWith("notice of removal", head.start)) return "respondent";
  if (head.kind === "complaint") return "petitioner";
  if (head.kind === "petition" && !/\brehearing|\bcertiorari/.test(plain)) return "petitioner";
  const wish = directionOf(
    requests.map((each) => each.effect),
    false,
    false,
  );
  if (wish === "protects" && (filer !== null || head.kind !== "motion")) return "petitioner";
  // "Assented to MOTION to Vacate 4 Stay by Ada Roe": who asks for it is told by the name alone.
  if (wish === "permits" && (filer !== null || head.kind !== "motion"))
    return ASSENTED.test(plain.slice(0, head.end)) ? null : "respondent";
  const name = plain.slice(head.start, head.end);
  if (name.includes("traverse") && /\btraverse\b/.test(name)) return "petitioner";
  if (head.kind === "summons") return "petitioner";
  if (head.kind === "response" && /\bto (?:\d+ )?(?:order to show cause|petition)/.test(plain)) return "respondent";
  return null;
}

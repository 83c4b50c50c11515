import type { TextSpan } from "../docket/docket.ts";
import type { DocketMemory, KnownEntryText } from "./docket-memory.ts";
import type { Head } from "./kind.ts";
import { referencesIn } from "./references.ts";
import type { Reference } from "./references.ts";
import { pattern } from "./search/pattern.ts";

const THAT_REQUEST = pattern(/\b(?:that|this|such|said) (?:request|motion|application)\b/);

/** The entries that an act rules on: the head of its object and what is listed with it, else what the entry is "re". */
export function ruledOn(known: KnownEntryText, memory: DocketMemory, object: TextSpan, actCount: number): Reference[] {
  const { plain } = known.reading;
  // "JUDGMENT [2171644] filed that the order be reversed": an appeal's entry prints its own number.
  const itself = memory.isAppellate ? known.entry.documentNumber : null;
  const named = referencesIn(plain, object.start, object.end, memory.numbers).filter(({ number }) => number !== itself);
  // "MANDATE as to 29 Notice of Appeal: the injunction at 20 is vacated": the notice is only what brought it there.
  const asked = named.filter(({ end }) => !plain.startsWith(" notice of appeal", end));
  const all =
    asked.length < named.length &&
    (known.head.kind === "mandate" || /\b(?:usca|court of appeals)\b/.test(plain.slice(0, 80)))
      ? asked
      : named;
  const first = all[0];
  const ruled = behindConsidered(plain, object, all);
  const papers = first !== undefined && first === ruled[0] && isAside(plain, object, first) ? ruled.slice(1) : ruled;
  const asking = papers.length < 2 ? papers : papers.filter(({ end }) => !ANSWERS.test(plain.slice(end, end + 60)));
  const heads = asking.length > 0 ? asking : papers;
  const own = heads
    .filter((each) => !isAwaited(plain, object, each))
    .filter((reference, at) => isHeadOfObject(plain, object, reference, heads[at - 1]));
  if (own.length > 0) return own;
  const piece = plain.slice(object.start, object.end);
  if (THAT_REQUEST.test(piece)) {
    const before = referencesIn(plain, known.head.end, object.start, memory.numbers).at(-1);
    if (before !== undefined) return [before];
  }
  // "MEMO ENDORSEMENT on re: 22 Letter. The request to redact 5-1 is granted": 22 asks for it.
  if (
    all.length > 0 &&
    all.every((each) => isInsideTitle(plain.slice(object.start, each.start), each.named)) &&
    ENDORSED.test(plain)
  )
    return reList(plain, memory, object.start).slice(0, 1);
  const related = relatedDocuments(plain, memory);
  if (related.length > 0 && actCount === 1) return related;
  if (all.length === 0 && actCount > 1) return titleReference(plain, memory, known.head, object, piece);
  const isOfHearing = known.head.kind === "minute entry" && !/[a-z]{4}/.test(piece.replace(HEARING_WORDS, ""));
  if (
    all.length > 0 ||
    !(
      isOfHearing ||
      BOTH.test(piece) ||
      /\bmotions?\b|\bdisposition\b|\bapplications?\b|\bpetition\b|^\W*$|^\W*(?:the |this |that )?requests?\W*(?:is|are)?(?: hereby)?\W*$/.test(
        piece,
      )
    )
  )
    return [];
  if (actCount !== 1 || OF_THE_DAY.test(piece)) return [];
  return reList(plain, memory, object.start).filter(({ start }) => start < object.start || !isHeardLater(plain, start));
}

/** "Upon consideration of 2 Motion and the response, 5 Motion is denied": 5 alone is ruled on. */
function behindConsidered(plain: string, object: TextSpan, all: readonly Reference[]): readonly Reference[] {
  const considered = all.length < 2 ? null : CONSIDERED.execIn(plain, plain.slice(object.start, object.end));
  if (considered === null) return all;
  const from = object.start + considered.index + considered[0].length;
  const behind = all.filter(({ start }) => start >= from);
  return behind.length > 0 ? behind : all;
}

const CONSIDERED = pattern(
  /^\W*(?:order\W+)?(?:upon (?:consideration|review) of|having (?:considered|reviewed)|after (?:considering|reviewing|consideration of|review of)|considering) [^;.]{0,200}, (?=(?:(?:the|petitioner's|respondents'|plaintiffs?'s?|defendants?'s?) )?(?:ecf |dkt\.? |doc\.? |nos?\.? )*\[?\d{1,4}\]? (?:[\w'-]+ ){0,3}(?:motion|application|petition|request)\b[^,;.]{0,80} (?:is|are) )/,
);

/** "Oral motion for a continuance granted": moved at the hearing, and none of the motions that were set down for it. */
const OF_THE_DAY = pattern(
  /\boral(?:ly)? motions?\b|\bmotions? (?:made )?(?:to|for) (?:leave to )?(?:an? |the )?(?:[\w-]+ )?(?:continu(?:e|ance)|adjourn(?:ment)?|postpone(?:ment)?|appear(?:ance)?|admission|pro hac vice|withdraw)\b/,
);

/** "Motion granted. Hearing on 2 Motion reset to 1/17": what is still to be heard was not ruled on. */
function isHeardLater(plain: string, at: number): boolean {
  return /\b(?:hearing|argument|conference)s? (?:on|re:?|regarding)(?:\W|dkt|ecf|doc(?:ket)?|nos?){0,120}$/.test(
    plain.slice(Math.max(0, at - 50), at),
  );
}

/** "re: 1 Petition … the petition is DENIED; the stay is VACATED": the title's one document of that name is meant. */
function titleReference(
  plain: string,
  memory: DocketMemory,
  { kind, end: headEnd }: Head,
  object: TextSpan,
  piece: string,
): Reference[] {
  const isMinutes = kind === "minute entry";
  const noun = /\b(petition|motion|application)\b(?! for)/.exec(piece)?.[1];
  // "Oral motion to prolong the order GRANTED": another motion than those that were set down.
  if (/\boral\b/.test(piece)) return [];
  if (noun === undefined || !(isMinutes || /^\W*(?:re:?|on|regarding) /.test(plain.slice(headEnd, headEnd + 14))))
    return [];
  const listed = reList(plain, memory, object.start).filter(
    ({ start, end }) => start < object.start && plain.slice(end, end + 40).includes(noun),
  );
  return listed.length === 1 ? listed : [];
}

/** "upon consideration of 6 Motion, 9 Opposition and 11 Reply": what was read is not what is ruled on. */
const ANSWERS =
  /^[\])]? (?:(?!(?:motion|application|petition|request)\b)[\w'-]+ ){0,2}(?:oppositions?|responses?|repl(?:y|ies)|sur-?reply|briefs?|declarations?)\b/;

const ENDORSED = pattern(/^\W*memo(?:randum)? endorse\w*/);

/** "both are DENIED": all that the entry is "re". */
const BOTH = /^\W*(?:both|each|all|they)(?: of (?:them|these|the motions))?\W*(?:is|are|be)?(?: hereby)?\W*$/;

/** "Argument heard; taken under submission": what was heard is what the entry is "re". */
const HEARING_WORDS =
  /\b(?:the|court|hears?|heard|oral|arguments?|of|counsel|matters?|it|is|are|held|and|parties|from|stands?|be|was|were|fully)\b/g;

const RELATED = pattern(/\brelated doc(?:ument)?(?:\(s\)|s)?\b[^)]{0,80}/);

/** "(Related Doc # 22)", "(related document(s) 14, 15)". */
function relatedDocuments(plain: string, memory: DocketMemory): Reference[] {
  const found = RELATED.exec(plain);
  return found ? referencesIn(plain, found.index, found.index + found[0].length, memory.numbers) : [];
}

/** "Motion Hearing held on 12/20/2017 re 138 MOTION …, 139 MOTION … and 135 MOTION": what the hearing was about. */
function reList(plain: string, memory: DocketMemory, before: number): Reference[] {
  const numbered = plain.search(/\b(?:re:?|regarding|on) (?:(?:dkt|ecf|doc|docket)\.? ?(?:nos?\.? ?)?)?\[?\d/);
  const at =
    numbered === -1
      ? plain.search(/\b(?:re:?|regarding) (?:[\w'-]+ ){0,4}(?:motion|application|petition)\b/)
      : numbered;
  if (at === -1) return [];
  const stop = plain.slice(at).search(/\bdisposition\b|(?<!\b(?:dkt|doc|nos?))\.\s|;/);
  const end = stop === -1 ? Math.max(before, at + 200) : at + stop;
  return referencesIn(plain, at, Math.min(end, plain.length), memory.numbers).filter(
    (reference, index, all) =>
      (index === 0 || reference.named || all[index - 1]?.named === true) && !isRulingNamed(plain, reference),
  );
}

/** "CLERK'S JUDGMENT re: 17 Memorandum & Opinion. The petition is granted": 17 is what granted it. */
function isRulingNamed(plain: string, { end }: Reference): boolean {
  return RULING_NAMED.test(plain.slice(end, end + 60));
}

const RULING_NAMED =
  /^[\])]? (?:(?!(?:motion|application|petition|request|letter|stipulation|on|of|to|for|by)\b)[\w&'/-]+ ){0,3}(?:opinion|orders?(?! to show)|judgment|decision|memorandum (?:&|and) (?:opinion|order))\b/;

/** A document that is only a reason: "in light of 13, the action is dismissed". */
const ASIDE = pattern(
  /\b(?:in (?:light|view) of|pursuant to|as (?:set forth|stated|ordered|directed) (?:in|at)|following|see|ordered at|given)\W*(?:the |(?:mandate|opinion|order|judgment|decision) (?:at )?|\[|\(|ecf |no\.? |dkt\.? |doc\.? |# ?)*$/,
);

/** "a temporary stay while the panel considers [20]": 20 waits for its ruling. */
const AWAITED = pattern(
  /\b(?:while|until|pending|before)\b[^;,.]{0,40}\b(?:considers?|decides?|rules (?:up)?on|resolves?|determines|(?:ruling|decision) on|(?:disposition|resolution|consideration|determination) of)\W*(?:the |its |ecf |no\.? |dkt\.? |doc\.? |\[|#|\()*$/,
);

function isAwaited(plain: string, object: TextSpan, { start }: Reference): boolean {
  return AWAITED.testIn(plain, plain.slice(object.start, start));
}

function isAside(plain: string, object: TextSpan, { start }: Reference): boolean {
  return ASIDE.test(plain.slice(Math.max(object.start, start - 40), start));
}

/** "Motion to Certify Class [10] and Motion for TRO [9]": another filing, with its number behind. */
const ANOTHER_FILING = pattern(
  /^\W*(?:,|\band|&|;)\W*(?:the )?(?:(?!\b(?:re|regarding|order|vacating|denying|granting)\b)[\w'-]+ ){0,4}(?:motion|application|petition|request|stipulation)s?\b[^,;:]{0,80}$/,
);

function isHeadOfObject(plain: string, object: TextSpan, reference: Reference, last: Reference | undefined): boolean {
  if (last === undefined) return !isInsideTitle(plain.slice(object.start, reference.start), reference.named);
  const between = plain.slice(last.end, reference.start);
  if (/^\W*$/.test(between)) return true;
  if (!reference.named && ANOTHER_FILING.test(between)) return true;
  return /(?:,|\band|&|;|\/)(?:\W|the |as moot |ecf|dkt|doc|nos?){0,120}$/.test(between);
}

/** "the request to redact a number in ECF No. 5-1": the paper that is changed, not the one that asks. */
const IN_PAPER = pattern(
  /\b(?:requests?|motions?|applications?) to (?:redact|unredact|seal|unseal|restrict|correct|replace|edit|withdraw)\b[^.;]{0,60}\b(?:in|at|of|from|on)\W*(?:the |ecf |dkt\.? |doc\.? |nos?\.? |#|\[|\()*$/,
);

/** "Motion for Extension of Time to Answer 1": what is to be answered, and not what asks for time. */
const ANSWERED = pattern(
  /\b(?:(?:to|and) (?:answer|oppose)|(?:respond|reply|object)(?:ing)? to|(?:responses?|repl(?:y|ies)|answers?|oppositions?|objections?|briefs?) (?:to|in response to))\W*(?:the |ecf |dkt\.? |doc\.? |nos?\.? |#|\[|\()*$/,
);

const IN_TITLE = pattern(/\b(?:motions?|requests?|applications?|petition|stipulation)\b(?<rest>.*)$/s);

/** "motion to vacate 32 Order": the number is part of the title, not the motion's own. */
function isInsideTitle(before: string, isNamed: boolean): boolean {
  if (!isNamed) return IN_PAPER.test(before) || ANSWERED.test(before);
  const title = IN_TITLE.exec(before)?.groups?.["rest"];
  return title !== undefined && /\b(?:to|for|of|re|regarding|from|under|with)\b/.test(title);
}

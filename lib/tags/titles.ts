import type { TextSpan } from "../docket/docket.ts";
import type { Act } from "./acts.ts";
import type { KnownEntryText } from "./docket-memory.ts";
import { blanked } from "./reading.ts";
import { requestsIn } from "./requests.ts";
import { isHarmless } from "./subject.ts";
import { withoutThought } from "./thought-of-request.ts";
import { directly, pattern } from "./search/pattern.ts";

/** Filings that a court rules on. */
export const REQUEST_NOUN = pattern(
  /\b(?:motions?|petitions?|applications?|requests?|stipulations?|complaint|objections?|relief)\b/,
);

/** "ORDER on 11 Motion for bond hearing. The motion is DENIED": the title says what the motion is. */
export function titleOn(known: KnownEntryText, clauses: readonly TextSpan[], clause: TextSpan): TextSpan | null {
  const { head, reading } = known;
  const named = namedBefore(known, clauses, clause);
  if (named !== null) return named;
  const title = clauses.find((each) => each.end > head.end);
  if (title === undefined || title.end > clause.start) return null;
  const start = Math.max(title.start, head.end);
  // "ORDER RE: BAIL APPLICATIONS by Judge Roe: The Court orders …": the title ends with the colon.
  const colon = reading.plain.slice(start, title.end).search(/(?<!\bre): /);
  const span = { start, end: colon === -1 ? title.end : start + colon };
  const isNamed =
    /^\W*(?:on|on re:?|re:?|regarding|resolving|upon consideration of|considering)\b[^.;]{0,60}\b(?:motion|application|request|letter)s?\b/.test(
      reading.plain.slice(span.start, span.end),
    );
  if (!isNamed) return null;
  return tellsSubject(reading.sense, span) || ABOUT_TIME.test(reading.plain.slice(span.start, span.end)) ? span : null;
}

/** "having considered 3 Motion for bail, GRANTS the motion", "Motion Hearing held re 3 MOTION for bail. Motion GRANTED.". */
const CONSIDERED = pattern(
  /\b(?:(?:having (?:considered|reviewed|heard|read)|(?:up)?on (?:consideration|review) of|considering|before the court (?:is|are)|(?:hearing|argument|conference)s?\b[^.;]{0,60}\b(?:re|on|regarding))\b[^.;,]{0,60}?\b((?:motion|application|request|petition)s? (?:for|to) (?:[^.;,]|(?<=\b(?:mr|ms|mrs|[a-z]))\.(?! [a-z]+ (?:granted|denied)\b)){3,160}))/,
);

/** "Petitioner moves for a stay of removal. The motion is DENIED.": what somebody asked for, told in a sentence of its own. */
const MOVED = pattern(
  /\b(?:petitioners?|plaintiffs?|respondents?|defendants?|government|appellants?|appellees?|applicants?|he|she|they|movants?|(?:mr|ms|mrs)\.? [\w'-]+)(?:, [^,;.]{1,60},)? (?:has |have |now |again |also |jointly )*((?:moves?|moved|asks?|asked|requests?|requested|seeks?|sought|applies|applied) (?:[^.;]|\.(?=\d)){4,200})/,
);

function namedBefore(
  { head, reading }: KnownEntryText,
  clauses: readonly TextSpan[],
  clause: TextSpan,
): TextSpan | null {
  for (const each of clauses) {
    if (each.start > clause.start) break;
    const piece = reading.plain.slice(each.start, each.end);
    const found = CONSIDERED.exec(piece) ?? MOVED.exec(piece);
    if (found === null) continue;
    const end = each.start + found.index + found[0].length;
    const span = { start: end - (found[1]?.length ?? 0), end };
    if (span.end <= head.end || (each.start === clause.start && span.end > clause.end)) continue;
    if (tellsSubject(reading.sense, span)) return span;
  }
  return null;
}

/** "The Court has reviewed 17 Motion for Bail and …": what stands behind the number of the filing that is ruled on. */
export function titleBehind({ reading }: KnownEntryText, end: number): TextSpan | null {
  const stop = reading.plain
    .slice(end, end + LONGEST_BEHIND)
    .search(/[.;,](?= |$)| and (?:the \w+|\[?\d)| filed by | suitable /);
  const span = { start: end, end: stop === -1 ? Math.min(reading.plain.length, end + LONGEST_BEHIND) : end + stop };
  return REQUEST_NOUN.test(reading.plain.slice(span.start, span.end)) && tellsSubject(reading.sense, span)
    ? span
    : null;
}

const LONGEST_BEHIND = 160;

/** What is asked for is told, or it is nothing that holds or removes anybody. */
function tellsSubject(sense: string, span: TextSpan): boolean {
  const requests = requestsIn(sense, span.start, span.end);
  return requests.some(({ weak }) => !weak) || (requests.length === 0 && isHarmless(sense.slice(span.start, span.end)));
}

/** What an endorsed letter asks for, where it is no relief. */
const ABOUT_TIME = pattern(
  /\b(?:extension|adjourn\w*|continuance|extend|schedul\w+|deadlines?|conference|page limits?|leave to file)\b/,
);
const BARE_NOUN = pattern(
  /^\W*(?:memo(?:randum)? +)?(?:endorsement\W*)?(?:it is )?(?:hereby |ordered |that )*(?:(?:the |this |said |these |those |such |his |her |their )*(?:motion|application|request)s?(?: (?:of|by) (?!\w+ (?:to|for)\b)[^;:]{1,60}?)?|(?:both|each|neither|all|they)(?: of (?:them|these|the motions))?|(?:both|each|all)(?: (?:of )?the(?:se)?)? (?:motions?|requests?|applications?))\W*(?:is|are|was|were|(?:will |shall )?be)?(?: hereby)?\W*$/,
);

/** How a bare noun, what leads to it and what is thought of it begin; most objects begin with a number. */
const BEGINS_BARE =
  /^\W*(?:accordingly|after|all|and|application|are|as|because|being|both|but|consider|consistent|each|endorsement|finding|following|for|given|has|have|having|hereby|her|his|in|is|it|lack|memo|motion|neither|now|on|ordered|request|said|show|since|state|such|that|the|this|thus|to|upon|with)/;

export function isBareNoun(plain: string, object: TextSpan): boolean {
  const whole = plain.slice(object.start, object.end);
  if (!BEGINS_BARE.test(whole)) return false;
  const piece = withoutThought(whole);
  if (BARE_NOUN.testIn(plain, piece)) return true;
  const comma = piece.lastIndexOf(", ");
  return comma !== -1 && LEADS.testIn(plain, piece.slice(0, comma)) && BARE_NOUN.testIn(plain, piece.slice(comma + 2));
}

/** "For the reasons stated below, the motion is …": why and when, and no filing. */
const LEADS = pattern(
  /^\W*(?:and |but |now |it is |ordered that )*(?:accordingly|therefore|thus|for (?:the |these |those |good )|upon |having |after |in light of|because |as |finding |consistent with|considering |following |on this record|with )(?:(?!\b(?:motions?|applications?|petitions?|requests?)\b)[^;:\d])*$/,
);

/** "ORDER re: Motion to dismiss. GRANTED.": the verb stands alone, its object is the title before it. */
export function isBareVerb(plain: string, act: Act, clause: TextSpan): boolean {
  if (act.outcome === "affirmed") return false;
  const before = plain.slice(clause.start, act.verb.start).replace(/^\W*memo(?= {9,})/, blanked);
  const after = plain.slice(act.verb.end, clause.end);
  if (before.includes(" and") && ARGUED.test(before) && !/[a-z0-9]/.test(SAID_WHERE.replaceIn(after, ""))) return true;
  if (plain.includes("endorsement"))
    return !/[a-z0-9]/.test((before + MANNER.replaceIn(after, "")).replace(/\bendorsement\b/, ""));
  return !/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(MANNER.replaceIn(after, ""));
}

/** "Granted nunc pro tunc.": how, and nothing else. */
const MANNER = pattern(
  /^\W*(?:nunc pro tunc|as requested|in its entirety|on consent|without objection|absent objection|as unopposed|with thanks)(?=\W*$)/,
);

/** "Argued and GRANTED": of the motion that was heard. */
const ARGUED = directly(
  /^\W*(?:(?:the )?(?:motion|matter|arguments?) (?:was |is )?)?(?:argued|heard|taken up|presented|considered)(?:,? (?:argued|heard|considered|submitted))*,? and(?: is| was)?(?: hereby)? $/,
);
const SAID_WHERE = pattern(
  /^\W*(?:for (?:the )?reasons (?:as )?(?:stated|given|set forth|placed) )?(?:from the bench|(?:up)?on the record|in open court|orally|in court)(?=\W*$)/,
);

export function titleBefore(
  { head, reading }: KnownEntryText,
  clauses: readonly TextSpan[],
  clause: TextSpan,
): TextSpan {
  const earlier = clauses.filter((each) => each.end <= clause.start);
  const names = (each: TextSpan) => REQUEST_NOUN.test(reading.plain.slice(Math.max(each.start, head.end), each.end));
  const before = (head.kind === "minute entry" ? earlier.findLast(names) : undefined) ?? earlier.at(-1);
  if (before === undefined) return { start: clause.start, end: clause.start };
  return { start: Math.max(before.start, head.end), end: Math.max(before.end, head.end) };
}

/** A title ends with the colon that introduces what is ordered: "granting 28 Motion to Modify: the class is limited to …". */
export function titleOf(plain: string, { verb, object }: Act): TextSpan {
  if (verb.start > object.start) return object;
  const piece = plain.slice(object.start, object.end);
  if (!piece.includes(": ")) return object;
  // "Motion to Stay re: 5 Order": what is stayed.
  const colon = piece.search(/:(?<!\bre:) /);
  const before = colon === -1 ? "" : piece.slice(0, colon);
  const isTitle = REQUEST_NOUN.test(before) || JUDGMENT.test(before);
  return isTitle ? { start: object.start, end: object.start + colon } : object;
}

/** "granting summary judgment: the policy is unlawful", "granting expedited discovery: Defendants shall answer". */
const JUDGMENT = pattern(
  /\b(?:summary|declaratory|default) judgment\b|\bjudgment on the pleadings\b|\b(?:expedited|limited|jurisdictional) discovery\b/,
);

import type { TextSpan } from "../docket/docket.ts";
import { pattern } from "./search/pattern.ts";

/** What a ruling is confined to. */
const AS_TO = pattern(/^\W*(?:it )?(?:only )?(?:as to|with respect to|for) /);
/** People told without their names. */
const OTHERS =
  /^(?:all )?(?:of )?(?:the |those |these )?(?:others\b|(?<=those )(?:in|on|listed|named|held|who|whose|detained)\b|(?:\d+ |(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )?(?:of (?:the|them) )?(?:other |remaining |rest of the |potential |putative |proposed |individual )*(?:named )?(?:petitioners?|plaintiffs?|class members?|(?:sub)?class(?! (?:certification|definition|claims?|action))|members|detainees?|applicants?|movants?|individuals?|persons|men|women)\b)/i;
/** "Osei Banda", "Mr. Banda", "A.B.C.": names, and no parts of a paper. */
const NAME = /^(?:(?:Mr|Ms|Mrs|Dr)\. ?)?(?:[A-Z]\.){2,4}|^(?:(?:Mr|Ms|Mrs|Dr)\. ?)?[A-Z][a-z'’-]+(?: [A-Z][\w'’.-]*)*/;
const PART_OF_PAPER =
  /^(?:Counts?|Claims?|Requests?|Issues?|Parts?|Paragraphs?|Sections?|Exhibits?|Documents?|Defendants?|Respondents?|Government|Attorney|Costs?|Fees?|Motions?|Plaintiffs?'|Rule|Interrogator\w+|Items?|Categor\w+)\b/;

/**
 * Whether a ruling is on some people only: "GRANTED as to Osei Banda", "denying as to all others". `text` is the docket
 * text as written, `plain` the same in small letters; capitals alone tell names from other words, so that texts all in
 * capitals are not told.
 */
export function isOnPeople(text: string, plain: string, verb: TextSpan, clause: TextSpan): boolean {
  const lead = AS_TO.exec(plain.slice(verb.end, clause.end))?.[0];
  if (lead === undefined) return false;
  const start = verb.end + lead.length;
  const whom = text.slice(start, Math.min(clause.end, start + 120));
  if (OTHERS.test(whom)) return true;
  return NAME.test(whom) && !PART_OF_PAPER.test(whom);
}

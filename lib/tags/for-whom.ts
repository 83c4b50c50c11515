import type { TextSpan } from "../docket/docket.ts";
import type { Reading } from "./reading.ts";
import { pattern } from "./search/pattern.ts";

/** What stands before the name of a filing that is ruled on; the groups are what leads there, and whom it names. */
const FOR_WHOM = pattern(
  /^(\W*(?:[a-z ]{0,30}order\W+)?(?:(?:and|but|it is ordered that|ordered that) )?(?:as (?:to|for|regards)|with (?:respect|regard) to) )([^,;:()\d]{2,90}), (?:the |this |that |his |her |their |petitioners?'? )?(?:\[?\d{1,4}\]? )?(?:motions?|petitions?|applications?|requests?|it)\b/,
);
const ONLY_PEOPLE =
  /^(?:(?:the|and|both|all|only|other|remaining|named|individual|petitioners?|plaintiffs?|detainees?|members?|class|mr\.|ms\.|mrs\.|(?!Count|Claim|Discovery|Motion|Order|Issue|Defendant|Respondent)[A-Z][\w'.-]*)(?: |$))+$/;

/** "As to Ms. Koso, the motion is granted": how long the words are that only tell for whom; 0 where they tell more. */
export function forWhom({ plain, text }: Reading, { start, end }: TextSpan): number {
  const [, lead = "", whom = ""] = FOR_WHOM.execIn(plain, plain.slice(start, end)) ?? [];
  const from = start + lead.length;
  const isPeople = whom !== "" && ONLY_PEOPLE.test(text.slice(from, from + whom.length));
  return isPeople ? lead.length + whom.length + ", ".length : 0;
}

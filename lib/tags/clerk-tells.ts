import type { TextSpan } from "../docket/docket.ts";
import { PEOPLE, SO } from "./main-sentence.ts";
import { pattern } from "./search/pattern.ts";

/** What is done with people who are held. */
const DEED = "(?:re-?)?(?:remov|deport|transfer|mov|relocat|detain|transport|repatriat)(?:e|r?ed|r?ing)?";
const GIVEN = "(?:release|free|(?:provide|give|afford|hold|conduct)\\b[^;.]{0,30}\\b(?:bond|bail|custody) hearing)";

/** "Respondents shall not move Petitioner", "removal is stayed", "the Court grants 2": an order, whoever put it on the docket. */
const ORDERS = pattern(
  new RegExp(
    `\\b${PEOPLE} (?:shall|must|may) not (?:be )?${DEED}\\b|\\b${PEOPLE} (?:is|are) ${SO}(?:enjoined|restrained|prohibited|barred|forbidden) (?:and (?:enjoined|restrained|prohibited) )?from ${DEED}\\b|\\b${PEOPLE} (?:is|are) ${SO}(?:ordered|directed)(?: not)? to (?:${DEED}|${GIVEN})\\b|\\b${PEOPLE} (?:shall|must) (?:be (?:released|freed)\\b|${GIVEN}\\b)|\\b(?:removal|deportation|transfer) (?:is |shall be )?${SO}(?:stayed|barred|enjoined|prohibited)\\b|\\bstay (?:of (?:removal|deportation) )?(?:is |remains |has )(?:now )?(?:in effect|terminated|expired|ended|lifted|dissolved)\\b|\\b(?:the )?court (?:has )?${SO}(?:granted an? (?:temporary |administrative )?stay of removal|grants|denies|enjoins|stays|prohibits|extends|dissolves|(?:orders|directs)(?: that)? ${PEOPLE})\\b`,
  ),
);
/** Of what is asked, argued, reported or was ordered before the same words stand in a clerk's notice. */
const TOLD =
  /\b(?:motions?|requests?|requesting|petition|application|whether|why|asks?|asking|seek(?:s|ing)?|argu\w+|alleg\w+|that|which|if|unless|proposed|stipulat\w+|previous(?:ly)?|prior|order|injunction|tro)\b[^:]*$/;

/**
 * True where a clerk's notice holds an order of the court: "CLERK'S NOTICE … Respondents are ordered not to transfer
 * Petitioner before the hearing", "NOTICE OF HEARING … Petitioner shall not be moved before then".
 */
export function tellsOrder(plain: string, clauses: readonly TextSpan[]): boolean {
  if (!ORDERS.mayMatch(plain)) return false;
  return clauses.some(({ start, end }) => {
    const piece = plain.slice(start, end);
    const found = ORDERS.execIn(plain, piece);
    return found !== null && !TOLD.test(piece.slice(0, found.index));
  });
}

import { textStart } from "../dom/text.ts";
import { leadsToLogin } from "../login.ts";

/** Words of pages that stand in the place of a docket, and what they mean for the reader. */
const REFUSALS: readonly (readonly [RegExp, string])[] = [
  [
    /accept charges and retrieve|download confirmation|your pacer account will be billed/i,
    "The court asks you to accept a charge first. Docketwatch never does that for you.",
  ],
  [
    /documents? (?:is|are) attached to this filing/i,
    "This is the list of documents of one filing. Open the docket itself to read it.",
  ],
  [/case not found|no case(?:s)? (?:was|were) found|does not exist/i, "The court found no such case."],
  [
    /(?:case|docket) (?:is )?(?:sealed|restricted)|under seal|not authori[sz]ed|do(?:es)? not have permission/i,
    "The court does not show this case to this login.",
  ],
  [
    /docket report filter|run docket report/i,
    "This is the form for a docket report. Run the report to read the docket.",
  ],
  [
    /login to pacer|pacer login|please log ?in|session (?:has )?(?:expired|timed out)/i,
    "The court asks you to log in.",
  ],
];

/** Why a page of an appellate CM/ECF is no docket, in words for the user; null if it cannot tell. */
export function refusalOf(page: Document): string | null {
  const words = `${page.title.slice(0, 200)} ${page.body ? textStart(page.body, 6000) : ""} ${buttonsOf(page)}`;
  const refusal = REFUSALS.find(([pattern]) => pattern.test(words));
  if (refusal) return refusal[1];
  if (leadsToLogin(page)) return "The court asks you to log in.";
  // A title alone shows nothing to read.
  return page.body && textStart(page.body, 200) !== "" ? null : "The page is blank.";
}

function buttonsOf(page: Document): string {
  const buttons = [...page.getElementsByTagName("input")].slice(0, 50);
  return buttons
    .map((button) => (button.getAttribute("type") === "submit" ? button.getAttribute("value") : ""))
    .join(" ");
}

import { isElement, walk } from "../dom/walk.ts";
import { leadsToLogin } from "../login.ts";

const NARROW = "The court asks to narrow a long docket first: no entries are shown yet.";
/** What courts answer instead of a docket, and how to tell the user. Searched outside entry tables only. */
const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [
    /To accept charges shown below/i,
    "PACER shows what the docket would cost and waits for you to accept: the docket itself is not open yet.",
  ],
  [
    /(?:in excess of|more than) [\d,]+ (?:pages|docket entries)|large (?:number of )?docket|may take a long time to/i,
    NARROW,
  ],
  [
    /page ID does not exist|Session (?:has )?(?:expired|timed out)|Your session/i,
    "The court no longer knows this page: ask for the docket again.",
  ],
  [/no documents in this case/i, "The court says that there are no documents in this case."],
  [/Incomplete request/i, "The court says that the request was incomplete: ask for the docket again."],
  [/start date must be less than/i, "The court refused the range of dates."],
  [/Case (?:number )?not found|Cannot find case|no such case/i, "The court does not find this case."],
  [
    /do not have permission|not authorized to (?:view|access)|Access denied/i,
    "The court says that you have no permission to view this, or that it does not exist.",
  ],
  [/Unable to create PDF/i, "The court could not make the document: ask again, as HTML."],
  [/case type was .{0,40}but it must be/i, "The court did not recognise the type of this case and shows no docket."],
  [/in the process of being opened/i, "The court is still opening this case."],
  [/Submission already made/i, "The court says that this request was made before: ask for the docket again."],
  [
    /(?:case|document) (?:is|has been) (?:sealed|restricted)|Sealed case|This case is under seal/i,
    "The court says that this case is sealed or restricted.",
  ],
  [/administratively closed/i, "The court says only that this case was administratively closed, and shows no docket."],
  [
    /server (?:timed? ?out|error)|Gateway Time-?out|Bad Gateway|Proxy Error|Internal Server Error|(?:Service|temporarily) (?:is )?Unavailable|request timed out|Too Many Requests/i,
    "The court's server failed to answer: try again later.",
  ],
  [/PACER Login|Client code|Please log ?in|login is required/i, "This is PACER's login or receipt without a docket."],
];
const TEXT_FORMAT = /\bDocket\s+Text\b/i;
/** Messages stand near the top; a page that says more than this is something else. */
const MOST_TEXT = 30_000;
const MOST_NODES = 20_000;

/** Why a page of a court's CM/ECF is no docket; null if nothing on it says why. */
export function refusalOf(page: Document): string | null {
  const { text, isPreformatted } = visibleText(page);
  if (text.trim() === "") return leadsToLogin(page) ? "The court asks you to log in." : "The page is blank.";
  if (isPreformatted && TEXT_FORMAT.test(text)) {
    return "This docket was asked for as plain text, which cannot be read safely: ask the court for it as HTML.";
  }
  if (asksForRange(page)) return NARROW;
  return MESSAGES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Courts word the question for long dockets in many ways; all of them put it beside choices of where to begin. */
function asksForRange(page: Document): boolean {
  return [...page.getElementsByName("date_from")].some(
    (input) => input.tagName === "INPUT" && input.getAttribute("type")?.toLowerCase() === "radio",
  );
}

/** What the page says outside what CM/ECF puts on every page. */
function visibleText(page: Document): { readonly text: string; readonly isPreformatted: boolean } {
  let text = "";
  let isPreformatted = false;
  let visits = 0;
  const visit = (node: Node) => {
    if (isElement(node)) {
      if (node.tagName === "PRE") isPreformatted = true;
      text += " ";
    } else if (node.nodeType === 3) text += node.nodeValue ?? "";
    return ++visits >= MOST_NODES || text.length > MOST_TEXT;
  };
  walk(page, visit, { skip: isOnEveryPage });
  return { text: text.replace(/\s+/g, " "), isPreformatted };
}

function isOnEveryPage(element: Element): boolean {
  return element.id === "topmenu" || element.tagName === "TITLE";
}

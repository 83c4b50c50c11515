import { textOf, textStart } from "../dom/text.ts";

/** "entry-12" of a numbered row, "minute-entry-88001" (CourtListener's own id) of one without a number. */
const ROW_ID = /^(?:minute-)?entry-\d{1,15}$/;
/** What stands in the place of entries: a filter that nothing matches, or a docket of which CourtListener has none. */
const EMPTY_NOTICE = /^(?:No docket entries match your filters|There are no entries for this docket)/;

/** The heading that both designs mark with CourtListener's docket id. */
export function findHeading(page: Document): Element | null {
  for (const heading of page.getElementsByTagName("h1")) {
    if (heading.getAttribute("data-type") === "search.Docket" && heading.hasAttribute("data-id")) return heading;
  }
  return null;
}

/** True for the row of one docket entry, in either design. */
export function isEntryRow(element: Element): boolean {
  return element.id !== "" && ROW_ID.test(element.id);
}

/** The first row of a page, if it has any. */
export function entryRow(page: Document): Element | null {
  const candidates = page.querySelectorAll('[id^="entry-"],[id^="minute-entry-"]');
  for (const candidate of candidates) if (isEntryRow(candidate)) return candidate;
  return null;
}

/** True for the sentence that stands where the entries would. */
export function isEmptyNotice(paragraph: Element): boolean {
  return EMPTY_NOTICE.test(textStart(paragraph, 80));
}

/** True for an element with this word among its classes. */
export function hasClass(element: Element, name: string): boolean {
  const classes = element.getAttribute("class");
  return classes !== null && ` ${classes.replace(/\s+/g, " ")} `.includes(` ${name} `);
}

/** What an element of a row says, without the soft hyphens that CourtListener puts into "At­tach­ment". */
export function label(element: Element): string {
  return textOf(element, { skip: isEntryRow }).replaceAll("\u00ad", "");
}

/**
 * The elements under `root` in document order. What lies inside an element for which `leave` is true is not entered:
 * broken markup in a docket text can put later rows inside earlier ones, and each is read once, by its own row.
 */
export function* elementsUnder(root: Element, leave?: (element: Element) => boolean): Generator<Element, void, void> {
  let element = root.firstElementChild;
  while (element) {
    yield element;
    const inner: Element | null = leave?.(element) ? null : element.firstElementChild;
    element = inner ?? nextBeside(element, root);
  }
}

/** The element's path is climbed by `parentElement`, so depth costs no stack. */
function nextBeside(element: Element, root: Element): Element | null {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (at.nextElementSibling) return at.nextElementSibling;
  }
  return null;
}

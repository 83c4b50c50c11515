import { textStart } from "../dom/text.ts";
import { elementsUnder, hasClass, isEmptyNotice, isEntryRow, label } from "./markup.ts";

/** How many elements are looked at before the page gets its turn. */
const STEP = 300;
/** Longest label or value that is read from the header. */
const VALUE_LIMIT = 300;
/** "Page 2 of 3", "2 of 3". */
const PAGE_COUNT = /(\d[\d,]{0,6}) of (\d[\d,]{0,6})/;
/** The filter fields; the new design repeats each with "-desktop" and "-mobile". */
const FILTER_FIELD = /^id_(filed_after|filed_before|entry_gte|entry_lte)(?:-[a-z]+)?$/;

/** What a docket page holds besides the text of its entries. */
export interface Outline {
  readonly rows: readonly Element[];
  /** Header values by their label in lower case without colon, the first of each. */
  readonly values: ReadonlyMap<string, Element>;
  /** The same of the block about the court that was appealed from. */
  readonly originating: ReadonlyMap<string, Element>;
  /** Address of the "Share Alert Link" and of links to the court, as far as they name the case. */
  readonly caseLinks: readonly string[];
  /** Links to stored documents, the first few: their file names carry court and case. */
  readonly storageLinks: readonly string[];
  /** "page 2 of 3", null on the only page. */
  readonly paging: string | null;
  /** "filed_after=02/01/2019": filter fields that are filled in. */
  readonly filters: readonly string[];
  /** The sentence in the place of entries, null where there is none. */
  readonly emptyNotice: string | null;
}

/** Looks once at every element of a page, in document order; yields so that a long page can be read in slices. */
export function* outlineOf(page: Document): Generator<void, Outline, void> {
  const rows: Element[] = [];
  const header = new HeaderReader();
  let row: Element | null = null;
  let seen = 0;
  if (page.body) {
    for (const element of elementsUnder(page.body)) {
      if (++seen % STEP === 0) yield;
      if (row && !row.contains(element)) row = null;
      if (isEntryRow(element)) {
        row = element;
        rows.push(element);
      } else if (row) header.lookInRow(element);
      else header.look(element);
    }
  }
  return { rows, ...header.found() };
}

/** Collects the parts of a page that are not entries. */
class HeaderReader {
  private readonly values = new Map<string, Element>();
  private readonly originating = new Map<string, Element>();
  private readonly caseLinks: string[] = [];
  private readonly storageLinks: string[] = [];
  private readonly filters = new Set<string>();
  private paging: string | null = null;
  private emptyNotice: string | null = null;
  private label: string | null = null;
  private isOriginating = false;

  found(): Omit<Outline, "rows"> {
    const { values, originating, caseLinks, storageLinks, paging, emptyNotice } = this;
    return { values, originating, caseLinks, storageLinks, paging, filters: [...this.filters], emptyNotice };
  }

  /** Rows are read by themselves; only the names of their files are of use for the header. */
  lookInRow(element: Element): void {
    if (element.tagName !== "A" || this.storageLinks.length > 4) return;
    const address = element.getAttribute("href") ?? "";
    if (address.includes("gov.uscourts.")) this.storageLinks.push(address.slice(0, VALUE_LIMIT));
  }

  look(element: Element): void {
    if (element.tagName === "A") this.lookAtLink(element);
    else if (element.tagName === "INPUT") this.lookAtField(element);
    else if (element.tagName === "H2" || element.tagName === "H3") this.lookAtHeading(element);
    else if (element.tagName === "P" && isEmptyNotice(element)) this.emptyNotice ??= label(element);
    else if (element.tagName === "DT" || hasClass(element, "meta-data-header")) this.label = labelOf(element);
    else if (element.tagName === "DD" || hasClass(element, "meta-data-value")) this.lookAtValue(element);
    else if (element.childElementCount <= 1) this.lookAtEyebrow(element);
  }

  /** The new design says "Filed: January 23, 2019" above the heading, with no label of its own. */
  private lookAtEyebrow(element: Element): void {
    if (!this.values.has("filed") && /^Filed: ?\S/.test(textStart(element, 60))) this.values.set("filed", element);
  }

  private lookAtLink(link: Element): void {
    const address = (link.getAttribute("href") ?? "").slice(0, VALUE_LIMIT);
    if (address.includes("pacer_case_id=") || address.includes("DktRpt.pl?")) this.caseLinks.push(address);
    const relation = link.getAttribute("rel");
    if (relation === "next" || relation === "prev") this.paging ??= pagingAround(link);
  }

  private lookAtField(field: Element): void {
    const name = FILTER_FIELD.exec(field.id)?.[1];
    const value = field.getAttribute("value")?.trim() ?? "";
    if (name !== undefined && value !== "") this.filters.add(`${name}=${value.slice(0, 40)}`);
  }

  private lookAtHeading(heading: Element): void {
    this.isOriginating = /^originating court/i.test(textStart(heading, 60));
  }

  private lookAtValue(value: Element): void {
    if (this.label === null) return;
    const values = this.isOriginating ? this.originating : this.values;
    if (!values.has(this.label)) values.set(this.label, value);
    this.label = null;
  }
}

function labelOf(element: Element): string {
  return textStart(element, VALUE_LIMIT).replace(/:$/, "").toLowerCase();
}

/** A next or previous link exists only where there are several pages; the count stands beside it. */
function pagingAround(link: Element): string {
  const bar = link.closest("nav") ?? link.closest(".row") ?? link.parentElement;
  const [, page, pages] = (bar && PAGE_COUNT.exec(textStart(bar, VALUE_LIMIT))) ?? [];
  return page === undefined || pages === undefined ? "one of several pages" : `page ${page} of ${pages}`;
}

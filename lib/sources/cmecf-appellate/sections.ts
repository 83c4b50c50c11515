import { textStart } from "../dom/text.ts";
import { isComment, isElement, walkInSteps } from "../dom/walk.ts";

/** "NEW SECTION - Case Stub", "NEW SUBSECTION - Prior Cases" between signs of equality. */
const SECTION_MARK = /NEW (?:SUB)?SECTION\s{0,3}-\s{0,3}([A-Za-z/ ]{3,60})/;
/** "General Docket" above the name of the court. */
const COURT_HEADING = /\b(?:Court of Appeals|Appellate Panel)\b/i;

/** A part of an appellate docket. */
export type SectionName = "stub" | "originating" | "prior" | "associated" | "panel" | "parties" | "entries";

/** Where the parts of a page are. */
export interface Sections {
  readonly parts: ReadonlyMap<SectionName, Element>;
  /** "General Docket United States Court of Appeals for the Sixth Circuit". */
  readonly heading: string;
  /** Fields of the request that the page answers, by name. */
  readonly request: ReadonlyMap<string, string>;
}

/** The comments that CM/ECF writes before each part. */
const MARKS: readonly (readonly [RegExp, SectionName])[] = [
  [/^case stub/i, "stub"],
  [/^orig/i, "originating"],
  [/^prior cases/i, "prior"],
  [/^assoc/i, "associated"],
  [/^panel/i, "panel"],
  [/^party/i, "parties"],
  [/^docket entries/i, "entries"],
];

/** The labels by which a part is known where comments were stripped. */
const LABELS: readonly (readonly [RegExp, SectionName])[] = [
  [/(?:appeals|panel) docket #/i, "stub"],
  [/^originating court information/i, "originating"],
  [/^prior cases/i, "prior"],
  [/^current cases/i, "associated"],
  [/^panel assignment/i, "panel"],
];

/**
 * Finds the parts in one walk: by the comments before them, else by their labels. The walk ends where the entries
 * begin, so that nothing in a docket text can be taken for a part.
 */
export function* sectionsOf(page: Document): Generator<void, Sections, void> {
  const finder = new SectionFinder();
  yield* walkInSteps(page, (node) => {
    if (isComment(node)) finder.mark(node.data.slice(0, 300));
    return isElement(node) && finder.look(node);
  });
  return finder.found();
}

class SectionFinder {
  private readonly parts = new Map<SectionName, Element>();
  private readonly request = new Map<string, string>();
  private heading = "";
  /** The part whose comment was the last one; its first table is the part. */
  private announced: SectionName | null = null;

  found(): Sections {
    return { parts: this.parts, heading: this.heading, request: this.request };
  }

  mark(comment: string): void {
    const title = SECTION_MARK.exec(comment)?.[1]?.trim();
    if (title !== undefined) this.announced = MARKS.find(([pattern]) => pattern.test(title))?.[1] ?? null;
  }

  /** Looks at one element; true when the entries are found. */
  look(element: Element): boolean {
    const tag = element.tagName;
    if (this.announced !== null && tag === (this.announced === "panel" ? "TD" : "TABLE")) {
      this.place(this.announced, element);
      this.announced = null;
    }
    if (tag === "B" || tag === "STRONG") this.lookAtLabel(element);
    else if (tag === "INPUT") this.lookAtField(element);
    else if (tag === "FORM" && element.getAttribute("name") === "dktEntry") this.announced = "entries";
    else if (tag === "TD" && this.parts.has("stub")) this.lookAtCell(element);
    return this.parts.has("entries");
  }

  private place(name: SectionName, element: Element | null): void {
    if (element && !this.parts.has(name)) this.parts.set(name, element);
  }

  private lookAtLabel(element: Element): void {
    const text = textStart(element, 200);
    if (this.heading === "" && COURT_HEADING.test(text) && !text.includes("#")) this.heading = text;
    const name = LABELS.find(([pattern]) => pattern.test(text))?.[1];
    if (name !== undefined) this.place(name, element.closest(name === "panel" ? "td" : "table"));
  }

  private lookAtField(field: Element): void {
    const name = field.getAttribute("name") ?? "";
    if (name !== "" && !this.request.has(name))
      this.request.set(name, field.getAttribute("value")?.slice(0, 200) ?? "");
  }

  /** Widths are the last resort: 90 % is the column of docket texts, 50 % the two columns of parties. */
  private lookAtCell(cell: Element): void {
    const width = cell.getAttribute("width");
    if (width === "90%") this.place("entries", cell.closest("table"));
    else if (width === "50%") this.place("parties", cell.closest("table"));
  }
}

import { hasOnlyEmptyBoxes, tickedOnly } from "./boxes.ts";
import { decretalParagraphs } from "./decretal.ts";
import { checkIdentity } from "./identity.ts";
import type { ExpectedDocument } from "./identity.ts";
import { linesOf } from "./lines.ts";
import { textOfLine } from "./page-text.ts";
import type { Line, PageText } from "./page-text.ts";
import { paragraphsOf } from "./paragraphs.ts";
import type { DocumentReading } from "./reading.ts";
import { withoutFurniture } from "./stamps.ts";

/** What a document says, before it is kept for an entry. */
export type DocumentWords = Pick<
  DocumentReading,
  "pageCount" | "pagesWithoutText" | "paragraphs" | "warnings" | "mismatch"
>;

/** The lines of one page, ready to be put together with the others'. */
export interface ReadPage {
  readonly page: Pick<PageText, "number" | "height" | "width" | "cut" | "failed">;
  readonly lines: readonly Line[];
}

/** Letters that a page must hold, besides stamps and page numbers, to count as read. */
const FEWEST_LETTERS = 12;

/** Puts one page's runs into lines. Pages can be read one by one, so that nothing waits for all of them. */
export function readPage(page: PageText): ReadPage {
  const isSideways = page.items.filter(({ angle }) => angle === 90 || angle === 270).length > page.items.length / 2;
  const [width, height] = isSideways ? [page.height, page.width] : [page.width, page.height];
  return {
    page: { number: page.number, width, height, cut: page.cut, failed: page.failed },
    lines: linesOf(page),
  };
}

/** The court's own words in a document: what it decrees, on which page, and what is doubtful. Pure. */
export function readDocument(pages: readonly ReadPage[], expected: ExpectedDocument): DocumentWords {
  const { pages: cleaned, stamps } = withoutFurniture(pages.map(({ page, lines }) => ({ lines, height: page.height })));
  const paragraphs = paragraphsOf(cleaned)
    .map(tickedOnly)
    .filter(({ text }) => text !== "");
  const pagesWithoutText = pages.flatMap(({ page }, at) =>
    lettersOf(cleaned[at] ?? []) < FEWEST_LETTERS ? page.number : [],
  );
  const firstPage = (cleaned[0] ?? []).slice(0, 40).map(textOfLine);
  const checked = checkIdentity(stamps, firstPage, pages.length, expected);
  const decretal = decretalParagraphs(paragraphs, pages.length);
  const isBare = pagesWithoutText.length === pages.length;
  return {
    pageCount: pages.length,
    pagesWithoutText,
    paragraphs: decretal.paragraphs,
    mismatch: checked.mismatch,
    warnings: [
      ...pictureWarning(pagesWithoutText, pages),
      ...(isBare ? [] : checked.warnings),
      ...cutWarnings(pages),
      ...(decretal.isRecommendation
        ? ["This is a report and recommendation: it recommends, and orders nothing until a judge adopts it."]
        : []),
      ...(isProposed(firstPage) ? ["Its title says that it is a proposed order: look for the judge's signature."] : []),
      ...(hasOnlyEmptyBoxes(cleaned) ? ["It is a form with boxes: which of them are ticked was not read."] : []),
      ...(decretal.leftOut > 0
        ? [`${decretal.leftOut} long parts of what it orders were not kept: open the file.`]
        : []),
      ...(decretal.paragraphs.length === 0 && !isBare && !decretal.isRecommendation
        ? ["No words were found with which the court orders something: read the document itself."]
        : []),
    ],
  };
}

function lettersOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + (textOfLine(line).match(/[A-Za-z]/g)?.length ?? 0), 0);
}

function pictureWarning(numbers: readonly number[], pages: readonly ReadPage[]): string[] {
  if (numbers.length === 0) return [];
  if (numbers.length === pages.length) {
    return ["The file holds pictures of pages and no text: nothing could be read. Open it and set the tags by hand."];
  }
  const named = numbers.slice(0, 12).join(", ") + (numbers.length > 12 ? " …" : "");
  const is = numbers.length === 1 ? `Page ${named} is a picture or blank` : `Pages ${named} are pictures or blank`;
  return [`${is}: not read.`];
}

function cutWarnings(pages: readonly ReadPage[]): string[] {
  return pages.flatMap(({ page }) => {
    if (page.failed) return [`Page ${page.number} is damaged: not read.`];
    return page.cut ? [`Page ${page.number} holds more text than a page can: only its beginning was read.`] : [];
  });
}

function isProposed(firstPage: readonly string[]): boolean {
  return firstPage.some(
    (line) => line.length < 120 && /[[(]?\bPROPOSED\b[\])]?(?: [A-Z]+){0,4} (?:ORDER|JUDGMENT)/.test(line),
  );
}

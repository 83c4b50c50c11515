/** A rectangle in the viewport's coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where labels can stand beside a row without covering anything. */
export interface FreeSpace {
  readonly row: Box;
  /** After the last line of the row's text, one line high. */
  readonly afterText: Box | null;
  /** Under the date and number, where the text is longer than they are. */
  readonly underDate: Box | null;
}

/** Rows with more pieces than this are measured in part: enough for any real docket entry. */
const MOST_PIECES = 400;
const GAP = 6;

/** Finds the empty places of a row. Reads the layout only; call it before anything is written in the same frame. */
export function freeSpaceOf(row: Element, pageWidth: number): FreeSpace {
  const frame = boxOf(row.getBoundingClientRect());
  const pieces = piecesOf(row).filter((piece) => piece.right > piece.left && piece.bottom > piece.top);
  const column = textColumnOf(row, frame);
  return {
    row: frame,
    afterText: afterText(pieces, column, pageWidth),
    underDate: underDate(pieces, { ...frame, top: column.top, bottom: column.bottom }, column),
  };
}

/** The widest cell: the one that holds the docket text. */
function textColumnOf(row: Element, frame: Box): Box {
  const boxes = cellsOf(row).map((cell) => boxOf(cell.getBoundingClientRect()));
  return boxes.reduce((widest, box) => (widthOf(box) > widthOf(widest) ? box : widest), boxes[0] ?? frame);
}

/** A table row's cells; elsewhere the first children that stand side by side, however deep wrappers hide them. */
function cellsOf(row: Element): readonly Element[] {
  let inner: Element | undefined = row;
  while (inner) {
    const children: readonly Element[] = [...inner.children].slice(0, 12).filter(isDrawn);
    if (standSideBySide(children)) return children;
    inner = children[0];
  }
  return [row];
}

/** Words for screen readers only are one pixel wide. */
function isDrawn(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 2 && height > 2;
}

function standSideBySide(elements: readonly Element[]): boolean {
  const [first, ...others] = elements.map((element) => element.getBoundingClientRect());
  return first !== undefined && others.some((other) => other.left >= first.right - 2 && other.top < first.bottom);
}

function afterText(pieces: readonly Box[], column: Box, pageWidth: number): Box | null {
  const inside = pieces.filter((piece) => piece.left >= column.left - 1);
  if (inside.length === 0) return null;
  const bottom = Math.max(...inside.map((piece) => piece.bottom));
  const lastLine = inside.filter((piece) => piece.bottom > bottom - 9);
  const left = Math.max(...lastLine.map((piece) => piece.right)) + GAP;
  const right = Math.min(column.right, pageWidth) - GAP;
  if (right - left < 24) return null;
  return { left, right, top: Math.min(...lastLine.map((piece) => piece.top)), bottom };
}

function underDate(pieces: readonly Box[], frame: Box, column: Box): Box | null {
  const right = column.left - GAP;
  const left = frame.left + GAP;
  const before = pieces.filter((piece) => piece.left < right && piece.top < frame.bottom && piece.bottom > frame.top);
  const top = before.length === 0 ? frame.top : Math.max(...before.map((piece) => piece.bottom)) + 2;
  const bottom = frame.bottom - 2;
  return right - left < 40 || bottom - top < 18 ? null : { left, right, top, bottom };
}

/** The boxes of everything in a row that can be seen: lines of text, pictures, fields and buttons. */
function piecesOf(row: Element): Box[] {
  const page = row.ownerDocument;
  const walker = page.createTreeWalker(row, SHOW_ELEMENTS_AND_TEXT);
  const range = page.createRange();
  const boxes: Box[] = [];
  for (let node = walker.nextNode(); node !== null && boxes.length < MOST_PIECES; node = walker.nextNode()) {
    if (node.nodeType === TEXT_NODE) {
      if ((node.nodeValue ?? "").trim() === "") continue;
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) boxes.push(boxOf(line));
    } else if (node instanceof Element && node.matches(DRAWN)) {
      boxes.push(boxOf(node.getBoundingClientRect()));
    }
  }
  return boxes;
}

/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, and Node.TEXT_NODE. */
const SHOW_ELEMENTS_AND_TEXT = 0x1 | 0x4;
const TEXT_NODE = 3;
const DRAWN = "img, input, button, select, svg, canvas, [class~='btn']";

const widthOf = (box: Box): number => box.right - box.left;
const boxOf = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });

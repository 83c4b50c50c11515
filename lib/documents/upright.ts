import type { PageText, TextItem } from "./page-text.ts";

/**
 * The page turned so that most of its letters run from left to right. Sheets are scanned sideways and tables are set
 * across; what then still runs another way (a stamp in the margin, a watermark) is left out.
 */
export function upright(page: PageText): PageText {
  const letters = new Map<number, number>();
  for (const { text, angle } of page.items) letters.set(angle, (letters.get(angle) ?? 0) + text.trim().length);
  const [main = 0] = [...letters].toSorted((a, b) => b[1] - a[1]).map(([angle]) => angle);
  const kept = page.items.filter(({ angle }) => angle === main);
  if (main === 0) return kept.length === page.items.length ? page : { ...page, items: kept };
  const isSideways = main === 90 || main === 270;
  return {
    ...page,
    width: isSideways ? page.height : page.width,
    height: isSideways ? page.width : page.height,
    items: kept.map((item) => turned(item, main, page)),
  };
}

/** Turned back by the angle around the page. */
function turned(item: TextItem, angle: number, { width, height }: PageText): TextItem {
  const { x, y } = item;
  if (angle === 90) return { ...item, x: y, y: width - x, angle: 0 };
  if (angle === 270) return { ...item, x: height - y, y: x, angle: 0 };
  return { ...item, x: width - x, y: height - y, angle: 0 };
}

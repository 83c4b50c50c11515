import { isAdded, isForeign } from "./walk.ts";

const ROW_GROUPS = new Set(["TBODY", "THEAD", "TFOOT"]);

/** A table's own rows, in order, not those of tables inside it; foreign rows left out. */
export function* rowsOf(table: Element): Generator<Element, void, void> {
  for (let child = table.firstElementChild; child; child = child.nextElementSibling) {
    if (isForeign(child)) continue;
    if (child.tagName === "TR") yield child;
    else if (ROW_GROUPS.has(child.tagName)) {
      for (let row = child.firstElementChild; row; row = row.nextElementSibling) {
        if (row.tagName === "TR" && !isForeign(row)) yield row;
      }
    }
  }
}

/** A row's own cells (`td` and `th`), foreign ones left out. */
export function cellsOf(row: Element): Element[] {
  const cells: Element[] = [];
  for (let child = row.firstElementChild; child; child = child.nextElementSibling) {
    const tag = child.tagName;
    if ((tag === "TD" || tag === "TH") && !isAdded(child)) cells.push(child);
  }
  return cells;
}

/** How many columns a cell spans (1 unless the page says more; absurd spans count as 1). */
export function spanOf(cell: Element): number {
  const span = Number(cell.getAttribute("colspan") ?? "1");
  return Number.isInteger(span) && span > 1 && span <= 20 ? span : 1;
}

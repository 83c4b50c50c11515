import { cellsOf, rowsOf } from "../dom/tables.ts";
import { tidy } from "../dom/text.ts";
import { isElement, isForeign, walk } from "../dom/walk.ts";

/** A label in bold and what follows it up to the next label. */
export interface LabelledValue {
  /** Without its colon: "Docketed". */
  readonly label: string;
  readonly value: string;
  readonly cell: Element;
}

/** What a header table says: labelled values in order, and cells without any label (the caption). */
export interface LabelledTable {
  readonly values: readonly LabelledValue[];
  readonly unlabelled: readonly string[];
}

/** Values that mean that there is none. */
const NOTHING = /^(?:null|none|n\/a|not available|-{1,3})$/i;

/** Reads a header table. Values that say "null", "None" or "-" are left out. */
export function labelledValues(table: Element): LabelledTable {
  const values: LabelledValue[] = [];
  const unlabelled: string[] = [];
  for (const row of rowsOf(table)) {
    for (const cell of cellsOf(row)) {
      const reading = readCell(cell);
      values.push(...reading.values.map(({ label, value }) => ({ label, value, cell })));
      if (reading.values.length === 0 && reading.text !== "") unlabelled.push(reading.text);
    }
  }
  return { values: values.filter(({ value }) => value !== "" && !NOTHING.test(value)), unlabelled };
}

interface CellReading {
  readonly values: readonly { readonly label: string; readonly value: string }[];
  readonly text: string;
}

function readCell(cell: Element): CellReading {
  const values: { label: string; value: string }[] = [];
  let bold: Element | null = null;
  let text = "";
  const leave = (element: Element) => {
    if (element === bold) bold = null;
  };
  const visit = (node: Node) => {
    if (isElement(node) && node.tagName === "B" && bold === null) {
      bold = node;
      values.push({ label: "", value: "" });
    }
    const piece = isElement(node)
      ? node.tagName === "BR"
        ? " "
        : ""
      : (node.nodeType === TEXT && node.nodeValue) || "";
    const current = values.at(-1);
    text += piece;
    if (current && bold) current.label += piece;
    else if (current) current.value += piece;
  };
  walk(cell, visit, { leave });
  const tidied = values.map(({ label, value }) => ({ label: tidy(label).replace(/\s*:$/, ""), value: tidy(value) }));
  return { values: tidied, text: tidy(text) };
}

const TEXT = 3;

/**
 * The rows of a table, with those of tables that stand alone in a cell in the place of their row: CM/ECF puts its
 * lists into tables inside frames made of tables. Depth costs no stack of calls.
 */
export function* rowsInFrames(table: Element): Generator<Element, void, void> {
  const open: Iterator<Element>[] = [rowsOf(table)];
  for (let rows = open.at(-1); rows; rows = open.at(-1)) {
    const next = rows.next();
    if (next.done === true) {
      open.pop();
      continue;
    }
    const framed = framedTables(next.value);
    if (framed.length === 0) yield next.value;
    else for (const inner of framed.toReversed()) open.push(rowsOf(inner));
  }
}

/** The tables in a row that holds nothing else. */
function framedTables(row: Element): Element[] {
  const cells = cellsOf(row);
  const cell = cells[0];
  if (!cell || cells.length > 1) return [];
  const tables: Element[] = [];
  for (let node = cell.firstChild; node; node = node.nextSibling) {
    if (isElement(node)) {
      if (node.tagName === "TABLE") tables.push(node);
      else if (node.tagName !== "BR" && !isForeign(node)) return [];
    } else if (node.nodeType === TEXT && (node.nodeValue ?? "").trim() !== "") return [];
  }
  return tables;
}

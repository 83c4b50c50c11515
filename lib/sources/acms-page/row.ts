import type { DocketEntry } from "../../docket/docket.ts";
import { textWithStrikes } from "../dom/strikes.ts";
import { cellsOf } from "../dom/tables.ts";
import { textOf } from "../dom/text.ts";
import { type WalkOptions } from "../dom/walk.ts";
import { enteredDate, numericDate } from "../printed-dates.ts";
import { entryOf } from "../blank.ts";

/** An entry as a row shows it, and what is doubtful about it. */
export interface AcmsRow {
  readonly entry: DocketEntry | null;
  readonly doubt: string | null;
}

/** "a3da328e-2562-ee11-be6e-001dd804e087": ACMS has one id for an entry and for its document. */
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const NUMBER = /^\d{1,6}(?:\.\d{1,3})?$/;
const RESTRICTED = /\b(?:restricted|sealed)\b/i;

/** Buttons that open documents stand among the words. */
const WITHOUT_CONTROLS: WalkOptions = {
  skip: (element) => element.classList.contains("document-controls") || element.tagName === "BUTTON",
};

/** Reads one row by what its cells hold: a day, a number, and the words. */
export function readRow(row: Element): AcmsRow {
  const id = (row.getAttribute("data-docket-entry-id") ?? "").trim();
  const cells = cellsOf(row);
  const texts = cells.map((cell) => textOf(cell, WITHOUT_CONTROLS));
  const dateAt = texts.findIndex((text) => dayIn(text) !== null);
  const numberAt = texts.findIndex((text, at) => at !== dateAt && NUMBER.test(text));
  const link = row.querySelector(".entry-link");
  const linked = link ? textOf(link) : "";
  const others = [...texts.keys()].filter((at) => at !== dateAt && at !== numberAt);
  const textAt = others.toSorted((a, b) => (texts[b]?.length ?? 0) - (texts[a]?.length ?? 0))[0];
  const cell = textAt === undefined ? undefined : cells[textAt];
  const { text, struck } = cell ? textWithStrikes(cell, WITHOUT_CONTROLS) : { text: "", struck: [] };
  if (text === "" && dateAt < 0) return { entry: null, doubt: "no entry could be read" };
  const doubts: string[] = [];
  if (dateAt < 0) doubts.push("no date");
  if (text === "") doubts.push("no docket text");
  if (!GUID.test(id)) doubts.push(`id not read: ${id.slice(0, 80)}`);
  const guid = GUID.test(id) ? id.toLowerCase() : null;
  const numbered = numberAt < 0 ? (NUMBER.test(linked) ? linked : null) : (texts[numberAt] ?? null);
  const entry = entryOf({
    documentNumber: numbered,
    dateFiled: dateAt < 0 ? null : dayIn(texts[dateAt] ?? ""),
    dateEntered: enteredDate(text),
    docketText: text,
    struck,
    pacerDocId: guid,
    pacerSeqNo: guid,
    restricted: link === null && RESTRICTED.test(`${row.className} ${row.getAttribute("title") ?? ""}`),
  });
  return { entry, doubt: doubts.length === 0 ? null : doubts.join("; ") };
}

/** The day of a cell that holds nothing else but a time. */
function dayIn(text: string) {
  const [day = "", ...time] = text.split(" ");
  return /^[\d:APMapm. ]{0,16}$/.test(time.join(" ")) ? numericDate(day) : null;
}

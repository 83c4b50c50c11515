import Papa from "papaparse";
import { entryCountOf, type Digest, type DigestDeadline, type DigestEntry } from "../digest/digest.ts";
import type { Exporter } from "./exporter.ts";
import { linkedWords } from "../digest/linked.ts";
import { NOTHING_KNOWN, orderName, type ReliefLine } from "../relief/words.ts";
import { impactOf } from "../tags/words.ts";
import { effectsOf, NOT_ADVICE, period, rulingsOf, stateOf } from "./words.ts";

/** For spreadsheets: one row per entry, edit, date and remark, RFC 4180, with a byte order mark for Excel. */
export const csv: Exporter = { id: "csv", label: "Spreadsheet (CSV)", mimeType: "text/csv", extension: "csv", write };

const columns = [
  "section",
  "docket",
  "document number",
  "date filed",
  "date entered",
  "docket text",
  "kind",
  "author",
  "impact",
  "effects and reasons",
  "rulings",
  "outcome",
  "linked to",
  "your labels",
  "asks for",
  "not clear",
  "date due",
  "time due",
  "what is due",
  "date kind",
  "date status",
  "authority",
  "arithmetic",
  "alternatives and doubts",
  "place",
  "note",
  "link",
  "remark",
  "as of",
] as const;
type Row = Partial<Record<(typeof columns)[number], string>>;

/**
 * A cell that a spreadsheet could run as a formula: it begins with one of the signs below, after any white space.
 * Full-width signs count too, because some programs read them as their plain forms.
 */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
/** "12-1": a spreadsheet would make a date of it. */
const PLAIN_NUMBER = /^\d*$/;

function write(digest: Digest): string {
  const rows = rowsOf(digest).map((row) =>
    columns.map((column) => cell(column === "as of" ? digest.asOf : row[column])),
  );
  const table = Papa.unparse({ fields: [...columns], data: rows }, { newline: "\r\n", escapeFormulae: FORMULA });
  return `\ufeff${table}\r\n`;
}

function rowsOf(digest: Digest): Row[] {
  const quiet = entryCountOf(digest) === 0;
  return [
    remark("about", `${digest.matterName}, ${period(digest.from, digest.to)}. ${NOT_ADVICE}`),
    ...(quiet
      ? [remark("about", "Nothing new in this period, as far as the dockets were looked at: see coverage.")]
      : []),
    ...reliefRows(digest),
    ...digest.affecting.map((row) => entryRow("affects detention or removal", row)),
    ...digest.unclear.map((row) => entryRow("effect not clear", row)),
    ...digest.other.map((row) => entryRow("other filing", row)),
    ...digest.routine.map((row) => entryRow("routine filing", row)),
    ...digest.edits.map((edit) => ({
      ...entryRow("edited by the court", edit.row),
      "docket text": edit.after,
      remark: `before: ${edit.before}${edit.annotation === null ? "" : `; the court says: ${edit.annotation}`}`,
    })),
    ...digest.overdue.map((row) => deadlineRow("overdue", row)),
    ...digest.newDeadlines.map((row) => deadlineRow("new date", row)),
    ...digest.upcoming.flatMap(({ title, deadlines }) =>
      deadlines.map((row) => deadlineRow(`coming up: ${title.toLowerCase()}`, row)),
    ),
    ...digest.passed.map((row) => deadlineRow("passed in this period", row)),
    ...digest.coverage.flatMap(({ label, snapshots, entryCount, warnings }) => [
      { ...remark("coverage", `${entryCount} entries known`), docket: label },
      ...snapshots.map((look) => ({
        ...remark("coverage", `looked at ${look.seenAt}: ${look.sourceId}, ${look.completeness}`),
        docket: label,
      })),
      ...warnings.map((warning) => ({ ...remark("coverage", warning), docket: label })),
    ]),
  ];
}

function reliefRows({ relief: { day, inForce, ended, beside } }: Digest): Row[] {
  return [
    ...inForce.map((line) => reliefRow(`relief in force on ${day}`, line)),
    ...(inForce.length === 0 ? [remark(`relief in force on ${day}`, NOTHING_KNOWN)] : []),
    ...(beside === "" ? [] : [remark(`relief in force on ${day}`, beside)]),
    ...ended.map((line) => reliefRow("relief ended in this period", line)),
  ];
}

function reliefRow(section: string, line: ReliefLine): Row {
  return {
    section,
    docket: line.interval.by[0]?.docketLabel ?? "",
    "document number": line.interval.by.map(orderName).join("; "),
    "date filed": line.interval.from ?? "",
    impact: line.interval.direction,
    "effects and reasons": `${line.what} ${line.when}`,
    "not clear": line.checks.join("\n"),
    "date due": line.interval.until === "open" ? "" : line.interval.until,
    remark: line.who ?? "",
  };
}

function remark(section: string, text: string): Row {
  return { section, remark: text };
}

function entryRow(section: string, row: DigestEntry): Row {
  const { entry, tags, deadlines } = row;
  return {
    section,
    docket: row.label,
    "document number": numberCell(entry.documentNumber),
    "date filed": entry.dateFiled ?? "",
    "date entered": entry.dateEntered ?? "",
    "docket text": entry.docketText,
    kind: tags.kind,
    author: tags.author,
    impact: impactOf(tags) ?? "",
    "effects and reasons": effectsOf(tags).join("\n"),
    rulings: rulingsOf(tags).join("; "),
    outcome: row.links.outcome ?? "",
    "linked to": row.links.linked.map(linkedWords).join("\n"),
    "your labels": [...row.labels, ...(row.quiet ? ["quietened by your rule"] : [])].join("; "),
    "asks for": tags.seeks.join("; "),
    "not clear": tags.unclear ?? "",
    "what is due": deadlines
      .map((due) => `${due.deadline.date ?? "no date"}: ${due.deadline.what} (${stateOf(due)})`)
      .join("\n"),
    note: row.note ?? "",
    link: row.link ?? "",
    remark: row.late ? "belongs to an earlier day or to none; first seen in this period" : "",
  };
}

function deadlineRow(section: string, row: DigestDeadline): Row {
  const { deadline } = row;
  return {
    section,
    docket: row.label,
    "document number": numberCell(row.documentNumber),
    "docket text": deadline.quote ?? "",
    "date due": deadline.date ?? "",
    "time due": deadline.time ?? "",
    "what is due": deadline.what,
    "date kind": deadline.kind,
    "date status": stateOf(row),
    authority: deadline.authority ?? "",
    arithmetic: deadline.steps.join("\n"),
    "alternatives and doubts": [
      ...deadline.alternatives.map(({ date, why }) => `or ${date}: ${why}`),
      ...deadline.warnings,
    ].join("\n"),
    place: deadline.place ?? "",
    link: row.link ?? "",
    remark: deadline.relative ?? "",
  };
}

function numberCell(documentNumber: string | null): string {
  if (documentNumber === null) return "";
  return PLAIN_NUMBER.test(documentNumber) ? documentNumber : `ECF ${documentNumber}`;
}

/** No control character but line feeds, which a quoted cell may hold. */
function cell(text: string | undefined): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return (text ?? "").toWellFormed().replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " ");
}

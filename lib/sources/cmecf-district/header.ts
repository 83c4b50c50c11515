import { appealsCourtIn } from "../../docket/circuits.ts";
import { courtById } from "../../docket/courts.ts";
import type { Docket, RelatedDocket } from "../../docket/docket.ts";
import { findDocketNumber } from "../../docket/docket-number.ts";
import { docketOf } from "../blank.ts";
import { type Line, linesOf } from "../dom/lines.ts";
import { textOf } from "../dom/text.ts";
import { numericDate } from "../printed-dates.ts";
import { judgeNameOf } from "./names.ts";
import { WITHOUT_RECEIPT } from "./receipt.ts";

/** What the tables between heading and entries say of the case itself. */
export interface Header extends Pick<Docket, Field | "relatedDockets"> {
  readonly caption: readonly string[];
  /** Of a bankruptcy: "13". */
  readonly chapter: string | null;
}

type Relation = RelatedDocket["relation"];
type Field =
  | "dateFiled"
  | "dateTerminated"
  | "assignedTo"
  | "referredTo"
  | "natureOfSuit"
  | "cause"
  | "jurisdiction"
  | "juryDemand"
  | "demand";

/** Labels as printed, without their colon, and what follows them. */
const FIELD_LABELS: readonly (readonly [RegExp, Field])[] = [
  [/^(?:date filed|filed date)$/i, "dateFiled"],
  [/^date terminated$/i, "dateTerminated"],
  [/^(?:assigned to|assigned judge|judge)$/i, "assignedTo"],
  [/^referred to$/i, "referredTo"],
  [/^nature(?:s|\[s\])? of suits?$/i, "natureOfSuit"],
  [/^cause$/i, "cause"],
  [/^jurisdiction$/i, "jurisdiction"],
  [/^jury demand$/i, "juryDemand"],
  [/^demand$/i, "demand"],
];
const RELATION_LABELS: readonly (readonly [RegExp, Relation])[] = [
  [/^lead (?:bk )?(?:case|docket)s?$/i, "lead case"],
  [/^member (?:case|docket)s?$/i, "member case"],
  [/^(?:(?:related|associated|consolidated|magistrate judge) )?cases?(?: numbers?)?$/i, "related case"],
  [/^(?:case in other court|(?:appeals|other) court case number)s?$/i, "case in other court"],
];
/** Labels that are none of ours, so that they end a caption and take no value from us. */
const OTHER_LABEL =
  /^(?:panel|category|agency|product description|export country|date (?:reopened|ordered|converted|discharged|dismissed|removed|of last filing)|lead bk (?:title|chapter)|(?:(?:joint )?debtor|plan|case) (?:dismissed|confirmed|closed|reopened)|mdl status|citation|does this action raise.{0,60}|(?:joint )?debtor (?:disposition|discharged)|341 meeting|deadline for .{0,60}|chapter|show previous cases|plaintiff|defendant)$/i;
/** A link to a list of cases that are not named, and the word for there being none. */
const NO_CASE = /^\(?view\b|^(?:none|n\/a|-{1,3})\.?$/i;
/** "Nature of Suit: 463 Habeas Corpus - Alien Detainee". */
const LABELLED = /^([A-Z0-9][A-Za-z0-9 ()[\]/&'’.-]{2,70}?)\s?:\s?(.*)$/;

/** A bankruptcy's present chapter stands in a line of its own; "Previous chapter 7" is none. */
const CHAPTER = /^chapter\s+(\d{1,2})$/i;

const NOTHING_YET: Header = { ...docketOf({ courtId: "", docketNumber: "" }), caption: [], chapter: null };

/** True if a table is the one with the case's dates, which every docket report has. */
export function isHeaderText(text: string): boolean {
  return (
    /\b(?:date filed|filed date|date terminated)\s?:/i.test(text) || /\b(?:case title|assigned to)\s?:/i.test(text)
  );
}

/** Reads the cells of the header table. */
export function readHeader(cells: readonly Element[], courtId: string): Header {
  let [header, open]: [Header, Field | null] = [NOTHING_YET, null];
  for (const [at, cell] of cells.entries()) {
    const reading = { header, courtId, hasCaption: at === 0, open };
    ({ header, open } = readLines(linesOf(cell, WITHOUT_RECEIPT), reading));
  }
  return header;
}

/** Adds what a single cell among the parties says of the case ("Assigned to: …" in criminal cases). */
export function readHeaderCell(header: Header, cell: Element, courtId: string): Header {
  return readLines(linesOf(cell, WITHOUT_RECEIPT), { header, courtId, hasCaption: false, open: null }).header;
}

/** The coloured words above the heading: "HABEAS", "CLOSED". */
export function readFlags(tables: readonly Element[]): string[] {
  const table = tables.at(-1);
  const text = table ? textOf(table, WITHOUT_RECEIPT) : "";
  if (text.length > 600) return [];
  const flags = text.split(",").map((flag) => flag.trim());
  return flags.filter((flag, at) => flag !== "" && flag.length <= 40 && flags.indexOf(flag) === at);
}

interface Reading {
  readonly header: Header;
  readonly courtId: string;
  /** The caption stands above the first label of the first cell. */
  readonly hasCaption: boolean;
  /** A label without value at the end of the cell before: adversary proceedings print the value in the next cell. */
  readonly open: Field | null;
}

interface HeaderSoFar {
  readonly header: Header;
  readonly open: Field | null;
}

function readLines(lines: readonly Line[], { header, courtId, hasCaption, open }: Reading): HeaderSoFar {
  const fields: Partial<Record<Field, string>> = {};
  const caption: string[] = [];
  const relatedDockets: RelatedDocket[] = [];
  let chapter: string | null = null;
  let field: Field | null = open;
  let relation: Relation | null = null;
  let inCaption = hasCaption;
  for (const { text } of lines) {
    if (text === "") continue;
    const printedChapter = CHAPTER.exec(text)?.[1];
    if (printedChapter !== undefined) {
      chapter ??= printedChapter;
      continue;
    }
    const [, label = "", value = ""] = LABELLED.exec(text.slice(0, 3000)) ?? [];
    const known = labelOf(label);
    if (known) {
      [field, relation, inCaption] = [known.field, known.relation, false];
      if (field && value !== "") fields[field] ??= value;
      if (relation && value !== "" && !NO_CASE.test(value))
        relatedDockets.push(relatedDocket(relation, value, courtId));
    } else if (inCaption) caption.push(text);
    else if (relation && findDocketNumber(text)) relatedDockets.push(relatedDocket(relation, text, courtId));
    // A label in bold may have its value on the next line.
    else if (field && fields[field] === undefined) fields[field] = text;
  }
  const isOpen = field !== null && fields[field] === undefined;
  return { header: merged(header, { fields, caption, chapter, relatedDockets }), open: isOpen ? field : null };
}

function labelOf(label: string): { readonly field: Field | null; readonly relation: Relation | null } | null {
  if (label === "") return null;
  const field = FIELD_LABELS.find(([pattern]) => pattern.test(label))?.[1] ?? null;
  const relation = RELATION_LABELS.find(([pattern]) => pattern.test(label))?.[1] ?? null;
  return field || relation || OTHER_LABEL.test(label) ? { field, relation } : null;
}

interface Found {
  readonly fields: Partial<Record<Field, string>>;
  readonly caption: readonly string[];
  readonly chapter: string | null;
  readonly relatedDockets: readonly RelatedDocket[];
}

function merged(known: Header, { fields, caption, chapter, relatedDockets }: Found): Header {
  return {
    caption: [...known.caption, ...caption],
    dateFiled: known.dateFiled ?? numericDate(fields.dateFiled ?? ""),
    dateTerminated: known.dateTerminated ?? numericDate(fields.dateTerminated ?? ""),
    assignedTo: known.assignedTo ?? judgeNameOf(fields.assignedTo ?? ""),
    referredTo: known.referredTo ?? judgeNameOf(fields.referredTo ?? ""),
    natureOfSuit: known.natureOfSuit ?? fields.natureOfSuit ?? null,
    cause: known.cause ?? fields.cause ?? null,
    jurisdiction: known.jurisdiction ?? fields.jurisdiction ?? null,
    juryDemand: known.juryDemand ?? fields.juryDemand ?? null,
    demand: known.demand ?? fields.demand ?? null,
    chapter: known.chapter ?? chapter,
    relatedDockets: [...known.relatedDockets, ...relatedDockets],
  };
}

/** "MIE/2:19-cv-10234": how the Panel on Multidistrict Litigation names a case of another court. */
const OTHER_DISTRICT = /^([A-Z]{2,4})\/\d/;

/**
 * Reads one related docket. Its court is known for courts of appeals, for cases that name their district, and for
 * cases that the same court lists.
 */
function relatedDocket(relation: Relation, text: string, courtId: string): RelatedDocket {
  const number = findDocketNumber(text);
  const district = OTHER_DISTRICT.exec(text)?.[1];
  const own = district === undefined ? courtId : (courtById(`${district.toLowerCase()}d`)?.id ?? null);
  const court = relation === "case in other court" ? appealsCourtIn(text) : own;
  const plain = number && court?.startsWith("ca") && number.type === null ? `${number.year}-${number.serial}` : null;
  return { relation, text, courtId: court, docketNumber: plain ?? number?.text ?? null };
}

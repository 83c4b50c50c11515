import ca6 from "./hamama-ca6.json" with { type: "json" };
import mied from "./hamama-mied.json" with { type: "json" };

/** An entry as a docket of the replay prints it on some day. Dates are "YYYY-MM-DD". */
export interface PrintedEntry {
  readonly number: string | null;
  readonly dateFiled: string;
  readonly dateEntered: string;
  readonly parts: readonly TextPart[];
  /** de_seq_num (district) or partId (appeal). */
  readonly seq: string;
  /** Null where the viewer gets no link: text-only orders, sealed documents, minute entries. */
  readonly documentId: string | null;
  readonly attachments: readonly PrintedAttachment[];
}

export interface PrintedAttachment {
  readonly number: number;
  readonly description: string;
  readonly documentId: string | null;
}

/** Docket text in pieces: a court page links references and attachment numbers, CourtListener prints them plain. */
export type TextPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "reference"; readonly text: string; readonly to: { seq: string; documentId: string | null } }
  | { readonly kind: "attachment"; readonly text: string; readonly documentId: string | null };

export interface PrintedParty {
  readonly name: string;
  readonly role: string;
  readonly attorneys: readonly string[];
}

export interface PrintedDocket {
  readonly courtId: "mied" | "ca6";
  /** With initials, as the court prints it. */
  readonly docketNumber: string;
  readonly caseName: string;
  readonly caseId: string;
  readonly dateFiled: string;
  readonly dateTerminated: string | null;
  readonly asOf: string;
  readonly flags: readonly string[];
  readonly otherCourts: readonly string[];
  readonly parties: readonly PrintedParty[];
  readonly entries: readonly PrintedEntry[];
}

interface ReplayRow {
  readonly number: string | null;
  readonly dateFiled: string;
  readonly dateEntered: string;
  /** Own wording; `{11}` marks a reference to ECF No. 11. */
  readonly text: string;
}

const petitionersCounsel = ["Miriam J. Aukerman", "Margo Schlanger", "Lee Gelernt"];
const governmentCounsel = ["William C. Silvis", "Michael A. Celone", "Jennifer L. Newby"];

/** The appeals of the replay; caseIds are placeholders, for the real ones are learned from a page. */
const appeals: Record<string, { caseId: string; caption: string }> = {
  "17-2171": { caseId: "117001", caption: "Usama Hamama, et al v. Rebecca Adducci, et al" },
  "18-1233": { caseId: "118002", caption: "Usama Hamama, et al v. Rebecca Adducci, et al" },
  "19-1080": { caseId: "119003", caption: "Usama Hamama, et al v. Rebecca Adducci, et al" },
};
export const appealNumbers: readonly string[] = Object.keys(appeals);

/** The district docket as it stood at the end of a day: entries are cut by the date they were entered. */
export function districtDocket(asOf: string): PrintedDocket {
  const entries = printed(mied.entries, districtIds).filter((entry) => entry.dateEntered <= asOf);
  const otherCourts = appealNumbers.filter((number) => appealDocket(number, asOf) !== null);
  return {
    courtId: "mied",
    docketNumber: "2:17-cv-11910-MAG-DRG",
    caseName: "Hamama et al v. Adducci",
    caseId: "321020",
    dateFiled: "2017-06-15",
    dateTerminated: asOf >= "2024-08-06" ? "2024-08-06" : null,
    asOf,
    flags: asOf >= "2024-08-06" ? ["CLOSED", "HABEAS"] : ["HABEAS"],
    otherCourts: otherCourts.map((number) => `6th Circuit, ${number.replace("-", "-0")}`),
    parties: [
      { name: "Usama Jamil Hamama", role: "Petitioner", attorneys: petitionersCounsel },
      { name: "Rebecca Adducci", role: "Respondent", attorneys: governmentCounsel },
    ],
    entries,
  };
}

/** An appeal's docket on that day, or null while nothing is on it. */
export function appealDocket(docketNumber: string, asOf: string): PrintedDocket | null {
  const known = appeals[docketNumber];
  if (known === undefined) return null;
  const entries = printed(ca6.entries, appealIds).filter(
    (entry, position) => entry.dateEntered <= asOf && isDocketedIn(ca6.entries[position]!.text, docketNumber),
  );
  const first = entries[0];
  if (first === undefined) return null;
  return {
    courtId: "ca6",
    docketNumber,
    caseName: known.caption,
    caseId: known.caseId,
    dateFiled: first.dateEntered,
    dateTerminated: entries.find((entry) => plainText(entry).startsWith("OPINION"))?.dateEntered ?? null,
    asOf,
    flags: [],
    otherCourts: ["2:17-cv-11910"],
    parties: [
      { name: "USAMA JAMIL HAMAMA", role: "Petitioner - Appellee", attorneys: petitionersCounsel },
      { name: "REBECCA ADDUCCI", role: "Respondent - Appellant", attorneys: governmentCounsel },
    ],
    entries,
  };
}

/** The docket text with every mark taken off. */
export function plainText(entry: PrintedEntry): string {
  return entry.parts.map((part) => part.text).join("");
}

/** A filing made in several appeals lists them all: "[17-2171, 18-1233]". */
function isDocketedIn(text: string, docketNumber: string): boolean {
  return /\[(\d\d-\d{4}(?:, \d\d-\d{4})*)\]/.exec(text)?.[1]?.split(", ").includes(docketNumber) ?? false;
}

type IdsOf = (
  row: ReplayRow,
  position: number,
) => { readonly seq: string; readonly documentId: string | null; readonly attachmentId: (number: number) => string };

/** E.D. Mich.: prefix 097, then 0 where a menu of attachments comes first and 1 where the document itself does. */
const districtIds: IdsOf = (row, position) => {
  const serial = 8_300_100 + position * 23;
  const hasMenu = row.text.includes("(Attachments:");
  const unlinked = row.number === null || /TEXT-ONLY|\bSEALED\b/.test(row.text);
  return {
    seq: String(12 + position * 5),
    documentId: unlinked ? null : `097${hasMenu ? 0 : 1}${serial}`,
    attachmentId: (number) => `0971${serial + number}`,
  };
};

/** Sixth Circuit: prefix 006; nearly every row has a document. */
const appealIds: IdsOf = (row, position) => {
  const serial = 13_200_400 + position * 9;
  return {
    seq: String(5_300_200 + position * 17),
    documentId: row.number === null ? null : `0060${serial}`,
    attachmentId: (number) => `0061${serial + number}`,
  };
};

function printed(rows: readonly ReplayRow[], idsOf: IdsOf): PrintedEntry[] {
  return rows.map((row, position) => {
    const ids = idsOf(row, position);
    return {
      ...row,
      // "87-2" is the second document of entry 87: the docket's own column shows 87.
      number: row.number?.replace(/-\d+$/, "") ?? null,
      parts: partsOf(row.text, { rows, idsOf, attachmentId: ids.documentId === null ? null : ids.attachmentId }),
      seq: ids.seq,
      documentId: ids.documentId,
      attachments: attachmentsOf(row, ids),
    };
  });
}

function attachmentsOf(row: ReplayRow, ids: ReturnType<IdsOf>): PrintedAttachment[] {
  const list = /\(Attachments: ([^)]*)\)/.exec(row.text)?.[1] ?? "";
  const named = [...list.matchAll(/# (\d+) ([^,]+)/g)].map(([, number = "", description = ""]) => ({
    number: Number(number),
    description,
    documentId: ids.documentId === null ? null : ids.attachmentId(Number(number)),
  }));
  if (!/-\d+$/.test(row.number ?? "")) return named;
  return ["cover letter", "document"].map((description, index) => ({
    number: index + 1,
    description,
    documentId: ids.attachmentId(index + 1),
  }));
}

interface TextContext {
  readonly rows: readonly ReplayRow[];
  readonly idsOf: IdsOf;
  readonly attachmentId: ((number: number) => string) | null;
}

function partsOf(text: string, { rows, idsOf, attachmentId }: TextContext): TextPart[] {
  const pieces = text.split(/(\{[\d-]+\}|# \d+(?= ))/);
  return pieces.filter(Boolean).flatMap((piece): TextPart[] => {
    if (piece.startsWith("{")) {
      const number = piece.slice(1, -1);
      const position = rows.findIndex((row) => row.number === number);
      const { seq, documentId } = idsOf(rows[position]!, position);
      return [{ kind: "reference", text: number, to: { seq, documentId } }];
    }
    if (!piece.startsWith("# ")) return [{ kind: "text", text: piece }];
    const number = piece.slice(2);
    const documentId = attachmentId?.(Number(number)) ?? null;
    return [
      { kind: "text", text: "# " },
      { kind: "attachment", text: number, documentId },
    ];
  });
}

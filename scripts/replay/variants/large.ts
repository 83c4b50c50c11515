import type { PrintedDocket, PrintedEntry, TextPart } from "../docket-data.ts";
import { districtDocket } from "../docket-data.ts";

/** Texts of every length and kind that a busy docket mixes; `{}` becomes an earlier number. */
const TEXTS = [
  "MOTION for Extension of Time to File Response to {} by All Respondents. (Attachments: # 1 Text of Proposed Order) (Roe, Jane)",
  "ORDER granting {} Motion for Extension of Time. Signed by District Judge Jan Placeholder. (ABcd)",
  "NOTICE of Appearance by Jane Roe on behalf of Petitioner. (Roe, Jane)",
  "OPINION AND ORDER denying {} Motion to Stay Removal and continuing the stay entered in {} until further order. Responses due within 14 days of this order. Signed by District Judge Jan Placeholder. (ABcd)",
  "TEXT-ONLY ORDER re {} Status Report. Telephonic Status Conference set for 3/14/2019 02:00 PM before District Judge Jan Placeholder. Issued by District Judge Jan Placeholder. (ABcd)",
  `TRANSCRIPT of hearing held on 02/06/2019 re {}. ${"The parties have 21 days to file a redaction request with the reporter; otherwise the transcript becomes available. ".repeat(6)}Redaction Request due 4/1/2019. Redacted Transcript Deadline set for 4/11/2019.`,
  "CERTIFICATE of Service by Petitioner re {} Response. (Roe, Jane)",
] as const;

/** A docket of the given size, of an invented case, in the same court. */
export function largeDocket(size: number): PrintedDocket {
  return {
    ...districtDocket("2017-06-15"),
    docketNumber: "2:18-cv-13579-ABC-DEF",
    caseName: "Roe et al v. Placeholder",
    caseId: "330123",
    dateFiled: "2018-11-16",
    asOf: "2024-06-30",
    flags: ["HABEAS"],
    otherCourts: [],
    entries: Array.from({ length: size }, (_each, index) => entryAt(index)),
  };
}

function entryAt(index: number): PrintedEntry {
  const number = index + 1;
  const day = new Date(Date.UTC(2018, 10, 16 + Math.floor(index / 2))).toISOString().slice(0, 10);
  const [year, month, dayOfMonth] = day.split("-");
  const text = `${TEXTS[index % TEXTS.length]} (Entered: ${month}/${dayOfMonth}/${year})`;
  return {
    number: String(number),
    dateFiled: day,
    dateEntered: day,
    seq: seqOf(number),
    documentId: documentIdOf(number),
    attachments: [],
    parts: partsOf(text, number),
  };
}

function partsOf(text: string, number: number): TextPart[] {
  const earlier = Math.max(1, number - 3);
  return text.split("{}").flatMap((piece, position): TextPart[] => {
    const words: TextPart = { kind: "text", text: piece };
    if (position === 0) return [words];
    const to = { seq: seqOf(earlier), documentId: documentIdOf(earlier) };
    return [{ kind: "reference", text: String(earlier), to }, words];
  });
}

function seqOf(number: number): string {
  return String(1000 + number * 4);
}

function documentIdOf(number: number): string {
  return `0971${9_100_000 + number}`;
}

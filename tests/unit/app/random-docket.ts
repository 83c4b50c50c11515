import fc from "fast-check";
import type { DocketEntry } from "@/lib/docket/docket.ts";
import { entry } from "../docket/sample.ts";

/** {n}: an earlier number, {d}: a day ahead. Dates that move and fall, orders that rest on others, people who file. */
const TEXTS = [
  "PETITION for Writ of Habeas Corpus against Warden Roe, filed by Ada Quill. (Silvis, William)",
  "MOTION to Stay Removal by Petitioner Ada Quill. (Silvis, William)",
  "MOTION for Bond Hearing by Bo Roe. (Marsh, Tilda)",
  "ORDER granting {n} Motion. Responses due within 14 days of this order. Signed by Judge Ada Quill.",
  "ORDER staying removal until further order. Responses due by {d}.",
  "ORDER vacating {n} Order.",
  "ORDER: the stay is extended until {d}.",
  "TEXT-ONLY ORDER: Status Conference set for {d} 02:00 PM before District Judge {n}.",
  "NOTICE: Status Conference reset for {d} 10:00 AM.",
  "NOTICE: Status Conference cancelled.",
  "ORDER: reply due 7 days after service of the response to {n}.",
  "ORDER: supplemental brief due 10 days after the mandate issues.",
  "RESPONSE to {n} MOTION filed by All Respondents. (Marsh, Tilda)",
  "REPLY to Response re {n} MOTION filed by Ada Quill. (Silvis, William)",
  "JUDGMENT in favor of Petitioner.",
  "NOTICE of Appeal as to {n} Judgment by Respondents. (Marsh, Tilda)",
  "MANDATE of USCA as to {n} Notice of Appeal: affirmed.",
  "SCHEDULING ORDER: discovery due {d}; dispositive motions due {d}.",
  "ENTRY STRICKEN {n} Motion.",
  "TRANSCRIPT of hearing held. Redaction Request due {d}. Release of Transcript Restriction set for {d}.",
  "NOTICE of Appearance by Cora Vale. (Vale, Cora)",
] as const;
export const NAMES = [
  "Motion to Extend Time",
  "Order on Motion to Stay",
  "Order",
  "Notice (Other)",
  "Status Conference",
];

interface Row {
  readonly text: number;
  readonly back: number;
  readonly ahead: number;
  readonly step: number;
  readonly isNumbered: boolean;
}
const row = fc.record({
  text: fc.nat(TEXTS.length - 1),
  back: fc.integer({ min: -2, max: 6 }),
  ahead: fc.integer({ min: 1, max: 40 }),
  step: fc.nat(4),
  isNumbered: fc.boolean(),
});
export const docket = fc.array(row, { minLength: 4, maxLength: 16 });
export const longDocket = fc.array(row, { minLength: 10, maxLength: 24 });
const dayAt = (day: number) => new Date(Date.UTC(2020, 0, 6 + day)).toISOString().slice(0, 10);
const printed = (day: number) => dayAt(day).replace(/(\d+)-0?(\d+)-0?(\d+)/, "$2/$3/$1");

export function entriesOf(rows: readonly Row[]): DocketEntry[] {
  let [day, number] = [0, 0];
  return rows.map(({ text, back, ahead, step, isNumbered }, at) => {
    day += step;
    if (isNumbered) number++;
    return entry({
      documentNumber: isNumbered ? String(number) : null,
      filed: dayAt(day),
      entered: dayAt(day),
      pacerSeqNo: String(10 + at),
      docketText: (TEXTS[text] ?? "")
        .replaceAll("{n}", String(Math.max(1, number - back)))
        .replaceAll("{d}", printed(day + ahead)),
    });
  });
}

import { countLine } from "../../lib/app/count-lines.ts";
import { deadlineLine } from "../../lib/app/deadline-lines.ts";
import type { DeadlineOnLine } from "../../lib/app/deadline-lines.ts";
import { readTagLine, tagLines } from "../../lib/app/tag-lines.ts";
import { isIsoDate } from "../../lib/calendar/date.ts";
import { statedDates } from "../../lib/deadlines/stated.ts";
import { taggedDates } from "../../lib/deadlines/tagged-dates.ts";
import type { Matter } from "../../lib/matters/matter.ts";

/** A line of `deadline-examples.jsonl`: a computation that someone published. */
export interface Example {
  readonly id: string;
  readonly rule: string;
  readonly answer: string;
  readonly tags: readonly string[];
}

/** A date that a text is labelled with. */
export interface Expected {
  readonly what: string;
  readonly date?: string | null;
  readonly time?: string | null;
  readonly kind: string;
  readonly status?: string;
  readonly relative?: string;
}

/** A line of `deadline-texts.jsonl` (`expected`) or `tag-entries.jsonl` (`deadlines`). */
export interface LabelledText {
  readonly text: string;
  readonly expected?: readonly Expected[];
  readonly deadlines?: readonly Expected[];
}

export interface ExampleResult {
  readonly example: Example;
  readonly outcome: "equal" | "among the alternatives" | "different";
  readonly settled: boolean;
  readonly got: string;
  readonly alternatives: readonly string[];
}

/** What the texts gave: pairs of label and find on date and kind, and what had no partner. */
export interface TextResult {
  readonly paired: readonly { readonly expected: Expected; readonly found: DeadlineOnLine }[];
  readonly missed: readonly { readonly expected: Expected; readonly text: string }[];
  readonly extra: readonly { readonly found: DeadlineOnLine; readonly text: string }[];
}

/** Counts one example and says how the answer stands to it. */
export function measureExample(example: Example): ExampleResult {
  const counted = countLine(example);
  const alternatives = counted.alternatives.map(({ date }) => date);
  const settled = !example.tags.some((tag) => tag === "unsettled" || tag === "unresolved");
  const outcome =
    counted.date === example.answer
      ? "equal"
      : alternatives.includes(example.answer)
        ? "among the alternatives"
        : "different";
  return { example, outcome, settled, got: counted.date, alternatives };
}

/** Dates that a line's text does not state and the record of the case does. */
export type DatesOfRecord = ReadonlyMap<LabelledText, readonly DeadlineOnLine[]>;

/** What the curated record of a matter adds to its dockets' entries, as the product adds it. */
export function datesOfRecord(lines: readonly LabelledText[], matter: Matter): DatesOfRecord {
  const tagged = tagLines(lines.map(readTagLine), matter);
  return new Map(
    lines.map((line, at) => {
      const { date_filed = null } = tagged[at] ?? {};
      const dateFiled = date_filed !== null && isIsoDate(date_filed) ? date_filed : null;
      const entry = { docketText: line.text, dateFiled, dateEntered: null };
      return [line, taggedDates(entry, tagged[at], tagged[at]?.court ?? "", statedDates(entry, ""))];
    }),
  );
}

/** Reads each text and pairs what was found with the labels, by date and kind; every label and find is used once. */
export function measureTexts(lines: readonly LabelledText[], record: DatesOfRecord = new Map()): TextResult {
  const paired: TextResult["paired"][number][] = [];
  const missed: TextResult["missed"][number][] = [];
  const extra: TextResult["extra"][number][] = [];
  for (const line of lines) {
    const read = deadlineLine(line).deadlines;
    const isRead = (one: DeadlineOnLine) => read.some(({ date, kind }) => date === one.date && kind === one.kind);
    const left = [...read, ...(record.get(line) ?? []).filter((one) => !isRead(one))];
    for (const expected of line.expected ?? line.deadlines ?? []) {
      const isIt = (found: DeadlineOnLine) => found.date === (expected.date ?? null) && found.kind === expected.kind;
      const exact = left.findIndex((found) => isIt(found) && found.status === statusOf(expected));
      const at = exact >= 0 ? exact : left.findIndex(isIt);
      const [found] = at >= 0 ? left.splice(at, 1) : [];
      if (found) paired.push({ expected, found });
      else missed.push({ expected, text: line.text });
    }
    extra.push(...left.map((found) => ({ found, text: line.text })));
  }
  return { paired, missed, extra };
}

/** F1 on (date, kind). */
export function f1Of({ paired, missed, extra }: TextResult): number {
  const all = 2 * paired.length + missed.length + extra.length;
  return all === 0 ? 1 : (2 * paired.length) / all;
}

/** The labels keep the court's verb for a date that no longer holds; the program has one word for it. */
export function statusOf({ status }: Expected): string | undefined {
  return status !== undefined &&
    ["vacated", "stricken", "adjourned", "stayed", "terminated", "withdrawn", "suspended"].includes(status)
    ? "cancelled"
    : status;
}

import { format } from "date-fns/format";
import { parseISO } from "date-fns/parseISO";
import { daysBetween, type Instant, type IsoDate } from "@/lib/calendar/date.ts";
import { clockWords } from "@/lib/calendar/plain-dates.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import type { EntryRecord } from "@/lib/docket/records.ts";
import type { Disposition, EffectName, EntryTags } from "@/lib/tags/tags.ts";

/** How a chip looks. The words say the same, so colour is never the only carrier. */
export type Tone = "protects" | "permits" | "doubt" | "plain";

/** What protects the detained people, and what permits detention or removal; every other effect is plain. */
const TONES: Partial<Record<EffectName, Tone>> = {
  "removal-stayed": "protects",
  "removal-stay-extended": "protects",
  "removal-stay-expanded": "protects",
  "return-ordered": "protects",
  "release-ordered": "protects",
  "bond-hearing-ordered": "protects",
  "transfer-barred": "protects",
  "contact-restricted": "protects",
  "counsel-access-ordered": "protects",
  "removal-stay-denied": "permits",
  "removal-stay-ended": "permits",
  "removal-permitted": "permits",
  "release-denied": "permits",
  "bond-hearing-denied": "permits",
  "detention-ordered": "permits",
  "release-stayed": "permits",
  "transfer-permitted": "permits",
};

export const effectTone = (effect: EffectName): Tone => TONES[effect] ?? "plain";
/** "removal-stayed" → "removal stayed". */
export const effectWords = (effect: EffectName): string => effect.replaceAll("-", " ");

/** "wider-stay-of-removal" → "wider stay of removal"; "kind-opinion" → "opinion". */
export const ruleWords = (ruleId: string): string => ruleId.replace(/^kind-/, "").replaceAll("-", " ");

/** "ECF 43"; for an entry without a number what it is and its day: "Entry of Jun 22, 2017". */
export function entryName(entry: Pick<EntryRecord, "documentNumber" | "dateFiled" | "dateEntered">): string {
  if (entry.documentNumber !== null) return `ECF ${entry.documentNumber}`;
  const date = entry.dateFiled ?? entry.dateEntered;
  return date === null ? "Entry without number" : `Entry of ${dayWords(date)}`;
}

/** "ECF 43: granted", "unnumbered motion: denied". */
export function dispositionWords({ of, outcome }: Disposition): string {
  return `${of === null ? "Ruling" : `ECF ${of}`}: ${outcome}`;
}

/** True for the court's rulings and minute entries: what the filter "Orders" keeps. */
export function isOrder(tags: EntryTags): boolean {
  return (
    ["order", "opinion", "judgment", "mandate"].includes(tags.kind) ||
    (tags.author === "court" && (tags.dispositions.length > 0 || tags.effects.length > 0))
  );
}

/** "Jun 22, 2017". */
export function dayWords(date: IsoDate): string {
  // Put together by hand: a court page with thousands of rows asks for all of its dates within one task.
  const [year = "", month = "", day = ""] = date.split("-");
  return `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`;
}
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "Thu, Jun 22, 2017". */
export const longDayWords = (date: IsoDate): string => format(parseISO(date), "EEE, MMM d, yyyy");
/** In the reader's own zone: "Jun 22, 2017, 2:05 PM". */
export const momentWords = (at: Instant): string => format(parseISO(at), "MMM d, yyyy, h:mm a");

/** Days are counted up to this many; beyond, months and years say more. */
const MOST_DAYS = 120;

/** "today", "tomorrow", "in 9 days", "3 days ago", "8 years ago". */
export function distanceWords(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  const span = spanWords(Math.abs(days));
  return days > 0 ? `in ${span}` : `${span} ago`;
}

function spanWords(days: number): string {
  if (days <= MOST_DAYS) return `${days} days`;
  const months = Math.round(days / 30.44);
  return months < 24 ? `${months} months` : `${Math.floor(days / 365.25)} years`;
}

/** "Thu, Jun 22, 2017, 10:00 AM", or what the date waits for. */
export function deadlineDayWords(deadline: Pick<Deadline, "date" | "time" | "relative">): string {
  if (deadline.date === null) return deadline.relative ?? "no date yet";
  return deadline.time === null
    ? longDayWords(deadline.date)
    : `${longDayWords(deadline.date)}, ${clockWords(deadline.time)}`;
}

/** "removal stay ends" → "Removal stay ends". */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "1 entry", "2 entries". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${withThousands(count)} ${count === 1 ? one : many}`;
}

/** "2,000". Not by the browser's own formatter, which keeps a page waiting for 20 ms when it is first asked. */
function withThousands(count: number): string {
  const digits = String(count);
  return digits.length <= 3 ? digits : `${withThousands(Math.floor(count / 1000))},${digits.slice(-3)}`;
}

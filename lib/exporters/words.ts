import { TZDate } from "@date-fns/tz";
import { format } from "date-fns/format";
import { enUS } from "date-fns/locale/en-US";
import type { IsoDate, Instant } from "../calendar/date.ts";
import { clockWords, plainDates } from "../calendar/plain-dates.ts";
import type { DeadlineState, DigestDeadline, DigestEntry } from "../digest/digest.ts";
import type { EntryTags, Evidence } from "../tags/tags.ts";
import { BY_HAND } from "../tags/with-correction.ts";
import { withinWords } from "../tags/words.ts";

/** Printed in every format. */
export const NOT_ADVICE = "Not legal advice. Check every entry and every date against the court's docket.";

/** "Fri, Jul 7, 2017": always in English, whatever the machine's locale and zone. */
export function longDate(date: IsoDate): string {
  return formatUtc(date, "EEE, MMM d, yyyy");
}

/** "Jul 7, 2017". */
export function mediumDate(date: IsoDate): string {
  return formatUtc(date, "MMM d, yyyy");
}

function formatUtc(date: IsoDate, pattern: string): string {
  return format(new TZDate(`${date}T00:00:00.000Z`, "UTC"), pattern, { locale: enUS });
}

/** "Fri, Jul 7, 2017, 6:00 PM (America/Detroit)". */
export function longInstant(at: Instant, timeZone: string): string {
  return `${format(new TZDate(at, timeZone), "EEE, MMM d, yyyy, h:mm a", { locale: enUS })} (${timeZone})`;
}

/** "Jul 1 – Jul 7, 2017"; the year twice when the period spans two. */
export function period(from: IsoDate, to: IsoDate): string {
  const first = from.slice(0, 4) === to.slice(0, 4) ? formatUtc(from, "MMM d") : mediumDate(from);
  return from === to ? mediumDate(to) : `${first} – ${mediumDate(to)}`;
}

/** "1 entry", "2 entries". */
export function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "ECF 43", or what stands for the number of an entry that has none. */
export function numberOf(documentNumber: string | null): string {
  return documentNumber === null ? "no number" : `ECF ${documentNumber}`;
}

/** The day or days of an entry: filed, and entered where that differs. */
export function datesOf({ entry }: DigestEntry): string {
  const { dateFiled, dateEntered } = entry;
  if (dateFiled === null && dateEntered === null) return "no date on the docket";
  if (dateFiled === null) return `entered ${longDate(dateEntered as IsoDate)}`;
  if (dateEntered === null || dateEntered === dateFiled) return `filed ${longDate(dateFiled)}`;
  return `filed ${longDate(dateFiled)}, entered ${longDate(dateEntered)}`;
}

/** "removal-stay-extended" → "removal stay extended". */
export function effectName(effect: string): string {
  return effect.replaceAll("-", " ");
}

/** Why an effect is there: the court's words quoted, or the entry that was followed. */
export function reasonsOf(evidence: readonly Evidence[]): string {
  const read = evidence.filter(({ ruleId }) => ruleId !== BY_HAND);
  const reasons = read.map(({ quote, via, ruleId, page }) => {
    const place = page === undefined ? "" : ` (order's text, p. ${page})`;
    const words = (quote === "" ? `rule ${ruleId}` : `“${quote}”`) + place;
    return via === null ? words : `${words} in ECF ${via}`;
  });
  return [...new Set(reasons)].join("; ");
}

function recordWords(evidence: readonly Evidence[]): string {
  return [...new Set(evidence.map(({ quote }) => quote))].filter((quote) => quote !== "").join("; ") || "known order";
}

/** Each effect of an entry with its reason, one sentence each. */
export function effectsOf(tags: EntryTags): string[] {
  return tags.effects.map((effect) => {
    const limits = [
      effect.until === null ? null : `until ${plainDates(effect.until)}`,
      effect.within === null ? null : withinWords(effect.within),
      effect.who.words === "" ? null : `for ${effect.who.words}`,
      effect.basis === "attorney" ? "set by hand" : null,
    ].filter((limit) => limit !== null);
    const limited = effectName(effect.effect) + (limits.length === 0 ? "" : ` (${limits.join("; ")})`);
    // The record's words are ours, not the court's, so they never stand between quotation marks.
    if (effect.basis === "case pack") return `${limited}, as the matter's record says: ${recordWords(effect.evidence)}`;
    const reasons = reasonsOf(effect.evidence);
    return reasons === "" ? limited : `${limited}, because: ${reasons}`;
  });
}

/** "ECF 138: granted". */
export function rulingsOf(tags: EntryTags): string[] {
  return tags.dispositions
    .filter(({ outcome }) => outcome !== "none")
    .map(({ of, outcome }) => (of === null ? outcome : `ECF ${of}: ${outcome}`));
}

const stateWords: Record<DeadlineState, string> = {
  dismissed: "set aside: not a deadline",
  replaced: "replaced",
  cancelled: "cancelled by the court",
  done: "done",
  confirmed: "confirmed",
  "not confirmed": "NOT CONFIRMED",
};

/** "confirmed", "NOT CONFIRMED", "replaced by: Hearing on Jul 24, 2017 (not confirmed)". */
export function stateOf({ state, replacedBy }: DigestDeadline): string {
  if (state !== "replaced" || replacedBy === null) return stateWords[state];
  const date = replacedBy.date === null ? "no date yet" : mediumDate(replacedBy.date);
  return `replaced by: ${replacedBy.what}, ${date} (${replacedBy.confirmed ? "confirmed" : "not confirmed"})`;
}

/** "Mon, Jul 10, 2017, 2:00 PM court time", or what the date waits for. */
export function whenOf({ deadline }: DigestDeadline): string {
  if (deadline.date === null) return deadline.relative === null ? "no date" : `no date yet: ${deadline.relative}`;
  const time = deadline.time === null ? "" : `, ${clockWords(deadline.time)} court time`;
  return longDate(deadline.date) + time;
}

/** The authority and the count behind a date, doubts included: one sentence each. */
export function groundsOf({ deadline }: DigestDeadline): string[] {
  const grounds: string[] = [];
  if (deadline.authority !== null) grounds.push(`Authority: ${deadline.authority}`);
  if (deadline.quote !== null && deadline.quote !== "") {
    // A date that stands nowhere in the docket text was read in the order's document.
    const isOfDocument = deadline.span !== null && deadline.span.start === deadline.span.end;
    grounds.push(`${isOfDocument ? "The order's own text" : "The docket"} says: “${deadline.quote}”`);
  }
  if (deadline.steps.length > 0) grounds.push(`Count: ${deadline.steps.map(plainDates).join("; ")}`);
  for (const { date, why } of deadline.alternatives) grounds.push(plainDates(`Another reading gives ${date}: ${why}`));
  for (const warning of deadline.warnings) grounds.push(`Check: ${plainDates(warning)}`);
  return grounds;
}

import type { Instant } from "../calendar/date.ts";
import { clockWords, plainDates } from "../calendar/plain-dates.ts";
import { wallTimeIn } from "../calendar/zone.ts";
import { labelOf } from "../digest/labels.ts";
import type { DocketKey } from "../docket/records.ts";
import type { LedgerLine } from "../watch/ledger.ts";
import type { SourceHealth } from "../watch/health.ts";
import type { DocketWatching, Watching } from "./read-watching.ts";

/**
 * What a digest says of the watching of each docket, in sentences: every feed's last check and what it does not carry,
 * and the spans in which a feed may have dropped entries. Times are on the court's clock.
 */
export function watchNotes({ dockets }: Pick<Watching, "dockets">): ReadonlyMap<DocketKey, readonly string[]> {
  return new Map(dockets.filter(({ docket }) => docket.watched).map((row) => [row.docket.key, notesOf(row)]));
}

function notesOf({ docket, sources, ledger }: DocketWatching): readonly string[] {
  const { timeZone } = labelOf(docket);
  const moment = (at: Instant) => {
    const { date, time } = wallTimeIn(at, timeZone);
    return `${plainDates(date)}, ${clockWords(time)}`;
  };
  return [...sources.map((source) => sourceNote(source, moment)), ...ledger.flatMap((line) => gapNote(line, moment))];
}

function sourceNote({ name, lastSuccessAt, text, notCarried }: SourceHealth, moment: (at: Instant) => string): string {
  const checked = lastSuccessAt === null ? "never checked" : `last checked ${moment(lastSuccessAt)}`;
  return `${name}: ${checked}.${text === "" ? "" : ` ${text}`} It does not carry everything: ${notCarried}`;
}

function gapNote({ kind, words, from, to, isAcknowledged }: LedgerLine, moment: (at: Instant) => string): string[] {
  if (kind === "stub") return ["Only its feed was seen so far: what came before, and the full texts, are not known."];
  if (kind === "refused") {
    return isAcknowledged ? [] : [`Not stored, since a feed contradicts what is known of this docket: ${words ?? ""}.`];
  }
  if (kind !== "window" || from === null || to === null) return [];
  const known = isAcknowledged ? " (looked at)" : "";
  return [`Gap${known}: a feed may have dropped entries between ${moment(from)} and ${moment(to)}.`];
}

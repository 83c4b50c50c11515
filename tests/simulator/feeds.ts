import { instantFromMs } from "../../lib/calendar/date.ts";
import { dateIn, instantOf } from "../../lib/calendar/zone.ts";
import { escapeHtml, shortDate } from "../../scripts/replay/html.ts";
import { captionOf, DAY, isEdited, shownAt, slashed, wordsAt } from "./world.ts";
import type { SimulatedCase, SimulatedCourt, SimulatedEntry, SimulatedWorld } from "./world.ts";

/** A feed as its server has it at a moment, and what it shows. */
export interface MadeFeed {
  readonly head: string;
  /** One for each item, in the feed's order. */
  readonly items: readonly MadeItem[];
  readonly tail: string;
  readonly charset: "windows-1252" | "utf-8";
  /** Changes whenever the feed was made anew with something else in it. */
  readonly version: string;
  /** True time. */
  readonly madeAt: number;
}

export interface MadeItem {
  readonly markup: string;
  readonly of: SimulatedCase;
  readonly entry: SimulatedEntry;
}

/** How far back a court's feed goes. */
export const COURT_WINDOW = DAY;
/** How many entries CourtListener's feed shows. */
export const COPY_WINDOW = 30;

const EVERY_ENTRY = "Docket entries of type: all";
const RULINGS = "Docket entries of type: orders,opinions,judgments";

/** When the feed that a court's server gives at a moment was made. */
export function madeAt(court: SimulatedCourt, at: number): number {
  return Math.floor(at / court.renewedEvery) * court.renewedEvery;
}

/** Whether a court's feed that was made at a moment shows an entry. */
export function isInCourtFeed(court: SimulatedCourt, entry: SimulatedEntry, made: number): boolean {
  const { enteredAt, hiddenAt, form } = entry;
  if (enteredAt > made || enteredAt <= made - COURT_WINDOW) return false;
  return (hiddenAt === null || hiddenAt > made) && (court.id !== "ca6" || form.isRuling);
}

/** A court's feed of new entries, all cases, newest first. */
export function courtFeed(world: SimulatedWorld, court: SimulatedCourt, at: number): MadeFeed {
  const made = madeAt(court, at);
  const shown = world.cases
    .filter((each) => each.court === court)
    .flatMap((of) => of.entries.filter((entry) => isInCourtFeed(court, entry, made)).map((entry) => ({ of, entry })))
    .toSorted((a, b) => b.entry.enteredAt - a.entry.enteredAt);
  const items = shown.flatMap(({ of, entry }) => {
    const events = isEdited(entry, made) && entry.editedEvents !== null ? entry.editedEvents : entry.form.events;
    return events.map((event) => ({ of, entry, markup: courtItem(of, entry, event, made) }));
  });
  const built = court.saysWhenMade ? `<lastBuildDate>${printedTime(court, made)}</lastBuildDate>` : "";
  return {
    head: `<?xml version='1.0' encoding='ISO-8859-1'?>\n\n<rss version="2.0" xmlns:blogChannel="http://backend.userland.com/blogChannelModule">\n\n<channel>\n\t<title>${court.name} - Recent Entries</title>\n\t<link>https://${court.host}</link>\n\t<description>${court.id === "ca6" ? RULINGS : EVERY_ENTRY}</description>\n\t${built}\n`,
    items,
    tail: "\n</channel>\n</rss>\n",
    charset: "windows-1252",
    version: `${court.id} ${items.map(({ markup }) => markup.length).join()} ${shown[0]?.entry.uid ?? ""} ${shown.at(-1)?.entry.uid ?? ""}`,
    madeAt: made,
  };
}

function courtItem(of: SimulatedCase, entry: SimulatedEntry, event: string, made: number): string {
  const { court, caseId, number } = of;
  const base = `https://${court.host}`;
  const isAppeal = court.id === "ca6";
  const link = isAppeal
    ? `${base}/n/beam/servlet/TransportRoom?servlet=DocketReportFilter.jsp&caseNum=${number}`
    : `${base}/cgi-bin/DktRpt.pl?${caseId}`;
  const guid = isAppeal ? `${link}&partId=${entry.seq}` : `${link}&${entry.seq}`;
  const document = isAppeal
    ? `<a href='${base}/docs1/${entry.documentId}'>${entry.number}</a>`
    : `<a href="${base}/doc1/${entry.documentId}?caseid=${caseId}&de_seq_num=${entry.seq}" >${entry.number}</a>`;
  // District courts encode some fields twice.
  const shown = entry.documentId === null ? "" : `(${isAppeal ? document : document.replaceAll("&", "&amp;")})`;
  const caption = captionOf(of, made);
  return `<item>
	<title>${number} ${escapeHtml(isAppeal ? caption : caption.replaceAll("&", "&amp;"))}</title>
	<link>${escapeHtml(link)}</link>
	<description>[${escapeHtml(event)}] ${escapeHtml(shown)}</description>
	<guid isPermaLink="true">${escapeHtml(guid)}</guid>
	<pubDate>${printedTime(court, entry.enteredAt)}</pubDate>

</item>`;
}

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** On the court's clock, in the zone that it prints: district courts Greenwich's, the court of appeals its own. */
function printedTime(court: SimulatedCourt, at: number): string {
  const said = at + court.skew;
  const summer = court.id === "ca6" && isSummer(said, court.zone);
  const zone = court.id !== "ca6" ? "GMT" : summer ? "EDT" : "EST";
  const hours = zone === "GMT" ? 0 : summer ? -4 : -5;
  const date = new Date(said + hours * 3_600_000);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${WEEKDAYS[date.getUTCDay()]}, ${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())} ${zone}`;
}

function isSummer(at: number, zone: string): boolean {
  const day = dateIn(instantFromMs(at), zone);
  return Date.parse(instantOf(day, "12:00", zone)) === Date.parse(`${day}T16:00:00.000Z`);
}

/** Newest first by the court's own order. Only what CourtListener has got by then. */
export function copiedEntries(each: SimulatedCase, at: number): SimulatedEntry[] {
  return shownAt(each, at)
    .filter(({ copiedAt }) => copiedAt !== null && copiedAt <= at)
    .toReversed();
}

/** CourtListener's words of an entry: its short name until somebody shared the docket, then the full text. */
export function copiedWords({ number }: SimulatedCase, entry: SimulatedEntry, at: number): string {
  const isWhole = entry.completedAt !== null && entry.completedAt <= at;
  return isWhole ? `${plain(wordsAt(entry, at))}${tail(number, entry)}` : entry.form.events.join(" AND ");
}

/** "(Entered: 03/05/2019)", or a court of appeals' "[19-1234] (VAA) [Entered: 03/05/2019 04:45 PM]". */
export function tail(number: string, entry: SimulatedEntry): string {
  const day = slashed(entry.enteredDay, true);
  return /^\d\d-\d+$/.test(number) ? ` [${number}] (VAA) [Entered: ${day} 04:45 PM]` : ` (Entered: ${day})`;
}

export const plain = (words: string): string => words.replaceAll(/\{(\d+)\}/g, "$1");

/**
 * The number under which CourtListener has an entry: it takes an unlinked one from the court's feed, which prints none,
 * and learns its number when somebody shares the docket.
 */
export function copyNumber(entry: SimulatedEntry, at: number): string | null {
  const isKnown = entry.documentId !== null || (entry.completedAt !== null && entry.completedAt <= at);
  return isKnown ? entry.number : null;
}

/** CourtListener's own number of a row. */
export const rowId = ({ seq }: SimulatedEntry): number => 22_000_000 + Number(seq);

function copyRow(entry: SimulatedEntry, at: number): string {
  const number = copyNumber(entry, at);
  return number === null ? `minute-entry-${rowId(entry)}` : `entry-${number}`;
}

export function slugOf(caption: string): string {
  return caption
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** CourtListener's feed of one docket. */
export function copyFeed(each: SimulatedCase, at: number): MadeFeed {
  const made = Math.floor(at / 300_000) * 300_000;
  const caption = captionOf(each, made);
  const docket = `https://www.courtlistener.com/docket/${each.copyId}/${slugOf(caption)}/`;
  const items = copiedEntries(each, made)
    .slice(0, COPY_WINDOW)
    .map((entry) => ({ of: each, entry, markup: copyItem(each, entry, docket, made) }));
  return {
    head: `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-us"><title>Docket entries for ${escapeHtml(caption)} (${each.number})</title><link href="${docket}" rel="alternate"/><link href="https://www.courtlistener.com/docket/${each.copyId}/feed/" rel="self"/><id>${docket}</id><updated>${dayInPacific(each, made)}</updated>`,
    items,
    tail: "</feed>",
    charset: "utf-8",
    version: `${each.copyId} ${items.map(({ markup }) => markup.length).join()} ${items[0]?.entry.uid ?? ""}`,
    madeAt: made,
  };
}

function dayInPacific(each: SimulatedCase, at: number): string {
  const newest = copiedEntries(each, at)[0];
  return midnight(newest?.filedDay ?? each.filed);
}

/** Midnight of a day on CourtListener's own clock: "2019-03-05T00:00:00-08:00". */
function midnight(day: SimulatedEntry["filedDay"]): string {
  const at = Date.parse(instantOf(day, "00:00", "America/Los_Angeles"));
  const hours = (at - Date.parse(`${day}T00:00:00.000Z`)) / 3_600_000;
  return `${day}T00:00:00-${String(hours).padStart(2, "0")}:00`;
}

function copyItem(each: SimulatedCase, entry: SimulatedEntry, docket: string, made: number): string {
  const address = `${docket}?order_by=desc#${copyRow(entry, made)}`;
  const caption = captionOf(each, made);
  const number = copyNumber(entry, made);
  const title = number === null ? `Minute entry from ${shortDate(entry.filedDay)}` : `Entry #${number}`;
  const file = `gov.uscourts.${each.court.id}.${each.caseId}`;
  const enclosure =
    entry.documentId === null || number === null
      ? ""
      : `<link href="https://storage.courtlistener.com/recap/${file}/${file}.${number}.0.pdf" length="1" rel="enclosure" type="application/pdf"/>`;
  // Entries that were born of a feed are dated by their entry until somebody shares the docket.
  const isWhole = entry.completedAt !== null && entry.completedAt <= made;
  const day = midnight(isWhole ? entry.filedDay : entry.enteredDay);
  return `<entry><title>${escapeHtml(`${title} in ${caption}`)}</title><link href="${address}" rel="alternate"/><published>${day}</published><updated>${day}</updated><author><name>CourtListener</name></author><id>${address}</id><summary type="html">${escapeHtml(escapeHtml(copiedWords(each, entry, made)))}</summary>${enclosure}</entry>`;
}

import type { PrintedDocket, PrintedEntry, TextPart } from "../../scripts/replay/docket-data.ts";
import { instantFromMs } from "../../lib/calendar/date.ts";
import { dateIn } from "../../lib/calendar/zone.ts";
import { appellateReport } from "../../scripts/replay/pages/cmecf-appellate.ts";
import { courtListenerOld } from "../../scripts/replay/pages/courtlistener-old.ts";
import { districtReport } from "../../scripts/replay/pages/cmecf-district.ts";
import { copiedEntries, copiedWords, copyNumber, slugOf, tail } from "./feeds.ts";
import { captionOf, shownAt, slashed, wordsAt } from "./world.ts";
import type { SimulatedCase, SimulatedEntry } from "./world.ts";

/** A page that a user opens. */
export interface SimulatedPage {
  readonly address: string;
  readonly html: string;
  /** The entries on it. */
  readonly uids: readonly string[];
  /** All that the public sees of the docket at the moment. */
  readonly isComplete: boolean;
}

/** The court's own docket report: of the whole docket, or of what was filed since a day. */
export function courtPage(each: SimulatedCase, at: number, since: string | null = null): SimulatedPage {
  const entries = shownAt(each, at).filter(({ filedDay }) => since === null || filedDay >= since);
  const docket = printed(each, entries, at);
  const base = { uids: entries.map(({ uid }) => uid), isComplete: since === null };
  if (each.court.id === "ca6") {
    const address = `https://${each.court.host}/n/beam/servlet/TransportRoom?servlet=CaseSummary.jsp&caseNum=${each.number}&incDktEntries=Y&fullDocketReport=Y`;
    const html = appellateReport(docket, since === null ? {} : { dateFrom: slashed(since as never, true) });
    return { ...base, address, html };
  }
  const address = `https://${each.court.host}/cgi-bin/DktRpt.pl?${1_000_000_000 + Number(each.caseId)}-L_1_0-1`;
  const criteria = since === null ? {} : { criteria: `Start date: ${slashed(since as never, false)}` };
  return { ...base, address, html: ofCourt(each, districtReport(docket, criteria)) };
}

/** CourtListener's page of a docket. */
export function copyPage(each: SimulatedCase, at: number): SimulatedPage {
  const entries = copiedEntries(each, at).toReversed();
  const docket = printed(each, entries, at, {
    words: (entry) => copiedWords(each, entry, at),
    number: (entry) => copyNumber(entry, at),
  });
  const html = ofCourt(each, courtListenerOld(docket, each.copyId ?? ""));
  const address = `https://www.courtlistener.com/docket/${each.copyId}/${slugOf(docket.caseName)}/`;
  return { address, html, uids: entries.map(({ uid }) => uid), isComplete: false };
}

/** The templates print the Eastern District of Michigan. */
function ofCourt({ court }: SimulatedCase, html: string): string {
  if (court.id !== "ohnd") return html;
  return html
    .replaceAll("Eastern District of Michigan (Detroit)", "Northern District of Ohio (Cleveland)")
    .replaceAll("Michigan Eastern CM/ECF", "Ohio Northern CM/ECF")
    .replaceAll("ecf.mied.uscourts.gov", court.host)
    .replaceAll("District Court, E.D. Michigan", "District Court, N.D. Ohio")
    .replaceAll("Court of Appeals for the Sixth Circuit", "District Court, N.D. Ohio");
}

/** What a copy prints otherwise. */
interface Copied {
  readonly words: (entry: SimulatedEntry) => string;
  readonly number: (entry: SimulatedEntry) => string | null;
}

function printed(each: SimulatedCase, entries: readonly SimulatedEntry[], at: number, copied?: Copied): PrintedDocket {
  return {
    courtId: each.court.id as PrintedDocket["courtId"],
    docketNumber: `${each.number}${each.initials}`,
    caseName: captionOf(each, at),
    caseId: each.caseId,
    dateFiled: each.filed,
    dateTerminated: null,
    asOf: dateIn(instantFromMs(at), each.court.zone),
    flags: [],
    otherCourts: [],
    parties: [
      { name: "Ana Peña-Roe", role: "Petitioner", attorneys: ["Ida Kelmont"] },
      { name: "Warden", role: "Respondent", attorneys: ["Max Dorwick"] },
    ],
    entries: entries.map((entry) => printedEntry(each, entry, copied ?? null, at)),
  };
}

function printedEntry(each: SimulatedCase, entry: SimulatedEntry, copied: Copied | null, at: number): PrintedEntry {
  const text = `${wordsAt(entry, at)}${tail(each.number, entry)}`;
  return {
    number: copied === null ? entry.number : copied.number(entry),
    dateFiled: entry.filedDay,
    dateEntered: entry.enteredDay,
    parts: copied === null ? partsOf(each, text) : [{ kind: "text", text: copied.words(entry) }],
    seq: entry.seq,
    documentId: entry.documentId,
    attachments: [],
  };
}

/** A number in braces is a link to that entry's document. */
function partsOf(each: SimulatedCase, text: string): TextPart[] {
  return text
    .split(/(\{\d+\})/)
    .filter(Boolean)
    .map((piece): TextPart => {
      const number = /^\{(\d+)\}$/.exec(piece)?.[1];
      const to = each.entries.find((entry) => entry.number === number);
      if (number === undefined || !to) return { kind: "text", text: piece };
      return { kind: "reference", text: number, to: { seq: to.seq, documentId: to.documentId } };
    });
}

import { instantFromMs, type IsoDate } from "../../calendar/date.ts";
import { dateIn } from "../../calendar/zone.ts";
import { courtByHost, courtById } from "../../docket/courts.ts";
import type { DocketEntry, DocketSnapshot, ParseProblem } from "../../docket/docket.ts";
import { findDocketNumber } from "../../docket/docket-number.ts";
import { documentIdInAddress } from "../../docket/document-id.ts";
import { collapseWhitespace } from "../../docket/text.ts";
import { caseNameOf } from "../cmecf-district/names.ts";
import { enteredDate } from "../printed-dates.ts";
import { docketOf, entryOf } from "../blank.ts";
import { plainText } from "../text/markup.ts";
import { childOf, childrenOf, readXml, rootNameOf, textOfChild, type XmlElement } from "../text/xml.ts";
import { inSlices, type Steps } from "../slices.ts";
import type { TextContext, TextFile, TextOutcome, TextSource } from "../text-source.ts";

const ID = "courtlistener-atom";
/** The server writes midnight of the day, on its own clock. @see sources specification, section 6.4 */
const SERVER_ZONE = "America/Los_Angeles";
export const MOST_ENTRIES = 30;
const DOCKET = /courtlistener\.com\/docket\/(\d{1,12})\//;
const ROW = /#((?:minute-)?entry-\d{1,12}(?:-\d{1,4})?)$/;
const TITLE = /^(?:Entry #(\S{1,20})|Minute entry(?: from [^<>]{1,40}?)?) in (.{1,500})$/;
const STORED_NAME = /^https:\/\/storage\.courtlistener\.com\/.{0,200}gov\.uscourts\.([a-z0-9]{2,15})\.(\d{1,12})[./]/;

/** CourtListener's feed of one docket: its newest thirty entries. */
export const courtListenerAtom: TextSource = {
  id: ID,
  name: "CourtListener feed of a docket",
  claims: (text) => rootNameOf(text) === "feed" && DOCKET.test(text),
  read: (file, context, slices) => inSlices(readAtom(file, context), slices),
};

function* readAtom(file: TextFile, context: TextContext): Steps<TextOutcome> {
  const reading = yield* readXml(file.text);
  if (!reading.ok) return reading;
  if (reading.root.name !== "feed") return { ok: false, reason: "The file is no Atom feed." };
  const problems: ParseProblem[] = reading.isCut
    ? [{ where: "feed", text: "the feed ends early; its last entry may be incomplete" }]
    : [];
  const items = withoutRepeats(
    childrenOf(reading.root, "entry").map((element, index) => readItem(element, index, problems)),
  );
  const docketIds = [
    ...new Set(
      [DOCKET.exec(linkOf(reading.root)), ...items.map(({ address }) => DOCKET.exec(address))].flatMap(
        (found) => found?.[1] ?? [],
      ),
    ),
  ];
  if (docketIds.length !== 1) return { ok: false, reason: "The feed is not that of one docket on CourtListener." };
  const stored = items.map(({ file: address }) => STORED_NAME.exec(address)).find(Boolean);
  const linked = items
    .map(({ file: address }) => (URL.canParse(address) ? courtByHost(new URL(address).hostname) : undefined))
    .find(Boolean);
  const title = textOfChild(reading.root, "title");
  const docket = docketOf({
    courtId: courtById(stored?.[1] ?? "")?.id ?? linked?.id ?? context.courtId ?? "unknown",
    docketNumber:
      findDocketNumber(title)?.text ??
      findDocketNumber(textOfChild(reading.root, "subtitle"))?.text ??
      context.docketNumber ??
      "",
    caseName: caseNameOf([items.find(({ caseName }) => caseName !== "")?.caseName ?? ""]),
    pacerCaseId: stored?.[2] ?? null,
    courtListenerId: docketIds[0] ?? null,
    entries: items.map(({ entry }) => entry),
  });
  if (docket.courtId === "unknown" || docket.docketNumber === "") {
    problems.push({
      where: "header",
      text: "the feed does not print the court or the docket number; CourtListener's id is known",
    });
  }
  const criteria =
    items.length >= MOST_ENTRIES ? `newest ${items.length} entries; older ones may be missing` : "newest entries";
  const snapshot: DocketSnapshot = { sourceId: ID, docket, completeness: "partial", criteria, problems };
  return { ok: true, snapshots: [snapshot], problems: [] };
}

interface Item {
  readonly address: string;
  /** Where the entry's document lies: a free copy, or the court's own address, which is not kept. */
  readonly file: string;
  readonly caseName: string;
  readonly entry: DocketEntry;
}

function readItem(element: XmlElement, index: number, problems: ParseProblem[]): Item {
  const address = linkOf(element) || textOfChild(element, "id");
  const row = ROW.exec(address)?.[1] ?? ROW.exec(textOfChild(element, "id"))?.[1] ?? null;
  const [, number, caseName = ""] = TITLE.exec(collapseWhitespace(textOfChild(element, "title"))) ?? [];
  const enclosure = childrenOf(element, "link").find(({ attributes }) => attributes["rel"] === "enclosure");
  const file = enclosure?.attributes["href"] ?? "";
  const docketText = plainText(textOfChild(element, "summary"));
  const published = textOfChild(element, "published") || textOfChild(element, "updated");
  const dateFiled = dayAtServer(published);
  const where = `entry ${index + 1}`;
  if (dateFiled === null) problems.push({ where, text: `date not read: ${published.slice(0, 60)}` });
  if (row === null) problems.push({ where, text: `address not read: ${address.slice(0, 200)}` });
  const entry = entryOf({
    documentNumber: /^entry-(\d+)$/.exec(row ?? "")?.[1] ?? number ?? null,
    dateFiled,
    dateEntered: enteredDate(docketText),
    docketText,
    pacerDocId: documentIdInAddress(file),
    courtListenerRow: row,
    freeUrl: file.startsWith("https://storage.courtlistener.com/") ? file : null,
  });
  return { address, file, caseName: caseName.trim(), entry };
}

/** A feed that shows one row twice shows one entry; two entries of one number have different words. */
function withoutRepeats(items: readonly Item[]): Item[] {
  const shown = new Set<string>();
  return items.filter(({ entry }) => {
    const print = JSON.stringify(entry);
    if (entry.courtListenerRow === null || !shown.has(print)) return Boolean(shown.add(print));
    return false;
  });
}

function linkOf(element: XmlElement): string {
  const links = childrenOf(element, "link").map(({ attributes }) => attributes);
  const own =
    links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links.find(({ rel }) => rel === "self");
  return own?.["href"]?.trim() ?? childOf(element, "id")?.text.trim() ?? "";
}

function dayAtServer(published: string): IsoDate | null {
  if (!/^\d{4}-\d{2}-\d{2}T/.test(published)) return null;
  const ms = Date.parse(published);
  return Number.isNaN(ms) ? null : dateIn(instantFromMs(ms), SERVER_ZONE);
}

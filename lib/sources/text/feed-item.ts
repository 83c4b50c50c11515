import type { DocketEntry, ParseProblem } from "../../docket/docket.ts";
import { courtByHost } from "../../docket/courts.ts";
import { parseDocketNumber } from "../../docket/docket-number.ts";
import { documentIdInAddress } from "../../docket/document-id.ts";
import { collapseWhitespace } from "../../docket/text.ts";
import { caseNameOf } from "../cmecf-district/names.ts";
import { entryOf } from "../blank.ts";
import { unescapedOnce } from "./entities.ts";
import { dayAtCourt, feedInstant } from "./feed-date.ts";
import type { RssItem } from "./rss.ts";

/** What one item of a court's feed says. */
export interface FeedItem {
  readonly where: string;
  readonly courtId: string;
  /** As the title prints it; null where it prints none. */
  readonly docketNumber: string | null;
  readonly caseName: string;
  readonly pacerCaseId: string | null;
  /** What items of the same filing have in common. */
  readonly filing: string;
  readonly events: readonly string[];
  readonly entry: DocketEntry;
  readonly problem: ParseProblem | null;
}

/** `(<a href="https://ecf.mied.uscourts.gov/doc1/09718123456?caseid=321020&de_seq_num=10">12</a>)` */
const LINK = /<a\s[^<>]{0,100}?href\s{0,4}=\s{0,4}["']?([^"'\s<>]{1,2000})["']?[^<>]{0,200}>([^<]{0,80})<\/a\s{0,4}>/i;
/** "DktRpt.pl?321020&10", "DktRpt.pl?711557-19": the case, and the entry's sequence number. */
const CASE_AND_SEQ = /DktRpt\.pl\?(\d{1,12})(?:[&-](\d{1,12}))?(?!\d)/i;
const CASE_IN_QUERY = /[?&]case_?id=(\d{1,12})(?!\d)/i;
const SEQ_IN_QUERY = /[?&](?:de_seq_num|partId)=(\d{1,12})(?!\d)/i;
/** "show_case_doc?63,404778,,,": the number and the case. */
const CASE_DOCUMENT = /show_case_doc\?(\d{1,6}),(\d{1,12})(?!\d)/i;
const CASE_NUMBER = /[?&]caseNum=([\w:.-]{3,40})/i;
const TITLE_NUMBER = /^(?:MDL\s{0,3}(?:No\.?|#)?\s{0,3}\d{1,5}|\S{1,60})\s{0,20}/i;
const MARKUP_LIMIT = 20_000;

/** Reads an item. Its words name the event only, so the entry has no docket text. */
export function readFeedItem(item: RssItem, feedCourtId: string): FeedItem {
  const description = item.description.slice(0, MARKUP_LIMIT);
  const [, href = "", linkText = ""] = LINK.exec(description) ?? [];
  const address = unescapedOnce(href);
  const guid = unescapedOnce(item.guid);
  const caseLink = unescapedOnce(item.link);
  const courtId = courtIn([address, caseLink, guid]) ?? feedCourtId;
  const title = readTitle(unescapedOnce(item.title));
  const named = CASE_AND_SEQ.exec(guid) ?? CASE_AND_SEQ.exec(caseLink);
  const shown = CASE_DOCUMENT.exec(address);
  const at = feedInstant(item.pubDate);
  const event = eventOf(unescapedOnce(description.replace(LINK, " ")), title.name);
  const number = /^\d{1,6}(?:-\d{1,4})?$/.exec(linkText.trim())?.[0] ?? shown?.[1] ?? null;
  const pacerDocId = documentIdInAddress(address);
  const pacerSeqNo = (SEQ_IN_QUERY.exec(guid) ?? SEQ_IN_QUERY.exec(address))?.[1] ?? named?.[2] ?? null;
  const doubts = [
    ...(at === null ? [`date not read: ${item.pubDate.slice(0, 80)}`] : []),
    ...(event === "" ? ["names no event"] : []),
  ];
  return {
    where: item.where,
    courtId,
    docketNumber:
      title.number ??
      parseDocketNumber((CASE_NUMBER.exec(caseLink) ?? CASE_NUMBER.exec(guid))?.[1] ?? "")?.text ??
      null,
    caseName: caseNameOf([title.name]),
    pacerCaseId:
      named?.[1] ?? CASE_IN_QUERY.exec(address)?.[1] ?? CASE_IN_QUERY.exec(caseLink)?.[1] ?? shown?.[2] ?? null,
    filing: pacerSeqNo === null ? `${guid} ${item.pubDate} ${number ?? ""} ${pacerDocId ?? ""}` : `seq ${pacerSeqNo}`,
    events: event === "" ? [] : [event],
    entry: entryOf({
      documentNumber: number,
      // The feed gives the moment of entry; when the document was filed it does not say.
      dateEntered: at === null ? null : dayAtCourt(at, courtId),
      shortText: event || null,
      pacerDocId,
      pacerSeqNo,
    }),
    problem: doubts.length === 0 ? null : { where: item.where, text: `${doubts.join("; ")}. Item: ${raw(item)}` },
  };
}

/** An item in one line, for problems. */
export function raw(item: RssItem): string {
  return collapseWhitespace([item.title, item.guid || item.link, item.description].join(" | ")).slice(0, 500);
}

function courtIn(addresses: readonly string[]): string | null {
  for (const address of addresses) {
    const host = URL.canParse(address) ? new URL(address).hostname : "";
    const court = courtByHost(host);
    if (court) return court.id;
  }
  return null;
}

/** "2:17-cv-11910-MAG-DRG Hamama et al v. Adducci" → number and name. */
function readTitle(title: string): { readonly number: string | null; readonly name: string } {
  const text = collapseWhitespace(title);
  const number = parseDocketNumber(text);
  if (!number) return { number: null, name: text };
  return { number: number.text, name: text.replace(TITLE_NUMBER, "") };
}

/**
 * The event's name out of "Type: bk Office: 1 Chapter: 11 [Objection] (…)". The name can hold brackets itself; an
 * unbalanced one reaches to the last bracket before the link or the case name.
 */
function eventOf(description: string, caseName: string): string {
  const text = collapseWhitespace(description);
  const start = text.indexOf("[");
  if (start < 0) return text.replace(/[\s()]+$/, "");
  const nameAt = caseName === "" ? -1 : text.indexOf(`] ${caseName}`, start);
  const end = nameAt >= 0 ? nameAt : (balancedEnd(text, start) ?? text.length);
  const after = text.slice(end + 1).trim();
  const cut = nameAt < 0 && after.includes("]") && !after.startsWith("(") ? text.lastIndexOf("]") : end;
  return text.slice(start + 1, cut).trim();
}

function balancedEnd(text: string, start: number): number | null {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at;
  }
  const last = text.lastIndexOf("]");
  return last > start ? last : null;
}

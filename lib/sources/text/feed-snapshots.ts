import { courtByHost } from "../../docket/courts.ts";
import type { DocketEntry, DocketSnapshot, ParseProblem } from "../../docket/docket.ts";
import { parseDocketNumber } from "../../docket/docket-number.ts";
import type { Steps } from "../slices.ts";
import type { TextContext, TextFile, TextOutcome } from "../text-source.ts";
import { docketOf } from "../blank.ts";
import { type FeedItem, raw, readFeedItem } from "./feed-item.ts";
import { readRss, type RssChannel, type RssItem } from "./rss.ts";

/** The court that publishes a feed; "unknown" where neither the feed nor the caller says. */
function courtOfFeed(channel: RssChannel, context: TextContext): string {
  const host = URL.canParse(channel.link) ? new URL(channel.link).hostname : "";
  return courtByHost(host)?.id ?? context.courtId ?? "unknown";
}

/**
 * Reads a court's feed: one snapshot per case, in the feed's order. A feed shows a day of entries, of the events that
 * the court chose, so it is always partial.
 */
export function* readCourtFeed(sourceId: string, file: TextFile, context: TextContext): Steps<TextOutcome> {
  const channel = yield* readRss(file.text);
  if (typeof channel === "string") return { ok: false, reason: channel };
  const problems: ParseProblem[] = [...channel.problems];
  const cases = new Map<string, FeedItem[]>();
  for (const item of yield* withNumbers(channel, context, problems)) {
    const key = `${item.courtId} ${item.pacerCaseId ?? ""} ${item.docketNumber}`;
    const items = cases.get(key);
    if (items) items.push(item);
    else cases.set(key, [item]);
  }
  const snapshots = [...cases.values()].map((items) => snapshotOf(sourceId, items, channel.description));
  if (snapshots.length > 0) return { ok: true, snapshots, problems };
  const [first] = problems;
  return { ok: false, reason: first ? `The feed holds no item that can be read: ${first.text}` : "The feed is empty." };
}

/** Items without a number get that of another item of the same case; those that still have none are reported. */
function* withNumbers(channel: RssChannel, context: TextContext, problems: ParseProblem[]): Steps<FeedItem[]> {
  const feedCourtId = courtOfFeed(channel, context);
  const items: { readonly read: FeedItem; readonly item: RssItem }[] = [];
  for (const item of channel.items) {
    items.push({ read: readFeedItem(item, feedCourtId), item });
    yield;
  }
  const numbers = new Map([
    ...(context.docketNumbers ?? []),
    ...items.flatMap(({ read }) => (read.docketNumber === null ? [] : [[caseOf(read), read.docketNumber] as const])),
  ]);
  return items.flatMap(({ read, item }) => {
    if (read.docketNumber !== null) return [read];
    const docketNumber = read.pacerCaseId === null ? undefined : numbers.get(caseOf(read));
    if (docketNumber !== undefined) return [{ ...read, docketNumber }];
    problems.push({ where: read.where, text: `no docket number. Item: ${raw(item)}` });
    return [];
  });
}

function caseOf({ courtId, pacerCaseId }: FeedItem): string {
  return `${courtId}#${pacerCaseId ?? ""}`;
}

function snapshotOf(sourceId: string, items: readonly FeedItem[], criteria: string): DocketSnapshot {
  const [first] = items;
  const named = items.find(({ caseName }) => caseName !== "");
  const docket = docketOf({
    courtId: first?.courtId ?? "unknown",
    docketNumber: parseDocketNumber(first?.docketNumber ?? "")?.text ?? "",
    caseName: named?.caseName ?? "",
    pacerCaseId: first?.pacerCaseId ?? null,
    entries: entriesOf(items),
  });
  const problems = items.flatMap(({ problem }) => problem ?? []);
  return { sourceId, docket, completeness: "partial", criteria: criteria || null, problems };
}

/** One filing with several events is several items: one entry, with the names of all its events. */
function entriesOf(items: readonly FeedItem[]): DocketEntry[] {
  const filings = new Map<string, FeedItem[]>();
  for (const item of items) {
    const together = filings.get(item.filing);
    if (together) together.push(item);
    else filings.set(item.filing, [item]);
  }
  return [...filings.values()].flatMap((together) => {
    const [first] = together;
    if (!first) return [];
    // A name that comes twice is two events of one filing (an order on two motions of a kind), or an item that the feed
    // repeats; nothing tells them apart, so both stay.
    const events = together.flatMap((item) => item.events).toSorted();
    const linked = together.find(({ entry }) => entry.pacerDocId !== null || entry.documentNumber !== null) ?? first;
    return [{ ...linked.entry, shortText: events.join(" AND ") || null }];
  });
}

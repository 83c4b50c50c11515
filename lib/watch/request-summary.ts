import { courts } from "../docket/courts.ts";
import type { RequestLine } from "./request-line.ts";

/** What the log of requests amounts to. */
export interface RequestSummary {
  /** Requests that were sent. */
  readonly sent: number;
  /** Refused before anything was sent. */
  readonly refused: number;
  readonly bytes: number;
  /** Sent to a page of a court that is not its public feed: it must be none. */
  readonly toPacer: number;
  /** Sent to each host, most first. */
  readonly hosts: readonly (readonly [host: string, count: number])[];
}

const FEEDS: ReadonlySet<string> = new Set(courts.flatMap(({ rss }) => rss ?? []));
/** The courts' own sites, and PACER's. */
const COURT_HOST = /(?:^|\.)(?:uscourts\.gov|azurewebsites\.us)$/;

/** Counts a log. Whether an address is a court's page is asked of the address alone, not of what the line calls it. */
export function summaryOf(lines: readonly RequestLine[]): RequestSummary {
  const sent = lines.filter(({ result }) => result !== "refused");
  const hosts = new Map<string, number>();
  for (const { address } of sent) hosts.set(hostOf(address), (hosts.get(hostOf(address)) ?? 0) + 1);
  return {
    sent: sent.length,
    refused: lines.length - sent.length,
    bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
    toPacer: sent.filter(({ address }) => COURT_HOST.test(hostOf(address)) && !FEEDS.has(address)).length,
    hosts: [...hosts].toSorted(([a, x], [b, y]) => y - x || a.localeCompare(b)),
  };
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname ?? "";
}

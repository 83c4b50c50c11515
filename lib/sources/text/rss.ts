import { courtByHost } from "../../docket/courts.ts";
import type { ParseProblem } from "../../docket/docket.ts";
import type { Steps } from "../slices.ts";
import { childOf, childrenOf, readXml, rootNameOf, textOfChild, type XmlElement } from "./xml.ts";

/** An item of a feed, as it stands there, decoded once. */
export interface RssItem {
  /** "item 3", for problems. */
  readonly where: string;
  readonly title: string;
  readonly link: string;
  readonly guid: string;
  readonly description: string;
  readonly pubDate: string;
}

export interface RssChannel {
  readonly title: string;
  readonly link: string;
  /** Tells which events the court publishes: "Docket entries of type: orders,opinions,judgments". */
  readonly description: string;
  readonly items: readonly RssItem[];
  readonly problems: readonly ParseProblem[];
}

/** The first court that a feed links to: its own. */
const FIRST_COURT = /https:\/\/(ecf[a-z-]{0,13}\.[a-z0-9]{2,12}\.uscourts\.gov)/i;

/** What feed a text begins as: a court of appeals', any other court's, or none. */
export function feedKindOf(text: string): "appeals" | "other" | null {
  if (rootNameOf(text) !== "rss") return null;
  const host = FIRST_COURT.exec(text.slice(0, 20_000))?.[1];
  return host !== undefined && courtByHost(host)?.kind === "appeals" ? "appeals" : "other";
}

/** Reads a feed. A string says why it is none. */
export function* readRss(text: string): Steps<RssChannel | string> {
  const reading = yield* readXml(text);
  if (!reading.ok) return reading.reason;
  const channel = childOf(reading.root, "channel");
  if (reading.root.name.toLowerCase() !== "rss" || !channel) return "The file is no RSS feed.";
  // RSS 1.0 has the items beside the channel.
  const items = [...childrenOf(channel, "item"), ...childrenOf(reading.root, "item")].map(itemOf);
  const problems: ParseProblem[] = reading.isCut
    ? [{ where: "feed", text: "the feed ends early; its last item may be incomplete" }]
    : [];
  return {
    title: textOfChild(channel, "title"),
    link: textOfChild(channel, "link"),
    description: textOfChild(channel, "description"),
    items,
    problems,
  };
}

function itemOf(element: XmlElement, index: number): RssItem {
  return {
    where: `item ${index + 1}`,
    title: textOfChild(element, "title"),
    link: textOfChild(element, "link"),
    guid: textOfChild(element, "guid"),
    description: textOfChild(element, "description"),
    pubDate: textOfChild(element, "pubDate"),
  };
}

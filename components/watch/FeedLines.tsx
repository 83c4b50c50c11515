import { counted } from "../text/wording.ts";
import type { StartActions, StartFeed } from "./StartPanel.tsx";

export interface FeedLinesProps {
  readonly feeds: readonly StartFeed[];
  readonly isStarted: boolean;
  readonly onAllow: StartActions["allow"];
}

/** More feeds of one host than these stand in one line: CourtListener has one for each docket. */
const MOST_OF_A_HOST = 4;
const MOST_NAMES = 6;

/** What is asked of whom, how often, and for which dockets. */
export function FeedLines({ feeds, isStarted, onAllow }: FeedLinesProps) {
  if (feeds.length === 0) return null;
  const hosts = [...Map.groupBy(feeds, ({ host }) => host).values()];
  const lines = hosts.flatMap((ofHost) => (ofHost.length > MOST_OF_A_HOST ? [ofHost] : ofHost.map((feed) => [feed])));
  return (
    <ul class="stack-tight small" aria-label="Feeds that are asked">
      {lines.map((line) => (
        <FeedLine key={line.map(({ id }) => id).join(" ")} feeds={line} isStarted={isStarted} onAllow={onAllow} />
      ))}
    </ul>
  );
}

/** @param feeds of one host, at least one */
function FeedLine({ feeds, isStarted, onAllow }: FeedLinesProps) {
  const [first] = feeds;
  if (!first) return null;
  const { host } = first;
  const name = feeds.length === 1 ? first.name : counted(feeds.length, "feed");
  const isAllowed = feeds.every((feed) => feed.isAllowed);
  return (
    <li>
      <strong>{name}</strong> <span class="soft">{host}</span>: every {minutesOf(feeds)}, for{" "}
      {some([...new Set(feeds.flatMap(({ dockets }) => dockets))])}.
      {isStarted && !isAllowed && (
        <>
          {" "}
          <span class="chip doubt">not allowed</span>{" "}
          <button type="button" class="button small-button" onClick={() => onAllow([host])}>
            Allow<span class="visually-hidden"> {feeds.length === 1 ? name : host}</span>
          </button>
        </>
      )}
    </li>
  );
}

/** "20 minutes", "15 to 75 minutes". */
function minutesOf(feeds: readonly StartFeed[]): string {
  const all = feeds.map(({ everyMinutes }) => everyMinutes);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return least === most ? counted(least, "minute") : `${least} to ${counted(most, "minute")}`;
}

/** The first few of a list, and how many more there are. */
export function some(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${names.slice(0, MOST_NAMES).join(", ")} and ${more} more` : names.join(", ");
}

import { courtByHost } from "../../docket/courts.ts";
import { readCourtFeed } from "../text/feed-snapshots.ts";
import { beginsAsRss } from "../text/rss.ts";
import type { TextSource } from "../text-source.ts";

const ID = "appellate-rss";
/** The first court that the feed links to: its own. */
const FIRST_COURT = /https:\/\/(ecf[a-z-]{0,13}\.[a-z0-9]{2,12}\.uscourts\.gov)/i;

/**
 * The feed of a court of appeals. Most publish orders, opinions and judgments only, so its silence says nothing.
 * @see sources specification, section 4.2
 */
export const appellateRss: TextSource = {
  id: ID,
  name: "Appellate feed of new docket entries",
  claims(text) {
    const host = FIRST_COURT.exec(text.slice(0, 20_000))?.[1];
    return beginsAsRss(text) && host !== undefined && courtByHost(host)?.kind === "appeals";
  },
  read: async (file, context) => readCourtFeed(ID, file, context),
};

import { readCourtFeed } from "../text/feed-snapshots.ts";
import { feedKindOf } from "../text/rss.ts";
import { inSlices } from "../slices.ts";
import type { TextSource } from "../text-source.ts";

const ID = "appellate-rss";
/**
 * The feed of a court of appeals. Most publish orders, opinions and judgments only, so its silence says nothing.
 * @see sources specification, section 4.2
 */
export const appellateRss: TextSource = {
  id: ID,
  name: "Appellate feed of new docket entries",
  claims: (text) => feedKindOf(text) === "appeals",
  read: (file, context, slices) => inSlices(readCourtFeed(ID, file, context), slices),
};

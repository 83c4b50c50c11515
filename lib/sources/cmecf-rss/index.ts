import { readCourtFeed } from "../text/feed-snapshots.ts";
import { feedKindOf } from "../text/rss.ts";
import { inSlices } from "../slices.ts";
import type { TextSource } from "../text-source.ts";

const ID = "cmecf-rss";

/** The feed of a district or bankruptcy court's new docket entries. @see sources specification, section 4.1 */
export const cmecfRss: TextSource = {
  id: ID,
  name: "CM/ECF feed of new docket entries",
  claims: (text) => feedKindOf(text) === "other",
  read: (file, context, slices) => inSlices(readCourtFeed(ID, file, context), slices),
};

import * as v from "valibot";
import type { DocketSnapshot } from "../docket/docket.ts";
import type { DocketRecord } from "../docket/records.ts";
import { courtListenerRest } from "../sources/courtlistener-rest/index.ts";
import type { SliceOptions } from "../sources/slices.ts";
import type { TextFile } from "../sources/text-source.ts";
import { readJson } from "../sources/text/json.ts";
import type { Feed } from "../watch/feed.ts";

/** The newest entries of a docket as CourtListener's API gives them. */
export interface ApiPage {
  /** One, or none where the docket has no entry. */
  readonly snapshots: readonly DocketSnapshot[];
  readonly count: number;
}

/** Told from a file of the same content that somebody dropped: nobody looked at this one. */
const SOURCE_ID = "courtlistener-api";
const pageSchema = v.object({ results: v.array(v.unknown()) });

/** A string says why it cannot be read. */
export async function readApiPage(
  { host, id }: Pick<Feed, "host" | "id">,
  [docket]: readonly DocketRecord[],
  file: TextFile,
  slices: SliceOptions,
): Promise<ApiPage | string> {
  const page = v.safeParse(pageSchema, readJson(file.text));
  if (!page.success) return `What ${host} gave is no whole answer of its API.`;
  const count = page.output.results.length;
  if (count === 0) return { count, snapshots: [] };
  const context = { courtId: docket?.header.courtId, docketNumber: docket?.header.docketNumber };
  const outcome = await courtListenerRest.read(file, context, slices);
  if (!outcome.ok) return outcome.reason;
  const isOther = outcome.snapshots.some(({ docket: shown }) => `courtlistener-api ${shown.courtListenerId}` !== id);
  if (isOther) return `${host} gave the entries of another docket.`;
  const [first, ...others] = outcome.snapshots.map((snapshot) => ({ ...snapshot, sourceId: SOURCE_ID }));
  if (!first) return { count, snapshots: [] };
  return { count, snapshots: [{ ...first, problems: [...first.problems, ...outcome.problems] }, ...others] };
}

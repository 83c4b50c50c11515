import { mergeDeadlines } from "../deadlines/merge-deadlines.ts";
import { offeredDeadlines } from "../deadlines/offer.ts";
import { applyCasePack } from "../matters/case-pack.ts";
import { matterOf } from "../matters/registry.ts";
import { tagDocket, TAG_RULES_VERSION } from "../tags/tag.ts";
import type { Analysis } from "./analysis.ts";
import { contextOf } from "./docket-context.ts";

/** The analysis by the project's own rules: tags, what the matter's record adds, and the deadlines that follow. */
export const courtAnalysis: Analysis = {
  rulesVersion: `${TAG_RULES_VERSION}`,
  tagsOf(docket, entries) {
    const { courtId, governmentSide } = contextOf(docket);
    const { docketNumber, pacerCaseId } = docket.header;
    const tags = tagDocket(entries, { courtId, governmentSide });
    return applyCasePack(matterOf(courtId, docketNumber, pacerCaseId), courtId, docketNumber, entries, tags);
  },
  deadlinesOf(docket, entries, tags, known, now) {
    const drafts = offeredDeadlines(entries, tags, contextOf(docket));
    return mergeDeadlines(known, drafts, now, new Set(entries.map(({ id }) => id)));
  },
};

import { mergeDeadlines } from "../deadlines/merge-deadlines.ts";
import { offeredDeadlines } from "../deadlines/offer.ts";
import { applyCasePack } from "../matters/case-pack.ts";
import { matterOf } from "../matters/registry.ts";
import { tagDocket, TAG_RULES_VERSION } from "../tags/tag.ts";
import type { Analysis } from "./analysis.ts";
import { asDocketBelow, docketBelow } from "./docket-below.ts";
import { contextOf } from "./docket-context.ts";
import { mattersOf } from "./matters.ts";

/** The analysis by the project's own rules: tags, what the matter's record adds, and the deadlines that follow. */
export const courtAnalysis: Analysis = {
  rulesVersion: `${TAG_RULES_VERSION}`,
  tagsOf(docket, entries, inputs) {
    const matters = mattersOf(inputs.packs);
    const { courtId, governmentSide } = contextOf(docket, matters);
    const { docketNumber, pacerCaseId } = docket.header;
    const below = docketBelow(docket, inputs.related, inputs.packs);
    const tags = tagDocket(entries, { courtId, governmentSide, ...(below && { below: asDocketBelow(below) }) });
    return applyCasePack(matterOf(matters, courtId, docketNumber, pacerCaseId), courtId, docketNumber, entries, tags);
  },
  deadlinesOf(docket, entries, tags, known, now, inputs) {
    const drafts = offeredDeadlines(entries, tags, contextOf(docket, mattersOf(inputs.packs)));
    return mergeDeadlines(known, drafts, now, new Set(entries.map(({ id }) => id)));
  },
};

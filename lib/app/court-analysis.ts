import { mergeDeadlines } from "../deadlines/merge-deadlines.ts";
import { DEADLINE_RULES_VERSION, offerAll } from "../deadlines/offer.ts";
import { namedTriggers } from "../deadlines/waiting/named.ts";
import { withDocuments } from "../documents/document-tags.ts";
import { applyCasePack } from "../matters/case-pack.ts";
import { matterOf } from "../matters/registry.ts";
import { tagDocket, TAG_RULES_VERSION } from "../tags/tag.ts";
import type { Analysis } from "./analysis.ts";
import { asDocketBelow, docketBelow } from "./docket-below.ts";
import { contextOf } from "./docket-context.ts";
import { ofTheirEntries, withDocumentEntries } from "./document-dates.ts";
import { mattersOf } from "./matters.ts";
import { readMore } from "./more-analysis.ts";
import { withStubDoubt, withWords } from "./stub-tags.ts";

/**
 * The analysis by the project's own rules: tags, what the matter's record and the orders' own documents add, and the
 * deadlines that follow.
 */
export const courtAnalysis: Analysis = {
  rulesVersion: `${TAG_RULES_VERSION}.${DEADLINE_RULES_VERSION}`,
  tagsOf(docket, entries, inputs) {
    const matters = mattersOf(inputs.packs);
    const { courtId, governmentSide } = contextOf(docket, matters);
    const { docketNumber, pacerCaseId } = docket.header;
    const below = docketBelow(docket, inputs.related, inputs.packs);
    const context = { courtId, governmentSide, ...(below && { below: asDocketBelow(below) }) };
    const matter = matterOf(matters, courtId, docketNumber, pacerCaseId);
    const worded = entries.map(withWords);
    // A record and documents look at other entries too: with them everything is read again.
    const isAlone = matter.knownEntries.length === 0 && inputs.readings.length === 0;
    const read =
      (isAlone && inputs.recall?.tagsOf(worded, context, withStubDoubt)) ||
      tagDocket(worded, context).map((tags, at) => {
        const entry = worded[at];
        return entry === undefined ? tags : withStubDoubt(entry, tags);
      });
    if (isAlone) return read;
    const tags = applyCasePack(matter, courtId, docketNumber, entries, read);
    return withDocuments(entries, tags, inputs.readings, (texts) => tagDocket(texts, context));
  },
  deadlinesOf(docket, entries, tags, known, now, inputs) {
    const read = withDocumentEntries(entries, tags, inputs.readings);
    const context = contextOf(docket, mattersOf(inputs.packs));
    const below = docketBelow(docket, inputs.related, inputs.packs);
    const { drafts: offered, ends } = offerAll(read.entries, read.tags, context, {
      below: below ? [asDocketBelow(below)] : [],
      related: inputs.related.map(asDocketBelow),
      named: namedTriggers(known),
      ...(inputs.recall && { datesOf: inputs.recall.datesOf }),
    });
    inputs.recall?.keepEnds(ends);
    const drafts = ofTheirEntries(offered, read);
    return mergeDeadlines(known, drafts, now, new Set(entries.map(({ id }) => id)));
  },
  readMore,
};

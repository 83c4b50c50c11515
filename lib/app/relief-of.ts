import { atOnce } from "../calendar/steps.ts";
import { labelOf } from "../digest/labels.ts";
import type { DocketRecord, EntryRecord } from "../docket/records.ts";
import { genericMatter } from "../matters/generic.ts";
import type { Matter } from "../matters/matter.ts";
import type { ReliefTimeline } from "../relief/relief.ts";
import { timelineInSteps } from "../relief/timeline.ts";
import type { EntryTags } from "../tags/tags.ts";

/** A docket of a matter with its entries as they are tagged. */
export interface TaggedDocket {
  readonly docket: DocketRecord;
  readonly entries: readonly { readonly entry: EntryRecord; readonly tags: EntryTags }[];
}

/** What is in force in a matter, from its dockets. `matter` null: one that nobody curated. */
export function reliefOf(matter: Matter | null, dockets: readonly TaggedDocket[]): ReliefTimeline {
  return atOnce(reliefInSteps(matter, dockets));
}

/** The same, so that it can be left for a moment. */
export function reliefInSteps(
  matter: Matter | null,
  dockets: readonly TaggedDocket[],
): Generator<void, ReliefTimeline> {
  const header = dockets[0]?.docket.header;
  return timelineInSteps(
    dockets.map(({ docket, entries }) => ({
      key: docket.key,
      courtId: docket.header.courtId,
      docketNumber: docket.header.docketNumber,
      label: labelOf(docket).label,
      entries,
    })),
    matter ?? genericMatter(header?.courtId ?? "", header?.docketNumber ?? ""),
  );
}

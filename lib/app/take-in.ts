import type { Instant } from "../calendar/date.ts";
import { mergeMenu } from "../docket/merge-menu.ts";
import type { MergedDocket } from "../docket/merge.ts";
import { isOutdated } from "../docket/outdated.ts";
import type { DocketKey, DocketRecord, SavedFile } from "../docket/records.ts";
import { identifyLook } from "./import-groups.ts";
import { nothingOf, refusalOf } from "./imports.ts";
import type { DocketLook, ImportedLook, LookResult, MenuLook } from "./imports.ts";
import { mattersOf } from "./matters.ts";
import { mergeLook } from "./merge-look.ts";
import type { StoredState } from "./ports.ts";
import { newDocket } from "./record-docket.ts";
import { stateAfter } from "./state-after.ts";

/** What looks at one docket make of it. */
export interface Taken {
  readonly state: StoredState;
  readonly docketKey: DocketKey | null;
  readonly results: readonly LookResult[];
}

/** Merges looks at one docket one after another, as visits to its pages are merged. */
export function takeIn(before: StoredState, looks: readonly ImportedLook[], now: Instant): Taken {
  let state = before;
  let docketKey: DocketKey | null = null;
  const results: LookResult[] = [];
  for (const look of looks) {
    const identified = identifyLook(state.dockets, look);
    if (identified.found === "refused") {
      results.push(refusalOf(look, identified.reason));
      continue;
    }
    const docket =
      identified.found === "known"
        ? watched(identified.docket)
        : newDocket(identified.snapshot, now, mattersOf(state.packs));
    if (docketKey !== null && docket.key !== docketKey) {
      results.push(refusalOf(look, "Import this file by itself: with the others, it is not clear which docket it is."));
      continue;
    }
    const { key } = docket;
    docketKey = key;
    const standing = standingOf(before.dockets.find((known) => known.key === key));
    const took = "menu" in look ? takeMenu(state, look, now) : takeDocket(state, look, docket, now);
    results.push({ ...took.result, docketKey: took.result.refused === null ? key : null, standing });
    state = took.state;
  }
  return { state, docketKey, results };
}

interface Took {
  readonly state: StoredState;
  readonly result: LookResult;
}

function takeDocket(state: StoredState, look: DocketLook, docket: DocketRecord, now: Instant): Took {
  const { snapshot } = look;
  const file: SavedFile = { lookId: look.lookId, name: look.fileName, savedAt: look.savedAt };
  const outdated = isOutdated(state, snapshot, file);
  const { merged, writes } = mergeLook(docket, state, snapshot, { now, file });
  return { state: stateAfter(state, writes), result: { ...nothingOf(look), ...countsOf(merged), outdated } };
}

function takeMenu(state: StoredState, look: MenuLook, now: Instant): Took {
  const merged = mergeMenu(state.entries, look.menu, now);
  if (!merged.found)
    return { state, result: refusalOf(look, `It lists the documents of one entry, and ${merged.reason}.`) };
  const isNews = merged.fields.length > 0;
  return {
    state: isNews ? stateAfter(state, { entries: [merged.entry] }) : state,
    result: { ...nothingOf(look), enriched: isNews ? 1 : 0, unchanged: isNews ? 0 : 1 },
  };
}

function watched(docket: DocketRecord): DocketRecord {
  return docket.watched ? docket : { ...docket, watched: true };
}

/** Where it stands with the user before the import. */
function standingOf(docket: DocketRecord | undefined): LookResult["standing"] {
  if (!docket) return "not stored";
  return docket.watched ? "watched" : "no longer watched";
}

/** Each entry counts once, for the most that happened to it. */
function countsOf({ changes, entryIds, snapshot }: MergedDocket) {
  const added = changes.filter((change) => change.change === "added");
  const edited = new Set(changes.flatMap((change) => (change.change === "text" ? [change.entryId] : [])));
  const counted = new Set([...edited, ...added.map(({ entryId }) => entryId)]);
  const other = changes.filter(({ change, entryId }) => change !== "absent" && !counted.has(entryId));
  const reworded = new Set(
    other.flatMap((change) =>
      change.change === "enriched" && change.fields.includes("versions") ? [change.entryId] : [],
    ),
  );
  const enriched = new Set(other.map(({ entryId }) => entryId).filter((id) => !reworded.has(id)));
  const touched = new Set([...counted, ...reworded, ...enriched]);
  return {
    added: added.length,
    news: added.filter(({ novelty }) => novelty === "new").length,
    edited: edited.size,
    earlierWordings: reworded.size,
    enriched: enriched.size,
    unchanged: new Set(entryIds.filter((id) => id !== null && !touched.has(id))).size,
    strangers: entryIds.filter((id) => id === null).length,
    problems: snapshot.problems.length,
  };
}

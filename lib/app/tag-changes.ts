import type { Instant } from "../calendar/date.ts";
import type { DocketRecord } from "../docket/records.ts";
import { changedTags } from "../tags/change-words.ts";
import type { EntryTags } from "../tags/tags.ts";
import type { JournalLine, StoredTags, TagChange } from "./ports.ts";
import { whyTaggedAgain } from "./tag-inputs.ts";

/** What tagging again changed of the list of changes. */
export interface ListedChanges {
  readonly put: readonly TagChange[];
  /** Ids of changes that were taken back: the tag is again as it was when the user last looked. */
  readonly gone: readonly string[];
}

/**
 * The entries whose text stayed and whose tags came out different. An entry that is listed already keeps its place and
 * what it was before. What the user set by hand is not listed; what merely another entry taught only where it weighs.
 */
export function listedChanges(
  stored: ReadonlyMap<string, StoredTags>,
  written: readonly StoredTags[],
  listed: readonly TagChange[],
  now: Instant,
): ListedChanges {
  const open = new Map(listed.map((change) => [change.entryId, change]));
  const put: TagChange[] = [];
  const gone: string[] = [];
  for (const row of written) {
    const before = stored.get(row.entryId);
    if (before === undefined || before.textHash !== row.textHash) continue;
    const known = open.get(row.entryId);
    const because = whyTaggedAgain(before, row);
    if (because === null) {
      if (known) gone.push(known.id);
      continue;
    }
    const first = known?.before ?? before.tags;
    const changed = changedTags(first, row.tags);
    const isNews =
      because === "other entries of its docket" ? changed.some(({ weighty }) => weighty) : changed.length > 0;
    if (!isNews) {
      if (known) gone.push(known.id);
      continue;
    }
    if (changedTags(before.tags, row.tags).length === 0) continue;
    put.push({
      id: known?.id ?? `${row.entryId} ${now}`,
      docketKey: row.docketKey,
      entryId: row.entryId,
      at: now,
      because,
      before: withoutReasons(first),
      after: withoutReasons(row.tags),
    });
  }
  return { put, gone };
}

/** The list shows what changed; the reasons stand on the entry. Thousands of changes stay small. */
function withoutReasons(tags: EntryTags): EntryTags {
  return { ...tags, evidence: [], effects: tags.effects.map((effect) => ({ ...effect, evidence: [] })) };
}

/** One line a day for each docket and cause, with the count so far. */
export function journalOfChanges(
  docket: DocketRecord,
  listed: readonly TagChange[],
  { put }: ListedChanges,
  now: Instant,
): JournalLine[] {
  const day = now.slice(0, 10);
  return [...Map.groupBy(put, ({ because }) => because)].map(([because, changes]) => {
    const ids = new Set(changes.map(({ id }) => id));
    const earlier = listed.filter((each) => !ids.has(each.id) && each.because === because && each.at.startsWith(day));
    const count = earlier.length + changes.length;
    return {
      id: `tagged again ${docket.key} ${because} ${day}`,
      at: now,
      docketKey: docket.key,
      text: `Reading ${docket.header.docketNumber} again, because of ${because}, changed the tags of ${count} ${count === 1 ? "entry" : "entries"}. Open the Docket page to see what changed.`,
    };
  });
}

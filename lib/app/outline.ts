import * as v from "valibot";
import type { Deadline } from "../deadlines/deadline.ts";
import type { OpenEnds } from "../deadlines/open-ends.ts";
import { columnsOf } from "../docket/outline.ts";
import type { OutlineColumns } from "../docket/outline.ts";
import type { DocketKey, DocketRecord, EntryRecord } from "../docket/records.ts";
import { rulesVersionOf } from "../rules/apply.ts";
import type { UserRule } from "../rules/user-rule.ts";
import { digitsIn } from "../tags/tag-more.ts";
import type { TagState } from "../tags/tag-state.ts";
import { tagStateSchema } from "../tags/tag-state-schema.ts";
import type { AnalysisInputs } from "./analysis.ts";
import { contextOf } from "./docket-context.ts";
import { isOrderCertain } from "./docket-order.ts";
import { mattersOf } from "./matters.ts";
import type { StoredTags } from "./ports.ts";
import { isAppellateCourt } from "./related-dockets.ts";
import { withWords } from "./stub-tags.ts";
import { inputsOf } from "./tag-inputs.ts";

/**
 * What is kept of a docket, in one row, so that a few new entries cost no reading of all others: its entries in columns,
 * where the tagger and the deadlines stand at the end of it. The store drops it with any write that it does not follow
 * from; whoever finds none, or one that does not fit, reads the docket whole. In no backup.
 */
export interface StoredOutline {
  readonly docketKey: DocketKey;
  /** An `OutlineContent` as JSON. */
  readonly content: string;
}

export interface OutlineContent {
  /** Of the rules that every entry is tagged by. */
  readonly rulesVersion: string;
  /** Of the user's rules that were applied to every entry. */
  readonly ownVersion: string;
  /** What reading the entries took from the docket itself. */
  readonly context: string;
  /** In the docket's order. */
  readonly columns: OutlineColumns;
  readonly tagging: TagState;
  /** @see digitsIn */
  readonly digits: string;
  readonly ends: OpenEnds;
}

/** A docket that was just read whole. */
export interface ReadDocket {
  readonly docket: DocketRecord;
  /** In the docket's order. */
  readonly entries: readonly EntryRecord[];
  /** Of these entries, and of what else has a row. */
  readonly tags: ReadonlyMap<string, StoredTags>;
  readonly deadlines: readonly Deadline[];
  readonly tagging: TagState | null;
  readonly ends: OpenEnds | null;
  readonly rules: readonly UserRule[];
  readonly inputs: AnalysisInputs;
  readonly rulesVersion: string;
}

/** Null where a new entry could change what an outline does not tell. */
export function outlineOf(read: ReadDocket): StoredOutline | null {
  const { docket, entries, tags, tagging, ends, rulesVersion } = read;
  if (tagging === null || ends === null || !isPlain(read) || !isOrderCertain(entries)) return null;
  const columns = columnsOf(docket.key, entries);
  if (columns === null) return null;
  const ownVersion = rulesVersionOf(read.rules);
  const isApplied = entries.every(({ id }) => {
    const row = tags.get(id);
    return row?.rulesVersion === rulesVersion && (row.own?.version ?? "") === ownVersion;
  });
  if (!isApplied) return null;
  const content: OutlineContent = {
    rulesVersion,
    ownVersion,
    context: contextPrint(docket, read.inputs),
    columns,
    tagging,
    digits: digitsIn(entries.map(withWords)),
    ends,
  };
  return { docketKey: docket.key, content: JSON.stringify(content) };
}

/** Nothing but its own texts tells of the docket's entries, and nothing that hangs on others waits for a new one. */
function isPlain({ docket, entries, tags, deadlines, inputs }: ReadDocket): boolean {
  if (isAppellateCourt(docket.header.courtId) || inputs.corrections.length + inputs.readings.length > 0) return false;
  if (inputsOf(docket, inputs)("") !== "" || tags.size > entries.length) return false;
  const ids = new Set(entries.map(({ id }) => id));
  return deadlines.every(
    ({ entryId, trigger, snoozedForEntry }) =>
      (entryId === null || ids.has(entryId)) && trigger?.named !== true && snoozedForEntry === undefined,
  );
}

/** What an entry's tags and dates take from its docket: other words here, other tags and dates. */
function contextPrint(docket: DocketRecord, { packs }: Pick<AnalysisInputs, "packs">): string {
  return JSON.stringify(contextOf(docket, mattersOf(packs)));
}

/** True where an outline holds for a docket that was read by these rules from no more than its own texts. */
export function isOutlineCurrent(
  { rulesVersion, ownVersion, context }: OutlineContent,
  docket: DocketRecord,
  given: Pick<AnalysisInputs, "packs"> & { readonly rules: readonly UserRule[]; readonly rulesVersion: string },
): boolean {
  const inputs = { corrections: [], readings: [], related: [], packs: given.packs };
  return (
    rulesVersion === given.rulesVersion &&
    ownVersion === rulesVersionOf(given.rules) &&
    context === contextPrint(docket, given) &&
    inputsOf(docket, inputs)("") === ""
  );
}

const text = v.string();
const contentSchema = v.object({
  rulesVersion: text,
  ownVersion: text,
  context: text,
  columns: v.object({
    ids: text,
    numbers: text,
    filed: text,
    entered: text,
    sequences: text,
    keys: text,
    linked: text,
    former: v.array(text),
    furthest: v.object({ day: v.nullable(text), number: v.number() }),
  }),
  tagging: tagStateSchema,
  digits: text,
  ends: v.object({ awaited: v.array(text), held: v.array(text), waiting: v.array(text) }),
});

/** Null where it is not as this version writes it. */
export function outlineContentOf(content: string): OutlineContent | null {
  try {
    const read: unknown = JSON.parse(content);
    return v.is(contentSchema, read) ? (read as unknown as OutlineContent) : null;
  } catch {
    return null;
  }
}

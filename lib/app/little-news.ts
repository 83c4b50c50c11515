import type { Instant } from "../calendar/date.ts";
import type { DocketSnapshot } from "../docket/docket.ts";
import { identify } from "../docket/identity.ts";
import { columnsOf, DocketOutline, withEntries } from "../docket/outline.ts";
import type { EntryId, EntryMark, EntryRecord } from "../docket/records.ts";
import { digitsIn } from "../tags/tag-more.ts";
import { storedRow } from "./analyse-docket.ts";
import type { Analysis } from "./analysis.ts";
import { addingLook } from "./little-look.ts";
import type { AddingLook, Asking } from "./little-look.ts";
import { noticesOf } from "./look-notices.ts";
import type { MoreRead } from "./more-analysis.ts";
import { isOutlineCurrent, outlineContentOf } from "./outline.ts";
import type { OutlineContent, StoredOutline } from "./outline.ts";
import { ownMarksOf, ruleSetOf } from "./own-marks.ts";
import type { Decision, LittleDecider, LittleRows, LittleState, StoredTags } from "./ports.ts";
import { returnedMarks, ruledNumbers } from "./returning.ts";
import { withWords } from "./stub-tags.ts";
import { entriesOf, EntryNotRead } from "./unread-entries.ts";

/** What became of a feed's news. */
export type NewsOutcome = "stored" | "not watched" | "conflict";

interface Given {
  readonly analysis: Analysis;
  readonly now: Instant;
}

/** More items than these are no little news. */
const MOST_ROWS = 30;
/** So often more is read of what is looked at; a docket that is looked at all over is read whole. */
const MOST_ROUNDS = 12;
/** The latest papers and orders are looked at together. */
const LATEST = 100;

/**
 * Takes in what a feed brings of a docket where it adds entries after all others that leave those as they are, as nearly
 * all of it does. What is stored is the same as by reading the whole docket; wherever that is not certain, nothing is.
 */
export function littleNews(snapshot: DocketSnapshot, given: Given): LittleDecider<NewsOutcome> {
  return function* decide(state) {
    try {
      return yield* takenIn(snapshot, given, state);
    } catch {
      // An outline that contradicts itself; or a bug, which shows again where the docket is read whole.
      return null;
    }
  };
}

function* takenIn(snapshot: DocketSnapshot, given: Given, state: LittleState): Asking<Decision<NewsOutcome>> {
  const { analysis, now } = given;
  if (!isLittle(snapshot, state)) return null;
  const content = outlineContentOf(state.outline);
  if (content === null) return null;
  const outline = new DocketOutline(state.docket.key, content.columns);
  if (outline.count !== state.entryCount) return null;
  const adding = yield* addingLook(state, snapshot, outline, now);
  if (adding === null) return null;
  const { docket } = adding.look.merged;
  if (!isOutlineCurrent(content, docket, { ...state, rulesVersion: analysis.rulesVersion })) return null;
  const reading: Reading = { state, content, outline, adding };
  const more = yield* readOn(reading, given);
  if (more === null) return null;
  const rows = tagRowsOf(reading, more, analysis.rulesVersion);
  const marks = yield* marksReturned(reading, rows, now);
  const made = outlineAfter(reading, more);
  return marks && made && decisionOf(reading, { more, rows, marks, outline: made, now });
}

/** A look on its way, with what was known before it. */
interface Reading {
  readonly state: LittleState;
  readonly content: OutlineContent;
  readonly outline: DocketOutline;
  readonly adding: AddingLook;
}

function isLittle(
  { docket, completeness, strangers = [] }: DocketSnapshot,
  { docket: known, notices }: LittleState,
): boolean {
  const count = docket.entries.length;
  if (!known.watched || completeness === "complete" || strangers.length > 0) return false;
  if (count === 0 || count > MOST_ROWS || identify([known], docket).found !== "known") return false;
  // An entry that was set aside until the next one comes back with it.
  return !notices.some(
    ({ kind, docketKey, dueAt }) => kind === "snoozed entry" && docketKey === known.key && (dueAt ?? null) === null,
  );
}

/** Reads the new entries, and of the others those that they make somebody look at. */
function* readOn({ state, content, outline, adding }: Reading, { analysis, now }: Given): Asking<MoreRead> {
  if (analysis.readMore === undefined) return null;
  const read = new Map<EntryId, EntryRecord>(adding.read.map((entry) => [entry.id, entry]));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = { ...content, entries: entriesOf(outline, read) };
    try {
      return analysis.readMore(adding.look.merged.docket, adding.added, before, state, now);
    } catch (error) {
      // A bug in the rules shows again where the docket is read whole, and is written down there.
      if (!(error instanceof EntryNotRead)) return null;
      const { filings, reliefs } = content.tagging;
      const latest = round === 0 ? [...filings.slice(-LATEST), ...reliefs.slice(-LATEST)] : [];
      const ids = [...new Set([error.place, ...latest])].map((place) => outline.idAt(place));
      const rows: LittleRows = yield ids.filter((id) => !read.has(id));
      for (const entry of rows.entries) read.set(entry.id, entry);
      if (!read.has(outline.idAt(error.place))) return null;
    }
  }
  return null;
}

function tagRowsOf({ state, adding }: Reading, { tags }: MoreRead, rulesVersion: string): StoredTags[] {
  const set = ruleSetOf(state.rules);
  return adding.added.flatMap((entry, at) => {
    const read = tags[at];
    if (read === undefined) return [];
    const own = ownMarksOf(set, entry, read);
    return [{ ...storedRow(entry, { rulesVersion, inputs: "", tags: read }), ...(own && { own }) }];
  });
}

/** The marks of what the user was done with and is ruled on now. */
function* marksReturned(
  { outline, adding }: Reading,
  rows: readonly StoredTags[],
  now: Instant,
): Asking<readonly EntryMark[]> {
  const numbers = new Set(rows.flatMap(({ tags }) => ruledNumbers(tags)));
  const ids = numbers.size === 0 ? [] : outline.numbered(numbers);
  const ruled: LittleRows = ids.length === 0 ? { entries: [], marks: [] } : yield ids;
  if (ruled.entries.length !== ids.length) return null;
  return returnedMarks({
    changes: adding.look.merged.changes,
    entries: [...ruled.entries, ...adding.added],
    marks: new Map(ruled.marks.map((mark) => [mark.entryId, mark])),
    tagsBefore: [],
    tags: new Map(rows.map((row) => [row.entryId, row.tags])),
    now,
  });
}

function outlineAfter({ content, adding }: Reading, { tagging, ends }: MoreRead): StoredOutline | null {
  const { key } = adding.look.merged.docket;
  const more = columnsOf(key, adding.added);
  if (more === null) return null;
  const after: OutlineContent = {
    ...content,
    columns: withEntries(content.columns, more),
    tagging,
    digits: content.digits + digitsIn(adding.added.map(withWords)),
    ends,
  };
  return { docketKey: key, content: JSON.stringify(after) };
}

function decisionOf(
  { state, adding }: Reading,
  given: {
    readonly more: MoreRead;
    readonly rows: readonly StoredTags[];
    readonly marks: readonly EntryMark[];
    readonly outline: StoredOutline;
    readonly now: Instant;
  },
): Decision<NewsOutcome> {
  const { merged, writes } = adding.look;
  return {
    writes: {
      ...writes,
      marks: given.marks,
      deadlines: given.more.deadlines,
      tags: given.rows,
      notices: noticesOf(merged, state.notices, given.now),
      outlines: [given.outline],
    },
    value: "stored",
  };
}

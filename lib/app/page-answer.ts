import type { Instant, IsoDate } from "../calendar/date.ts";
import { dateIn } from "../calendar/zone.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import { timeZoneOf } from "../docket/merge-header.ts";
import type { MergedDocket } from "../docket/merge.ts";
import type { DocketRecord, EntryMark } from "../docket/records.ts";
import type { Matter } from "../matters/matter.ts";
import { matterById } from "../matters/registry.ts";
import type { EntryTags } from "../tags/tags.ts";
import type { Analysed } from "./analyse-docket.ts";
import { markOf, noveltyShown } from "./marks.ts";
import { noTags } from "./no-tags.ts";
import { soonestFirst } from "./read-matter.ts";
import type { PageSummary, RowView } from "./views.ts";

/** What a court page is told about itself. */
export interface PageAnswer {
  readonly summary: PageSummary;
  /** One for each row of the page, same order. */
  readonly rows: RowView[];
}

export interface PageState {
  readonly docket: DocketRecord;
  readonly merged: MergedDocket;
  readonly analysed: Analysed;
  readonly marks: ReadonlyMap<string, EntryMark>;
  readonly lastVisit: Instant | null;
  readonly now: Instant;
  readonly problems: readonly string[];
  readonly matters: readonly Matter[];
}

export function answerFor(state: PageState): PageAnswer {
  const rows = rowsOf(state);
  const { docket, merged } = state;
  const today = dateIn(state.now, timeZoneOf(docket.header.courtId));
  return {
    rows,
    summary: {
      docketKey: docket.key,
      matterName:
        matterById(state.matters, docket.matterId)?.name ?? (docket.header.caseName || docket.header.docketNumber),
      watched: docket.watched,
      newCount: rows.filter((row) => row.isNew || row.edited).length,
      affectingCount: rows.filter(({ tags }) => isAffecting(tags)).length,
      unclearCount: rows.filter(({ tags }) => tags.unclear !== null).length,
      nextDeadline: docket.watched ? nextDeadlineOf(state.analysed.deadlines, today) : null,
      completeness: merged.snapshot.completeness,
      problems: [...state.problems, ...problemsOf(merged)],
      lastVisit: state.lastVisit,
    },
  };
}

function rowsOf({ docket, merged, analysed, marks }: PageState): RowView[] {
  const entries = new Map(merged.entries.map((entry) => [entry.id, entry]));
  const deadlines = Map.groupBy(analysed.deadlines, (deadline) => deadline.entryId);
  return merged.entryIds.map((id) => {
    if (id === null) return strangerRow;
    const entry = entries.get(id);
    const shown = entry && docket.watched ? noveltyShown(entry, markOf(entry, marks)) : { isNew: false, edited: false };
    return {
      entryId: docket.watched ? id : null,
      ...shown,
      tags: analysed.tags.get(id) ?? noTags("could not be tagged: read the entry itself"),
      deadlines: (deadlines.get(id) ?? []).filter(({ review }) => review !== "dismissed").toSorted(soonestFirst),
    };
  });
}

/** A row that says that it is of another case: nothing of it was taken in. */
const strangerRow: RowView = {
  entryId: null,
  isNew: false,
  edited: false,
  tags: noTags("says that it is of another case, so it was not taken in: read the entry itself"),
  deadlines: [],
};

/** The soonest deadline that still stands and lies ahead; a confirmed one before an offered one of the same day. */
function nextDeadlineOf(deadlines: readonly Deadline[], today: IsoDate): PageSummary["nextDeadline"] {
  const [next] = deadlines
    .filter((deadline) => isStanding(deadline) && deadline.date !== null && deadline.date >= today)
    .toSorted((a, b) => soonestFirst(a, b) || Number(b.review === "confirmed") - Number(a.review === "confirmed"));
  if (!next || next.date === null) return null;
  return { what: next.what, date: next.date, confirmed: next.review === "confirmed" };
}

/** Not done, not refused, not replaced, not called off. */
export function isStanding(deadline: Deadline): boolean {
  return (
    deadline.doneAt === null &&
    deadline.review !== "dismissed" &&
    deadline.supersededBy === null &&
    deadline.status !== "cancelled" &&
    deadline.status !== "satisfied"
  );
}

export function isAffecting(tags: EntryTags): boolean {
  return tags.affectsDetention === "yes" || tags.affectsRemoval === "yes";
}

function problemsOf({ snapshot }: MergedDocket): string[] {
  const count = snapshot.problems.length;
  if (count === 0) return [];
  const [first] = snapshot.problems;
  const example = first ? ` First: ${first.where}: ${first.text.slice(0, 120)}` : "";
  return [
    `${count} ${count === 1 ? "part" : "parts"} of this page could not be read and may be missing here.${example}`,
  ];
}

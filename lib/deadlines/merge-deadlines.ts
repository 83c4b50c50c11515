import type { Instant } from "../calendar/date.ts";
import type { Deadline } from "./deadline.ts";
import type { DeadlineDraft } from "./draft.ts";
import { deadlineIdOf } from "./draft.ts";
import { WAITS_BECAUSE } from "./waiting/arm.ts";

/**
 * The ledger after the docket was read again. What the user did is never touched: a confirmed or dismissed deadline
 * keeps its date, words, review and history, and a change on the docket is written beside it as a warning. An
 * offered one follows the docket. A deadline of the user's own has no draft and stays as it is; so does one whose entry
 * is out of sight. One that its entry stated and states no more (the court edited it, or it is read better now) is
 * called off while it is only offered, and gets a warning once the user had decided. The order is that of the ledger,
 * new ones at the end.
 * @param readEntries ids of the entries whose dates `drafts` holds
 */
export function mergeDeadlines(
  existing: readonly Deadline[],
  drafts: readonly DeadlineDraft[],
  now: Instant,
  readEntries: ReadonlySet<string> = new Set(),
): Deadline[] {
  const draftsById = draftsByLedgerId(existing, drafts);
  const known = new Set(existing.map(({ id }) => id));
  const added = [...draftsById].filter(([id]) => !known.has(id)).map(([id, draft]) => fresh(id, draft, now));
  const places = placesOf(draftsById, added);
  const kept = existing.map((deadline) => {
    const draft = draftsById.get(deadline.id);
    if (draft) return updated(deadline, draft, now);
    return wasStated(deadline) && readEntries.has(deadline.entryId ?? "") ? unstated(deadline, places, now) : deadline;
  });
  return [...kept, ...added];
}

/**
 * The drafts by the ids that their deadlines have in the ledger. A key carries its entry's id, which changes when two
 * entries turn out to be one: what the user decided is found again by the words that it was read from.
 */
function draftsByLedgerId(
  existing: readonly Deadline[],
  drafts: readonly DeadlineDraft[],
): ReadonlyMap<string, DeadlineDraft> {
  const known = new Set(existing.map(({ id }) => id));
  const byId = new Map(drafts.map((draft) => [deadlineIdOf(draft.key), draft]));
  const successors = new Set(drafts.map(({ supersededByKey }) => supersededByKey));
  const decided = existing.filter(({ id, review, quote }) => review !== "offered" && quote !== null && !byId.has(id));
  for (const [id, draft] of byId) {
    if (known.has(id) || successors.has(draft.key)) continue;
    const own = decided.find(
      ({ id: ownId, entryId, kind, ruleId, quote }) =>
        !byId.has(ownId) &&
        entryId === draft.entryId &&
        kind === draft.kind &&
        ruleId === draft.ruleId &&
        quote === draft.quote,
    );
    if (!own) continue;
    byId.delete(id);
    byId.set(own.id, draft);
  }
  return byId;
}

/** A deadline as it enters the ledger: offered, nothing done. */
export function fresh(id: string, draft: DeadlineDraft, now: Instant): Deadline {
  return {
    id,
    ...contentOf(draft),
    docketKey: draft.docketKey,
    entryId: draft.entryId,
    ruleId: draft.ruleId,
    supersededBy: draft.supersededByKey === null ? null : deadlineIdOf(draft.supersededByKey),
    review: "offered",
    dismissedBecause: null,
    doneAt: null,
    sequence: 0,
    createdAt: now,
    updatedAt: now,
    history: [{ at: now, act: "offered" }],
  };
}

function updated(deadline: Deadline, draft: DeadlineDraft, now: Instant): Deadline {
  const content = contentOf(draft);
  const supersededBy = draft.supersededByKey === null ? null : deadlineIdOf(draft.supersededByKey);
  const next: Deadline =
    deadline.review === "offered"
      ? { ...withoutTrigger(deadline), ...content, warnings: withLoss(deadline, draft), supersededBy }
      : { ...deadline, warnings: warningsBeside(deadline, draft), status: endedStatus(deadline, draft), supersededBy };
  if (isSame(deadline, next)) return deadline;
  const act = actOf(deadline, next, draft);
  const material =
    next.date !== deadline.date ||
    next.time !== deadline.time ||
    next.status !== deadline.status ||
    next.supersededBy !== deadline.supersededBy ||
    next.what !== deadline.what ||
    next.place !== deadline.place;
  return {
    ...next,
    sequence: deadline.sequence + (material ? 1 : 0),
    updatedAt: now,
    history: act === null ? deadline.history : [...deadline.history, { at: now, act }],
  };
}

/** Read from the words of an entry; not counted by a rule, which the user may have picked, nor entered by hand. */
function wasStated({ ruleId, quote, span }: Deadline): boolean {
  return ruleId === null && quote !== null && span !== null;
}

/** Where dates stand now. */
interface Places {
  /** The id of the first draft of a kind at a moment. */
  readonly idAt: ReadonlyMap<string, string>;
  /** The new deadlines of a kind that an entry states. */
  readonly addedBy: ReadonlyMap<string, readonly Deadline[]>;
}

function placesOf(draftsById: ReadonlyMap<string, DeadlineDraft>, added: readonly Deadline[]): Places {
  const idAt = new Map<string, string>();
  // What waits has no moment by which it could be known again.
  for (const [id, draft] of draftsById)
    if (draft.date !== null && !idAt.has(momentOf(draft))) idAt.set(momentOf(draft), id);
  return { idAt, addedBy: Map.groupBy(added, statedBy) };
}

function momentOf({ kind, date, time }: Pick<Deadline, "kind" | "date" | "time">): string {
  return `${kind} ${date} ${time}`;
}

function statedBy({ kind, entryId }: Pick<Deadline, "kind" | "entryId">): string {
  return `${kind} ${entryId}`;
}

/**
 * A date that its entry states no more, or that is told under an earlier entry that came into sight. That one, or the
 * one thing that the entry states in its place, replaces an offered one.
 */
function unstated(deadline: Deadline, { idAt, addedBy }: Places, now: Instant): Deadline {
  const elsewhere = idAt.get(momentOf(deadline)) ?? null;
  const inItsPlace = addedBy.get(statedBy(deadline)) ?? [];
  const [only] = inItsPlace.length === 1 ? inItsPlace : [];
  if (deadline.review !== "offered") {
    if (elsewhere !== null) return deadline;
    if (deadline.warnings.some(isAboutDocket)) return deadline;
    const warning = only ? `${DOCKET_SAYS} ${only.date ?? "no date"}: yours was kept` : NO_LONGER_STATED;
    return {
      ...deadline,
      warnings: [...deadline.warnings, warning],
      updatedAt: now,
      history: [...deadline.history, { at: now, act: NO_LONGER_STATED }],
    };
  }
  if (deadline.supersededBy !== null || deadline.status === "cancelled") return deadline;
  const successorId = elsewhere ?? only?.id ?? null;
  return {
    ...deadline,
    ...(successorId === null ? { status: "cancelled" as const } : { supersededBy: successorId }),
    warnings: elsewhere !== null ? deadline.warnings : [...deadline.warnings, NO_LONGER_STATED],
    sequence: deadline.sequence + 1,
    updatedAt: now,
    history: [
      ...deadline.history,
      { at: now, act: elsewhere !== null ? "told under another entry" : NO_LONGER_STATED },
    ],
  };
}

/** The parts that the docket decides. */
function contentOf(draft: DeadlineDraft) {
  const { what, kind, date, time, status, authority, relative, place, alternatives, steps, warnings, quote, span } =
    draft;
  return {
    what,
    kind,
    date,
    time,
    status,
    authority,
    relative,
    place,
    alternatives,
    steps,
    warnings,
    quote,
    span,
    ...(draft.trigger && { trigger: draft.trigger }),
  };
}

/** A day that fell away is told even where nothing on the docket says why: the entry itself is gone or reads otherwise. */
function withLoss(before: Deadline, draft: DeadlineDraft): readonly string[] {
  const { warnings } = draft;
  if (draft.date !== null || draft.relative === null || warnings.some((each) => each.startsWith(WAITS_BECAUSE)))
    return warnings;
  const told = before.warnings.find((warning) => warning.startsWith(LOST));
  if (told !== undefined) return [told, ...warnings];
  if (before.date === null || before.trigger === undefined) return warnings;
  return [`${LOST} (it gave ${before.date})`, ...warnings];
}

/** The docket decides what gives a waiting deadline its day, except where a person named it. */
function withoutTrigger(deadline: Deadline): Deadline {
  if (deadline.trigger === undefined || deadline.trigger.named) return deadline;
  const { trigger: _trigger, ...rest } = deadline;
  return rest;
}

const DOCKET_SAYS = "the docket now says";
const LOST = `${WAITS_BECAUSE}the entry taken for its trigger is gone or reads otherwise now`;
const NO_LONGER_STATED = "its entry no longer states this date";

function isAboutDocket(warning: string): boolean {
  return warning.startsWith(DOCKET_SAYS) || warning === NO_LONGER_STATED;
}

function warningsBeside(deadline: Deadline, draft: DeadlineDraft): readonly string[] {
  const others = deadline.warnings.filter((warning) => !isAboutDocket(warning));
  if (draft.date === deadline.date && draft.time === deadline.time) return others;
  const time = draft.time === null ? "" : ` ${draft.time}`;
  const why = draft.warnings.find((warning) => warning.startsWith(WAITS_BECAUSE)) ?? "";
  const because = draft.date !== null || why === "" ? "" : ` (${why})`;
  return [...others, `${DOCKET_SAYS} ${draft.date ?? "no date"}${time}${because}: yours was kept`];
}

/** A cancellation or a satisfied event reaches a confirmed deadline too: it must not remind any more. */
function endedStatus(deadline: Deadline, draft: DeadlineDraft): Deadline["status"] {
  return draft.status === "cancelled" || draft.status === "satisfied" ? draft.status : deadline.status;
}

function actOf(before: Deadline, after: Deadline, draft: DeadlineDraft): string | null {
  if (after.supersededBy !== before.supersededBy)
    return after.supersededBy === null ? "stands again" : "replaced by a later entry";
  if (after.status !== before.status) return `${after.status} by the docket`;
  if (after.date !== before.date && before.date === null) return `its trigger came: ${after.date ?? "no date"}`;
  if (after.date !== before.date && after.date === null && after.relative !== null)
    return `waits again (it was ${before.date ?? "no date"})`;
  if (after.date !== before.date || after.time !== before.time)
    return `moved from ${before.date ?? "no date"} to ${after.date ?? "no date"}`;
  if (after.review !== "offered" && draft.date !== before.date) return `${DOCKET_SAYS} ${draft.date ?? "no date"}`;
  return null;
}

/** Whatever the order of their fields: one that was found again may stand in another place. */
function isSame(a: Deadline, b: Deadline): boolean {
  return JSON.stringify(a) === JSON.stringify(b) || printOf(a) === printOf(b);
}

function printOf(deadline: Deadline): string {
  return JSON.stringify(Object.entries(deadline).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

import { calendarFor } from "../calendar/court-calendar.ts";
import { deadlineIdOf } from "../deadlines/draft.ts";
import { fresh } from "../deadlines/merge-deadlines.ts";
import { ruleDraft } from "../deadlines/triggers.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import type { DocketRecord, EntryRecord } from "../docket/records.ts";
import type { Matter } from "../matters/matter.ts";
import { contextOf } from "./docket-context.ts";
import { entryFinder, scopeOfEntries } from "./entry-scope.ts";
import { mattersOf } from "./matters.ts";
import type { Clock, DocketStore } from "./ports.ts";

export interface OfferedRule {
  readonly entryId: string;
  readonly ruleId: string;
  readonly service: "electronic" | "mail";
}

/**
 * Offers the deadline that a rule gives from an entry the user picked: counted from the day of entry, else of filing.
 * Offering it again finds the same deadline; one that the user had refused is offered anew.
 * @returns the deadline's id
 * @throws Error when the entry is gone, has no date, or the rule is unknown
 */
export function offerDeadline(
  { store, clock }: { readonly store: DocketStore; readonly clock: Clock },
  offered: OfferedRule,
): Promise<string> {
  return store.update(scopeOfEntries([offered.entryId]), (state) => {
    const entry = entryFinder(state.entries)(offered.entryId);
    const docket = state.dockets.find(({ key }) => key === entry?.docketKey);
    if (!entry || !docket) throw new Error("This entry is not stored any more.");
    const now = clock.now();
    const made = fresh(...draftOf(entry, docket, offered, mattersOf(state.packs)), now);
    const known = state.deadlines.find(({ id }) => id === made.id);
    if (known && known.review !== "dismissed") return { writes: {}, value: known.id };
    const deadline: Deadline = known
      ? {
          ...known,
          review: "offered",
          dismissedBecause: null,
          sequence: known.sequence + 1,
          updatedAt: now,
          history: [...known.history, { at: now, act: "offered again" }],
        }
      : made;
    return { writes: { deadlines: [deadline] }, value: deadline.id };
  });
}

function draftOf(
  entry: EntryRecord,
  docket: DocketRecord,
  { ruleId, service }: OfferedRule,
  matters: readonly Matter[],
) {
  const on = entry.dateEntered ?? entry.dateFiled;
  if (on === null) throw new Error("This entry has no date to count from. Add the deadline by hand.");
  const context = contextOf(docket, matters);
  const from = entry.dateEntered === null ? `filed ${on}` : `entered ${on}`;
  const started = { ruleId, on, what: null, from, act: null, meets: null, afterRule: null };
  const calendar = calendarFor(context.courtId, context.districtCourtId);
  const draft = ruleDraft(started, entry, context, calendar, service);
  if (!draft) throw new Error(`There is no deadline rule ${ruleId}.`);
  // Service by mail is the user's word about this case: the docket's own offer must not turn it back.
  const key = service === "mail" ? `${draft.key}|mail` : draft.key;
  return [deadlineIdOf(key), { ...draft, key }] as const;
}

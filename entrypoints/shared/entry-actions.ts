import type { DeadlineActions } from "@/components/deadlines/actions.ts";
import type { EntryActions } from "@/components/entries/actions.ts";
import { isIsoDate, type Instant, type IsoDate } from "@/lib/calendar/date.ts";
import { instantOf } from "@/lib/calendar/zone.ts";
import type { Asking } from "./use-ask.ts";

/** Where a person is taken from an entry; each page decides for itself. */
export interface Ways {
  readonly openEntry: (entryId: string) => void;
  readonly openDeadlines: () => void;
  readonly addDeadline: (entryId: string) => void;
}

/** The entry actions as messages to the background. */
export function entryActions(ask: Asking["ask"], ways: Ways): EntryActions {
  return {
    mark: (entryIds, state) => void ask("entries/mark", { entryIds: [...entryIds], state }),
    star: (entryId, starred) => void ask("entry/star", { entryId, starred }),
    snooze: (entryId, until) => {
      const moment = until !== null && isIsoDate(until) ? morningOf(until) : until;
      void ask("entries/snooze", { entryIds: [entryId], until: moment });
    },
    note: (entryId, note) => void ask("entry/note", { entryId, note }),
    correct: (entryId, byHand) => void ask("entry/correct", { entryId, byHand }),
    uncorrect: (entryId) => void ask("entry/uncorrect", { entryId }),
    offerDeadline: (entryId, ruleId, service) =>
      void ask("deadline/offer", { entryId, ruleId, service }).then((reply) => reply && ways.openDeadlines()),
    watchAppeal: (docketKey, { courtId, docketNumber }) =>
      void ask("appeal/watch", { docketKey, courtId, docketNumber }),
    ...ways,
  };
}

/** The deadline actions as messages to the background. */
export function deadlineActions(ask: Asking["ask"], openEntry: (entryId: string) => void): DeadlineActions {
  return {
    confirm: (deadlineId, edit) => void ask("deadline/confirm", { deadlineId, ...edit }),
    dismiss: (deadlineId, because) => void ask("deadline/dismiss", { deadlineId, because }),
    confirmAll: (deadlineIds) => void ask("deadlines/confirm", { deadlineIds: [...deadlineIds] }),
    close: (deadlineId, as, because) => void ask("deadline/close", { deadlineId, as, because }),
    snooze: (deadlineId, until) => {
      const moment = until !== null && isIsoDate(until) ? morningOf(until) : until;
      void ask("deadline/snooze", { deadlineId, until: moment });
    },
    nameTrigger: ({ id, docketKey }, entryId) => void ask("deadline/trigger", { docketKey, deadlineId: id, entryId }),
    add: (docketKey, entryId, edit) => void ask("deadline/add", { docketKey, entryId, ...edit }),
    openEntry,
  };
}

/** The start of the working day where the user is. */
function morningOf(day: IsoDate): Instant {
  return instantOf(day, "09:00", Intl.DateTimeFormat().resolvedOptions().timeZone);
}

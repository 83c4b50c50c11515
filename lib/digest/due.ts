import { addDays, type IsoDate } from "../calendar/date.ts";
import { dateIn } from "../calendar/zone.ts";
import type { Deadline } from "../deadlines/deadline.ts";
import type { DocketKey } from "../docket/records.ts";
import type { DigestInput } from "./build.ts";
import type { DeadlineState, Digest, DigestDeadline, DocketLabel, UpcomingDeadlines } from "./digest.ts";
import { linkOf } from "./link.ts";
import { compareText } from "./rows.ts";

/** All deadlines of the digest's dockets, soonest first, undated last, with restricted words taken out. */
export function deadlinesOfDigest(input: DigestInput, labels: ReadonlyMap<DocketKey, DocketLabel>): DigestDeadline[] {
  const entries = new Map(
    input.entries.flatMap(({ entry }) => [entry.id, ...entry.formerIds].map((id) => [id, entry] as const)),
  );
  const dockets = new Map(input.dockets.map((docket) => [docket.key, docket]));
  const byId = new Map(input.deadlines.map((deadline) => [deadline.id, deadline]));
  const isHidden = (deadline: Deadline) =>
    !input.settings.exportRestricted && deadline.entryId !== null && entries.get(deadline.entryId)?.restricted === true;

  const found: DigestDeadline[] = [];
  for (const deadline of input.deadlines) {
    const label = labels.get(deadline.docketKey);
    const docket = dockets.get(deadline.docketKey);
    if (!label || !docket) continue;
    const entry = deadline.entryId === null ? undefined : entries.get(deadline.entryId);
    const next = deadline.supersededBy === null ? undefined : byId.get(deadline.supersededBy);
    found.push({
      ...label,
      deadline: isHidden(deadline) ? withoutWords(deadline) : deadline,
      documentNumber: entry?.documentNumber ?? null,
      link: entry ? linkOf(entry, docket) : null,
      state: stateOf(deadline),
      everConfirmed: wasConfirmed(deadline),
      replacedBy: next
        ? {
            what: isHidden(next) ? HIDDEN_WHAT : next.what,
            date: next.date,
            confirmed: next.review === "confirmed",
          }
        : null,
    });
  }
  return found.toSorted(
    (a, b) =>
      compareText(a.deadline.date ?? "9999", b.deadline.date ?? "9999") ||
      compareText(a.deadline.time ?? "99", b.deadline.time ?? "99") ||
      compareText(a.deadline.docketKey, b.deadline.docketKey) ||
      compareText(a.deadline.id, b.deadline.id),
  );
}

function stateOf(deadline: Deadline): DeadlineState {
  if (deadline.review === "dismissed") return "dismissed";
  if (deadline.supersededBy !== null) return "replaced";
  if (deadline.status === "cancelled") return "cancelled";
  if (deadline.doneAt !== null || deadline.status === "satisfied") return "done";
  return deadline.review === "confirmed" ? "confirmed" : "not confirmed";
}

const HIDDEN_WHAT = "Date in a restricted entry";

function withoutWords(deadline: Deadline): Deadline {
  return {
    ...deadline,
    what: HIDDEN_WHAT,
    quote: null,
    span: null,
    place: null,
    relative: null,
    steps: [],
    alternatives: [],
    warnings: [],
    history: [],
  };
}

/** Still to be met: neither replaced, cancelled, done nor dismissed. */
function isOpen({ state }: DigestDeadline): boolean {
  return state === "confirmed" || state === "not confirmed";
}

/** The dates ahead of `base` (included) in three ranges: 7 days, up to 14, up to 30. */
export function upcomingDeadlines(deadlines: readonly DigestDeadline[], base: IsoDate): UpcomingDeadlines[] {
  const open = deadlines.filter(isOpen);
  const range = (title: string, first: number, last: number): UpcomingDeadlines => {
    const from = addDays(base, first);
    const to = addDays(base, last);
    const inRange = ({ deadline: { date } }: DigestDeadline) => date !== null && date >= from && date <= to;
    return { title, from, to, deadlines: open.filter(inRange) };
  };
  return [range("Next 7 days", 0, 6), range("Days 8 to 14", 7, 13), range("Days 15 to 30", 14, 29)];
}

/** Confirmed, to be met by someone, passed, and not done. */
export function overdueDeadlines(deadlines: readonly DigestDeadline[], base: IsoDate): DigestDeadline[] {
  return deadlines.filter(isOverdue(base));
}

function isOverdue(base: IsoDate) {
  return ({ deadline, state }: DigestDeadline) =>
    state === "confirmed" && isForSomeoneToDo(deadline) && deadline.date !== null && deadline.date < base;
}

/** A hearing takes place and relief ends by itself; anything else must be met by a person. */
function isForSomeoneToDo({ kind }: Deadline): boolean {
  return kind !== "hearing" && kind !== "expiry";
}

/** Open dates that fell from `from` to `to` and are not overdue: hearings, and dates that nobody confirmed. */
export function passedDeadlines(deadlines: readonly DigestDeadline[], from: IsoDate, to: IsoDate): DigestDeadline[] {
  const overdue = isOverdue(addDays(to, 1));
  return deadlines.filter(
    (row) =>
      isOpen(row) &&
      row.deadline.date !== null &&
      row.deadline.date >= from &&
      row.deadline.date <= to &&
      !overdue(row),
  );
}

/**
 * What a calendar should hold from the period's first day on: dates that were ever confirmed. Those that no longer
 * stand are among them, so that calendars which imported them strike them. With `unconfirmedToo`, all others as well.
 */
export function calendarDeadlines(
  deadlines: readonly DigestDeadline[],
  from: IsoDate,
  unconfirmedToo: boolean,
): Pick<Digest, "calendar" | "unconfirmedLeftOut"> {
  const current = deadlines.filter(({ deadline, state, timeZone }) => {
    if (deadline.date === null) return false;
    if (deadline.date >= from) return true;
    if (state === "confirmed") return isForSomeoneToDo(deadline);
    return !isOpenState(state) && dateIn(deadline.updatedAt, timeZone) >= from;
  });
  const calendar = current.filter((row) => row.everConfirmed || (unconfirmedToo && row.state !== "dismissed"));
  const leftOut = current.filter((row) => row.state === "not confirmed" && !calendar.includes(row));
  return { calendar, unconfirmedLeftOut: leftOut.length };
}

function isOpenState(state: DeadlineState): boolean {
  return state === "confirmed" || state === "not confirmed";
}

/** What the ledger writes down when a deadline is confirmed, or entered by hand, which confirms it. */
const CONFIRMING_ACT = /^(?:confirmed|entered by hand|added again)\b/;

function wasConfirmed(deadline: Deadline): boolean {
  return deadline.review === "confirmed" || deadline.history.some(({ act }) => CONFIRMING_ACT.test(act));
}

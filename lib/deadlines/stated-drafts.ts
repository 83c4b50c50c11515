import { addDays } from "../calendar/date.ts";
import type { EntryTags } from "../tags/tags.ts";
import type { DateKind, StatedDate } from "./deadline.ts";
import type { DeadlineDraft, OfferableEntry, OfferContext } from "./draft.ts";
import type { EventIdentity } from "./event-identity.ts";
import { eventIdentity, isSameEvent, isSpecific } from "./event-identity.ts";
import { statedDates } from "./stated.ts";
import { taggedDates } from "./tagged-dates.ts";
import { waitingPeriod } from "./waiting/trigger-words.ts";

/** Extensions are often granted some days after the old date. */
const JUST_PASSED_DAYS = 14;

/** No docket has more days ahead at once. */
const MOST_AHEAD = 400;

/** A stated date on its way through the docket: later entries can replace, cancel or satisfy it. */
interface OpenDate {
  draft: DeadlineDraft;
  readonly identity: EventIdentity;
  readonly filed: string | null;
}

/** The dates that an entry of a court states, as `statedDates` reads them. */
export type DatesOf = (entry: OfferableEntry, courtId: string) => readonly StatedDate[];

/** Drafts of the stated dates of a docket, each with what later entries did to it. */
export function statedDrafts(
  entries: readonly OfferableEntry[],
  tags: readonly EntryTags[],
  context: OfferContext,
  datesOf: DatesOf = statedDates,
): DeadlineDraft[] {
  const known = new OpenDates();
  for (const [index, entry] of entries.entries()) {
    const ofEntry: OpenDate[] = [];
    const printed = datesOf(entry, context.courtId);
    const dates = [...printed, ...taggedDates(entry, tags[index], context.courtId, printed)];
    for (const stated of dates) takeIn(stated, entry, context, known, ofEntry);
    for (const open of ofEntry) known.add(open);
  }
  return known.drafts();
}

/** The dates so far, found by their event and by their day: a long docket states thousands. */
class OpenDates {
  private readonly all: OpenDate[] = [];
  /** Their places in `all`: by the event's name, and by it with each document that it is about, or with none. */
  private readonly byEvent = new Map<string, number[]>();
  private readonly byDay = new Map<string, number[]>();

  add(open: OpenDate): void {
    const { identity, draft } = open;
    const place = this.all.push(open) - 1;
    addTo(this.byDay, dayKey(draft), place);
    // What is only its own entry's is never the same as another.
    if (identity.own) return;
    for (const key of [eventKey(identity), ...aboutKeys(identity)]) addTo(this.byEvent, key, place);
  }

  /** What still stands of the latest dates, and lies ahead of an entry. */
  ahead(entry: OfferableEntry): OpenDate[] {
    return this.all.slice(-MOST_AHEAD).filter((open) => isStanding(open.draft) && liesAhead(open, entry, 0));
  }

  drafts(): DeadlineDraft[] {
    return this.all.map(({ draft }) => draft);
  }

  /** The latest date of the same event that still stands. */
  ofEvent(identity: EventIdentity): OpenDate | undefined {
    const { about } = identity;
    const keys = about.length === 0 ? [eventKey(identity)] : [...aboutKeys(identity), aboutKey(identity, "")];
    const places = keys.map((key) => this.byEvent.get(key)?.findLast((place) => this.isSame(place, identity)) ?? -1);
    return this.all[Math.max(...places)];
  }

  /** The latest of a kind and a day that still stands: of the same event, or else of any. */
  onDay(kind: DateKind, date: string, identity: EventIdentity): OpenDate | undefined {
    const places = this.byDay.get(dayKey({ kind, date })) ?? [];
    const place =
      places.findLast((each) => this.isSame(each, identity)) ?? places.findLast((each) => this.stands(each));
    return place === undefined ? undefined : this.all[place];
  }

  private isSame(place: number, identity: EventIdentity): boolean {
    const open = this.all[place];
    return open !== undefined && isStanding(open.draft) && isSameEvent(open.identity, identity);
  }

  private stands(place: number): boolean {
    const open = this.all[place];
    return open !== undefined && isStanding(open.draft);
  }
}

function addTo(lists: Map<string, number[]>, key: string, place: number): void {
  const list = lists.get(key);
  if (list) list.push(place);
  else lists.set(key, [place]);
}

/** Dates of the same event have the same key. */
function eventKey({ kind, name }: EventIdentity): string {
  return `${kind} ${name}`;
}

function aboutKeys(identity: EventIdentity): string[] {
  return identity.about.length === 0
    ? [aboutKey(identity, "")]
    : identity.about.map((number) => aboutKey(identity, number));
}

function aboutKey(identity: EventIdentity, number: string): string {
  return `${eventKey(identity)} #${number}`;
}

function dayKey({ kind, date }: { readonly kind: DateKind; readonly date: string | null }): string {
  return `${kind} ${date}`;
}

function takeIn(
  stated: StatedDate,
  entry: OfferableEntry,
  context: OfferContext,
  known: OpenDates,
  ofEntry: OpenDate[],
) {
  const identity = eventIdentity(stated.what, stated.kind, entry.docketText);
  if (stated.status === "cancelled" && stated.date === null) {
    const targets = undatedTargets(stated, identity, entry, known);
    for (const open of targets.cancelled) open.draft = { ...open.draft, status: "cancelled" };
    for (const open of targets.doubtful)
      open.draft = { ...open.draft, warnings: [...open.draft.warnings, doubtOf(entry)] };
    return;
  }
  if (stated.status === "cancelled" || stated.status === "satisfied") {
    const target = earlierOf(known, stated, identity);
    if (target) target.draft = { ...target.draft, status: stated.status };
    // A cancellation of something never seen is kept, so that the reader sees it and nothing is left standing.
    else if (stated.date !== null) ofEntry.push(openDate(stated, entry, context, identity, ofEntry));
    return;
  }
  const sameHere = ofEntry.find((other) => other.draft.date === stated.date && isSameEvent(other.identity, identity));
  if (sameHere && stated.date !== null) return;
  const replaced = replacedBy(stated, identity, entry, known);
  // The clerk's "Set/Reset Deadlines" repeats the order's date: one deadline, not two.
  if (replaced && isRepeat(replaced, stated)) return;
  const open = openDate(stated, entry, context, identity, ofEntry);
  if (replaced) replaced.draft = { ...replaced.draft, supersededByKey: open.draft.key };
  ofEntry.push(open);
}

/** The same day again; of two that wait, the same period: "21 days after service" for "14 days" is a change. */
function isRepeat({ draft }: OpenDate, { date, time, relative }: StatedDate): boolean {
  if (draft.date !== date || draft.time !== time) return false;
  return date !== null || lengthOf(draft.relative) === lengthOf(relative);
}

function lengthOf(relative: string | null): string | null {
  const period = relative === null ? null : waitingPeriod(relative);
  return period === null ? relative : `${period.count} ${period.unit} ${period.direction}`;
}

function openDate(
  stated: StatedDate,
  entry: OfferableEntry,
  { docketKey }: OfferContext,
  identity: EventIdentity,
  ofEntry: readonly OpenDate[],
): OpenDate {
  const name = `${docketKey}|${entry.id}|stated|${identity.kind}|${identity.party} ${identity.name}|${identity.about.join(",")}`;
  const before = ofEntry.filter(({ draft }) => draft.key.startsWith(`${name}|`)).length;
  return {
    identity,
    filed: entry.dateFiled,
    draft: {
      key: `${name}|${before}`,
      docketKey,
      entryId: entry.id,
      what: stated.what,
      kind: stated.kind,
      date: stated.date,
      time: stated.time,
      status: stated.status,
      ruleId: null,
      authority: null,
      relative: stated.relative,
      place: stated.place,
      alternatives: [],
      steps: stated.steps,
      warnings: stated.warnings,
      quote: stated.evidence.quote,
      span: stated.evidence.span,
      supersededByKey: null,
    },
  };
}

/** The earlier date of the same event that still stands: by its old date if the text names it, else by its name. */
function earlierOf(known: OpenDates, { kind, date }: StatedDate, identity: EventIdentity): OpenDate | undefined {
  return date === null ? known.ofEvent(identity) : known.onDay(kind, date, identity);
}

/** "all dates", "all remaining deadlines", "the scheduling order": everything of its kind that lies ahead. */
const EVERYTHING =
  /\b(?:all|any|remaining|pending)\b[^.;]{0,40}\b(?:deadlines|dates|settings|hearings)\b|\bscheduling order\b/i;
const BRIEFING = /\bbriefing\b/i;
const BRIEFS = /\b(?:briefs?|response|reply|opposition|answer|appendix|traverse|objection)/i;
const DISCOVERY = /\bdiscovery\b/i;
const OF_DISCOVERY = /\b(?:discovery|disclosures?|expert|interrogator|deposition)/i;

/** What a cancellation without a day calls off, and what it may call off. */
function undatedTargets(
  { what, kind, evidence }: StatedDate,
  identity: EventIdentity,
  entry: OfferableEntry,
  known: OpenDates,
): { readonly cancelled: readonly OpenDate[]; readonly doubtful: readonly OpenDate[] } {
  const words = `${what} ${evidence.quote}`;
  const ahead = known.ahead(entry);
  if (EVERYTHING.test(words)) {
    const isMeant = ({ draft }: OpenDate) =>
      (draft.kind === kind || (/\b(?:dates|settings)\b/i.test(words) && draft.kind !== "expiry")) &&
      (!DISCOVERY.test(words) || OF_DISCOVERY.test(draft.what));
    return { cancelled: ahead.filter(isMeant), doubtful: [] };
  }
  const ofKind = ahead.filter(({ draft }) => draft.kind === kind);
  if (BRIEFING.test(words)) return { cancelled: ofKind.filter(({ draft }) => BRIEFS.test(draft.what)), doubtful: [] };
  const named = ofKind.filter((open) => isSameEvent(open.identity, identity));
  if (named.length > 0) return { cancelled: named, doubtful: [] };
  if (isSpecific(identity) && identity.about.length === 0) return { cancelled: [], doubtful: [] };
  const [only, ...others] = ofKind;
  return kind === "hearing" && only && others.length === 0 && identity.name === "hearing"
    ? { cancelled: [only], doubtful: [] }
    : { cancelled: [], doubtful: kind === "hearing" ? ofKind : [] };
}

function doubtOf({ documentNumber, dateFiled }: OfferableEntry): string {
  return `ECF ${documentNumber ?? "(no number)"} of ${dateFiled ?? "no date"} calls off a hearing without its day: is it this one?`;
}

function replacedBy(
  stated: StatedDate,
  identity: EventIdentity,
  entry: OfferableEntry,
  known: OpenDates,
): OpenDate | undefined {
  const named = stated.supersedes === null ? undefined : known.onDay(stated.kind, stated.supersedes, identity);
  if (named) return named;
  const same = known.ofEvent(identity);
  if (!same) return undefined;
  // By name alone only a date that still lay ahead, or had just passed, can be the one that is moved.
  if (!liesAhead(same, entry, JUST_PASSED_DAYS)) return undefined;
  const changes = stated.status === "reset" || stated.status === "continued" || stated.status === "extended";
  if (changes || same.draft.date === stated.date) return same;
  // Set anew without the word "reset": the earlier date falls only while it still lies ahead, and only for an event
  // whose name says enough ("settlement conference", "appellee brief"; not a bare "response").
  return liesAhead(same, entry, 0) && isSpecific(identity) && isSpecific(same.identity) && stated.date !== null
    ? same
    : undefined;
}

function liesAhead({ draft }: OpenDate, { dateFiled }: OfferableEntry, slackDays: number): boolean {
  if (draft.date === null) return true;
  return dateFiled !== null && draft.date >= (slackDays === 0 ? dateFiled : addDays(dateFiled, -slackDays));
}

function isStanding(draft: DeadlineDraft): boolean {
  return draft.supersededByKey === null && draft.status !== "cancelled" && draft.status !== "satisfied";
}

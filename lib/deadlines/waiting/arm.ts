import type { CourtCalendar } from "../../calendar/court-calendar.ts";
import { calendarFor } from "../../calendar/court-calendar.ts";
import type { IsoDate } from "../../calendar/date.ts";
import { isIsoDate } from "../../calendar/date.ts";
import type { EntryTags } from "../../tags/tags.ts";
import { canCount, countDeadline } from "../count.ts";
import type { Period } from "../count.ts";
import type { DeadlineDraft, OfferableEntry, OfferContext } from "../draft.ts";
import { deadlineIdOf } from "../draft.ts";
import type { PeriodMention } from "../text/periods.ts";
import { settingFor, settingsOf } from "./setting.ts";
import { entryNames, triggersAfter } from "./trigger-entry.ts";
import type { FoundTrigger, SearchedDocket } from "./trigger-entry.ts";
import { awaitedPeriod, waitingPeriod } from "./trigger-words.ts";
import { nameOf, undoneEntries } from "./undone.ts";

/** Entries of a docket with their tags, in the docket's order. */
export interface TaggedEntries {
  readonly entries: readonly OfferableEntry[];
  readonly tags: readonly EntryTags[];
}

export interface ArmingInput extends TaggedEntries {
  readonly context: OfferContext;
  /** Of an appeal, the dockets below: what their courts rule on may start a period here. */
  readonly below: readonly TaggedEntries[];
  /** The dockets besides this one in which a person may have named a trigger. */
  readonly related: readonly TaggedEntries[];
  /** The triggers that a person named: deadline id → entry id. */
  readonly named: ReadonlyMap<string, string>;
}

/** How the reason begins why a deadline waits, or waits again, although something like its trigger is there. */
export const WAITS_BECAUSE = "waits: ";

/**
 * Gives waiting deadlines their day when the docket shows what they run from: "21 days after service of the appellee
 * brief" when that brief is filed, "7 days before the hearing" from the hearing's day, a trigger that a person named
 * before all. Each carries its count and the warning to check the trigger. Everything is worked out anew at every reading,
 * so a deadline whose trigger was struck, docketed in error or called off waits again, with the reason.
 */
export function armWaiting(drafts: readonly DeadlineDraft[], input: ArmingInput): DeadlineDraft[] {
  // Most dockets wait for nothing, and a long one is dear to search.
  if (!drafts.some(isWaiting)) return [...drafts];
  const calendar = calendarFor(input.context.courtId, input.context.districtCourtId);
  const settings = settingsOf(drafts);
  const own = searched(input);
  const below = input.below.map(searched);
  const related = input.named.size === 0 ? [] : input.related.map(searched);
  const places = new Map(input.entries.map(({ id }, at) => [id, at]));
  return drafts.map((draft) => {
    if (!isWaiting(draft)) return draft;
    const named = input.named.get(deadlineIdOf(draft.key));
    if (named !== undefined) return byHand(draft, named, [own, ...related], calendar);
    const awaited = awaitedPeriod(draft.relative);
    if (!awaited) return draft;
    const { event, period } = awaited;
    const place = places.get(draft.entryId ?? "") ?? -1;
    const filed = input.entries[place]?.dateFiled ?? null;
    if (event.by === "setting")
      return bySetting(draft, period, settingFor(event, draft, settings, filed), input, calendar);
    const isBelow = event.by === "ruling" && event.below;
    const docketsSearched = isBelow && below.length > 0 ? below : [own];
    const from = place + 1;
    const found = docketsSearched.flatMap((docket) =>
      triggersAfter(event, docket, docket === own ? from : firstFrom(docket, filed)).map((trigger) => ({
        ...trigger,
        undone: docket.undone.get(trigger.entry.id) ?? null,
      })),
    );
    return byTriggers(draft, period, found, { isBelow, calendar });
  });
}

type Waiting = DeadlineDraft & { readonly relative: string };

/** Waits, and nothing took its place. */
export function isWaiting(draft: DeadlineDraft): draft is Waiting {
  const { date, relative, ruleId, status, supersededByKey } = draft;
  return (
    date === null &&
    relative !== null &&
    ruleId === null &&
    status !== "cancelled" &&
    status !== "satisfied" &&
    supersededByKey === null
  );
}

function searched({ entries, tags }: TaggedEntries): SearchedDocket {
  return { entries, tags, undone: undoneEntries(entries, tags), namesOf: entryNames(entries) };
}

function firstFrom({ entries }: SearchedDocket, filed: IsoDate | null): number {
  const at = filed === null ? 0 : entries.findIndex(({ dateFiled }) => dateFiled !== null && dateFiled >= filed);
  return at < 0 ? entries.length : at;
}

function byTriggers(
  draft: Waiting,
  period: PeriodMention,
  found: readonly (FoundTrigger & { readonly undone: string | null })[],
  { isBelow, calendar }: { readonly isBelow: boolean; readonly calendar: CourtCalendar },
): DeadlineDraft {
  const reasons = found.flatMap(({ undone }) => (undone === null ? [] : [undone]));
  const [trigger, another] = found.filter(({ undone }) => undone === null);
  const waits = reasons.map((reason) => `${WAITS_BECAUSE}${reason}`);
  if (!trigger) return reasons.length === 0 ? draft : { ...draft, warnings: [...waits, ...draft.warnings] };
  const counted = countFrom(trigger, period, calendar);
  if (!counted) return draft;
  const name = `${nameOf(trigger.entry)}${isBelow ? " in the court below" : ""}`;
  const later = another && countFrom(another, period, calendar);
  return {
    ...draft,
    date: counted.date,
    time: null,
    trigger: { entryId: trigger.entry.id, named: false },
    steps: [`runs from ${name}, ${counted.from}: “${startOf(trigger.entry)}”`, ...counted.steps],
    alternatives: [
      ...counted.alternatives,
      ...(another && later && later.date !== counted.date
        ? [{ date: later.date, why: `if it runs from ${nameOf(another.entry)} instead` }]
        : []),
    ],
    warnings: [
      `check that ${name} is the trigger of “${draft.relative}”`,
      ...trigger.doubts,
      ...serviceDoubt(trigger, draft),
      ...reasons.map((reason) => `passed over: ${reason}`),
      ...draft.warnings,
    ],
  };
}

/** From the entry that a person named; if that is gone or undone it waits again. */
function byHand(
  draft: Waiting,
  entryId: string,
  dockets: readonly SearchedDocket[],
  calendar: CourtCalendar,
): DeadlineDraft {
  const period = waitingPeriod(draft.relative);
  for (const { entries, tags, undone } of dockets) {
    const at = entries.findIndex(({ id, formerIds }) => id === entryId || formerIds?.includes(entryId));
    const entry = entries[at];
    if (!entry || !period) continue;
    const reason = undone.get(entry.id);
    if (reason !== undefined) return { ...draft, warnings: [`${WAITS_BECAUSE}${reason}`, ...draft.warnings] };
    const byCourt = tags[at]?.author === "court" || tags[at]?.author === "clerk";
    const trigger: FoundTrigger = { entry, byCourt, doubts: [] };
    const counted = countFrom(trigger, period, calendar);
    if (!counted) return draft;
    return {
      ...draft,
      date: counted.date,
      time: null,
      trigger: { entryId: entry.id, named: true },
      steps: [`runs from ${nameOf(entry)}, ${counted.from}, named by hand: “${startOf(entry)}”`, ...counted.steps],
      alternatives: counted.alternatives,
      warnings: [...serviceDoubt(trigger, draft), ...draft.warnings],
    };
  }
  return {
    ...draft,
    warnings: [`${WAITS_BECAUSE}the entry named as its trigger is not stored any more`, ...draft.warnings],
  };
}

function bySetting(
  draft: Waiting,
  period: PeriodMention,
  setting: ReturnType<typeof settingFor>,
  { entries }: ArmingInput,
  calendar: CourtCalendar,
): DeadlineDraft {
  if (setting === null) return draft;
  if ("why" in setting) return { ...draft, warnings: [`${WAITS_BECAUSE}${setting.why}`, ...draft.warnings] };
  const counted = countDay(setting, period, calendar);
  if (!counted) return draft;
  const entry = entries.find(({ id }) => id === setting.entryId);
  const where = entry ? nameOf(entry) : "the docket";
  return {
    ...draft,
    date: counted.date,
    time: counted.time,
    ...(setting.entryId !== null && { trigger: { entryId: setting.entryId, named: false } }),
    steps: [`runs from ${setting.what}, ${setting.date}, set by ${where}`, ...counted.steps],
    alternatives: counted.alternatives,
    warnings: [
      `check that ${setting.what} on ${setting.date} (${where}) is meant by “${draft.relative}”; it moves if that day moves`,
      ...draft.warnings,
    ],
  };
}

interface CountedFrom {
  readonly date: IsoDate;
  readonly time: string | null;
  readonly from: string;
  readonly steps: readonly string[];
  readonly alternatives: DeadlineDraft["alternatives"];
}

/** An order counts from its entry on the docket, a paper from its filing, which is its service on CM/ECF. */
function countFrom(
  { entry, byCourt }: FoundTrigger,
  period: PeriodMention,
  calendar: CourtCalendar,
): CountedFrom | null {
  const isEntered = byCourt && entry.dateEntered !== null;
  const date = isEntered ? entry.dateEntered : entry.dateFiled;
  if (date === null) return null;
  const counted = countDay({ date, time: null }, period, calendar);
  return counted && { ...counted, from: `${isEntered ? "entered" : "filed"} ${date}` };
}

function countDay(
  { date, time }: { readonly date: IsoDate; readonly time: string | null },
  { count, unit, direction }: PeriodMention,
  calendar: CourtCalendar,
): CountedFrom | null {
  const isHourless = unit === "hours" && time === null;
  if (isHourless && count % 24 !== 0) return null;
  const length: Period = isHourless ? { count: count / 24, unit: "days", direction } : { count, unit, direction };
  if (!canCount(date, length)) return null;
  const counted = countDeadline({ date, time }, length, { calendar });
  const [day = "", hour = null] = counted.date.split("T");
  if (!isIsoDate(day)) return null;
  const hours = isHourless ? ["counted in days: the hour is not on the docket"] : [];
  return { date: day, time: hour, from: date, steps: [...hours, ...counted.steps], alternatives: counted.alternatives };
}

/** Rule 6(d): days for mail are added only to what runs from being served, never to what runs from filing. */
function serviceDoubt({ byCourt }: FoundTrigger, { relative }: Waiting): string[] {
  return byCourt || !/\bserv(?:ice|e|ed|ing)\b/i.test(relative)
    ? []
    : ["counted from the day of filing, which is the day of service on CM/ECF; by mail three days are added"];
}

/** How an entry begins, so that a person knows it again. */
function startOf({ docketText }: OfferableEntry): string {
  const words = docketText.trim().replace(/\s+/g, " ");
  return words.length <= 80 ? words : `${words.slice(0, 80).replace(/\s+\S*$/, "")} …`;
}

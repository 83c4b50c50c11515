import type { Instant } from "../calendar/date.ts";
import { shortLabelOf } from "../digest/labels.ts";
import type { DocketRecord, EntryMark, EntryRecord } from "../docket/records.ts";
import type { Matter } from "../matters/matter.ts";
import { quietUntil } from "../reminders/quiet-hours.ts";
import { isQuiet } from "../rules/own-marks.ts";
import type { OwnMarks } from "../rules/own-marks.ts";
import type { Settings } from "../settings/settings.ts";
import type { EffectName, EntryTags } from "../tags/tags.ts";
import { isSetByHand } from "../tags/with-correction.ts";
import { FOR_EVER, lasts } from "../watch/docket-watch.ts";
import type { DocketWatch } from "../watch/docket-watch.ts";
import type { Told } from "../watch/told.ts";
import { entryFinder } from "./entry-scope.ts";
import { markOf } from "./marks.ts";
import { noTags } from "./no-tags.ts";
import { isAffecting } from "./page-answer.ts";
import type { EntryRows, Notice } from "./ports.ts";

/** All that waits to be told of one entry. */
export interface Alert {
  /** The one that is told; it speaks for the others. */
  readonly notice: Notice;
  readonly notices: readonly Notice[];
  readonly docket: DocketRecord;
  readonly entry: EntryRecord;
  readonly mark: EntryMark;
  readonly tags: EntryTags;
  readonly own: OwnMarks | null;
  /** "Hamama (E.D. Mich.)". */
  readonly label: string;
  /** What was told of it before. */
  readonly told: Told | null;
  /** @see effectsLine */
  readonly effects: string;
  /** What held it back until now. */
  readonly held: Notice["held"] | null;
}

export interface AlertState {
  readonly dockets: readonly DocketRecord[];
  readonly matters: readonly Matter[];
  readonly rows: EntryRows;
  readonly watches: readonly DocketWatch[];
  readonly told: readonly Told[];
  readonly settings: Pick<Settings, "notifyNewEntries" | "quietHours" | "urgentEntriesBreakQuiet">;
  readonly now: Instant;
  /** The zone of the place where the machine is now. */
  readonly localZone: string;
}

/** What is to become of every notice that waits. */
export interface AlertPlan {
  /** To be told now, the urgent ones first. */
  readonly tell: readonly Alert[];
  /** Deliberately not told: muted, quietened, read in the meantime, nothing changed, or not wished for. */
  readonly drop: readonly Alert[];
  /** Their entry or docket is gone, or no longer watched. */
  readonly gone: readonly Notice[];
  readonly hold: readonly { readonly alert: Alert; readonly by: NonNullable<Notice["held"]> }[];
  /** When something held is due; null for never. */
  readonly next: Instant | null;
}

/** Decides about the waiting notices of entries. Every notice is in exactly one part of the plan. */
export function planAlerts(waiting: readonly Notice[], state: AlertState): AlertPlan {
  const { alerts, gone } = alertsOf(waiting, state);
  const watches = new Map(state.watches.map((watch) => [watch.docketKey, watch]));
  const quietEnd = quietUntil(state.settings.quietHours, state.now, state.localZone);
  const tell: Alert[] = [];
  const drop: Alert[] = [];
  const hold: { readonly alert: Alert; readonly by: NonNullable<Notice["held"]> }[] = [];
  const moments: Instant[] = [];
  for (const alert of alerts) {
    const watch = watches.get(alert.docket.key);
    const snooze = watch && lasts(watch.snoozedUntil, state.now) ? watch.snoozedUntil : null;
    const mayBreak = state.settings.urgentEntriesBreakQuiet && isUrgent(alert);
    if (isDropped(alert, watch, state)) drop.push(alert);
    else if (snooze !== null) {
      hold.push({ alert, by: "snooze" });
      if (snooze < FOR_EVER) moments.push(snooze);
    } else if (quietEnd !== null && !mayBreak) {
      hold.push({ alert, by: "quiet hours" });
      moments.push(quietEnd);
    } else tell.push(alert);
  }
  const next = moments.reduce<Instant | null>((first, at) => (first === null || at < first ? at : first), null);
  return { tell: tell.toSorted((a, b) => Number(isUrgent(b)) - Number(isUrgent(a))), drop, gone, hold, next };
}

function alertsOf(waiting: readonly Notice[], { dockets, matters, rows, told }: AlertState) {
  const find = entryFinder(rows.entries);
  const tags = new Map(rows.tags.map((row) => [row.entryId, row]));
  const marks = new Map(rows.marks.map((mark) => [mark.entryId, mark]));
  const toldOf = new Map(told.map((row) => [row.entryId, row]));
  const docketOf = new Map(dockets.map((docket) => [docket.key, docket]));
  const gone: Notice[] = [];
  const alerts: Alert[] = [];
  for (const [presentId, notices] of Map.groupBy(waiting, ({ entryId }) => find(entryId ?? "")?.id ?? null)) {
    const entry = presentId === null ? undefined : find(presentId);
    const docket = entry && docketOf.get(entry.docketKey);
    const [notice] = notices.toSorted((a, b) => weightOf(b) - weightOf(a) || b.createdAt.localeCompare(a.createdAt));
    if (!entry || !docket?.watched || !notice) {
      gone.push(...notices);
      continue;
    }
    const row = tags.get(entry.id);
    const known = row?.tags ?? noTags("not tagged yet");
    alerts.push({
      notice,
      notices,
      docket,
      entry,
      mark: markOf(entry, marks),
      tags: known,
      own: row?.own ?? null,
      label: shortLabelOf(docket, matters),
      told: [entry.id, ...entry.formerIds].flatMap((id) => toldOf.get(id) ?? [])[0] ?? null,
      effects: effectsLine(known),
      held: notices.find(({ held }) => held !== undefined)?.held ?? null,
    });
  }
  return { alerts, gone };
}

/** One that was never told is new, whatever happened to it since; an edit is more than a completion. */
function weightOf({ kind }: Notice): number {
  return kind === "new entry" ? 2 : kind === "edited entry" ? 1 : 0;
}

/** Effects, direction, doubt and reach, so that two states of one entry can be compared. */
export function effectsLine({ effects, direction, unclear, affectsDetention, affectsRemoval }: EntryTags): string {
  const names = [...new Set(effects.map(({ effect }) => effect))].toSorted();
  return [names.join(","), direction, unclear === null ? "" : "unclear", affectsDetention, affectsRemoval].join("|");
}

const wasTold = ({ told }: Alert): boolean => told !== null && told.notificationId !== "";
function isChanged({ told, effects, notice }: Alert): boolean {
  const before = told?.effects ?? notice.before;
  return before !== undefined && before !== effects;
}

function isDropped(alert: Alert, watch: DocketWatch | undefined, { settings, now }: AlertState): boolean {
  const { notice, notices, told, mark } = alert;
  // A death fell between keeping what was told and crossing the notice off.
  if (notices.every(({ id }) => told?.noticeIds?.includes(id) === true)) return true;
  if (watch && lasts(watch.mutedUntil, now)) return true;
  if (notice.kind === "completed entry") {
    // What the user set by hand since it was told is no news to the user.
    const isByHand = isSetByHand(alert.tags) && notice.before === alert.effects;
    if (!isChanged(alert) || isByHand) return true;
  } else if (mark.state !== "unread") return true;
  return !isWanted(alert, watch?.notify ?? settings.notifyNewEntries);
}

/** "affecting" includes what may affect: a doubt is told, never swallowed. */
function isWanted(alert: Alert, wish: Settings["notifyNewEntries"]): boolean {
  const { notice, tags, own } = alert;
  // The court changed the words that somebody had read and set tags for by hand: that word may be out of date.
  const isOvertaken = notice.kind === "edited entry" && isSetByHand(tags);
  // The user's rule keeps it quiet, and nothing in its tags forbids that.
  if (isQuiet(own, tags) && !isOvertaken) return false;
  if (wish !== "affecting") return wish === "all";
  // What was told is no longer so: that is told as well.
  const isTakenBack = wasTold(alert) && isChanged(alert);
  return isAffecting(tags) || tags.unclear !== null || isOvertaken || isTakenBack;
}

/** Whatever stays, ends, grants or refuses removal, release, transfer or detention, and what takes such relief away. */
const URGENT: ReadonlySet<EffectName> = new Set<EffectName>([
  "removal-stayed",
  "removal-stay-extended",
  "removal-stay-expanded",
  "removal-stay-denied",
  "removal-stay-ended",
  "removal-permitted",
  "return-ordered",
  "release-ordered",
  "release-denied",
  "release-stayed",
  "detention-ordered",
  "transfer-barred",
  "transfer-permitted",
  "relief-vacated",
  "relief-stayed",
]);
const DECIDES: ReadonlySet<EntryTags["kind"]> = new Set(["order", "opinion", "judgment", "mandate", "minute entry"]);

/**
 * Whether it may break the quiet hours: an effect of the urgent class, or an order of the court that may have one. What
 * changed nothing of what was told can wait.
 */
function isUrgent(alert: Alert): boolean {
  const { tags } = alert;
  if (wasTold(alert) && !isChanged(alert)) return false;
  if (tags.effects.some(({ effect }) => URGENT.has(effect))) return true;
  return tags.unclear !== null && (tags.author === "court" || DECIDES.has(tags.kind));
}

import type { DocketKey } from "../docket/records.ts";
import { ownLabels } from "../rules/own-marks.ts";
import type { EntryTags } from "../tags/tags.ts";
import type { Alert } from "./alerts.ts";
import { isAffecting } from "./page-answer.ts";
import type { Notification } from "./ports.ts";

/** A notification and the alerts that it tells. */
export interface AlertTelling {
  readonly notification: Notification;
  readonly alerts: readonly Alert[];
}

/** More than this many of one docket are told in one notification. */
const MOST_SINGLE = 3;
/** More notifications than this at once are told in one. */
const MOST_AT_ONCE = 10;
const FIRST_WORDS = 160;
const MOST_LINES = 4;
const SINGLE = /^(?:new|edited|completed) /;
const GROUP = /^entries (.*) \d{4}-\d\d-\d\dT[\d:.]+Z$/;
const SUMMARY = "summary ";

/**
 * The notifications that tell these alerts: one each, or one for more than three of a docket. What was held back comes
 * as one summary: of a snooze for its docket, of quiet hours for everything.
 */
export function tellingsOf(alerts: readonly Alert[]): AlertTelling[] {
  const heldBy = (held: Alert["held"]) => alerts.filter((alert) => alert.held === held);
  const fresh = byDocket(heldBy(null)).flatMap(([docketKey, ofDocket]) =>
    ofDocket.length > MOST_SINGLE ? [groupOf(docketKey, ofDocket, "")] : ofDocket.map(single),
  );
  const snoozed = byDocket(heldBy("snooze")).map(([docketKey, ofDocket]) => {
    const [only, ...others] = ofDocket;
    return only && others.length === 0 ? single(only) : groupOf(docketKey, ofDocket, " while it was snoozed");
  });
  const quiet = heldBy("quiet hours");
  const [first, ...others] = quiet;
  const afterQuiet =
    first && others.length === 0
      ? [single(first)]
      : quiet.length === 0
        ? []
        : [summaryOf(quiet, " in the quiet hours")];
  const all = [...fresh, ...snoozed, ...afterQuiet];
  return all.length > MOST_AT_ONCE
    ? [
        summaryOf(
          all.flatMap((telling) => telling.alerts),
          "",
        ),
      ]
    : all;
}

const byDocket = (alerts: readonly Alert[]) => [...Map.groupBy(alerts, ({ docket }) => docket.key)];

/** "ECF 612 · Order · release ordered · Hamama (E.D. Mich.)" and the first words. */
function single(alert: Alert): AlertTelling {
  const { notice, entry, tags, own, label, told } = alert;
  const isCompletion = notice.kind === "completed entry";
  const edited = notice.kind === "edited entry" ? ["edited by the court"] : [];
  const labels = ownLabels(own).map((name) => `“${name}”`);
  const what = isCompletion ? [`now known: ${effectWords(tags) || "nothing for detention or removal"}`] : [];
  const does = isCompletion ? [] : [capitalised(tags.kind), ...partsOf(tags)];
  // The system shows it in place of the one that told the name, where that one was not a group's.
  const id = isCompletion && told !== null && SINGLE.test(told.notificationId) ? told.notificationId : notice.id;
  return {
    notification: {
      id,
      title: [nameOf(alert), ...edited, ...what, ...does, ...labels, label].join(" · "),
      message: (entry.docketText || (entry.shortText ?? "")).slice(0, FIRST_WORDS),
      insistent: false,
    },
    alerts: [alert],
  };
}

function nameOf({ entry }: Alert): string {
  return entry.documentNumber === null ? "Unnumbered entry" : `ECF ${entry.documentNumber}`;
}

function partsOf({ effects, unclear }: EntryTags): string[] {
  const names = effects.map(({ effect }) => effect.replaceAll("-", " "));
  return [...new Set(names)].slice(0, 3).concat(unclear === null ? [] : ["effect unclear"]);
}

const effectWords = (tags: EntryTags): string => partsOf(tags).join(", ");

function groupOf(docketKey: DocketKey, alerts: readonly Alert[], when: string): AlertTelling {
  return {
    notification: {
      // The same after a death, so that the second one takes the place of the first.
      id: `entries ${docketKey} ${latestOf(alerts)}`,
      title: `${alerts.length} new or edited entries${when} · ${alerts[0]?.label ?? docketKey}`,
      message: [countsOf(alerts), ...linesOf(alerts)].join("\n"),
      insistent: false,
    },
    alerts,
  };
}

function summaryOf(alerts: readonly Alert[], when: string): AlertTelling {
  const dockets = byDocket(alerts);
  const where = dockets.length === 1 ? (alerts[0]?.label ?? "") : `${dockets.length} dockets`;
  const title = `${alerts.length} new or edited ${alerts.length === 1 ? "entry" : "entries"}${when} · ${where}`;
  const [only] = dockets;
  const id = dockets.length === 1 && only ? `entries ${only[0]} ${latestOf(alerts)}` : `${SUMMARY}${latestOf(alerts)}`;
  return {
    notification: { id, title, message: [countsOf(alerts), ...linesOf(alerts)].join("\n"), insistent: false },
    alerts,
  };
}

function latestOf(alerts: readonly Alert[]): string {
  return alerts.map(({ notice }) => notice.createdAt).reduce((latest, at) => (at > latest ? at : latest));
}

function countsOf(alerts: readonly Alert[]): string {
  const affecting = alerts.filter(({ tags }) => isAffecting(tags)).length;
  const unclear = alerts.filter(({ tags }) => !isAffecting(tags) && tags.unclear !== null).length;
  const counts = [
    ...(affecting > 0 ? [`${affecting} affecting detention or removal`] : []),
    ...(unclear > 0 ? [`${unclear} unclear`] : []),
  ];
  return `${counts.length === 0 ? "" : `${capitalised(counts.join(", "))}. `}Open Docketwatch to read them.`;
}

/** The ones that matter by name: nothing that was ordered hides in a number. */
function linesOf(alerts: readonly Alert[]): string[] {
  const weighty = alerts.filter(({ tags }) => tags.effects.length > 0 || tags.unclear !== null);
  const shown = weighty
    .toSorted((a, b) => Number(isAffecting(b.tags)) - Number(isAffecting(a.tags)))
    .slice(0, MOST_LINES);
  const isOne = new Set(alerts.map(({ docket }) => docket.key)).size === 1;
  return shown.map((alert) => `${nameOf(alert)}: ${effectWords(alert.tags)}${isOne ? "" : ` · ${alert.label}`}`);
}

/** Where a click on a notification of entries leads: to one docket's unread entries, to all, or null for others. */
export function unreadOfNotification(id: string): { readonly unreadOf: DocketKey | null } | null {
  const docketKey = GROUP.exec(id)?.[1];
  if (docketKey !== undefined) return { unreadOf: docketKey };
  return id.startsWith(SUMMARY) ? { unreadOf: null } : null;
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

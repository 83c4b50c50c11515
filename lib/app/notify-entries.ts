import { shortLabelOf } from "../digest/labels.ts";
import type { DocketRecord, EntryRecord } from "../docket/records.ts";
import { isQuiet, ownLabels } from "../rules/own-marks.ts";
import type { OwnMarks } from "../rules/own-marks.ts";
import type { Settings } from "../settings/settings.ts";
import type { EntryTags } from "../tags/tags.ts";
import { isSetByHand } from "../tags/with-correction.ts";
import { entryFinder } from "./entry-scope.ts";
import { mattersOf } from "./matters.ts";
import { noTags } from "./no-tags.ts";
import { isAffecting } from "./page-answer.ts";
import type { DocketStore, EntryRows, Notice, Notification, Notifier, SettingsStore, StoredState } from "./ports.ts";

export interface NotifyPorts {
  readonly store: DocketStore;
  readonly notifier: Notifier;
  readonly settings: SettingsStore;
}

/** More than this many of one docket are told in one notification. */
const MOST_SINGLE = 3;
const FIRST_WORDS = 160;

interface Telling {
  readonly notice: Notice;
  readonly docket: DocketRecord;
  readonly entry: EntryRecord;
  readonly tags: EntryTags;
  readonly own: OwnMarks | null;
  /** "Hamama (E.D. Mich.)". */
  readonly label: string;
}

/**
 * Tells of new and edited entries that were not told yet. A notice is crossed off after its notification was created:
 * a death in between tells it again.
 */
export async function notifyEntries({ store, notifier, settings }: NotifyPorts): Promise<void> {
  const waiting = (await store.notices()).filter(({ kind }) => kind !== "reminder");
  if (waiting.length === 0) return;
  const { notifyNewEntries } = await settings.read();
  const [dockets, packs, rows] = await Promise.all([
    store.dockets(),
    store.packs(),
    store.rowsOf(waiting.flatMap(({ entryId }) => entryId ?? [])),
  ]);
  const tellings = tellingsOf(waiting, { dockets, packs, ...rows });
  const wanted = tellings.filter((telling) => isWanted(telling, notifyNewEntries));
  for (const [docketKey, ofDocket] of Map.groupBy(wanted, ({ docket }) => docket.key)) {
    if (ofDocket.length > MOST_SINGLE) await notifier.show(groupOf(docketKey, ofDocket));
    else for (const telling of ofDocket) await notifier.show(notificationOf(telling));
  }
  await store.update(
    () => "no docket",
    () => ({ writes: { remove: { notices: waiting.map(({ id }) => id) } }, value: undefined }),
  );
}

/** The waiting notices with their entries; those whose entry is gone, or whose docket is not watched, are left out. */
function tellingsOf(waiting: readonly Notice[], state: Pick<StoredState, "dockets" | "packs"> & EntryRows): Telling[] {
  const find = entryFinder(state.entries);
  const tags = new Map(state.tags.map((row) => [row.entryId, row]));
  const matters = mattersOf(state.packs);
  return waiting.flatMap((notice) => {
    const docket = state.dockets.find(({ key }) => key === notice.docketKey);
    const entry = find(notice.entryId ?? "");
    if (!docket?.watched || !entry) return [];
    return [
      {
        notice,
        docket,
        entry,
        tags: tags.get(entry.id)?.tags ?? noTags("not tagged yet"),
        own: tags.get(entry.id)?.own ?? null,
        label: shortLabelOf(docket, matters),
      },
    ];
  });
}

/** "affecting" includes what may affect: a doubt is told, never swallowed. */
function isWanted({ notice, tags, own }: Telling, wish: Settings["notifyNewEntries"]): boolean {
  // The court changed the words that somebody had read and set tags for by hand: that word may be out of date.
  const isOvertaken = notice.kind === "edited entry" && isSetByHand(tags);
  // The user's rule keeps it quiet, and nothing in its tags forbids that.
  if (isQuiet(own, tags) && !isOvertaken) return false;
  return wish === "all" || (wish === "affecting" && (isAffecting(tags) || tags.unclear !== null || isOvertaken));
}

/** "ECF 612 · Order · release ordered · Hamama (E.D. Mich.)" and the first words. */
function notificationOf({ notice, entry, tags, own, label }: Telling): Notification {
  const number = entry.documentNumber === null ? "Unnumbered entry" : `ECF ${entry.documentNumber}`;
  const effects = tags.effects.map(({ effect }) => effect.replaceAll("-", " "));
  const doubt = tags.unclear === null ? [] : ["effect unclear"];
  const edited = notice.kind === "edited entry" ? ["edited by the court"] : [];
  const labels = ownLabels(own).map((name) => `“${name}”`);
  return {
    id: notice.id,
    title: [number, ...edited, capitalised(tags.kind), ...effects.slice(0, 3), ...doubt, ...labels, label].join(" · "),
    message: (entry.docketText || (entry.shortText ?? "")).slice(0, FIRST_WORDS),
    insistent: false,
  };
}

function groupOf(docketKey: string, tellings: readonly Telling[]): Notification {
  const affecting = tellings.filter(({ tags }) => isAffecting(tags)).length;
  const unclear = tellings.filter(({ tags }) => !isAffecting(tags) && tags.unclear !== null).length;
  const counts = [
    ...(affecting > 0 ? [`${affecting} affecting detention or removal`] : []),
    ...(unclear > 0 ? [`${unclear} unclear`] : []),
  ];
  const [first] = tellings;
  return {
    id: `group ${docketKey}`,
    title: `${tellings.length} new or edited entries · ${first?.label ?? docketKey}`,
    message: `${counts.length === 0 ? "" : `${capitalised(counts.join(", "))}. `}Open Docketwatch to read them.`,
    insistent: false,
  };
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

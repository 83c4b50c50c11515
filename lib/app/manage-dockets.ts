import type { Instant } from "../calendar/date.ts";
import { aliasesOf, docketKeyOf, identify } from "../docket/identity.ts";
import { headerOf } from "../docket/merge-header.ts";
import type { DocketKey, DocketRecord } from "../docket/records.ts";
import type { Matter, MatterDocket } from "../matters/matter.ts";
import { docketOf } from "../sources/blank.ts";
import { mattersOf } from "./matters.ts";
import type { Clock, DocketStore } from "./ports.ts";

interface Ports {
  readonly store: DocketStore;
  readonly clock: Clock;
}

/** Stops or resumes recording of several dockets. Those that are not stored any more are left out. */
export function watchDockets(
  { store }: Pick<Ports, "store">,
  docketKeys: readonly DocketKey[],
  watched: boolean,
): Promise<void> {
  const asked = new Set(docketKeys);
  return store.update(
    () => "no docket",
    ({ dockets }) => ({
      writes: {
        dockets: dockets
          .filter((docket) => asked.has(docket.key) && docket.watched !== watched)
          .map((docket) => ({ ...docket, watched })),
      },
      value: undefined,
    }),
  );
}

/** Stops or resumes recording. What is stored stays. @throws Error when there is no such docket */
export function watchDocket({ store }: Pick<Ports, "store">, docketKey: DocketKey, watched: boolean): Promise<void> {
  return store.update(
    () => "no docket",
    ({ dockets }) => {
      const docket = dockets.find(({ key }) => key === docketKey);
      if (!docket) throw new Error("This docket is not stored any more.");
      return { writes: docket.watched === watched ? {} : { dockets: [{ ...docket, watched }] }, value: undefined };
    },
  );
}

/**
 * Removes everything that is stored of a docket: entries, versions, notes, deadlines. A docket of a curated matter
 * stays in the list, empty and unwatched, so that opening its page does not begin to record again unasked.
 */
export function purgeDocket({ store }: Pick<Ports, "store">, docketKey: DocketKey): Promise<void> {
  return store.update(
    () => docketKey,
    (state) => {
      const docket = state.dockets.find(({ key }) => key === docketKey);
      const imports = state.imports.filter((made) => made.docketKey === docketKey).map(({ id }) => id);
      const matter = mattersOf(state.packs).find(({ id }) => id === docket?.matterId);
      return {
        writes: {
          dockets: docket && matter ? [emptied(docket)] : [],
          remove: {
            dockets: docket && matter ? [] : [docketKey],
            memos: [docketKey],
            entries: state.entries.map(({ id }) => id),
            marks: state.marks.map(({ entryId }) => entryId),
            snapshots: state.snapshots.map(({ id }) => id),
            deadlines: state.deadlines.map(({ id }) => id),
            tags: state.tags.map(({ entryId }) => entryId),
            corrections: state.corrections.map(({ entryId }) => entryId),
            readings: state.readings.map(({ id }) => id),
            tagChanges: state.tagChanges.map(({ id }) => id),
            notices: state.notices.filter((notice) => notice.docketKey === docketKey).map(({ id }) => id),
            imports,
            undo: imports,
          },
        },
        value: undefined,
      };
    },
  );
}

function emptied(docket: DocketRecord): DocketRecord {
  return { ...docket, watched: false, seeded: false };
}

/** Puts the dockets of the curated matters into the list, watched. Those already there stay as the user has them. */
export function addCuratedDockets({ store, clock }: Ports): Promise<void> {
  return store.update(
    () => "no docket",
    ({ dockets, packs }) => ({
      writes: { dockets: missingDockets(dockets, mattersOf(packs), clock.now()) },
      value: undefined,
    }),
  );
}

/** The dockets of these matters that are not in the list yet. */
export function missingDockets(
  dockets: readonly DocketRecord[],
  matters: readonly Matter[],
  now: Instant,
): DocketRecord[] {
  return (
    matters
      .flatMap((matter) => matter.dockets.map((docket) => asRecord(matter, docket, now)))
      .filter(({ header }) => identify(dockets, header).found === "unknown")
      // Two matters may name one docket: the first has it.
      .filter(({ key }, at, all) => all.findIndex((each) => each.key === key) === at)
  );
}

function asRecord(matter: Matter, docket: MatterDocket, now: Instant): DocketRecord {
  const { courtId, docketNumber } = docket;
  // The curated case id is a secondary source's: the first page of the court tells it.
  const header = headerOf(docketOf({ courtId, docketNumber, caseName: matter.name }));
  return {
    key: docketKeyOf(header),
    header,
    aliases: aliasesOf(header),
    matterId: matter.id,
    watched: true,
    watchedSince: now,
    seeded: false,
  };
}

import type { DocketRecord } from "../docket/records.ts";
import type { Matter } from "../matters/matter.ts";
import { readPackFile } from "../matters/pack-file.ts";
import { builtInMatters, matterOf } from "../matters/registry.ts";
import { missingDockets } from "./manage-dockets.ts";
import { mattersOf } from "./matters.ts";
import type { Clock, DocketStore, StoredPack } from "./ports.ts";

interface Ports {
  readonly store: DocketStore;
  readonly clock: Clock;
}

export interface GivenPack {
  /** The text of the file. */
  readonly file: string;
  readonly fileName: string;
  /** The user was told that the program has a record of this matter of its own, and wants this one in its place. */
  readonly replaceBuiltIn: boolean;
}

/**
 * Takes a case pack in: its dockets join the list, watched, and stored dockets of it join the matter. Replaces an
 * earlier pack of the same matter. The tags follow with the next `refreshAnalysis`. Twice the same changes nothing.
 * @returns the matter's id
 * @throws Error with a sentence for the user; nothing is changed then
 */
export function importPack({ store, clock }: Ports, { file, fileName, replaceBuiltIn }: GivenPack): Promise<string> {
  const matter = readPackFile(file);
  if (!replaceBuiltIn && builtInMatters.some(({ id }) => id === matter.id)) {
    return Promise.reject(
      new Error(
        `Docketwatch comes with a record of “${matter.name}”. Nothing was changed. To use this file instead, tick “Use it in place of the built-in record”; removing it later brings the built-in one back.`,
      ),
    );
  }
  return store.update(
    () => "no docket",
    ({ dockets, packs }) => {
      const known = packs.find(({ id }) => id === matter.id);
      const isKnown = known !== undefined && JSON.stringify(known.matter) === JSON.stringify(matter);
      const pack: StoredPack = isKnown ? known : { id: matter.id, importedAt: clock.now(), fileName, matter };
      const matters = mattersOf([...packs.filter(({ id }) => id !== pack.id), pack]);
      return {
        writes: {
          packs: isKnown ? [] : [pack],
          dockets: [
            ...joined(dockets, matters),
            ...missingDockets(dockets, matters, clock.now()).filter(({ matterId }) => matterId === pack.id),
          ],
        },
        value: matter.id,
      };
    },
  );
}

/**
 * Removes an imported case pack. Its dockets stay with all that is stored of them, each as a matter of its own (or with
 * the built-in matter that the pack stood in for); a docket that only the pack brought and nobody opened goes.
 */
export function removePack({ store }: Pick<Ports, "store">, packId: string): Promise<void> {
  return store.update(
    () => "every docket",
    ({ dockets, packs, entries, snapshots }) => {
      const matters = mattersOf(packs.filter(({ id }) => id !== packId));
      const used = new Set([...entries, ...snapshots].map(({ docketKey }) => docketKey));
      const ofPack = dockets.filter(({ matterId }) => matterId === packId);
      const left = ofPack.map((docket) => ({ ...docket, matterId: matterIdOf(docket, matters) }));
      const isKept = (docket: DocketRecord) => used.has(docket.key) || matters.some(({ id }) => id === docket.matterId);
      return {
        writes: {
          dockets: left.filter((docket) => isKept(docket) && docket.matterId !== packId),
          remove: { packs: [packId], dockets: left.filter((docket) => !isKept(docket)).map(({ key }) => key) },
        },
        value: undefined,
      };
    },
  );
}

/** Puts every stored docket under the matter that names it, as after a restore. Writes nothing where all are. */
export async function settleMatters({ store }: Pick<Ports, "store">): Promise<void> {
  const [dockets, packs] = await Promise.all([store.dockets(), store.packs()]);
  if (joined(dockets, mattersOf(packs)).length === 0) return;
  await store.update(
    () => "no docket",
    (state) => ({ writes: { dockets: joined(state.dockets, mattersOf(state.packs)) }, value: undefined }),
  );
}

/** The dockets that a known matter names and that are not under it yet. */
function joined(dockets: readonly DocketRecord[], matters: readonly Matter[]): DocketRecord[] {
  const known = new Set(matters.map(({ id }) => id));
  return dockets.flatMap((docket) => {
    const matterId = matterIdOf(docket, matters);
    return known.has(matterId) && matterId !== docket.matterId ? [{ ...docket, matterId }] : [];
  });
}

function matterIdOf({ header }: DocketRecord, matters: readonly Matter[]): string {
  return matterOf(matters, header.courtId, header.docketNumber, header.pacerCaseId).id;
}

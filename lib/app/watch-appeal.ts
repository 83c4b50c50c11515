import { appealsNamed, isSameAppeal } from "../docket/appeals.ts";
import type { NamedAppeal } from "../docket/appeals.ts";
import { courtById } from "../docket/courts.ts";
import { aliasesOf, docketKeyOf, identify } from "../docket/identity.ts";
import { headerOf } from "../docket/merge-header.ts";
import type { DocketKey, DocketRecord } from "../docket/records.ts";
import { docketOf } from "../sources/blank.ts";
import type { Clock, DocketStore } from "./ports.ts";

interface Ports {
  readonly store: DocketStore;
  readonly clock: Clock;
}

/**
 * Watches an appeal that a docket names, as a docket of the same matter. One that is stored already, on its own, joins
 * the matter; one that belongs to another matter stays there.
 * @param docketKey the docket that names it
 * @returns the key of the appeal's docket
 * @throws Error with a sentence for the user, when the docket does not name it (any more)
 */
export function watchAppeal(
  { store, clock }: Ports,
  docketKey: DocketKey,
  asked: Pick<NamedAppeal, "courtId" | "docketNumber">,
): Promise<DocketKey> {
  return store.update(
    () => docketKey,
    ({ dockets, entries }) => {
      const below = dockets.find(({ key }) => key === docketKey);
      const named = below && appealsNamed(below.header, entries).find((appeal) => isSameAppeal(appeal, asked));
      if (!below || !named) throw new Error("This docket does not name that appeal any more.");
      const appeal = appealOf(below, named, dockets, clock);
      return { writes: { dockets: [appeal] }, value: appeal.key };
    },
  );
}

function appealOf(
  below: DocketRecord,
  { courtId, docketNumber }: NamedAppeal,
  dockets: readonly DocketRecord[],
  clock: Clock,
): DocketRecord {
  // The caption on appeal is often another one; until the docket is seen, the trial court's says which case it is.
  const header = headerOf(docketOf({ courtId, docketNumber, caseName: below.header.caseName }));
  const identified = identify(dockets, header);
  if (identified.found === "conflict") throw new Error(identified.reason);
  if (identified.found === "known") {
    const { docket } = identified;
    const isAlone = docket.matterId === docket.key;
    return { ...docket, watched: true, matterId: isAlone ? below.matterId : docket.matterId };
  }
  return {
    key: docketKeyOf(header),
    header,
    aliases: aliasesOf(header),
    matterId: below.matterId,
    watched: true,
    watchedSince: clock.now(),
    seeded: false,
  };
}

/** The appeals that a docket names and that are not watched yet, or watched by themselves and not in its matter. */
export function appealsToOffer(
  docket: DocketRecord,
  entries: Parameters<typeof appealsNamed>[1],
  dockets: readonly DocketRecord[],
): readonly NamedAppeal[] {
  return appealsNamed(docket.header, entries).filter(
    (appeal) =>
      courtById(appeal.courtId) !== undefined &&
      !dockets.some(
        (known) =>
          known.watched &&
          isSameAppeal(known.header, appeal) &&
          (known.matterId !== known.key || known.matterId === docket.matterId),
      ),
  );
}

/** Those of them that this entry names itself, whatever the docket's header or another entry says of them. */
export function appealsOfEntry(
  docket: DocketRecord,
  entry: Parameters<typeof appealsNamed>[1][number],
  dockets: readonly DocketRecord[],
): readonly NamedAppeal[] {
  if (!docket.watched) return [];
  return appealsToOffer({ ...docket, header: { ...docket.header, relatedDockets: [] } }, [entry], dockets);
}

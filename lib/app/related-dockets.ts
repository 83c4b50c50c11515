import { courtById } from "../docket/courts.ts";
import type { DocketKey, DocketRecord } from "../docket/records.ts";

/**
 * The dockets whose orders an appeal is about: those of the trial court in the same matter. What an affirmance does is
 * in the order below (tags specification, trap 10). None for a docket of a trial court.
 */
export function relatedDockets(
  dockets: readonly DocketRecord[],
  scope: DocketKey | "every docket" | "no docket",
): readonly DocketRecord[] {
  const docket = dockets.find(({ key }) => key === scope);
  if (!docket || !isAppellateCourt(docket.header.courtId)) return [];
  return dockets.filter(
    ({ key, matterId, header }) =>
      key !== docket.key && matterId === docket.matterId && !isAppellateCourt(header.courtId),
  );
}

function isAppellateCourt(courtId: string): boolean {
  return courtId === "scotus" || courtById(courtId)?.kind === "appeals";
}

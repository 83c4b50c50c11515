import { courtById } from "../docket/courts.ts";
import { sameDocketNumber } from "../docket/docket-number.ts";
import type { DocketKey, DocketRecord } from "../docket/records.ts";

/**
 * The dockets whose orders an appeal is about: those of the trial court in the same matter, and the one that the
 * appeal's own header names as the originating case. What an affirmance does is in the order below (tags specification,
 * trap 10). None for a docket of a trial court.
 */
export function relatedDockets(
  dockets: readonly DocketRecord[],
  scope: DocketKey | "every docket" | "no docket",
): readonly DocketRecord[] {
  const docket = dockets.find(({ key }) => key === scope);
  if (!docket || !isAppellateCourt(docket.header.courtId)) return [];
  return dockets.filter(
    (other) =>
      other.key !== docket.key &&
      !isAppellateCourt(other.header.courtId) &&
      (other.matterId === docket.matterId || isOriginOf(docket, other)),
  );
}

/** True where the header names court and number: a number alone may be that of another court. */
function isOriginOf({ header }: DocketRecord, { header: other }: DocketRecord): boolean {
  return header.relatedDockets.some(
    ({ relation, courtId, docketNumber }) =>
      relation === "originating case" &&
      docketNumber !== null &&
      courtId === other.courtId &&
      sameDocketNumber(docketNumber, other.docketNumber),
  );
}

/** A court whose dockets are read with the help of those below. */
export function isAppellateCourt(courtId: string): boolean {
  return courtId === "scotus" || courtById(courtId)?.kind === "appeals";
}

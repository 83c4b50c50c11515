import { courtById } from "../docket/courts.ts";
import type { DocketRecord } from "../docket/records.ts";
import type { DocketLabel } from "./digest.ts";

/** How the docket is cited, and on whose clock its times are. */
export function labelOf(docket: DocketRecord): DocketLabel {
  const court = courtById(docket.header.courtId);
  const courtName = court?.citation ?? docket.header.courtId;
  return {
    label: `${courtName} ${docket.header.docketNumber}`.trim(),
    courtName,
    docketNumber: docket.header.docketNumber,
    timeZone: court?.timeZone ?? "UTC",
  };
}

import type { OfferContext } from "../deadlines/draft.ts";
import { courtById } from "../docket/courts.ts";
import type { DocketRecord } from "../docket/records.ts";
import type { Matter, MatterDocket } from "../matters/matter.ts";
import { docketOf, matterOf } from "../matters/registry.ts";

/** What reading a docket's entries needs to know of the docket itself. */
export interface DocketContext extends OfferContext {
  readonly governmentSide: "petitioner" | "respondent";
}

/** Names under which the United States, its agencies and officers sued in office are parties. */
const GOVERNMENT =
  /\b(?:United States|USA|U\.S\.|Immigration and Customs|Homeland Security|Department of|Attorney General|Secretary of|Commissioner of|Bureau of|Enforcement and Removal|Field Office Director|Warden)\b/i;

/**
 * The circumstances of a docket: curated where a matter names it, else read from its header. Where nothing tells that
 * the government is a party it is not taken for one: the periods without it are the shorter ones, so the safe ones.
 */
export function contextOf({ key, header }: DocketRecord, matters: readonly Matter[]): DocketContext {
  const matter = matterOf(matters, header.courtId, header.docketNumber, header.pacerCaseId);
  const docket = docketOf(matter, header.courtId, header.docketNumber, header.pacerCaseId);
  const isCurated = matter.knownEntries.length > 0;
  const parties = [header.caseName, header.jurisdiction ?? "", ...header.parties.map(({ name }) => name)];
  return {
    docketKey: key,
    courtId: header.courtId,
    districtCourtId: districtCourtOf(header, isCurated ? docket : null, matter.dockets),
    governmentIsParty: isCurated || parties.some((name) => GOVERNMENT.test(name.slice(0, 400))),
    governmentSide: docket?.governmentSide ?? "respondent",
  };
}

function districtCourtOf(
  header: DocketRecord["header"],
  docket: MatterDocket | null,
  dockets: readonly MatterDocket[],
): string | null {
  if (courtById(header.courtId)?.kind !== "appeals") return null;
  const below = docket?.below ?? null;
  const curated = dockets.find(({ docketNumber, role }) => docketNumber === below && role === "trial court");
  return (
    curated?.courtId ?? header.relatedDockets.find(({ relation }) => relation === "originating case")?.courtId ?? null
  );
}

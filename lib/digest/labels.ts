import { courtById } from "../docket/courts.ts";
import type { DocketRecord } from "../docket/records.ts";
import type { Matter } from "../matters/matter.ts";
import { matterById } from "../matters/registry.ts";
import type { DocketLabel } from "./digest.ts";

/** Courts that keep no docket in CM/ECF and yet have one in a matter. */
const OTHER_COURTS: Readonly<Record<string, { readonly citation: string; readonly timeZone: string }>> = {
  scotus: { citation: "U.S. Supreme Court", timeZone: "America/New_York" },
};

/** How the docket is cited, and on whose clock its times are. */
export function labelOf(docket: DocketRecord): DocketLabel {
  const court = courtById(docket.header.courtId) ?? OTHER_COURTS[docket.header.courtId];
  const courtName = court?.citation ?? docket.header.courtId;
  return {
    label: `${courtName} ${docket.header.docketNumber}`.trim(),
    courtName,
    docketNumber: docket.header.docketNumber,
    timeZone: court?.timeZone ?? "UTC",
  };
}

/** "Hamama (E.D. Mich.)": the docket in the few words that a notification has room for. */
export function shortLabelOf(docket: DocketRecord, matters: readonly Matter[]): string {
  const name = matterById(matters, docket.matterId)?.name ?? docket.header.caseName;
  const { label, courtName } = labelOf(docket);
  return name === "" ? label : `${shortCaption(name)} (${courtName})`;
}

/** Captions that begin with these say nothing without the other party. */
const COMMON_PARTY = /^(?:united states|usa\b|u\.s\.|state of|commonwealth|people of|in re|doe\b|roe\b)/i;
const LONGEST_CAPTION = 48;

/** "Hamama et al v. Adducci" → "Hamama"; "United States v. Roe" stays. */
function shortCaption(name: string): string {
  const [first = name] = name.split(/ vs?\.? /i);
  const short = COMMON_PARTY.test(name) ? name : first.replace(/,? et al\.?$/i, "");
  return short.length <= LONGEST_CAPTION ? short : `${short.slice(0, LONGEST_CAPTION - 1).trimEnd()}…`;
}

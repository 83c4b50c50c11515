import type { Matter } from "./matter.ts";

/** A matter of one docket, for every docket that no curated matter names. Nothing is known of its entries. */
export function genericMatter(courtId: string, docketNumber: string): Matter {
  return {
    id: `${courtId}:${docketNumber}`,
    name: docketNumber,
    description: "",
    dockets: [
      {
        courtId,
        docketNumber,
        pacerCaseId: null,
        role: "trial court",
        below: null,
        governmentSide: "respondent",
        title: docketNumber,
      },
    ],
    parties: [],
    knownEntries: [],
  };
}

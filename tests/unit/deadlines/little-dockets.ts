import { isoDate } from "@/lib/calendar/date.ts";
import type { DeadlineDraft, OfferableEntry, OfferContext } from "@/lib/deadlines/draft.ts";
import { offerAll } from "@/lib/deadlines/offer.ts";
import { tagDocket } from "@/lib/tags/tag.ts";

/** Document number, day filed and entered, docket text. */
export type Row = readonly [number: string | null, filed: string, text: string];

export const district: OfferContext = {
  docketKey: "mied:1",
  courtId: "mied",
  districtCourtId: null,
  governmentIsParty: true,
};
export const appeal: OfferContext = {
  docketKey: "ca6:1",
  courtId: "ca6",
  districtCourtId: "mied",
  governmentIsParty: true,
};

/** What a docket of these rows gives, tagged as the product tags it. */
export function offered(rows: readonly Row[], context: OfferContext = district): DeadlineDraft[] {
  const entries: OfferableEntry[] = rows.map(([documentNumber, filed, docketText], index) => ({
    id: `e${index + 1}`,
    documentNumber,
    dateFiled: isoDate(filed),
    dateEntered: isoDate(filed),
    docketText,
  }));
  const taggable = entries.map((entry) => ({ ...entry, shortText: null, struck: [] }));
  const tags = tagDocket(taggable, { courtId: context.courtId, governmentSide: "respondent" });
  return [...offerAll(entries, tags, context).drafts];
}
export const stated = (drafts: readonly DeadlineDraft[]) => drafts.filter(({ ruleId }) => ruleId === null);
export const standing = (drafts: readonly DeadlineDraft[]) =>
  stated(drafts).filter(
    ({ supersededByKey, status }) => supersededByKey === null && status !== "cancelled" && status !== "satisfied",
  );
export const ofRule = (drafts: readonly DeadlineDraft[], ruleId: string) =>
  drafts.find((draft) => draft.ruleId === ruleId);
export const days = (drafts: readonly DeadlineDraft[]) => drafts.map(({ date }) => date);

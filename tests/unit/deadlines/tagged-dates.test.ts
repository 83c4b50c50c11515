import { expect, test } from "vitest";
import { isoDate } from "@/lib/calendar/date.ts";
import { statedDates } from "@/lib/deadlines/stated.ts";
import { taggedDates } from "@/lib/deadlines/tagged-dates.ts";
import { tagDocket } from "@/lib/tags/tag.ts";
import type { Effect, EntryTags } from "@/lib/tags/tags.ts";

const text = "ORDER granting 23 Emergency Motion for Stay of Removal. Signed by District Judge Orla Finch.";
const entry = { docketText: text, dateFiled: isoDate("2026-03-02"), dateEntered: null };
const [read] = tagDocket([{ ...entry, documentNumber: "32", shortText: null, struck: [] }], {
  courtId: "mied",
  governmentSide: "respondent",
});

/** The tags as they are when the record of the case, or the document, says more than the text. */
function withEffect(more: Partial<Effect>): EntryTags {
  return { ...read!, effects: read!.effects.slice(0, 1).map((effect) => ({ ...effect, ...more })) };
}
const dates = (more: Partial<Effect>, docketText = text) =>
  taggedDates({ ...entry, docketText }, withEffect(more), "mied", statedDates({ ...entry, docketText }, "mied"));

test("an end that only the record knows is offered with its hour, and says where it comes from", () => {
  const [end] = dates({ until: "2026-03-16T23:59", within: null });
  expect(end).toMatchObject({ kind: "expiry", date: "2026-03-16", time: "23:59", computed: false });
  expect(end!.warnings[0]).toContain("the docket text does not state this date");
});

test("what the text states too is not offered twice", () => {
  expect(dates({ until: "2026-03-16T23:59" }, `${text} The stay expires 3/16/2026.`)).toEqual([]);
});

test("a period of an order whose text prints none is counted from its filing", () => {
  const [limit] = dates({ until: null, within: "30 days", basis: "case pack" });
  expect(limit).toMatchObject({ kind: "deadline", date: "2026-04-01", computed: true, relative: "30 days" });
  expect(limit!.steps.join(" ")).toContain("30 days after");
});

test("a period that the text itself gives is left to the reader of texts", () => {
  expect(dates({ until: null, within: "30 days", basis: "text" })).toEqual([]);
});

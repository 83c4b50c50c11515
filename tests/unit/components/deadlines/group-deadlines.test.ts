import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, instant, isoDate } from "@/lib/calendar/date.ts";
import { groupDeadlines } from "@/components/deadlines/group-deadlines.ts";
import { sampleDeadline } from "../samples.ts";

const today = isoDate("2017-07-01");
const idsOf = (deadlines: readonly { readonly id: string }[]) => deadlines.map(({ id }) => id);

test("every deadline is in exactly one group", () => {
  const deadline = fc.record({
    date: fc.option(fc.integer({ min: -30, max: 30 }).map((days) => addDays(today, days))),
    review: fc.constantFrom("offered" as const, "confirmed" as const, "dismissed" as const),
    status: fc.constantFrom("set" as const, "extended" as const, "cancelled" as const, "satisfied" as const),
    doneAt: fc.option(fc.constant(instant("2017-06-30T14:05:00.000Z"))),
    supersededBy: fc.option(fc.constant("another")),
  });
  fc.assert(
    fc.property(fc.array(deadline), (parts) => {
      const deadlines = parts.map((part, index) => sampleDeadline({ ...part, id: String(index) }));
      const groups = Object.values(groupDeadlines(deadlines, today)).flat();
      expect(groups.map(({ id }) => Number(id)).toSorted((a, b) => a - b)).toEqual(
        deadlines.map((_each, index) => index),
      );
    }),
  );
});

test("today is not late, yesterday is, and an offered date without a day waits for review", () => {
  const groups = groupDeadlines(
    [
      sampleDeadline({ id: "today", date: today, review: "confirmed" }),
      sampleDeadline({ id: "late", date: addDays(today, -1), review: "confirmed" }),
      sampleDeadline({ id: "held", date: addDays(today, -1), review: "confirmed", kind: "hearing" }),
      sampleDeadline({ id: "waits", date: null }),
      sampleDeadline({ id: "history", date: addDays(today, -1) }),
    ],
    today,
  );
  expect(idsOf(groups.upcoming)).toEqual(["today"]);
  expect(idsOf(groups.overdue)).toEqual(["late"]);
  expect(idsOf(groups.closed)).toEqual(["held"]);
  expect(idsOf(groups.review)).toEqual(["waits"]);
  expect(idsOf(groups.past)).toEqual(["history"]);
});

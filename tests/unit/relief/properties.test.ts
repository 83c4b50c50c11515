import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, isoDate, type IsoDate } from "@/lib/calendar/date.ts";
import { covers, inForceOn } from "@/lib/relief/in-force.ts";
import { reliefTracks } from "@/lib/relief/relief.ts";
import type { EffectName } from "@/lib/tags/tags.ts";
import { docket, invented, person, reliefTimeline, theClass, TRIAL, type Row } from "./matter.ts";

const START = isoDate("2031-01-01");
const effects: readonly EffectName[] = [
  "removal-stayed",
  "removal-stay-extended",
  "removal-stay-expanded",
  "removal-stay-ended",
  "removal-permitted",
  "removal-stay-denied",
  "return-ordered",
  "release-ordered",
  "release-stayed",
  "detention-ordered",
  "bond-hearing-ordered",
  "transfer-barred",
  "transfer-permitted",
  "contact-restricted",
  "relief-stayed",
  "relief-vacated",
  "relief-affirmed",
  "dismissed",
];
const kinds = ["order", "opinion", "minute entry", "mandate"] as const;

/** Rows with days and ends that are relative, so that shrinking keeps them valid. */
const rows = fc
  .array(
    fc.record({
      day: fc.nat(120),
      lasts: fc.option(fc.nat(40)),
      does: fc.uniqueArray(fc.constantFrom(...effects), { minLength: 1, maxLength: 2 }),
      who: fc.constantFrom(undefined, theClass, person("Ilse Ferrane"), person("Bram Oyelaran")),
      kind: fc.constantFrom(...kinds),
      removal: fc.constantFrom("yes" as const, "no" as const),
      refers: fc.option(fc.nat(20)),
      isDenial: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map((each, at): Row => {
      const date = addDays(START, each.day);
      return {
        number: String(at + 1),
        date,
        does: each.does,
        kind: each.kind,
        removal: each.removal,
        detention: each.removal === "yes" ? "no" : "yes",
        ...(each.lasts !== null && { until: addDays(date, each.lasts) }),
        ...(each.who && { who: each.who }),
        ...(each.refers !== null && { refersTo: [String(each.refers)] }),
        ...(each.isDenial && { rules: [[null, "denied"]] as const }),
      };
    }),
  );

const days = Array.from({ length: 200 }, (_, at) => addDays(START, at));

const runOf = (all: readonly Row[]) => {
  const appealed = all.filter((_, at) => at % 4 === 3);
  const own = all.filter((_, at) => at % 4 !== 3);
  return [docket(own, TRIAL), docket(appealed, "ca6:31-9001")];
};

test("entries may come in any order, and dockets too", () => {
  fc.assert(
    fc.property(rows, fc.infiniteStream(fc.nat()), (all, order) => {
      const dockets = runOf(all);
      const shuffled = dockets.toReversed().map((each) => ({
        ...each,
        entries: each.entries
          .map((entry) => ({ entry, at: order.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ entry }) => entry),
      }));
      expect(reliefTimeline(shuffled, invented)).toEqual(reliefTimeline(dockets, invented));
    }),
    { numRuns: 150 },
  );
});

test("intervals of one chain never overlap, and none ends before it begins", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const intervals = reliefTimeline(runOf(all), invented).tracks.flatMap((track) => track.intervals);
      for (const each of intervals) {
        if (each.until !== "open") expect(each.until >= (each.from ?? each.fromEarliest!)).toBe(true);
      }
      for (const chain of Map.groupBy(intervals, (each) => each.chain).values()) {
        expect(days.filter((day) => chain.filter((each) => covers(each, day)).length > 1)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test("the days covered are the union of the intervals, and every day is told", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const timeline = reliefTimeline(runOf(all), invented);
      const told = days.map((day) => ({ day, tracks: inForceOn(timeline, day).tracks }));
      expect(told.filter(({ tracks }) => tracks.map(({ track }) => track).join() !== reliefTracks.join())).toEqual([]);
      const wrong = told.flatMap(({ day, tracks }) =>
        tracks.filter(({ track, inForce, ended }) => {
          const { intervals } = timeline.tracks.find((each) => each.track === track)!;
          const covered = intervals.filter((each) => spans(each, day)).map(({ id }) => id);
          const isUnion =
            inForce
              .map(({ id }) => id)
              .toSorted()
              .join() === covered.toSorted().join();
          return !isUnion || ended.some(({ id }) => covered.includes(id));
        }),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("every order of an interval is an entry that was given, and every id is its own", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const dockets = runOf(all);
      const ids = new Set(dockets.flatMap(({ entries }) => entries.map(({ entry }) => entry.id)));
      const intervals = reliefTimeline(dockets, invented).tracks.flatMap((track) => track.intervals);
      expect(new Set(intervals.map(({ id }) => id)).size).toBe(intervals.length);
      for (const { by, endedBy, merged, upheldBy } of intervals) {
        expect(by.length).toBeGreaterThan(0);
        for (const order of [...by, ...endedBy, ...merged, ...upheldBy]) expect(ids).toContain(order.id);
      }
    }),
    { numRuns: 150 },
  );
});

/** Written apart from `covers`, on the days' own order. */
function spans(
  each: { from: IsoDate | null; fromEarliest: IsoDate | null; until: string; lastsThrough: boolean },
  day: IsoDate,
): boolean {
  const first = each.from ?? each.fromEarliest!;
  const end = each.until === "open" ? "9999-12-31" : each.until;
  return each.lastsThrough ? first <= day && day <= end : first <= day && day < end;
}

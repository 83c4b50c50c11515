import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, isoDate } from "@/lib/calendar/date.ts";
import type { DocketEntry, DocketSnapshot } from "@/lib/docket/docket.ts";
import type { KnownDocket } from "@/lib/docket/merge.ts";
import { normaliseForComparison } from "@/lib/docket/text.ts";
import { afterLooks, entry, snapshot } from "./sample.ts";

const acts = [
  "ORDER granting",
  "MOTION to stay filed",
  "NOTICE of hearing on",
  "RESPONSE to",
  "Minute Entry for",
  "STATUS REPORT on",
];
const things = [
  "transfer",
  "bond",
  "release",
  "discovery",
  "counsel access",
  "the class list",
  "fees",
  "a bond hearing",
];

/** What the court's clerk really has: a list of entries, each with a sequence number, most with an ECF number. */
const truth = fc
  .array(
    fc.record({
      act: fc.constantFrom(...acts),
      thing: fc.constantFrom(...things),
      day: fc.integer({ min: 0, max: 40 }),
      lag: fc.integer({ min: 0, max: 3 }),
      isNumbered: fc.boolean(),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((facts) => {
    let number = 0;
    return facts
      .toSorted((a, b) => a.day - b.day)
      .map((fact, index): DocketEntry => {
        const filed = addDays(isoDate("2019-01-10"), fact.day);
        const entered = addDays(filed, fact.lag);
        if (fact.isNumbered) number++;
        // Unnumbered entries repeat freely; numbered ones carry their number in the text, as courts do not.
        const text = `${fact.act} ${fact.thing}${fact.isNumbered ? ` by party ${index}` : ""}. (Entered: ${usDate(entered)})`;
        return entry({
          filed,
          entered,
          docketText: text,
          documentNumber: fact.isNumbered ? `${number}` : null,
          pacerSeqNo: `${100 + index}`,
          pacerDocId: fact.isNumbered ? `0970${5_000_000 + index}` : null,
        });
      });
  });

function usDate(date: string): string {
  const [year, month, day] = date.split("-");
  return `${month}/${day}/${year}`;
}

/** The docket report for anybody: unlinked entries have no sequence number. */
const asReport = (row: DocketEntry): DocketEntry => ({
  ...row,
  pacerSeqNo: row.pacerDocId === null ? null : row.pacerSeqNo,
});
/** CourtListener's copy: no sequence numbers, no "(Entered: …)", its own row names. */
const asCopy = (row: DocketEntry, index: number): DocketEntry => ({
  ...row,
  pacerSeqNo: null,
  dateEntered: null,
  docketText: row.docketText.replace(/ \(Entered:.*$/, ""),
  courtListenerRow: row.documentNumber === null ? `minute-entry-${900 + index}` : `entry-${row.documentNumber}`,
});

/** Two looks at whole days of one docket that overlap or not, together with everything. */
const partialLooks = truth.chain((rows) =>
  fc.tuple(fc.integer({ min: 0, max: 43 }), fc.integer({ min: 0, max: 43 })).map(([from, to]) => {
    const report = rows.map(asReport);
    const first = addDays(isoDate("2019-01-10"), Math.min(from, to));
    const last = addDays(isoDate("2019-01-10"), Math.max(from, to));
    const early = report.filter((row) => row.dateFiled! <= last);
    const late = report.filter((row) => row.dateFiled! >= first);
    return { rows, early: snapshot(early), late: snapshot(late) };
  }),
);

/** Number, day and words of every entry, in one order. */
function contentsOf(known: KnownDocket): string[] {
  return known.entries
    .map((row) => `${row.documentNumber}|${row.dateFiled}|${normaliseForComparison(row.docketText)}`)
    .toSorted();
}

const wanted = (rows: readonly DocketEntry[]) =>
  rows.map((row) => `${row.documentNumber}|${row.dateFiled}|${normaliseForComparison(row.docketText)}`).toSorted();

describe("merging", () => {
  test("the same look twice changes nothing, and touches no entry", () => {
    fc.assert(
      fc.property(partialLooks, ({ early }) => {
        const once = afterLooks([early]);
        const twice = afterLooks([early], { known: once.known, from: "2019-03-01T13:00:00.000Z" });
        expect(twice.last.changes).toEqual([]);
        expect(twice.last.entries.every((row, index) => row === once.last.entries[index])).toBe(true);
      }),
    );
  });

  test("two partial looks give the same entries in either order, each once", () => {
    fc.assert(
      fc.property(partialLooks, ({ rows, early, late }) => {
        const forward = contentsOf(afterLooks([early, late]).known);
        const backward = contentsOf(afterLooks([late, early]).known);
        expect(forward).toEqual(wanted(rows));
        expect(backward).toEqual(forward);
      }),
    );
  });

  test("the court's docket and a copy of it give the same entries in either order, each once", () => {
    fc.assert(
      fc.property(truth, (rows) => {
        const court = snapshot(rows.map(asReport));
        const copy = snapshot(rows.map(asCopy), { sourceId: "courtlistener" });
        const forward = afterLooks([court, copy]).known;
        const backward = afterLooks([copy, court]).known;
        expect(contentsOf(forward)).toEqual(wanted(rows));
        expect(contentsOf(backward)).toEqual(contentsOf(forward));
        // The court's own words win, its "(Entered: …)" included.
        for (const row of backward.entries) expect(row.docketText).toMatch(/\(Entered: /);
      }),
    );
  });

  test("no look ever loses an entry, a key, a version, or changes an id", () => {
    const looks = fc.array(
      fc.tuple(
        truth,
        fc.constantFrom("cmecf-district", "courtlistener", "cmecf-history"),
        fc.constantFrom("complete", "partial"),
      ),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(looks, (drawn) => {
        let before: KnownDocket | null = null;
        for (const [index, [rows, sourceId, completeness]] of drawn.entries()) {
          const shown = sourceId === "courtlistener" ? rows.map(asCopy) : rows;
          const look: DocketSnapshot = snapshot(shown, { sourceId, completeness: completeness as "complete" });
          const from = `2019-03-0${index + 1}T12:00:00.000Z`;
          const { known, last } = afterLooks([look], before ? { known: before, from } : { from });
          expect(last.entryIds).toHaveLength(rows.length);
          const ids = new Set(known.entries.flatMap((row) => [row.id, ...row.formerIds]));
          for (const id of last.entryIds) expect(ids).toContain(id);
          const keys = new Set(known.entries.flatMap((row) => row.keys));
          for (const row of before?.entries ?? []) {
            expect(ids).toContain(row.id);
            for (const key of row.keys) expect(keys).toContain(key);
          }
          expect(new Set(known.entries.map((row) => row.id)).size).toBe(known.entries.length);
          before = known;
        }
      }),
    );
  });

  test("every row of a page is an entry of its own", () => {
    fc.assert(
      fc.property(truth, (rows) => {
        const bare = rows.map((row) => ({ ...row, pacerSeqNo: null, pacerDocId: null }));
        const { known, last } = afterLooks([snapshot(bare)]);
        expect(known.entries).toHaveLength(rows.length);
        expect(new Set(last.entryIds).size).toBe(rows.length);
        expect(afterLooks([snapshot(bare)], { known }).known.entries).toHaveLength(rows.length);
      }),
    );
  });
});

import { expect, test } from "vitest";
import { placeLabels } from "@/components/page/place-labels.ts";
import { labelsOf } from "@/components/page/row-words.ts";
import { visibleRange } from "@/components/page/visible-rows.ts";
import { isoDate } from "@/lib/calendar/date.ts";
import { plainTags, sampleDeadline, sampleRow, stayTags } from "../samples.ts";

const row = { left: 10, top: 0, right: 1000, bottom: 60 };
const narrow = { left: 16, top: 20, right: 110, bottom: 58 };
const line = { left: 500, top: 40, right: 990, bottom: 58 };
const labels = labelsOf(
  sampleRow({
    isNew: true,
    tags: stayTags("staying removal", "staying removal"),
    deadlines: [sampleDeadline({ date: isoDate("2017-07-10") })],
  }),
);

test("a row says what is new, what it does, what is unclear and what is due, in that order", () => {
  expect(labels.map(({ words }) => words)).toEqual(["NEW", "removal stayed", "due Jul 10, 2017"]);
  const unclear = labelsOf(
    sampleRow({ edited: true, tags: { ...plainTags, unclear: "open it", references: ["307"] } }),
  );
  expect(unclear.map(({ words }) => words)).toEqual(["EDITED", "unclear – open ECF 307"]);
  expect(labelsOf(sampleRow())).toEqual([]);
});

test("labels go under the date where they fit, else after the text, else into the count", () => {
  expect(placeLabels(labels.slice(0, 1), { row, underDate: narrow, afterText: line }).box).toBe(narrow);
  const wide = placeLabels(labels, { row, underDate: narrow, afterText: line });
  expect([wide.box, wide.hiddenCount]).toEqual([line, 0]);
  const tight = placeLabels(labels, { row, underDate: null, afterText: { ...line, left: 900 } });
  expect([tight.shown.length, tight.hiddenCount]).toEqual([1, 2]);
  const tiny = placeLabels(labels, { row, underDate: null, afterText: { ...line, left: 955 } });
  expect([tiny.box !== null, tiny.shown.length, tiny.hiddenCount]).toEqual([true, 0, 3]);
  expect(placeLabels(labels, { row, underDate: null, afterText: null })).toMatchObject({ box: null, hiddenCount: 3 });
});

test("only the rows in view are measured, however long the page", () => {
  let measured = 0;
  const boxAt = (index: number) => {
    measured += 1;
    return { top: index * 20, bottom: index * 20 + 20 };
  };
  const shown = visibleRange(100_000, boxAt, { from: 1_000_000, to: 1_000_100 });
  expect(shown).toEqual([49_999, 50_000, 50_001, 50_002, 50_003, 50_004, 50_005]);
  expect(measured).toBeLessThan(40);
});

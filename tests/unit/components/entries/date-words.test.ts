import { expect, test } from "vitest";
import { dateBounds } from "@/components/entries/date-words.ts";
import { isoDate } from "@/lib/calendar/date.ts";

const NEWEST = isoDate("2018-09-15");

test.each([
  ["orders since 1 Aug", "2018-08-01", null],
  ["since Aug 1", "2018-08-01", null],
  ["since 1 December", "2017-12-01", null],
  ["since Sept. 3, 2016", "2016-09-03", null],
  ["from 2017-06-22 until 6/30/2017", "2017-06-22", "2017-06-30"],
  ["after 2017-06-22 before 2017-07-01", "2017-06-23", "2017-06-30"],
])("%s", (text, from, to) => {
  expect(dateBounds(text, NEWEST)).toMatchObject({ from, to });
});

test.each(["since 31 Feb", "since marching 4", "before 2017-13-01", "since yesterday", "stay since", "since 301-400"])(
  "%s stays words",
  (text) => expect(dateBounds(text, NEWEST)).toEqual({ from: null, to: null, rest: text }),
);

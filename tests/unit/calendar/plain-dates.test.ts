import { expect, test } from "vitest";
import { isoDate } from "@/lib/calendar/date.ts";
import { clockWords, longDay, plainDates } from "@/lib/calendar/plain-dates.ts";

test.each([
  ["60 days after: Sat 2019-01-19", "60 days after: Sat, Jan 19, 2019"],
  ["until 2017-07-24T23:59", "until Jul 24, 2017, 11:59 PM"],
  ["2019-01-19 is a weekend day, so: Mon 2019-01-21", "Jan 19, 2019 is a weekend day, so: Mon, Jan 21, 2019"],
  ["on 2019-02-30 and in 2:17-cv-11910", "on 2019-02-30 and in 2:17-cv-11910"],
  ["further order", "further order"],
])("%s", (text, words) => {
  expect(plainDates(text)).toBe(words);
});

test.each([
  ["00:05", "12:05 AM"],
  ["12:00", "12:00 PM"],
  ["14:30", "2:30 PM"],
  ["29:00", "29:00"],
  ["noon", "noon"],
])("%s", (time, words) => {
  expect(clockWords(time)).toBe(words);
});

test("a day with its weekday", () => {
  expect(longDay(isoDate("2019-03-20"))).toBe("Wed, Mar 20, 2019");
});

import { describe, expect, test } from "vitest";
import { countLine } from "@/lib/app/count-lines.ts";
import { deadlineLine } from "@/lib/app/deadline-lines.ts";

describe("a line of count --batch", () => {
  const line = { id: "x", date: "2026-06-19", period: 14, unit: "days", note: "kept" };
  test("keeps its own fields, and gets the safe date, the other reading and the steps", () => {
    const counted = countLine(line);
    expect(counted).toMatchObject({ id: "x", note: "kept", date: "2026-07-03" });
    expect(counted.alternatives.map(({ date }) => date)).toEqual(["2026-07-06"]);
    expect(Object.keys(counted).toSorted()).toEqual([
      "alternatives",
      "date",
      "endsAt",
      "id",
      "note",
      "period",
      "steps",
      "unit",
    ]);
  });
  test.each([
    [{ state_holidays: ["2026-07-02"], date: "2026-06-18" }, "2026-07-03"],
    [{ state_holidays: ["2026-07-16"], date: "2026-07-30", direction: "backward" }, "2026-07-16"],
    [{ inaccessible: ["2026-07-09"], date: "2026-06-25" }, "2026-07-10"],
    [{ extra_days: 3, date: "2026-06-25" }, "2026-07-13"],
    [{ presidential: ["2026-07-09"], date: "2026-06-25" }, "2026-07-09"],
    // The court itself treated the day as a holiday: nothing is left open.
    [{ presidential: ["2026-07-09"], date: "2026-06-25", tags: ["court-notice"] }, "2026-07-10"],
    [{ court: "mied", date: "2026-01-29" }, "2026-02-12"],
    [{ unit: "business_days", period: 10, date: "2026-06-25" }, "2026-07-09"],
  ])("%o", (part, expected) => expect(countLine({ ...line, ...part }).date).toBe(expected));
  test.each([
    [{ date: "2026-02-30" }, "date"],
    [{ period: -1 }, "period"],
    [{ unit: "fortnights" }, "unit"],
    [{ direction: "sideways" }, "direction"],
    [{ state_holidays: ["soon"] }, "state_holidays"],
    [{ unit: "hours" }, "time of day"],
  ])("%o is refused, naming what is wrong", (part, word) => {
    expect(() => countLine({ ...line, ...part })).toThrow(word);
  });
});

describe("a line of deadlines", () => {
  test("keeps its own fields and gets the dates of its text", () => {
    const line = {
      docket_id: "d",
      entry_number: 4,
      date_filed: "2026-03-02",
      court: "mied",
      text: "ORDER: Reply due by 3/9/2026.",
    };
    const { deadlines, ...own } = deadlineLine(line);
    expect(own).toEqual(line);
    expect(deadlines).toMatchObject([
      { what: "Reply", kind: "deadline", date: "2026-03-09", time: null, status: "set", relative: null },
    ]);
  });
  test("needs no court and no date of filing", () => {
    expect(deadlineLine({ text: "Reply due by 3/9/2026." }).deadlines).toHaveLength(1);
    expect(deadlineLine({ text: "Reply due within 7 days of this order.", date_filed: null }).deadlines).toMatchObject([
      { date: null },
    ]);
  });
  test.each([[{}], [{ text: 5 }], [{ text: "x", date_filed: "yesterday" }], [null]])("%o is refused", (line) => {
    expect(() => deadlineLine(line)).toThrow();
  });
});

import { describe, expect, test } from "vitest";
import { calculate, calculationText, dateWords, type CalculatorRequest } from "@/lib/app/calculate.ts";
import { deadlineRules, mustVerify } from "@/lib/deadlines/registry.ts";

const start: CalculatorRequest = {
  courtId: "mied",
  belowId: "",
  from: "2019-01-03",
  time: "",
  ruleId: null,
  period: { count: 14, unit: "days", direction: "forward" },
  service: "electronic",
  closed: "",
};
const counted = (part: Partial<CalculatorRequest>) => {
  const answer = calculate({ ...start, ...part });
  if (!answer.ok) throw new Error(answer.why);
  return answer.calculation;
};
const whyNot = (part: Partial<CalculatorRequest>) => {
  const answer = calculate({ ...start, ...part });
  return answer.ok ? null : answer.why;
};

test("a period of one’s own, with closed days, service by mail and hours", () => {
  expect(counted({}).date).toBe("2019-01-17");
  expect(counted({ closed: "2019-01-17, 2019-01-18" }).date).toBe("2019-01-22");
  // 14 days end on Thursday the 17th; three more on Sunday; Monday is a holiday.
  expect(counted({ service: "mail" }).date).toBe("2019-01-22");
  expect(counted({ time: "15:00", period: { count: 48, unit: "hours", direction: "forward" } }).date).toBe(
    "2019-01-07T15:00",
  );
});

test("a rule brings its authority and the form that was in force", () => {
  const appeal = deadlineRules.find(({ authority }) => authority.includes("4(a)(1)(B)"))!;
  const answer = counted({ ruleId: appeal.id });
  expect(answer.date).toBe("2019-03-04");
  expect(answer.rule?.authority).toContain("4(a)(1)(B)");
  expect(counted({ ruleId: appeal.id, service: "mail" }).notes.join()).toContain("No days are added for mail");
});

test("every rule can be counted, and one whose text was not read says “verify”", () => {
  for (const rule of deadlineRules) {
    const { notes } = counted({ ruleId: rule.id, time: "10:00" });
    expect(
      notes.some((note) => note.startsWith("Verify")),
      rule.id,
    ).toBe(mustVerify(rule));
  }
});

test.each([
  [{ from: "2019-02-30" }, "Give the day"],
  [{ ruleId: "no such rule" }, "Choose a rule"],
  [{ period: { count: Number.NaN, unit: "days", direction: "forward" } }, "whole number"],
  [{ period: { count: 2, unit: "hours", direction: "forward" } }, "time of day"],
  [{ closed: "tomorrow" }, "Write closed days"],
  [{ from: "9999-12-31" }, "outside the calendar"],
] as const)("%j is answered with a sentence", (part, words) => {
  expect(whyNot(part)).toContain(words);
});

describe("the text to copy", () => {
  test("has the date, every step, and the warning", () => {
    const text = calculationText(start, counted({}));
    expect(text).toMatch(/^Thu, Jan 17, 2019 \(E\.D\. Mich\.\)\n14 days after Jan 3, 2019\n- /);
    expect(text).toContain("No legal advice");
  });
  test("has the other readings where the law is unsettled", () => {
    const text = calculationText(start, counted({ from: "2018-11-21" }));
    expect(counted({ from: "2018-11-21" }).alternatives.length).toBeGreaterThan(0);
    expect(text).toContain("Another reading: ");
  });
});

test("hours are written as clocks are read", () => {
  expect(dateWords("2019-01-07T15:00")).toBe("Mon, Jan 7, 2019, 3:00 PM");
});

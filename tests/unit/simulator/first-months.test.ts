import { afterAll, describe, expect, test } from "vitest";
import { simulateMonth, type MonthResult } from "../../simulator/month.ts";
import { isWrong, summaryLine, totalOf } from "../../simulator/summary.ts";

const SEEDS = Array.from({ length: 20 }, (_each, index) => 1_000 + index);

describe("a simulated month of watching", () => {
  const results: MonthResult[] = [];
  afterAll(() => console.log(summaryLine(totalOf(results))));

  test.each(SEEDS)("of seed %i loses, doubles, hides and leaks nothing", async (seed) => {
    const result = await simulateMonth({ seed });
    results.push(result);
    expect(result.wrong).toEqual([]);
    expect(result.stored).toBe(result.carried);
    expect(result.alertsShown).toBe(result.alertsDue);
    expect(result.doubled + result.alertsDoubled + result.outside + result.gapsUnlisted).toBe(0);
  });

  test("had to do with all that can go wrong", () => {
    expect(isWrong(results)).toBe(false);
    const { carried, alertsDue, happened } = totalOf(results);
    expect(carried).toBeGreaterThan(500);
    expect(alertsDue).toBeGreaterThan(300);
    expect(happened.faults).toBeGreaterThan(200);
    expect(happened.deaths).toBeGreaterThan(100);
    expect(happened.missed).toBeGreaterThan(50);
  });
});

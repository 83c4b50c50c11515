import { afterAll, describe, expect, test } from "vitest";
import { simulateMonth, type MonthResult } from "../../simulator/month.ts";
import { isWrong, summaryLine, totalOf } from "../../simulator/summary.ts";

/** Months of ten seeds, from `first` on. Two files have ten each, so that they run beside each other. */
export function tenMonths(first: number): void {
  describe("a simulated month of watching", () => {
    const results: MonthResult[] = [];
    afterAll(() => console.log(summaryLine(totalOf(results))));

    test.each(Array.from({ length: 10 }, (_each, index) => first + index))(
      "of seed %i loses, doubles, hides and leaks nothing",
      async (seed) => {
        const result = await simulateMonth({ seed });
        results.push(result);
        expect(result.wrong).toEqual([]);
        expect(result.stored).toBe(result.carried);
        expect(result.alertsShown).toBe(result.alertsDue);
        expect(result.doubled + result.alertsDoubled + result.outside + result.gapsUnlisted).toBe(0);
      },
    );

    test("had to do with all that can go wrong", () => {
      expect(isWrong(results)).toBe(false);
      const { carried, alertsDue, happened } = totalOf(results);
      expect(carried).toBeGreaterThan(250);
      expect(alertsDue).toBeGreaterThan(150);
      expect(happened.faults).toBeGreaterThan(80);
      expect(happened.deaths).toBeGreaterThan(50);
      expect(happened.missed).toBeGreaterThan(25);
    });
  });
}

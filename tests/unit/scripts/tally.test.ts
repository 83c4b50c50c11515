import { describe, expect, test } from "vitest";
import { closingLine, sum, tallyOf } from "@/scripts/test/tally.ts";

const file = (status: string, tests: number, failed = 0) => ({
  name: "a.test.ts",
  status,
  assertionResults: Array.from({ length: tests }, (_each, at) => ({
    status: at < failed ? "failed" : "passed",
    title: `test ${at}`,
    ancestorTitles: ["group"],
  })),
});

describe("the count of the tests", () => {
  test("a run is counted test by test", () => {
    const report = { numTotalTests: 6, numPassedTests: 4, numFailedTests: 1, testResults: [file("failed", 6, 1)] };
    expect(tallyOf(report, 1)).toEqual({
      passed: 4,
      failed: 1,
      skipped: 1,
      failures: ["a.test.ts > group > test 0"],
    });
  });

  test("a file that could not be loaded is a failure, though it has no tests", () => {
    const report = {
      numTotalTests: 2,
      numPassedTests: 2,
      numFailedTests: 0,
      testResults: [file("passed", 2), file("failed", 0)],
    };
    expect(tallyOf(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 0, failures: ["a.test.ts"] });
  });

  test("a run without tests is a failure", () => {
    const report = { numTotalTests: 0, numPassedTests: 0, numFailedTests: 0, testResults: [] };
    expect(tallyOf(report, 0).failed).toBe(1);
  });

  test("a run that ends badly while every test passed is a failure", () => {
    const report = { numTotalTests: 2, numPassedTests: 2, numFailedTests: 0, testResults: [file("passed", 2)] };
    expect(tallyOf(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 0, failures: [] });
    expect(tallyOf(report, null).failed).toBe(1);
  });

  test("the closing line names skipped tests only where there are some", () => {
    const total = sum([
      { passed: 3, failed: 0, skipped: 0, failures: [] },
      { passed: 1, failed: 1, skipped: 0, failures: ["one"] },
    ]);
    expect(closingLine(total)).toBe("4 passed, 1 failed");
    expect(total.failures).toEqual(["one"]);
    expect(closingLine({ passed: 4, failed: 0, skipped: 2 })).toBe("4 passed, 0 failed, 2 skipped");
  });
});

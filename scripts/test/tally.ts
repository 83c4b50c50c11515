/** What a stage of the tests gave. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const onePassed: Tally = { passed: 1, failed: 0, skipped: 0 };
export const oneFailed: Tally = { passed: 0, failed: 1, skipped: 0 };

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
  };
}

/** The closing line: "12 passed, 0 failed", with ", 1 skipped" only when something was. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * Counts a Vitest report. A file that could not be loaded has no tests of its own, so it counts as one failure;
 * a run without any test, or one that ended badly while every test passed, is a failure as well.
 */
export function tallyOf(report: VitestReport, exitCode: number | null): Tally {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  const passed = report.numPassedTests;
  const skipped = report.numTotalTests - report.numPassedTests - report.numFailedTests;
  const endedBadly = failed === 0 && (exitCode !== 0 || passed + skipped === 0);
  return { passed, failed: failed + (endedBadly ? 1 : 0), skipped };
}

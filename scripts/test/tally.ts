/** What a stage of the tests gave. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, by name, as far as it has one: "tests/unit/x.test.ts > a title > and its test". */
  readonly failures: readonly string[];
}

export const none: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] };
export const onePassed: Tally = { ...none, passed: 1 };
export const oneFailed: Tally = { ...none, failed: 1 };
export const skipped: Tally = { ...none, skipped: 1 };

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.reduce((total, tally) => total + tally.skipped, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

/** The closing line: "12 passed, 0 failed", with ", 1 skipped" only when something was. */
export function closingLine({ passed, failed, skipped }: Pick<Tally, "passed" | "failed" | "skipped">): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly FileReport[];
}

interface FileReport {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly title: string;
    readonly ancestorTitles: readonly string[];
  }[];
}

/**
 * Counts a Vitest report. A file that could not be loaded has no tests of its own, so it counts as one failure;
 * a run without any test, or one that ended badly while every test passed, is a failure as well.
 */
export function tallyOf(report: VitestReport, exitCode: number | null): Tally {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  const passed = report.numPassedTests;
  const left = report.numTotalTests - report.numPassedTests - report.numFailedTests;
  const endedBadly = failed === 0 && (exitCode !== 0 || passed + left === 0);
  const failures = [...report.testResults.flatMap(failuresOf), ...broken.map(({ name }) => name)];
  return { passed, failed: failed + (endedBadly ? 1 : 0), skipped: left, failures };
}

function failuresOf({ name, assertionResults }: FileReport): string[] {
  return assertionResults
    .filter(({ status }) => status === "failed")
    .map(({ ancestorTitles, title }) => [name, ...ancestorTitles, title].join(" > "));
}

import { oneFailed, onePassed } from "./tally.ts";
import type { Tally } from "./tally.ts";
import { run, type Log } from "./run.ts";

/** The part of web-ext's report that is read. */
interface LintReport {
  readonly summary: { readonly errors: number; readonly warnings: number };
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}

interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** Mozilla's own check of the built extension: no error is allowed; warnings are printed. */
export async function lintFirefoxOutput(log: Log): Promise<Tally> {
  const ended = await run(
    "web-ext",
    ["lint", "--source-dir", ".output/firefox-mv3", "--output", "json", "--no-config-discovery"],
    {
      env: { NO_UPDATE_NOTIFIER: "1" },
    },
  );
  const start = ended.output.indexOf('{"');
  if (start === -1) {
    log(ended.output);
    return oneFailed;
  }
  const report = JSON.parse(ended.output.slice(start, ended.output.lastIndexOf("}") + 1)) as LintReport;
  for (const { code, message, file } of [...report.errors, ...report.warnings]) {
    log(`${code} ${file ?? ""}: ${message}\n`);
  }
  return report.summary.errors === 0 && ended.code === 0 ? onePassed : oneFailed;
}

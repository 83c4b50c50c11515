import { existsSync } from "node:fs";
import { join } from "node:path";
import { usableBrowser } from "../browsers/find.ts";
import type { BrowserKind } from "../browsers/find.ts";
import { hasCalendars } from "../calendars/provide.ts";
import { check, type Log, root, run, vitest } from "./run.ts";
import { oneFailed, onePassed, skipped } from "./tally.ts";
import type { Tally } from "./tally.ts";
import { lintFirefoxOutput } from "./web-ext.ts";

export interface Stage {
  readonly id: string;
  readonly title: string;
  /** Programs of the system that it needs: see `provide.ts`. */
  readonly needs?: BrowserKind | "calendars";
  run(log: Log): Promise<Tally>;
}

const ZONES = ["America/New_York", "Pacific/Apia", "Asia/Kolkata"];
const UNIT = "tests/vitest.config.ts";
const E2E = "tests/e2e/vitest.config.ts";
const CALENDARS = "tests/calendars/vitest.config.ts";

const format: Stage = {
  id: "format",
  title: "Formatting (prettier)",
  run: (log) => check(log, "prettier", ["--check", "."]),
};
const lint: Stage = { id: "lint", title: "Lint (oxlint)", run: (log) => check(log, "oxlint", ["--deny-warnings"]) };
const types: Stage = { id: "types", title: "Types (tsc)", run: checkTypes };
const units = ZONES.map((zone, at): Stage => ({
  id: "unit",
  title: `Unit, property, layering and registration tests, TZ=${zone}`,
  // In the zones after the first, what knows no time of day is not done again.
  run: (log) => vitest(log, UNIT, ["tests/unit"], { TZ: zone, ...(at > 0 && { DOCKETWATCH_AGAIN: "1" }) }),
}));
const conformance: Stage = { id: "conformance", title: "Conformance with saved court pages", run: checkConformance };
const calendars: Stage = {
  id: "calendars",
  title: "Calendar files in calendar programs",
  needs: "calendars",
  run: checkCalendars,
};
const builds: readonly Stage[] = [
  { id: "build", title: "Build for Chromium", run: (log) => check(log, "wxt", ["build"]) },
  { id: "build", title: "Build for Firefox", run: (log) => check(log, "wxt", ["build", "-b", "firefox"]) },
];
const webExt: Stage = { id: "web-ext", title: "web-ext lint", run: lintFirefoxOutput };
const start: Stage = { id: "start", title: "npm start, without a display", needs: "chromium", run: checkStart };

/** Reminders wait minutes for the clock and do little else, so that they go well beside everything. */
const reminders = (kind: BrowserKind): Stage => ({
  id: `e2e-${kind}`,
  title: `Reminders, end to end in ${kind}`,
  needs: kind,
  run: (log) => endToEnd(log, kind, [`tests/e2e/${kind}/reminders.test.ts`]),
});
/** `atOnce`: files that go beside each other; more than four browsers at once get in each other's way. */
const endToEndIn = (kind: BrowserKind, atOnce: number): Stage => ({
  id: `e2e-${kind}`,
  title: `End to end in ${kind}`,
  needs: kind,
  run: (log) => endToEnd(log, kind, [`tests/e2e/${kind}`, "--exclude=**/reminders.test.ts", `--maxWorkers=${atOnce}`]),
});

async function checkTypes(log: Log): Promise<Tally> {
  const prepared = await check(log, "wxt", ["prepare"]);
  return prepared.failed > 0 ? prepared : check(log, "tsc", ["--noEmit"]);
}

async function checkConformance(log: Log): Promise<Tally> {
  if (existsSync(join(root, "..", "shared", "corpus"))) return vitest(log, UNIT, ["tests/conformance"]);
  log("Skipped: ../shared/corpus is not beside this checkout, and its pages are not part of the project.\n");
  return skipped;
}

/** A machine without the programs skips the tests, saying which; so does CI on a system that has no such packages. */
async function checkCalendars(log: Log): Promise<Tally> {
  if (hasCalendars()) return vitest(log, CALENDARS, ["tests/calendars"]);
  log("Skipped: there is no Evolution or no khal on this machine.\n");
  return skipped;
}

/** A machine without the browser skips its tests, saying so; in CI every browser must be there. */
function withoutBrowser(log: Log, kind: BrowserKind): Tally {
  log(`${process.env.CI === undefined ? "Skipped: there" : "There"} is no ${kind} on this machine.\n`);
  return process.env.CI === undefined ? skipped : oneFailed;
}

async function endToEnd(log: Log, kind: BrowserKind, filters: readonly string[]): Promise<Tally> {
  const { browser } = usableBrowser(kind);
  if (browser === null) return withoutBrowser(log, kind);
  return vitest(log, E2E, filters, { [kind === "chromium" ? "CHROME_PATH" : "FIREFOX_PATH"]: browser.path });
}

async function checkStart(log: Log): Promise<Tally> {
  if (usableBrowser("chromium").browser === null) return withoutBrowser(log, "chromium");
  const ended = await run(process.execPath, ["scripts/start.ts", "--headless", "--no-build"]);
  if (ended.code === 0) return onePassed;
  log(ended.output);
  return oneFailed;
}

/**
 * Phases come one after the other. The lanes of a phase run side by side, and the stages of a lane one after the
 * other. What writes into the same folders (WXT's) is in one lane.
 */
export const phases: readonly (readonly (readonly Stage[])[])[] = [
  [[format], [lint, types, ...builds, webExt]],
  [
    [...units, conformance],
    [reminders("chromium"), start],
    [reminders("firefox"), calendars],
  ],
  // Chromium has three times as much to do.
  [[endToEndIn("chromium", 3)], [endToEndIn("firefox", 1)]],
];

/**
 * `npm test`: everything that must hold before a change is kept. Ends with one line, "N passed, N failed".
 * `npm test -- unit e2e-firefox` runs only these stages.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { provideBrowser } from "./browsers/install.ts";
import type { BrowserKind } from "./browsers/find.ts";
import { provideCalendars } from "./calendars/provide.ts";
import { closingLine, oneFailed, sum } from "./test/tally.ts";
import type { Tally } from "./test/tally.ts";
import { check, root, run, vitest } from "./test/run.ts";
import { lintFirefoxOutput } from "./test/web-ext.ts";

interface Stage {
  readonly id: string;
  readonly title: string;
  run(): Promise<Tally>;
}

const ZONES = ["America/New_York", "Pacific/Apia", "Asia/Kolkata"];
/** What knows no time of day, or takes minutes: the machine's zone has no part in it, and it is done in the first zone only. */
const ONCE = [
  "tests/unit/architecture.test.ts",
  "tests/unit/{cli,documents,matters,rules,scripts,tags}/**",
  "tests/unit/sources/cmecf-*/**",
  "**/{hostile,changed-pages,five-years,refresh,variants}.test.ts",
];
const UNIT = "tests/vitest.config.ts";
const E2E = "tests/e2e/vitest.config.ts";
const CALENDARS = "tests/calendars/vitest.config.ts";

const stages: readonly Stage[] = [
  { id: "format", title: "Formatting (prettier)", run: () => check("prettier", ["--check", "."]) },
  { id: "lint", title: "Lint (oxlint)", run: () => check("oxlint", ["--deny-warnings"]) },
  { id: "types", title: "Types (tsc)", run: checkTypes },
  ...ZONES.map((zone, at) => ({
    id: "unit",
    title: `Unit, property, layering and registration tests, TZ=${zone}`,
    run: () => vitest(UNIT, ["tests/unit", ...(at === 0 ? [] : ONCE.map((glob) => `--exclude=${glob}`))], { TZ: zone }),
  })),
  { id: "conformance", title: "Conformance with saved court pages", run: checkConformance },
  { id: "calendars", title: "Calendar files in calendar programs", run: checkCalendars },
  { id: "build", title: "Build for Chromium", run: () => check("wxt", ["build"]) },
  { id: "build", title: "Build for Firefox", run: () => check("wxt", ["build", "-b", "firefox"]) },
  { id: "web-ext", title: "web-ext lint", run: lintFirefoxOutput },
  { id: "e2e-chromium", title: "End to end in Chromium", run: () => endToEnd("chromium") },
  { id: "e2e-firefox", title: "End to end in Firefox", run: () => endToEnd("firefox") },
  { id: "start", title: "npm start, without a display", run: checkStart },
];

async function checkTypes(): Promise<Tally> {
  const prepared = await check("wxt", ["prepare"]);
  return prepared.failed > 0 ? prepared : check("tsc", ["--noEmit"]);
}

async function checkConformance(): Promise<Tally> {
  if (!existsSync(join(root, "..", "shared", "corpus"))) {
    console.log("Skipped: ../shared/corpus is not beside this checkout, and its pages are not part of the project.");
    return { passed: 0, failed: 0, skipped: 1 };
  }
  return vitest(UNIT, ["tests/conformance"]);
}

/** A machine without the programs skips the tests, saying which; so does CI on a system that has no such packages. */
async function checkCalendars(): Promise<Tally> {
  if (provideCalendars((line) => console.log(line))) return vitest(CALENDARS, ["tests/calendars"]);
  console.log("Skipped: there is no Evolution or no khal on this machine.");
  return { passed: 0, failed: 0, skipped: 1 };
}

/** A machine without the browser skips its tests, saying so; in CI every browser must be there. */
async function endToEnd(kind: BrowserKind): Promise<Tally> {
  const browser = provideBrowser(kind, (line) => console.log(line));
  if (browser === null) {
    if (process.env.CI !== undefined) return oneFailed;
    console.log(`Skipped: there is no ${kind} on this machine.`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const name = kind === "chromium" ? "CHROME_PATH" : "FIREFOX_PATH";
  return vitest(E2E, [`tests/e2e/${kind}`], { [name]: browser.path });
}

async function checkStart(): Promise<Tally> {
  if (provideBrowser("chromium", (line) => console.log(line)) === null && process.env.CI === undefined) {
    console.log("Skipped: there is no Chromium on this machine.");
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const ended = await run(process.execPath, ["scripts/start.ts", "--headless", "--no-build"], { quiet: true });
  if (ended.code !== 0) console.log(ended.output);
  return ended.code === 0 ? { passed: 1, failed: 0, skipped: 0 } : oneFailed;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !stages.some((stage) => stage.id === id));
if (unknown.length > 0) {
  console.error(
    `There is no stage ${unknown.join(", ")}. Stages: ${[...new Set(stages.map(({ id }) => id))].join(" ")}`,
  );
  process.exit(2);
}

// Everything that reads TypeScript needs what WXT prepares, whichever stages were asked for.
if (!existsSync(join(root, ".wxt", "tsconfig.json"))) await check("wxt", ["prepare"]);

const tallies: Tally[] = [];
for (const stage of stages.filter(({ id }) => asked.length === 0 || asked.includes(id))) {
  console.log(`\n== ${stage.title}`);
  const startedAt = performance.now();
  const tally = await stage.run().catch((error: unknown) => {
    console.log(error);
    return oneFailed;
  });
  tallies.push(tally);
  console.log(`${closingLine(tally)} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
}

const total = sum(tallies);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

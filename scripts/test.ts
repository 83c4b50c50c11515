/**
 * `npm test`: everything that must hold before a change is kept. Ends with one line, "N passed, N failed".
 * `npm test -- unit e2e-firefox` runs only these stages.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { check, type Log, root, run } from "./test/run.ts";
import { phases, type Stage } from "./test/stages.ts";
import { closingLine, none, oneFailed, sum } from "./test/tally.ts";
import type { Tally } from "./test/tally.ts";

const asked = process.argv.slice(2);
const stages = phases.flat(2);
const unknown = asked.filter((id) => !stages.some((stage) => stage.id === id));
if (unknown.length > 0) {
  console.error(
    `There is no stage ${unknown.join(", ")}. Stages: ${[...new Set(stages.map(({ id }) => id))].join(" ")}`,
  );
  process.exit(2);
}
const isAsked = ({ id }: Stage) => asked.length === 0 || asked.includes(id);

// Everything that reads TypeScript needs what WXT prepares, whichever stages were asked for.
const write: Log = (text) => void process.stdout.write(text);
if (!existsSync(join(root, ".wxt", "tsconfig.json"))) await check(write, "wxt", ["prepare"]);

// What is missing of the programs is installed while the first stages run.
const needed = [...new Set(stages.filter(isAsked).flatMap(({ needs = [] }) => needs))];
const programs =
  needed.length === 0 ? null : run(process.execPath, ["scripts/test/provide.ts", ...needed], { log: write });

/** What a stage says is kept until its end where others run beside it, so that their lines do not mix. */
async function tallyOfStage(stage: Stage, isAlone: boolean): Promise<Tally> {
  const startedAt = performance.now();
  let said = `\n== ${stage.title}\n`;
  if (isAlone) write(said);
  const log: Log = isAlone ? write : (text) => (said += text);
  const tally = await runStage(stage, log).catch((error: unknown) => {
    log(`${error instanceof Error ? error.stack : String(error)}\n`);
    return oneFailed;
  });
  log(`${closingLine(tally)} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)\n`);
  if (!isAlone) write(said);
  return tally.failed > 0 && tally.failures.length === 0 ? { ...tally, failures: [stage.title] } : tally;
}

async function runStage(stage: Stage, log: Log): Promise<Tally> {
  if (stage.needs !== undefined) await programs;
  return stage.run(log);
}

async function tallyOfLane(lane: readonly Stage[], isAlone: boolean): Promise<Tally> {
  let tally = none;
  for (const stage of lane) tally = sum([tally, await tallyOfStage(stage, isAlone)]);
  return tally;
}

let total = none;
for (const phase of phases) {
  const lanes = phase.map((lane) => lane.filter(isAsked)).filter((lane) => lane.length > 0);
  total = sum([total, ...(await Promise.all(lanes.map((lane) => tallyOfLane(lane, lanes.length === 1))))]);
}
for (const name of total.failures) console.log(`Failed: ${name}`);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

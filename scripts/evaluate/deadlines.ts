import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { builtInMatters, matterById } from "../../lib/matters/registry.ts";
import type { Example, ExampleResult, LabelledText, TextResult } from "./measure-deadlines.ts";
import { datesOfRecord, f1Of, measureExample, measureTexts, statusOf } from "./measure-deadlines.ts";

const root = resolve(import.meta.dirname, "../..");
const shared = resolve(root, "../shared/data");
const handedOut = ["deadline-examples.jsonl", "deadline-texts.jsonl", "tag-entries.jsonl"].map((name) =>
  resolve(shared, name),
);
const report = resolve(root, "out/evaluate-deadlines.txt");

/**
 * `npm run evaluate -- deadlines [FILE…]`: measures counting and reading on files of the shapes of
 * `deadline-examples.jsonl`, `deadline-texts.jsonl` and `tag-entries.jsonl`; without files on those three.
 * Everything wrong is written to out/evaluate-deadlines.txt.
 * @returns the exit code: 2 when a file cannot be read
 */
export function evaluateDeadlines(args: readonly string[]): number {
  const files = args.length > 0 ? args : handedOut;
  const absent = files.filter((file) => !existsSync(file));
  if (absent.length > 0) {
    process.stderr.write(`evaluate: there is no ${absent.join(", ")}\n`);
    return 2;
  }
  const wrong: string[] = [];
  for (const file of files) {
    const lines = readLines(file);
    const isExamples = lines.some((one) => "answer" in one);
    process.stdout.write(`\n${file}\n`);
    const found = isExamples
      ? onExamples(lines as unknown as Example[])
      : onLabelled(lines as unknown as LabelledText[]);
    for (const line of found) process.stdout.write(`    ${line.slice(0, 200)}\n`);
    wrong.push(`# ${file}`, ...found);
  }
  mkdirSync(resolve(root, "out"), { recursive: true });
  writeFileSync(report, `${wrong.join("\n")}\n`);
  process.stdout.write(`\nEverything wrong: out/evaluate-deadlines.txt\n`);
  return 0;
}

function onExamples(examples: readonly Example[]): string[] {
  const results = examples.map(measureExample);
  const settled = results.filter((result) => result.settled);
  const unsettled = results.filter((result) => !result.settled);
  printed("settled, equal", settled.filter(({ outcome }) => outcome === "equal").length, settled.length);
  printed(
    "unsettled, answer shown",
    unsettled.filter(({ outcome }) => outcome !== "different").length,
    unsettled.length,
  );
  printed("both dates shown", results.filter(({ alternatives }) => alternatives.length > 0).length, results.length);
  process.stdout.write(`  ${"rule".padEnd(32)}equal  different  both dates shown\n`);
  for (const [rule, ofRule = []] of Object.entries(Object.groupBy(results, ({ example }) => family(example.rule)))) {
    const equal = ofRule.filter(({ outcome }) => outcome === "equal").length;
    const both = ofRule.filter(({ alternatives }) => alternatives.length > 0).length;
    const different = ofRule.filter(({ outcome }) => outcome === "different").length;
    process.stdout.write(
      `  ${rule.padEnd(32)}${String(equal).padStart(5)}${String(different).padStart(11)}${String(both).padStart(18)}\n`,
    );
  }
  return results
    .filter((result) => !isRight(result))
    .map(
      ({ example, got, alternatives }) =>
        `${example.id} ${example.rule}: expected ${example.answer}, got ${[got, ...alternatives].join(" or ")}`,
    );
}

function isRight({ settled, outcome }: ExampleResult): boolean {
  return settled ? outcome === "equal" : outcome !== "different";
}

/** "FRCP 12(a)(1)(A)(i)" → "FRCP 12". */
function family(rule: string): string {
  return (
    /^(?:former )?(?:FRCP|FRAP|FRBP|Sup\. Ct\. R\.|28 USC|Judicial Conference)\s*\d*/.exec(rule)?.[0].trim() ?? "other"
  );
}

/** From the texts alone; entries of a docket also with what the record of the case adds, as the product shows them. */
function onLabelled(lines: readonly LabelledText[]): string[] {
  process.stdout.write("  from the text alone\n");
  const fromText = onTexts(measureTexts(lines));
  const matter = matterById(builtInMatters, "hamama");
  if (matter === null || !lines.every((line) => "docket_id" in line)) return fromText;
  process.stdout.write(`  with the record of ${matter.name}\n`);
  return [
    "# from the text alone",
    ...fromText,
    `# with the record`,
    ...onTexts(measureTexts(lines, datesOfRecord(lines, matter))),
  ];
}

function onTexts(result: TextResult): string[] {
  const { paired, missed, extra } = result;
  const withStatus = paired.filter(({ expected }) => expected.status !== undefined);
  printed("found (date and kind)", paired.length, paired.length + missed.length);
  printed("false finds", extra.length, paired.length + extra.length);
  process.stdout.write(`  F1 on (date, kind)            ${f1Of(result).toFixed(4)}\n`);
  printed("date exact", onDateAlone(result), paired.length + missed.length);
  printed(
    "time exact",
    paired.filter(({ expected, found }) => (expected.time ?? null) === found.time).length,
    paired.length,
  );
  printed(
    "status exact",
    withStatus.filter(({ expected, found }) => statusOf(expected) === found.status).length,
    withStatus.length,
  );
  return [
    ...missed.map(
      ({ expected, text }) =>
        `missed ${expected.kind} ${expected.date ?? "-"} "${expected.what}" in: ${text.slice(0, 300)}`,
    ),
    ...extra.map(
      ({ found, text }) => `false ${found.kind} ${found.date ?? "-"} "${found.what}" in: ${text.slice(0, 300)}`,
    ),
    ...paired
      .filter(({ expected, found }) => (expected.time ?? null) !== found.time)
      .map(
        ({ expected, found }) =>
          `time of "${expected.what}" ${expected.date ?? "-"}: expected ${expected.time ?? "none"}, got ${found.time ?? "none"}`,
      ),
    ...withStatus
      .filter(({ expected, found }) => statusOf(expected) !== found.status)
      .map(
        ({ expected, found }) =>
          `status of "${expected.what}" ${expected.date ?? "-"}: expected ${expected.status}, got ${found.status}`,
      ),
  ];
}

/** Labels whose date was found, whatever kind it was taken for. */
function onDateAlone({ paired, missed, extra }: TextResult): number {
  const left = extra.map(({ found, text }) => `${found.date ?? "-"} ${text}`);
  return (
    paired.length +
    missed.filter(({ expected, text }) => {
      const at = left.indexOf(`${expected.date ?? "-"} ${text}`);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    }).length
  );
}

function printed(what: string, count: number, of: number) {
  process.stdout.write(`  ${what.padEnd(30)}${count} of ${of}\n`);
}

function readLines(file: string): Record<string, unknown>[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((text) => text.trim() !== "")
    .map((text) => JSON.parse(text) as Record<string, unknown>);
}

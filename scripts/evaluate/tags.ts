import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Matter } from "../../lib/matters/matter.ts";
import { builtInMatters, matterById } from "../../lib/matters/registry.ts";
import type { CoarseEntry, Compared, LabelledEntry, Score } from "./measure-tags.ts";
import {
  accuracyOf,
  compareTags,
  f1Of,
  fromCoarse,
  meanF1,
  needlesslyUnclear,
  precisionOf,
  recallOf,
  scoreOfAffects,
  scoresByEffect,
} from "./measure-tags.ts";

const root = resolve(import.meta.dirname, "../..");
const shared = resolve(root, "../shared/data");
const handedOut = ["tag-entries.jsonl", "labelled-entries.jsonl"].map((name) => resolve(shared, name));
const report = resolve(root, "out/evaluate-tags.txt");

/**
 * `npm run evaluate -- tags [--matter ID] [FILE…]`: measures the tagger on files of the shape of `tag-entries.jsonl` or
 * `labelled-entries.jsonl`; without files on those two. Without `--matter` a file with entries that need the case pack is
 * measured both with and without it. Every wrong line is written to out/evaluate-tags.txt with the engine's reasons.
 * @returns the exit code: 2 when a file cannot be read
 */
export function evaluateTags(args: readonly string[]): number {
  const { files, matterId } = readArguments(args);
  const matter = matterId === null ? null : matterById(builtInMatters, matterId);
  if (matterId !== null && matter === null) return refuse(`there is no matter "${matterId}"`);
  if (files.length === 0 && !existsSync(shared)) return refuse(`there is no ${shared}: name a file`);
  const paths = files.length > 0 ? files : handedOut;
  const absent = paths.filter((file) => !existsSync(file));
  if (absent.length > 0) return refuse(`there is no ${absent.join(", ")}`);
  const wrong: string[] = [];
  for (const path of paths) {
    const labels = readLabels(path);
    const needsPack = labels.some(({ basis_needed }) => basis_needed === "case pack");
    const passes: (Matter | null)[] =
      matter === null && needsPack ? [null, matterById(builtInMatters, "hamama")] : [matter];
    for (const pass of passes) {
      const title = `${path} ${pass === null ? "from text and references" : `with the case pack of ${pass.name}`}`;
      const all = compareTags(labels, pass);
      process.stdout.write(`\n${title}: ${labels.length} entries\n`);
      print(all);
      wrong.push(`# ${title}`, ...all.filter(isWrong).map(inWords));
    }
  }
  mkdirSync(resolve(root, "out"), { recursive: true });
  writeFileSync(report, `${wrong.join("\n")}\n`);
  process.stdout.write("\nEvery wrong line with the reasons: out/evaluate-tags.txt\n");
  return 0;
}

function readArguments(args: readonly string[]): { files: string[]; matterId: string | null } {
  const at = args.indexOf("--matter");
  if (at === -1) return { files: [...args], matterId: null };
  return { files: args.filter((_, index) => index !== at && index !== at + 1), matterId: args[at + 1] ?? "" };
}

function refuse(why: string): number {
  process.stderr.write(`evaluate: ${why}\n`);
  return 2;
}

function readLabels(path: string): LabelledEntry[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as LabelledEntry | CoarseEntry)
    .map((entry) => ("affects_detention" in entry ? fromCoarse(entry) : entry));
}

function print(all: readonly Compared[]): void {
  const scores = scoresByEffect(all);
  for (const [effect, score] of [...scores].toSorted(([a], [b]) => a.localeCompare(b))) printScore(effect, score);
  if (scores.size > 0) process.stdout.write(`  mean F1 over effects              ${meanF1(scores).toFixed(3)}\n`);
  printScore("affectsDetention = yes", scoreOfAffects(all, "affectsDetention"));
  printScore("affectsRemoval = yes", scoreOfAffects(all, "affectsRemoval"));
  const misses = all.filter(({ isMiss }) => isMiss);
  process.stdout.write(`  misses                            ${misses.length}\n`);
  for (const { label } of misses) process.stdout.write(`    ${label.id} ${label.text.slice(0, 120)}\n`);
  const unclear = needlesslyUnclear(all);
  if (unclear.of > 0) {
    process.stdout.write(`  unclear although the text says enough  ${unclear.count} of ${unclear.of}\n`);
  }
  for (const field of ["kind", "author", "dispositions", "direction", "until", "within"] as const) {
    const { right, of } = accuracyOf(all, field);
    if (of > 0) process.stdout.write(`  ${field.padEnd(34)}${right} of ${of} (${((100 * right) / of).toFixed(1)} %)\n`);
  }
}

function printScore(name: string, score: Score): void {
  const figures = [precisionOf(score), recallOf(score), f1Of(score)].map((each) => each.toFixed(3)).join("  ");
  const counts = `right ${score.right}, extra ${score.extra}, missed ${score.missed}`;
  process.stdout.write(`  ${name.padEnd(34)}${figures}  (${counts})\n`);
}

function isWrong({ differences, isMiss }: Compared): boolean {
  return isMiss || differences.length > 0;
}

/** A wrong line with what the engine found and why. */
function inWords({ label, tagged, differences, isMiss }: Compared): string {
  const reasons = tagged.effects.map(
    ({ effect, evidence }) => `  ${effect}: ${evidence.map(({ ruleId, quote }) => `${ruleId} "${quote}"`).join("; ")}`,
  );
  return [
    `${label.id} ${label.docket_id} ${label.entry_number ?? "-"}${isMiss ? " MISS" : ""}${label.ambiguous === true ? " (label unsure)" : ""}`,
    `  ${label.text.slice(0, 400)}`,
    ...differences.map(({ field, got, want }) => `  ${field}: got ${got}, want ${want}`),
    ...reasons,
    ...(tagged.unclear === null ? [] : [`  unclear: ${tagged.unclear}`]),
    `  opening: ${tagged.evidence[0]?.ruleId ?? "-"}`,
  ].join("\n");
}

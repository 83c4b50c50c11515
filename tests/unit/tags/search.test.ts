import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NOTHING_ORDERED } from "@/lib/tags/nothing-ordered/index.ts";
import { decreeRules } from "@/lib/tags/rules/decrees.ts";
import { harmlessRules } from "@/lib/tags/rules/harmless.ts";
import { kindRules } from "@/lib/tags/rules/kinds.ts";
import { actAlone, reliefActRules } from "@/lib/tags/rules/relief-acts.ts";
import { requestRules } from "@/lib/tags/rules/registry.ts";
import { otherSenses } from "@/lib/tags/rules/senses.ts";
import { compact } from "@/lib/tags/search/expression.ts";
import { mayHold, rowOf, stemsHeld, stemsRow } from "@/lib/tags/search/grams.ts";
import { HintedRules } from "@/lib/tags/search/hinted-rules.ts";
import { Pattern } from "@/lib/tags/search/pattern.ts";
import { treeOf } from "@/lib/tags/search/pattern-tree.ts";
import { requiredBy } from "@/lib/tags/search/required.ts";
import { chooser, sampleOf, writtenIn } from "../expressions.ts";

const rules = [...decreeRules, ...harmlessRules, ...kindRules, ...reliefActRules, ...requestRules, ...otherSenses];

/** Every expression of the tagger: of the rules and of what is blanked, some of them put together, and as written in the files. */
const expressions = [
  ...new Map(
    [
      ...rules.map(({ when }) => when),
      ...NOTHING_ORDERED.map(({ regex }) => regex),
      ...writtenIn("lib/tags").map(({ regex }) => regex),
    ].map((regex) => [String(regex), regex]),
  ).values(),
];

/** A pattern of which the expression is read at once. */
const read = (regex: RegExp): Pattern => new Pattern(regex, 0);

test("finds the expressions of the files", () => expect(expressions.length).toBeGreaterThan(1000));

describe("a text that an expression matches holds what it requires", () => {
  test("the rules' own examples", () => {
    for (const { id, when, yes } of rules)
      for (const text of yes.filter((each) => when.test(each)))
        expect(read(when).mayMatch(text), `${id}: ${text}`).toBe(true);
  });

  test("texts made from the expressions", () => {
    let matched = 0;
    const silent: string[] = [];
    for (const each of expressions) {
      const alone = new RegExp(each.source, each.flags.replace("g", ""));
      const search = read(alone);
      const tree = treeOf(alone);
      let found = 0;
      for (let seed = 1; seed <= 150; seed++) {
        const sample = sampleOf(tree, chooser(seed * 7919));
        for (const text of [sample, ` ${sample} `, `x; ${sample.toUpperCase()}.`, sample.slice(1)]) {
          if (!alone.test(text)) continue;
          found++;
          expect(search.mayMatch(text), `${alone} matches ${JSON.stringify(text)}`).toBe(true);
        }
      }
      matched += found;
      if (found === 0) silent.push(String(alone));
    }
    expect(matched).toBeGreaterThan(20_000);
    // A few need what stands ahead or behind, which is not made up here.
    expect(silent.length, silent.join("\n")).toBeLessThan(expressions.length / 20);
  });

  test.skipIf(!existsSync("../shared/data"))("texts of court dockets", () => {
    const texts = readdirSync("../shared/data")
      .filter((name) => name.endsWith(".jsonl"))
      .flatMap((name) => readFileSync(join("../shared/data", name), "utf8").split("\n"))
      .filter((line) => line !== "")
      .map((line) => (JSON.parse(line) as { text?: string }).text ?? "");
    expect(texts.length).toBeGreaterThan(300);
    for (const each of expressions) {
      const alone = new RegExp(each.source, each.flags.replace("g", ""));
      const search = read(alone);
      for (const text of texts)
        for (const given of [text, text.toLowerCase()])
          if (alone.test(given)) expect(search.mayMatch(given), `${alone} matches ${given}`).toBe(true);
    }
  });
});

test("an expression is read only once it was asked often, with the same answers", () => {
  const search = new Pattern(/\bstays?\b/, 2);
  expect([1, 2, 3, 4].map(() => search.mayMatch("summons"))).toEqual([true, true, false, false]);
  expect([search.test("summons"), search.test("the stay")]).toEqual([false, true]);
});

/** Texts of which many match an expression. */
function samplesOf(regex: RegExp, count: number): string[] {
  const tree = treeOf(new RegExp(regex.source));
  return Array.from({ length: count }, (_, seed) => {
    const choose = chooser((seed + 1) * 104_729);
    return `The ${sampleOf(tree, choose)}; ${sampleOf(tree, choose)} ${sampleOf(tree, choose)}.`;
  });
}

test("finds and replaces all that an expression matches, as the language's own functions do, and keeps no place", () => {
  let found = 0;
  for (const { when } of otherSenses) {
    const all = new RegExp(when.source, "g");
    const search = read(new RegExp(when.source, "g"));
    for (const text of samplesOf(when, 30)) {
      const native = [...text.matchAll(all)];
      found += native.length;
      expect(search.allIn(text)).toEqual(native);
      expect(search.allIn(text)).toEqual(native);
      expect(search.replaceIn(text, (each) => "~".repeat(each.length))).toBe(
        text.replace(all, (each) => "~".repeat(each.length)),
      );
    }
  }
  expect(found).toBeGreaterThan(500);
  const empty = read(/x*/g);
  expect(empty.allIn("axx")).toEqual([..."axx".matchAll(/x*/g)]);
  expect(empty.replaceIn("axx", (each) => `<${each}>`)).toBe("axx".replace(/x*/g, (each) => `<${each}>`));
});

test("where a rule about relief finds something, its act stands without the name of the relief", () => {
  let found = 0;
  for (const rule of reliefActRules) {
    const alone = actAlone(rule);
    if (alone === null) continue;
    expect(alone.source.length).toBeLessThan(1600);
    for (const text of [...rule.yes, ...samplesOf(rule.when, 400)].filter((each) => rule.when.test(each))) {
      found++;
      expect(alone.test(text), `${rule.id}: ${text}`).toBe(true);
    }
  }
  expect(found).toBeGreaterThan(500);
});

test("most texts need not be tried", () => {
  const text = "summons issued as to all respondents (ckra)";
  expect(expressions.filter((each) => read(each).mayMatch(text)).length).toBeLessThan(expressions.length / 6);
});

test.each([
  [/\bstays?\b/, [["<stay"]]],
  [/\bre-?arrest(?:ed)?\b/, [["arrest"], ["<re"]]],
  [/\b(?:remov(?:al|ed)|deport\w*)\b/, [["<removal<", "<removed<", "<deport"]]],
  [/\bfor (?:the )?[^;]{0,9}reason(?=s)/, [["reason"], ["<for<"]]],
  [/, and (?=bond hearings?\b)/, [["bond<hearing"], ["<and<"]]],
  [/(?<=remand) (?!stay)/, [["remand"]]],
  [/^\W*(?:and )?\d/, []],
  [/\bstays?\b|\d/, []],
])("%s requires %j", (given, required) => expect(requiredBy(given)).toEqual(required));

test("an expression that is not understood is refused, not misread", () => {
  expect(() => treeOf(/(a)\1/)).toThrow("Not understood");
  expect(() => treeOf(/^a$/m)).toThrow("Flags");
});

test("rules are worth trying exactly where one of their hints stands, and it is told which", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom("stay", "remov", "tro", "re", "2241", "removal proc", "bond", "the ", " stayed ", "bon d"),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      fc.array(fc.constantFrom("stayed", "the", "removal", "proceedings", "tro.", "28:2241", "abond", "bon d", " "), {
        maxLength: 8,
      }),
      (hints, words) => {
        const text = words.join(" ");
        const stands = (hint: string) => text.includes(hint);
        const rules = [{ hints }, { hints: hints.slice(1) }, { hints: ["bond"] }];
        const given = new HintedRules(rules).of(`${text} more`, text);
        expect(given.map(({ rule }) => rule)).toEqual(rules.filter((each) => each.hints.some(stands)));
        for (const { rule, hints: told } of given) expect(new Set(told)).toEqual(new Set(rule.hints.filter(stands)));
      },
    ),
  );
});

describe("stems that share groups of letters are found as each by itself is", () => {
  const stems = fc.array(
    fc.constantFrom(
      "<removal<",
      "<remove",
      "approva",
      "oval",
      "<stay",
      "stayed<",
      "<order<of<",
      "<tro<",
      "mot",
      "re",
      "<",
    ),
    { minLength: 1, maxLength: 9 },
  );
  const texts = fc
    .array(
      fc.constantFrom("Removal", "remove", "approval", "stayed", "stay;", "order of", "oval", "TRO", "motion", "re"),
      {
        maxLength: 6,
      },
    )
    .map((words) => words.join(" "));
  const holds = (text: string, stem: string) => stemsHeld(text, stemsRow([stem])).length > 0;

  test("in a list", () =>
    fc.assert(
      fc.property(stems, texts, (list, text) => {
        const alone = list.flatMap((stem, at) => (holds(text, stem) ? [at] : []));
        expect(stemsHeld(text, stemsRow(list)).toSorted((a, b) => a - b)).toEqual(alone);
        const told = `<${text.toLowerCase().replace(/[^a-z]+/g, "<")}<`;
        for (const [at, stem] of list.entries()) if (told.includes(stem)) expect(alone).toContain(at);
      }),
    ));

  test("in the lists of several ways", () =>
    fc.assert(
      fc.property(fc.array(fc.array(stems, { minLength: 1, maxLength: 3 }), { maxLength: 3 }), texts, (ways, text) => {
        // A list with a stem too short for a group tells nothing, and so does a way of only such lists.
        const telling = ways.map((way) => way.filter((list) => list.every((stem) => stem.length > 2)));
        const isKnown = ways.length > 0 && telling.every((way) => way.length > 0);
        const slow = !isKnown || telling.some((way) => way.every((list) => list.some((stem) => holds(text, stem))));
        expect(mayHold(text, rowOf(ways))).toBe(slow);
      }),
    ));
});

test("rows are kept however many there are", () => {
  const text = "the stay of removal is dissolved";
  const first = stemsRow(["removal", "hearing", "dissolv"]);
  const many = Array.from({ length: 300 }, (_, at) => `removal${"abcdefghijklmnopqrstuvwxyz"[at % 26] ?? ""}`);
  const others = Array.from({ length: 150 }, () => stemsRow([...many, "removal", "hearing"]));
  expect(stemsHeld(text, first).toSorted()).toEqual([0, 2]);
  for (const row of others) expect(stemsHeld(text, row)).toContain(300);
  expect(mayHold(text, rowOf([[["hearing"]], [["stay"], ["dissolv"]]]))).toBe(true);
  expect(mayHold(text, rowOf([[["hearing"]], [["stay"], ["granted"]]]))).toBe(false);
});

test("texts of one length are told apart", () => {
  const row = stemsRow(["removal"]);
  const held = () => ["a stay of removal", "a stay of a trial"].map((text) => stemsHeld(text, row).length);
  expect([held(), held()]).toEqual([
    [1, 0],
    [1, 0],
  ]);
});

test("what a text lacks no piece of it has", () => {
  const whole = "granting 12 motion to stay removal. the clerk shall serve a copy";
  const stays = read(/\bstay (?:of )?removal\b/);
  const pieces = ["stay removal", "stay of removal", "the clerk shall serve a copy", ""];
  expect(pieces.map((piece) => stays.testIn(whole, piece))).toEqual([true, true, false, false]);
  expect(stays.execIn(whole, "to stay removal")?.index).toBe(3);
  expect(stays.execIn("order setting a hearing", "stay removal")).toBeNull();
});

test("stems that most texts hold are no longer asked for, and the answers stay the same", () => {
  const common = read(/\bmotions?\b/);
  const rare = read(/\bmotions?\b/);
  expect(common.mayMatch("order setting a hearing")).toBe(false);
  for (let at = 0; at < 600; at++) {
    expect(common.test(`granting ${at} motion`)).toBe(true);
    expect(rare.test(`letter ${at}`)).toBe(false);
  }
  expect(common.mayMatch("order setting a hearing")).toBe(true);
  expect(common.test("order setting a hearing")).toBe(false);
  expect(rare.mayMatch("order setting a hearing")).toBe(false);
  expect(rare.test("motion")).toBe(true);
});

describe("an expression with less code behind it", () => {
  test("looks for nothing behind a choice that something follows", () => {
    const long = "(?:alpha|beta|gamma) (?:delta|epsilon)s? [a-z)(|]{0,40}(?:one )?and so on, without end";
    expect(compact(long)).toBe(
      "(?:alpha|beta|gamma)(?=) (?:delta|epsilon)(?=)s? [a-z)(|]{0,40}(?:one )?(?=)and so on, without end",
    );
    expect(compact("(?:a|b) and")).toBe("(?:a|b) and");
    const behind = "(?<=(?:alpha|beta) )(?!(?:gamma|delta) (?:epsilon|zeta))eta, theta, iota, kappa, lambda";
    expect(compact(behind)).toBe(
      "(?<=(?:alpha|beta) )(?!(?:gamma|delta)(?=) (?:epsilon|zeta))eta, theta, iota, kappa, lambda",
    );
  });

  test("finds the same at the same place, with the same groups", () => {
    let found = 0;
    for (const each of expressions) {
      const alone = new RegExp(each.source, each.flags.replace("g", ""));
      const less = new RegExp(compact(alone.source), alone.flags);
      const tree = treeOf(alone);
      for (let seed = 1; seed <= 40; seed++) {
        const sample = sampleOf(tree, chooser(seed * 104729));
        for (const text of [`so; ${sample} and ${sample}.`, sample, sample.slice(2), `${sample.slice(0, -2)} x`]) {
          const expected = alone.exec(text);
          if (expected !== null) found++;
          expect(less.exec(text), `${alone} on ${JSON.stringify(text)}`).toEqual(expected);
        }
      }
    }
    expect(found).toBeGreaterThan(10_000);
  });
});

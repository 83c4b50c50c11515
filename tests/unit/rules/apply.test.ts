import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyRules, compileRule, compileRules, rulesVersionOf } from "@/lib/rules/apply.ts";
import { isQuiet, ownLabels, vetoOf } from "@/lib/rules/own-marks.ts";
import type { OwnMarks } from "@/lib/rules/own-marks.ts";
import type { UserRule, WordTest } from "@/lib/rules/user-rule.ts";
import { authors, effectNames, entryKinds } from "@/lib/tags/tags.ts";
import type { EntryTags } from "@/lib/tags/tags.ts";
import { plainTags, stayTags } from "../components/samples.ts";
import { sampleRule, subjectOf } from "./sample.ts";
import { processorMs } from "../processor-time.ts";

/** The words that a rule of these tests finds in a text; null when it does not match. */
function found(words: readonly WordTest[], text: string, more: Partial<UserRule> = {}): string[] | null {
  const [mark] = applyRules(compileRules([sampleRule({ words, ...more })]), subjectOf(text));
  return mark ? mark.spans.map(({ start, end }) => text.slice(start, end)) : null;
}

describe("contains", () => {
  test.each([
    ["status report", "JOINT STATUS REPORT by All Parties", ["STATUS REPORT"]],
    ["  Status   Report ", "Joint status report and STATUS\u00a0 REPORT", ["status report", "STATUS\u00a0 REPORT"]],
    ["bond", "ORDER about custody", null],
    ["İstanbul", "Letter from İSTANBUL of June", ["İSTANBUL"]],
    ["$1.5 (net)", "Judgment for $1.5 (net)", ["$1.5 (net)"]],
  ])("%s in %s", (words, text, spans) => expect(found([{ test: "contains", words }], text)).toEqual(spans));
});

describe("A then B", () => {
  const rule = (within: number): WordTest[] => [{ test: "then", first: "motion", second: "seal", within }];
  test("needs the order and the nearness", () => {
    expect(found(rule(30), "MOTION for leave to SEAL exhibit")).toEqual(["MOTION", "SEAL"]);
    expect(found(rule(5), "MOTION for leave to SEAL exhibit")).toBeNull();
    expect(found(rule(30), "SEAL the MOTION")).toBeNull();
    expect(found(rule(0), "motionseal")).toEqual(["motion", "seal"]);
  });
});

describe("not after", () => {
  const rule: WordTest[] = [{ test: "not after", words: "bond", after: "no" }];
  test("looks back to the beginning of the sentence only", () => {
    expect(found(rule, "The court sets no bond.")).toBeNull();
    expect(found(rule, "There is no appeal. The court sets bond.")).not.toBeNull();
    expect(found([{ test: "not after", words: "bond", after: "denied" }], "Release is denied. A bond is set.")).toEqual(
      ["bond"],
    );
    expect(
      found([{ test: "not after", words: "removal", after: "hamama" }], "Hamama v. Adducci concerns removal"),
    ).toBeNull();
  });
});

describe("a pattern", () => {
  const rule = (source: string): WordTest[] => [{ test: "pattern", source }];
  test("finds words in any letter case", () => {
    expect(found(rule("\\bgrant(s|ed|ing)\\b.{0,40}\\bmotion\\b"), "ORDER Granting in part 12 MOTION")).toEqual([
      "Granting in part 12 MOTION",
    ]);
  });
  test.each(["(a+)+$", "(a|aa)+$", "(a*)*b", "^(([a-z])+.)+[A-Z]([a-z])+$", "(.*)(.*)(.*)(.*)(.*)zz"])(
    "that would take for ever elsewhere takes no time: %s",
    (source) => {
      const text = `${"a".repeat(40_000)}!`;
      const began = processorMs();
      found(rule(source), text);
      expect(processorMs() - began).toBeLessThan(1_000);
    },
  );
  test.each([
    ["(", /cannot be read/],
    ["a{2,1}", /cannot be read/],
    ["(?<=a)b", /Look-ahead and look-behind/],
    ["(?!a)b", /Look-ahead and look-behind/],
    ["(a)\\1", /Back-references/],
    ["(?:[a-z ]{1,300}){3}", /too large/],
    ["x".repeat(501), /at most 500/],
    ["", /Write the pattern/],
  ])("is refused with a sentence: %s", (source, sentence) => {
    const made = compileRule(sampleRule({ words: rule(source) }));
    expect(made.ok ? "accepted" : made.problems.join(" ")).toMatch(sentence);
  });
});

describe("the other conditions", () => {
  test.each([
    ["kind", { kinds: ["notice"] }, true],
    ["another kind", { kinds: ["order"] }, false],
    ["author", { authors: ["petitioner"] }, true],
    ["another author", { authors: ["court"] }, false],
    ["docket", { docketKeys: ["mied:2:17-cv-11910"] }, true],
    ["another docket", { docketKeys: ["ca6:17-2171"] }, false],
    ["filer in the text", { filer: "all  petitioners" }, true],
    ["filer in brackets", { filer: "schlanger" }, true],
    ["words that are no filer's", { filer: "status" }, false],
  ] as const)("%s", (_name, more, matches) => {
    const text =
      "STATUS REPORT regarding status, filed by All Petitioners. (Attachments: # 1 Exhibit) (Schlanger, Margo)";
    expect(found([], text, more) !== null).toBe(matches);
  });

  test("all of them must hold, and an untagged entry has no kind", () => {
    expect(found([{ test: "contains", words: "status" }], "STATUS REPORT", { kinds: ["order"] })).toBeNull();
    const [mark] = applyRules(
      compileRules([sampleRule({ kinds: ["other"] })]),
      subjectOf("status report", { tags: null }),
    );
    expect(mark).toBeUndefined();
  });
});

test.each([
  ["nothing to do", { label: null, quieten: false }, /Choose what the rule does/],
  ["no condition", { words: [] }, /Say which entries/],
  ["no name", { name: " " }, /name/],
  ["an empty field", { words: [{ test: "contains", words: " " }] }, /Fill in every field/],
  ["too long a label", { label: "x".repeat(41) }, /label is longer/],
  ["a gap that is no number", { words: [{ test: "then", first: "a", second: "b", within: Number.NaN }] }, /gap/],
] as const)("a rule with %s is refused", (_name, more, sentence) => {
  const made = compileRule(sampleRule(more as Partial<UserRule>));
  expect(made.ok ? "accepted" : made.problems.join(" ")).toMatch(sentence);
});

test("a rule that is switched off does nothing, and changes nothing of what was worked out", () => {
  const off = sampleRule({ enabled: false });
  expect(compileRules([off])).toEqual([]);
  expect(rulesVersionOf([off])).toBe("");
  expect(rulesVersionOf([sampleRule()])).not.toBe(rulesVersionOf([sampleRule({ label: "other" })]));
  expect(rulesVersionOf([sampleRule(), sampleRule({ id: "a" })])).toBe(
    rulesVersionOf([sampleRule({ id: "a" }), sampleRule()]),
  );
});

const anyTags: fc.Arbitrary<EntryTags> = fc
  .record({
    kind: fc.constantFrom(...entryKinds),
    author: fc.constantFrom(...authors),
    effects: fc.array(fc.constantFrom(...effectNames), { maxLength: 2 }),
    unclear: fc.option(fc.string()),
    affectsDetention: fc.constantFrom("yes", "no", "unclear"),
    affectsRemoval: fc.constantFrom("yes", "no", "unclear"),
    routine: fc.boolean(),
  })
  .map(({ effects, ...more }) => ({
    ...plainTags,
    ...more,
    effects: effects.map((effect) => ({ ...stayTags("stays removal", "stays").effects[0]!, effect })),
  }));

describe("the veto", () => {
  test("no rule, however it is written, quietens an entry that is tagged, unclear, or not tagged yet", () => {
    const rules = fc.array(
      fc.record({
        words: fc.string({ maxLength: 3 }),
        byKind: fc.boolean(),
        label: fc.option(fc.string({ minLength: 1, maxLength: 5 })),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(rules, fc.option(anyTags), fc.string(), (written, tags, text) => {
        const compiled = compileRules(
          written.map(({ words, byKind, label }, at) =>
            sampleRule({
              id: `${at}`,
              words: words.trim() === "" ? [] : [{ test: "contains", words }],
              kinds: byKind ? [...entryKinds] : [],
              label,
              quieten: true,
            }),
          ),
        );
        const own: OwnMarks = { version: "v", marks: applyRules(compiled, subjectOf(text, { tags })) };
        const isProtected =
          tags === null ||
          tags.effects.length > 0 ||
          tags.unclear !== null ||
          tags.affectsDetention !== "no" ||
          tags.affectsRemoval !== "no";
        if (isProtected) expect(isQuiet(own, tags)).toBe(false);
        else expect(isQuiet(own, tags)).toBe(own.marks.length > 0);
        expect(vetoOf(tags) === null).toBe(!isProtected);
      }),
      { numRuns: 500 },
    );
  });

  test("goes by the tags of today, whatever was stored when the rule ran", () => {
    const own: OwnMarks = {
      version: "v",
      marks: [{ ruleId: "r", ruleName: "r", label: null, quietens: true, spans: [] }],
    };
    expect(isQuiet(own, plainTags)).toBe(true);
    expect(isQuiet(own, stayTags("ORDER stays removal", "stays"))).toBe(false);
    expect(isQuiet(null, plainTags)).toBe(false);
  });
});

test("labels are given once, in the order of the rules", () => {
  const own: OwnMarks = {
    version: "v",
    marks: ["b", "a", "b"].map((label) => ({ ruleId: label, ruleName: label, label, quietens: false, spans: [] })),
  };
  expect(ownLabels(own)).toEqual(["b", "a"]);
});

test("spans always lie within the text, for any text and words", () => {
  const text = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(text, fc.string({ unit: "binary", minLength: 1, maxLength: 3 }), (body, words) => {
      const marks = applyRules(
        compileRules([
          sampleRule({ words: [{ test: "contains", words }] }),
          sampleRule({ id: "2", words: [{ test: "pattern", source: "." }] }),
        ]),
        subjectOf(body),
      );
      for (const { spans } of marks) {
        for (const { start, end } of spans) expect(start >= 0 && start < end && end <= body.length).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

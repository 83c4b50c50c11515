import { describe, expect, test } from "vitest";
import { kindRuleOf } from "@/lib/tags/kind.ts";
import type { DecreeRule, RequestRule, Rule } from "@/lib/tags/rule.ts";
import { mayMatch } from "@/lib/tags/rule.ts";
import { decreeRules } from "@/lib/tags/rules/decrees.ts";
import { harmlessRules } from "@/lib/tags/rules/harmless.ts";
import { kindRules } from "@/lib/tags/rules/kinds.ts";
import { reliefActRules } from "@/lib/tags/rules/relief-acts.ts";
import { requestRules } from "@/lib/tags/rules/registry.ts";
import { otherSenses } from "@/lib/tags/rules/senses.ts";
import { rulingVerbs } from "@/lib/tags/rules/verbs.ts";
import { effectNames } from "@/lib/tags/tags.ts";
import { processorMs } from "../processor-time.ts";
import { wild } from "./wild.ts";
import { wordings } from "./wordings.ts";

/** Kinds are told by the first rule that matches, so an example counts against the whole list. */
const kindIds = new Set(kindRules.map(({ id }) => id));

const lists: readonly (readonly [string, readonly (Rule & Partial<Pick<RequestRule | DecreeRule, "unless">>)[]])[] = [
  ["kinds", kindRules],
  ["other senses", otherSenses],
  ["requests", requestRules],
  ["decrees", decreeRules],
  ["acts on relief by name", reliefActRules],
  ["harmless", harmlessRules],
];
const all = lists.flatMap(([list, rules]) => rules.map((rule) => ({ list, rule, name: `${list}: ${rule.id}` })));

function matches({ id, when, unless }: (typeof all)[number]["rule"], text: string): boolean {
  if (kindIds.has(id)) return kindRuleOf(text.toLowerCase())?.rule.id === id;
  return when.test(text.toLowerCase()) && !(unless?.test(text.toLowerCase()) ?? false);
}

test("a rule with hints matches no text without one of them", () => {
  const texts = [...wordings, ...wild].flatMap(({ text }) => text.toLowerCase().split(/[.;]/));
  for (const rule of [...decreeRules, ...requestRules])
    for (const text of [...texts, ...rule.yes])
      if (rule.when.test(text)) expect(mayMatch(rule, text), `${rule.id}: ${text}`).toBe(true);
});

test("ids are unique within a list", () => {
  for (const [, rules] of lists) expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

describe.each(all)("$name", ({ rule }) => {
  test("has examples for and against", () => {
    expect(rule.yes.length).toBeGreaterThan(0);
    expect(rule.no.length).toBeGreaterThan(0);
  });
  test.each(rule.yes.map((text) => [text]))("matches: %s", (text) => expect(matches(rule, text)).toBe(true));
  test.each(rule.no.map((text) => [text]))("does not match: %s", (text) => expect(matches(rule, text)).toBe(false));
  test("keeps no state between calls", () => {
    for (const pattern of [rule.when, ...(rule.unless ? [rule.unless] : [])]) expect(pattern.flags).not.toMatch(/[gy]/);
  });
});

test("every effect stands in the tables of wordings", () => {
  const known = new Set([...wordings, ...wild].flatMap(({ effects = [] }) => effects));
  for (const effect of effectNames) expect(known, effect).toContain(effect);
});

test("every ruling verb has four forms", () => expect(rulingVerbs.size % 4).toBe(0));

/** Texts made to make a careless pattern go back and forth: repeated openings, no end, long words, many blanks. */
const worst = [
  "the stay of removal ".repeat(2500),
  "shall not ".repeat(5000),
  "order ".repeat(8500),
  "motion to motion for ".repeat(2400),
  "a".repeat(50_000),
  " ".repeat(50_000),
  "stay stay stay ".repeat(3400),
  "release of the bond hearing injunction ".repeat(1300),
  "granting in part and denying in part ".repeat(1400),
  "((((((((((".repeat(5000),
  "until further the ".repeat(2800),
  "class class certified sub".repeat(2000),
  `shall${" within a bly".repeat(3800)}`,
  `shall${", by a, promptly".repeat(3000)}`,
  `must${" promptly within days".repeat(2400)}`,
];

/** Milliseconds of the processor for one reading. The best of a few is taken, since other work may slow one down. */
function timeOf(pattern: RegExp, text: string): number {
  const start = processorMs();
  pattern.test(text);
  return processorMs() - start;
}

describe("every pattern reads 50,000 characters of the worst kind in linear time", () => {
  test.each(all)("$name", ({ rule }) => {
    for (const text of worst) {
      for (const pattern of [rule.when, ...(rule.unless ? [rule.unless] : [])]) {
        const ms = Math.min(...Array.from({ length: 3 }, () => timeOf(pattern, text)));
        expect(ms, `${pattern} on ${text.slice(0, 40)}`).toBeLessThan(50);
      }
    }
  });
});

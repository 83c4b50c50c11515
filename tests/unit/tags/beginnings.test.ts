import { describe, expect, test } from "vitest";
import { kindRules } from "../../../lib/tags/rules/kinds.ts";
import { RulesByBeginning } from "../../../lib/tags/search/beginnings.ts";

const byBeginning = (...sources: readonly RegExp[]) => new RulesByBeginning(sources, (each) => each);

describe("rules found by how a text begins", () => {
  test("every rule of kinds that matches an opening is found for it", () => {
    const found = new RulesByBeginning(kindRules, ({ when }) => when);
    const openings = kindRules.flatMap(({ yes, no }) => [...yes, ...no]);
    const all = openings.flatMap((each) => [
      each,
      `${each} filed`,
      `second ${each}`,
      each.slice(0, 3),
      `${each[0]}`,
      "",
    ]);
    let matches = 0;
    for (const text of all) {
      const few = found.of(text);
      for (const rule of kindRules.filter(({ when }) => when.test(text))) {
        matches++;
        expect(few, `${rule.id}: ${text}`).toContain(rule);
      }
    }
    expect(matches).toBeGreaterThan(300);
  });

  test.each<[RegExp, string, string]>([
    [/^orders?\b/, "order granting", "motion to stay"],
    [/^eo\b *:/, "eo : stayed", "eorder"],
    [/^(?:minute )?entry/, "minute entry", "minor change"],
    [/^(?:notice|order)/, "notice of appeal", "noted"],
    [/^status|^report/, "report", "status quo".slice(1)],
    [/^\(in chambers\)/, "(in chambers) order", "in chambers"],
    [/^a{2,3}b/, "aab", "bab"],
    [/^[\])]x|^b/, ")x", "x)"],
  ])("%s", (regex, begins, other) => {
    expect(byBeginning(regex).of(begins)).toEqual([regex]);
    expect(byBeginning(regex).of(other)).toEqual([]);
  });

  test.each([/order/, /^[\]|]x|order/, /^(?:\w+ ){0,2}order/, /^.order/, /^x|order/, /^(?:x|)/, /^(?=[a-z])order|^$/])(
    "%s may begin anyhow",
    (regex) => {
      for (const text of ["order", "the order", "", "7"]) expect(byBeginning(regex).of(text)).toEqual([regex]);
    },
  );
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isIsoDate, isoDate } from "@/lib/calendar/date.ts";
import { countRequest } from "@/lib/app/count-lines.ts";
import { deadlineRules, ruleById, ruleInForce } from "@/lib/deadlines/registry.ts";

test("ids are unique", () => expect(new Set(deadlineRules.map(({ id }) => id)).size).toBe(deadlineRules.length));

test.each(deadlineRules)("$id says what a person needs to check it", (rule) => {
  expect(rule.id).toMatch(/^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/);
  expect(rule.authority).toMatch(
    /(?:Fed\. R\. (?:Civ|App)\. P\.|E\.D\. Mich\. LR|Sup\. Ct\. R\.|U\.S\.C\.|C\.F\.R\.| U\.S\. \d)/,
  );
  expect(isIsoDate(rule.verifiedOn)).toBe(true);
  expect(rule.trigger.length).toBeGreaterThan(5);
  expect(rule.binds.length).toBeGreaterThan(3);
  expect(rule.period.count).toBeGreaterThan(0);
  const untils = rule.earlier.map(({ until }) => until);
  expect(untils).toEqual(untils.toSorted());
});

test("days for mail are added only to periods that run from being served", () => {
  for (const rule of deadlineRules) if (rule.threeDays) expect(rule.trigger).toMatch(/^service\b/);
});

describe("every file of rules is in the registry and sorted by id", () => {
  const registry = readFileSync("lib/deadlines/registry.ts", "utf8");
  test.each(readdirSync("lib/deadlines/rules").filter((file) => file !== "rule.ts"))("%s", (file) => {
    expect(registry).toContain(`./rules/${file}`);
    const ids = [...readFileSync(`lib/deadlines/rules/${file}`, "utf8").matchAll(/^ {4}id: "([^"]+)"/gm)].map(
      ([, id]) => id!,
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual(ids.toSorted());
  });
});

describe("a trigger is counted by the rule in force on its day", () => {
  test.each([
    ["frcp-23-f", "2018-01-02", 14],
    ["frcp-23-f", "2019-01-02", 45],
    ["frcp-59-e", "2009-11-30", 10],
    ["frcp-59-e", "2009-12-01", 28],
    ["frcp-62-a", "2008-01-02", 10],
    ["frcp-62-a", "2018-11-30", 14],
    ["frcp-62-a", "2018-12-01", 30],
    ["frap-31-a-1-reply", "2018-04-13", 14],
    ["frap-40-d-1", "2018-12-20", 45],
  ])("%s on %s: %i days", (id, on, count) => {
    expect(ruleInForce(ruleById(id)!, isoDate(on)).period.count).toBe(count);
  });
  test("with the authority of that time", () => {
    expect(ruleInForce(ruleById("frap-40-d-1")!, isoDate("2018-12-20")).authority).toContain("40(a)(1)");
    expect(ruleInForce(ruleById("frap-40-d-1")!, isoDate("2025-01-02")).authority).toBe("Fed. R. App. P. 40(d)(1)");
  });
});

describe("one period from the command line", () => {
  const request = {
    ruleId: null,
    days: null,
    hours: null,
    backward: false,
    from: "2018-01-02",
    courtId: "mied",
    service: null,
  };
  test.each([
    [{ ruleId: "frap-4-a-1-B" }, "2018-03-05"],
    [{ ruleId: "frcp-59-e", from: "2019-01-03" }, "2019-01-31"],
    [{ ruleId: "frcp-72-b-2", from: "2026-11-09", service: "mail" }, "2026-11-27"],
    // No days are added to a period that does not run from being served.
    [{ ruleId: "frcp-59-e", from: "2019-01-03", service: "mail" }, "2019-01-31"],
    [{ ruleId: "mied-lr-7-1-e-1-response", from: "2017-11-07" }, "2017-11-28"],
    [{ ruleId: "mied-lr-7-1-e-2-reply", from: "2026-11-19" }, "2026-11-27"],
    [{ ruleId: "frcp-6-c-2", from: "2026-09-14" }, "2026-09-04"],
    [{ days: 14, from: "2026-11-13" }, "2026-11-27"],
    [{ hours: 48, from: "2026-11-20T15:00" }, "2026-11-23T15:00"],
    [{ days: 7, from: "2026-09-14", backward: true }, "2026-09-04"],
  ])("%o", (part, expected) => expect(countRequest({ ...request, ...part }).date).toBe(expected));
  test.each([
    [{ ruleId: "no-such-rule" }, "there is no rule no-such-rule"],
    [{ days: 3, from: "2026-02-30" }, "neither DATE nor DATETHH:MM"],
    [{ hours: 3 }, "needs --from DATETHH:MM"],
    [{ days: 3, service: "pigeon" }, "neither mail nor electronic"],
    [{}, "say --rule ID, --days N or --hours N"],
    [{ days: 1.5 }, "whole number"],
  ])("refuses %o", (part, message) => expect(() => countRequest({ ...request, ...part })).toThrow(message));
  test("an unconfirmed rule says so first", () => {
    expect(countRequest({ ...request, ruleId: "mied-lr-7-1-e-2-reply" }).steps[0]).toContain("verify");
  });
});

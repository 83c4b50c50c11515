import type { IsoDate } from "../calendar/date.ts";
import type { DeadlineRule } from "./deadline.ts";
import { frapRules } from "./rules/frap.ts";
import { frcpRules } from "./rules/frcp.ts";
import { miedRules } from "./rules/mied.ts";
import { scotusRules } from "./rules/scotus.ts";
import { statuteRules } from "./rules/statutes.ts";

/** Every deadline rule. Add a rule in its file under `rules/`; add a file here. */
export const deadlineRules: readonly DeadlineRule[] = [
  ...frapRules,
  ...frcpRules,
  ...miedRules,
  ...scotusRules,
  ...statuteRules,
];

const byId = new Map(deadlineRules.map((rule) => [rule.id, rule]));

export function ruleById(id: string): DeadlineRule | undefined {
  return byId.get(id);
}

/** The rule as it stood on the day of the trigger: period and authority of the form then in force. */
export function ruleInForce(rule: DeadlineRule, triggeredOn: IsoDate): DeadlineRule {
  const form = rule.earlier.find(({ until }) => triggeredOn < until);
  return form ? { ...rule, authority: form.authority, period: form.period } : rule;
}

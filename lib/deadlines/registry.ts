import type { IsoDate } from "../calendar/date.ts";
import type { DeadlineRule } from "./deadline.ts";
import { ca6Rules } from "./rules/ca6.ts";
import { frapRecordRules } from "./rules/frap-record.ts";
import { frapTimeRules } from "./rules/frap-time.ts";
import { frcpDiscoveryRules } from "./rules/frcp-discovery.ts";
import { frcpJudgmentRules } from "./rules/frcp-judgment.ts";
import { frcpPleadingRules } from "./rules/frcp-pleadings.ts";
import { immigrationRules } from "./rules/immigration.ts";
import { miedRules } from "./rules/mied.ts";
import { scotusRules } from "./rules/scotus.ts";
import { statuteRules } from "./rules/statutes.ts";

/** Every deadline rule. Add a rule in its file under `rules/`; add a file here. */
export const deadlineRules: readonly DeadlineRule[] = [
  ...frapTimeRules,
  ...frapRecordRules,
  ...frcpPleadingRules,
  ...frcpDiscoveryRules,
  ...frcpJudgmentRules,
  ...ca6Rules,
  ...miedRules,
  ...scotusRules,
  ...statuteRules,
  ...immigrationRules,
];

const byId = new Map(deadlineRules.map((rule) => [rule.id, rule]));

/** True where the text itself was not read: such a rule is marked "verify" wherever it is shown. */
export function mustVerify({ certainty }: Pick<DeadlineRule, "certainty">): boolean {
  return certainty !== "V";
}

export function ruleById(id: string): DeadlineRule | undefined {
  return byId.get(id);
}

/** The rule as it stood on the day of the trigger: period and authority of the form then in force. */
export function ruleInForce(rule: DeadlineRule, triggeredOn: IsoDate): DeadlineRule {
  const form = rule.earlier.find(({ until }) => triggeredOn < until);
  return form ? { ...rule, authority: form.authority, period: form.period } : rule;
}

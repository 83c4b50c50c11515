import { instant } from "@/lib/calendar/date.ts";
import type { RuleSubject } from "@/lib/rules/apply.ts";
import type { UserRule } from "@/lib/rules/user-rule.ts";
import { DOCKET, plainTags } from "../components/samples.ts";

const AT = instant("2026-11-20T10:00:00.000Z");

export function sampleRule(more: Partial<UserRule> = {}): UserRule {
  return {
    id: "rule 1",
    name: "Status reports",
    enabled: true,
    words: [{ test: "contains", words: "status report" }],
    kinds: [],
    authors: [],
    filer: "",
    docketKeys: [],
    label: "status",
    quieten: false,
    createdAt: AT,
    updatedAt: AT,
    ...more,
  };
}

export const subjectOf = (text: string, more: Partial<RuleSubject> = {}): RuleSubject => ({
  docketKey: DOCKET,
  text,
  tags: plainTags,
  ...more,
});

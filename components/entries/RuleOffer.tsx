import { useState } from "preact/hooks";
import type { DeadlineRule } from "@/lib/deadlines/deadline.ts";
import { mustVerify } from "@/lib/deadlines/registry.ts";

export interface RuleOfferProps {
  readonly rules: readonly DeadlineRule[];
  readonly onOffer: (ruleId: string, service: "electronic" | "mail") => void;
  readonly onAddByHand: () => void;
}

/** Lets a rule count a deadline from this entry. What it gives waits for review like any other. */
export function RuleOffer({ rules, onOffer, onAddByHand }: RuleOfferProps) {
  const [ruleId, setRuleId] = useState(rules[0]?.id ?? "");
  const [byMail, setByMail] = useState(false);
  const rule = rules.find(({ id }) => id === ruleId);
  return (
    <div class="stack-tight">
      <label class="field">
        Count a deadline from this entry
        <select value={ruleId} onChange={(event) => setRuleId(event.currentTarget.value)}>
          {rules.map(({ id, title, authority }) => (
            <option key={id} value={id}>
              {title} — {authority}
            </option>
          ))}
        </select>
      </label>
      {rule && (
        <p class="small soft">
          {rule.period.count} {rule.period.unit} {rule.period.direction === "backward" ? "before" : "after"}{" "}
          {rule.trigger}. Binds {rule.binds}. Rule read {rule.verifiedOn}
          {mustVerify(rule) && " (unconfirmed: verify before use)"}.
        </p>
      )}
      {rule?.threeDays && (
        <label class="choice small">
          <input type="checkbox" checked={byMail} onChange={(event) => setByMail(event.currentTarget.checked)} />
          Served by mail or another means that adds three days
        </label>
      )}
      <div class="row">
        <button
          type="button"
          class="button small-button"
          disabled={!rule}
          onClick={() => onOffer(ruleId, byMail && rule?.threeDays ? "mail" : "electronic")}
        >
          Count it
        </button>
        <button type="button" class="button quiet small-button" onClick={onAddByHand}>
          Add a date by hand
        </button>
      </div>
    </div>
  );
}

import type { LeftOut } from "@/lib/deadlines/left-out.ts";

/** Provisions that are not among the rules, each with its reason, so that nobody takes a silence for an answer. */
export function LeftOutRules({ rules }: { readonly rules: readonly LeftOut[] }) {
  return (
    <details class="panel">
      <summary>Not among the rules, and why ({rules.length})</summary>
      <dl class="stack-tight">
        {rules.map(({ authority, what, why }) => (
          <div key={authority}>
            <dt>
              <strong>{authority}</strong>: {what}
            </dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

import { compileRule } from "../rules/apply.ts";
import { ruleLimits } from "../rules/user-rule.ts";
import type { UserRule } from "../rules/user-rule.ts";
import type { Clock, DocketStore } from "./ports.ts";

interface Ports {
  readonly store: DocketStore;
  readonly clock: Clock;
}

/**
 * Saves a rule under its id, new or changed. The entries follow in the background (`refreshOwnMarks`).
 * @throws Error with a sentence for each thing that is wrong with it; nothing is saved then
 */
export function saveRule({ store, clock }: Ports, rule: UserRule): Promise<void> {
  const made = compileRule(rule);
  if (!made.ok) return Promise.reject(new Error(made.problems.join(" ")));
  return store.update(
    () => "no docket",
    (state) => {
      const known = state.rules.find(({ id }) => id === rule.id);
      if (!known && state.rules.length >= ruleLimits.rules) {
        throw new Error(`There are ${ruleLimits.rules} rules already. Delete one before you add another.`);
      }
      const now = clock.now();
      return { writes: { rules: [{ ...rule, createdAt: known?.createdAt ?? now, updatedAt: now }] }, value: undefined };
    },
  );
}

/** Deletes a rule; its labels go with it. A rule that is gone already is no trouble. */
export function removeRule({ store }: Pick<Ports, "store">, ruleId: string): Promise<void> {
  return store.update(
    () => "no docket",
    () => ({ writes: { remove: { rules: [ruleId] } }, value: undefined }),
  );
}

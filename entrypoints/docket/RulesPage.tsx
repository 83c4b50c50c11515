import { useEffect, useMemo, useState } from "preact/hooks";
import { RulesView } from "@/components/rules/RulesView.tsx";
import type { MatterView } from "@/lib/app/views.ts";
import type { UserRule } from "@/lib/rules/user-rule.ts";
import { onChange } from "@/lib/storage/changes.ts";
import { now } from "../shared/today.ts";
import type { Asking } from "../shared/use-ask.ts";
import { reader } from "../shared/use-matters.ts";

export interface RulesPageProps {
  readonly matters: readonly MatterView[];
  readonly ask: Asking["ask"];
  readonly fail: (sentence: string) => void;
  readonly onOpenEntry: (entryId: string) => void;
}

/** The user's rules over the entries of all matters. */
export function RulesPage({ matters, ask, fail, onOpenEntry }: RulesPageProps) {
  const rules = useRules(fail);
  const entries = useMemo(() => matters.flatMap((matter) => matter.entries), [matters]);
  const dockets = matters.flatMap(({ health }) =>
    health.map(({ docket, docketLabel }) => ({ key: docket.key, label: docketLabel })),
  );
  return (
    <RulesView
      rules={rules}
      entries={entries}
      dockets={dockets}
      newRule={emptyRule}
      onSave={(rule) => ask("rule/save", { rule }).then((saved) => saved !== null)}
      onRemove={(ruleId) => void ask("rule/remove", { ruleId })}
      onOpenEntry={onOpenEntry}
    />
  );
}

function emptyRule(): UserRule {
  const at = now();
  return {
    id: crypto.randomUUID(),
    name: "",
    enabled: true,
    words: [{ test: "contains", words: "" }],
    kinds: [],
    authors: [],
    filer: "",
    docketKeys: [],
    label: null,
    quieten: false,
    createdAt: at,
    updatedAt: at,
  };
}

/** Read again after every write, in the order in which they were made. */
function useRules(fail: (sentence: string) => void): readonly UserRule[] | null {
  const [rules, setRules] = useState<readonly UserRule[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = () =>
      void reader.rules().then(
        (stored) => isCurrent && setRules(stored.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))),
        (error: unknown) => isCurrent && fail(error instanceof Error ? error.message : String(error)),
      );
    read();
    const stop = onChange(read);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [fail]);
  return rules;
}

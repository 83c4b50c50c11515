import { useMemo, useState } from "preact/hooks";
import type { EntryView } from "@/lib/app/views.ts";
import { ruleLimits, type UserRule } from "@/lib/rules/user-rule.ts";
import { counted } from "../text/wording.ts";
import { RuleForm } from "./RuleForm.tsx";

export interface RulesViewProps {
  /** Null while they are read. */
  readonly rules: readonly UserRule[] | null;
  /** Every entry that is stored, of all matters. */
  readonly entries: readonly EntryView[];
  readonly dockets: readonly { readonly key: string; readonly label: string }[];
  /** An empty rule with an id of its own. */
  readonly newRule: () => UserRule;
  /** False when it was refused: what was written stays in the form then. */
  readonly onSave: (rule: UserRule) => Promise<boolean>;
  readonly onRemove: (ruleId: string) => void;
  readonly onOpenEntry: (entryId: string) => void;
}

/** The user's own rules: what each does, how often, and the form in which one is written. */
export function RulesView({ rules, entries, dockets, newRule, onSave, onRemove, onOpenEntry }: RulesViewProps) {
  const [editing, setEditing] = useState<UserRule | null>(null);
  const matches = useMemo(() => matchesOf(entries), [entries]);
  if (rules === null) return <p class="empty soft">Reading …</p>;
  if (editing !== null) {
    return (
      <div class="rules-view">
        <h2>{rules.some(({ id }) => id === editing.id) ? "Change a rule" : "Write a rule"}</h2>
        <RuleForm
          key={editing.id}
          initial={editing}
          isNew={!rules.some(({ id }) => id === editing.id)}
          entries={entries}
          dockets={dockets}
          onSave={(rule) => {
            void onSave(rule).then((isSaved) => isSaved && setEditing(null));
          }}
          onCancel={() => setEditing(null)}
          onOpenEntry={onOpenEntry}
        />
      </div>
    );
  }
  return (
    <div class="rules-view stack">
      <div class="row spread">
        <h2>Your rules</h2>
        <button
          type="button"
          class="button primary"
          disabled={rules.length >= ruleLimits.rules}
          onClick={() => setEditing(newRule())}
        >
          Write a rule
        </button>
      </div>
      <p class="soft">
        A rule gives entries a label of your own, or quietens them. It works on everything stored and on all that comes.
        It can never silence an entry that Docketwatch tags with an effect or calls unclear. Rules are part of every
        backup.
      </p>
      {rules.length === 0 && <p>There are none yet.</p>}
      <ul class="stack rule-list">
        {rules.map((rule) => (
          <RuleItem
            key={rule.id}
            rule={rule}
            matched={matches.get(rule.id) ?? 0}
            onEdit={() => setEditing(rule)}
            onToggle={(enabled) => void onSave({ ...rule, enabled })}
            onRemove={() => onRemove(rule.id)}
          />
        ))}
      </ul>
    </div>
  );
}

interface RuleItemProps {
  readonly rule: UserRule;
  readonly matched: number;
  readonly onEdit: () => void;
  readonly onToggle: (enabled: boolean) => void;
  readonly onRemove: () => void;
}

function RuleItem({ rule, matched, onEdit, onToggle, onRemove }: RuleItemProps) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <li class="panel stack-tight">
      <div class="row spread">
        <h3>{rule.name}</h3>
        <label class="choice">
          <input type="checkbox" checked={rule.enabled} onChange={(event) => onToggle(event.currentTarget.checked)} />
          <span>
            On<span class="visually-hidden">: {rule.name}</span>
          </span>
        </label>
      </div>
      <p>
        {rule.label !== null && <span class="chip own">{rule.label}</span>}
        {rule.label !== null && rule.quieten && " "}
        {rule.quieten && <span class="chip">quietens</span>}{" "}
        <span class="small soft">
          {rule.enabled ? `${counted(matched, "entry", "entries")} now` : "off"} · {conditionWords(rule)}
        </span>
      </p>
      <div class="row">
        <button type="button" class="button small-button" onClick={onEdit}>
          Change<span class="visually-hidden"> {rule.name}</span>
        </button>
        {isAsking ? (
          <>
            <span class="small">Delete it, and its label from all entries?</span>
            <button type="button" class="button small-button" onClick={onRemove}>
              Delete
            </button>
            <button type="button" class="button quiet small-button" onClick={() => setIsAsking(false)}>
              Keep
            </button>
          </>
        ) : (
          <button type="button" class="button quiet small-button" onClick={() => setIsAsking(true)}>
            Delete …<span class="visually-hidden"> {rule.name}</span>
          </button>
        )}
      </div>
    </li>
  );
}

/** As stored: how many entries each rule was found to match when it was last applied. */
function matchesOf(entries: readonly EntryView[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { own } of entries) {
    for (const { ruleId } of own?.marks ?? []) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  return counts;
}

function conditionWords({ words, kinds, authors, filer, docketKeys }: UserRule): string {
  const parts = words.map((test) => {
    if (test.test === "contains") return `“${test.words}”`;
    if (test.test === "then") return `“${test.first}” then “${test.second}”`;
    if (test.test === "not after") return `“${test.words}” not after “${test.after}”`;
    return `matches ${test.source}`;
  });
  if (kinds.length > 0) parts.push(kinds.join(" or "));
  if (authors.length > 0) parts.push(`by ${authors.join(" or ")}`);
  if (filer !== "") parts.push(`filed by “${filer}”`);
  if (docketKeys.length > 0) parts.push(counted(docketKeys.length, "docket"));
  return parts.join(" and ");
}

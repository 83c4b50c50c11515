import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { EntryView } from "@/lib/app/views.ts";
import { ruleLimits, ruleProblems, type UserRule } from "@/lib/rules/user-rule.ts";
import { authors, entryKinds } from "@/lib/tags/tags.ts";
import { DryRunReport } from "./DryRunReport.tsx";
import { useDryRun } from "./use-dry-run.ts";
import { WordTests } from "./WordTests.tsx";

export interface RuleFormProps {
  readonly initial: UserRule;
  readonly isNew: boolean;
  /** Every entry that is stored, newest first. */
  readonly entries: readonly EntryView[];
  readonly dockets: readonly { readonly key: string; readonly label: string }[];
  readonly onSave: (rule: UserRule) => void;
  readonly onCancel: () => void;
  readonly onOpenEntry: (entryId: string) => void;
}

/** A rule being written, with what it would do to everything stored beside it. */
export function RuleForm({ initial, isNew, entries, dockets, onSave, onCancel, onOpenEntry }: RuleFormProps) {
  const [name, setName] = useState(initial.name);
  // Under a name that stays, so that typing one starts no new run.
  const [draft, setDraft] = useState<UserRule>({ ...initial, name: "rule" });
  const missingId = useId();
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const trying = useDryRun(draft, entries);
  const change = (part: Partial<UserRule>) => setDraft({ ...draft, ...part });
  const [missing] = ruleProblems({ ...draft, name });
  const isReady = missing === undefined && trying.problems.length === 0 && !(trying.run?.isTooSlow ?? false);
  const submit = (event: Event) => {
    event.preventDefault();
    if (isReady) onSave({ ...draft, name: name.trim(), label: draft.label?.trim() ?? null });
  };
  return (
    <div class="rule-form">
      <form class="stack" onSubmit={submit} aria-label={isNew ? "New rule" : `Rule ${initial.name}`}>
        <label class="field">
          Name of the rule
          <input
            ref={first}
            type="text"
            required
            maxLength={ruleLimits.name}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <WordTests tests={draft.words} onChange={(words) => change({ words })} />
        <label class="field">
          Filed, signed or issued by (part of a name; empty = anybody)
          <input
            type="text"
            maxLength={ruleLimits.filer}
            value={draft.filer}
            onInput={(event) => change({ filer: event.currentTarget.value })}
          />
        </label>
        <Choices title="Kind" all={entryKinds} chosen={draft.kinds} onChange={(kinds) => change({ kinds })} />
        <Choices
          title="Author"
          all={authors}
          chosen={draft.authors}
          onChange={(chosen) => change({ authors: chosen })}
        />
        {dockets.length > 1 && (
          <Choices
            title="Docket"
            all={dockets.map(({ key }) => key)}
            nameOf={(key) => dockets.find((docket) => docket.key === key)?.label ?? key}
            chosen={draft.docketKeys}
            onChange={(docketKeys) => change({ docketKeys })}
          />
        )}
        <fieldset class="plain-fieldset stack-tight">
          <legend>What it does</legend>
          <label class="field">
            Label that the entries get (empty = none)
            <input
              type="text"
              maxLength={ruleLimits.label}
              value={draft.label ?? ""}
              onInput={(event) =>
                change({ label: event.currentTarget.value === "" ? null : event.currentTarget.value })
              }
            />
          </label>
          <label class="choice">
            <input
              type="checkbox"
              checked={draft.quieten}
              onChange={(event) => change({ quieten: event.currentTarget.checked })}
            />
            <span>
              Quieten: fold them with the routine entries, and send no notification. An entry that is tagged with an
              effect, or unclear, or not tagged yet, is never quietened; an order of the court is never folded.
            </span>
          </label>
        </fieldset>
        <div class="row">
          <button class="button primary" disabled={!isReady} aria-describedby={missing && missingId}>
            Save the rule
          </button>
          <button type="button" class="button" onClick={onCancel}>
            Cancel
          </button>
        </div>
        {missing !== undefined && (
          <p id={missingId} class="small soft">
            Before it can be saved: {missing}
          </p>
        )}
      </form>
      <DryRunReport trying={trying} quietens={draft.quieten} onOpenEntry={onOpenEntry} />
    </div>
  );
}

interface ChoicesProps<T extends string> {
  readonly title: string;
  readonly all: readonly T[];
  readonly chosen: readonly T[];
  readonly nameOf?: (value: T) => string;
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Any of several; none chosen = all of them. */
function Choices<T extends string>({ title, all, chosen, nameOf = (value) => value, onChange }: ChoicesProps<T>) {
  return (
    <details open={chosen.length > 0}>
      <summary>
        {title}: {chosen.length === 0 ? "any" : chosen.map(nameOf).join(", ")}
      </summary>
      <fieldset class="row plain-fieldset" aria-label={title}>
        {all.map((value) => (
          <label key={value} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter((each) => each !== value))
              }
            />
            <span>{nameOf(value)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

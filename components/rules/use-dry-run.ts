import { useEffect, useState } from "preact/hooks";
import type { EntryView } from "@/lib/app/views.ts";
import { compileRule, prepare } from "@/lib/rules/apply.ts";
import type { PreparedSubject } from "@/lib/rules/apply.ts";
import { DryRunner, type DryRun } from "@/lib/rules/dry-run.ts";
import type { UserRule } from "@/lib/rules/user-rule.ts";

export interface Trying {
  /** Sentences that say why the rule cannot run; empty = it can. */
  readonly problems: readonly string[];
  /** Null until the first entries were tried. */
  readonly run: DryRun<EntryView> | null;
  readonly isRunning: boolean;
  /** The rule was changed since: `run` is still that of the rule as it was. */
  readonly isOutdated: boolean;
}

/** After the last keystroke. */
const SETTLE_MS = 150;
/** The page stays free: a slice ends after this, and the rest waits for the page's own work. */
const SLICE_MS = 12;
/** A rule that works for longer than this over all entries is not saved. */
const SLOWEST_MS = 10_000;

interface State extends Omit<Trying, "isOutdated"> {
  /** The rule that was tried. */
  readonly of: UserRule | null;
}

/** Runs a rule over all entries while it is being written. The page is never held for longer than a slice. */
export function useDryRun(rule: UserRule, entries: readonly EntryView[]): Trying {
  const [state, setState] = useState<State>({ of: null, problems: [], run: null, isRunning: true });
  useEffect(() => {
    const made = compileRule(doingSomething(rule));
    if (!made.ok) {
      setState({ of: rule, problems: made.problems, run: null, isRunning: false });
      return;
    }
    const runner = new DryRunner<EntryView>(made.compiled, entries.length);
    let at = 0;
    let spent = 0;
    const slice = () => {
      const began = performance.now();
      while (at < entries.length && performance.now() - began < SLICE_MS) {
        const view = entries[at++];
        if (view !== undefined) runner.tryOn(view, subjectOf(view));
      }
      spent += performance.now() - began;
      if (spent > SLOWEST_MS) runner.stopAsTooSlow();
      const isRunning = at < entries.length && spent <= SLOWEST_MS;
      setState({ of: rule, problems: [], run: runner.result(), isRunning });
      if (isRunning) timer = setTimeout(slice, 0);
    };
    let timer = setTimeout(slice, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [rule, entries]);
  return { ...state, isOutdated: state.of !== rule };
}

/** What a rule does comes last in its form: it is tried before that is said. It is not saved before. */
function doingSomething(rule: UserRule): UserRule {
  return rule.quieten || (rule.label ?? "").trim() !== "" ? rule : { ...rule, quieten: true };
}

/** Made ready once for each entry, however many rules are tried on it. */
const prepared = new WeakMap<EntryView, PreparedSubject>();

function subjectOf(view: EntryView): PreparedSubject {
  const known = prepared.get(view);
  if (known !== undefined) return known;
  const { entry, tags } = view;
  const made = prepare({ docketKey: entry.docketKey, text: entry.docketText || (entry.shortText ?? ""), tags });
  prepared.set(view, made);
  return made;
}

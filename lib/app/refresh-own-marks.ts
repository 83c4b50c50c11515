import type { DocketKey } from "../docket/records.ts";
import { applyRules } from "../rules/apply.ts";
import type { UserRule } from "../rules/user-rule.ts";
import { ruleSetOf, ruleSubjectOf } from "./own-marks.ts";
import type { RuleSet } from "./own-marks.ts";
import type { Clock, Decision, DocketStore, StoredState, StoredTags } from "./ports.ts";

export interface OwnMarksPorts {
  readonly store: DocketStore;
  readonly clock: Clock;
}

/** Rows written in one transaction: messages wait for no longer than that takes. */
const PIECE = 2_000;
/** A rule that needs longer than this for one piece is switched off, and the journal says so. */
const SLOWEST_MS = 4_000;

/**
 * Applies the user's rules to every entry that they were not applied to yet: after a change of a rule, an import, a
 * restore. A piece of a docket at a time, each in one transaction; a death in between is made good by the next run.
 */
export async function refreshOwnMarks({ store, clock }: OwnMarksPorts): Promise<void> {
  for (const { key } of await store.dockets()) {
    if (!(await isBehind(store, key))) continue;
    let isDone = false;
    while (!isDone) {
      isDone = await store.update(
        () => key,
        (state) => decide(state, key, clock),
      );
    }
  }
}

/** A look without a transaction for writing, so that a start of the worker costs little. */
async function isBehind(store: DocketStore, docketKey: DocketKey): Promise<boolean> {
  const [rules, { entries, tags }] = await Promise.all([store.rules(), store.contentsOf(docketKey)]);
  const set = ruleSetOf(rules);
  return behind({ entries, tags }, set).length > 0;
}

/** Rows that other rules were applied to. One whose text has changed since waits to be tagged again, and its marks with it. */
function behind({ entries, tags }: Pick<StoredState, "entries" | "tags">, { version }: RuleSet) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return tags.flatMap((row) => {
    const entry = (row.own?.version ?? "") === version ? undefined : byId.get(row.entryId);
    return entry ? [{ row, entry }] : [];
  });
}

/** Writes one piece; the value says whether all is done. */
function decide(state: StoredState, docketKey: DocketKey, clock: Clock): Decision<boolean> {
  const set = ruleSetOf(state.rules);
  const waiting = behind(state, set);
  const piece = waiting.slice(0, PIECE);
  const spent = new Map<string, number>();
  const rows: StoredTags[] = [];
  for (const { row, entry } of piece) {
    const { own: _before, ...bare } = row;
    if (set.version === "") {
      rows.push(bare);
      continue;
    }
    const subject = ruleSubjectOf(entry, row.tags);
    const marks = set.compiled.flatMap((compiled) => {
      const began = Date.parse(clock.now());
      const found = applyRules([compiled], subject);
      const { id } = compiled.rule;
      spent.set(id, (spent.get(id) ?? 0) + Date.parse(clock.now()) - began);
      return found;
    });
    rows.push({ ...bare, own: { version: set.version, marks } });
    const slow = state.rules.find(({ id }) => (spent.get(id) ?? 0) > SLOWEST_MS);
    if (slow) return switchOff(slow, docketKey, clock);
  }
  return { writes: { tags: rows }, value: piece.length === waiting.length };
}

function switchOff(rule: UserRule, docketKey: DocketKey, clock: Clock): Decision<boolean> {
  const at = clock.now();
  return {
    writes: {
      rules: [{ ...rule, enabled: false, updatedAt: at }],
      journal: [
        {
          id: `slow rule ${rule.id} ${at.slice(0, 10)}`,
          at,
          docketKey,
          text: `Your rule “${rule.name}” took too long on this docket and was switched off. Make its pattern simpler under Rules, and switch it on again.`,
        },
      ],
    },
    value: false,
  };
}

import type { DocketKey, EntryRecord } from "../docket/records.ts";
import { applyRules } from "../rules/apply.ts";
import type { CompiledRule } from "../rules/apply.ts";
import type { OwnMark } from "../rules/own-marks.ts";
import { ruleSetOf, ruleSubjectOf } from "./own-marks.ts";
import type { RuleSet } from "./own-marks.ts";
import type { Clock, DocketContents, DocketStore, Replacement, StoredTags } from "./ports.ts";

export interface OwnMarksPorts {
  readonly store: DocketStore;
  readonly clock: Clock;
}

/** Rows written in one transaction: messages wait for no longer than that takes. */
const PIECE = 1_000;
/** A rule that needs longer than this for one piece is switched off, and the journal says so. */
const SLOWEST_MS = 4_000;
/** Rows that something else changes all the while are left to the next start. */
const MOST_ROUNDS = 5;

/**
 * Applies the user's rules to every entry that they were not applied to yet: after a change of a rule, an import, a
 * restore. A docket is read once, outside any transaction for writing, and written in pieces, each row only where it is
 * still what the rules were applied to; then it is looked at again. A death in between is made good by the next run.
 */
export async function refreshOwnMarks(ports: OwnMarksPorts): Promise<void> {
  for (const { key } of await ports.store.dockets()) {
    for (let round = 0; round < MOST_ROUNDS; round++) if (await isDoneAfter(ports, key)) break;
  }
}

/** Writes what is behind, if anything is; true if nothing was. */
async function isDoneAfter({ store, clock }: OwnMarksPorts, docketKey: DocketKey): Promise<boolean> {
  const [rules, contents] = await Promise.all([store.rules(), store.contentsOf(docketKey)]);
  const set = ruleSetOf(rules);
  const waiting = behind(contents, set);
  for (let at = 0; at < waiting.length; at += PIECE) {
    const { rows, slowRuleId } = applied(waiting.slice(at, at + PIECE), set, clock);
    await store.replace(rows, {}, at + PIECE >= waiting.length);
    if (slowRuleId !== null) {
      await switchOff(store, clock, { ruleId: slowRuleId, docketKey });
      return false;
    }
  }
  return waiting.length === 0;
}

/** Rows that other rules were applied to. One whose text has changed since waits to be tagged again, and its marks with it. */
function behind({ entries, tags }: Pick<DocketContents, "entries" | "tags">, { version }: RuleSet): Behind[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return tags.flatMap((row) => {
    const entry = (row.own?.version ?? "") === version ? undefined : byId.get(row.entryId);
    return entry ? [{ row, entry }] : [];
  });
}

interface Behind {
  readonly row: StoredTags;
  readonly entry: EntryRecord;
}

/** One piece with the rules applied, up to a rule that takes too long. */
function applied(piece: readonly Behind[], set: RuleSet, clock: Clock) {
  const spent = new Map<string, number>();
  const rows: Replacement[] = [];
  for (const { row, entry } of piece) {
    const { own: _before, ...bare } = row;
    const marks = set.compiled.flatMap((compiled) => timed(compiled, entry, row, { clock, spent }));
    const after = set.version === "" ? bare : { ...bare, own: { version: set.version, marks } };
    rows.push({ table: "tags", before: row, after, change: null, gone: null });
    const slow = [...spent].find(([, ms]) => ms > SLOWEST_MS);
    if (slow) return { rows, slowRuleId: slow[0] };
  }
  return { rows, slowRuleId: null };
}

function timed(
  compiled: CompiledRule,
  entry: EntryRecord,
  { tags }: StoredTags,
  { clock, spent }: { readonly clock: Clock; readonly spent: Map<string, number> },
): OwnMark[] {
  const began = Date.parse(clock.now());
  const found = applyRules([compiled], ruleSubjectOf(entry, tags));
  const { id } = compiled.rule;
  spent.set(id, (spent.get(id) ?? 0) + Date.parse(clock.now()) - began);
  return found;
}

function switchOff(
  store: DocketStore,
  clock: Clock,
  { ruleId, docketKey }: { readonly ruleId: string; readonly docketKey: DocketKey },
): Promise<void> {
  return store.update(
    () => "no docket",
    ({ rules }) => {
      const at = clock.now();
      const rule = rules.find(({ id }) => id === ruleId);
      if (!rule?.enabled) return { writes: {}, value: undefined };
      const text = `Your rule “${rule.name}” took too long on this docket and was switched off. Make its pattern simpler under Rules, and switch it on again.`;
      return {
        writes: {
          rules: [{ ...rule, enabled: false, updatedAt: at }],
          journal: [{ id: `slow rule ${rule.id} ${at.slice(0, 10)}`, at, docketKey, text }],
        },
        value: undefined,
      };
    },
  );
}

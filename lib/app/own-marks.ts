import { fingerprintOf } from "../docket/identity.ts";
import type { EntryRecord } from "../docket/records.ts";
import { applyRules, compileRules, rulesVersionOf } from "../rules/apply.ts";
import type { CompiledRule, RuleSubject } from "../rules/apply.ts";
import type { OwnMarks } from "../rules/own-marks.ts";
import type { UserRule } from "../rules/user-rule.ts";
import type { EntryTags } from "../tags/tags.ts";
import type { StoredTags } from "./ports.ts";

/** What the user's rules look at in an entry. */
export function ruleSubjectOf(entry: EntryRecord, tags: EntryTags | null): RuleSubject {
  return { docketKey: entry.docketKey, text: entry.docketText || (entry.shortText ?? ""), tags };
}

/** The user's rules of one moment, compiled once. */
export interface RuleSet {
  readonly version: string;
  readonly compiled: readonly CompiledRule[];
}

export function ruleSetOf(rules: readonly UserRule[]): RuleSet {
  return { version: rulesVersionOf(rules), compiled: compileRules(rules) };
}

/** What the rules say of an entry; undefined when there are none, so that nothing is stored. */
export function ownMarksOf(set: RuleSet, entry: EntryRecord, tags: EntryTags): OwnMarks | undefined {
  if (set.version === "") return undefined;
  return { version: set.version, marks: applyRules(set.compiled, ruleSubjectOf(entry, tags)) };
}

/** True if what is stored was worked out by these rules from what they can see of the entry now. */
export function isOwnCurrent(
  set: RuleSet,
  stored: StoredTags | undefined,
  entry: EntryRecord,
  tags: EntryTags,
): boolean {
  return (
    stored !== undefined &&
    (stored.own?.version ?? "") === set.version &&
    stored.textHash === fingerprintOf(entry) &&
    stored.tags.kind === tags.kind &&
    stored.tags.author === tags.author
  );
}

/** More entries than this at once are left to the background's own run, which can stop a slow rule. */
const MOST_AT_ONCE = 1_000;

/**
 * What the rules say of the entries of a docket that is being tagged: as stored where that still holds, else worked out.
 * @returns for each entry its marks, or undefined where there is nothing to store yet: such an entry is not quiet
 */
export function ownMarksOfDocket(
  rules: readonly UserRule[],
  stored: ReadonlyMap<string, StoredTags>,
): (entry: EntryRecord, tags: EntryTags) => OwnMarks | undefined {
  const set = ruleSetOf(rules);
  let left = MOST_AT_ONCE;
  return (entry, tags) => {
    if (set.version === "") return undefined;
    const row = stored.get(entry.id);
    if (isOwnCurrent(set, row, entry, tags)) return row?.own;
    return left-- > 0 ? ownMarksOf(set, entry, tags) : undefined;
  };
}

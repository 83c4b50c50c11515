import type { TextSpan } from "../docket/docket.ts";
import { textHash } from "../docket/text.ts";
import type { EntryTags } from "../tags/tags.ts";
import { filerPart } from "./filer.ts";
import type { OwnMark } from "./own-marks.ts";
import { compilePattern } from "./pattern.ts";
import { placesOf, searchText, searchWords, sentenceStart } from "./text-search.ts";
import type { SearchText } from "./text-search.ts";
import type { UserRule, WordTest } from "./user-rule.ts";
import { ruleProblems } from "./user-rule.ts";

/** What a rule looks at. */
export interface RuleSubject {
  readonly docketKey: string;
  /** The docket text; the short text where a source gives nothing else. */
  readonly text: string;
  /** Null while the entry is not tagged. */
  readonly tags: EntryTags | null;
}

/** A rule ready to run. */
export interface CompiledRule {
  readonly rule: UserRule;
  /** The words that it found, or null when it does not match. */
  match(subject: PreparedSubject): readonly TextSpan[] | null;
}

/** A subject whose text is made ready once for all rules. */
export interface PreparedSubject extends RuleSubject {
  readonly search: SearchText;
  readonly filer: () => string;
}

const MOST_SPANS = 20;

export function prepare(subject: RuleSubject): PreparedSubject {
  let filer: string | null = null;
  return { ...subject, search: searchText(subject.text), filer: () => (filer ??= filerPart(subject.text)) };
}

/** @returns the rule ready to run, or a sentence for each thing that is wrong with it */
export function compileRule(
  rule: UserRule,
):
  | { readonly ok: true; readonly compiled: CompiledRule }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const problems = [...ruleProblems(rule)];
  const tests: Finder[] = [];
  for (const test of rule.words) {
    const made = finderOf(test);
    if (typeof made === "string") problems.push(made);
    else tests.push(made);
  }
  if (problems.length > 0) return { ok: false, problems };
  const filer = searchWords(rule.filer);
  return {
    ok: true,
    compiled: {
      rule,
      match(subject) {
        if (rule.docketKeys.length > 0 && !rule.docketKeys.includes(subject.docketKey)) return null;
        if (rule.kinds.length > 0 && !(subject.tags && rule.kinds.includes(subject.tags.kind))) return null;
        if (rule.authors.length > 0 && !(subject.tags && rule.authors.includes(subject.tags.author))) return null;
        if (filer !== "" && !subject.filer().includes(filer)) return null;
        const spans: TextSpan[] = [];
        for (const find of tests) {
          const found = find(subject);
          if (found === null) return null;
          spans.push(...found);
        }
        return spans.slice(0, MOST_SPANS);
      },
    },
  };
}

/** The words that a test finds, or null when it does not hold. */
type Finder = (subject: PreparedSubject) => readonly TextSpan[] | null;

function finderOf(test: WordTest): Finder | string {
  switch (test.test) {
    case "contains": {
      const words = searchWords(test.words);
      return ({ search }) => spansOrNull(placesOf(words, search, MOST_SPANS), search);
    }
    case "then":
      return thenFinder(searchWords(test.first), searchWords(test.second), test.within);
    case "not after":
      return notAfterFinder(searchWords(test.words), searchWords(test.after));
    case "pattern": {
      const made = compilePattern(test.source);
      return made.ok ? ({ text }) => made.pattern.spansIn(text) : made.reason;
    }
  }
}

function spansOrNull(places: readonly TextSpan[], search: SearchText): TextSpan[] | null {
  return places.length === 0 ? null : places.map(({ start, end }) => search.spanOf(start, end));
}

function thenFinder(first: string, second: string, within: number): Finder {
  return ({ search }) => {
    const spans: TextSpan[] = [];
    for (const place of placesOf(first, search, 200)) {
      const at = search.lower.indexOf(second, place.end);
      if (at === -1) break;
      if (at - place.end <= within) spans.push(place, { start: at, end: at + second.length });
    }
    return spansOrNull(spans, search);
  };
}

function notAfterFinder(words: string, after: string): Finder {
  return ({ search }) => {
    const free = placesOf(words, search, 200).filter(
      ({ start }) => !search.lower.slice(sentenceStart(search, start), start).includes(after),
    );
    return spansOrNull(free.slice(0, MOST_SPANS), search);
  };
}

/** All rules that are switched on and can run. A rule that cannot is passed over: it was refused when it was saved. */
export function compileRules(rules: readonly UserRule[]): CompiledRule[] {
  return rules.flatMap((rule) => {
    const made = rule.enabled ? compileRule(rule) : null;
    return made?.ok ? [made.compiled] : [];
  });
}

/** Changes with every change of a rule that is switched on; "" while there is none. */
export function rulesVersionOf(rules: readonly UserRule[]): string {
  const on = rules.filter(({ enabled }) => enabled).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (on.length === 0) return "";
  return textHash(
    JSON.stringify(
      on.map((rule) => [
        rule.id,
        rule.name,
        rule.words,
        rule.kinds,
        rule.authors,
        rule.filer,
        rule.docketKeys,
        rule.label,
        rule.quieten,
      ]),
    ),
  );
}

export function applyRules(rules: readonly CompiledRule[], subject: RuleSubject): OwnMark[] {
  if (rules.length === 0) return [];
  const prepared = prepare(subject);
  return rules.flatMap(({ rule, match }) => {
    const spans = match(prepared);
    if (spans === null) return [];
    return [{ ruleId: rule.id, ruleName: rule.name, label: rule.label, quietens: rule.quieten, spans }];
  });
}

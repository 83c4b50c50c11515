import { actPhrases, actWords } from "./acts.ts";
import type { Act, Needs } from "./acts.ts";
import { formsOf } from "./inflect.ts";
import type { Form } from "./inflect.ts";
import { operatorPhrases, operatorWords } from "./operators.ts";
import type { Operator } from "./operators.ts";

/** What a word means for the reader. */
export type Meant =
  | { readonly is: "act"; readonly act: Act; readonly form: Form; readonly needs: Needs; readonly id: string }
  | { readonly is: "operator"; readonly operator: Operator; readonly form: Form };

/** A word may name several acts ("return"): the first whose needs are met counts. */
export const lexicon: ReadonlyMap<string, readonly Meant[]> = collect();

/** Words that are verbs and nouns: "release", "transfer". */
export const NOUNS_TOO: ReadonlySet<string> = new Set(
  [...lexicon]
    .filter(
      ([, list]) =>
        list.some((each) => each.is === "act" && each.form === "base") &&
        list.some((each) => each.is === "act" && each.form === "noun"),
    )
    .map(([word]) => word),
);

/** A phrase without its first word. */
export interface Phrase {
  readonly rest: readonly string[];
  readonly meant: Meant;
}

/** Phrases by their first word, longest first. */
export const phrases: ReadonlyMap<string, readonly Phrase[]> = collectPhrases();

function listed(list: string): string[] {
  return list.split(" ").filter((word) => word !== "");
}

function collect(): Map<string, Meant[]> {
  const all = new Map<string, Meant[]>();
  const add = (word: string, meant: Meant): void => {
    const list = all.get(word);
    if (list === undefined) all.set(word, [meant]);
    else list.push(meant);
  };
  for (const { id, act, verbs, nouns, needs } of actWords) {
    const taken = new Set(listed(nouns));
    for (const verb of listed(verbs))
      for (const [word, form] of formsOf(verb))
        // A word that is a noun as well is read as the one or the other by what stands before it.
        if (!(taken.has(word) && form !== "base")) add(word, { is: "act", act, form, needs, id });
    for (const noun of taken)
      if (!all.get(noun)?.some((each) => each.is === "act" && each.id === id && each.form === "noun"))
        add(noun, { is: "act", act, form: "noun", needs, id });
  }
  for (const { operator, verbs, nouns } of operatorWords) {
    for (const verb of listed(verbs))
      for (const [word, form] of formsOf(verb)) add(word, { is: "operator", operator, form });
    for (const noun of listed(nouns)) add(noun, { is: "operator", operator, form: "noun" });
  }
  return all;
}

function collectPhrases(): Map<string, { rest: string[]; meant: Meant }[]> {
  const all = new Map<string, { rest: string[]; meant: Meant }[]>();
  const add = (phrase: string, meant: Meant): void => {
    const [first = "", ...rest] = phrase.split(" ");
    const list = all.get(first) ?? [];
    list.push({ rest, meant });
    list.sort((a, b) => b.rest.length - a.rest.length);
    all.set(first, list);
  };
  for (const [phrase, act, form] of actPhrases)
    add(phrase, { is: "act", act, form, needs: "nothing", id: act.replaceAll(" ", "-") });
  for (const [phrase, operator, form] of operatorPhrases) add(phrase, { is: "operator", operator, form });
  return all;
}

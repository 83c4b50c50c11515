import type { EntryTags, Evidence } from "@/lib/tags/tags.ts";
import { effectWords } from "./wording.ts";
import type { MarkedSpan } from "./segments.ts";

/** One reason for one tag, ready to be listed and marked. */
export interface Reason {
  /** "removal stayed", "kind, author and rulings". */
  readonly tag: string;
  readonly evidence: Evidence;
}

/** Every reason behind an entry's tags, effects first. */
export function reasonsOf(tags: EntryTags): Reason[] {
  return [
    ...tags.effects.flatMap(({ effect, evidence }) =>
      evidence.map((reason) => ({ tag: effectWords(effect), evidence: reason })),
    ),
    ...tags.evidence.map((evidence) => ({ tag: "what it is", evidence })),
  ];
}

/** The words to mark in the entry's own text: those that carry a tag, and those the court struck. */
export function spansOf(
  tags: EntryTags,
  struck: readonly { readonly start: number; readonly end: number }[],
): MarkedSpan[] {
  return [
    ...tags.effects.flatMap(({ effect, evidence }) =>
      evidence
        .filter(({ via }) => via === null)
        .map(({ span, ruleId }) => ({ ...span, role: "why" as const, title: `${effectWords(effect)} (${ruleId})` })),
    ),
    ...struck.map((span) => ({ ...span, role: "struck" as const, title: "" })),
  ];
}

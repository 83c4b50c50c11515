import type { Deadline } from "@/lib/deadlines/deadline.ts";
import type { EntryTags } from "@/lib/tags/tags.ts";
import { isSetByHand } from "@/lib/tags/with-correction.ts";
import { dayWords, effectTone, effectWords } from "../text/wording.ts";

export interface TagChipsProps {
  readonly tags: EntryTags;
  readonly isNew?: boolean;
  readonly edited?: boolean;
  readonly deadlines?: readonly Deadline[];
  /** Where a motion stands: "granted · ECF 43". */
  readonly outcome?: string | undefined;
  /** What the user's own rules call the entry. */
  readonly labels?: readonly string[];
}

/** An entry's state, effects, doubt and dates as small labels. */
export function TagChips({ tags, isNew, edited, deadlines = [], outcome, labels = [] }: TagChipsProps) {
  return (
    <span class="chips">
      {isNew && <span class="chip new">NEW</span>}
      {edited && <span class="chip edited">EDITED</span>}
      {tags.effects.map(({ effect }) => (
        <span key={effect} class={`chip ${effectTone(effect)}`}>
          {effectWords(effect)}
        </span>
      ))}
      {tags.unclear !== null && <span class="chip doubt">unclear</span>}
      {isSetByHand(tags) && <span class="chip by-hand-chip">set by hand</span>}
      <span class="chip kind">{tags.kind}</span>
      {outcome !== undefined && <span class="chip outcome">{outcome}</span>}
      {labels.map((label) => (
        <span key={label} class="chip own">
          <span class="visually-hidden">your label: </span>
          {label}
        </span>
      ))}
      {deadlines.filter(isStanding).map((deadline) => (
        <span key={deadline.id} class="chip date">
          {deadline.kind === "hearing" ? "hearing " : "due "}
          {deadline.date === null ? "date open" : dayWords(deadline.date)}
        </span>
      ))}
    </span>
  );
}

/** Dates that still speak: not dismissed, done, cancelled or replaced. */
export function isStanding(deadline: Deadline): boolean {
  return (
    deadline.review !== "dismissed" &&
    deadline.doneAt === null &&
    deadline.supersededBy === null &&
    deadline.status !== "cancelled" &&
    deadline.status !== "satisfied"
  );
}

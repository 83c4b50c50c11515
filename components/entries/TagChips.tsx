import type { Deadline } from "@/lib/deadlines/deadline.ts";
import type { EntryTags } from "@/lib/tags/tags.ts";
import { dayWords, effectTone, effectWords } from "../text/wording.ts";

export interface TagChipsProps {
  readonly tags: EntryTags;
  readonly isNew?: boolean;
  readonly edited?: boolean;
  readonly deadlines?: readonly Deadline[];
}

/** An entry's state, effects, doubt and dates as small labels. */
export function TagChips({ tags, isNew, edited, deadlines = [] }: TagChipsProps) {
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
      <span class="chip kind">{tags.kind}</span>
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

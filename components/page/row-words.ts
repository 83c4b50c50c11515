import type { RowView } from "@/lib/app/views.ts";
import { isStanding } from "../entries/TagChips.tsx";
import { dayWords, effectTone, effectWords, type Tone } from "../text/wording.ts";

/** One small label beside a row of a court's page. */
export interface MarkLabel {
  readonly words: string;
  readonly look: Tone | "new" | "edited" | "date";
}

/** What is said beside a row, most important first. Empty = the row gets no mark. */
export function labelsOf({ isNew, edited, tags, deadlines }: RowView): MarkLabel[] {
  return [
    ...(isNew ? [{ words: "NEW", look: "new" as const }] : []),
    ...(edited ? [{ words: "EDITED", look: "edited" as const }] : []),
    ...tags.effects.map(({ effect }) => ({ words: effectWords(effect), look: effectTone(effect) })),
    ...(tags.unclear === null ? [] : [{ words: unclearWords(tags), look: "doubt" as const }]),
    ...deadlines.filter(isStanding).map(({ kind, date }) => ({
      words: `${kind === "hearing" ? "hearing" : "due"} ${date === null ? "date open" : dayWords(date)}`,
      look: "date" as const,
    })),
  ];
}

/** "unclear – open ECF 307": the entry that would tell, where one is named. */
function unclearWords({ references }: RowView["tags"]): string {
  const [first] = references;
  return first === undefined ? "unclear – open it" : `unclear – open ECF ${first}`;
}

/** Room that a label takes, in px: an estimate for 11.5 px bold text, a little too wide rather than too narrow. */
export const labelWidth = ({ words }: MarkLabel): number => 18 + words.length * 6.9;

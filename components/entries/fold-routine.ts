import type { EntryView } from "@/lib/app/views.ts";
import { mayFoldQuiet } from "@/lib/rules/own-marks.ts";

/** A line of the list: an entry, or a run of routine entries folded into one line. */
export type ListLine =
  | { readonly kind: "entry"; readonly view: EntryView }
  | { readonly kind: "fold"; readonly id: string; readonly views: readonly EntryView[] };

/** Shorter runs are not worth a click. */
const SHORTEST_FOLD = 3;

/**
 * Folds runs of routine entries (appearances, certificates of service …). Only entries that the tagger calls routine
 * or that a rule of the user's quietens fold; an entry with an effect, a doubt, a date, a star or a note never does.
 * @param unfolded ids of the folds that are open; a fold's id is its first entry's
 * @param keepId an entry that stays visible (the one being read)
 */
export function foldRoutine(
  views: readonly EntryView[],
  unfolded: ReadonlySet<string>,
  keepId: string | null,
): ListLine[] {
  const lines: ListLine[] = [];
  let run: EntryView[] = [];
  const close = () => {
    const id = run[0]?.entry.id;
    // What a rule of the user's quietens is out of the way even when it stands alone.
    const isWorthIt = run.length >= SHORTEST_FOLD || run.some(({ own, tags }) => mayFoldQuiet(own, tags));
    if (id !== undefined && isWorthIt && !unfolded.has(id)) lines.push({ kind: "fold", id, views: run });
    else lines.push(...run.map((view) => ({ kind: "entry" as const, view })));
    run = [];
  };
  for (const view of views) {
    if (view.entry.id !== keepId && mayFold(view)) {
      run.push(view);
      continue;
    }
    close();
    lines.push({ kind: "entry", view });
  }
  close();
  return lines;
}

function mayFold({ tags, own, mark, deadlines }: EntryView): boolean {
  return (
    (tags.routine || mayFoldQuiet(own, tags)) &&
    tags.effects.length === 0 &&
    tags.unclear === null &&
    deadlines.length === 0 &&
    !mark.starred &&
    mark.note === ""
  );
}

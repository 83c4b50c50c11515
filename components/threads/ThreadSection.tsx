import type { EntryView } from "@/lib/app/views.ts";
import { isQuiet } from "@/lib/rules/own-marks.ts";
import type { Threads } from "@/lib/threads/thread.ts";
import { outcomeDoubt, outcomeWords, roleWords, rulingWords } from "@/lib/threads/words.ts";
import { counted, dayWords, entryName } from "../text/wording.ts";

export interface ThreadSectionProps {
  readonly view: EntryView;
  readonly threads: Threads;
  readonly entryById: (entryId: string) => EntryView | undefined;
  /** The rows of the list that belong to no thread of this entry are greyed. */
  readonly isLit: boolean;
  readonly onLight: () => void;
  readonly onOpen: (entryId: string) => void;
}

/** A longer thread is folded after so many. */
const MOST_SHOWN = 40;

/** The motion that an entry belongs to, with its papers and rulings in order; each opens. */
export function ThreadSection({ view, threads, entryById, isLit, onLight, onOpen }: ThreadSectionProps) {
  const heads = threads.headsOf.get(view.entry.id) ?? [];
  const outcome = threads.outcomes.get(view.entry.id);
  const nameOf = (entryId: string) => nameIn(entryById, entryId);
  if (heads.length === 0 && outcome === undefined) return null;
  const doubt = outcome && outcomeDoubt(outcome);
  return (
    <section class="stack-tight" aria-label="Thread">
      <div class="row spread">
        <h3>Thread</h3>
        {heads.length > 0 && (
          <button type="button" class="button small-button" aria-pressed={isLit} onClick={onLight}>
            Grey the other entries <kbd>t</kbd>
          </button>
        )}
      </div>
      {outcome && (
        <p>
          <span class="chip outcome">{outcomeWords(outcome, nameOf)}</span>{" "}
          {doubt !== null && <span class="small soft">{doubt}</span>}
        </p>
      )}
      {outcome && outcome.rulings.length > 1 && (
        <p class="small">{outcome.rulings.map((ruling) => rulingWords(ruling, nameOf)).join(" · ")}</p>
      )}
      {heads.map((headId) => (
        <Members key={headId} headId={headId} {...{ view, threads, entryById, onOpen }} />
      ))}
    </section>
  );
}

export function nameIn(entryById: ThreadSectionProps["entryById"], entryId: string): string {
  const view = entryById(entryId);
  return view ? entryName(view.entry) : "an entry";
}

type MembersProps = Pick<ThreadSectionProps, "view" | "threads" | "entryById" | "onOpen"> & { readonly headId: string };

function Members({ headId, view, threads, entryById, onOpen }: MembersProps) {
  const thread = threads.threads.get(headId);
  const head = entryById(headId);
  if (!thread || !head) return null;
  const outcome = threads.outcomes.get(headId);
  const shown = thread.members.slice(0, MOST_SHOWN);
  return (
    <details open class="thread">
      <summary>
        {head.tags.kind} {entryName(head.entry)}: {counted(thread.members.length, "entry", "entries")}
        {outcome && headId !== view.entry.id && (
          <>
            {" "}
            <span class="chip outcome">{outcomeWords(outcome, (id) => nameIn(entryById, id))}</span>
          </>
        )}
      </summary>
      <ol>
        {shown.map(({ entryId, role }) => {
          const member = entryById(entryId);
          if (!member) return null;
          const date = member.entry.dateFiled ?? member.entry.dateEntered;
          return (
            <li key={entryId} class="reference" aria-current={entryId === view.entry.id ? "true" : undefined}>
              <button type="button" class="button small-button" onClick={() => onOpen(entryId)}>
                {entryName(member.entry)}
              </button>
              <span class="small role">
                {roleWords(role, head.tags.kind)}
                {date !== null && member.entry.documentNumber !== null && ` · ${dayWords(date)}`}
                {isQuiet(member.own, member.tags) && " · quietened"}
              </span>
              <span class="court-words one-line">{member.entry.docketText || member.entry.shortText}</span>
            </li>
          );
        })}
      </ol>
      {thread.members.length > shown.length && (
        <p class="small soft">
          {counted(thread.members.length - shown.length, "further entry", "further entries")} in the list.
        </p>
      )}
    </details>
  );
}

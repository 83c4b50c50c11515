import type { IsoDate } from "../../calendar/date.ts";
import type { DeadlineDraft } from "../draft.ts";
import type { AwaitedEvent } from "./trigger-words.ts";
import { contentWords } from "./trigger-words.ts";

/** The day of a hearing, or of another deadline, that a waiting period runs from. */
export interface Setting {
  readonly what: string;
  readonly date: IsoDate;
  readonly time: string | null;
  readonly entryId: string | null;
}

/** The days that a docket sets, with the words of their names: read once, however many deadlines wait. */
export interface Settings {
  readonly dated: readonly { readonly draft: DeadlineDraft; readonly words: ReadonlySet<string> }[];
  readonly byKey: ReadonlyMap<string, DeadlineDraft>;
}

export function settingsOf(drafts: readonly DeadlineDraft[]): Settings {
  const dated = drafts.filter(({ date, ruleId }) => date !== null && ruleId === null);
  return {
    dated: dated.map((draft) => ({ draft, words: new Set(contentWords(draft.what)) })),
    byKey: new Map(drafts.map((draft) => [draft.key, draft])),
  };
}

/** How a hearing is held tells it from no other. */
const HOW_HELD = new Set([
  "oral",
  "telephonic",
  "telephone",
  "video",
  "zoom",
  "motion",
  "remote",
  "next",
  "upcoming",
  "scheduled",
]);

/**
 * The setting that the words mean: the one of the waiting deadline's own entry, followed through its resets; else the one
 * that the docket sets. `filed`: when the waiting deadline's entry was. `why` where it was called off, or where several days can be meant. Null while none is set.
 */
export function settingFor(
  { kind, words }: Extract<AwaitedEvent, { readonly by: "setting" }>,
  waiting: DeadlineDraft,
  settings: Settings,
  filed: IsoDate | null,
): Setting | { readonly why: string } | null {
  const wanted = words.filter((word) => !HOW_HELD.has(word));
  const ofKind = settings.dated.filter(({ draft }) => draft.kind === kind);
  const named = ofKind.filter(({ words: own }) => wanted.every((word) => own.has(word))).map(({ draft }) => draft);
  const here = ({ entryId }: DeadlineDraft) => entryId === waiting.entryId;
  // "before the conference" of an entry that sets one hearing only: that is it, whatever it is called.
  const ahead = ({ date }: DeadlineDraft) => filed !== null && date !== null && date >= filed;
  let gone: DeadlineDraft | undefined;
  let standing: DeadlineDraft[] = [];
  for (const candidates of [
    named.filter(here),
    kind === "hearing" ? ofKind.map(({ draft }) => draft).filter(here) : [],
    // Of those set elsewhere only what lies ahead of the waiting deadline's own entry can be meant.
    named.filter(ahead),
  ]) {
    const last = [...new Set(candidates.map((draft) => successorOf(draft, settings)))];
    standing = last.filter(({ status }) => status !== "cancelled" && status !== "satisfied");
    if (standing.length > 0) break;
    gone ??= last.at(-1);
  }
  if (standing.length === 0) return gone ? { why: `${gone.what} on ${gone.date} was called off` } : null;
  const days = new Set(standing.map(({ date }) => date));
  if (days.size > 1) return { why: `several days can be meant (${[...days].join(", ")}): name one by hand` };
  const [setting] = standing;
  return setting?.date
    ? { what: setting.what, date: setting.date, time: setting.time, entryId: setting.entryId }
    : null;
}

/** What took its place, to the end of the row. */
function successorOf(draft: DeadlineDraft, { byKey }: Settings): DeadlineDraft {
  let last = draft;
  for (let steps = 0; steps < byKey.size && last.supersededByKey !== null; steps++) {
    const next = byKey.get(last.supersededByKey);
    if (!next) break;
    last = next;
  }
  return last;
}

import type { EntryId, EntryRecord } from "../docket/records.ts";
import type { EntryKind } from "../tags/tags.ts";
import type { Threads } from "../threads/thread.ts";
import { outcomeWords, roleWords } from "../threads/words.ts";

/** The motion (or order) that an entry is about. */
export interface LinkedEntry {
  readonly entryId: EntryId;
  readonly documentNumber: string | null;
  readonly kind: EntryKind;
  /** What the row is to it: "response", "ruling", "notice of appeal". */
  readonly role: string;
  /** The first of its docket text; null where that is restricted and kept out. */
  readonly title: string | null;
  /** Where it stands: "granted · ECF 43"; null when nothing is known of it. */
  readonly outcome: string | null;
}

/** How an entry hangs together with others. */
export interface EntryLinks {
  /** Where the row's own motion stands; null for what is no motion. */
  readonly outcome: string | null;
  readonly linked: readonly LinkedEntry[];
}

export const noLinks: EntryLinks = { outcome: null, linked: [] };

export interface LinkContext {
  readonly threads: Threads;
  readonly entryById: ReadonlyMap<EntryId, { readonly entry: EntryRecord; readonly kind: EntryKind }>;
  readonly exportRestricted: boolean;
}

const FIRST_WORDS = 140;
/** An order on very many motions names the first of them. */
const MOST_LINKED = 12;

/** The motions that an entry belongs to, and where its own motion stands. */
export function linksOf(entryId: EntryId, { threads, entryById, exportRestricted }: LinkContext): EntryLinks {
  const heads = (threads.headsOf.get(entryId) ?? []).filter((headId) => headId !== entryId);
  const own = threads.outcomes.get(entryId);
  if (heads.length === 0 && own === undefined) return noLinks;
  const nameOf = (id: EntryId): string => nameIn(entryById, id);
  const linked = heads.slice(0, MOST_LINKED).flatMap((headId): LinkedEntry[] => {
    const head = entryById.get(headId);
    const role = threads.threads.get(headId)?.members.find((member) => member.entryId === entryId)?.role;
    if (head === undefined || role === undefined) return [];
    const outcome = threads.outcomes.get(headId);
    return [
      {
        entryId: headId,
        documentNumber: head.entry.documentNumber,
        kind: head.kind,
        role: roleWords(role, head.kind),
        title: head.entry.restricted && !exportRestricted ? null : firstWords(head.entry),
        outcome: outcome === undefined ? null : outcomeWords(outcome, nameOf),
      },
    ];
  });
  return { outcome: own === undefined ? null : outcomeWords(own, nameOf), linked };
}

function nameIn(entryById: LinkContext["entryById"], id: EntryId): string {
  const entry = entryById.get(id)?.entry;
  if (entry === undefined) return "an entry";
  return entry.documentNumber === null ? `the entry of ${entry.dateFiled ?? "no date"}` : `ECF ${entry.documentNumber}`;
}

function firstWords({ docketText, shortText }: EntryRecord): string {
  const text = docketText || (shortText ?? "");
  if (text.length <= FIRST_WORDS) return text;
  const cut = text.lastIndexOf(" ", FIRST_WORDS);
  return `${text.slice(0, cut > 40 ? cut : FIRST_WORDS)} …`;
}

/** "response to motion ECF 11 (granted · ECF 32): MOTION for Temporary Restraining Order …". */
export function linkedWords({ documentNumber, kind, role, title, outcome }: LinkedEntry): string {
  const name = documentNumber === null ? kind : `${kind} ECF ${documentNumber}`;
  const state = outcome === null ? "" : ` (${outcome})`;
  return `${role} on ${name}${state}${title === null ? "" : `: ${title}`}`;
}

import * as v from "valibot";
import type { StatedDate } from "../deadlines/deadline.ts";
import type { OpenEnds } from "../deadlines/open-ends.ts";
import { statedDates } from "../deadlines/stated.ts";
import type { DatedEntry } from "../deadlines/stated.ts";
import type { DocketKey, EntryId } from "../docket/records.ts";
import { textHash } from "../docket/text.ts";
import { tagMore } from "../tags/tag-more.ts";
import { tagAll } from "../tags/tag.ts";
import type { TagContext } from "../tags/tag.ts";
import { tagStateSchema } from "../tags/tag-state-schema.ts";
import type { TagState } from "../tags/tag-state.ts";
import type { EntryTags, TaggableEntry } from "../tags/tags.ts";
import type { StoredTags } from "./ports.ts";

/**
 * What the last reading of a docket worked out, beside its rows, so that a new entry does not cost the reading of all
 * others. Only a shortcut: each part says what it was worked out from, and what does not fit any more, or is not there,
 * is worked out anew. In no backup.
 */
export interface AnalysisMemo {
  readonly docketKey: DocketKey;
  readonly rulesVersion: string;
  /** A `MemoContent` as JSON: one text is stored and read many times faster than its thousands of parts. */
  readonly content: string;
}

interface MemoContent {
  /** Where the tagger can go on; null where it must read everything again. */
  readonly tagging: TagState | null;
  /** Prints of the texts that state no date, parted by spaces. */
  readonly undated: string;
  readonly dated: readonly (readonly [print: string, dates: readonly StatedDate[]])[];
}

const textOrNull = v.nullable(v.string());
const contentSchema = v.object({
  tagging: v.nullable(tagStateSchema),
  undated: v.string(),
  dated: v.array(
    v.tuple([
      v.string(),
      v.array(
        v.looseObject({
          what: v.string(),
          kind: v.string(),
          date: textOrNull,
          time: textOrNull,
          status: v.string(),
          relative: textOrNull,
          warnings: v.array(v.string()),
          steps: v.array(v.string()),
          evidence: v.looseObject({
            span: v.looseObject({ start: v.number(), end: v.number() }),
            quote: v.string(),
          }),
        }),
      ),
    ]),
  ),
});

/** One reading of a docket that uses what the last one kept, and keeps as much for the next. */
export class Recall {
  private readonly kept: AnalysisMemo | null;
  private readonly before: MemoContent | null;
  private readonly known: ReadonlyMap<string, readonly StatedDate[]>;
  private readonly stored: ReadonlyMap<EntryId, StoredTags>;
  private readonly isOfRules: (row: StoredTags) => boolean;
  private tagging: TagState | null = null;
  private ends: OpenEnds | null = null;
  private readonly dates = new Map<string, readonly StatedDate[]>();

  /** @param isOfRules whether a row was worked out by the present rules from the present inputs */
  constructor(
    memo: AnalysisMemo | null,
    rulesVersion: string,
    stored: ReadonlyMap<EntryId, StoredTags>,
    isOfRules: (row: StoredTags) => boolean,
  ) {
    this.kept = memo;
    this.before = memo?.rulesVersion === rulesVersion ? contentOf(memo) : null;
    this.known = datesIn(this.before);
    this.stored = stored;
    this.isOfRules = isOfRules;
  }

  /**
   * Tags by the docket's texts alone, as `tagDocket` gives them. Those that cannot have changed are the very objects of
   * the stored rows.
   * @param entries in the docket's order, with the words that are tagged
   * @param finish what is added to the tagger's reading of an entry, by the entry alone; stored tags have it already
   */
  tagsOf<T extends TaggableEntry & { readonly id: EntryId }>(
    entries: readonly T[],
    context: TagContext,
    finish: (entry: T, tags: EntryTags) => EntryTags,
  ): readonly EntryTags[] {
    const finished = (tags: readonly EntryTags[], of: readonly T[]) =>
      tags.map((each, at) => {
        const entry = of[at];
        return entry ? finish(entry, each) : each;
      });
    const state = this.before?.tagging ?? null;
    const older = state === null ? null : this.storedTagsOf(entries.slice(0, state.count));
    const more = state !== null && older !== null ? tagMore(entries, state, context) : null;
    if (more !== null && older !== null) {
      this.tagging = more.state;
      return [...older, ...finished(more.tags, entries.slice(older.length))];
    }
    const whole = tagAll(entries, context);
    this.tagging = whole.state();
    return finished(whole.tags, entries);
  }

  /** As `statedDates` gives them. */
  readonly datesOf = (entry: DatedEntry, courtId: string): readonly StatedDate[] => {
    const print = textHash(`${courtId} ${entry.dateFiled} ${entry.dateEntered} ${entry.docketText}`);
    const dates = this.dates.get(print) ?? this.known.get(print) ?? statedDates(entry, courtId);
    this.dates.set(print, dates);
    return dates;
  };

  /** Keeps by what later entries can change the deadlines. */
  keepEnds(ends: OpenEnds): void {
    this.ends = ends;
  }

  /** Where the reading stands at the end of the docket; null for what it could not keep. */
  standing(): { readonly tagging: TagState | null; readonly ends: OpenEnds | null } {
    return { tagging: this.tagging, ends: this.ends };
  }

  /** What the next reading can use; nothing where that is kept already. */
  news(docketKey: DocketKey, rulesVersion: string): AnalysisMemo[] {
    const all = [...this.dates];
    const content: MemoContent = {
      tagging: this.tagging,
      undated: all.flatMap(([print, dates]) => (dates.length === 0 ? [print] : [])).join(" "),
      dated: all.filter(([, dates]) => dates.length > 0),
    };
    const memo = { docketKey, rulesVersion, content: JSON.stringify(content) };
    return memo.content === this.kept?.content && memo.rulesVersion === this.kept.rulesVersion ? [] : [memo];
  }

  private storedTagsOf(entries: readonly { readonly id: EntryId }[]): EntryTags[] | null {
    const tags: EntryTags[] = [];
    for (const { id } of entries) {
      const row = this.stored.get(id);
      if (row === undefined || !this.isOfRules(row)) return null;
      tags.push(row.read ?? row.tags);
    }
    return tags;
  }
}

/** Null where it is not as this version writes it. */
function contentOf({ content }: AnalysisMemo): MemoContent | null {
  try {
    const read: unknown = JSON.parse(content);
    return v.is(contentSchema, read) ? (read as unknown as MemoContent) : null;
  } catch {
    return null;
  }
}

function datesIn(content: MemoContent | null): ReadonlyMap<string, readonly StatedDate[]> {
  const none: readonly StatedDate[] = [];
  const undated = (content?.undated ?? "").split(" ").map((print) => [print, none] as const);
  return new Map([...undated, ...(content?.dated ?? [])]);
}

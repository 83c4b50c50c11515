import type { DocketOutline } from "../docket/outline.ts";
import type { EntryId, EntryRecord } from "../docket/records.ts";
import type { TaggableEntry } from "../tags/tags.ts";
import { withWords } from "./stub-tags.ts";

/** Somebody looked at an entry that was not read: with it, they can begin anew. */
export class EntryNotRead extends Error {
  readonly place: number;

  constructor(place: number) {
    super(`the entry at ${place} was not read`);
    this.place = place;
  }
}

/** An entry of which an outline tells number and day. @throws EntryNotRead for everything else */
class UnreadEntry implements TaggableEntry {
  readonly documentNumber: string | null;
  readonly dateFiled: string | null;
  private readonly place: number;

  constructor(place: number, documentNumber: string | null, dateFiled: string | null) {
    this.place = place;
    this.documentNumber = documentNumber;
    this.dateFiled = dateFiled;
  }

  get docketText(): never {
    throw new EntryNotRead(this.place);
  }

  get shortText(): never {
    throw new EntryNotRead(this.place);
  }

  get struck(): never {
    throw new EntryNotRead(this.place);
  }
}

/**
 * The entries of an outline in their places, as the tagger takes them: those that were read, and of the others as much
 * as it tells.
 */
export function entriesOf(outline: DocketOutline, read: ReadonlyMap<EntryId, EntryRecord>): readonly TaggableEntry[] {
  return outline.numbers.map((number, place) => {
    const entry = read.size === 0 ? undefined : read.get(outline.idAt(place));
    return entry ? withWords(entry) : new UnreadEntry(place, number || null, outline.filed[place] || null);
  });
}

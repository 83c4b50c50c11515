import type { DocketEntry } from "./docket.ts";
import { distinctEvents, normaliseForComparison, textHash } from "./text.ts";

/** A text as it is compared: normalised, and its fingerprint. */
export interface Wording {
  readonly text: string;
  readonly hash: string;
}

/** An entry's words as they are compared: "" where there are none. */
export interface EntryWording {
  readonly full: string;
  readonly short: string;
  /** Of the full text, and of the short one where there is no other. */
  readonly hash: string;
}

/** Normalises each text once. Lives as long as one merge. */
export class Wordings {
  private readonly made = new Map<string, Wording>();

  of(text: string): Wording {
    const known = this.made.get(text);
    if (known) return known;
    const normalised = normaliseForComparison(text);
    const wording = { text: normalised, hash: textHash(normalised) };
    this.made.set(text, wording);
    return wording;
  }

  ofEntry({ docketText, shortText }: Pick<DocketEntry, "docketText" | "shortText">): EntryWording {
    const [full, short] = [this.of(distinctEvents(docketText)), this.of(distinctEvents(shortText ?? ""))];
    return { full: full.text, short: short.text, hash: full.text === "" ? short.hash : full.hash };
  }

  /** True if two sources show the same words, whatever each adds around them. */
  areSame(a: string, b: string): boolean {
    return a === b || this.of(a).text === this.of(b).text;
  }
}

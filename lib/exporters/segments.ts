import type { DigestEntry } from "../digest/digest.ts";

/** A run of docket text that is set in one way. */
export interface TextSegment {
  readonly text: string;
  /** The court struck it through. */
  readonly struck: boolean;
  /** A tag rests on these words. */
  readonly marked: boolean;
}

/** The docket text cut where strike-outs and the words behind effects begin and end. Joined, it is the text again. */
export function segmentsOf({ entry, tags }: DigestEntry): TextSegment[] {
  const { docketText, struck } = entry;
  const marked = tags.effects
    .flatMap((effect) => effect.evidence)
    .filter(({ via }) => via === null)
    .map(({ span }) => span);
  const cuts = new Set([0, docketText.length]);
  for (const { start, end } of [...struck, ...marked]) {
    for (const cut of [start, end]) if (cut > 0 && cut < docketText.length) cuts.add(cut);
  }
  const ascending = [...cuts].toSorted((a, b) => a - b);
  return ascending.slice(1).map((end, index) => {
    const start = ascending[index] ?? 0;
    const lies = (span: { start: number; end: number }) => span.start <= start && end <= span.end;
    return { text: docketText.slice(start, end), struck: struck.some(lies), marked: marked.some(lies) };
  });
}

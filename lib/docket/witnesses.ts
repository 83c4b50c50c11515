import type { DocketEntry } from "./docket.ts";
import type { Look } from "./look.ts";
import type { EntryRecord, Witness } from "./records.ts";
import type { Wordings } from "./wordings.ts";

/** The very same list if this source was seen the same day with the same words, so that most rows need no writing. */
export function mergedWitnesses(known: EntryRecord, row: DocketEntry, look: Look, best: string): readonly Witness[] {
  const witness = witnessOf(row, look, best);
  const index = known.witnesses.findIndex(({ sourceId }) => sourceId === look.sourceId);
  const present = known.witnesses[index];
  const others = known.witnesses.map((other) => stillDiffers(other, known, best, look.wordings));
  const othersTouched = others.some((other, position) => other !== known.witnesses[position]);
  if (!present) return [...others, witness];
  if (look.outdated === true) return othersTouched ? others : known.witnesses;
  const isSame = present.textHash === witness.textHash && present.otherText === witness.otherText;
  if (isSame && present.lastSeenAt.slice(0, 10) >= look.seenAt.slice(0, 10) && !othersTouched) return known.witnesses;
  return others.with(index, { ...witness, firstSeenAt: present.firstSeenAt });
}

/** When the best text was replaced, the sources that showed the old one show something else now. */
function stillDiffers(witness: Witness, known: EntryRecord, best: string, wordings: Wordings): Witness {
  if (best === known.docketText) return witness;
  if (witness.otherText === null && !showsText(witness, known.docketText, wordings)) return witness;
  const own = witness.otherText ?? known.docketText;
  const otherText = wordings.areSame(own, best) ? null : own;
  return otherText === witness.otherText ? witness : { ...witness, otherText };
}

/** True if these were the words that the source showed when it was last seen. */
export function showsText(witness: Witness, docketText: string, wordings: Wordings): boolean {
  return docketText !== "" && witness.textHash === wordings.ofEntry({ docketText, shortText: null }).hash;
}

/** What a source showed of an entry in this look, compared with the best words known after it. */
export function witnessOf(row: DocketEntry, look: Look, best: string): Witness {
  const { docketText } = row;
  const isOther = docketText !== "" && !look.wordings.areSame(docketText, best);
  return {
    sourceId: look.sourceId,
    firstSeenAt: look.seenAt,
    lastSeenAt: look.seenAt,
    textHash: look.wordings.ofEntry(row).hash,
    otherText: isOther ? docketText : null,
  };
}

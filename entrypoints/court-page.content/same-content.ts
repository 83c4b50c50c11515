import type { DocketSnapshot } from "@/lib/docket/docket.ts";

/** True if two readings of a page say the same of its entries, so that nothing new has to be told. */
export function sameContent(a: DocketSnapshot, b: DocketSnapshot): boolean {
  const [before, after] = [a.docket.entries, b.docket.entries];
  return (
    before.length === after.length &&
    a.completeness === b.completeness &&
    a.problems.length === b.problems.length &&
    before.every((entry, index) => {
      const other = after[index];
      return (
        other !== undefined &&
        entry.docketText === other.docketText &&
        entry.documentNumber === other.documentNumber &&
        entry.dateFiled === other.dateFiled &&
        entry.freeUrl === other.freeUrl &&
        entry.attachments.length === other.attachments.length
      );
    })
  );
}

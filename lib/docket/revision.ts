/**
 * What clerks write into an entry when they change it, each with an example. The first that the newer text has and the
 * older has not is the annotation of the change. @see sources specification, section 2.4
 */
const annotations: readonly RegExp[] = [
  // "Modified on 6/27/2017 (KSan)", "Modified Text on 7/3/2017", "Modified docket text and date on 1/2/2018 (DTof)"
  /\bModified(?: [^()[\]]{0,80}?)? on \d{1,2}\/\d{1,2}\/\d{2,4}(?: ?\([A-Za-z]{1,8}\))?/i,
  // "Modified by unsealing document"
  /\bModified by [^.()[\]]{1,80}/i,
  // "(Additional attachment(s) added on 6/20/2017: # 3 Exhibit C)"
  /\(Additional attachment\(s\) added on [^:)]{1,30}[^()]{0,200}\)?/i,
  // "(Main Document 12 replaced on 6/20/2017)"
  /\(Main Document[^()]{0,30} replaced on [^()]{1,60}(?:\([A-Za-z]{1,8}\))?\)?/i,
  /\bCORRECTIVE ENTRY\b[^.]{0,120}/i,
  /\bFILING ERROR\b[^.]{0,120}/i,
  /\bERROR: WRONG EVENT SELECTED\b/i,
  /\bDOCKETED IN ERROR\b/i,
  // "--[Edited 06/03/2022 by JAC]", "[Edited: corrected date]"
  /\[Edited[: ][^[\]]{0,120}\]/i,
  /\*\*\*[^*]{1,120}\*\*\*/,
];

/** What the newer text says about its change, null if nothing. Annotations that were there before do not count. */
export function annotationOf(newer: string, older: string): string | null {
  for (const pattern of annotations) {
    const every = new RegExp(pattern, `${pattern.flags}g`);
    for (const [found] of newer.matchAll(every)) if (!older.includes(found)) return found.trim();
  }
  return null;
}

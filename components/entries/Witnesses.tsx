import { sourceWords } from "@/lib/docket/look-words.ts";
import type { EntryRecord } from "@/lib/docket/records.ts";
import { momentWords } from "../text/wording.ts";

/** Which pages showed the entry, and when. */
export function Witnesses({ entry }: { readonly entry: EntryRecord }) {
  return (
    <details>
      <summary>Where it was seen, and when</summary>
      <ul class="small stack-tight">
        {entry.witnesses.map(({ sourceId, firstSeenAt, lastSeenAt }) => (
          <li key={sourceId}>
            {sourceWords(sourceId)}: first {momentWords(firstSeenAt)}, last {momentWords(lastSeenAt)}
          </li>
        ))}
      </ul>
      {entry.maybeSameAs.length > 0 && (
        <p class="small">
          It may be the same as {entry.maybeSameAs.length} other stored entry; nothing proves it, so both are kept.
        </p>
      )}
    </details>
  );
}

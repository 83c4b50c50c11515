import { sourceWords } from "@/lib/docket/look-words.ts";
import type { EntryRecord } from "@/lib/docket/records.ts";
import { redline } from "@/lib/digest/edits.ts";
import { Redline } from "../digest/Redline.tsx";
import { momentWords } from "../text/wording.ts";

/** The earlier wordings of an entry, newest first, each against the wording that replaced it. */
export function Versions({ entry }: { readonly entry: EntryRecord }) {
  if (entry.versions.length === 0) return null;
  const newestFirst = entry.versions.toReversed();
  return (
    <section class="stack-tight" aria-label="Earlier wordings">
      <h3>The court edited this entry</h3>
      {newestFirst.map((version, index) => {
        const after = index === 0 ? entry.docketText : (newestFirst[index - 1]?.docketText ?? entry.docketText);
        return (
          <details key={version.replacedAt} open={index === 0}>
            <summary>
              Changed by {momentWords(version.replacedAt)}, seen in {sourceWords(version.sourceId)}
              {version.annotation !== null && ` – “${version.annotation}”`}
            </summary>
            <Redline parts={redline(version.docketText, after)} />
            <p class="small soft">
              Earlier wording in full: <span class="court-words">{version.docketText}</span>
            </p>
          </details>
        );
      })}
    </section>
  );
}

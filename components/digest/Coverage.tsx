import { plainDates } from "@/lib/calendar/plain-dates.ts";
import type { DigestCoverage } from "@/lib/digest/digest.ts";
import { COMPLETENESS_WORDS, sourceWords } from "@/lib/docket/look-words.ts";
import { counted, momentWords } from "../text/wording.ts";

/** What was looked at, and what is missing. */
export function Coverage({ coverage }: { readonly coverage: readonly DigestCoverage[] }) {
  return (
    <section class="stack-tight" aria-label="What was looked at">
      <h2>What was looked at</h2>
      {coverage.map(({ docket, label, snapshots, entryCount, warnings }) => {
        const last = snapshots.at(-1);
        return (
          <div key={docket.key} class="digest-row">
            <p>
              <strong>{label}</strong>{" "}
              <span class="small soft">
                {counted(entryCount, "entry", "entries")} known ·{" "}
                {last
                  ? `last look ${momentWords(last.seenAt)}: ${sourceWords(last.sourceId)}, ${COMPLETENESS_WORDS[last.completeness]}`
                  : "not opened yet"}
              </span>
            </p>
            {warnings.map((warning) => (
              <p key={warning} class="small">
                {plainDates(warning)}
              </p>
            ))}
          </div>
        );
      })}
    </section>
  );
}

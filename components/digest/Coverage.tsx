import type { DigestCoverage } from "@/lib/digest/digest.ts";
import { counted, momentWords } from "../text/wording.ts";

/** What was looked at, and what is missing. */
export function Coverage({ coverage }: { readonly coverage: readonly DigestCoverage[] }) {
  return (
    <section class="stack-tight" aria-label="What was looked at">
      <h2>What was looked at</h2>
      {coverage.map(({ docket, label, snapshots, entryCount, gaps, warnings }) => {
        const last = snapshots.at(-1);
        return (
          <div key={docket.key} class="digest-row">
            <p>
              <strong>{label}</strong>{" "}
              <span class="small soft">
                {counted(entryCount, "entry", "entries")} known ·{" "}
                {last
                  ? `last look ${momentWords(last.seenAt)} (${last.sourceId}, ${last.completeness})`
                  : "never opened"}
              </span>
            </p>
            {gaps.length > 0 && <p class="small">Numbers not seen: {gaps.join(", ")}</p>}
            {warnings.map((warning) => (
              <p key={warning} class="small">
                {warning}
              </p>
            ))}
          </div>
        );
      })}
    </section>
  );
}

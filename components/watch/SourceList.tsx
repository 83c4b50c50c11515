import type { SourceHealth } from "@/lib/watch/health.ts";
import { momentWords } from "../text/wording.ts";
import { conditionWords, signOf } from "./watch-words.ts";

export interface SourceListProps {
  readonly sources: readonly SourceHealth[];
  /** Asks the browser for the host again; absent on pages that cannot. */
  readonly onAllow?: ((feedId: string) => void) | undefined;
}

/** The feeds that tell of a docket: when each was last read, what is wrong, and what it never tells. */
export function SourceList({ sources, onAllow }: SourceListProps) {
  if (sources.length === 0) {
    return (
      <p class="small">
        No feed tells of this docket: its court publishes none, or CourtListener's copy is not known. Open its page now
        and then; what is new since you last looked is marked there.
      </p>
    );
  }
  return (
    <ul class="stack-tight small" aria-label="Feeds">
      {sources.map((source) => (
        <li key={source.feedId}>
          <p>
            <strong>{source.name}</strong>{" "}
            <span class={source.isTrouble ? "chip doubt" : "chip"}>
              <span aria-hidden="true">{signOf(source.condition)} </span>
              {conditionWords(source.condition)}
            </span>{" "}
            {source.lastSuccessAt !== null && <>Last check {momentWords(source.lastSuccessAt)}. </>}
            {source.nextCheckAt !== null && <>Next check {momentWords(source.nextCheckAt)}. </>}
            {source.text}
            {source.condition === "not allowed" && onAllow && (
              <button type="button" class="button small-button" onClick={() => onAllow(source.feedId)}>
                Allow {source.name}
              </button>
            )}
          </p>
          <p class="soft">Does not carry: {source.notCarried}</p>
        </li>
      ))}
    </ul>
  );
}

import type { Instant } from "@/lib/calendar/date.ts";
import { momentWords } from "../text/wording.ts";

export interface JournalProps {
  /** Newest first. */
  readonly lines: readonly { readonly id: string; readonly at: Instant; readonly text: string }[];
}

const MOST_LINES = 30;

/** What went wrong lately, in sentences that say what to do. */
export function Journal({ lines }: JournalProps) {
  return (
    <div class="stack-tight">
      <h3>What went wrong lately</h3>
      {lines.length === 0 && <p class="small soft">Nothing.</p>}
      <ul class="stack-tight small">
        {lines.slice(0, MOST_LINES).map(({ id, at, text }) => (
          <li key={id}>
            <span class="soft">{momentWords(at)}</span> {text}
          </li>
        ))}
      </ul>
      {lines.length > MOST_LINES && (
        <p class="small soft">{lines.length - MOST_LINES} older ones are in the backup file.</p>
      )}
    </div>
  );
}

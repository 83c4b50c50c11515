import type { LedgerLine } from "@/lib/watch/ledger.ts";
import { DocumentLinks } from "../entries/DocumentLinks.tsx";
import type { MarkedLink } from "../entries/links.ts";
import { ledgerWords } from "./watch-words.ts";

export interface LedgerListProps {
  readonly lines: readonly LedgerLine[];
  /** The user says that a gap of a feed is known. */
  readonly onAcknowledge: (line: LedgerLine) => void;
}

/** Numbers that fill a screen say no more than the first ones do. */
const MOST_LINES = 12;

/** What of a docket may be unknown, each with the free page that would tell and the paid one apart. */
export function LedgerList({ lines, onAcknowledge }: LedgerListProps) {
  if (lines.length === 0) return null;
  const open = lines.filter(({ isAcknowledged }) => !isAcknowledged);
  const known = lines.length - open.length;
  return (
    <section class="stack-tight" aria-label="What may be missing">
      <h4>What may be missing</h4>
      <ul class="stack-tight small">
        {open.slice(0, MOST_LINES).map((line) => (
          <li key={line.id} class="row">
            <span>{ledgerWords(line)}</span>
            <DocumentLinks links={linksOf(line)} />
            {line.kind === "window" && (
              <button type="button" class="button quiet small-button" onClick={() => onAcknowledge(line)}>
                I have looked
              </button>
            )}
          </li>
        ))}
      </ul>
      {open.length > MOST_LINES && <p class="small soft">and {open.length - MOST_LINES} more runs of numbers</p>}
      {known > 0 && <p class="small soft">{known} more that you have looked at.</p>}
    </section>
  );
}

function linksOf({ freeUrl, isExact, paidUrl }: LedgerLine): MarkedLink[] {
  const free = isExact ? "See it at CourtListener" : "Look for it at CourtListener";
  return [
    ...(freeUrl === null ? [] : [{ url: freeUrl, words: free, paid: false }]),
    ...(paidUrl === null ? [] : [{ url: paidUrl, words: "At the court", paid: true }]),
  ];
}

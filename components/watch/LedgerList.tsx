import type { LedgerLine } from "@/lib/watch/ledger.ts";
import { DocumentLinks } from "../entries/DocumentLinks.tsx";
import type { MarkedLink } from "../entries/links.ts";
import { counted } from "../text/wording.ts";
import { ledgerWords } from "./watch-words.ts";

export interface LedgerListProps {
  readonly lines: readonly LedgerLine[];
  /** The user says that a gap of a feed is known. */
  readonly onAcknowledge: (line: LedgerLine) => void;
}

/** Numbers that fill a screen say no more than the first ones do. */
const MOST_LINES = 12;

/**
 * What of a docket may be unknown, each with the free page that would tell and the paid one apart: first the gaps, in
 * which news may have been lost, then the numbers that no page has shown.
 */
export function LedgerList({ lines, onAcknowledge }: LedgerListProps) {
  const gaps = lines.filter(({ kind, isAcknowledged }) => kind === "window" && !isAcknowledged);
  const known = lines.filter(({ kind, isAcknowledged }) => kind === "window" && isAcknowledged).length;
  const refused = lines.filter(({ kind, isAcknowledged }) => kind === "refused" && !isAcknowledged);
  const notSeen = lines.filter(({ kind }) => kind === "numbers" || kind === "stub");
  if (gaps.length + known + refused.length + notSeen.length === 0) return null;
  return (
    <section class="stack-tight" aria-label="What may be missing">
      {refused.length > 0 && (
        <>
          <h4>
            <span aria-hidden="true">⚠ </span>
            Not stored
          </h4>
          <LedgerLines lines={refused} onAcknowledge={onAcknowledge} />
        </>
      )}
      {gaps.length > 0 && (
        <>
          <h4>
            <span aria-hidden="true">⚠ </span>
            {counted(gaps.length, "gap")}
          </h4>
          <LedgerLines lines={gaps} onAcknowledge={onAcknowledge} />
        </>
      )}
      {known > 0 && <p class="small soft">{counted(known, "gap")} that you have looked at.</p>}
      {notSeen.length > 0 && (
        <>
          <h4>Not seen</h4>
          <p class="small soft">Sealed, or on pages not opened.</p>
          <LedgerLines lines={notSeen.slice(0, MOST_LINES)} onAcknowledge={onAcknowledge} />
        </>
      )}
      {notSeen.length > MOST_LINES && (
        <p class="small soft">and {notSeen.length - MOST_LINES} more runs of numbers not seen</p>
      )}
    </section>
  );
}

function LedgerLines({ lines, onAcknowledge }: LedgerListProps) {
  return (
    <ul class="stack-tight small">
      {lines.map((line) => (
        <li key={line.id} class="row">
          <span>{ledgerWords(line)}</span>
          <DocumentLinks links={linksOf(line)} />
          {line.gapId !== null && (
            <button type="button" class="button quiet small-button" onClick={() => onAcknowledge(line)}>
              I have looked
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function linksOf({ freeUrl, isExact, paidUrl }: LedgerLine): MarkedLink[] {
  const free = isExact ? "See it at CourtListener" : "Look for it at CourtListener";
  return [
    ...(freeUrl === null ? [] : [{ url: freeUrl, words: free, paid: false }]),
    ...(paidUrl === null ? [] : [{ url: paidUrl, words: "At the court", paid: true }]),
  ];
}

import { useState } from "preact/hooks";
import type { EntryView } from "@/lib/app/views.ts";
import type { DryRun } from "@/lib/rules/dry-run.ts";
import { TagChips } from "../entries/TagChips.tsx";
import { MarkedText } from "../text/MarkedText.tsx";
import { counted, dayWords, entryName } from "../text/wording.ts";
import type { Trying } from "./use-dry-run.ts";

export interface DryRunReportProps {
  readonly trying: Trying;
  readonly quietens: boolean;
  readonly onOpenEntry: (entryId: string) => void;
}

const FIRST_SHOWN = 20;

/** What the rule would do to everything stored, counted and shown, before it is saved. */
export function DryRunReport({ trying, quietens, onOpenEntry }: DryRunReportProps) {
  const [most, setMost] = useState(FIRST_SHOWN);
  const { problems, run, isRunning, isOutdated } = trying;
  return (
    <section class="dry-run stack-tight" aria-label="What it would do">
      <h3>What it would do to what is stored</h3>
      {problems.length > 0 ? (
        <ul class="stack-tight" aria-live="polite">
          {problems.map((problem) => (
            <li key={problem} class="notice doubtful">
              {problem}
            </li>
          ))}
        </ul>
      ) : (
        <div class="stack-tight" aria-live="polite">
          {run === null || isOutdated ? (
            <p class="soft">Trying it …</p>
          ) : (
            <Counts run={run} quietens={quietens} isRunning={isRunning} />
          )}
        </div>
      )}
      {run !== null && problems.length === 0 && (
        <>
          <ul class="stack-tight matches">
            {run.matches.slice(0, most).map(({ of, spans, veto }) => (
              <li key={of.entry.id} class="stack-tight">
                <span class="row">
                  <button type="button" class="button small-button" onClick={() => onOpenEntry(of.entry.id)}>
                    {entryName(of.entry)}
                  </button>
                  <span class="small soft">
                    {of.entry.dateFiled !== null &&
                      of.entry.documentNumber !== null &&
                      `${dayWords(of.entry.dateFiled)} · `}
                    {of.docketLabel}
                  </span>
                  <TagChips tags={of.tags} />
                </span>
                <MarkedText
                  text={of.entry.docketText || (of.entry.shortText ?? "(no docket text)")}
                  spans={spans.map((span) => ({ ...span, role: "why" as const, title: "found by this rule" }))}
                />
                {quietens && veto !== null && <span class="small">Not quietened, because {veto}.</span>}
              </li>
            ))}
          </ul>
          {run.matches.length > most && (
            <button type="button" class="button small-button" onClick={() => setMost(most + 5 * FIRST_SHOWN)}>
              Show more
            </button>
          )}
          {run.matched > run.matches.length && most >= run.matches.length && (
            <p class="small soft">The list ends here; the counts are of all.</p>
          )}
        </>
      )}
    </section>
  );
}

interface CountsProps {
  readonly run: DryRun<EntryView>;
  readonly quietens: boolean;
  readonly isRunning: boolean;
}

function Counts({ run, quietens, isRunning }: CountsProps) {
  if (run.isTooSlow) {
    return (
      <p class="notice doubtful">
        This rule took too long and was stopped after {counted(run.tried, "entry", "entries")}. Make its pattern
        simpler.
      </p>
    );
  }
  const vetoed = run.vetoes.reduce((sum, [, count]) => sum + count, 0);
  return (
    <>
      <p>
        <strong>
          {isRunning ? "So far it would have matched" : "It would have matched"}{" "}
          {counted(run.matched, "entry", "entries")}
        </strong>{" "}
        of {counted(isRunning ? run.tried : run.total, "entry", "entries")}
        {isRunning && ` (${counted(run.total - run.tried, "more", "more")} to try)`}.
        {run.matched > 0 && ` ${taggedWords(run)}`}
      </p>
      {quietens && run.matched > 0 && (
        <p>
          {counted(run.matched - vetoed, "entry", "entries")} would be quietened.
          {vetoed > 0 && ` ${counted(vetoed, "cannot", "cannot")} be quietened:`}
        </p>
      )}
      {quietens && vetoed > 0 && (
        <ul class="small">
          {run.vetoes.map(([reason, count]) => (
            <li key={reason}>
              {count} because {count === 1 ? reason : manyWords(reason)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** "it is tagged “removal stayed”" of several. */
function manyWords(reason: string): string {
  return reason
    .replace(/^it is /, "they are ")
    .replace(/^it affects, or may affect/, "they affect, or may affect")
    .replace(/^its effect is/, "their effect is");
}

function taggedWords({ alreadyTagged, matched }: DryRun<EntryView>): string {
  if (alreadyTagged === 0)
    return matched === 1
      ? "It is not tagged with an effect, and not unclear."
      : "None of them is tagged with an effect or unclear.";
  return `${alreadyTagged} of them ${alreadyTagged === 1 ? "is" : "are"} already tagged with an effect, or unclear.`;
}

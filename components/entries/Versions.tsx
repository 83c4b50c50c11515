import { useState } from "preact/hooks";
import type { Instant } from "@/lib/calendar/date.ts";
import { sourceWords } from "@/lib/docket/look-words.ts";
import type { EntryRecord } from "@/lib/docket/records.ts";
import { redline } from "@/lib/digest/edits.ts";
import { Redline } from "../digest/Redline.tsx";
import { counted, momentWords } from "../text/wording.ts";

/** The wordings of an entry: what each edit changed, and any two of them against each other. */
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
      {entry.versions.length > 1 && <Compare key={entry.id} wordings={wordingsOf(entry)} />}
    </section>
  );
}

interface Wording {
  readonly text: string;
  /** "2. from Jun 22, 2017, 2:05 PM". */
  readonly name: string;
}

/** Oldest first, the present one last. */
function wordingsOf({ versions, docketText }: EntryRecord): readonly Wording[] {
  const all = [...versions, { docketText, firstSeenAt: versions.at(-1)?.replacedAt ?? null }];
  return all.map((version, index) => ({
    text: version.docketText,
    name: `${index + 1}. from ${firstSeen(version.firstSeenAt)}${index === all.length - 1 ? " (present)" : ""}`,
  }));
}

const firstSeen = (at: Instant | null) => (at === null ? "an unknown day" : momentWords(at));

/** Any two wordings against each other: at first the oldest against the present one. */
function Compare({ wordings }: { readonly wordings: readonly Wording[] }) {
  const [from, setFrom] = useState(0);
  const [to, setTo] = useState(wordings.length - 1);
  const parts = redline(wordings[from]?.text ?? "", wordings[to]?.text ?? "");
  const changes = parts.filter(({ change }) => change !== "same").length;
  return (
    <details>
      <summary>Compare any two of its {wordings.length} wordings</summary>
      <div class="row">
        <Choice label="From wording" wordings={wordings} value={from} onChange={setFrom} />
        <Choice label="to wording" wordings={wordings} value={to} onChange={setTo} />
        <output class="small soft">{changes === 0 ? "the same words" : counted(changes, "change")}</output>
      </div>
      <Redline parts={parts} />
    </details>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly wordings: readonly Wording[];
  readonly value: number;
  readonly onChange: (index: number) => void;
}

function Choice({ label, wordings, value, onChange }: ChoiceProps) {
  return (
    <label class="small">
      {label}{" "}
      <select value={value} onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}>
        {wordings.map(({ name }, index) => (
          <option key={name} value={index}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

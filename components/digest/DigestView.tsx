import { isIsoDate, type IsoDate } from "@/lib/calendar/date.ts";
import type { Digest, DigestDeadline, DigestEntry } from "@/lib/digest/digest.ts";
import { entryCountOf } from "@/lib/digest/digest.ts";
import type { Exporter } from "@/lib/exporters/exporter.ts";
import { ReliefLines } from "../relief/InForce.tsx";
import { useTyped } from "../text/use-typed.ts";
import { counted, dayWords, deadlineDayWords, longDayWords, momentWords } from "../text/wording.ts";
import { Coverage } from "./Coverage.tsx";
import { DigestRow } from "./DigestRow.tsx";
import { Redline } from "./Redline.tsx";

export interface DigestViewProps {
  readonly digest: Digest;
  readonly exporters: readonly Pick<Exporter, "id" | "label" | "extension">[];
  readonly isThisWeek: boolean;
  readonly onWeek: (step: -1 | 1 | "this week") => void;
  /** Shows the week of that day. */
  readonly onDay: (day: IsoDate) => void;
  readonly onExport: (exporterId: Exporter["id"]) => void;
  readonly onOpenEntry: (entryId: string) => void;
  readonly onOpenOptions: () => void;
}

/** One week as it will be exported, with the choice of week and format above it. */
export function DigestView(props: DigestViewProps) {
  const { digest, onOpenEntry } = props;
  const rows = (title: string, entries: readonly DigestEntry[], empty: string | null) => (
    <DigestSection title={title} entries={entries} empty={empty} onOpenEntry={onOpenEntry} />
  );
  return (
    <div class="digest-view stack">
      <DigestControls {...props} />
      <header class="stack-tight">
        <h1>
          {digest.matterName}: {dayWords(digest.from)} – {dayWords(digest.to)}
        </h1>
        <p class="soft">
          {counted(entryCountOf(digest), "entry", "entries")}, {counted(digest.edits.length, "edit")}. As of{" "}
          {momentWords(digest.asOf)}.
        </p>
      </header>
      <Relief relief={digest.relief} />
      {rows("What changed for detention and removal", digest.affecting, "No entry of this week says so.")}
      {digest.unclear.length > 0 && rows("Court orders whose effect is unclear", digest.unclear, null)}
      <Dates title="New dates" deadlines={digest.newDeadlines} />
      <Dates title="Overdue" deadlines={digest.overdue} />
      {digest.upcoming.map(({ title, deadlines }) => (
        <Dates key={title} title={title} deadlines={deadlines} />
      ))}
      {rows("Other filings", digest.other, digest.routine.length > 0 ? null : "None.")}
      {digest.routine.length > 0 && (
        <details>
          <summary>{counted(digest.routine.length, "routine entry", "routine entries")}</summary>
          {rows("Routine entries", digest.routine, null)}
        </details>
      )}
      <Edits digest={digest} />
      <Coverage coverage={digest.coverage} />
    </div>
  );
}

function Relief({ relief: { day, inForce, ended, beside } }: Pick<Digest, "relief">) {
  return (
    <>
      <ReliefLines title={`Relief in force on ${longDayWords(day)}`} lines={inForce} beside={beside} />
      {ended.length > 0 && <ReliefLines title="Relief that ended in these days" lines={ended} beside="" />}
    </>
  );
}

function DigestControls({ digest, exporters, isThisWeek, onWeek, onDay, onExport, onOpenOptions }: DigestViewProps) {
  const typed = useTyped(digest.from);
  return (
    <fieldset class="panel digest-controls" aria-label="Week and export">
      <div class="row">
        <button type="button" class="button" onClick={() => onWeek(-1)}>
          ← Week before
        </button>
        <button type="button" class="button" onClick={() => onWeek(1)} disabled={isThisWeek}>
          Week after →
        </button>
        <input
          type="date"
          aria-label="Week of this day"
          {...typed}
          onChange={(event) => {
            const day = event.currentTarget.value;
            if (isIsoDate(day)) onDay(day);
          }}
        />
        {!isThisWeek && (
          <button type="button" class="button quiet" onClick={() => onWeek("this week")}>
            This week
          </button>
        )}
      </div>
      <div class="row">
        <span class="soft">Export:</span>
        {exporters.map(({ id, label, extension }) => (
          <button key={id} type="button" class="button" title={`.${extension}`} onClick={() => onExport(id)}>
            {label}
          </button>
        ))}
        <button type="button" class="button quiet small-button" onClick={onOpenOptions}>
          What is exported
        </button>
      </div>
      {digest.unconfirmedLeftOut > 0 && (
        <p class="small soft">
          {counted(digest.unconfirmedLeftOut, "date")} ahead not confirmed, so not in the calendar file.
        </p>
      )}
    </fieldset>
  );
}

interface DigestSectionProps {
  readonly title: string;
  readonly entries: readonly DigestEntry[];
  readonly empty: string | null;
  readonly onOpenEntry: (entryId: string) => void;
}

function DigestSection({ title, entries, empty, onOpenEntry }: DigestSectionProps) {
  if (entries.length === 0 && empty === null) return null;
  return (
    <section class="stack-tight" aria-label={title}>
      <h2>
        {title} <span class="count">{entries.length}</span>
      </h2>
      {entries.length === 0 && <p class="soft">{empty}</p>}
      {entries.map((row) => (
        <DigestRow key={row.entry.id} row={row} onOpen={() => onOpenEntry(row.entry.id)} />
      ))}
    </section>
  );
}

function Dates({ title, deadlines }: { readonly title: string; readonly deadlines: readonly DigestDeadline[] }) {
  if (deadlines.length === 0) return null;
  return (
    <section class="stack-tight" aria-label={title}>
      <h2>
        {title} <span class="count">{deadlines.length}</span>
      </h2>
      <ul class="stack-tight">
        {deadlines.map(({ deadline, label, documentNumber, state }) => (
          <li key={deadline.id}>
            <span class="chip date">{deadlineDayWords(deadline)}</span> {deadline.what}{" "}
            <span class="small soft">
              {label}
              {documentNumber !== null && `, ECF ${documentNumber}`} · {state}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Edits({ digest }: { readonly digest: Digest }) {
  if (digest.edits.length === 0) return null;
  return (
    <section class="stack-tight" aria-label="Edited entries">
      <h2>
        Edited entries <span class="count">{digest.edits.length}</span>
      </h2>
      {digest.edits.map(({ row, redline, seenAt, annotation }) => (
        <article key={`${row.entry.id} ${seenAt}`} class="digest-row">
          <p class="small soft">
            {row.label}
            {row.entry.documentNumber !== null && `, ECF ${row.entry.documentNumber}`} · seen {momentWords(seenAt)}
            {annotation !== null && ` · “${annotation}”`}
          </p>
          <Redline parts={redline} />
        </article>
      ))}
    </section>
  );
}

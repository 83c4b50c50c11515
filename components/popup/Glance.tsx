import type { EntryView, MatterView } from "@/lib/app/views.ts";
import type { IsoDate } from "@/lib/calendar/date.ts";
import type { Deadline } from "@/lib/deadlines/deadline.ts";
import { groupDeadlines } from "../deadlines/group-deadlines.ts";
import { TagChips } from "../entries/TagChips.tsx";
import { inForceOn } from "@/lib/relief/in-force.ts";
import type { ReliefTimeline } from "@/lib/relief/relief.ts";
import { besideOf, linesOf } from "@/lib/relief/words.ts";
import { InForce } from "../relief/InForce.tsx";
import { counted, deadlineDayWords, distanceWords, entryName, momentWords } from "../text/wording.ts";

export interface GlanceProps {
  readonly matters: readonly MatterView[];
  readonly today: IsoDate;
  readonly onOpenEntry: (entryId: string) => void;
  readonly onOpenDeadlines: () => void;
  readonly onOpenRelief: (matterId: string) => void;
}

const MOST_ENTRIES = 3;
const MOST_DEADLINES = 3;
/** Of more matters than this, those of which no relief is known are counted instead of named one by one. */
const MOST_WITHOUT_RELIEF = 3;

/** All that a glance needs: what is unread, what is due next, and whether the watching works. */
export function Glance({ matters, today, onOpenEntry, onOpenDeadlines, onOpenRelief }: GlanceProps) {
  const watched = matters.filter(({ health }) => health.some(({ docket }) => docket.watched));
  const unread = watched
    .flatMap(({ entries }) => entries.filter(({ mark }) => mark.state === "unread"))
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  const affecting = unread.filter((view) => weightOf(view) === 2).length;
  // Of a matter that was not read whole nothing is said of what is in force: not even that nothing is.
  const told = watched.filter(({ partial }) => !partial);
  const withRelief = told.filter(({ relief }) => hasRelief(relief, today));
  const shown = told.length - withRelief.length > MOST_WITHOUT_RELIEF ? withRelief : told;
  const untold = watched.find(({ partial }) => partial);
  const count = watched.reduce((sum, { unreadCount }) => sum + unreadCount, 0);
  return (
    <>
      {shown.map(({ matterId, name, relief }) => (
        <InForce
          key={matterId}
          title={watched.length > 1 ? `In force today: ${name}` : "In force today"}
          relief={relief}
          day={today}
          onOpenRelief={() => onOpenRelief(matterId)}
        />
      ))}
      {shown.length < told.length && (
        <p class="small soft">
          No relief is known to be in force in {shown.length === 0 ? "any of " : ""}
          {counted(told.length - shown.length, shown.length === 0 ? "matter" : "other matter")}. This rests on the
          entries and records held here: an order that was not seen may protect.
        </p>
      )}
      <section class="stack-tight" aria-label="Unread">
        <h2>
          {count === 0 ? "Nothing unread" : counted(count, "unread entry", "unread entries")}
          {affecting > 0 && (
            <span class="soft">
              , {count > unread.length ? "at least " : ""}
              {affecting} affecting detention or removal
            </span>
          )}
        </h2>
        {count === 0 && <p class="soft">New entries appear here when a feed or a page that you open shows them.</p>}
        <ul class="stack-tight">
          {unread.slice(0, MOST_ENTRIES).map((view) => (
            <li key={view.entry.id}>
              <UnreadEntry view={view} onOpen={() => onOpenEntry(view.entry.id)} />
            </li>
          ))}
        </ul>
        {count > Math.min(MOST_ENTRIES, unread.length) && (
          <p class="small soft">
            and {(count - Math.min(MOST_ENTRIES, unread.length)).toLocaleString("en-US")} more in the list of entries
          </p>
        )}
      </section>
      <NextDeadlines
        deadlines={watched.flatMap(({ deadlines }) => deadlines)}
        today={today}
        onOpenEntry={onOpenEntry}
        onOpenDeadlines={onOpenDeadlines}
      />
      {untold && (
        <p>
          <button type="button" class="button quiet small-button" onClick={() => onOpenRelief(untold?.matterId ?? "")}>
            What is in force today
          </button>
        </p>
      )}
      <Health matters={watched} />
    </>
  );
}

/** Something is in force, or may be. */
function hasRelief(relief: ReliefTimeline, today: IsoDate): boolean {
  const onDay = inForceOn(relief, today);
  return linesOf(onDay).length > 0 || besideOf(onDay) !== "";
}

/** What affects detention or removal first, then what is in doubt, then the rest; newest first in each. */
function weightOf({ tags }: EntryView): number {
  if (tags.affectsDetention === "yes" || tags.affectsRemoval === "yes") return 2;
  return tags.unclear === null ? 0 : 1;
}

function UnreadEntry({ view, onOpen }: { readonly view: EntryView; readonly onOpen: () => void }) {
  const { entry, tags, docketLabel } = view;
  return (
    <button type="button" class="glance-entry" onClick={onOpen}>
      <span class="row">
        <strong>{entryName(entry)}</strong> <span class="small soft">{docketLabel}</span>
      </span>
      <TagChips tags={tags} edited={entry.versions.length > 0} />
      <span class="court-words small glance-words">{entry.docketText || entry.shortText}</span>
    </button>
  );
}

interface NextDeadlinesProps extends Omit<GlanceProps, "matters" | "onOpenRelief"> {
  readonly deadlines: readonly Deadline[];
}

function NextDeadlines({ deadlines, today, onOpenEntry, onOpenDeadlines }: NextDeadlinesProps) {
  const { overdue, upcoming, review } = groupDeadlines(deadlines, today);
  const next = [...overdue, ...upcoming].slice(0, MOST_DEADLINES);
  return (
    <section class="stack-tight" aria-label="Next deadlines">
      <h2>Next deadlines</h2>
      {next.length === 0 && <p class="soft">No confirmed deadline is ahead.</p>}
      <ul class="stack-tight">
        {next.map((deadline) => (
          <li key={deadline.id}>
            <button
              type="button"
              class="glance-entry"
              onClick={() => (deadline.entryId === null ? onOpenDeadlines() : onOpenEntry(deadline.entryId))}
            >
              <span>
                <span class="chip date">{deadlineDayWords(deadline)}</span>{" "}
                {deadline.date !== null && (
                  <span class="small soft">
                    {deadline.date < today ? "overdue, " : ""}
                    {distanceWords(deadline.date, today)}
                  </span>
                )}
              </span>
              <span>{deadline.what}</span>
            </button>
          </li>
        ))}
      </ul>
      {review.length > 0 && (
        <p>
          <button type="button" class="button quiet small-button" onClick={onOpenDeadlines}>
            {counted(review.length, "date")} to review
          </button>
        </p>
      )}
    </section>
  );
}

function Health({ matters }: { readonly matters: readonly MatterView[] }) {
  const health = matters.flatMap((matter) => matter.health).filter(({ docket }) => docket.watched);
  const unopened = health.filter(({ lastSnapshot }) => lastSnapshot === null).length;
  return (
    <section class="stack-tight" aria-label="Health">
      <h2>Last looks</h2>
      <ul class="stack-tight small">
        {health.map(({ docket, docketLabel, lastSnapshot, warnings }) => (
          <li key={docket.key} hidden={lastSnapshot === null && warnings.length === 0}>
            <strong>{docketLabel}</strong>{" "}
            <span class="soft">{lastSnapshot ? momentWords(lastSnapshot.seenAt) : "not opened yet"}</span>
            {warnings.slice(0, 1).map((warning) => (
              <p key={warning}>⚠ {warning}</p>
            ))}
          </li>
        ))}
      </ul>
      {unopened > 0 && (
        <p class="small soft">Not opened yet, so nothing is known of: {counted(unopened, "watched docket")}.</p>
      )}
    </section>
  );
}

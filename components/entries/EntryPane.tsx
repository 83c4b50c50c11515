import { appealsOfEntry } from "@/lib/app/watch-appeal.ts";
import type { EntryView, MatterView } from "@/lib/app/views.ts";
import type { IsoDate } from "@/lib/calendar/date.ts";
import type { DeadlineRule } from "@/lib/deadlines/deadline.ts";
import type { DocketRecord } from "@/lib/docket/records.ts";
import { ThreadSection } from "../threads/ThreadSection.tsx";
import type { ShownThreads } from "../threads/use-threads.ts";
import type { EntryActions } from "./actions.ts";
import type { DocumentTools } from "./document-tools.ts";
import { EntryDetail } from "./EntryDetail.tsx";
import { SnoozeEntry } from "./SnoozeEntry.tsx";

/** What a list of entries tells of the one that is being read. */
export interface EntryPaneProps {
  readonly view: EntryView;
  readonly matter: MatterView;
  /** Every docket that is stored, of other matters too: appeals that are watched already are not offered. */
  readonly dockets: readonly DocketRecord[];
  readonly thread: ShownThreads;
  readonly actions: EntryActions;
  readonly documents?: DocumentTools | undefined;
  readonly today: IsoDate;
  /** While it is asked until when it is set aside. */
  readonly isSnoozing: boolean;
  readonly onSnooze: () => void;
  readonly onSnoozed: () => void;
}

/** One entry with its reasons, its thread, and what can be done with it. */
export function EntryPane({
  rules,
  view,
  matter,
  dockets,
  thread,
  actions,
  documents,
  today,
  isSnoozing,
  onSnooze,
  onSnoozed,
}: EntryPaneProps & { readonly rules: readonly DeadlineRule[] }) {
  const { id, docketKey } = view.entry;
  const docket = matter.health.find((each) => each.docket.key === docketKey)?.docket;
  return (
    <EntryDetail
      view={view}
      rules={rules}
      actions={actions}
      documents={documents}
      onSnooze={onSnooze}
      snoozeForm={
        isSnoozing && (
          <SnoozeEntry
            today={today}
            onSnooze={(until) => {
              actions.snooze(id, until);
              onSnoozed();
            }}
            onCancel={onSnoozed}
          />
        )
      }
      findReference={(documentNumber) =>
        matter.entries.find(({ entry }) => entry.docketKey === docketKey && entry.documentNumber === documentNumber)
      }
      docket={docket}
      appeals={docket && !matter.partial ? appealsOfEntry(docket, view.entry, dockets) : []}
      thread={
        <ThreadSection
          view={view}
          threads={thread.threads}
          entryById={thread.entryById}
          isLit={thread.lit !== null}
          onLight={thread.toggle}
          onOpen={actions.openEntry}
        />
      }
    />
  );
}

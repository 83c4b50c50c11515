import { useState } from "preact/hooks";
import { DueNow } from "@/components/deadlines/DueNow.tsx";
import { isUnopened } from "@/components/dockets/first-run.ts";
import { Welcome } from "@/components/dockets/Welcome.tsx";
import { EntriesView } from "@/components/entries/EntriesView.tsx";
import { ShortcutHelp } from "@/components/keyboard/ShortcutHelp.tsx";
import { InForce, inForceSummary } from "@/components/relief/InForce.tsx";
import { holdsEntry } from "@/lib/app/follow-matters.ts";
import { hamama } from "@/lib/matters/hamama.ts";
import { entryActions } from "../shared/entry-actions.ts";
import { EntryPaneWithRules } from "../shared/EntryPaneWithRules.tsx";
import { Messages } from "../shared/Messages.tsx";
import { openDocketPage } from "../shared/open-page.ts";
import { start, type PagePlace } from "../shared/place.ts";
import { todayOf } from "../shared/today.ts";
import { useAsk } from "../shared/use-ask.ts";
import { outstandingOf } from "../shared/outstanding.ts";
import { useMatters } from "../shared/use-matters.ts";
import { useSettings } from "../shared/use-settings.ts";

/** The entries beside the court's page: Chromium's side panel, Firefox's sidebar. */
export function App() {
  const [matterId, setMatterId] = useState<string | null>(null);
  const [entryId, setEntryId] = useState<string | null>(null);
  const stored = useMatters({ whole: "one", matterId, entryId: null, also: "nothing" });
  const settings = useSettings();
  const asking = useAsk();
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const matters = stored.matters ?? [];
  const matter = matters.find((candidate) => candidate.matterId === matterId) ?? matters[0];
  /** Of whatever matter it is: reminders are of all. */
  const showEntry = (id: string) => {
    const owner = matters.find((each) => holdsEntry(each, id));
    if (owner) setMatterId(owner.matterId);
    setEntryId(id);
  };
  const open = (place: Partial<PagePlace>) =>
    void openDocketPage({ ...start, ...place }).catch((error: unknown) => asking.fail(String(error)));
  return (
    <div class="frame">
      <header class="topbar">
        {matters.length > 1 ? (
          <select
            aria-label="Matter"
            value={matter?.matterId ?? ""}
            onChange={(event) => setMatterId(event.currentTarget.value)}
          >
            {matters.map((candidate) => (
              <option key={candidate.matterId} value={candidate.matterId}>
                {candidate.name}
              </option>
            ))}
          </select>
        ) : (
          <h1>{matter?.name ?? "Docketwatch"}</h1>
        )}
        <button type="button" class="button small-button" onClick={() => open({ entryId })}>
          Full page
        </button>
      </header>
      <Messages asking={asking} stored={stored} />
      <main>
        {isHelpOpen && <ShortcutHelp onClose={() => setIsHelpOpen(false)} />}
        {stored.matters !== null && (!matter || isUnopened(matter)) && (
          <div class="welcome">
            <Welcome matter={hamama} />
          </div>
        )}
        {matter && (
          <div class="panel-due">
            <DueNow
              reminders={outstandingOf(matters, settings)}
              today={todayOf(matter)}
              onSeen={(deadlineIds) => void asking.ask("reminders/seen", { deadlineIds: [...deadlineIds] })}
              onOpenEntry={showEntry}
              onOpenDeadlines={() => open({ view: "deadlines", matterId: matter.matterId })}
            />
          </div>
        )}
        {matter && !isUnopened(matter) && !matter.partial && (
          <details class="panel-relief">
            <summary>{inForceSummary(matter.relief, todayOf(matter))}</summary>
            <InForce
              title="In force today"
              relief={matter.relief}
              day={todayOf(matter)}
              onOpenRelief={() => open({ view: "relief", matterId: matter.matterId })}
            />
          </details>
        )}
        {matter && !isUnopened(matter) && (
          <EntriesView
            matter={matter}
            dockets={matters.flatMap(({ health }) => health.map(({ docket }) => docket))}
            Pane={EntryPaneWithRules}
            selectedId={entryId}
            onSelect={setEntryId}
            today={todayOf(matter)}
            shortcuts={settings.shortcuts}
            onHelp={() => setIsHelpOpen(true)}
            actions={entryActions(asking.ask, {
              openEntry: setEntryId,
              openDeadlines: () => open({ view: "deadlines", matterId: matter.matterId }),
              addDeadline: (addFor) => open({ view: "deadlines", matterId: matter.matterId, addFor }),
            })}
          />
        )}
      </main>
    </div>
  );
}

import { useEffect, useMemo, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { groupDeadlines } from "@/components/deadlines/group-deadlines.ts";
import { isUnopened } from "@/components/dockets/first-run.ts";
import type { DocumentTools } from "@/components/entries/document-tools.ts";
import { EntriesView } from "@/components/entries/EntriesView.tsx";
import type { EntryFilter } from "@/components/entries/filter-entries.ts";
import { DropHint } from "@/components/import/DropHint.tsx";
import { ShortcutHelp } from "@/components/keyboard/ShortcutHelp.tsx";
import { ReadingProgress } from "@/components/text/ReadingProgress.tsx";
import { holdsEntry, type Wanted } from "@/lib/app/follow-matters.ts";
import type { StoredPack } from "@/lib/app/ports.ts";
import type { MatterView } from "@/lib/app/views.ts";
import { deadlineActions, entryActions } from "../shared/entry-actions.ts";
import { later } from "../shared/later.tsx";
import { Messages } from "../shared/Messages.tsx";
import { EVERY_DOCKET, type PagePlace, type ViewName } from "../shared/place.ts";
import { todayOf } from "../shared/today.ts";
import { useAsk } from "../shared/use-ask.ts";
import { useMatters } from "../shared/use-matters.ts";
import { usePlace } from "../shared/use-place.ts";
import { useSettings } from "../shared/use-settings.ts";
import { TopBar } from "./TopBar.tsx";
import { useDocuments } from "./use-documents.ts";
import { useFileDrop } from "./use-file-drop.ts";
import { useImport, type Importing } from "./use-import.ts";

// All but the list of entries, which is what the page opens on.
const AgendaView = later(async () => (await import("@/components/agenda/AgendaView.tsx")).AgendaView);
const CalculatorPage = later(async () => (await import("./CalculatorPage.tsx")).CalculatorPage);
const CalendarFiles = later(async () => (await import("./CalendarFiles.tsx")).CalendarFiles);
const DeadlinesView = later(async () => (await import("@/components/deadlines/DeadlinesView.tsx")).DeadlinesView);
const DigestPage = later(async () => (await import("./DigestPage.tsx")).DigestPage);
const DocketsPage = later(async () => (await import("./DocketsPage.tsx")).DocketsPage);
const DueReminders = later(async () => (await import("./DueReminders.tsx")).DueReminders);
const EntryPane = later(async () => (await import("./besides.ts")).EntryPaneWithRules);
const ImportDialog = later(async () => (await import("@/components/import/ImportDialog.tsx")).ImportDialog);
const Overview = later(async () => (await import("./besides.ts")).Overview);
const ReliefView = later(async () => (await import("@/components/relief/ReliefView.tsx")).ReliefView);
const RulesPage = later(async () => (await import("./RulesPage.tsx")).RulesPage);
const WelcomePage = later(async () => (await import("./WelcomePage.tsx")).WelcomePage);

/** Loads what stands beside the list, so that it is there when it is wanted. */
export function loadBesides(): void {
  for (const part of [EntryPane, Overview]) void part.load();
}

/** The full page: one matter, seen as entries, deadlines, digest or dockets. */
export function App() {
  const [place, go] = usePlace();
  const [unreadIn, setUnreadIn] = useState<string | null>(null);
  const stored = useMatters(wantedAt(place, unreadIn));
  const settings = useSettings();
  const asking = useAsk();
  const importing = useImport();
  const isDragged = useFileDrop(importing.start);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const matter = matterAt(stored.matters ?? [], place);
  const found = place.unreadOf === null ? null : (matter?.matterId ?? null);
  // Which matter has the unread entries is known from the lists; only one that is named is read whole.
  useEffect(() => setUnreadIn(found), [found]);
  const documents = useDocuments(matter, asking.ask);
  const today = todayOf(matter);
  // Not at every turn: a large matter has thousands of dates.
  const reviewCount = useMemo(
    () => groupDeadlines(matter?.deadlines ?? [], today).review.length,
    [matter?.deadlines, today],
  );
  return (
    <div class="frame">
      <TopBar
        view={place.view}
        matters={stored.matters ?? []}
        matter={matter}
        reviewCount={reviewCount}
        onView={(view: ViewName) => go({ view, addFor: null })}
        onMatter={(matterId) => go({ matterId, entryId: null })}
        onHelp={() => setIsHelpOpen(true)}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
      {isDragged && <DropHint />}
      {importing.stage && <ImportDialog stage={importing.stage} actions={importing.actions} />}
      <Messages asking={asking} stored={stored} />
      <main id="main" tabIndex={-1}>
        {isHelpOpen && <ShortcutHelp onClose={() => setIsHelpOpen(false)} />}
        {stored.matters === null ? (
          <p class="empty soft">{stored.failure === null ? "Reading …" : ""}</p>
        ) : (
          <View
            matters={stored.matters}
            packs={stored.packs}
            matter={matter}
            place={place}
            go={go}
            ask={asking.ask}
            fail={asking.fail}
            settings={settings}
            onHelp={() => setIsHelpOpen(true)}
            importing={importing}
            documents={documents}
          />
        )}
      </main>
    </div>
  );
}

/** Only the matter that is looked at is read whole; rules are tried on the entries of all. */
function wantedAt({ view, matterId, entryId, unreadOf }: PagePlace, unreadIn: string | null): Wanted {
  const whole = view === "rules" ? "every" : "one";
  return {
    whole,
    matterId: matterId ?? unreadIn,
    entryId,
    also: view === "agenda" ? "those of open dates" : "nothing",
    // Which matter has unread entries is told by the counts of all.
    ...(showsOne.has(view) && unreadOf === null && { othersNamed: true }),
  };
}

/** Views that show nothing of other matters but their names. */
const showsOne: ReadonlySet<ViewName> = new Set(["entries", "deadlines", "calculator", "relief", "digest"]);

/** What a notification that tells several entries leads to. */
function unreadFilter({ unreadOf }: PagePlace): Partial<EntryFilter> | undefined {
  if (unreadOf === null) return undefined;
  return { unread: true, docketKey: unreadOf === EVERY_DOCKET ? null : unreadOf };
}

/** Views that tell what follows from all entries of a matter: they wait until these were read. */
const needAllEntries: ReadonlySet<ViewName> = new Set(["deadlines", "calculator", "relief", "digest"]);

/** The matter that the address names; else the one that holds its entry; else the first. */
function matterAt(matters: readonly MatterView[], { matterId, entryId, unreadOf }: PagePlace): MatterView | undefined {
  const isMeant = ({ health, unreadCount }: MatterView) =>
    unreadOf === EVERY_DOCKET ? unreadCount > 0 : health.some(({ docket }) => docket.key === unreadOf);
  return (
    matters.find((matter) => matter.matterId === matterId) ??
    (entryId === null ? undefined : matters.find((matter) => holdsEntry(matter, entryId))) ??
    (unreadOf === null ? undefined : matters.find(isMeant)) ??
    matters[0]
  );
}

interface ViewProps {
  readonly matters: readonly MatterView[];
  readonly packs: readonly StoredPack[];
  readonly matter: MatterView | undefined;
  readonly place: PagePlace;
  readonly go: (change: Partial<PagePlace>) => void;
  readonly ask: ReturnType<typeof useAsk>["ask"];
  readonly fail: (sentence: string) => void;
  readonly settings: ReturnType<typeof useSettings>;
  readonly onHelp: () => void;
  readonly importing: Importing;
  readonly documents: DocumentTools;
}

function View({ matters, packs, matter, place, go, ask, fail, settings, onHelp, importing, documents }: ViewProps) {
  const openEntry = (entryId: string) => go({ view: "entries", entryId });
  if (place.view === "dockets") {
    return (
      <DocketsPage
        matters={matters}
        packs={packs}
        settings={settings}
        ask={ask}
        fail={fail}
        importing={importing}
        onOpenEntry={openEntry}
      />
    );
  }
  const unread = place.view === "rules" ? matters.find(({ partial }) => partial) : undefined;
  if (unread) return <ReadingProgress matter={unread} />;
  if (place.view === "rules") {
    return <RulesPage matters={matters} ask={ask} fail={fail} onOpenEntry={openEntry} />;
  }
  if (!matter || isUnopened(matter)) {
    return (
      <div class="reading">
        <WelcomePage matterId={matter?.matterId ?? ""} packs={packs} settings={settings} ask={ask} />
      </div>
    );
  }
  if (matter.partial && needAllEntries.has(place.view)) return <ReadingProgress matter={matter} />;
  switch (place.view) {
    case "deadlines":
      return (
        <DeadlinesView
          key={place.addFor}
          matter={matter}
          today={todayOf(matter)}
          addForEntry={place.addFor}
          actions={deadlineActions(ask, openEntry)}
          onCalculate={() => go({ view: "calculator" })}
          reminders={
            <DueReminders
              matter={matter}
              settings={settings}
              ask={ask}
              onOpenEntry={openEntry}
              onOpenDeadlines={() => go({ view: "deadlines" })}
            />
          }
          renderCalendar={(onClose) => (
            <CalendarFiles matter={matter} settings={settings} ask={ask} fail={fail} onClose={onClose} />
          )}
        />
      );
    case "calculator":
      return (
        <CalculatorPage
          matter={matter}
          today={todayOf(matter)}
          onAdd={(added) =>
            void ask("deadline/add", { ...added, entryId: null }).then((reply) => reply && go({ view: "deadlines" }))
          }
          onCopy={(text) =>
            void navigator.clipboard.writeText(text).catch(() => fail("The browser did not allow copying."))
          }
          onClose={() => go({ view: "deadlines" })}
        />
      );
    case "agenda":
      return (
        <AgendaView
          matters={matters}
          matter={matter}
          today={todayOf(matter)}
          onOpenEntry={openEntry}
          onOpenDeadlines={() => go({ view: "deadlines" })}
          onPrint={() => window.print()}
        />
      );
    case "relief":
      return (
        <ReliefView
          key={matter.matterId}
          name={matter.name}
          timeline={matter.relief}
          today={todayOf(matter)}
          onOpenEntry={openEntry}
          onPrint={() => window.print()}
        />
      );
    case "digest":
      return <DigestPage matter={matter} settings={settings} onOpenEntry={openEntry} onFailure={fail} />;
    default:
      return (
        <EntriesView
          matter={matter}
          dockets={matters.flatMap(({ health }) => health.map(({ docket }) => docket))}
          Pane={EntryPane}
          documents={documents}
          selectedId={place.entryId}
          onSelect={(entryId) => go({ entryId })}
          today={todayOf(matter)}
          initialFilter={unreadFilter(place)}
          shortcuts={settings.shortcuts}
          onHelp={onHelp}
          overview={
            <Overview
              matter={matter}
              settings={settings}
              ask={ask}
              onOpenEntry={openEntry}
              onOpenDeadlines={() => go({ view: "deadlines" })}
              onOpenRelief={() => go({ view: "relief" })}
            />
          }
          actions={entryActions(ask, {
            openEntry,
            openDeadlines: () => go({ view: "deadlines" }),
            addDeadline: (entryId) => go({ view: "deadlines", addFor: entryId }),
          })}
        />
      );
  }
}

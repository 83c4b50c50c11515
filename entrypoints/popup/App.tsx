import { browser } from "wxt/browser";
import { DueNow } from "@/components/deadlines/DueNow.tsx";
import { isUnopened } from "@/components/dockets/first-run.ts";
import { Welcome } from "@/components/dockets/Welcome.tsx";
import { WatchingLine } from "@/components/watch/WatchingLine.tsx";
import { Glance } from "@/components/popup/Glance.tsx";
import { hamama } from "@/lib/matters/hamama.ts";
import { Messages } from "../shared/Messages.tsx";
import { openDocketPage } from "../shared/open-page.ts";
import { useSidePanelOpener } from "../shared/open-side-panel.ts";
import { start, type PagePlace } from "../shared/place.ts";
import { earliestToday, todayOf } from "../shared/today.ts";
import { useAsk } from "../shared/use-ask.ts";
import { outstandingOf } from "../shared/outstanding.ts";
import { useMatters } from "../shared/use-matters.ts";
import { useSettings } from "../shared/use-settings.ts";
import { useWatching } from "../shared/use-watching.ts";

/** The popup of the toolbar button: a glance, and the ways on. */
export function App() {
  const stored = useMatters({
    whole: "small",
    matterId: null,
    entryId: null,
    also: "the newest unread",
    openFrom: earliestToday(),
  });
  const settings = useSettings();
  const { watching } = useWatching(settings);
  const asking = useAsk();
  const openSidePanel = useSidePanelOpener();
  const attempt = (work: Promise<void>) =>
    void work.then(
      () => window.close(),
      (error: unknown) => asking.fail(error instanceof Error ? error.message : String(error)),
    );
  const open = (place: Partial<PagePlace>) => attempt(openDocketPage({ ...start, ...place }));
  const { matters } = stored;
  const isEmpty = matters !== null && matters.every((matter) => isUnopened(matter));
  return (
    <>
      <header class="topbar">
        <h1 class="brand">
          <img src="/icon/48.png" alt="" />
          Docketwatch
        </h1>
        <button
          type="button"
          class="button quiet small-button bar-end"
          onClick={() => attempt(browser.runtime.openOptionsPage())}
        >
          Options
        </button>
      </header>
      <Messages asking={asking} stored={stored} />
      <main>
        {matters === null && stored.failure === null && <p class="soft">Reading …</p>}
        {isEmpty && <Welcome matter={hamama} />}
        {matters !== null && (
          <DueNow
            reminders={outstandingOf(matters, settings)}
            today={todayOf(matters[0])}
            onSeen={(deadlineIds) => void asking.ask("reminders/seen", { deadlineIds: [...deadlineIds] })}
            onOpenEntry={(entryId) => open({ entryId })}
            onOpenDeadlines={() => open({ view: "deadlines" })}
          />
        )}
        {watching !== null && !isEmpty && (
          <WatchingLine watching={watching} onOpenDockets={() => open({ view: "dockets" })} />
        )}
        {matters !== null && !isEmpty && (
          <Glance
            matters={matters}
            today={todayOf(matters[0])}
            onOpenEntry={(entryId) => open({ entryId })}
            onOpenDeadlines={() => open({ view: "deadlines" })}
            onOpenRelief={(matterId) => open({ view: "relief", matterId })}
          />
        )}
      </main>
      <footer>
        <button type="button" class="button primary" onClick={() => open({})}>
          Open Docket
        </button>
        {openSidePanel && (
          <button type="button" class="button" onClick={() => attempt(openSidePanel())}>
            Side panel
          </button>
        )}
        <button type="button" class="button" onClick={() => open({ view: "dockets" })}>
          Dockets
        </button>
      </footer>
    </>
  );
}

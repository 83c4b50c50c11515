import { acknowledgeGaps } from "@/lib/app/acknowledge-gaps.ts";
import { correctEntry, uncorrectEntry } from "@/lib/app/correct-entry.ts";
import { dismissChanges } from "@/lib/app/dismiss-changes.ts";
import { applyImport, previewImport } from "@/lib/app/import-looks.ts";
import { noteUnreadablePage } from "@/lib/app/journal.ts";
import {
  addDeadline,
  closeDeadline,
  confirmDeadline,
  confirmDeadlines,
  dismissDeadline,
  seeReminders,
  snoozeDeadline,
} from "@/lib/app/manage-deadlines.ts";
import { purgeDocket, watchDocket, watchDockets } from "@/lib/app/manage-dockets.ts";
import { changeWatches, forgetWatching, pauseWatching, startWatching } from "@/lib/app/manage-watching.ts";
import { importPack, removePack } from "@/lib/app/manage-packs.ts";
import { markEntries, noteEntry, starEntry } from "@/lib/app/mark-entries.ts";
import { nameTrigger } from "@/lib/app/name-trigger.ts";
import { acceptReading, keepReading, removeReading } from "@/lib/app/manage-readings.ts";
import { offerDeadline } from "@/lib/app/offer-deadline.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import { recordMenu } from "@/lib/app/record-menu.ts";
import { removeRule, saveRule } from "@/lib/app/manage-rules.ts";
import { repairStore } from "@/lib/app/repair-store.ts";
import { restoreBackup } from "@/lib/app/restore-backup.ts";
import { snoozeEntries } from "@/lib/app/snooze-entries.ts";
import { undoImport } from "@/lib/app/undo-import.ts";
import { whyNotTrusted } from "@/lib/app/trust.ts";
import { watchAppeal } from "@/lib/app/watch-appeal.ts";
import { importWatchList } from "@/lib/app/watch-list-file.ts";
import { openEntryPage } from "@/lib/browser/pages.ts";
import type { Handlers, Sender } from "@/lib/messaging/channel.ts";
import type { Request } from "@/lib/messaging/protocol.ts";
import type { App } from "./app.ts";

/** Every message and the use case that answers it. Each may be called twice with the same request. */
export function handlersOf(app: App): Handlers {
  /** Does the work, answers, and lets the badge, alarm and notifications follow. */
  const changing = async <T>(work: Promise<T>): Promise<T> => {
    const value = await work;
    void app.catchUp();
    return value;
  };
  /** The same; and appeals from the docket are read again with what it says now. */
  const rereading = async (work: Promise<unknown>) => {
    await changing(work);
    void app.readAgain("appeals");
    return null;
  };
  /** The same; and the user's rules are applied to all entries, in the background. */
  const ruled = async (work: Promise<unknown>) => {
    await changing(work);
    void app.applyRules();
    return null;
  };
  const done = (work: Promise<unknown>) => changing(work).then(() => null);
  /** The same; and other feeds may be needed now, or none. */
  const watching = async <T>(work: Promise<T>): Promise<T> => {
    const value = await changing(work);
    void app.checkFeeds();
    return value;
  };
  const rewatching = (work: Promise<unknown>) => watching(work).then(() => null);
  const seen = (request: Request<"docket/seen">, sender: Sender, watch: boolean) => {
    const why = whyNotTrusted(
      { sourceId: request.snapshot.sourceId, courtId: request.snapshot.docket.courtId },
      sender.url,
    );
    if (why !== null) return Promise.reject(new Error(why));
    return watching(recordDocket(app, request.snapshot, { watch })).finally(() => void app.readAgain("appeals"));
  };
  return {
    fromContent: {
      "docket/seen": (request, sender) => seen(request, sender, false),
      "docket/watch": (request, sender) => seen(request, sender, true),
      "documents/seen": ({ menu }, sender) => {
        const why = whyNotTrusted({ sourceId: menu.sourceId, courtId: menu.courtId }, sender.url);
        return why === null ? changing(recordMenu(app, menu)) : Promise.reject(new Error(why));
      },
      // The address that the browser states, not the one that the page claims.
      "page/unreadable": ({ reason }, sender) => done(noteUnreadablePage(app, sender.url, reason)),
      "entry/open": ({ entryId }) => openEntryPage(entryId).then(() => null),
      "page/settings": () => app.settings.read().then(({ showOnPages }) => ({ showOnPages })),
    },
    fromPages: {
      "entries/mark": ({ entryIds, state }) => done(markEntries(app, entryIds, state)),
      "entries/snooze": ({ entryIds, until }) => done(snoozeEntries(app, entryIds, until)),
      "entry/star": ({ entryId, starred }) => done(starEntry(app, entryId, starred)),
      "entry/note": ({ entryId, note }) => done(noteEntry(app, entryId, note)),
      "entry/correct": ({ entryId, byHand }) => rereading(correctEntry(app, entryId, byHand)),
      "entry/uncorrect": ({ entryId }) => rereading(uncorrectEntry(app, entryId)),
      "changes/dismiss": ({ changeIds }) => done(dismissChanges(app, changeIds)),
      "pack/import": async (given) => {
        const matterId = await changing(importPack(app, given));
        void app.readAgain("every docket");
        return { matterId };
      },
      "pack/remove": async ({ packId }) => {
        await changing(removePack(app, packId));
        void app.readAgain("every docket");
        return null;
      },
      "rule/save": ({ rule }) => ruled(saveRule(app, rule)).then(() => ({ ruleId: rule.id })),
      "rule/remove": ({ ruleId }) => ruled(removeRule(app, ruleId)),
      "docket/unwatch": ({ docketKey }) => rewatching(watchDocket(app, docketKey, false)),
      "dockets/watch": ({ docketKeys, watched }) => rewatching(watchDockets(app, docketKeys, watched)),
      "docket/rewatch": ({ docketKey }) => rewatching(watchDocket(app, docketKey, true)),
      "docket/purge": ({ docketKey }) =>
        rewatching(purgeDocket(app, docketKey).then(() => app.betweenChecks(() => forgetWatching(app, docketKey)))),
      "appeal/watch": ({ docketKey, ...appeal }) =>
        watching(watchAppeal(app, docketKey, appeal).then((key) => ({ docketKey: key }))),
      "document/read": (read) => changing(keepReading(app, read)),
      "document/accept": ({ readingId, accepted }) => done(acceptReading(app, readingId, accepted)),
      "document/forget": ({ readingId }) => done(removeReading(app, readingId)),
      "deadline/confirm": ({ deadlineId, ...edit }) => done(confirmDeadline(app, deadlineId, edit)),
      "deadline/dismiss": ({ deadlineId, because }) => done(dismissDeadline(app, deadlineId, because)),
      "deadlines/confirm": ({ deadlineIds }) =>
        changing(confirmDeadlines(app, deadlineIds)).then((confirmed) => ({ confirmed })),
      "deadline/close": (request) => done(closeDeadline(app, request.deadlineId, request.as, request.because)),
      "deadline/snooze": ({ deadlineId, until }) => done(snoozeDeadline(app, deadlineId, until)),
      "deadline/trigger": (named) => done(nameTrigger(app, named)),
      "reminders/seen": ({ deadlineIds }) => done(seeReminders(app, deadlineIds)),
      "deadline/add": (added) => changing(addDeadline(app, added)).then((deadlineId) => ({ deadlineId })),
      "deadline/offer": (offered) => changing(offerDeadline(app, offered)).then((deadlineId) => ({ deadlineId })),
      "import/preview": async ({ looks }) => ({ results: await previewImport(app, looks) }),
      "import/apply": async ({ importId, looks }) => {
        const results = await watching(applyImport(app, importId, looks));
        void app.readAgain("appeals");
        return { results };
      },
      "import/undo": ({ importId }) => changing(undoImport(app, importId)).finally(() => void app.readAgain("appeals")),
      "settings/save": ({ change }) => watching(app.settings.change(change)).then((settings) => ({ settings })),
      "watching/start": () => watching(startWatching(app)).then((since) => ({ since })),
      "watching/pause": ({ until }) => rewatching(pauseWatching(app, until)),
      "watching/check-now": async () => {
        const report = await app.checkFeeds("now");
        if (report === null)
          throw new Error("The feeds could not be checked: what is stored cannot be read or written.");
        const { asked, answered, nextAt } = report;
        return { asked, answered, nextAt };
      },
      "courtlistener-token/save": ({ token }) =>
        watching(app.changeToken(token)).then(() => ({ isSet: token !== null })),
      "watch/save": ({ docketKeys, change }) => rewatching(app.wish(() => changeWatches(app, docketKeys, change))),
      "gaps/acknowledge": ({ gapIds }) => done(acknowledgeGaps(app, gapIds)),
      "watch-list/import": ({ file }) => watching(app.wish(() => importWatchList(app, file))),
      "request/log": ({ line }) => app.watch.logRequest(line).then(() => null),
      "backup/restore": ({ file }) => watching(restoreBackup(app, file)).finally(() => void app.applyRules()),
      "storage/repair": () => changing(repairStore(app)),
    },
  };
}

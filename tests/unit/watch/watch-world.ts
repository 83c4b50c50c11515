import type { CheckPorts } from "@/lib/app/check-feeds.ts";
import { courtAnalysis } from "@/lib/app/court-analysis.ts";
import type { FeedAnswer, FeedRequest } from "@/lib/app/watch-ports.ts";
import { instant } from "@/lib/calendar/date.ts";
import type { Instant } from "@/lib/calendar/date.ts";
import type { DocketRecord } from "@/lib/docket/records.ts";
import { readSettings } from "@/lib/settings/settings.ts";
import type { Settings } from "@/lib/settings/settings.ts";
import { AT_ONCE } from "@/lib/sources/slices.ts";
import { docketOf } from "@/lib/sources/blank.ts";
import { headerOf } from "@/lib/docket/merge-header.ts";
import { aliasesOf, docketKeyOf } from "@/lib/docket/identity.ts";
import { connector } from "@/lib/storage/connection.ts";
import { openDatabase } from "@/lib/storage/database.ts";
import { watchStore } from "@/lib/storage/watch-store.ts";
import { startedStore } from "../storage/memory.ts";
import { fakeAsker } from "./court-feed.ts";

/** A docket as the list has it before anything of it was read. */
export function docketRecord(
  courtId: string,
  docketNumber: string,
  ids: Partial<Record<"case" | "copy", string>> = {},
) {
  const header = headerOf(
    docketOf({
      courtId,
      docketNumber,
      caseName: "Abraham v. Field Office Director",
      pacerCaseId: ids.case ?? null,
      courtListenerId: ids.copy ?? null,
    }),
  );
  const record: DocketRecord = {
    key: docketKeyOf(header),
    header,
    aliases: aliasesOf(header),
    matterId: docketKeyOf(header),
    watched: true,
    watchedSince: instant("2026-01-05T12:00:00.000Z"),
    seeded: false,
  };
  return record;
}

export const STARTED = "2026-01-05T14:00:00.000Z";

/** All that checks need, over the database of the test's profile; the network and the clock are the test's. */
export function watchWorld(
  answers: (request: FeedRequest) => FeedAnswer | Promise<FeedAnswer>,
  wishes: Partial<Settings> = {},
) {
  let now = Date.parse(STARTED);
  let settings: Settings = readSettings({ watchingSince: STARTED, ...wishes });
  let alarmAt: Instant | null = null;
  let isOnline = true;
  const notAllowed = new Set<string>();
  const clock = { now: () => instant(new Date(now).toISOString()) };
  const network = fakeAsker(answers);
  const ports: CheckPorts = {
    store: startedStore(clock),
    watch: watchStore(connector(() => openDatabase("test"))),
    asker: network.asker,
    settings: { read: async () => settings },
    clock,
    analysis: courtAnalysis,
    feedAlarm: { set: async (at) => void (alarmAt = at) },
    allowedHosts: async (hosts) => new Set(hosts.filter((host) => !notAllowed.has(host))),
    isOnline: () => isOnline,
    random: () => 0.5,
    slices: AT_ONCE,
  };
  return {
    ports,
    network,
    notAllowed,
    alarmAt: () => alarmAt,
    now: () => clock.now(),
    goOn: (minutes: number) => void (now += minutes * 60_000),
    setOnline: (online: boolean) => void (isOnline = online),
    setWishes: (part: Partial<Settings>) => void (settings = { ...settings, ...part }),
    addDockets: (...dockets: readonly DocketRecord[]) =>
      ports.store.update(
        () => "no docket",
        () => ({ writes: { dockets }, value: undefined }),
      ),
    entriesOf: async (docketKey: string) => (await ports.store.contentsOf(docketKey)).entries,
    stateOf: async (feedId: string) => (await ports.watch.feeds()).find(({ id }) => id === feedId),
  };
}

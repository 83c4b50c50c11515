import { beforeEach, expect, test } from "vitest";
import { updateBadge } from "@/lib/app/badge.ts";
import { addDeadline, closeDeadline, seeReminders } from "@/lib/app/manage-deadlines.ts";
import { recordDocket } from "@/lib/app/record-docket.ts";
import type { Badge } from "@/lib/app/ports.ts";
import { saveRule } from "@/lib/app/manage-rules.ts";
import { refreshOwnMarks } from "@/lib/app/refresh-own-marks.ts";
import { isoDate, type Instant } from "@/lib/calendar/date.ts";
import { FOR_EVER, plainWatch } from "@/lib/watch/docket-watch.ts";
import type { FeedState } from "@/lib/watch/feed.ts";
import { entry, snapshot } from "../docket/sample.ts";
import { sampleRule } from "../rules/sample.ts";
import { emptyProfile } from "../storage/memory.ts";
import { world } from "./world.ts";

beforeEach(emptyProfile);

test("the badge shows reminders until they are seen and overdue deadlines until they are closed, if nothing notifies", async () => {
  const ports = world();
  const first = entry({
    documentNumber: "9",
    filed: "2019-02-27",
    docketText: "NOTICE of Appearance",
    pacerSeqNo: "9",
  });
  await recordDocket(ports, snapshot([first]), { watch: true });
  let last = { count: -1, failing: false, title: "" };
  const shown = async (now: string) => {
    ports.clock.set(now);
    await updateBadge(ports, { show: async (badge) => void (last = badge) });
    return last;
  };
  ports.clock.set("2019-03-01T15:00:00.000Z");
  const id = await addDeadline(ports, {
    docketKey: "mied:2:19-cv-10101",
    entryId: null,
    what: "joint status report",
    date: isoDate("2019-03-20"),
    time: null,
  });
  const before = await shown("2019-03-01T15:00:00.000Z");
  const due = await shown("2019-03-13T13:00:00.000Z");
  expect(due.count).toBe(before.count + 1);
  expect(due.title).toContain("Due Wed, Mar 20, 2019: joint status report");
  await seeReminders(ports, [id]);
  expect((await shown("2019-03-14T13:00:00.000Z")).count).toBe(before.count);
  const [seen] = await ports.store.deadlines();
  expect(seen).toMatchObject({ sequence: 0, reminderSeenAt: expect.stringMatching(/^2019-03-13T13:00/) });
  const overdue = await shown("2019-03-21T04:00:00.000Z");
  expect(overdue.count).toBe(before.count + 1);
  expect(overdue.title).toContain("Overdue Wed, Mar 20, 2019: joint status report");
  await closeDeadline(ports, id, "missed");
  expect((await shown("2019-03-21T05:00:00.000Z")).count).toBe(before.count);
});

const first = entry({ documentNumber: "9", filed: "2019-02-27", docketText: "NOTICE of Appearance", pacerSeqNo: "9" });
const stay = entry({
  documentNumber: "10",
  filed: "2019-03-01",
  docketText: "ORDER staying removal of petitioner. Respondents shall not remove petitioner.",
  pacerSeqNo: "10",
});
const letter = entry({
  documentNumber: "11",
  filed: "2019-03-01",
  docketText: "LETTER from John Doe",
  pacerSeqNo: "11",
});
const KEY = "mied:2:19-cv-10101";

async function watching() {
  const ports = world();
  await recordDocket(ports, snapshot([first]), { watch: true });
  await recordDocket(ports, snapshot([first, stay, letter]), { watch: true });
  let last: Parameters<Badge["show"]>[0] = { count: -1, failing: false, title: "" };
  const shown = async () => {
    await updateBadge(ports, { show: async (badge) => void (last = badge) });
    return last;
  };
  return { ports, shown };
}

test("what a rule keeps quiet is not counted, but what affects is, and a muted docket counts on", async () => {
  const { ports, shown } = await watching();
  expect(await shown()).toMatchObject({ count: 2, failing: false, paused: false });
  // Of both, were there no veto.
  await saveRule(ports, sampleRule({ words: [{ test: "contains", words: "r" }], quieten: true }));
  await refreshOwnMarks(ports);
  expect((await shown()).count).toBe(1);
  await ports.watch.saveWatches([{ ...plainWatch(KEY, ports.clock.now()), mutedUntil: FOR_EVER }]);
  const muted = await shown();
  expect(muted.count).toBe(1);
  expect(muted.title).toContain("E.D. Mich. 2:19-cv-10101: 1 unread, muted");
});

test("a feed that fails again and again shows, a pause looks different, and the tooltip names the docket", async () => {
  const { ports, shown } = await watching();
  const at = ports.clock.now();
  await ports.settings.save({ ...(await ports.settings.read()), watchingSince: at });
  await ports.watch.saveFeed({ ...fresh(at), failures: 0 });
  const calm = await shown();
  expect(calm).toMatchObject({ failing: false, paused: false });
  expect(calm.title).toMatch(/1 feed checked since 7:00 AM/);
  const gap = { id: "g", docketKey: KEY, feedId: "court mied", from: at, to: at, foundAt: at, acknowledgedAt: null };
  await ports.watch.saveGaps([{ ...gap, refused: "“Order” (12)" }]);
  expect(await shown()).toMatchObject({ failing: true, title: expect.stringContaining("Not stored, since the feed") });
  await ports.watch.saveGaps([{ ...gap, refused: "“Order” (12)", acknowledgedAt: at }]);
  expect(await shown()).toMatchObject({ failing: false });
  const failure = { at, why: "server error", text: "The server answered 503." } as const;
  await ports.watch.saveFeed({ ...fresh(at), failures: 4, lastFailure: failure });
  const failing = await shown();
  expect(failing).toMatchObject({ count: 2, failing: true });
  expect(failing.title).toContain("E.D. Mich. 2:19-cv-10101: 2 unread, Feed of E.D. Mich. fails");
  expect(failing.title).toContain("The server answered 503.");
  await ports.settings.save({ ...(await ports.settings.read()), pausedUntil: FOR_EVER });
  const paused = await shown();
  expect(paused).toMatchObject({ count: 2, failing: false, paused: true });
  expect(paused.title).toContain("Watching is paused");
});

test("a host that the browser no longer lets us ask is trouble", async () => {
  const { ports, shown } = await watching();
  await ports.settings.save({ ...(await ports.settings.read()), watchingSince: ports.clock.now() });
  ports.allowedHosts = async () => new Set();
  expect(await shown()).toMatchObject({ failing: true, title: expect.stringContaining("allow it again") });
});

function fresh(at: Instant): FeedState {
  return {
    id: "court mied",
    address: "https://ecf.mied.uscourts.gov/cgi-bin/rss_outside.pl",
    begunAt: null,
    lastTriedAt: at,
    lastSuccessAt: at,
    lastReadAt: at,
    nextCheckAt: at,
    failures: 0,
    lastFailure: null,
    etag: null,
    lastModified: null,
    window: null,
    carries: null,
  };
}

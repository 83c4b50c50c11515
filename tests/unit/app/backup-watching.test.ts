import { beforeEach, expect, test } from "vitest";
import { makeBackup } from "@/lib/app/backup.ts";
import { restoreBackup } from "@/lib/app/restore-backup.ts";
import { instant } from "@/lib/calendar/date.ts";
import { readSettings, type Settings } from "@/lib/settings/settings.ts";
import { FOR_EVER, plainWatch } from "@/lib/watch/docket-watch.ts";
import type { WindowGap } from "@/lib/watch/gap.ts";
import { newAnswer } from "../watch/court-feed.ts";
import { docketRecord, STARTED, watchWorld } from "../watch/watch-world.ts";
import { emptyProfile } from "../storage/memory.ts";

beforeEach(emptyProfile);

const KEY = "mied:2:26-cv-10011";
const then = instant("2026-01-05T15:00:00.000Z");
const gap: WindowGap = {
  id: `${KEY} court mied ${then}`,
  docketKey: KEY,
  feedId: "court mied",
  from: then,
  to: instant("2026-01-07T15:00:00.000Z"),
  foundAt: instant("2026-01-07T16:00:00.000Z"),
  acknowledgedAt: null,
};

async function machine(wishes: Partial<Settings> = {}) {
  const { ports, addDockets } = watchWorld(() => newAnswer(""), wishes);
  let settings = readSettings({ ...wishes });
  const store = { read: async () => settings, save: async (saved: Settings) => void (settings = saved) };
  return { ports: { ...ports, settings: store }, addDockets, settings: () => settings };
}

async function fileOfOther(): Promise<string> {
  const { ports, addDockets } = await machine({ watchingSince: STARTED, checkEveryMinutes: 30 });
  await addDockets(docketRecord("mied", "2:26-cv-10011"));
  await ports.watch.saveWatches([{ ...plainWatch(KEY, then), pausedUntil: FOR_EVER, matterNumber: "1000-7" }]);
  await ports.watch.saveGaps([{ ...gap, acknowledgedAt: then }]);
  const file = await makeBackup(ports.store, await ports.settings.read(), then, ports.watch);
  emptyProfile();
  return file;
}

test("wishes and gaps come back, once, and nothing is asked until Start is pressed here", async () => {
  const file = await fileOfOther();
  const here = await machine();
  for (let time = 0; time < 2; time++) expect((await restoreBackup(here.ports, file)).warnings).toEqual([]);
  expect(await here.ports.watch.watches()).toMatchObject([
    { docketKey: KEY, pausedUntil: FOR_EVER, matterNumber: "1000-7" },
  ]);
  expect(await here.ports.watch.gaps()).toEqual([{ ...gap, acknowledgedAt: then }]);
  expect(here.settings()).toMatchObject({ checkEveryMinutes: 30, watchingSince: null, pausedUntil: null });
});

test("a newer wish stays, a gap acknowledged there is acknowledged here, and watching goes on", async () => {
  const file = await fileOfOther();
  const here = await machine({ watchingSince: STARTED });
  await here.addDockets(docketRecord("mied", "2:26-cv-10011"));
  const newer = { ...plainWatch(KEY, instant("2026-02-01T00:00:00.000Z")), note: "ours" };
  await here.ports.watch.saveWatches([newer]);
  await here.ports.watch.saveGaps([gap]);
  await restoreBackup(here.ports, file);
  expect(await here.ports.watch.watches()).toEqual([newer]);
  expect(await here.ports.watch.gaps()).toEqual([{ ...gap, acknowledgedAt: then }]);
  expect(here.settings().watchingSince).toBe(STARTED);
});

test("rows that are not what they should be are left out, and files of before have none", async () => {
  const file = JSON.parse(await fileOfOther()) as { tables: Record<string, unknown[] | undefined> };
  file.tables["watches"]!.push({ docketKey: 5 });
  const here = await machine();
  expect((await restoreBackup(here.ports, JSON.stringify(file))).warnings).toEqual([
    "1 of the watches in the file are damaged and were left out.",
  ]);
  delete file.tables["watches"];
  delete file.tables["gaps"];
  expect((await restoreBackup(here.ports, JSON.stringify(file))).warnings).toEqual([]);
});
